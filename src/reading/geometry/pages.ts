import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import type { HeadBlock } from './headBlock';
import { closingWords, continuedWords, pageWords } from '../words/lexicon';
import { isTextOnly, joinGroups, nameOf, pageHead, sameHeads, textsOf, type Run } from './groupedTables';
import { rowsBetween } from '../cells/cellReading';

/** A list that runs over several printed pages repeats its heads, and often its title, on each: it is still one table. */

/** Most names again are another table of the same areas. */
function repeatsNames(rows: readonly RawRow[], others: readonly RawRow[]): boolean {
  const names = new Set(rows.map(nameOf));
  const own = others.filter((row) => !isTextOnly(row)).map(nameOf);
  return own.filter((name) => names.has(name)).length * 2 > own.length;
}

/** Whether heads come again as they are, or without what stands over them: the row that is right over the amounts is repeated alone. */
const repeatsHeads = (upper: HeadBlock, lower: HeadBlock): boolean =>
  sameHeads(upper, lower) || (lower.rows.length < upper.rows.length && sameHeads({ ...upper, rows: upper.rows.slice(-lower.rows.length) }, lower));

/** What the next page repeats, when the next block is the same table on a new page; null when it is a table of its own. */
function repeatedRows(upper: Run, lower: Run, titles: ReadonlySet<string>): readonly number[] | null {
  if (!repeatsHeads(upper.block, lower.block)) return null;
  const above = pageHead(upper.body);
  const data = upper.body.slice(0, upper.body.length - above.length);
  if (data.length === 0 || closingWords.test(nameOf(data.at(-1)))) return null;
  if (!above.flatMap(textsOf).every((text) => titles.has(text) || titles.has(text.replace(continuedWords, '')) || pageWords.test(text))) return null;
  if (repeatsNames(data, lower.body)) return null;
  return [...above, ...lower.block.rows].map(({ index }) => index);
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
