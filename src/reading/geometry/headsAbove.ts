import { parseHead } from '../words/concept';
import type { HeadBlock } from './headBlock';
import { columnHeads, headTexts } from './heads/columnHeads';
import type { HeadRow } from './heads/headLine';

/** Rows of years that head a further block of rows, and say less than the heads of the block above: what parts their columns stands there alone. */

/** The bare years of a row by their columns, where nothing but years stands from the first of them on and one is said twice; null for any other. */
function yearsTwice({ texts }: HeadRow): ReadonlyMap<number, number> | null {
  const years = new Map([...texts].flatMap(([column, text]) => { const { year, month, dateOnly } = parseHead(text); return dateOnly && month === null && year !== null ? [[column, year] as const] : []; }));
  const first = Math.min(...years.keys());
  const areAlone = [...texts.keys()].every((column) => column < first || years.has(column));
  return areAlone && new Set(years.values()).size < years.size ? years : null;
}

/** Whether the heads of a block name, over each of the columns of the years and over no other, the year that stands there. */
function nameYears({ rows }: HeadBlock, years: ReadonlyMap<number, number>): boolean {
  const first = Math.min(...years.keys());
  const heads = [...headTexts(columnHeads(rows, first))].filter(([column]) => column >= first);
  return heads.length === years.size && heads.every(([column, texts]) => parseHead(texts.join(' ')).year === years.get(column)) && new Set(heads.map(([, texts]) => texts.join(' '))).size === heads.length;
}

/** "| 2023 | 2024 | 2023 | 2024" below a block under "Kommunen | | Koncernen |" over the same years: these go on over it. */
function underHeads(block: HeadBlock, upper: HeadBlock | undefined): HeadBlock {
  const [row, another] = block.rows;
  const years = row && !another ? yearsTwice(row) : null;
  if (!row || !years || !upper || !nameYears(upper, years)) return block;
  const first = Math.min(...years.keys());
  const ownNames = [...row.texts].filter(([column]) => column < first);
  const rows = upper.rows.map(({ texts }, at): HeadRow => ({
    index: row.index, texts: new Map([...(at === upper.rows.length - 1 ? ownNames : []), ...[...texts].filter(([column]) => column >= first)]),
  }));
  return { ...block, rows };
}

/** The blocks of heads of a sheet, each row of years among them under the heads that its years stood under above. */
export function withHeadsAbove(blocks: readonly HeadBlock[]): HeadBlock[] {
  const found: HeadBlock[] = [];
  for (const block of blocks) found.push(underHeads(block, found.at(-1)));
  return found;
}
