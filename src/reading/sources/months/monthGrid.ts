import { serialToDate } from '../../../values/date';
import { tidy } from '../../../values/text';
import type { CellValue, RawRow, RawSheet } from '../../../workbook/rawSheet';
import { findDates, isDateFormat } from '../../words/dates';

/** A row that a month names. */
export interface MonthRow {
  readonly row: RawRow;
  readonly year: number | null;
  readonly month: number;
  /** The label is a stretch from January: "jan-mar". */
  readonly toDate: boolean;
}

/** Months down the rows under heads of columns. */
export interface MonthGrid {
  readonly labelColumn: number;
  readonly rows: readonly MonthRow[];
  /** The texts above each column of numbers, topmost first; a year written as a number is one. */
  readonly columns: readonly { readonly column: number; readonly heads: readonly string[] }[];
  /** Columns of text beside the labels. */
  readonly textColumns: readonly number[];
  /** The texts above the heads, nearest first. */
  readonly captions: readonly string[];
}

/** Labels stand to the left, and long lists are no overview of months. */
const MOST_COLUMNS = 6;
const MOST_ROWS = 2_000;
const LONGEST_LABEL = 45;

const formatOf = (row: RawRow, column: number, formats: readonly string[]): string => formats[row.formats?.[column] ?? 0] ?? 'General';

const isYear = (value: CellValue | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** The month that a cell names; a label says little else. */
function monthIn(row: RawRow, column: number, formats: readonly string[]): Omit<MonthRow, 'row'> | null {
  const value = row.values[column];
  if (typeof value === 'number') {
    if (value > 20_000 && value < 80_000 && isDateFormat(formatOf(row, column, formats))) return { ...serialToDate(value), toDate: false };
    const month = value % 100;
    return Number.isInteger(value) && value >= 199_001 && value <= 210_012 && month >= 1 && month <= 12 && formatOf(row, column, formats) !== '#,##0'
      ? { year: Math.floor(value / 100), month, toDate: false } : null;
  }
  if (typeof value !== 'string' || value.length > LONGEST_LABEL) return null;
  const dates = findDates(value);
  if (dates.length === 0) return null;
  const found = dates.filter(({ month }) => month !== null);
  const [only] = found;
  if (found.length !== 1 || typeof only?.month !== 'number' || (only.kind === 'range' && only.fromMonth !== 1)) return null;
  return { year: only.year, month: only.month, toDate: only.kind === 'range' };
}

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined && value !== '';

/** A year to the left of the month, which holds until the next one. */
function withYearsBeside(rows: readonly MonthRow[], column: number): MonthRow[] {
  let year: number | null = null;
  let before = 0;
  return rows.map((one) => {
    const beside = one.row.values.slice(0, column).find(isYear);
    // A year that ends before the months begin again says nothing of those.
    if (beside !== undefined) year = beside;
    else if (one.month < before) year = null;
    before = one.month;
    return one.year === null ? { ...one, year } : one;
  });
}

/** The heads above the first row: up to three rows, and what stands over those. */
function headsAbove(sheet: RawSheet, first: RawRow, columns: readonly number[], labelColumn: number): Pick<MonthGrid, 'columns' | 'captions'> {
  const above = sheet.rows.filter(({ index }) => index < first.index && index >= first.index - 6).reverse();
  const rows: RawRow[] = [];
  const captions: string[] = [];
  let next = first.index - 1;
  for (const row of above) {
    const texts = row.values.flatMap((value, column) => (isFilled(value) ? [{ value, column }] : []));
    if (texts.some(({ value }) => typeof value !== 'string' && !isYear(value))) break;
    const heads = texts.some(({ column }) => column > labelColumn && columns.includes(column));
    if (heads && captions.length === 0 && rows.length < 3 && row.index === next) rows.unshift(row);
    else captions.push(...texts.map(({ value }) => tidy(String(value as string | number))));
    next = row.index - 1;
  }
  return {
    captions,
    columns: columns.map((column) => ({
      column,
      heads: rows.flatMap((row, at) => {
        // An upper head spans what is under it until the next one.
        for (let from = column; from > labelColumn; from -= 1) {
          const value = row.values[from];
          if (typeof value === 'string' || isYear(value)) return value === '' ? [] : [tidy(String(value))];
          if (at === rows.length - 1) break;
        }
        return [];
      }),
    })),
  };
}

function gridOf(sheet: RawSheet, found: readonly MonthRow[], labelColumn: number): MonthGrid {
  const width = Math.max(...found.map(({ row }) => row.values.length));
  const columns: number[] = [];
  const textColumns: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const values = found.map(({ row }) => row.values[column]);
    const numbers = values.filter((value) => typeof value === 'number').length;
    const texts = values.filter((value) => typeof value === 'string' && value !== '').length;
    if (column === labelColumn) continue;
    // Numbers typed as text are amounts too, under a head beside other amounts.
    if (column > labelColumn && (numbers > 0 || (texts > 0 && values.some((value) => typeof value === 'string' && /^[-−–]?\d/.test(value))))) columns.push(column);
    else if (texts > 0) textColumns.push(column);
  }
  const rows = withYearsBeside(found, labelColumn);
  return { labelColumn, rows, textColumns, ...headsAbove(sheet, found[0]?.row ?? { index: 0, values: [], formulas: null, formats: null }, columns, labelColumn) };
}

/** The grids of a sheet in which at least `least` rows after one another are named by months. */
export function findMonthGrids(sheet: RawSheet, formats: readonly string[], least: number): MonthGrid[] {
  const grids: MonthGrid[] = [];
  const rows = sheet.rows.slice(0, MOST_ROWS);
  for (let column = 0; column < MOST_COLUMNS; column += 1) {
    let run: MonthRow[] = [];
    const close = () => {
      const amounts = run.filter(({ row }) => row.values.some((value, at) => at > column && typeof value === 'number'));
      if (new Set(run.map(({ year, month }) => `${year}-${month}`)).size >= least && amounts.length > 0) grids.push(gridOf(sheet, run, column));
      run = [];
    };
    for (const row of rows) {
      const month = monthIn(row, column, formats);
      // Heads of month columns stand beside one another, not under one another.
      const single = month !== null && monthIn(row, column + 1, formats) === null;
      if (single) run.push({ row, ...month });
      else if (run.length > 0) close();
    }
    close();
    if (grids.length > 0) break;
  }
  return grids;
}
