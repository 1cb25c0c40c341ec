import { allowed, isWithin } from '../../../values/tolerance';
import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import type { RowSum } from '../../arithmetic/rowSum';
import type { StatementLineKind } from './statement';
import { addends } from './statementSigns';

/** A net or a result with the lines that it comes to, each by the sign that it is read with. */
export interface StatementNet {
  readonly row: number;
  readonly parts: readonly number[];
}

export interface StatementSums {
  readonly nets: readonly StatementNet[];
  /** The sums of a table less those that say another thing of the same lines. */
  readonly sums: readonly RowSum[];
}

/** What a row's amount in a column of facts is read with, income positive; null where it has none, or the column is no amount. */
type FactorAt = (row: number, column: number) => number | null;

/** So much has to speak for a net's being what its lines come to, in bits: small and round amounts meet by chance. */
const LEAST_BITS = 6;

function isShown({ row, parts }: StatementNet, grid: AmountGrid, factorAt: FactorAt): boolean {
  let [holds, fails, bits] = [0, 0, 0];
  for (let column = 0; column < grid.columns; column += 1) {
    const own = factorAt(row, column);
    const whole = amountAt(grid, row, column);
    if (own === null || Number.isNaN(whole) || whole === 0) continue;
    const amounts = parts.map((part) => (factorAt(part, column) ?? 0) * (amountAt(grid, part, column) || 0));
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    const tolerance = { unit: grid.units[column] ?? 1, terms: parts.length };
    if (isWithin(sum - own * whole, tolerance)) {
      holds += 1;
      bits += Math.max(0, Math.log2(Math.max(...amounts.map(Math.abs)) / Math.max(allowed(tolerance), grid.grains[column] ?? 1)));
    } else fails += 1;
  }
  return holds > 0 && holds >= fails && (holds > 1 || fails === 1) && bits >= LEAST_BITS;
}

/**
 * Nets of statements whose costs stand without a sign: no plain sum, and known by what is read of each line. Where one
 * is shown, no line above it is a sum of that net and others, and words alone say nothing else of it.
 */
export function statementNets(lines: readonly StatementLineKind[] | null, sums: readonly RowSum[], grid: AmountGrid, factorAt: FactorAt): StatementSums {
  if (lines === null) return { nets: [], sums };
  const summed = new Set(sums.flatMap(({ row, parts, saidOnly, agrees, fails }) => (saidOnly || agrees.length < Math.max(1, fails.length) || parts.some((part) => part > row) ? [] : [row])));
  const nets = lines.flatMap((line, row): StatementNet[] => {
    if ((line !== 'netCost' && line !== 'result') || summed.has(row)) return [];
    const parts = addends(lines, row);
    const net = { row, parts };
    return parts.length > 1 && isShown(net, grid, factorAt) ? [net] : [];
  });
  const told = new Set(nets.map(({ row }) => row));
  return { nets, sums: sums.filter(({ row, parts }) => !told.has(row) && !parts.some((part) => part > row && told.has(part))) };
}
