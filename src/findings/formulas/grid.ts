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

  /** How far the name of a row is indented, by its cell or by spaces before it. */
  indent(sheet: string, row: number): number {
    const look = this.sheets.get(sheet.toLowerCase())?.nameLooks?.find((one) => one.row === row);
    const text = this.row(sheet, row)?.values.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? '';
    return (look?.indent ?? 0) * 2 + text.length - text.trimStart().length;
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

/** The code that a row begins with, in a cell of its own or before its name; "" for none. */
export function codeOf(row: RawRow | null): string {
  const first = row?.values.find((value) => value !== null && value !== undefined && value !== '');
  return typeof first === 'number' ? (Number.isInteger(first) && first >= 10 ? String(first) : '') : typeof first === 'string' ? /^\s*(\d{2,8})(?!\d)/.exec(first)?.[1] ?? '' : '';
}

/** The text that names a row: its first, but for a code. */
export function nameOf(row: RawRow | null): string {
  const texts = row?.values.filter((value): value is string => typeof value === 'string' && value.trim() !== '') ?? [];
  return (texts.find((text) => /\p{L}/u.test(text)) ?? texts[0] ?? '').trim();
}
