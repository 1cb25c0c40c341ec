import type { Grid, FormulaCell } from './grid';
import { isCell } from './references';

/** A column without a value in any row that formulas reckon with it. */
export interface EmptyColumn {
  readonly column: number;
  /** The head over it. */
  readonly head: string;
  readonly cells: readonly FormulaCell[];
}

const LEAST_ROWS = 3;
const HEAD_ROWS = 12;

/** The text over a column's first row, in the rows right above; '' where there is none. */
function headOver(sheet: string, row: number, column: number, grid: Grid): string {
  for (let at = row - 1; at >= Math.max(0, row - HEAD_ROWS); at -= 1) {
    const value = grid.value(sheet, at, column);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

/** Columns with a head that formulas in at least three rows take a cell of their own row from, and that are blank in all of them. */
export function emptyColumns(cells: readonly FormulaCell[], grid: Grid): EmptyColumn[] {
  const byColumn = new Map<number, FormulaCell[]>();
  const filled = new Set<number>();
  for (const cell of cells) {
    for (const one of cell.references) {
      if (one.outside || one.sheet !== null || !isCell(one) || one.from.row !== cell.row) continue;
      const { column } = one.from;
      const value = grid.value(cell.sheet, cell.row, column);
      if (filled.has(column)) continue;
      if (value !== null && value !== undefined && value !== '') filled.add(column);
      else {
        const of = byColumn.get(column);
        if (of) of.push(cell);
        else byColumn.set(column, [cell]);
      }
    }
  }
  return [...byColumn].flatMap(([column, of]): EmptyColumn[] => {
    const [first] = of;
    const head = first ? headOver(first.sheet, first.row, column, grid) : '';
    return !filled.has(column) && of.length >= LEAST_ROWS && head !== '' ? [{ column, head, cells: of }] : [];
  });
}
