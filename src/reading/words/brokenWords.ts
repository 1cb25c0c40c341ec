import { findDates } from './dates';

/** Words that narrow columns break, with the hyphen left in. What is broken over two lines of a cell, `tidy` has joined. */

/** "Måluppfyl- lelse", "Av-vikelse": a word, a hyphen with or without a space, and what goes on in small letters. */
const HYPHENED = /(?<![\p{L}-])(\p{L}+)-( ?)(\p{Ll}+)(?![\p{L}-])/gu;

/** "Barn- och ungdom" is no broken word. */
const JOINT = /^(?:och|eller|samt|resp)$/;

/** Words of heads that are broken by hand. */
const WHOLE_WORD = /^(?:(?:budget|helårs?|års|prognos|budget)?avvikelser?|(?:års|helårs|intern|drift|period)?budget(?:en)?|(?:netto|brutto|drift|personal)?kostnad(?:er|en)?|(?:drift)?intäkt(?:er)?|(?:hel)?års?prognos|prognos(?:en)?|(?:års|helårs)?utfall(?:et)?|redovisning(?:en)?|kommunbidrag|(?:prognos|budget)?resultat|förändring(?:ar)?|kommentar(?:er)?|differens|föregående|ackumulera[dt]|bokslut|återstående|verksamhet(?:er)?|tilläggsbudget|investering(?:ar)?)$/;

const join = (text: string, isOneWord: (left: string, right: string, spaced: boolean) => boolean): string => (text.includes('-')
  ? text.replace(HYPHENED, (whole, left: string, space: string, right: string) => (!JOINT.test(right) && isOneWord(left, right, space !== '') ? `${left}${right}` : whole))
  : text);

const isWholeWord = (left: string, right: string): boolean => WHOLE_WORD.test(`${left}${right}`.toLowerCase());

/** A head with the words whole that are surely broken: those of heads. */
export const joinBroken = (text: string): string => join(text, isWholeWord);

/** The same, and what has a space behind its hyphen: "Måluppfyl- lelse". */
export const joinParted = (text: string): string => join(text, (left, right, spaced) => isWholeWord(left, right) || (spaced && findDates(`${left}- ${right}`).length === 0));

/** The same, and all else that may be one word: what is looked up and never shown. Two that are heads themselves (`isHead`) are two, and "jan-aug" is a stretch of time. */
export const joinHyphened = (text: string, isHead: (word: string) => boolean): string =>
  join(text, (left, right) => isWholeWord(left, right) || (!(isHead(left) && isHead(right)) && findDates(`${left}-${right}`).length === 0));
