import type { Period } from '../../../values/period';
import type { RawRow } from '../../../workbook/rawSheet';
import { investmentMeanings } from './investmentColumns';
import { withOneEach, withVarianceOutcome, withYearsBudget } from './sideBudgets';
import { markedAs } from './controlStatus';
import { formatOf, shownText } from './sideCells';
import { percentWords } from '../../scorecards/unitWords';
import { findDates, yearsIn } from '../../words/dates';
import { words, type Words } from '../../words/swedish';
import { fold } from '../../../values/text';
import { headCounts, saysMoney } from '../../words/countedThings';
import { draft, sharedWords, isDate, measureOf, singleMonth, unnamedYear, type Draft, type HeadedColumn } from './sideDrafts';
import type { Amounts } from './heldBudgets';
import { withRivals, withTimesApart, type Said } from './rivalColumns';
import { withPercentChanges } from './percentChanges';
import { withNewestForecast } from './newestForecast';
import { outcomeMonth } from './outcomeMonth';
import { passedMonths } from './sideMonths';
import type { SideColumn, SideKind } from './sideFacts';
import { withYearsAbove, type HeadsAbove } from './yearsAbove';

/** A share by its head: "Sjukfrånvaro %" over 5,1. What a percentage is taken of ("Avvikelse %") says so in its cells or not at all. */
const percentHead = (head: string): boolean => percentWords(head) >= 8;

function isPercent(column: number, rows: readonly RawRow[], formats: readonly string[]): boolean {
  const typed = (value: unknown): boolean => typeof value === 'string' && /%\s*$/.test(value);
  const shown = rows.filter((row) => typeof row.values[column] === 'number' || typed(row.values[column]));
  const percents = shown.filter((row) => typeof row.values[column] === 'string' || formatOf(row, column, formats).includes('%'));
  return shown.length > 0 && percents.length * 2 > shown.length;
}

const yearsOf = (drafts: readonly Draft[]): number[] => [...new Set(drafts.flatMap(({ year }) => (year === null ? [] : [year])))];

/** The year that the outcome is about where the follow-up's period is unknown: the latest of the heads, and no earlier than the one year that is forecast. */
const latestYear = (drafts: readonly Draft[], around: readonly string[]): number | null => {
  const said = yearsIn(around);
  const [forecast, ...more] = yearsOf(drafts.filter(({ worded }) => worded === 'forecast')).filter((year) => said.length === 0 || said.some((one) => one >= year));
  const years = [...yearsOf(drafts.filter((one) => isDate(one) || one.worded === 'actual')), ...(forecast === undefined || more.length > 0 ? [] : [forecast])];
  return years.length > 0 ? Math.max(...years) : null;
};

/**
 * "Bokslut 2021 | Bokslut 2022 | Bokslut 2023" and nothing of any other kind: the latest year that was closed is the one at
 * hand, as of bare years; null where there is another kind, or the texts around name a later year.
 */
function latestClosed(drafts: readonly Draft[], around: readonly string[]): number | null {
  const years = yearsOf(drafts.filter(({ worded }) => worded === 'priorYear'));
  const areAlone = years.length >= 2 && !drafts.some((one) => isDate(one) || one.worded === 'actual' || one.worded === 'budget' || one.worded === 'forecast');
  const latest = Math.max(...years);
  return areAlone && !yearsIn(around).some((year) => year > latest) ? latest : null;
}

/** The year of the only budget whose head names one, or of that which the texts around name; null for none. */
function budgetYear(drafts: readonly Draft[], around: readonly string[]): number | null {
  const years = yearsOf(drafts.filter(({ worded, concept }) => worded === 'budget' && !concept.priorYear));
  const named = new Set(yearsIn(around));
  const said = years.filter((year) => named.has(year));
  const [year, ...more] = years.length > 1 ? said : years;
  return year !== undefined && more.length === 0 ? year : null;
}

/** "Elevprognos 2025–2029": from which of the bare years on what stands there is expected, and has not come; null where no text says so. */
function expectedFrom(drafts: readonly Draft[], { period, around }: ColumnContext): number | null {
  const years = yearsOf(drafts.filter(isDate));
  const isSaid = years.length >= 2 && around.some((text) => EXPECTED.test(fold(text))) && !drafts.some(({ worded }) => worded === 'actual' || worded === 'budget' || worded === 'forecast');
  const ahead = isSaid ? years.filter((year) => period === null || year >= period.year) : [];
  return ahead.length >= 2 ? Math.min(...ahead) : null;
}

/** A first year that a text says too is the one at hand; of others nothing tells which of them have passed. */
const firstSaid = (first: number, around: readonly string[]): number | null => (yearsIn(around).includes(first) ? first : null);

const EXPECTED = words(/prognos|framskrivning/);

/** What is paid out comes before what is asked for or used up: of one time only one of them is what was received. */
const PAID: readonly Words[] = [words(/utbetal|erhåll|inbetal|mottag/), words(/rekvir/)];

/** `months`: by column, the month that its head names. */
function withPaidAlone(columns: readonly SideColumn[], months: readonly (number | null)[], period: Period | null): SideColumn[] {
  const monthOf = (column: SideColumn): number => { const month = months[columns.indexOf(column)] ?? period?.month ?? 12; return period !== null && month > period.month ? 0 : month; };
  return columns.map((column) => {
    if (column.measure !== 'actual') return column;
    const rivals = columns.filter(({ measure, year, percent }) => measure === 'actual' && year === column.year && percent === column.percent);
    const paid = PAID.map((test) => rivals.filter(({ head }) => test.test(fold(head)))).find((found) => found.length > 0) ?? rivals;
    const latest = Math.max(...paid.map(monthOf));
    return paid.filter((one) => monthOf(one) === latest).at(-1) === column ? column : { ...column, measure: 'other' };
  });
}

/** What is known where the columns of a table are asked what they hold. */
export interface ColumnContext {
  readonly period: Period | null;
  readonly formats: readonly string[];
  /** The texts around the table, the nearest first, and the names of its rows. */
  readonly around: readonly string[];
  readonly names: readonly string[];
  readonly above: HeadsAbove;
}

/** "Planerad" over dates says when, and marks nothing. */
function tellsWhen({ column, head }: HeadedColumn, rows: readonly RawRow[], formats: readonly string[]): boolean {
  if (markedAs(head) !== 'notDone') return false;
  const texts = rows.flatMap((row) => shownText(row, column, formats) ?? []);
  return texts.filter((text) => findDates(text).length > 0).length * 2 > texts.length;
}

function ofVolumes(columns: readonly SideColumn[], { rows, formats }: Amounts, said: Said): SideColumn[] {
  const chosen = withPercentChanges(withVarianceOutcome(withYearsBudget(columns, rows, formats), rows, formats), rows);
  return withTimesApart(withRivals(chosen, chosen, { rows, formats }), said, { rows, formats });
}

/** What each column holds, given the period of the follow-up. */
export function typeColumns(kind: SideKind, headed: readonly HeadedColumn[], rows: readonly RawRow[], context: ColumnContext): SideColumn[] {
  const { period, formats } = context;
  const shared = kind === 'volumes' ? sharedWords(headed.map(({ head }) => head)) : '';
  const own = headed.map((one) => draft(kind, one, shared));
  const drafts = kind === 'volumes' ? withYearsAbove(own, context.above) : own;
  const typed = (one: Draft): Omit<SideColumn, 'measure' | 'ofProject'> => ({
    column: one.column, head: headed.find(({ column }) => column === one.column)?.head ?? one.head, group: one.group, year: one.year, percent: isPercent(one.column, rows, formats) || percentHead(one.own),
  });
  if (kind === 'investments') {
    const meanings = investmentMeanings(drafts, context, period);
    const columns = drafts.map((one, at): SideColumn => ({ ...typed(one), measure: meanings[at]?.measure ?? 'other', ofProject: meanings[at]?.span === 'project' }));
    return withOneEach(withNewestForecast(columns, drafts, period, rows, formats), rows, formats, period?.year ?? null);
  }
  const expected = kind === 'volumes' ? expectedFrom(drafts, context) : null;
  const current = period?.year ?? unnamedYear(drafts, context.around) ?? (expected !== null ? firstSaid(expected, context.around) : latestYear(drafts, context.around) ?? latestClosed(drafts, context.around) ?? budgetYear(drafts, context.around));
  const said = drafts.map((one) => (isDate(one) ? (expected !== null && (one.year ?? 0) >= expected ? 'forecast' : 'actual') : one.worded));
  const passed = kind === 'volumes' ? passedMonths(drafts.map((one, at) => ({
    column: one.column, head: one.head, single: singleMonth(one), year: one.year, said: said[at] ?? null,
  })), rows, period?.month ?? null) : new Set<number>();
  // "Kostnad, tkr" beside "Antal elever" is what they cost, and counts none.
  const costs = kind === 'volumes' && headed.some(({ head }) => headCounts(head)) ? new Set(headed.flatMap(({ column, head }) => (saysMoney(head) ? [column] : []))) : new Set<number>();
  const dates = kind === 'internalControl' ? new Set(headed.filter((one) => tellsWhen(one, rows, formats)).map(({ column }) => column)) : new Set<number>();
  const isPassed = ({ column }: Draft): boolean => passed.has(column) || costs.has(column) || dates.has(column);
  const month = outcomeMonth(drafts.filter((one, at) => said[at] === 'actual' && !isPassed(one)), current, period);
  const all = drafts.map((one, at): SideColumn => ({ ...typed(one), measure: isPassed(one) ? 'other' : measureOf(kind, one, said[at] ?? null, current, month), ofProject: false }));
  const columns = kind === 'volumes' || kind === 'grants' ? withNewestForecast(all, drafts, period, rows, formats) : all;
  return kind === 'grants' ? withPaidAlone(columns, drafts.map(({ month }) => month), period) : kind === 'volumes' ? ofVolumes(columns, { rows, formats }, context) : columns;
}
