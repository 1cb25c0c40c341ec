import type { RawSheet } from '../../../workbook/rawSheet';
import { fold } from '../../../values/text';
import { allowed } from '../../../values/tolerance';
import { columnUnit } from '../../cells/columnUnit';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import type { Concept } from '../../words/concept';
import { findDates } from '../../words/dates';
import { accumulatedWords } from '../../words/lexicon';

/** Months of the outcome, and after them what was planned for the rest of the year. */

const DECEMBER = 12;

/** A month that says nothing else, or that it is of the outcome. */
const isBareMonth = ({ concept: { month, dateKind, measure, component, priorYear }, head }: TableColumn): boolean =>
  month !== null && dateKind === 'month' && !priorYear && component === null && (measure === null || measure === 'actual') && !accumulatedWords.test(fold(head));

/** A month of a plan: "sep prognos", "Budget okt". */
const isPlannedMonth = ({ concept: { month, dateKind, measure, priorYear, scope } }: TableColumn): boolean =>
  month !== null && dateKind === 'month' && !priorYear && scope !== 'toDate' && (measure === 'forecast' || measure === 'budget');

const monthOf = ({ concept }: TableColumn): number => concept.month ?? 0;

/** Columns of all twelve months, each once. */
export const areTheYear = (months: readonly TableColumn[]): boolean => months.length === DECEMBER && new Set(months.map(monthOf)).size === DECEMBER;

/** The months of a plan that follow the outcome's, together all twelve; none where a table has no such months. */
export function plannedMonths({ columns }: Table): readonly TableColumn[] {
  const done = columns.filter(isBareMonth);
  const planned = columns.filter(isPlannedMonth);
  if (done.length === 0 || planned.length === 0 || !areTheYear([...done, ...planned])) return [];
  return Math.max(...done.map(monthOf)) < Math.min(...planned.map(monthOf)) ? planned : [];
}

/** The months of the year beside `plannedMonths`: together the forecast. */
export const monthsWithPlanned = ({ columns }: Table): readonly TableColumn[] => columns.filter((column) => isBareMonth(column) || isPlannedMonth(column));

/** Whether a column is the sum of twelve months beside it, in most rows that fill them all: the year's, whatever its head says. */
export function sumsTwelveMonths(table: Table, column: TableColumn, months: readonly TableColumn[]): boolean {
  if (!areTheYear(months)) return false;
  let [holds, known] = [0, 0];
  for (const { raw } of table.rows) {
    const printed = numberIn(raw, column.column);
    const amounts = months.map((month) => numberIn(raw, month.column));
    if (printed === null || printed === 0 || amounts.some((amount) => amount === null)) continue;
    known += 1;
    if (Math.abs(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) - printed) <= allowed({ unit: columnUnit(table.rows, table.formats, column.column), terms: 12 })) holds += 1;
  }
  return holds > 0 && holds * 2 > known;
}

const holdsAmounts = ({ rows }: Table, { column }: TableColumn): boolean => rows.some(({ raw }) => (numberIn(raw, column) ?? 0) !== 0);

const OUTCOME = /^(?:utfall|utf\b|redovisa|bokför|verklig)/;
const PLAN = /^(?:prognos|budget)/;
const CLAUSES = /(?=\b(?:utfall|utf\b|redovisa|bokför|verklig|prognos|budget))/;
/** A forecast is made when the outcome of a month is known. */
const MADE_AFTER = /^prognos\p{L}*(?: \d)?,? (?:efter|per|t\.? ?o\.? ?m\.?|utifrån)\b/u;

/** The last month of the year that a text names, if it is not the last of all. */
function lastMonth(text: string): number | null {
  const months = findDates(text).flatMap(({ kind, month }) => (month !== null && kind !== 'part' ? [month] : []));
  const last = months.length > 0 ? Math.max(...months) : DECEMBER;
  return last < DECEMBER ? last : null;
}

/** The month that the outcome ends with, by a text that says what follows: "utfall jan-aug, prognos sep-dec", "Prognos efter augusti". */
function saidEnd(text: string): number | null {
  const clauses = fold(text).split(CLAUSES);
  const outcome = clauses.findIndex((clause) => OUTCOME.test(clause) && lastMonth(clause) !== null);
  const follows = outcome >= 0 && clauses.slice(outcome + 1).some((clause) => PLAN.test(clause));
  const clause = follows ? clauses[outcome] : clauses.find((one) => MADE_AFTER.test(one));
  return clause === undefined ? null : lastMonth(clause);
}

const isForecast = ({ concept: { measure, component } }: TableColumn): boolean => measure === 'forecast' && component === null;
const ofYear = ({ percent, concept: { measure, component, month } }: TableColumn): boolean =>
  !percent && component === null && month === null && (measure === null || measure === 'actual' || measure === 'amount' || measure === 'forecast');

const measured = (column: TableColumn, said: Partial<Concept>): TableColumn => ({ ...column, concept: { ...column.concept, ...said } });

/** The twelve months of a year that all hold amounts, and the columns that are their sum. */
function wholeYear(table: Table): { readonly months: readonly TableColumn[]; readonly years: readonly TableColumn[] } | null {
  const months = monthsWithPlanned(table);
  if (!areTheYear(months) || !months.every((column) => holdsAmounts(table, column))) return null;
  const others = [...table.columns, ...table.others].filter((column) => !months.includes(column) && ofYear(column));
  return { months, years: others.filter((column) => sumsTwelveMonths(table, column, months)) };
}

/** Months of no said measure that together are called the forecast say nothing of how far the outcome is known. */
export function sumToForecast(table: Table): boolean {
  const found = wholeYear(table);
  return found !== null && found.years.some(isForecast) && found.months.every(({ concept }) => concept.measure === null);
}

function withEnd(table: Table, texts: readonly string[]): Table {
  const found = wholeYear(table);
  if (found === null) return table;
  const { years } = found;
  const planned = plannedMonths(table);
  const bare = found.months.filter((column) => !planned.includes(column) && isBareMonth(column));
  const end = planned.length > 0 ? Math.max(...bare.map(monthOf)) : texts.map(saidEnd).find((month) => month !== null) ?? null;
  if (end === null) return table;
  const columns = table.columns.map((column): TableColumn => {
    if (years.includes(column)) return measured(column, { measure: 'forecast', scope: 'year' });
    if (!bare.includes(column)) return column;
    return measured(column, { measure: monthOf(column) <= end ? 'actual' : 'forecast', dateOnly: false });
  });
  const added = years.filter((column) => table.others.includes(column)).map((column) => measured(column, { measure: 'forecast', scope: 'year' }));
  return { ...table, columns: [...columns, ...added].sort((one, other) => one.column - other.column), others: table.others.filter((column) => !years.includes(column)) };
}

/**
 * Twelve months that all hold amounts are the outcome's only as far as it is known: the rest is the forecast, by the heads
 * of the months or by what the titles say.
 */
export const withOutcomeMonths = (sheet: RawSheet, titles: readonly string[], tables: readonly Table[]): Table[] =>
  tables.map((table) => withEnd(table, [...table.captions, ...titles, sheet.name]));
