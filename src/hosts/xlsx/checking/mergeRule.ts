import { formatRange, type CellRange } from '../../../values/cell';
import { limits } from '../reading/limits';

/** Merged ranges that lie over one before them; a range of one cell is none, and Excel would repair the file for either. */
export function mergeFaults(merges: readonly CellRange[]): string[] {
  /** By column: the last row that some range above covers. */
  const covered = new Int32Array(limits.columns).fill(-1);
  const downwards = [...merges].sort((a, b) => a.top - b.top);
  return downwards.flatMap((range) => {
    const { top, left, bottom, right } = range;
    if (top === bottom && left === right) return [`the merged range ${formatRange(range)} is one cell`];
    const lies = covered.subarray(left, right + 1).some((row) => row >= top);
    covered.fill(bottom, left, right + 1);
    return lies ? [`the merged range ${formatRange(range)} lies over another`] : [];
  });
}
