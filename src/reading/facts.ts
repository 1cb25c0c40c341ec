import type { AnsweredDoubt, Doubt, UnsureCells } from '../values/doubt';
import type { Period } from '../values/period';
import type { Problem } from '../values/problem';
import type { Unit } from '../values/unit';
import type { Accounted } from './account/accounted';
import type { TableReading } from './account/tableReading';
import type { EconomySheet } from './meaning/tables/economyTable';
import type { SheetUnderstanding } from './meaning/kind/sheetKind';
import type { Driver, EarlierForecast, MonthYear } from './sources/months/monthFacts';
import type { OtherSheets } from './sources/otherSheets';

/** All that was read from the workbook, each amount with its cell. */
export interface Facts {
  readonly sheets: readonly SheetUnderstanding[];
  readonly economy: readonly EconomySheet[];
  readonly scorecards: OtherSheets['scorecards'];
  readonly sideTables: OtherSheets['sideTables'];
  /** The areas' outcome month by month, this year's and earlier ones'. */
  readonly months: readonly MonthYear[];
  /** Forecasts that the workbook's own history sheets tell; ours are in the settings. */
  readonly earlierForecasts: readonly EarlierForecast[];
  readonly drivers: readonly Driver[];
  readonly committee: string | null;
  readonly period: Period | null;
  /** What the workbook itself says, whatever the user has chosen. */
  readonly read: { readonly committee: string | null; readonly period: Period | null };
  /** The unit of most of the economy's tables. */
  readonly unit: Unit;
  readonly problems: readonly Problem[];
  /** How every table was read, in the order of the sheets. */
  readonly tables: readonly TableReading[];
  /** What became of the amounts of each sheet that holds economy. */
  readonly accounted: readonly Accounted[];
  /** Questions whose answers would give other figures: the likeliest is followed until she answers. */
  readonly doubts: readonly Doubt[];
  /** Questions that she has answered. */
  readonly answered: readonly AnsweredDoubt[];
  /** Cells whose amounts may be read wrongly. */
  readonly unsure: readonly UnsureCells[];
  /** Where no economy was found: what stands in the way. */
  readonly obstacle?: Problem | null;
}
