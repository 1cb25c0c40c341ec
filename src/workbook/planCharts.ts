import type { CellRange } from '../values/cell';
import type { PlanChart, SheetPlan } from './sheetPlan';

function numbersIn(plan: SheetPlan, range: CellRange): boolean[] {
  const found: boolean[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const value = plan.rows[row]?.cells[column]?.value;
      found.push(typeof value === 'number' && value !== 0);
    }
  }
  return found;
}

/** Whether a range of the plan shows any number, be it 0. */
export function hasNumbers({ rows }: SheetPlan, { top, left, bottom, right }: CellRange): boolean {
  return rows.slice(top, bottom + 1).some(({ cells }) => cells.slice(left, right + 1).some((cell) => typeof cell?.value === 'number'));
}

/** Bars that never meet in a category only split it by sign, and their colours explain themselves; several lines need a legend. */
export function needsLegend(chart: PlanChart, plan: SheetPlan): boolean {
  if (chart.series.length < 2) return false;
  if (chart.kind === 'line') return true;
  const series = chart.series.map(({ values }) => numbersIn(plan, values));
  return (series[0] ?? []).some((_, index) => series.filter((numbers) => numbers[index]).length > 1);
}
