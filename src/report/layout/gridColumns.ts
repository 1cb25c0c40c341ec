import type { AmountColumn } from '../model';

/** Amount columns and where in the sheet they stand. */
export interface AmountPlaces {
  readonly columns: readonly AmountColumn[];
  /** By column: the first of the sheet columns that are its own; where not given, the one after the column before. */
  readonly starts?: readonly number[];
  /** By column: the sheet's column. */
  readonly positions: readonly number[];
  /** Sheet column of an amount column; null when the table does not show it. */
  readonly at: (key: AmountColumn['key']) => number | null;
}

/**
 * The columns that all tables of the sheet share: names, amounts, status. Beyond the print area stand the amounts
 * that statuses and bars are computed from.
 */
export interface Grid extends AmountPlaces {
  readonly status: number;
  readonly base: number;
  readonly periodBase: number;
  readonly surplus: number;
  readonly deficit: number;
  /** The areas' names once more: the chart's rows stand together, also where the table goes on over a page. */
  readonly chartNames: number;
  readonly widths: readonly number[];
}
