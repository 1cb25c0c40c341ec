import type { CellRange } from '../values/cell';
import type { PlanCell, SheetPlan } from '../workbook/sheetPlan';

/** Excel's measures in CSS pixels: a character of width is 7 px and a cell has 5 px of padding; a point is 4/3 px. */
export const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);
export const pointPixels = (points: number): number => Math.round((points * 4) / 3);

export interface GridCell {
  readonly column: number;
  readonly cell: PlanCell | null;
  readonly columns: number;
  readonly rows: number;
}

export interface GridRow {
  readonly index: number;
  /** Pixels; null as high as its text. */
  readonly height: number | null;
  readonly cells: readonly GridCell[];
}

const spanOf = (merge: CellRange) => ({ columns: merge.right - merge.left + 1, rows: merge.bottom - merge.top + 1 });

/** The rows of a plan as an HTML table wants them: merged cells once, with their spans. */
export function gridOf(plan: SheetPlan): readonly GridRow[] {
  const starts = new Map(plan.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const isCovered = (row: number, column: number) => plan.merges.some((merge) =>
    row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right &&
    !(row === merge.top && column === merge.left));
  return plan.rows.map((row, index) => ({
    index,
    height: row.height === undefined ? null : pointPixels(row.height),
    cells: plan.columnWidths.flatMap((_width, column) => {
      if (isCovered(index, column)) return [];
      const merge = starts.get(`${index} ${column}`);
      return [{ column, cell: row.cells[column] ?? null, ...(merge ? spanOf(merge) : { columns: 1, rows: 1 }) }];
    }),
  }));
}

export const gridWidth = (plan: SheetPlan): number => plan.columnWidths.reduce((sum, width) => sum + columnPixels(width), 0);

/** The values in a range of one row or one column, in order. */
export function valuesIn(plan: SheetPlan, range: CellRange): readonly PlanCell['value'][] {
  const values: PlanCell['value'][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) values.push(plan.rows[row]?.cells[column]?.value ?? null);
  }
  return values;
}
