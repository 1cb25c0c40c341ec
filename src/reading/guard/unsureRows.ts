import type { UnsureCells } from '../../values/doubt';
import type { Sentence } from '../../values/problem';
import type { EconomyRow } from '../meaning/tables/economyTable';
import { factsOf } from '../meaning/rows/rowFacts';

/** All amounts of some rows, as few ranges: a list may be of a hundred thousand rows, and what is unsure is asked of every figure. */
export function unsureRows(sheet: string, rows: readonly EconomyRow[], why: Sentence): UnsureCells[] {
  const rowsOf = new Map<number, number[]>();
  for (const row of rows) for (const { cell } of factsOf(row)) {
    const known = rowsOf.get(cell.column);
    if (known) known.push(cell.row);
    else rowsOf.set(cell.column, [cell.row]);
  }
  return [...rowsOf].flatMap(([column, own]) => runsOf(own).map(([firstRow, lastRow]) => ({ sheet, column, firstRow, lastRow, why })));
}

/** Rows that follow one another, from the first to the last of each run. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
