import { allowed } from '../../values/tolerance';
import { agreeBits } from './agreeBits';
import { amountAt, type AmountGrid } from './amountGrid';
import { RANKS } from './rowSum';

/** A row against rows that it may sum. */
interface Summing {
  readonly row: number;
  readonly parts: readonly number[];
}

/** A committee's own costs are far less than its units'; a whole that a unit slipped out of is not. */
const LEAST_OF_UNITS = 2 / 3;
/** A mistyped amount, or a late one, leaves a sum about what it was. */
const ABOUT = 0.05;
/** An amount that is met exactly, and by no chance of round ones. */
const EXACT = 6;

const sumOf = (grid: AmountGrid, parts: readonly number[], column: number): number =>
  parts.reduce((sum, part) => sum + (amountAt(grid, part, column) || 0), 0);

/** The columns in which a row holds an amount of its own that says something, which is no difference of others. */
function tellingColumns(grid: AmountGrid, derived: ReadonlySet<number>, row: number): number[] {
  return Array.from({ length: grid.columns }, (_, column) => column)
    .filter((column) => !derived.has(column) && (amountAt(grid, row, column) || 0) !== 0);
}

/** The share of columns in which rows come near a row: within that part of it. */
export function nearness(grid: AmountGrid, derived: ReadonlySet<number>, { row, parts, within }: Summing & { readonly within: number }): number {
  const known = tellingColumns(grid, derived, row);
  const near = known.filter((column) => {
    const printed = amountAt(grid, row, column);
    return Math.abs(sumOf(grid, parts, column) - printed) <= Math.abs(printed) * within;
  });
  return known.length === 0 ? 0 : near.length / known.length;
}

/**
 * A row over all others that its name makes their whole, whatever its amounts say: "Alla verksamheter", or a committee
 * that is at least about as large as its units together.
 */
export function isHeldByName(grid: AmountGrid, derived: ReadonlySet<number>, { row, parts, rank }: Summing & { readonly rank: number }): boolean {
  const known = tellingColumns(grid, derived, row);
  if (rank < RANKS.committee || parts.length < 2 || known.length === 0) return false;
  return rank >= RANKS.all || known.every((column) => {
    const [own, sum] = [amountAt(grid, row, column), sumOf(grid, parts, column)];
    return own * sum > 0 && Math.abs(own) >= Math.abs(sum) * LEAST_OF_UNITS;
  });
}

/**
 * The first or the last of rows where it is the whole of all others: exactly in one column and nearly in the rest, where
 * a cell is mistyped. On top also nearly alone, where it lacks an amount that all others have: no unit is as large as all
 * others together and has no budget. What differs is told wherever the sums are checked.
 */
export function wholeOfAll(grid: AmountGrid, derived: ReadonlySet<number>, live: readonly number[]): (Summing & { readonly saidOnly: boolean }) | null {
  for (const row of new Set([live[0], live.at(-1)])) {
    const parts = live.filter((other) => other !== row);
    if (row === undefined || parts.length < 2) continue;
    const known = tellingColumns(grid, derived, row);
    if (known.length === 0 || nearness(grid, derived, { row, parts, within: ABOUT }) < 1) continue;
    if (known.some((column) => isExact(grid, { row, parts }, column))) return { row, parts, saidOnly: false };
    if (row === live[0] && lacksOne(grid, derived, { row, parts })) return { row, parts, saidOnly: true };
  }
  return null;
}

function isExact(grid: AmountGrid, { row, parts }: Summing, column: number): boolean {
  const printed = amountAt(grid, row, column);
  const tolerance = allowed({ unit: grid.units[column] ?? 1, terms: parts.length });
  return Math.abs(sumOf(grid, parts, column) - printed) <= tolerance
    && agreeBits(Math.abs(printed), Math.max(2 * tolerance, grid.grains[column] ?? 0)) >= EXACT;
}

/** Whether a row has no amount, or a zero, in a column that all others fill. */
const lacksOne = (grid: AmountGrid, derived: ReadonlySet<number>, { row, parts }: Summing): boolean =>
  Array.from({ length: grid.columns }, (_, column) => column).some((column) => !derived.has(column)
    && (amountAt(grid, row, column) || 0) === 0 && parts.every((part) => (amountAt(grid, part, column) || 0) !== 0));
