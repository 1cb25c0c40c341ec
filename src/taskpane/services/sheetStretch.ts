import { isDateFormat } from '../../reading/words/dates';
import { serialToDate } from '../../values/date';
import { isCellError, type CellValue, type RawRow, type RawWorkbook } from '../../workbook/rawSheet';
import type { SheetStretch } from './services';

const longestText = 200;
const most = 400;

/** As a Swede reads a number: thousands apart, a decimal comma, a true minus. */
const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });

function textOf(value: CellValue | undefined, format: string): string {
  if (value === null || value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'string') return value.slice(0, longestText).replace(/\s+/g, ' ');
  if (format.includes('%')) return `${numbers.format(value * 100)}\u00A0%`;
  if (isDateFormat(format)) {
    const { year, month, day } = serialToDate(value);
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return numbers.format(value);
}

/** The first place in rows, which stand in order, that is not above `index`. */
function placeOf(rows: readonly RawRow[], index: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cells of a sheet's rows from `from` until `to`, as texts to draw; at most some hundred rows. Null: there is no such sheet. */
export function stretchOf({ sheets, numberFormats }: RawWorkbook, name: string, from: number, to: number): SheetStretch | null {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const { rows } = sheet;
  const end = placeOf(rows, Math.min(to, from + most));
  const lines = rows.slice(placeOf(rows, from), end).map(({ index, values, formats }) => ({
    index, cells: values.map((value, column) => ({ text: textOf(value, numberFormats[formats?.[column] ?? 0] ?? ''), isNumber: typeof value === 'number' })),
  }));
  return { rowCount: (rows.at(-1)?.index ?? -1) + 1, lines };
}
