import { formatAmount } from '../values/amount';
import type { Language } from '../values/language';
import { endMonthName, yearName, type Period } from '../values/period';
import type { Sentence } from '../values/problem';
import { formatDecimal } from '../values/quantity';
import type { ForecastInput } from './forecast';

/** What a method comes to from its input alone: a figure that can be explained, or what it lacks. */
export type Made =
  | { readonly likely: number; readonly low: number | null; readonly high: number | null; readonly explain: () => Sentence }
  | { readonly missing: Sentence };

export const missing = (sv: string, en: string): Made => ({ missing: { sv, en } });

/** A figure that does not say itself how far it may be off. */
export const figure = (likely: number, explain: () => Sentence): Made => ({ likely, low: null, high: null, explain });

export const percentText = (share: number, language: Language): string => `${formatDecimal(share * 100, 1, language)} %`;

/** What a sentence on an area's forecast is put together from, as one language writes it. */
export interface Said {
  readonly language: Language;
  readonly amount: (value: number) => string;
  readonly percent: (share: number) => string;
  /** The month of the follow-up. */
  readonly month: string;
}

/** The words of a sentence in both languages, with the amounts as each writes them. */
export function say({ unit, period }: Pick<ForecastInput, 'unit' | 'period'>, words: (said: Said) => string): Sentence {
  const of = (language: Language) => words({
    language, amount: (value) => `${formatAmount(value, unit, language)} ${unit}`,
    percent: (share) => percentText(share, language), month: endMonthName(period, language),
  });
  return { sv: of('sv'), en: of('en') };
}

export const noActual: Made = missing('Periodens utfall saknas.', 'The outcome of the period is missing.');

/** "2019–2023", "2022 och 2023", "2019, 2021 och 2022". */
export function yearsText(years: readonly number[], language: Language, period: Pick<Period, 'from'>): string {
  const sorted = [...years].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const names = sorted.map((year) => yearName(year, period));
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${names[0] ?? ''}–${names.at(-1) ?? ''}`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${language === 'sv' ? 'och' : 'and'} ${names.at(-1) ?? ''}`;
}
