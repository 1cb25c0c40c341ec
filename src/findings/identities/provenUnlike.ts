import { formatAddress, type CellAddress } from '../../values/cell';
import type { RawSheet } from '../../workbook/rawSheet';
import type { Finding } from '../finding';
import { evaluate } from '../formulas/evaluate';
import { unlikeFinding } from '../formulas/formulas';
import { formulaCell, formulasOf, type Grid } from '../formulas/grid';
import { perhapsUnlike } from '../formulas/unlike';
import { holds, keyOf, type Tie, type TieSource } from './tie';

/** Whether all ties of a cell that do not hold would with another amount in it. */
function wouldHold(ties: readonly Tie[], cell: CellAddress, change: number): boolean {
  const key = keyOf(cell);
  const broken = ties.filter((tie) => !holds(tie));
  return broken.length > 0 && broken.every(({ terms, gap, tolerance }) => Math.abs(gap + change * terms.reduce((sum, term) => (keyOf(term.cell) === key ? sum + term.factor : sum), 0)) <= tolerance);
}

/**
 * Formulas that are unlike the few others of their line, where what they give contradicts other amounts and what the
 * others' formula would give does not. `told`: what formulas are told of already.
 */
export function provenUnlike(sources: readonly TieSource[], sheets: readonly RawSheet[], grid: Grid, told: readonly Finding[]): Finding[] {
  const suspected = new Set(sources.flatMap((source) => source.broken().flatMap(({ terms }) => terms.map(({ cell }) => cell.sheet))));
  const known = new Set(told.flatMap(({ causes }) => causes.map(({ cell }) => formatAddress(cell))));
  return sheets.filter(({ name }) => suspected.has(name)).flatMap((sheet) => {
    const formulas = formulasOf(sheet);
    return formulas.length === 0 ? [] : perhapsUnlike(sheet, formulas).flatMap((one): Finding[] => {
      const cell = { sheet: sheet.name, row: one.row, column: one.column };
      const [held, gives] = [grid.value(cell.sheet, cell.row, cell.column), evaluate(formulaCell(cell, one.proposed), grid)];
      if (typeof held !== 'number' || gives === null || known.has(formatAddress(cell))) return [];
      const ties = sources.flatMap((source) => (source.sheets.has(cell.sheet) ? source.touching(cell) : []));
      if (!wouldHold(ties, cell, gives - held)) return [];
      known.add(formatAddress(cell));
      return [unlikeFinding(sheet.name, one, grid)];
    });
  });
}
