import type { Language } from '../../values/language';
import type { Status } from '../../values/status';
import { textUnder } from '../../values/numberFormat';
import { isNegativeText, numberText } from './numberText';
import type { TableCell } from './blocks';

/** What is written where a figure is unknown: never 0. */
const ABSENT = '–';

export const absent: TableCell = { text: ABSENT, tone: 'muted' };

/** "Minst 1 600 kr": a number is not parted in itself, nor from the unit that ends its text. */
const withItsUnit = (text: string): string => text.replace(/(\d) (?=[^\s\d]{1,4}$)/, '$1\u00a0').replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');

/** A number or the words of a cell of the workbook; nothing known is a dash. */
export const valueCell = (value: string | number | null | undefined, numberFormat: string, language: Language): TableCell =>
  (value === null || value === undefined || value === '' || value === ABSENT ? absent
    : { text: typeof value === 'number' ? numberText(value, numberFormat, language) : textUnder(withItsUnit(value), numberFormat) });

/** A variance: a deficit in red ink, beside its minus. */
export function varianceCell(value: number | null, numberFormat: string, language: Language): TableCell {
  const cell = valueCell(value, numberFormat, language);
  return isNegativeText(cell.text) ? { ...cell, tone: 'deficit' } : cell;
}

export const statusCell = (text: string, status: Status): TableCell => ({ text, tone: status, isTinted: true, isBold: true });
