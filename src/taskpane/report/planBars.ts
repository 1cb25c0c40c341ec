import type { SheetPlan } from '../../workbook/sheetPlan';
import { barPlace, scaleOf } from '../shared/VarianceBar';
import { valuesIn } from './planGrid';

/** A bar of a plan in the preview: where its axis and it stand on 0-100 of its cell, and their colours. */
export interface PlanBar {
  readonly axis: number;
  readonly from: number;
  readonly width: number;
  readonly color: string;
  readonly axisColor: string;
}

/** The bar that Excel draws in a cell, on the scale that the cells of its range share; null where it draws none. */
export function barOf(plan: SheetPlan, row: number, column: number): PlanBar | null {
  const value = plan.rows[row]?.cells[column]?.value;
  if (typeof value !== 'number') return null;
  const bars = plan.dataBars?.find(({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
  if (!bars) return null;
  const scale = scaleOf(valuesIn(plan, bars.range).map((each) => (typeof each === 'number' ? each : null)));
  return { ...barPlace(value, scale), color: bars.color, axisColor: bars.axisColor };
}
