import type { CellAddress } from '../values/cell';
import type { ChosenMethod } from '../values/forecast';
import type { Period } from '../values/period';
import type { Unit } from '../values/unit';

/** The forecast that the user decided on for an area, as the settings sheet keeps it. Income positive. */
export interface ForecastChoice {
  readonly area: string;
  /** The period whose follow-up it was made for; it counts for no other. */
  readonly period: Period;
  readonly method: ChosenMethod;
  readonly low: number | null;
  readonly likely: number;
  readonly high: number | null;
  readonly unit: Unit;
  /** Why, in the user's words; required of a typed figure and asked for at a large change. */
  readonly note: string;
  /** yyyy-mm-dd */
  readonly date: string;
  /** The workbook's own forecast cell holds it too, because the user ticked so. */
  readonly intoCell: boolean;
}

/** A text that tells which row of the history it is: the area's name, the period. */
export interface TellingCell {
  readonly cell: CellAddress;
  readonly text: string;
}

/** Where a row of the history keeps its forecast. The history may be sorted: it is there as long as the texts are in their cells. */
export interface EntryCells {
  readonly likely: CellAddress;
  readonly beside: readonly TellingCell[];
}

/** One row of the sheet Prognoshistorik: an accepted forecast. Only ever appended; `replaced` is marked afterwards. */
export interface ForecastEntry extends Omit<ForecastChoice, 'intoCell'> {
  /** A later row is about the same area and period. */
  readonly replaced: boolean;
  readonly cells: EntryCells;
}
