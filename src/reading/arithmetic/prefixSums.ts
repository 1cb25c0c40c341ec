import { amountAt, type AmountGrid } from './amountGrid';

/** Finds, for one column, where a run of rows that ends or begins at a place adds up to an amount. */
export interface RunIndex {
  readonly column: number;
  /** Calls back with the other end of each run of at most `most` rows beside `at` (its first place above, one past its last below). */
  readonly runs: (at: number, amount: number, isAbove: boolean, most: number, found: (end: number) => void) => void;
}

/** Prefix sums of some rows in all columns: any run of them is summed at a look. */
export class PrefixSums {
  private readonly sums: Float64Array;
  private readonly masses: Float64Array;

  constructor(private readonly grid: AmountGrid, private readonly rows: readonly number[]) {
    const { columns } = grid;
    this.sums = new Float64Array((rows.length + 1) * columns);
    this.masses = new Float64Array((rows.length + 1) * columns);
    for (let at = 0; at < rows.length; at += 1) {
      for (let column = 0; column < columns; column += 1) {
        const amount = amountAt(grid, rows[at] ?? 0, column);
        const known = Number.isNaN(amount) ? 0 : amount;
        const from = at * columns + column;
        this.sums[from + columns] = (this.sums[from] ?? 0) + known;
        this.masses[from + columns] = (this.masses[from] ?? 0) + Math.abs(known);
      }
    }
  }

  private between(all: Float64Array, column: number, lo: number, hi: number): number {
    const { columns } = this.grid;
    return (all[hi * columns + column] ?? 0) - (all[lo * columns + column] ?? 0);
  }

  /** The sum of the rows from place `lo` to before `hi`. */
  sum(column: number, lo: number, hi: number): number {
    return this.between(this.sums, column, lo, hi);
  }

  /** The same of the amounts without their signs. */
  mass(column: number, lo: number, hi: number): number {
    return this.between(this.masses, column, lo, hi);
  }

  /** Places by their running total, in steps of four displayed units: a run that adds up begins where the total was. */
  index(column: number, unit: number): RunIndex {
    const width = 4 * unit;
    const places = new Map<number, number[]>();
    const total = (place: number) => this.sums[place * this.grid.columns + column] ?? 0;
    for (let place = 0; place <= this.rows.length; place += 1) {
      const step = Math.round(total(place) / width);
      const same = places.get(step);
      if (same) same.push(place);
      else places.set(step, [place]);
    }
    return {
      column,
      runs: (at, amount, isAbove, most, found) => {
        const wanted = Math.round((isAbove ? total(at) - amount : total(at + 1) + amount) / width);
        const [from, to] = isAbove ? [Math.max(0, at - most), at - 1] : [at + 2, at + 1 + most];
        // Rounding of many rows can carry a total into the next step or the one after it.
        for (const off of [-2, -1, 0, 1, 2]) {
          const same = places.get(wanted + off);
          if (!same) continue;
          for (let place = firstAtLeast(same, from); place < same.length; place += 1) {
            const end = same[place] ?? 0;
            if (end > to) break;
            found(end);
          }
        }
      },
    };
  }
}

function firstAtLeast(places: readonly number[], wanted: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows still to be placed, with their prefix sums. */
export interface Level {
  readonly live: readonly number[];
  readonly sums: PrefixSums;
}
