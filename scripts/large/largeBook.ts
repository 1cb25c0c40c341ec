import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { columnLetters } from '../../src/values/cell';

/** Workbooks of any size, written to a file a piece at a time: what is measured is reading, not making. */

/** What the rows hold: one amount, eleven, formulas, texts that are shared, or texts that stand in their cells. */
export type LargeKind = 'narrow' | 'wide' | 'formulas' | 'texts' | 'inline';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const pieceLength = 1 << 20;

/** Amounts that look like amounts, the same at every run. */
function amounts(): () => string {
  let seed = 20240831;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return ((seed / 2 ** 32) * 1e6).toFixed(2);
  };
}

const amountCells = (row: number, columns: number, amount: () => string): string =>
  Array.from({ length: columns }, (_, column) => `<c r="${columnLetters(column)}${row}"><v>${amount()}</v></c>`).join('');

const rowsOf: Record<LargeKind, (row: number, amount: () => string) => string> = {
  narrow: (row, amount) => amountCells(row, 1, amount),
  wide: (row, amount) => amountCells(row, 11, amount),
  formulas: (row, amount) => `${amountCells(row, 1, amount)}<c r="B${row}"><f>A${row}*2+IF(A${row}&gt;10,1,0)</f><v>${amount()}</v></c><c r="C${row}"><f>SUM(A${row}:B${row})</f><v>${amount()}</v></c>`,
  texts: (row, amount) => `<c r="A${row}" t="s"><v>${row - 1}</v></c>${amountCells(row, 2, amount).replace(/<c r="A.*?<\/c>/, '')}`,
  inline: (row, amount) => `<c r="A${row}" t="inlineStr"><is><t>Faktura nr ${row} – placering</t></is></c>${amountCells(row, 2, amount).replace(/<c r="A.*?<\/c>/, '')}`,
};

function* sheetXml(kind: LargeKind, rows: number): Generator<string> {
  const amount = amounts();
  yield `<worksheet xmlns="${main}"><sheetData>`;
  for (let row = 1; row <= rows; row++) yield `<row r="${row}">${rowsOf[kind](row, amount)}</row>`;
  yield '</sheetData></worksheet>';
}

function* stringsXml(count: number): Generator<string> {
  yield `<sst xmlns="${main}">`;
  for (let index = 0; index < count; index++) yield `<si><t>Faktura nr ${index} – placering</t></si>`;
  yield '</sst>';
}

/** Writes the workbook; the answer is how many bytes its sheet and its shared texts have when they are unpacked. */
export function writeLargeBook(path: string, kind: LargeKind, rows: number): number {
  const file = openSync(path, 'w');
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(file, bytes);
  });
  const encoder = new TextEncoder();
  const add = (name: string, pieces: Iterable<string>): number => {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    let size = 0;
    let text = '';
    const push = (last: boolean) => {
      const bytes = encoder.encode(text);
      size += bytes.length;
      text = '';
      part.push(bytes, last);
    };
    for (const piece of pieces) {
      text += piece;
      if (text.length > pieceLength) push(false);
    }
    push(true);
    return size;
  };
  const hasTexts = kind === 'texts';
  const relationship = (id: string, of: string, target: string) => `<Relationship Id="${id}" Type="${relationships}/${of}" Target="${target}"/>`;
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}" ContentType="${sml}.${type}+xml"/>`;
  add('[Content_Types].xml', [`<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + `${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${hasTexts ? override('sharedStrings.xml', 'sharedStrings') : ''}</Types>`]);
  add('_rels/.rels', [`<Relationships xmlns="${packaged}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`]);
  add('xl/workbook.xml', [`<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Export" sheetId="1" r:id="rId1"/></sheets></workbook>`]);
  add('xl/_rels/workbook.xml.rels', [`<Relationships xmlns="${packaged}/relationships">${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${hasTexts ? relationship('rId2', 'sharedStrings', 'sharedStrings.xml') : ''}</Relationships>`]);
  const size = add('xl/worksheets/sheet1.xml', sheetXml(kind, rows)) + (hasTexts ? add('xl/sharedStrings.xml', stringsXml(rows)) : 0);
  zip.end();
  closeSync(file);
  return size;
}
