import type { Period } from '../../../values/period';
import type { RawRow } from '../../../workbook/rawSheet';
import { fold } from '../../../values/text';
import type { HeadedColumn } from '../../scorecards/scorecardHeads';
import { comparisonHeads } from '../../words/kindWords';
import { accumulatedWords } from '../../words/lexicon';
import { newerColumn } from '../newerColumn';

/** Which columns hold the outcome of the period and those of earlier years. */
export interface OutcomeColumns {
  readonly actual: HeadedColumn | null;
  /** By year, oldest first; one column a year. */
  readonly history: readonly { readonly year: number; readonly column: HeadedColumn }[];
  /** The year that the outcome is of; null when neither the heads nor the period tell it. */
  readonly year: number | null;
  /** Another column that is as much the period's outcome by its head. */
  readonly rival: HeadedColumn | null;
}

const best = (columns: readonly HeadedColumn[], score: (column: HeadedColumn) => number): HeadedColumn | null =>
  columns.reduce<HeadedColumn | null>((found, one) => (found && score(found) > score(one) ? found : one), null);

/** An outcome of the period's year that ends no later than the period. A head without a year is of the period's. */
function mayBeOfPeriod({ says }: HeadedColumn, period: Period): boolean {
  if (says.priorYear || (says.year !== null && says.year !== period.year)) return false;
  return says.month === null || says.month <= period.month;
}

/** In bits: a head that says outright that it holds the outcome, as "Nuläge" does not. */
const OUTRIGHT = 7;

/** Of two that are of the same time the one whose head says so outright; worth far less than any time. */
const worded = ({ says }: HeadedColumn): number => ((says.bits.outcome ?? 0) >= OUTRIGHT ? 0.1 : 0);

interface Current {
  readonly actual: HeadedColumn | null;
  readonly rival: HeadedColumn | null;
}

/** A head whose words say no more of an outcome than of anything that has a value, beside one that says it outright. */
const isWeaker = (actual: HeadedColumn, other: HeadedColumn): boolean =>
  !actual.says.dateOnly && (actual.says.bits.outcome ?? 0) < OUTRIGHT && (other.says.bits.outcome ?? 0) > (actual.says.bits.outcome ?? 0) + LEAST_LEAD;
const LEAST_LEAD = 2;

/** The best by its score, and one that scores the same or says it better. */
function bestWithRival(columns: readonly HeadedColumn[], score: (column: HeadedColumn) => number): Current {
  const actual = best(columns, score);
  const others = columns.filter((one) => one !== actual);
  const years = columns.map(({ says }) => says.year ?? 0);
  const isNewest = ({ says }: HeadedColumn): boolean => says.year === null || says.year === Math.max(...years);
  return { actual, rival: actual && (others.find((one) => score(one) === score(actual)) ?? others.find((one) => isNewest(one) && isWeaker(actual, one)) ?? undated(actual, others) ?? null) };
}

/** "Värde | Bokslut 2023": what names no time is of the period, and so it may be that which is of its year. */
const undated = (actual: HeadedColumn, others: readonly HeadedColumn[]): HeadedColumn | undefined => (actual.says.year === null || actual.says.month !== null ? undefined
  : others.find(({ says }) => says.year === null && says.month === null && !says.priorYear && !says.dateOnly && (says.bits.outcome ?? 0) >= OUTRIGHT));

/** A head of a month, a quarter or a tertial that says no more. */
const isPart = ({ says, head }: HeadedColumn): boolean => says.month !== null && !accumulatedWords.test(fold(head));

/** Months or quarters beside what they come to: "Kv 1 | Kv 2 | Ack 2025" is followed up by the last of them. */
function withoutParts(outcomes: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const wholes = outcomes.filter(({ says, head }) => !says.priorYear && accumulatedWords.test(fold(head)));
  const parts = outcomes.filter((one) => isPart(one) && wholes.some(({ says }) => says.year === null || one.says.year === null || says.year === one.says.year));
  return wholes.length > 0 && parts.length >= 2 ? outcomes.filter((one) => !parts.includes(one)) : outcomes;
}

function currentColumn(all: readonly HeadedColumn[], period: Period | null, hidden: ReadonlySet<number>): Current {
  const outcomes = withoutParts(all);
  const shown = ({ column }: HeadedColumn) => (hidden.has(column) ? 0 : 1000);
  if (period) {
    return bestWithRival(outcomes.filter((column) => mayBeOfPeriod(column, period)), (column) => {
      const { month, year } = column.says;
      const fit = month === period.month ? 40 : (month ?? 20);
      return shown(column) + fit + (year === null ? 0 : 0.5) + worded(column);
    });
  }
  // What names no year is of the period, whichever that is; else the newest counts.
  return bestWithRival(outcomes.filter(({ says }) => !says.priorYear), (column) =>
    shown(column) * 1000 + (column.says.year ?? 9999) * 13 + (column.says.month ?? 12) + worded(column));
}

/**
 * The year that the forecasts are of, where nothing says the period and every outcome is of years before it ("Utfall 2021
 * | Prognos 2022"): that year is followed up, and has no outcome yet. Forecasts of several years are a plan.
 */
export function yearAhead(outcomes: readonly HeadedColumn[], forecasts: readonly HeadedColumn[]): number | null {
  const [year, other] = new Set(forecasts.map(({ says }) => says.year));
  if (year === undefined || year === null || other !== undefined || outcomes.length === 0) return null;
  return outcomes.every(({ says }) => says.priorYear || (says.year !== null && says.year < year)) && outcomes.some(({ says }) => says.priorYear || says.year === year - 1) ? year : null;
}

/** Tells the outcome of the period from those of earlier years: last year's is never the period's, nor that of a year ahead of all outcomes. */
export function outcomeColumns(outcomes: readonly HeadedColumn[], period: Period | null, hidden: ReadonlySet<number>, ahead: number | null = null): OutcomeColumns {
  const { actual, rival } = ahead === null ? currentColumn(outcomes, period, hidden) : { actual: null, rival: null };
  const year = ahead ?? period?.year ?? actual?.says.year ?? null;
  const month = period?.month ?? actual?.says.month ?? 12;
  const yearOf = ({ says }: HeadedColumn): number | null => says.year ?? (says.priorYear && year !== null ? year - 1 : null);
  const byYear = new Map<number, HeadedColumn[]>();
  for (const column of outcomes) {
    const of = yearOf(column);
    if (column !== actual && of !== null && (year === null || of < year)) byYear.set(of, [...(byYear.get(of) ?? []), column]);
  }
  // The same months compare; a whole year comes next, then what ends last.
  const score = (column: HeadedColumn): number => {
    const ends = column.says.month ?? 12;
    return (hidden.has(column.column) ? 0 : 100) + (ends === month ? 50 : ends);
  };
  const history = [...byYear].sort(([a], [b]) => a - b).flatMap(([of, columns]) => {
    const column = best(columns, score);
    return column ? [{ year: of, column }] : [];
  });
  return { actual, history, year, rival };
}

/**
 * A column of figures under a name that is not known, of a later year than the outcome that was taken, or of none where the
 * title is of a later year: "Kommunen 2023 | Exempelby 2024", "2023 | Aktuell volym" under a title of 2024.
 */
export function unknownNewer({ actual }: OutcomeColumns, unread: readonly HeadedColumn[], period: Period | null, years: ReadonlySet<number>): HeadedColumn | null {
  const year = actual?.says.year ?? null;
  const last = Math.max(...years);
  if (year === null || (period !== null && year >= period.year)) return null;
  return unread.find(({ says, head }) => says.role === null && head !== '' && !comparisonHeads.test(fold(head)) && (says.year === null ? period === null && (years.size === 0 || last > year) : says.year > year && (period === null || says.year <= period.year))) ?? null;
}

/** What is known of the times of a table beside the heads of its outcomes. */
interface Times {
  readonly period: Period | null;
  readonly targets: readonly HeadedColumn[];
  readonly forecasts: readonly HeadedColumn[];
  /** That the tab and the title name. */
  readonly years: ReadonlySet<number>;
}

/**
 * A forecast of no year beside outcomes of whole years alone ("Mål | Utfall 2023 | Prognos helår"): where nothing else is of
 * the last of those years, the one that is followed up may be the next, which has no outcome yet.
 */
export function forecastAhead({ actual }: OutcomeColumns, outcomes: readonly HeadedColumn[], { period, targets, forecasts, years }: Times): HeadedColumn | null {
  const year = actual?.says.year ?? null;
  if (period !== null || year === null || years.has(year) || outcomes.some(({ says }) => !says.priorYear && (says.year === null || says.month !== null))) return null;
  return targets.some(({ says }) => says.year === year) ? null : forecasts.find(({ says }) => says.year === null || says.year > year) ?? null;
}

/** An outcome of a later year than that which is used, under a head of the same kind and filled in most rows. */
export const newerOutcome = ({ actual }: OutcomeColumns, outcomes: readonly HeadedColumn[], rows: readonly RawRow[]): HeadedColumn | null => (actual === null ? null : newerColumn(actual, outcomes, {
  yearOf: ({ says }) => says.year, rows: rows.length,
  isLike: ({ says }) => says.sex === actual.says.sex && says.dateOnly === actual.says.dateOnly,
  filledIn: ({ column }) => rows.filter(({ values }) => typeof values[column] === 'number').length,
}));

/** Of columns that say the same for several dates, the one for the period: of its year, ending last but not after it. */
export function columnOfPeriod(columns: readonly HeadedColumn[], period: Period | null, year: number | null, hidden: ReadonlySet<number>): HeadedColumn | null {
  const fitting = columns.filter(({ says }) => !says.priorYear && (says.year === null || year === null || says.year === year)
    && (says.month === null || period === null || says.month <= period.month || says.month === 12));
  return best(fitting, (column) =>
    (hidden.has(column.column) ? 0 : 1000) + (column.says.year === null ? 0 : 0.5) + (column.says.month === null ? 13 : column.says.month === period?.month ? 40 : column.says.month % 12));
}
