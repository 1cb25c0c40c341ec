import type { RawRow } from '../../workbook/rawSheet';
import { parseTypedNumber } from '../words/numbers';
import { CODED } from './namedRow';
import { namesAmounts, type Draft } from './naming';

/** Tables whose names stand right of their amounts, or of some: "Avvikelse | Prognos | Budget | Verksamhet | Budget 2025". */

/** So many rows tell whether a column holds words. */
const LOOKED_AT = 400;

/** "310 Bibliotek" is a name, "12 tkr" an amount. */
const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && (parseTypedNumber(text) === null || CODED.test(text));

const holdsWords = (body: readonly RawRow[], column: number): boolean =>
  body.slice(0, LOOKED_AT).some(({ values }) => typeof values[column] === 'string' && isName(values[column]));

/** Amounts that nothing left of them or among them names; what is written of a row in words is no name of it. */
function isNameless({ columns, from }: Draft, body: readonly RawRow[]): boolean {
  const told = columns.filter(({ concept }) => concept.measure !== 'comment');
  const last = Math.max(...told.filter(({ concept }) => namesAmounts(concept)).map(({ column }) => column));
  const isComment = (column: number): boolean => columns.some((one) => one.column === column && one.concept.measure === 'comment');
  return Number.isFinite(last) && Array.from({ length: last - from + 1 }, (_, at) => from + at).every((column) => isComment(column) || !holdsWords(body, column));
}

/** The tables under one row of heads; amounts without names, right before names, are one table with those. */
export function withNamesToTheRight(drafts: readonly Draft[], body: readonly RawRow[]): Draft[] {
  const [amounts, names, ...others] = drafts;
  if (!amounts || !names || others.length > 0 || !isNameless(amounts, body)) return [...drafts];
  return holdsWords(body, names.from) ? [{ columns: [...amounts.columns, ...names.columns], from: amounts.from, namesFrom: names.from }] : [...drafts];
}
