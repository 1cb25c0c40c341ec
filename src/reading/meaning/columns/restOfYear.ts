import type { Period } from '../../../values/period';
import { allowed } from '../../../values/tolerance';
import { fold } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { findDates } from '../../words/dates';
import { words } from '../../words/swedish';
import { sizeOf } from '../time/closedYear';
import type { Field } from '../field';

/** "Prognos sep–dec" beside the outcome through August, "Prognos rest av året": with the outcome it is the year's. */

const REST = words(/\brest(?:en|erande)?(?: del(?:en)?)? av (?:hel)?året|\båterstoden|\båterstående (?:del|månader|period)|\bkvarvarande månader/);

/** Whether a head is of the months after the period alone. */
const isOfRest = ({ head }: TableColumn, { month }: Period): boolean =>
  REST.test(fold(head)) || findDates(head).some((date) => date.kind === 'range' && date.fromMonth === month + 1 && date.month === 12);

/** Months of a forecast that are all those after the period, each once, and less than the year's budget together. */
function monthsOfRest(table: Table, fields: readonly Field[], period: Period): readonly TableColumn[] {
  const months = table.columns.filter(({ percent, concept: { measure, month, dateKind, component, priorYear } }) =>
    !percent && !priorYear && component === null && measure === 'forecast' && month !== null && dateKind === 'month');
  const named = months.map(({ concept }) => concept.month ?? 0).sort((a, b) => a - b);
  const isRest = named.length === 12 - period.month && named.every((month, at) => month === period.month + 1 + at);
  const budget = fields.find(({ measure, component, oneMonth }) => measure === 'budget' && component === null && !oneMonth);
  return isRest && budget && months.reduce((sum, month) => sum + sizeOf(table, month), 0) < MOST_LEFT * sizeOf(table, budget.column) ? months : [];
}

/** The rest of a year that is begun is no larger part of it. */
const MOST_LEFT = 0.95;

/** The fields, with the forecast of the rest of the year together with the outcome so far in place of it alone. */
export function withRestOfYear(fields: readonly Field[], table: Table, period: Period | null): readonly Field[] {
  if (period === null || period.month === 12) return fields;
  const ofMonths = monthsOfRest(table, fields, period);
  const isYears = ({ measure, column }: Field): boolean => measure === 'forecast' && !ofMonths.includes(column) && !isOfRest(column, period);
  if (fields.some(isYears)) return fields;
  const rest = fields.flatMap((field): Field[] => (field.measure !== 'forecast' || ofMonths.includes(field.column) ? [] : [{ ...field, oneMonth: true }]));
  const months = ofMonths.map((column): Field => ({ column, measure: 'forecast', component: null, oneMonth: true }));
  const others = fields.filter(({ measure }) => measure !== 'forecast');
  return [...others, ...[...rest, ...rest.length > 0 ? [] : months].flatMap((field, at, all): Field[] => {
    const actual = fields.find(({ measure, component, oneMonth }) => measure === 'actual' && component === field.component && !oneMonth);
    const isFirst = all.findIndex(({ component }) => component === field.component) === at;
    return actual === undefined ? [] : [...(isFirst ? [{ ...actual, measure: 'forecast' as const, oneMonth: true }] : []), field];
  })];
}

/** Rows that show it; one of them could be chance. */
const LEAST_ROWS = 2;

/** Whether a variance is, in every row, what the outcome and the rest of the year come to beside the budget: as it is computed from them. */
export function isVarianceOfRest(table: Table, { column, concept }: TableColumn, fields: readonly Field[]): boolean {
  const forecasts = fields.filter(({ measure, component, oneMonth }) => measure === 'forecast' && component === null && oneMonth);
  const budget = fields.find(({ measure, component, oneMonth }) => measure === 'budget' && component === null && !oneMonth);
  if (concept.measure !== 'variance' || forecasts.length < 2 || budget === undefined) return false;
  const terms = [budget, ...forecasts].map((field) => field.column.column);
  const tolerance = allowed({ unit: columnUnit(table.rows, table.formats, column), terms: terms.length });
  const holds = table.rows.flatMap(({ raw }) => {
    const [printed, own, ...parts] = [column, ...terms].map((at) => numberIn(raw, at));
    if (printed == null || own == null || parts.every((part) => part === null)) return [];
    const difference = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) - own;
    return [Math.abs(Math.abs(difference) - Math.abs(printed)) <= tolerance];
  });
  return holds.length >= LEAST_ROWS && holds.every(Boolean);
}
