import type { AmountColumn } from '../model';

/** Amount columns and where in the sheet they stand. */
export interface AmountPlaces {
  readonly columns: readonly AmountColumn[];
  /** By column: the first of the sheet columns that are its own; where not given, the one after the column before. */
  readonly starts?: readonly number[];
  /** By column: the sheet's column. */
  readonly positions: readonly number[];
  /** The sheet column whose figures keep a little away from what is drawn after it. */
  readonly padded?: number | null;
  /** Sheet column of an amount column; null when the table does not show it. */
  readonly at: (key: AmountColumn['key']) => number | null;
}

/**
 * The columns that all tables of the sheet share: names, amounts, status. Beyond the print area, in columns out of sight, stand
 * amounts that statuses are computed from, where a formula has no room for them.
 */
export interface Grid extends AmountPlaces {
  readonly status: number;
  readonly base: number;
  readonly periodBase: number;
  /** The column of bars, before the statuses; null where none are. */
  readonly barred: number | null;
  readonly widths: readonly number[];
}
