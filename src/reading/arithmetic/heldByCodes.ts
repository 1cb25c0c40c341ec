import { amountAt, type AmountGrid } from './amountGrid';
import { isUnder } from './rowSum';

/**
 * "161 Socialnämnd" over "1610 Chef": by its code the whole of the rows below it, also where most of its units have no row.
 * They are less than it in every column that it fills, but for differences.
 */
export function isHeldByCodes(grid: AmountGrid, codes: readonly (string | null)[], row: number, parts: readonly number[], derived: ReadonlySet<number>): boolean {
  const code = codes[row] ?? null;
  if (code === null || parts.length === 0 || !parts.every((part) => isUnder(codes[part] ?? '', code))) return false;
  let filled = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const whole = amountAt(grid, row, column);
    if (derived.has(column) || Number.isNaN(whole)) continue;
    const sum = parts.reduce((all, part) => all + (amountAt(grid, part, column) || 0), 0);
    if (Math.sign(whole) * sum < 0 || Math.abs(sum) >= Math.abs(whole)) return false;
    filled += 1;
  }
  return filled > 0;
}
