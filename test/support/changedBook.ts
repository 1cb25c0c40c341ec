import ExcelJS from 'exceljs';
import { localAddress, type CellAddress } from '../../src/values/cell';

/** What stands in a cell: an amount, a text, or a formula with what it gives. */
export type Entry = number | string | { readonly formula: string; readonly result: number };

/** The workbook with other entries in some cells, as another program saves it. */
export async function changedCells(bytes: Uint8Array, entries: readonly (readonly [CellAddress, Entry])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const [{ sheet, row, column }, entry] of entries) {
    const found = book.getWorksheet(sheet);
    if (!found) throw new Error(`No sheet ${sheet}.`);
    found.getCell(localAddress(row, column)).value = entry;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same with one. */
export const changedBook = (bytes: Uint8Array, cell: CellAddress, entry: Entry): Promise<Uint8Array> => changedCells(bytes, [[cell, entry]]);
