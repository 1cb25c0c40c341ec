import { allowed } from '../../values/tolerance';
import { amountAt, type AmountGrid } from './amountGrid';

/** A column that is the sum of columns of months in most rows. */
export interface MonthSum {
  readonly column: number;
  readonly months: readonly number[];
  /** How many rows contradict it. */
  readonly fails: number;
}

const LEAST_MONTHS = 3;

/** In how many rows a sum has to hold, in what share of those that tell, and of how many months it is at least. */
interface Least {
  readonly rows: number;
  readonly share: number;
  readonly months: number;
}

const USUAL: Least = { rows: 2, share: 0.6, months: LEAST_MONTHS };
/** Of all the months of a run, one row of two. */
const oneOfTwo = ({ length }: readonly number[]): Least => ({ rows: 1, share: 0.5, months: length });

/** The sum of the months that hold an amount, and how many do; null where fewer than two do. */
function sumOfMonths(grid: AmountGrid, row: number, months: readonly number[]): { readonly sum: number; readonly terms: number } | null {
  let [sum, terms] = [0, 0];
  for (const month of months) {
    const amount = amountAt(grid, row, month);
    if (Number.isNaN(amount)) continue;
    sum += amount;
    terms += 1;
  }
  return terms < 2 ? null : { sum, terms };
}

function sumOf(grid: AmountGrid, run: readonly number[], column: number, least: Least): MonthSum | null {
  for (let last = run.length; last >= least.months; last -= 1) {
    const months = run.slice(0, last);
    let [holds, known] = [0, 0];
    for (let row = 0; row < grid.rows; row += 1) {
      const [printed, found] = [amountAt(grid, row, column), sumOfMonths(grid, row, months)];
      if (Number.isNaN(printed) || found === null || (printed === 0 && found.sum === 0)) continue;
      known += 1;
      // Months to come hold nothing, and have nothing to round.
      if (Math.abs(found.sum - printed) <= allowed({ unit: Math.max(...[column, ...months].map((one) => grid.units[one] ?? 1)), terms: found.terms })) holds += 1;
    }
    if (holds >= least.rows && holds >= least.share * known) return { column, months, fails: known - holds };
  }
  return null;
}

/** In how many rows a column is the sum to the last digit. */
function exactRows(grid: AmountGrid, { column, months }: MonthSum): number {
  let exact = 0;
  for (let row = 0; row < grid.rows; row += 1) {
    const off = Math.abs((sumOfMonths(grid, row, months)?.sum ?? NaN) - amountAt(grid, row, column));
    if (off < (grid.units[column] ?? 1) / 2) exact += 1;
  }
  return exact;
}

/** Of columns that the same months may add up to, those that they do add up to: a budget is within the rounding of twelve months of many a forecast. */
function nearest(grid: AmountGrid, sums: readonly MonthSum[]): MonthSum[] {
  const exact = new Map(sums.map((sum) => [sum, exactRows(grid, sum)]));
  return sums.filter((sum) => sums.every((other) => other.months.length !== sum.months.length || (exact.get(sum) ?? 0) * 2 >= (exact.get(other) ?? 0)));
}

/**
 * Columns that sum months: all of a run of them, or those of the months that have passed. `runs` are lists of columns of
 * one measure and year in the order of their months. Where another run of the table is summed, or the head says that it
 * is a sum, a row of two is enough.
 */
export function monthSums(grid: AmountGrid, runs: readonly (readonly number[])[], others: readonly number[], isSaid: (column: number) => boolean): MonthSum[] {
  const ofTwo = (run: readonly number[], column: number) => sumOf(grid, run, column, oneOfTwo(run));
  const long = runs.filter(({ length }) => length >= LEAST_MONTHS);
  const sums = long.map((run) => others.flatMap((column) => sumOf(grid, run, column, USUAL) ?? (isSaid(column) ? ofTwo(run, column) : null) ?? []));
  const taken = new Set(sums.flat().map(({ column }) => column));
  if (taken.size === 0) return [];
  const left = others.filter((column) => !taken.has(column));
  return sums.flatMap((found, at) => (found.length > 0 ? nearest(grid, found) : left.flatMap((column) => ofTwo(long[at] ?? [], column) ?? [])));
}
