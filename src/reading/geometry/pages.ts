import { fold } from '../../values/text';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import type { HeadBlock } from './headBlocks';
import { closingWords, pageWords } from '../words/lexicon';
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

/** The blocks of heads of a sheet, those of later pages joined with the first one of their table. */
export function joinPages(sheet: RawSheet, blocks: readonly HeadBlock[]): HeadBlock[] {
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
