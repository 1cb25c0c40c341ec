import type { RowTime } from '../geometry/rowTimes';
import type { EconomyRow } from '../meaning/tables/economyTable';
import { growsLikeSums, type Months } from './months/cumulated';

/**
 * Long rows whose amounts are those of the year so far ("Utfall ack" of 100, 205, 310): the last month holds all of
 * them, and together they are nothing. The heads say it of single months as well, so that the amounts decide.
 */

/** So many series tell of all of them. */
const MOST_SERIES = 40;
/** One row that costs more for each month is no sign of it. */
const LEAST_TOLD = 3;
const LEAST_MONTHS = 3;

/** The amounts of a row's name and year until a month, as far as they are filled; null where they are too few to tell. */
function toldIn(amounts: ReadonlyMap<number, number>, until: number): Months | null {
  const months = Array.from({ length: until }, (_, at) => amounts.get(at + 1) ?? null);
  const filled = months.slice(0, Math.max(0, ...months.map((amount, at) => (amount ? at + 1 : 0))));
  return filled.length < LEAST_MONTHS || filled.some((amount) => amount === null || amount === 0) ? null : filled;
}

/** The amounts of each name and year by the places of their columns, and their months. */
function seriesOf(rows: readonly EconomyRow[], times: readonly (RowTime | null | undefined)[], keys: readonly string[]): Map<number, Map<number, number>>[] {
  const series = new Map<string, Map<number, Map<number, number>>>();
  rows.forEach((row, at) => {
    const time = times[at];
    if (!time) return;
    const key = `${keys[at]} ${time.year ?? ''}`;
    const own = series.get(key) ?? new Map<number, Map<number, number>>();
    if (own.size === 0 && series.size >= MOST_SERIES) return;
    series.set(key, own);
    row.terms.forEach((term, place) => {
      if (!term) return;
      const months = own.get(place) ?? new Map<number, number>();
      own.set(place, months.set(time.month, (months.get(time.month) ?? 0) + term.read));
    });
  });
  return [...series.values()];
}

/** The places of the columns whose amounts are running sums until a month, of rows by their `keys`. */
export function grownPlaces(rows: readonly EconomyRow[], times: readonly (RowTime | null | undefined)[], keys: readonly string[], until: number): ReadonlySet<number> {
  const series = seriesOf(rows, times, keys);
  const grown = [...new Set(series.flatMap((own) => [...own.keys()]))].flatMap((place) => {
    const told = series.flatMap((own) => { const months = toldIn(own.get(place) ?? new Map<number, number>(), until); return months === null ? [] : [months]; });
    return growsLikeSums(told) ? [{ place, told: told.length }] : [];
  });
  return new Set(grown.reduce((all, { told }) => all + told, 0) < LEAST_TOLD ? [] : grown.map(({ place }) => place));
}
