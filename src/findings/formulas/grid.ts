import type { CellAddress } from '../../values/cell';
import type { CellValue, RawRow, RawSheet } from '../../workbook/rawSheet';
import { referencesIn, type Reference } from './references';

/** The cells of a workbook by sheet, row and column. */
export class Grid {
  private readonly sheets: ReadonlyMap<string, RawSheet>;
  private readonly rowsOfSheet = new Map<string, ReadonlyMap<number, RawRow>>();

  constructor(sheets: readonly RawSheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** By the name as it is asked for: formulas ask for one sheet again and again. */
  private rowsOf(name: string): ReadonlyMap<number, RawRow> | undefined {
    const known = this.rowsOfSheet.get(name);
    if (known) return known;
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) return undefined;
    const rows = new Map(sheet.rows.map((row) => [row.index, row]));
    this.rowsOfSheet.set(name, rows);
    return rows;
  }

  /** Undefined: there is no such sheet; null: the cell is empty. */
  value(sheet: string, row: number, column: number): CellValue | undefined {
    const rows = this.rowsOf(sheet);
    return rows ? rows.get(row)?.values[column] ?? null : undefined;
  }

  hidesRows(sheet: string): boolean {
    return (this.sheets.get(sheet.toLowerCase())?.hiddenRows?.length ?? 0) > 0;
  }

  formula(sheet: string, row: number, column: number): string | null {
    return this.rowsOf(sheet)?.get(row)?.formulas?.[column] ?? null;
  }

  row(sheet: string, row: number): RawRow | null {
    return this.rowsOf(sheet)?.get(row) ?? null;
  }
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it refers to, in order: told apart once, since every rule asks. */
  readonly references: readonly Reference[];
}

export const formulaCell = ({ sheet, row, column }: CellAddress, formula: string): FormulaCell => ({ sheet, row, column, formula, references: referencesIn(formula) });

/** Every formula of a sheet, row by row. */
export function formulasOf({ name, rows }: RawSheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const { index, formulas } of rows) {
    if (formulas === null) continue;
    for (let column = 0; column < formulas.length; column += 1) {
      const formula = formulas[column];
      if (formula !== undefined) found.push(formulaCell({ sheet: name, row: index, column }, formula));
    }
  }
  return found;
}

/** The text that names a row: its first. */
export const nameOf = (row: RawRow | null): string => {
  const text = row?.values.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  return text?.trim() ?? '';
};
