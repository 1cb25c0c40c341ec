import { amountAt, type AmountGrid } from './amountGrid';

/** The rows beside one that are tried as its parts. */
export interface Beside {
  readonly row: number;
  /** Its place among the rows that are summed. */
  readonly at: number;
  readonly isAbove: boolean;
  readonly most: number;
}

/** Finds, for one column, where a run of rows that ends or begins at a place adds up to the amount of the row there. */
export interface RunIndex {
  /** The other ends of such runs: their first place above, one past their last below. */
  readonly runs: (beside: Beside) => readonly number[];
}

/** Rounding of many rows can carry a total into the next step or the one after it. */
const STEPS_OFF = [-2, -1, 0, 1, 2];
/** So many slots of its sieve has a step: in most of them none falls. */
const SLOTS_A_PLACE = 8;
const NO_ENDS: readonly number[] = [];
const NO_RUNS: ReadonlyMap<number, number> = new Map();

/** The other ends of the runs that add up to a row, each with the number of columns in which its run does: most rows have none. */
export function endsOfRuns(index: readonly RunIndex[], beside: Beside): ReadonlyMap<number, number> {
  let found: Map<number, number> | null = null;
  for (const { runs } of index) {
    for (const end of runs(beside)) {
      found ??= new Map<number, number>();
      found.set(end, (found.get(end) ?? 0) + 1);
    }
  }
  return found ?? NO_RUNS;
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
    // Most rows are the sum of none: the sieve says so of nearly all of them, at a fraction of what looking up their steps costs.
    const mask = 2 ** Math.ceil(Math.log2((this.rows.length + 1) * SLOTS_A_PLACE)) - 1;
    const sieve = new Uint8Array(mask + 1);
    const total = (place: number) => this.sums[place * this.grid.columns + column] ?? 0;
    for (let place = 0; place <= this.rows.length; place += 1) {
      const step = Math.round(total(place) / width);
      sieve[step & mask] = 1;
      const same = places.get(step);
      if (same) same.push(place);
      else places.set(step, [place]);
    }
    return {
      runs: ({ row, at, isAbove, most }) => {
        const amount = amountAt(this.grid, row, column);
        if (Number.isNaN(amount) || amount === 0) return NO_ENDS;
        const wanted = Math.round((isAbove ? total(at) - amount : total(at + 1) + amount) / width);
        const from = isAbove ? Math.max(0, at - most) : at + 2;
        const to = isAbove ? at - 1 : at + 1 + most;
        let ends: number[] | null = null;
        for (const off of STEPS_OFF) {
          const same = sieve[(wanted + off) & mask] === 1 ? places.get(wanted + off) : undefined;
          if (!same) continue;
          for (let place = firstAtLeast(same, from); place < same.length; place += 1) {
            const end = same[place] ?? 0;
            if (end > to) break;
            (ends ??= []).push(end);
          }
        }
        return ends ?? NO_ENDS;
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
