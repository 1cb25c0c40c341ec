import type { RowTime } from '../geometry/rowTimes';
import type { EconomyRow } from '../meaning/economyTable';

/**
 * Long rows whose amounts are those of the year so far ("Utfall ack" of 100, 205, 310): the last month holds all of
 * them, and together they are nothing. The heads say it of single months as well, so that the amounts decide.
 */

/** So many series tell of all of them. */
const MOST_SERIES = 40;
const LEAST_MONTHS = 3;
const LEAST_TOLD = 3;
/** Of months about as large as the first one, at least so much is there at the end. */
const LEAST_GROWTH = 0.6;

/** The amounts of one row's name and year, by month. */
type Series = ReadonlyMap<number, number>;

/** Whether the months' amounts grow steadily from the first; null where they are too few to tell. */
function grows(series: Series, until: number): boolean | null {
  const filled = [...series].filter(([month, amount]) => month <= until && amount !== 0).sort(([a], [b]) => a - b);
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last || filled.length < LEAST_MONTHS || first[0] !== 1) return null;
  const isSteady = filled.every(([, amount], at) => at === 0 || (Math.sign(amount) === Math.sign(first[1]) && Math.abs(amount) >= Math.abs(filled[at - 1]?.[1] ?? 0)));
  return isSteady && Math.abs(last[1]) >= Math.abs(first[1]) * last[0] * LEAST_GROWTH;
}

/** The places of the columns whose amounts grow from month to month in every row that tells, of `keys` the rows' names. */
export function grownPlaces(rows: readonly EconomyRow[], times: readonly (RowTime | null | undefined)[], keys: readonly string[], until: number): ReadonlySet<number> {
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
  const places = [...new Set([...series.values()].flatMap((own) => [...own.keys()]))];
  const grown = places.flatMap((place) => {
    const told = [...series.values()].flatMap((own) => grows(own.get(place) ?? new Map(), until) ?? []);
    return told.length > 0 && told.every((one) => one) ? [{ place, told: told.length }] : [];
  });
  // One row that costs more for each month is no sign of it.
  return new Set(grown.reduce((all, { told }) => all + told, 0) < LEAST_TOLD ? [] : grown.map(({ place }) => place));
}
