import { serialToDate } from '../../values/date';
import { fold } from '../../values/text';
import type { CellValue, RawRow } from '../../workbook/rawSheet';

import { isYearMonth } from '../words/concept';
import { findDates, isDateFormat, isMonthText } from '../words/dates';

/** The month that the amounts of a row are of; `year` is null where the rows name none. */
export interface RowTime {
  readonly year: number | null;
  readonly month: number;
}

/** The columns of long rows that say of which month each is: "Period" (202608), or "Månad" with a year beside it. */
export interface TimeColumns {
  readonly month: number;
  readonly year: number | null;
}

const MONTH_HEAD = /^(?:(?:redovisnings|bokförings|bokf\.? ?)?period(?:en)?|månad(?:snr|snummer)?|mån|år-?(?:månad|mån)|årmån(?:ad)?)$/;
const YEAR_HEAD = /^(?:år|(?:redovisnings|bokförings|räkenskaps)år)$/;

/** So large a share of the rows with amounts have a month, the others being their sums. */
const NEARLY_ALL = 0.9;
/** Fewer rows are told by their own words. */
const LEAST_ROWS = 4;

const isWhole = (value: CellValue | undefined, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

/** The month that a cell says; a bare number is one only beside a year. */
function monthIn(value: CellValue | undefined, format: string, hasYear: boolean): RowTime | null {
  if (typeof value === 'string') {
    const text = value.trim();
    if (/^\d{6}$/.test(text) && isYearMonth(Number(text))) return monthIn(Number(text), format, hasYear);
    if (hasYear && /^\d{1,2}$/.test(text)) return monthIn(Number(text), format, hasYear);
    const [date] = isMonthText(text) ? findDates(text) : [];
    return date && date.month !== null && (date.fromMonth === null || date.fromMonth === date.month) ? { year: date.year, month: date.month } : null;
  }
  if (typeof value !== 'number') return null;
  if (value > 20_000 && value < 80_000 && isDateFormat(format)) {
    const { year, month } = serialToDate(value);
    return { year, month };
  }
  if (Number.isInteger(value) && isYearMonth(value)) return { year: Math.floor(value / 100), month: value % 100 };
  return hasYear && isWhole(value, 1, 12) ? { year: null, month: value } : null;
}

/** The month of one row; null where it says none, as a sum below the rows. */
export function rowTime(row: RawRow, { month, year }: TimeColumns, formats: readonly string[]): RowTime | null {
  const found = monthIn(withoutCalling(row.values[month]), formats[row.formats?.[month] ?? 0] ?? 'General', year !== null);
  const stated = year === null ? null : row.values[year];
  return found && { ...found, year: found.year ?? (isWhole(Number(stated), 1990, 2100) ? Number(stated) : null) };
}

/**
 * The columns that say each row's month, where a table is of long rows: nearly every row with amounts has one, at least
 * two months come, and some month comes again. `heads` are the table's, `amounts` the columns of amounts.
 */
export function findTimeColumns(
  heads: readonly { readonly column: number; readonly head: string }[], amounts: readonly number[], body: readonly RawRow[], formats: readonly string[],
): TimeColumns | null {
  const headed = (pattern: RegExp) => heads.find(({ column, head }) => !amounts.includes(column) && pattern.test(fold(head)))?.column ?? null;
  const month = heads.find(({ head }) => MONTH_HEAD.test(fold(head)))?.column ?? null;
  if (month === null) return null;
  const columns: TimeColumns = { month, year: headed(YEAR_HEAD) };
  const rows = body.filter((row) => amounts.some((column) => column !== month && typeof row.values[column] === 'number'));
  const times = rows.flatMap((row) => rowTime(row, columns, formats) ?? []);
  if (rows.length < LEAST_ROWS || times.length < NEARLY_ALL * rows.length) return null;
  const different = new Set(times.map(({ year, month: own }) => `${year} ${own}`)).size;
  return different >= 2 && different < times.length ? columns : null;
}

/** "Period 2024-05" is a month as "2024-05" is. */
const CALLED = /^(?:period(?:en)?|månad(?:en)?):? (?=\d)/i;

const withoutCalling = (value: CellValue | undefined): CellValue | undefined => (typeof value === 'string' ? value.trim().replace(CALLED, '') : value);

interface HeadOfColumn {
  readonly column: number;
  readonly head: string;
}

/** The month that the one head of a stamp names itself ("Period 2024-05"), over cells that are empty or say a month too. */
function headedTime(heads: readonly HeadOfColumn[], body: readonly RawRow[], formats: readonly string[]): RowTime | null {
  const named = heads.flatMap(({ column, head }) => { const time = CALLED.test(head) ? monthIn(withoutCalling(head), 'General', false) : null; return time === null ? [] : [{ column, time }]; });
  const [only, ...more] = named;
  if (!only || more.length > 0) return null;
  const isStamp = (row: RawRow): boolean => {
    const value = row.values[only.column];
    if (value === null || value === undefined || value === '') return true;
    const time = monthIn(withoutCalling(value), formats[row.formats?.[only.column] ?? 0] ?? 'General', true);
    return time !== null && time.month === only.time.month && (time.year ?? only.time.year) === only.time.year;
  };
  return body.every(isStamp) ? only.time : null;
}

/**
 * The one month that all rows of a table are stamped with, as an export has it ("Period": 202408, whichever side of the
 * names), or that the head of such a column names; null where they are of several, or of none.
 */
export function stampedTime(heads: readonly HeadOfColumn[], body: readonly RawRow[], formats: readonly string[]): RowTime | null {
  if (body.length < 2) return null;
  const headed = headedTime(heads, body, formats);
  const month = heads.find(({ head }) => MONTH_HEAD.test(fold(head)))?.column ?? null;
  if (headed !== null || month === null) return headed;
  const year = heads.find(({ head }) => YEAR_HEAD.test(fold(head)))?.column ?? null;
  const times = body.flatMap((row) => rowTime(row, { month, year }, formats) ?? []);
  const [first] = times;
  return first && times.length >= NEARLY_ALL * body.length && times.every((time) => time.year === first.year && time.month === first.month) ? first : null;
}
