import type { Period } from '../../../values/period';
import { fold } from '../../../values/text';
import { findDates } from '../../words/dates';
import type { Component } from '../../words/lexicon';
import type { Table, TableColumn } from '../../geometry/table';

/** The month columns of one year and one part of the result. */
export interface MonthSeries {
  readonly year: number;
  readonly component: Component | null;
  /** January first; null where there is no such column. */
  readonly columns: readonly (TableColumn | null)[];
  /** What the words say; null when they say nothing. */
  readonly said: 'cumulated' | 'single' | null;
}

/** Fewer months than this are no series: single columns such as "Utfall jan-aug" stand for themselves. */
const LEAST_MONTHS = 3;

export const CUMULATED = /\back|ackumuler|t\.? ?o\.? ?m\b|till och med|hittills|to date|\bytd\b/;
export const SINGLE = /per månad|månad för månad|månadsvis|månadsutfall|månadens|enskild månad/;

interface Candidate {
  readonly column: TableColumn;
  readonly year: number;
  readonly month: number;
  readonly said: MonthSeries['said'];
}

function candidate(column: TableColumn, period: Period, words: string): Candidate | null {
  const { concept, head, percent } = column;
  const { month, dateKind, measure } = concept;
  if (percent || month === null || dateKind === null || !['month', 'day', 'range'].includes(dateKind)) return null;
  if (measure !== null && measure !== 'actual' && measure !== 'prior') return null;
  if (measure === 'prior' && !concept.priorYear && concept.year === null) return null;
  const year = concept.year ?? (concept.priorYear ? period.year - 1 : period.year);
  const from = findDates(head).find((mention) => mention.month === month)?.fromMonth ?? null;
  // "apr-jun" is a quarter; "jan-jun" is the half-year to date.
  if (dateKind === 'range' && from !== 1) return null;
  const folded = fold(head);
  const ownWords = dateKind === 'range' || CUMULATED.test(folded) ? 'cumulated' : SINGLE.test(folded) ? 'single' : null;
  const around = CUMULATED.test(words) ? 'cumulated' : SINGLE.test(words) ? 'single' : null;
  return { column, year, month, said: ownWords ?? around };
}

const better = (a: TableColumn, b: TableColumn): TableColumn =>
  (a.hidden !== b.hidden ? (a.hidden ? b : a) : b.concept.measure === 'actual' && a.concept.measure !== 'actual' ? b : a);

/**
 * The series of a table, oldest year first. `words` are the texts around it, folded: they may say "ackumulerat". Of a year
 * that is no calendar year a single month may stand in the next one.
 */
export function findSeries(table: Table, period: Period, words: string, isBroken: boolean): MonthSeries[] {
  const groups = new Map<string, Candidate[]>();
  for (const column of table.columns) {
    const found = candidate(column, period, words);
    if (!found) continue;
    const key = `${found.year}|${column.concept.component}|${found.said}`;
    const same = groups.get(key);
    if (same) same.push(found);
    else groups.set(key, [found]);
  }
  const series = [...groups.values()].flatMap((same): MonthSeries[] => {
    const first = same[0];
    if (!first) return [];
    const columns = Array.from({ length: 12 }, (_, at) => same.filter(({ month }) => month === at + 1)
      .map(({ column }) => column).reduce<TableColumn | null>((best, column) => (best ? better(best, column) : column), null));
    if (columns.filter((column) => column !== null).length < (isBroken ? 1 : LEAST_MONTHS)) return [];
    return [{ year: first.year, component: first.column.concept.component, columns, said: first.said }];
  });
  return withoutDoubles(series).sort((a, b) => a.year - b.year);
}

/** Months beside their own running sums: the months. */
const withoutDoubles = (all: readonly MonthSeries[]): MonthSeries[] => all.filter((one) =>
  one.said !== 'cumulated' || !all.some((other) => other !== one && other.year === one.year && other.component === one.component && other.said !== 'cumulated'));
