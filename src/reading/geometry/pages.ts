import { fold, tidy } from '../../values/text';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import type { HeadBlock } from './headBlock';
import { closingWords, pageWords } from '../words/lexicon';
import { findDates } from '../words/dates';
import { rowsBetween } from '../cells/cellReading';

/** A list that runs over several printed pages repeats its heads, and often its title, on each: it is still one table. */

const textsOf = ({ values }: RawRow): string[] =>
  values.filter((value) => typeof value === 'string').map(fold).filter((text) => text !== '');

const isTextOnly = (row: RawRow): boolean => !row.values.some((value) => value !== null && value !== undefined && typeof value !== 'string');

const sameHeads = ({ rows }: HeadBlock, { rows: others }: HeadBlock): boolean =>
  rows.length === others.length && rows.every(({ texts }, at) => {
    const other = others[at]?.texts;
    return other?.size === texts.size && [...texts].every(([column, text]) => fold(other.get(column) ?? '') === fold(text));
  });

/** The rows of nothing but text right above the next page's heads: "Sida 2", the title again. */
function pageHead(rows: readonly RawRow[]): RawRow[] {
  let first = rows.length;
  while (first > 0 && isTextOnly(rows[first - 1] as RawRow)) first -= 1;
  return rows.slice(first);
}

const nameOf = (row: RawRow | undefined): string => (row === undefined ? '' : textsOf(row)[0] ?? '');

/** Most names again are another table of the same areas. */
function repeatsNames(rows: readonly RawRow[], others: readonly RawRow[]): boolean {
  const names = new Set(rows.map(nameOf));
  const own = others.filter((row) => !isTextOnly(row)).map(nameOf);
  return own.filter((name) => names.has(name)).length * 2 > own.length;
}

interface Run {
  readonly block: HeadBlock;
  /** The rows from its heads to the next block's. */
  readonly body: readonly RawRow[];
}

/** What the next page repeats, when the next block is the same table on a new page; null when it is a table of its own. */
function repeatedRows(upper: Run, lower: Run, titles: ReadonlySet<string>): readonly number[] | null {
  if (!sameHeads(upper.block, lower.block)) return null;
  const above = pageHead(upper.body);
  const data = upper.body.slice(0, upper.body.length - above.length);
  if (data.length === 0 || closingWords.test(nameOf(data.at(-1)))) return null;
  if (!above.flatMap(textsOf).every((text) => titles.has(text) || pageWords.test(text))) return null;
  if (repeatsNames(data, lower.body)) return null;
  return [...above, ...lower.block.rows].map(({ index }) => index);
}

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

/**
 * Tables of the same heads below each other, each under the name of a group, of which some have rows of one name
 * ("Administration" of each nämnd): the groups of one table. Where no name comes twice they can stand as they are, and
 * where most do they tell the same rows of another time or part. Null where they are no such groups.
 */
function groupsOf(runs: readonly Run[], aboveFirst: readonly RawRow[]): readonly string[] | null {
  const captions = runs.map((_, at) => captionOf(at === 0 ? aboveFirst : pageHead(runs[at - 1]?.body ?? [])));
  const texts = captions.flatMap((caption) => caption?.text ?? []);
  if (texts.length < runs.length || new Set(texts.map(fold)).size < texts.length) return null;
  const names = runs.map(({ body }) => namesOf(body));
  const shared = (one: readonly string[], other: readonly string[]): number => one.filter((name) => other.includes(name)).length;
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => ({ share: shared(one, other), least: Math.min(one.length, other.length) })));
  return pairs.some(({ share }) => share > 0) && pairs.every(({ share, least }) => share * 2 <= least) ? texts : null;
}

/** The blocks of a sheet, those of one table's groups joined with its first. */
function joinGroups(sheet: RawSheet, runs: readonly Run[]): HeadBlock[] {
  const joined: HeadBlock[] = [];
  for (let from = 0; from < runs.length;) {
    let to = from + 1;
    while (to < runs.length && sameHeads((runs[from] as Run).block, (runs[to] as Run).block)) to += 1;
    const alike = runs.slice(from, to);
    const firstHead = alike[0]?.block.rows[0]?.index ?? 0;
    const groups = alike.length < 2 ? null : groupsOf(alike, pageHead(rowsBetween(sheet, Math.max(0, firstHead - 4), firstHead)));
    const [first, ...others] = alike.map(({ block }) => block);
    if (groups === null || !first) joined.push(...alike.map(({ block }) => block));
    else joined.push({ ...first, group: groups[0] ?? '', repeated: new Set([...first.repeated ?? [], ...others.flatMap(({ rows, repeated }) => [...rows.map(({ index }) => index), ...repeated ?? []])]) });
    from = to;
  }
  return joined;
}

/** The blocks of heads of a sheet, those of later pages and of further groups joined with the first one of their table. */
export function joinBlocks(sheet: RawSheet, blocks: readonly HeadBlock[]): HeadBlock[] {
  const pages = joinPages(sheet, blocks);
  return pages.length < 2 ? pages : joinGroups(sheet, pages.map((block, at): Run => ({
    block, body: rowsBetween(sheet, (block.rows.at(-1)?.index ?? 0) + 1, pages[at + 1]?.rows[0]?.index ?? Number.MAX_SAFE_INTEGER),
  })));
}

/** The blocks of heads of a sheet, those of later pages joined with the first one of their table. */
function joinPages(sheet: RawSheet, blocks: readonly HeadBlock[]): HeadBlock[] {
  if (blocks.length < 2) return [...blocks];
  const titles = new Set(rowsBetween(sheet, 0, blocks[0]?.rows[0]?.index ?? 0).flatMap(textsOf));
  const joined: HeadBlock[] = [];
  let previous: Run | null = null;
  blocks.forEach((block, at) => {
    const last = block.rows.at(-1)?.index ?? 0;
    const run: Run = { block, body: rowsBetween(sheet, last + 1, blocks[at + 1]?.rows[0]?.index ?? Number.MAX_SAFE_INTEGER) };
    const repeated = previous === null ? null : repeatedRows(previous, run, titles);
    const before = joined.at(-1);
    if (repeated === null || !before) joined.push(block);
    else joined[joined.length - 1] = { ...before, repeated: new Set([...before.repeated ?? [], ...repeated]) };
    previous = run;
  });
  return joined;
}
