import type { CellAddress } from '../../../values/cell';
import type { Period } from '../../../values/period';
import type { Unit } from '../../../values/unit';

/** One month's amount of one area, income positive, in the table's own unit; a cumulated column is already made monthly. */
export interface MonthAmount {
  readonly value: number;
  /** The cells it comes from: one, two for a difference of cumulated columns; a ledger names its first ones only. */
  readonly cells: readonly CellAddress[];
  /** How many cells were summed. */
  readonly count: number;
}

/** One area's outcome month by month in one year. */
export interface MonthYear {
  readonly area: string;
  /** The code beside the area's name, when there is one. */
  readonly code: string | null;
  readonly sheet: string;
  readonly unit: Unit;
  readonly year: number;
  /** Twelve, the year's first month first: January, or where the follow-up's year begins; null where the workbook has none. */
  readonly months: readonly (MonthAmount | null)[];
  readonly from: 'columns' | 'cumulated' | 'ledger';
}

/** A forecast that was made earlier, as a history sheet tells it. */
export interface EarlierForecast {
  /** Null: of the committee. */
  readonly area: string | null;
  /** The month through which the outcome was known when it was made. */
  readonly period: Period;
  readonly value: number;
  readonly unit: Unit;
  readonly cell: CellAddress;
  readonly sheet: string;
}

/** A volume and what one of it costs in a year: volume × price is a forecast. */
export interface Driver {
  readonly area: string;
  /** For the whole year. */
  readonly volume: number;
  readonly price: number;
  readonly unit: Unit;
  readonly cells: readonly CellAddress[];
}
