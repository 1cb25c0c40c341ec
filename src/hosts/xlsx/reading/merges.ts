import type { CellRange } from '../../../values/cell';
import { limits } from './limits';
import type { Row } from './row';

/** A merge shows its first cell; what other cells of it may still hold is not seen in Excel. False: they cover too much. */
export function blankMerged(rows: readonly Row[], merges: readonly CellRange[]): boolean {
  let covered = 0;
  const touched = new Set<Row>();
  for (const merge of merges) {
    for (let at = firstFrom(rows, merge.top); at < rows.length; at++) {
      const row = rows[at];
      if (row === undefined || row.index > merge.bottom) break;
      const left = row.index === merge.top ? merge.left + 1 : merge.left;
      const right = Math.min(merge.right, widthOf(row) - 1);
      covered += 1 + Math.max(0, right - left + 1);
      if (covered > limits.covered) return false;
      if (right >= left && blank(row, left, right)) touched.add(row);
    }
  }
  for (const row of touched) tidy(row);
  return true;
}

const widthOf = (row: Row): number => Math.max(row.values.length, row.formulas?.length ?? 0, row.shared?.length ?? 0);

function blank(row: Row, from: number, to: number): boolean {
  let any = false;
  for (let column = from; column <= to; column++) {
    if (row.values[column] !== undefined) row.values[column] = null;
    else if (row.formulas?.[column] === undefined && row.shared?.[column] === undefined) continue;
    if (row.formulas !== null) row.formulas[column] = undefined;
    if (row.shared) row.shared[column] = undefined;
    any = true;
  }
  return any;
}

function tidy(row: Row): void {
  if (row.formulas?.every((formula) => formula === undefined)) row.formulas = null;
  if (row.shared?.every((formula) => formula === undefined)) row.shared = undefined;
  row.isEmpty = row.formulas === null && row.shared === undefined && row.values.every((value) => value == null);
}

function firstFrom(rows: readonly Row[], index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
