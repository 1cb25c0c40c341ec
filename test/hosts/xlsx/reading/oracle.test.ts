import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readXlsxNow } from '../../../../src/hosts/xlsx/readXlsx';
import { oracle, oracleCells, ourCells, sheetOf } from './oracle';

/** Workbooks with made-up contents, written by other programs: our result is SheetJS's. */

const character = fc.oneof(fc.constantFrom('å', 'Ö', '–', '\u00a0', '&', '<', '>', '"', "'", '\n', '\t', '_', 'x', '0', 'D', ' ', '😀', '課', ']', '='), fc.constantFrom('a', 'b', 'c', 'X', 'Z', '1', '9'));
const text = fc.array(character, { minLength: 1, maxLength: 40 }).map((all) => all.join(''));
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100), fc.double({ noNaN: true, noDefaultInfinity: true }),
).map((value) => value || 0);
const value = fc.oneof(text, number, fc.boolean());
const cell = fc.record({ row: fc.nat(40), column: fc.nat(30), value });
const cells = fc.array(cell, { maxLength: 60 });

function expectOracle(bytes: Uint8Array): void {
  const read = readXlsxNow(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const expected = oracle(bytes);
  expect(read.value.sheets.map((sheet) => sheet.name)).toEqual(expected.SheetNames);
  for (const name of expected.SheetNames) expect(ourCells(sheetOf(read.value, name))).toEqual(oracleCells(expected, name));
}

it.each([true, false])('written by SheetJS, shared strings: %s', (bookSST) => {
  fc.assert(fc.property(cells, (made) => {
    const sheet: WorkSheet = { '!ref': 'A1:AE41' };
    for (const { row, column, value: v } of made) {
      sheet[utils.encode_cell({ r: row, c: column })] = { t: typeof v === 'string' ? 's' : typeof v === 'number' ? 'n' : 'b', v } satisfies CellObject;
    }
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Åsa & Bo');
    expectOracle(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST, compression: true }) as ArrayBuffer));
  }), { numRuns: 60 });
});

it('written by exceljs, with shared formulas, merges, rich text and formats', async () => {
  await fc.assert(fc.asyncProperty(cells, fc.integer({ min: 2, max: 20 }), async (made, last) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Data');
    for (const { row, column, value: v } of made) sheet.getCell(row + 1, column + 1).value = v;
    const other = book.addWorksheet('Formler', { state: 'hidden' });
    other.fillFormula(`C1:C${last}`, 'A1*$B$1+SUM(A1:$A$20)', (row: number) => row * 1.1);
    other.getCell('E1').value = { richText: [{ text: 'Bu', font: { bold: true } }, { text: 'dget å' }] };
    other.getCell('E2').value = { error: '#DIV/0!' };
    other.getCell('E3').value = 0.125;
    other.getCell('E3').numFmt = '0.0%';
    other.mergeCells('G1:H2');
    other.getCell('G1').value = 'Sammanfogad';
    expectOracle(new Uint8Array(await book.xlsx.writeBuffer()));
  }), { numRuns: 25 });
});
