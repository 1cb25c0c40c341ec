import { allowed } from '../../values/tolerance';
import { agreeBits } from './agreeBits';
import { amountAt, type AmountGrid } from './amountGrid';

/** Columns whose differences come to less than so many times what rounding allows nearly repeat each other. */
const REPEATING = 4;

/**
 * How many bits too many were counted for rows that add up to another in several columns that nearly repeat each other:
 * where budget and outcome differ by no more than rounding, adding up in both is one coincidence and not two. What a
 * column tells beyond another is the size of their differences.
 */
export function countedTwice(grid: AmountGrid, derived: ReadonlySet<number>, { row, parts, agrees }: { readonly row: number; readonly parts: readonly number[]; readonly agrees: readonly number[] }): number {
  const telling = agrees.filter((column) => !derived.has(column));
  const size = (at: number, column: number): number => Math.abs(amountAt(grid, at, column) || 0);
  let twice = 0;
  telling.forEach((column, place) => {
    if (place === 0) return;
    const tolerance = allowed({ unit: grid.units[column] ?? 1, terms: parts.length });
    const mass = Math.max(size(row, column), parts.reduce((sum, part) => sum + size(part, column), 0));
    const beyond = Math.min(...telling.slice(0, place).map((other) => parts.reduce((sum, part) => sum + Math.abs(size(part, column) - size(part, other)), 0)));
    if (beyond < REPEATING * tolerance) twice += Math.max(0, agreeBits(mass, 2 * tolerance) - agreeBits(beyond, 2 * tolerance));
  });
  return twice;
}

/** Small amounts are the same by chance. */
const LEAST_UNITS = 20;

/** Whether two rows hold the very same amounts, one of them at least of many displayed units: not only alike within rounding. */
export function isCopy(grid: AmountGrid, one: number, other: number): boolean {
  let large = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const [own, its, unit] = [amountAt(grid, one, column), amountAt(grid, other, column), grid.units[column] ?? 1];
    if (Number.isNaN(own) && Number.isNaN(its)) continue;
    if (!(Math.abs(own - its) < unit / 2)) return false;
    if (Math.abs(own) >= LEAST_UNITS * unit) large += 1;
  }
  return large > 0;
}

/** Whether two rows hold the very same amount, of many displayed units, in a column of its own: no chance of small amounts. */
export function sharesAmount(grid: AmountGrid, derived: ReadonlySet<number>, one: number, other: number): boolean {
  for (let column = 0; column < grid.columns; column += 1) {
    const [own, its, unit] = [amountAt(grid, one, column), amountAt(grid, other, column), grid.units[column] ?? 1];
    if (!derived.has(column) && Math.abs(own - its) < unit / 2 && Math.abs(own) >= LEAST_UNITS * unit) return true;
  }
  return false;
}

/** Whether a row holds an amount of many displayed units in a column of its own: small whole numbers add up to one another by chance. */
export const holdsLarge = ({ columns, units, amounts }: AmountGrid, derived: ReadonlySet<number>, row: number): boolean =>
  Array.from({ length: columns }, (_, column) => column).some((column) => !derived.has(column) && Math.abs(amounts[row * columns + column] ?? 0) >= LEAST_UNITS * (units[column] ?? 1));
