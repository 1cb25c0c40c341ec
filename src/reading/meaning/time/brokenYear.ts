import { formatAddress, type CellAddress } from '../../../values/cell';
import { monthName } from '../../../values/monthNames';
import { calendarOf, endMonthName, yearName, type Period } from '../../../values/period';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { TableColumn } from '../../geometry/table';
import { findDates, type DateMention } from '../../words/dates';
import { findPeriod } from './period';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';

/** What says that a workbook's year is not the calendar's. */
export interface BrokenYear {
  readonly said: string;
  readonly cell: CellAddress;
  /** The follow-up's period in that year; null where it is not said in which month the year begins, or how far the outcome goes. */
  readonly period: Period | null;
  /** What says in which month the year begins. */
  readonly begins: string | null;
}

const MEASURES: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast']);
const TO_DATE: ReadonlySet<string | null> = new Set(['budget', 'actual', 'variance']);

/** The first year of "2023/2024", "2023/24" and "23/24": a year and the next one. What could be a day of a month is none. */
function splitYears(text: string): number[] {
  return [...text.matchAll(/(?:^|\D)((?:19|20)?\d\d)\s?\/\s?((?:19|20)?\d\d)(?!\d)/g)].flatMap(([, first = '', second = '']) => {
    const [year, next] = [Number(first) % 100, Number(second) % 100];
    if (first.length === 2 && (second.length === 4 || year < 15)) return [];
    const isNext = next === (year + 1) % 100 && (first.length === 2 || second.length === 2 || Number(second) === Number(first) + 1);
    return isNext ? [first.length === 2 ? 2000 + year : Number(first)] : [];
  });
}

interface Heads {
  readonly sheet: RecognisedSheet;
  readonly columns: readonly { readonly column: TableColumn; readonly cell: CellAddress }[];
}

const headsOf = (sheets: readonly RecognisedSheet[]): Heads[] => sheets.filter(({ kind }) => ['area', 'areas', 'committee'].includes(kind)).map((sheet) => ({
  sheet,
  columns: sheet.economic.flatMap((table) => table.columns.map((column) => ({ column, cell: { sheet: table.sheet, row: table.headRows.last, column: column.column } }))),
}));

/** The months of the outcome, the budget or the variance to date: "Utfall sep-dec". */
const stretches = ({ head, concept }: TableColumn): DateMention[] =>
  (TO_DATE.has(concept.measure) && !concept.priorYear ? findDates(head).filter(({ kind, fromMonth }) => kind === 'range' && fromMonth !== null) : []);

const isYear = (from: number | null, to: number | null): from is number => from !== null && from !== 1 && to !== null && (to % 12) + 1 === from;

const isYearOfDays = ({ kind, day, month, year }: DateMention, next: DateMention | undefined): boolean =>
  kind === 'day' && day === 1 && next?.kind === 'day' && isYear(month, next.month) && (year === null || next.year === null || next.year === year + 1);

/** The months in which a text says that a whole year begins ("juli 2023 – juni 2024", "1/7 2023–30/6 2024"), and the other times that it names. */
function timesIn(text: string): { begins: number[]; others: DateMention[] } {
  const dates = findDates(text);
  const begins: number[] = [];
  const others: DateMention[] = [];
  for (let at = 0; at < dates.length; at += 1) {
    const one = dates[at];
    if (!one) continue;
    if (one.kind === 'range' && isYear(one.fromMonth, one.month)) begins.push(one.fromMonth);
    else if (isYearOfDays(one, dates[at + 1])) {
      begins.push(one.month ?? 1);
      at += 1;
    } else others.push(one);
  }
  return { begins, others };
}

const onlyOne = <T>(all: readonly T[]): T | null => (new Set(all).size === 1 ? all[0] ?? null : null);

interface Begins {
  readonly month: number;
  readonly said: string;
}

/** Where the year begins, if all that is said of it agrees. */
function beginsIn(heads: readonly Heads[]): Begins | null {
  const texts = heads.flatMap(({ sheet, columns }) => [sheet.sheet.name, ...sheet.titles, ...columns.map(({ column }) => column.head)]);
  const all = [
    ...texts.flatMap((said) => timesIn(said).begins.map((month) => ({ month, said }))),
    ...heads.flatMap(({ columns }) => columns.flatMap(({ column }) => stretches(column).flatMap(({ fromMonth }) => (fromMonth === null ? [] : [{ month: fromMonth, said: column.head }])))),
  ];
  const month = onlyOne(all.map((one) => one.month));
  const [first] = all;
  return month === null || month === 1 || !first ? null : { month, said: first.said };
}

/** How far the outcome goes: by its own heads, else by the workbook's titles and text. */
function endsIn(heads: readonly Heads[], telling: readonly RecognisedSheet[]): Pick<DateMention, 'year' | 'month'> | null {
  const outcomes = heads.flatMap(({ columns }) => columns.flatMap(({ column }) => (column.concept.measure === 'actual' ? stretches(column) : [])));
  const known = outcomes.filter(({ month }) => month !== null && outcomes.every((other) => other.month === month));
  if (outcomes.length > 0) return known.find(({ year }) => year !== null) ?? known[0] ?? null;
  const found = findPeriod(telling);
  return timesIn(found?.said ?? '').others.find(({ month, kind }) => month === found?.period.month && kind !== 'part') ?? null;
}

/** The period in the broken year; null where something is not said, or two things that are do not go together. */
function periodIn(year: number | null, from: number | null, end: Pick<DateMention, 'year' | 'month'> | null): Period | null {
  if (year === null || from === null || end?.month == null) return null;
  const period = { year, month: ((end.month - from + 12) % 12) + 1, from };
  return end.year === null || end.year === calendarOf(period).year ? period : null;
}

/**
 * The first head of an amount that names a year across two calendar years; null where none does. Months, parts of a year
 * and its end mean something else there: they are counted from the month in which the year is said to begin.
 */
export function findBrokenYear(sheets: readonly RecognisedSheet[]): BrokenYear | null {
  const heads = headsOf(sheets.filter(({ kind }) => isEconomyKind(kind)));
  const named = heads.flatMap(({ columns }) => columns.filter(({ column }) => MEASURES.has(column.concept.measure))
    .map(({ column, cell }) => ({ said: column.head, cell, years: splitYears(column.head) }))).filter(({ years }) => years.length > 0);
  const [first] = named;
  if (!first) return null;
  const begins = beginsIn(heads);
  const period = periodIn(onlyOne(named.flatMap(({ years }) => years)), begins?.month ?? null, endsIn(heads, sheets));
  return { said: first.said, cell: first.cell, period, begins: begins?.said ?? null };
}

/** Told first of all: without a period there is neither a phased budget nor a forecast by any method. */
export function brokenYearProblem({ said, cell, period, begins }: BrokenYear): Problem {
  const head = said.slice(0, 60);
  if (period === null) {
    return {
      ...ruled('brokenYear'), cells: [cell],
      message: {
        sv: `"${head}" i ${formatAddress(cell)} är ett brutet år, men det framgår inte vilken månad året börjar eller hur långt utfallet går. Ingen period är satt, och inga prognoser föreslås. Skriv båda i rubrikerna (till exempel "Räkenskapsår juli–juni" och "Utfall jul-dec"). Gäller beloppen ett kalenderår: rätta rubriken, eller ange perioden i inställningarna.`,
        en: `"${head}" in ${formatAddress(cell)} is a year across two calendar years, and the workbook does not say in which month it begins or how far the outcome goes. No period is set, and no forecasts are proposed. Say both in the heads (such as "Räkenskapsår juli–juni" and "Utfall jul-dec"). If the amounts are of a calendar year, correct the head, or give the period in the settings.`,
      },
    };
  }
  const from = period.from ?? 1;
  return {
    ...ruled('brokenYearFollowed'), cells: [cell],
    message: {
      sv: `Uppföljningen gäller det brutna året ${yearName(period.year, period)}, som börjar i ${monthName(from, 'sv')} ("${(begins ?? '').slice(0, 60)}"), till och med ${endMonthName(period, 'sv')}: ${period.month} av 12 månader. Är det fel: ange perioden i inställningarna, så räknas kalenderår.`,
      en: `The follow-up is for the financial year ${yearName(period.year, period)}, which begins in ${monthName(from, 'en')} ("${(begins ?? '').slice(0, 60)}"), through ${endMonthName(period, 'en')}: ${period.month} of 12 months. If that is wrong, give the period in the settings: then calendar years are counted.`,
    },
  };
}
