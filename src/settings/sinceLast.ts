import type { AreaFigures } from '../figures/figures';
import type { ForecastView, ForecastViews } from '../forecasts/views';
import { matchAreas } from '../values/areaIdentity';
import { comparePeriods, type Period } from '../values/period';
import type { Status } from '../values/status';
import { convert, displayedStep, type Unit } from '../values/unit';
import type { FrozenRow } from '../workbook/frozen';
import type { RawWorkbook } from '../workbook/rawSheet';
import { findFrozen, type FrozenReport } from './frozenReports';

/** What an area's variance, or where no report was frozen its forecast, has become since an earlier period of the year; in the report's unit. */
export interface SinceLast {
  readonly measure: 'variance' | 'varianceToDate' | 'forecast';
  readonly period: Period;
  readonly before: number;
  readonly now: number;
  /** What the earlier report said; null where none was frozen. */
  readonly status: Status | null;
}

export interface SinceLastReport {
  /** By area, in their order; null where nothing earlier is known, or nothing that is shown has changed. */
  readonly areas: readonly (SinceLast | null)[];
  readonly total: SinceLast | null;
}

/** An area or the total as it is now. */
interface Now {
  readonly figures: Pick<AreaFigures, 'name' | 'group' | 'code' | 'amounts'>;
  readonly assessment: { readonly status: Status };
}

/** The latest frozen report of an earlier period of the same year. */
const lastBefore = (workbook: RawWorkbook, period: Period): FrozenReport | null =>
  findFrozen(workbook).filter((one) => one.figures !== null && !one.unfinished && one.period.year === period.year && comparePeriods(one.period, period) < 0)
    .sort((a, b) => comparePeriods(a.period, b.period) || a.number - b.number).at(-1) ?? null;

function sinceFrozen({ figures: { amounts } }: Now, row: FrozenRow, { period }: FrozenReport, from: Unit, unit: Unit): SinceLast | null {
  const measure = (['variance', 'varianceToDate'] as const).find((one) => amounts[one] !== null && row.amounts[one] !== null);
  if (!measure) return null;
  return { measure, period, before: convert(row.amounts[measure] ?? 0, from, unit), now: amounts[measure]?.value ?? 0, status: row.status };
}

const sinceForecast = (view: ForecastView | undefined): SinceLast | null => (view?.last && view.forecast !== null
  ? { measure: 'forecast', period: view.last.period, before: view.last.value, now: view.forecast, status: null } : null);

/** What rounds to the same, in the same colour, is no change to a reader. */
function ifChanged(since: SinceLast | null, { assessment }: Now, unit: Unit): SinceLast | null {
  if (!since) return null;
  const step = displayedStep[unit];
  const moved = Math.round(since.before / step) !== Math.round(since.now / step);
  return moved || (since.status !== null && since.status !== assessment.status) ? since : null;
}

/** What has changed since the last report of the year that was frozen, or since the last forecasts where none was. Null without a period. */
export function sinceLast(
  workbook: RawWorkbook, { areas, total, forecasts, period, unit }:
  { readonly areas: readonly Now[]; readonly total: Now; readonly forecasts: ForecastViews | null; readonly period: Period | null; readonly unit: Unit },
): SinceLastReport | null {
  if (period === null) return null;
  const frozen = lastBefore(workbook, period);
  const earlier = frozen?.figures ?? null;
  const rows = matchAreas(
    areas.map(({ figures: { name, group, code } }) => ({ area: name, group, code })), (earlier?.areas ?? []).map(({ area }) => ({ area, group: null, code: null })),
  );
  const since = (one: Now, row: FrozenRow | undefined, view: ForecastView | undefined) =>
    ifChanged((frozen && earlier && row && sinceFrozen(one, row, frozen, earlier.unit, unit)) ?? sinceForecast(view), one, unit);
  return {
    areas: areas.map((one, at) => since(one, earlier?.areas[rows[at] ?? -1], forecasts?.areas[at])),
    total: since(total, earlier?.total, forecasts?.total),
  };
}
