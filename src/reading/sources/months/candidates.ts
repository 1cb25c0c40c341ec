import type { CellAddress } from '../../../values/cell';
import type { MonthAmount, MonthYear } from './monthFacts';

/** One area's months of one year as one table gives them, before it is known which table is used. */
export interface Candidate extends MonthYear {
  /** Null: the whole net; else the part of the result that the table holds. */
  readonly part: 'income' | 'cost' | null;
  /** The table is one that the area's figures come from. */
  readonly current: boolean;
  /** Where the months begin: what a sentence about them points to. */
  readonly at: CellAddress;
}

/** Cells in which a sum shows where it comes from; the rest are counted. */
const MOST_CELLS = 24;

/** Two amounts of the same month together. */
export function addAmounts(a: MonthAmount | null, b: MonthAmount | null): MonthAmount | null {
  if (!a || !b) return a ?? b;
  return { value: a.value + b.value, cells: [...a.cells, ...b.cells].slice(0, MOST_CELLS), count: a.count + b.count };
}
