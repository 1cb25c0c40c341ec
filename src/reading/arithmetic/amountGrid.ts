/**
 * The amounts of a table as numbers alone: rows by columns, where a missing amount is not a number. Arithmetic knows
 * no word: whatever it finds holds by the amounts.
 */
export interface AmountGrid {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; NaN where a cell holds no amount. */
  readonly amounts: Float64Array;
  /** By column: the displayed unit. */
  readonly units: readonly number[];
  /**
   * By column: the power of ten that nearly all its amounts are whole numbers of. Round amounts meet by chance more
   * often than others: 3 000 is 1 000 and 2 000 in many a list.
   */
  readonly grains: readonly number[];
}

export const amountAt = ({ amounts, columns }: AmountGrid, row: number, column: number): number => amounts[row * columns + column] ?? NaN;

export function holdsAmount(grid: AmountGrid, row: number): boolean {
  for (let column = 0; column < grid.columns; column += 1) if (!Number.isNaN(amountAt(grid, row, column))) return true;
  return false;
}

/** The columns in which a row holds an amount. */
export function filledColumns(grid: AmountGrid, row: number): number[] {
  const found: number[] = [];
  for (let column = 0; column < grid.columns; column += 1) if (!Number.isNaN(amountAt(grid, row, column))) found.push(column);
  return found;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** How many amounts a row holds that are not zero, but for those of some columns. */
export function countAmounts(grid: AmountGrid, row: number, leftOut = NO_COLUMNS): number {
  let count = 0;
  for (let column = 0; column < grid.columns; column += 1) if (Math.abs(amountAt(grid, row, column)) > 0 && !leftOut.has(column)) count += 1;
  return count;
}

/** Builds a grid from a function that tells each amount; null is none. */
export function gridOf(rows: number, units: readonly number[], at: (row: number, column: number) => number | null): AmountGrid {
  const columns = units.length;
  const amounts = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) amounts[row * columns + column] = at(row, column) ?? NaN;
  }
  return { rows, columns, amounts, units, grains: units.map((unit, column) => grainOf(amounts, rows, columns, column, unit)) };
}

/** The same grid with only some of its columns, in this order. */
export function pickColumns(grid: AmountGrid, columns: readonly number[]): AmountGrid {
  const amounts = new Float64Array(grid.rows * columns.length);
  for (let row = 0; row < grid.rows; row += 1) {
    for (let at = 0; at < columns.length; at += 1) amounts[row * columns.length + at] = amountAt(grid, row, columns[at] ?? 0);
  }
  return { rows: grid.rows, columns: columns.length, amounts, units: columns.map((column) => grid.units[column] ?? 1), grains: columns.map((column) => grid.grains[column] ?? 1) };
}

const LOOKED_AT = 200;
/** So large a share of the amounts has to be round. */
const NEARLY_ALL = 0.8;

function grainOf(amounts: Float64Array, rows: number, columns: number, column: number, unit: number): number {
  const known: number[] = [];
  for (let row = 0; row < rows && known.length < LOOKED_AT; row += 1) {
    const amount = Math.abs(amounts[row * columns + column] ?? NaN);
    if (amount > 0) known.push(amount);
  }
  let grain = unit;
  for (let next = unit * 10; known.length > 0; next *= 10) {
    const round = known.filter((amount) => isWhole(amount / next)).length;
    if (round < NEARLY_ALL * known.length) return grain;
    grain = next;
  }
  return grain;
}

const isWhole = (value: number): boolean => value >= 1 && Math.abs(value - Math.round(value)) < 1e-6;
