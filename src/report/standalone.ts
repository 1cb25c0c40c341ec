import type { CellRange } from '../values/cell';
import type { ConditionalFormat, PlanCell, PlanRow, SheetPlan } from '../workbook/sheetPlan';

/**
 * The report as a sheet that depends on nothing: values in place of formulas, and only the cells that are the report.
 * No formula stays live, not even one inside the sheet: a status follows the settings and can't be kept live, and a
 * variance that changes beside a status that does not would contradict it.
 */

const inside = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Cells beyond the print area that charts are drawn from, with the head above each series. */
function chartCells({ charts }: SheetPlan): CellRange[] {
  return charts.flatMap(({ categories, series }) =>
    [categories, ...series.map(({ values }) => values)].map((range) => ({ ...range, top: Math.max(0, range.top - 1) })));
}

const valueOnly = ({ value, style }: PlanCell): PlanCell => ({ value, style });

function withoutTrailing(cells: readonly (PlanCell | null)[]): readonly (PlanCell | null)[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end -= 1;
  return cells.slice(0, end);
}

function keptRow(row: PlanRow, at: number, kept: readonly CellRange[]): PlanRow {
  const cells = row.cells.map((cell, column) => (cell && kept.some((range) => inside(range, at, column)) ? valueOnly(cell) : null));
  return { ...row, cells: withoutTrailing(cells) };
}

/** A format whose rule looks at another sheet would be a link to the source. */
const staysInSheet = ({ formula }: ConditionalFormat): boolean => !formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');

/**
 * The report's plan for a workbook of its own: no formula, no name or mark of ours, nothing beyond the print area but
 * what the charts are drawn from. The plan that is given is left as it is.
 */
export function standalonePlan(report: SheetPlan): SheetPlan {
  const kept = [report.print.area, ...chartCells(report)];
  return {
    ...report,
    mark: '', names: [], validations: [],
    rows: report.rows.map((row, at) => keptRow(row, at, kept)),
    conditionalFormats: report.conditionalFormats.filter(staysInSheet),
  };
}
