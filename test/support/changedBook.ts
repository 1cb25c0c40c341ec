import ExcelJS from 'exceljs';
import { localAddress, type CellAddress } from '../../src/values/cell';

/** The workbook with another amount in one cell, as another program saves it. */
export async function changedBook(bytes: Uint8Array, { sheet, row, column }: CellAddress, value: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const found = book.getWorksheet(sheet);
  if (!found) throw new Error(`No sheet ${sheet}.`);
  found.getCell(localAddress(row, column)).value = value;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
