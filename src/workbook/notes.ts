import type { SheetPlan } from './sheetPlan';

/** Tells the cells of a plan that hold a note, whatever is written there. Row and column count from 0. */
export function noteCells(plan: SheetPlan): (row: number, column: number) => boolean {
  const ranges = plan.names.filter(({ isNote }) => isNote).map(({ range }) => range);
  return (row, column) => ranges.some(({ top, left }) => top === row && left === column);
}
