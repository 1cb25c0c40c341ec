import { isCellError, type RawRow, type RawSheet } from '../../workbook/rawSheet';
import { meansNoFigure, parseTypedNumber } from '../words/numbers';
import { tidy } from '../../values/text';

/** A row of a table of amounts. */
export interface CellRow extends RawRow {
  /** By column: how many of the table's unit one of the cell's is, where its head or the cell says another unit; null where the cell says that it is no money. */
  readonly scales?: readonly (number | null | undefined)[];
}

/** How many of the table's unit one of a cell's is. */
export const scaleAt = ({ scales }: CellRow, column: number): number => scales?.[column] ?? 1;

const isNoMoney = ({ scales }: CellRow, column: number): boolean => scales?.[column] === null;

/** What a cell of an amount holds. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number; readonly text: string | null; readonly unit: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'text'; readonly text: string };

/** The rows whose index is at least `from` and under `end`; rows are in order. */
export function rowsBetween({ rows }: RawSheet, from: number, end: number): RawRow[] {
  const firstAtLeast = (index: number): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.slice(firstAtLeast(from), firstAtLeast(end));
}

/** Reads one cell as an amount, in its table's unit. */
export function readCell(row: CellRow, column: number): CellReading {
  const written = readWritten(row, column);
  if (written.kind === 'number' && isNoMoney(row, column)) return { kind: 'text', text: written.text ?? String(written.value) };
  const scale = scaleAt(row, column);
  return written.kind === 'number' && scale !== 1 ? { ...written, value: scaled(written.value, scale) } : written;
}

/** Dividing by a thousand keeps what multiplying by its inverse loses. */
const scaled = (value: number, scale: number): number => (scale < 1 ? value / Math.round(1 / scale) : value * scale);

/** Reads one cell as the amount that is written in it. */
function readWritten(row: RawRow, column: number): CellReading {
  const value = row.values[column];
  if (value === undefined || value === null) return { kind: 'none' };
  if (typeof value === 'number') return { kind: 'number', value, text: null, unit: null };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'SANT' : 'FALSKT' };
  if (meansNoFigure(value)) return { kind: 'none' };
  const typed = parseTypedNumber(value);
  return typed ? { kind: 'number', value: typed.value, text: value, unit: typed.unit } : { kind: 'text', text: tidy(value) };
}

/** The number in a cell, in its table's unit; null when it holds none. Most cells are plain numbers, and cost nothing to ask for again. */
export function numberIn(row: CellRow, column: number): number | null {
  const written = writtenIn(row, column);
  if (written === null || isNoMoney(row, column)) return null;
  return row.scales === undefined ? written : scaled(written, scaleAt(row, column));
}

/** The number that is written in a cell, whatever its unit; null when it holds none. */
export function writtenIn(row: RawRow, column: number): number | null {
  const value = row.values[column];
  if (typeof value === 'number') return value;
  const reading = typeof value === 'string' ? readWritten(row, column) : null;
  return reading?.kind === 'number' ? reading.value : null;
}
