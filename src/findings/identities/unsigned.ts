import { amountAt } from '../../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../../reading/meaning/tables/economyTable';
import type { AcrossIdentity } from '../../reading/meaning/tables/tableArithmetic';
import { allowed } from '../../values/tolerance';

/** Fewer variances on the other side could be one that lost its sign. */
const LEAST_UNSIGNED = 2;

/** Whether variances are printed without their sign throughout, and a word beside says which way they go ("700 | underskott"): they add up to nothing. */
export function isUnsigned({ kind, columns: [result = 0, one = 0, other = 0, ...more] }: AcrossIdentity, { rows, arithmetic: { grid } }: EconomyTable): boolean {
  if (kind !== 'variance' || more.length > 0) return false;
  let [above, below] = [0, 0];
  for (let row = 0; row < rows.length; row += 1) {
    const [printed, difference] = [amountAt(grid, row, result), amountAt(grid, row, one) - amountAt(grid, row, other)];
    if (Number.isNaN(printed) || Number.isNaN(difference)) continue;
    if (printed < 0 || Math.abs(printed - Math.abs(difference)) > allowed({ unit: grid.units[result] ?? 1, terms: 2 })) return false;
    if (rows[row]?.kind !== 'item' || printed === 0) continue;
    if (difference > 0) above += 1;
    else below += 1;
  }
  return Math.min(above, below) >= LEAST_UNSIGNED;
}
