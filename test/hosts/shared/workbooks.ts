import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import type { CellValue, RawRow, RawSheet, RawWorkbook } from '../../../src/workbook/rawSheet';

const folder = join(__dirname, '../../../examples');

export const exampleFiles: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.xlsx')).sort();

export const exampleBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

/** A file as the product's own reader gives it. */
export function rawOf(bytes: Uint8Array): RawWorkbook {
  const read = readXlsxNow(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.value;
}

/** Underlag and Barn och Unga, each with its number in A1, as another program writes them. */
export async function baseWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  ['Underlag', 'Barn och Unga'].forEach((name, index) => { workbook.addWorksheet(name).getCell('A1').value = index + 1; });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A sheet of rows of values; text that begins with `=` is a formula, its value is the next entry of the pair. */
export function rawSheet(name: string, rows: readonly (readonly (CellValue | undefined)[])[]): RawSheet {
  return {
    name, visibility: 'visible', hiddenColumns: [],
    rows: rows.flatMap((values, index): RawRow[] =>
      (values.some((value) => value !== null && value !== undefined) ? [{ index, values, formulas: null, formats: null }] : [])),
  };
}

export const rawWorkbook = (...sheets: RawSheet[]): RawWorkbook => ({ sheets, names: [], numberFormats: ['General'] });

export interface PlainCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** Every cell that holds something, by address: two readings of one workbook are equal when these are. */
export function plainCells(raw: RawWorkbook, sheet: RawSheet): Record<string, PlainCell> {
  const cells: Record<string, PlainCell> = {};
  for (const row of sheet.rows) {
    const width = Math.max(row.values.length, row.formulas?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const value = row.values[column] ?? null;
      const formula = row.formulas?.[column] ?? null;
      // An empty text that a file holds is an empty cell to Excel.
      if ((value === null || value === '') && formula === null) continue;
      cells[`${row.index}:${column}`] = { value, formula, format: raw.numberFormats[row.formats?.[column] ?? 0] ?? '' };
    }
  }
  return cells;
}

export const plainSheets = (raw: RawWorkbook): unknown => raw.sheets.map((sheet) => ({
  name: sheet.name, visibility: sheet.visibility, hiddenColumns: sheet.hiddenColumns, cells: plainCells(raw, sheet), ...plainLooks(sheet),
}));

/** What a sheet tells beside its values, of what both hosts read. */
export const plainLooks = ({ hiddenRows = [], filters = [], tables = [], nameLooks = [] }: RawSheet): Required<
  Pick<RawSheet, 'hiddenRows' | 'filters' | 'tables' | 'nameLooks'>
> => ({ hiddenRows, filters, tables, nameLooks });
