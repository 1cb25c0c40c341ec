import { createContext, useContext } from 'react';
import type { Language } from '../../values/language';
import type { Sentence } from '../../values/problem';
import { en } from './en';
import { sv } from './sv';
import { unbroken } from './unbroken';

export type Messages = typeof sv;

const all: Record<Language, Messages> = { sv, en };

export const messagesIn = (language: Language): Messages => all[language];

/** A sentence made in both languages, for what is said later, perhaps in another language than now. */
export const inBoth = (write: (t: Messages) => string): Sentence => ({ sv: write(sv), en: write(en) });

/** The pane's language; the report has its own. */
export const LanguageContext = createContext<Language>('sv');

export function useMessages(): { readonly language: Language; readonly t: Messages; readonly say: (sentence: Sentence) => string } {
  const language = useContext(LanguageContext);
  return { language, t: all[language], say: (sentence) => unbroken(sentence[language]) };
}
