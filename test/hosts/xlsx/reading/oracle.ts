import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import type { CellValue, RawSheet, RawWorkbook } from '../../../../src/workbook/rawSheet';
import { columnLetters } from '../../../../src/values/cell';

/** SheetJS reads the same bytes; both results are brought to one shape: cell address → what it holds. */

export interface OracleCell {
  readonly value: CellValue;
  readonly formula?: string;
}

export type OracleSheet = Readonly<Record<string, OracleCell>>;

export const oracle = (bytes: Uint8Array): WorkBook =>
  read(bytes, { cellFormula: true, cellNF: true, cellText: false, cellHTML: false, sheetStubs: true, xlfn: false });

function oracleValue(cell: CellObject): CellValue {
  if (cell.t === 'z') return null;
  if (cell.t === 'e') return { error: cell.w ?? errorName[Number(cell.v)] ?? String(cell.v) };
  if (typeof cell.v === 'number') return cell.v === 0 ? 0 : cell.v;
  return typeof cell.v === 'string' || typeof cell.v === 'boolean' ? cell.v : null;
}

const errorName: Readonly<Record<number, string>> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA',
};

/** Cells with a value or a formula; the covered cells of a merge are left out, as the reader blanks them. */
export function oracleCells(workbook: WorkBook, sheetName: string): OracleSheet {
  const sheet = workbook.Sheets[sheetName];
  const cells: Record<string, OracleCell> = {};
  if (sheet === undefined) return cells;
  const merges = sheet['!merges'] ?? [];
  for (const [address, cell] of Object.entries(sheet) as [string, CellObject][]) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const covered = merges.some(({ s, e }) => r >= s.r && r <= e.r && c >= s.c && c <= e.c && (r !== s.r || c !== s.c));
    if (covered) continue;
    const value = oracleValue(cell);
    if (value === null && cell.f === undefined) continue;
    cells[address] = cell.f === undefined ? { value } : { value, formula: `=${cell.f}` };
  }
  return cells;
}

export function ourCells(sheet: RawSheet): OracleSheet {
  const cells: Record<string, OracleCell> = {};
  for (const row of sheet.rows) {
    const width = Math.max(row.values.length, row.formulas?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const value = row.values[column] ?? null;
      const formula = row.formulas?.[column];
      if (value === null && formula === undefined) continue;
      cells[`${columnLetters(column)}${row.index + 1}`] = formula === undefined ? { value } : { value, formula };
    }
  }
  return cells;
}

export const sheetOf = (workbook: RawWorkbook, name: string): RawSheet => {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The format codes of the cells that hold something, where they are not General. */
export function ourFormats(workbook: RawWorkbook, sheet: RawSheet): Readonly<Record<string, string>> {
  const formats: Record<string, string> = {};
  for (const row of sheet.rows) {
    row.formats?.forEach((format, column) => {
      if (format !== undefined) formats[`${columnLetters(column)}${row.index + 1}`] = workbook.numberFormats[format] ?? '?';
    });
  }
  return formats;
}
