import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { numberIn } from './texts';

/** A cell with content. Rows and columns count from 0; a number typed as text is both. */
export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
  readonly number: number | null;
  readonly isFormula: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly cells: readonly BookCell[];
}

/** A workbook's cells as they stand, with nothing understood. */
export const bookOf = (raw: RawWorkbook): BookSheet[] => raw.sheets.map(({ name, rows }) => ({
  name,
  cells: rows.flatMap(({ index, values, formulas }) => Array.from(values, (value, column): BookCell | null => {
    const isFormula = formulas?.[column] !== undefined;
    if (typeof value === 'number') return { row: index, column, text: null, number: value, isFormula };
    if (typeof value === 'string' && value !== '') return { row: index, column, text: value, number: numberIn(value), isFormula };
    return null;
  }).filter((cell) => cell !== null)),
}));
