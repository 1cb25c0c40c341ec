import { tidy } from '../../../values/text';
import type { CellAddress } from '../../../values/cell';
import { withoutNoise } from '../../../values/unit';
import { isCellError, type RawRow } from '../../../workbook/rawSheet';
import { headText } from '../../words/concept';
import { isDateFormat } from '../../words/dates';
import { parseQuantity } from '../../scorecards/parseQuantity';
import type { SideCell, SideMeasure } from './sideFacts';

export const formatOf = (row: RawRow, column: number, formats: readonly string[]): string =>
  formats[row.formats?.[column] ?? 0] ?? 'General';

export const isBlank = (row: RawRow, column: number): boolean => {
  const value = row.values[column];
  return value === null || value === undefined || (typeof value === 'string' && tidy(value) === '');
};

/** The words of a cell; empty for a number, an error or nothing. */
export const wordsAt = (row: RawRow, column: number): string => {
  const value = row.values[column];
  return typeof value === 'string' ? tidy(value) : '';
};

/** What a cell shows as words: text as it is, a date as its format shows it, a number in digits. */
export function shownText(row: RawRow, column: number, formats: readonly string[]): string | null {
  const value = row.values[column];
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return tidy(value) || null;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (isCellError(value)) return value.error;
  return headText(value, formatOf(row, column, formats)) ?? String(withoutNoise(value)).replace('.', ',');
}

const WORDS: ReadonlySet<SideMeasure> = new Set(['comment', 'completion', 'done']);

/** Reads one cell under a column; null when it is empty. Dates, words and errors have no reading. */
export function readSideCell(row: RawRow, address: CellAddress, measure: SideMeasure, formats: readonly string[]): SideCell | null {
  const { column } = address;
  if (isBlank(row, column)) return null;
  const value = row.values[column];
  const numberFormat = formatOf(row, column, formats);
  const text = shownText(row, column, formats);
  const isDate = typeof value === 'number' && isDateFormat(numberFormat);
  if ((typeof value !== 'number' && typeof value !== 'string') || isDate || WORDS.has(measure)) return { cell: address, reading: null, text };
  const quantity = parseQuantity(value, numberFormat);
  if (quantity === null) return { cell: address, reading: null, text };
  return { cell: address, reading: { ...quantity, cell: address, stored: value, numberFormat }, text: null };
}
