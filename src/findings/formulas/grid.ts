import type { CellValue, RawRow, RawSheet } from '../../workbook/rawSheet';

/** The cells of a workbook by sheet, row and column. */
export class Grid {
  private readonly sheets: ReadonlyMap<string, { readonly sheet: RawSheet; readonly rows: ReadonlyMap<number, RawRow> }>;

  constructor(sheets: readonly RawSheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), { sheet, rows: new Map(sheet.rows.map((row) => [row.index, row])) }]));
  }

  /** Undefined: there is no such sheet; null: the cell is empty. */
  value(sheet: string, row: number, column: number): CellValue | undefined {
    const found = this.sheets.get(sheet.toLowerCase());
    return found ? found.rows.get(row)?.values[column] ?? null : undefined;
  }

  formula(sheet: string, row: number, column: number): string | null {
    return this.sheets.get(sheet.toLowerCase())?.rows.get(row)?.formulas?.[column] ?? null;
  }

  row(sheet: string, row: number): RawRow | null {
    return this.sheets.get(sheet.toLowerCase())?.rows.get(row) ?? null;
  }
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every formula of a sheet, row by row. */
export const formulasOf = ({ name, rows }: RawSheet): FormulaCell[] => rows.flatMap(({ index, formulas }) => {
  const found: FormulaCell[] = [];
  formulas?.forEach((formula, column) => {
    if (formula !== undefined) found.push({ sheet: name, row: index, column, formula });
  });
  return found;
});

/** The text that names a row: its first. */
export const nameOf = (row: RawRow | null): string => {
  const text = row?.values.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  return text?.trim() ?? '';
};
