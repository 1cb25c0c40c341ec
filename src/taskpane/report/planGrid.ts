import type { CellRange } from '../../values/cell';
import type { PlanCell, SheetPlan } from '../../workbook/sheetPlan';

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

/** Widths of the columns that are printed: those beside them only help formulas and charts. */
export const printedWidths = (plan: SheetPlan): readonly number[] =>
  plan.columnWidths.slice(plan.print.area.left, plan.print.area.right + 1).map(columnPixels);

/** The cells under merged ones. */
function coveredCells({ merges }: SheetPlan): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        if (row !== merge.top || column !== merge.left) covered.add(`${row} ${column}`);
      }
    }
  }
  return covered;
}

/** The printed rows of a plan as an HTML table wants them: merged cells once, with their spans. */
export function gridOf(plan: SheetPlan): readonly GridRow[] {
  const starts = new Map(plan.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const covered = coveredCells(plan);
  const widths = printedWidths(plan);
  const { top, left, bottom } = plan.print.area;
  return plan.rows.slice(top, bottom + 1).map((row, offset) => {
    const index = top + offset;
    return {
      index,
      height: row.height === undefined ? null : pointPixels(row.height),
      cells: widths.flatMap((_width, place) => {
        const column = left + place;
        if (covered.has(`${index} ${column}`)) return [];
        const merge = starts.get(`${index} ${column}`);
        return [{ column, cell: row.cells[column] ?? null, ...(merge ? spanOf(merge) : { columns: 1, rows: 1 }) }];
      }),
    };
  });
}

export const gridWidth = (plan: SheetPlan): number => printedWidths(plan).reduce((sum, width) => sum + width, 0);

/** The values in a range of one row or one column, in order. */
export function valuesIn(plan: SheetPlan, range: CellRange): readonly PlanCell['value'][] {
  const values: PlanCell['value'][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) values.push(plan.rows[row]?.cells[column]?.value ?? null);
  }
  return values;
}
