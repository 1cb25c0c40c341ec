import { nameKey } from '../../../values/text';
import type { EarlierOutcome, IndicatorFact } from './indicatorFacts';
import type { MeasuredFact } from './indicatorReader';

/** Rows that are one indicator in several years: told apart by nothing but the year of their outcome. */
const keyOf = ({ name, goal, group, sex }: IndicatorFact): string => JSON.stringify([nameKey(name), goal, group, sex]);

const readingOf = ({ fact, measured }: MeasuredFact): EarlierOutcome | null =>
  fact.actual ? { year: measured ?? 0, reading: fact.actual } : (fact.history.at(-1) ?? null);

/** One indicator out of its rows by year: the outcome of the year, the earlier ones its history. */
function merged(rows: readonly MeasuredFact[], year: number | null): IndicatorFact | null {
  const readings = rows.flatMap((row) => readingOf(row) ?? []).sort((a, b) => a.year - b.year);
  const of = year ?? Math.max(...rows.flatMap(({ measured }) => measured ?? []));
  const newest = rows.reduce((best, row) => ((row.measured ?? 0) > (best.measured ?? 0) ? row : best));
  return {
    ...newest.fact,
    actual: readings.find((one) => one.year === of)?.reading ?? null,
    history: readings.filter((one) => one.year < of),
  };
}

/** Tables with a row a year ("Nyckeltal | År | Värde") give one indicator for all its years, where the first of them stands. */
export function mergeYears(rows: readonly MeasuredFact[], year: number | null): IndicatorFact[] {
  const groups = new Map<string, MeasuredFact[]>();
  for (const row of rows) groups.set(keyOf(row.fact), [...(groups.get(keyOf(row.fact)) ?? []), row]);
  return [...groups.values()].flatMap((group): IndicatorFact[] => {
    const years = group.map(({ measured }) => measured);
    const apart = group.length > 1 && years.every((one) => one !== null) && new Set(years).size === years.length;
    const one = apart ? merged(group, year) : null;
    return one ? [one] : group.map(({ fact }) => fact);
  });
}
