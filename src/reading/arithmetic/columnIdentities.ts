import { allowed } from '../../values/tolerance';
import { amountAt, type AmountGrid } from './amountGrid';

/**
 * What columns add up to what others: a·x + b·y + c·z = 0 with signs a, b and c, row by row. The signs come as they
 * are printed; which column is the result, and of what, is for the meaning to say.
 */
export interface ColumnIdentity {
  readonly columns: readonly number[];
  /** One for each column, the first always 1. */
  readonly signs: readonly (1 | -1)[];
  /** Rows in which it holds, and in which it does not, where all amounts are there and not all zero. */
  readonly holds: number;
  readonly fails: number;
  /** What it is worth: bits that coincidence would have to explain. */
  readonly bits: number;
}

/** A column is looked at in so many rows at most: more tell nothing more. */
const MOST_ROWS = 60;
/** Bits at most for a row, and what a row costs that does not hold: one cell in a hundred is wrong. */
const MOST_BITS = 12;
const TYPO = 7;
/** At least this share of the rows has to hold. */
const LEAST_SHARE = 0.6;

/** Columns beyond these are months of a grid: they add up by their heads, not three by three. */
const MOST_COLUMNS = 18;
const MOST_FOR_FOUR = 10;

/** The rows that tell most: those with most amounts, from the top. */
function tellingRows(grid: AmountGrid, isAsked: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (let row = 0; row < grid.rows && found.length < MOST_ROWS; row += 1) {
    if (!isAsked(row)) continue;
    let filled = 0;
    for (let column = 0; column < grid.columns; column += 1) if (!Number.isNaN(amountAt(grid, row, column))) filled += 1;
    if (filled >= 2) found.push(row);
  }
  return found;
}

const SIGNS: Record<3 | 4, readonly (readonly (1 | -1)[])[]> = {
  3: [[1, -1, -1], [1, -1, 1], [1, 1, -1], [1, 1, 1]],
  4: [[1, -1, -1, -1], [1, -1, -1, 1], [1, -1, 1, -1], [1, -1, 1, 1], [1, 1, -1, -1], [1, 1, -1, 1], [1, 1, 1, -1], [1, 1, 1, 1]],
};

/** The amounts of the telling rows, column by column. */
const amountsByColumn = (grid: AmountGrid, rows: readonly number[]): Float64Array[] => Array.from({ length: grid.columns }, (_, column) => {
  const amounts = new Float64Array(rows.length);
  rows.forEach((row, at) => { amounts[at] = amountAt(grid, row, column); });
  return amounts;
});

/** So large a share of the amounts of a column tells what it holds: a change of 201 % is one among those of a few per cent. */
const NEARLY_ALL = 0.9;

/** Whether nearly all amounts of a column are far within what rounding allows of the others: it adds nothing to them, whatever it holds. */
function isLost(amounts: Float64Array, tolerance: number): boolean {
  let [known, lost] = [0, 0];
  for (const amount of amounts) {
    if (Number.isNaN(amount) || amount === 0) continue;
    known += 1;
    if (Math.abs(amount) <= tolerance / 2) lost += 1;
  }
  return known > 0 && lost >= known * NEARLY_ALL;
}

const NO_AMOUNTS = new Float64Array(MOST_ROWS);

/** Whether columns miss each other in more rows than an identity may: nearly all do, and within few rows. So most are looked at no closer. */
function missesMost([first = NO_AMOUNTS, second = NO_AMOUNTS, third = NO_AMOUNTS, fourth = NO_AMOUNTS]: readonly Float64Array[], [, b = 1, c = 1, d = 1]: readonly (1 | -1)[], tolerance: number): boolean {
  const rows = first.length;
  const most = (1 - LEAST_SHARE) * rows;
  let missed = 0;
  for (let row = 0; row < rows; row += 1) {
    const sum = (first[row] ?? NaN) + b * (second[row] ?? NaN) + c * (third[row] ?? NaN) + d * (fourth[row] ?? NaN);
    if (Math.abs(sum) > tolerance) missed += 1;
    if (missed > most) return true;
  }
  return false;
}

/** What an identity of some columns would be worth; null where it is none. `terms` are the columns' amounts, row by row. */
function weigh(terms: readonly Float64Array[], columns: readonly number[], signs: readonly (1 | -1)[], tolerance: number): ColumnIdentity | null {
  if (missesMost(terms, signs, tolerance)) return null;
  const rows = terms[0]?.length ?? 0;
  let [holds, fails, bits] = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    let [sum, mass, nonZero] = [0, 0, 0];
    for (let at = 0; at < terms.length; at += 1) {
      const amount = terms[at]?.[row] ?? NaN;
      sum += (signs[at] ?? 1) * amount;
      mass += Math.abs(amount);
      if (amount !== 0) nonZero += 1;
    }
    if (Number.isNaN(sum) || nonZero === 0) continue;
    if (Math.abs(sum) <= tolerance) {
      holds += 1;
      // Two equal amounts beside a zero say little: either sign of the zero fits.
      bits += nonZero < terms.length ? 0.5 : Math.min(MOST_BITS, Math.max(0, Math.log2(mass / (2 * tolerance))));
    } else {
      fails += 1;
      bits -= TYPO;
    }
  }
  return holds > 0 && holds >= LEAST_SHARE * (holds + fails) && !terms.some((amounts) => isLost(amounts, tolerance)) ? { columns, signs, holds, fails, bits } : null;
}

/** Whether an identity holds in a row, where all its amounts are there. */
export function holdsIn(grid: AmountGrid, { columns, signs }: ColumnIdentity, row: number): boolean {
  const off = columns.reduce((sum, column, at) => sum + (signs[at] ?? 1) * amountAt(grid, row, column), 0);
  return Math.abs(off) <= toleranceOf(grid, columns);
}

const toleranceOf = (grid: AmountGrid, columns: readonly number[]): number =>
  allowed({ unit: Math.max(...columns.map((column) => grid.units[column] ?? 1)), terms: columns.length - 1 });

function* combinations(columns: readonly number[], size: 3 | 4): Generator<number[]> {
  const last = columns.length;
  for (let a = 0; a < last; a += 1) {
    for (let b = a + 1; b < last; b += 1) {
      for (let c = b + 1; c < last; c += 1) {
        if (size === 3) yield [columns[a] ?? 0, columns[b] ?? 0, columns[c] ?? 0];
        else for (let d = c + 1; d < last; d += 1) yield [columns[a] ?? 0, columns[b] ?? 0, columns[c] ?? 0, columns[d] ?? 0];
      }
    }
  }
}

/** All identities of three columns, and of four where they are few, in the rows that are asked; the strongest first. */
export function columnIdentities(grid: AmountGrid, isAsked: (row: number) => boolean = () => true): ColumnIdentity[] {
  const rows = tellingRows(grid, isAsked);
  const amounts = amountsByColumn(grid, rows);
  const columns = Array.from({ length: grid.columns }, (_, column) => column)
    .filter((column) => amounts[column]?.some((amount) => Math.abs(amount) > 0)).slice(0, MOST_COLUMNS);
  const sizes: (3 | 4)[] = columns.length <= MOST_FOR_FOUR ? [3, 4] : [3];
  const found: ColumnIdentity[] = [];
  for (const size of sizes) {
    for (const chosen of combinations(columns, size)) {
      const tolerance = toleranceOf(grid, chosen);
      const terms = chosen.map((column) => amounts[column] ?? NO_AMOUNTS);
      for (const signs of SIGNS[size]) {
        const identity = weigh(terms, chosen, signs, tolerance);
        if (identity && identity.bits > 0) found.push(identity);
      }
    }
  }
  return found.sort((a, b) => b.bits - a.bits);
}

/** Columns that are a sum or a difference of two others before them in strength: they tell nothing that those do not. */
export function derivedColumns(identities: readonly ColumnIdentity[]): ReadonlySet<number> {
  const derived = new Set<number>();
  for (const { columns } of identities) {
    if (columns.some((column) => derived.has(column))) continue;
    const last = columns[columns.length - 1];
    if (last !== undefined) derived.add(last);
  }
  return derived;
}
