import type { Period } from '../../../values/period';
import { fold } from '../../../values/text';
import type { RawRow } from '../../../workbook/rawSheet';
import { forecastNumber } from '../../words/lexicon';
import { explained } from './sideBudgets';
import type { Draft } from './sideDrafts';
import type { SideColumn } from './sideFacts';

/** "Prognos 2" of "Prognos 2 | Prognos 1". */
const numberOf = ({ head }: Draft): number | null => {
  const number = forecastNumber.exec(fold(head))?.[1];
  return number === undefined ? null : Number(number);
};

/** When a forecast was made, for comparing: in the period where its head names no month; never for a part of the year alone. */
const monthOf = ({ month, concept }: Draft, period: Period): number => (concept.dateKind === 'range' ? 0 : month ?? period.month);

/** By forecast, how late it was made; null where a head names a month to come, which is then what it is of, or no order is told. */
function orderOf(forecasts: readonly Draft[], period: Period | null): readonly number[] | null {
  const numbers = forecasts.map(numberOf);
  if (numbers.every((number) => number !== null)) return numbers;
  if (period === null || forecasts.every(({ month }) => month === null) || forecasts.some(({ month }) => (month ?? 0) > period.month)) return null;
  return forecasts.map((one) => monthOf(one, period));
}

/**
 * Of several forecasts of the year ("Prognos aug | Prognos apr") the newest, wherever it stands; the others, and the
 * variances that are printed against them, count in no figure.
 */
export function withNewestForecast(columns: readonly SideColumn[], drafts: readonly Draft[], period: Period | null, rows: readonly RawRow[], formats: readonly string[]): SideColumn[] {
  const forecasts = columns.flatMap((column, at) => (column.measure === 'forecast' && !column.percent ? [{ column, draft: drafts[at], of: `${column.ofProject} ${column.year ?? period?.year}` }] : []));
  const older = [...new Set(forecasts.map(({ of }) => of))].flatMap((whose) => {
    const among = forecasts.filter(({ of }) => of === whose);
    const order = among.length < 2 ? null : orderOf(among.flatMap(({ draft }) => draft ?? []), period);
    const newest = Math.max(...order ?? []);
    return order === null ? [] : among.flatMap(({ column }, at) => ((order[at] ?? newest) < newest ? [column] : []));
  });
  if (older.length === 0) return [...columns];
  const [budgets, kept] = [columns.filter(({ measure }) => measure === 'budget'), columns.filter((column) => (column.measure === 'actual' || column.measure === 'forecast') && !older.includes(column))];
  const rowsOf = (variance: SideColumn, spent: readonly SideColumn[]): number => Math.max(0, ...budgets.map((budget) => explained(budget, spent, [variance], { rows, formats })));
  const isOlder = (column: SideColumn): boolean => older.includes(column) || (column.measure === 'variance' && rowsOf(column, older) > rowsOf(column, kept));
  return columns.map((column) => (isOlder(column) ? { ...column, measure: 'other' } : column));
}
