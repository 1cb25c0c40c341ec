import { fold, tidy } from '../../values/text';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { rowsBetween } from '../cells/cellReading';
import { findDates } from '../words/dates';
import { closingWords, lookUp, sectionComponents, statementLines } from '../words/lexicon';
import { parseTypedNumber } from '../words/numbers';
import type { HeadBlock } from './headBlock';
import { divisionIn } from './divisions';
import { isBody, isLabelText } from './nameHeads';

/** Tables of the same heads below each other, each of a group of its own: they are one table with a heading for each group. */

export interface Run {
  readonly block: HeadBlock;
  /** The rows from its heads to the next block's. */
  readonly body: readonly RawRow[];
}

export const textsOf = ({ values }: RawRow): string[] =>
  values.filter((value) => typeof value === 'string').map(fold).filter((text) => text !== '');

/** The amount of a cell, typed as text or not. */
const amountIn = (value: RawRow['values'][number]): number | null =>
  (typeof value === 'number' ? value : typeof value === 'string' ? parseTypedNumber(value)?.value ?? null : null);

/** Whether a row holds nothing but texts; beside a name, amounts that are typed as texts are amounts. */
export function isTextOnly({ values }: RawRow): boolean {
  let named = false;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    if (typeof value !== 'string' || (named && amountIn(value) !== null)) return false;
    named ||= value.trim() !== '';
  }
  return true;
}

export const sameHeads = ({ rows }: HeadBlock, { rows: others }: HeadBlock): boolean =>
  rows.length === others.length && rows.every(({ texts }, at) => {
    const other = others[at]?.texts;
    return other?.size === texts.size && [...texts].every(([column, text]) => fold(other.get(column) ?? '') === fold(text));
  });

/** The rows of nothing but text right above the next page's heads: "Sida 2", the title again. */
export function pageHead(rows: readonly RawRow[]): RawRow[] {
  let first = rows.length;
  while (first > 0 && isTextOnly(rows[first - 1] as RawRow)) first -= 1;
  return rows.slice(first);
}

export const nameOf = (row: RawRow | undefined): string => (row === undefined ? '' : textsOf(row)[0] ?? '');

/** The text that stands alone in the row above a table: what the table is of. Null where there is none, or more. */
function captionOf(above: readonly RawRow[]): { readonly text: string; readonly row: RawRow } | null {
  const worded = above.filter((row) => textsOf(row).length > 0);
  const row = worded.at(-1);
  const texts = row?.values.filter((value) => typeof value === 'string' && fold(value) !== '') ?? [];
  const [text] = texts;
  return row && texts.length === 1 && typeof text === 'string' && text.length <= LONGEST_CAPTION && findDates(text).length === 0 ? { text: tidy(text), row } : null;
}

const LONGEST_CAPTION = 60;

/** The names of a group's rows, without its sums. */
const namesOf = (rows: readonly RawRow[]): string[] =>
  rows.filter((row) => !isTextOnly(row)).map(nameOf).filter((name) => name !== '' && !closingWords.test(name));

/** What tables below each other are each called, where all bear another name: in their corners, or right above them. */
function callsThem(runs: readonly Run[], aboveFirst: readonly RawRow[]): { readonly texts: readonly string[]; readonly inCorners: boolean } | null {
  const tell = (texts: readonly (string | null)[]): readonly string[] | null => {
    const said = texts.flatMap((text) => text ?? []);
    return said.length < runs.length || new Set(said.map(fold)).size < said.length ? null : said;
  };
  const corners = tell(runs.map(({ block }) => cornerOf(block)));
  if (corners) return { texts: corners, inCorners: true };
  const captions = tell(runs.map((_, at) => captionOf(at === 0 ? aboveFirst : pageHead(runs[at - 1]?.body ?? []))?.text ?? null));
  return captions && { texts: captions, inCorners: false };
}

const cornerOf = ({ rows: [row, ...more] }: HeadBlock): string | null => {
  const [text] = row?.texts.values() ?? [];
  return text === undefined || more.length > 0 || isLabelText(text) ? null : text;
};

/** Whether two tables have the same heads, whatever stands in their corners. */
const sameButCorner = (one: HeadBlock, other: HeadBlock): boolean => {
  const rest = ({ rows }: HeadBlock): HeadBlock => ({ rows: rows.map(({ index, texts }, at) => ({ index, texts: new Map([...texts].slice(at === 0 ? 1 : 0)) })) });
  return [one, other].every((block) => cornerOf(block) !== null) && sameHeads(rest(one), rest(other));
};

/** The amounts of each name in a body, one text for all of a row's. */
const amountsOf = (rows: readonly RawRow[]): ReadonlyMap<string, readonly (number | null)[]> => new Map(rows.filter((row) => !isTextOnly(row) && !closingWords.test(nameOf(row)))
  .map((row) => [nameOf(row), row.values.map(amountIn)]));

/** Whether most names come again with no amount the same: of two versions or times of a table some amounts are. */
function tellsOthers(one: readonly RawRow[], other: readonly RawRow[]): boolean {
  const [own, others] = [amountsOf(one), amountsOf(other)];
  const both = [...own].flatMap(([name, amounts]) => { const its = others.get(name); return its ? [amounts.every((amount, at) => amount === null || amount === 0 || amount !== its[at])] : []; });
  return both.length >= 2 && both.filter(Boolean).length * 4 > both.length * 3;
}

/** Lines of a result come again under each name as its statement's, and are read so. */
const areLines = (names: readonly string[]): boolean => names.filter((name) => lookUp(statementLines, name) !== null).length * 2 > names.length;

/** "Intäkter" in the corner of one table and "Insatser och kostnader" in that of the next: who pays and what it is spent on, the two sides of one result. */
function areSides(texts: readonly string[]): boolean {
  const [first, second, ...more] = texts.map((text) => lookUp(sectionComponents, fold(text)));
  return more.length === 0 && first === 'income' && second === 'cost';
}

/**
 * Tables of the same heads below each other, each under the name of a group, of which some have rows of one name
 * ("Administration" of each nämnd): the groups of one table. Where no name comes twice they can stand as they are, but for
 * those of committees, whose areas are each its committee's, and where most do they are groups only with other amounts throughout, under names of somebody: else they tell the same
 * rows of another time or part. Null where they are no such groups.
 */
function groupsOf(runs: readonly Run[], aboveFirst: readonly RawRow[]): { readonly texts: readonly string[]; readonly inCorners: boolean } | null {
  const called = callsThem(runs, aboveFirst);
  const names = runs.map(({ body }) => namesOf(body));
  if (called === null || names.every(areLines)) return null;
  const shared = (one: readonly string[], other: readonly string[]): number => one.filter((name) => other.includes(name)).length;
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other, place) => ({
    share: shared(one, other), least: Math.min(one.length, other.length), bodies: [runs[at]?.body ?? [], runs[at + 1 + place]?.body ?? []] as const,
  })));
  if (pairs.every(({ share }) => share === 0) && called.inCorners && areSides(called.texts)) return called;
  if (pairs.every(({ share }) => share === 0)) return !called.inCorners && called.texts.every(isBody) ? called : null;
  if (pairs.every(({ share, least }) => share * 2 <= least)) return called.inCorners ? null : called;
  return called.texts.every((text) => divisionIn(text) !== '') && pairs.every(({ share, least, bodies }) => share * 2 <= least || tellsOthers(...bodies)) ? called : null;
}

/** The blocks of a sheet, those of one table's groups joined with its first. */
export function joinGroups(sheet: RawSheet, runs: readonly Run[]): HeadBlock[] {
  const joined: HeadBlock[] = [];
  for (let from = 0; from < runs.length;) {
    let to = from + 1;
    while (to < runs.length && (sameHeads((runs[from] as Run).block, (runs[to] as Run).block) || sameButCorner((runs[from] as Run).block, (runs[to] as Run).block))) to += 1;
    const alike = runs.slice(from, to);
    const firstHead = alike[0]?.block.rows[0]?.index ?? 0;
    const groups = alike.length < 2 ? null : groupsOf(alike, pageHead(rowsBetween(sheet, Math.max(0, firstHead - 4), firstHead)));
    const [first, ...others] = alike.map(({ block }) => block);
    if (groups === null || !first) joined.push(...alike.map(({ block }) => block));
    // A name in the corner heads the rows below it.
    else if (groups.inCorners) joined.push({ ...first, group: groups.texts[0] ?? '' });
    else joined.push({ ...first, group: groups.texts[0] ?? '', repeated: new Set([...first.repeated ?? [], ...others.flatMap(({ rows, repeated }) => [...rows.map(({ index }) => index), ...repeated ?? []])]) });
    from = to;
  }
  return joined;
}
