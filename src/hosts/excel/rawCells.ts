import type { CellValue, RawRow } from '../../workbook/rawSheet';

/** What Excel gives for a block of cells: rectangles of the same size. */
export interface BlockAnswer {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** Text as it is; anything else that Excel might give, as it would be written. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Gives every number format its index; `General` is 0. */
export class FormatTable {
  readonly formats: string[] = ['General'];
  private readonly indexes = new Map<string, number>([['General', 0]]);

  indexOf(format: string): number {
    const known = this.indexes.get(format);
    if (known !== undefined) return known;
    this.indexes.set(format, this.formats.length);
    return this.formats.push(format) - 1;
  }
}

/**
 * A cell is a formula when its entry begins with `=` and is not simply its value: Excel gives text
 * that was typed with an apostrophe (`'=A1`) without the apostrophe in both places.
 */
export const isFormula = (entry: unknown, value: unknown): entry is string =>
  typeof entry === 'string' && entry.startsWith('=') && entry !== value;

function cellValue(value: unknown, type: unknown, hasFormula: boolean): CellValue {
  if (type === 'Error') return { error: textOf(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (value === '') return hasFormula ? '' : null;
  return textOf(value);
}

/** One row of a block that begins at `firstColumn`; null when it holds nothing. */
function rawRow(answer: BlockAnswer, at: number, index: number, firstColumn: number, table: FormatTable): RawRow | null {
  const values: (CellValue | undefined)[] = [];
  const formulas: (string | undefined)[] = [];
  const formats: (number | undefined)[] = [];
  const entries = answer.formulas[at] ?? [];
  const types = answer.valueTypes[at] ?? [];
  const codes = answer.numberFormat[at] ?? [];
  for (const [offset, given] of (answer.values[at] ?? []).entries()) {
    const entry = entries[offset];
    const hasFormula = isFormula(entry, given);
    const value = cellValue(given, types[offset], hasFormula);
    if (value === null && !hasFormula) continue;
    const column = firstColumn + offset;
    values[column] = value;
    if (hasFormula) formulas[column] = entry;
    const format = table.indexOf(textOf(codes[offset] ?? 'General'));
    if (format !== 0) formats[column] = format;
  }
  if (values.length === 0) return null;
  return {
    index, values,
    formulas: formulas.length > 0 ? formulas : null,
    formats: formats.length > 0 ? formats : null,
  };
}

/** The rows of a block that hold anything. */
export function rawRows(answer: BlockAnswer, firstRow: number, firstColumn: number, table: FormatTable): RawRow[] {
  const rows: RawRow[] = [];
  for (let at = 0; at < answer.values.length; at += 1) {
    const row = rawRow(answer, at, firstRow + at, firstColumn, table);
    if (row) rows.push(row);
  }
  return rows;
}
