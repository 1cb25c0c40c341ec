import type { CellAddress } from '../../values/cell';
import type { Doubted } from '../../values/doubt';
import { MOST_CELLS, type Problem, type Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { EconomyRow, EconomySheet, EconomyTable } from '../meaning/tables/economyTable';
import { factsOf } from '../meaning/rows/rowFacts';
import { unsureRows } from './unsureRows';

/** Rows of one sheet that are told, and those that are unsure for it. */
export interface DoubtedRows {
  readonly sheet: string;
  readonly rows: readonly EconomyRow[];
  /** With sums and what else stands in their tables. */
  readonly all: readonly EconomyRow[];
}

/** Whether the rows of a table are areas by its list of names, and not by its sheet's or its title's name. */
export const isListed = (sheet: EconomySheet, table: EconomyTable): boolean => sheet.kind === 'areas' && table.shape === 'units' && table.area === null;

const cellsOf = (rows: readonly EconomyRow[]): CellAddress[] => rows.flatMap((row) => factsOf(row)[0]?.cell ?? []).slice(0, MOST_CELLS);

/** A problem of some rows, with the reason why their amounts and those of `all` are unsure. */
export function doubted(rule: 'outcomesAlone' | 'areaWithoutName' | 'linesAsAreas' | 'singleArea' | 'unitConflict' | 'payerAsArea', { sheet, rows, all }: DoubtedRows, message: Sentence, why: Sentence): Doubted {
  const problem: Problem = { ...ruled(rule), cells: cellsOf(rows), message };
  return { problems: [problem], unsure: unsureRows(sheet, all, why) };
}
