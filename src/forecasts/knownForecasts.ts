import type { EarlierForecast } from '../reading/sources/months/monthFacts';
import type { CellAddress } from '../values/cell';
import { comparePeriods, formatPeriod, type Period } from '../values/period';
import { nameKey } from '../values/text';
import { convert, type Unit } from '../values/unit';
import type { ForecastEntry } from './choices';

/** A forecast that was made, with what keeps it: a row of the history, a cell of the workbook's own, or those of all areas. */
export interface KnownForecast {
  readonly period: Period;
  readonly value: number;
  readonly from: readonly (ForecastEntry | EarlierForecast)[];
}

/** What keeps the forecasts that were made: the rows of our history, and the workbook's own sheets. */
export interface KeptForecasts {
  readonly entries: readonly ForecastEntry[];
  readonly earlier: readonly EarlierForecast[];
  readonly unit: Unit;
}

export const cellsOfKnown = ({ from }: KnownForecast): CellAddress[] => from.map((one) => ('cells' in one ? one.cells.likely : one.cell));

type ByPeriod = Map<string, KnownForecast>;

const put = (known: ByPeriod, one: KnownForecast): void => { known.set(formatPeriod(one.period), one); };

const sorted = (known: ByPeriod): KnownForecast[] => [...known.values()].sort((a, b) => comparePeriods(a.period, b.period));

function putEarlier(known: ByPeriod, { earlier, unit }: KeptForecasts, isAbout: (one: EarlierForecast) => boolean): void {
  for (const one of earlier) if (isAbout(one)) put(known, { period: one.period, value: convert(one.value, one.unit, unit), from: [one] });
}

function putEntries(known: ByPeriod, { entries, unit }: KeptForecasts, name: string): void {
  for (const entry of entries) {
    if (!entry.replaced && nameKey(entry.area) === nameKey(name)) put(known, { period: entry.period, value: convert(entry.likely, entry.unit, unit), from: [entry] });
  }
}

/** What was forecast for an area and when, oldest first: the history's rows that stand, else what the workbook's own sheets tell. */
export function knownForecasts(area: string, kept: KeptForecasts): readonly KnownForecast[] {
  const known: ByPeriod = new Map();
  putEarlier(known, kept, (one) => one.area !== null && nameKey(one.area) === nameKey(area));
  putEntries(known, kept, area);
  return sorted(known);
}

/** What the areas' forecasts of a month come to together; null unless every area has one. */
function together(areas: readonly (readonly KnownForecast[])[], period: Period): KnownForecast | null {
  const found = areas.flatMap((known) => known.find((one) => comparePeriods(one.period, period) === 0) ?? []);
  return found.length === 0 || found.length < areas.length ? null
    : { period, value: found.reduce((sum, { value }) => sum + value, 0), from: found.flatMap(({ from }) => from) };
}

/**
 * What was forecast for the committee: a row of the history in its name, else what was decided for all its areas, else
 * what the workbook prints for it, else the sum of what it prints for them. `areas` are the areas' own known forecasts.
 */
export function committeeForecasts(name: string, areas: readonly (readonly KnownForecast[])[], kept: KeptForecasts): readonly KnownForecast[] {
  const known: ByPeriod = new Map();
  const sums = (areas[0] ?? []).flatMap(({ period }) => together(areas, period) ?? []);
  sums.forEach((sum) => put(known, sum));
  putEarlier(known, kept, ({ area }) => area === null);
  sums.filter(({ from }) => from.every((one) => 'cells' in one)).forEach((sum) => put(known, sum));
  putEntries(known, kept, name);
  return sorted(known);
}
