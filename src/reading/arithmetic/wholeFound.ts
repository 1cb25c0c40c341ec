import type { RowSum } from './rowSum';

/** The sums of some rows, and the rows that are part of none. */
export interface Found {
  readonly sums: readonly RowSum[];
  readonly live: readonly number[];
}

/** Whether one row sums, through others, all that stands before it, or is all that is left. */
export function hasWhole({ sums, live }: Found): boolean {
  const first = live[0] ?? 0;
  const parts = sums.find(({ row }) => row === first)?.parts ?? [];
  return parts.length > 1 && (live.length === 1 || parts.every((part) => part < first));
}

/** Whether nothing is left but that one row. */
export const hasOneLeft = (found: Found): boolean => found.live.length === 1 && hasWhole(found);

/** Whether all sums stand below their rows. */
export const areBelow = ({ sums }: Found): boolean => sums.length > 0 && sums.every(({ row, parts }) => parts.every((part) => part < row));
