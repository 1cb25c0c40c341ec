import { packageFaults, type PackageFault } from '../../../src/hosts/xlsx/checking/checkPackage';
import { checkWritten } from '../../../src/hosts/xlsx/checking/checkWritten';
import { openPackage, type XlsxPackage } from '../../../src/hosts/xlsx/package';
import { zipParts } from './makePackage';
import { book, bookParts, written, type BookSettings } from './writing/books';
import { reportPlan } from './writing/samplePlan';

function opened(bytes: Uint8Array): XlsxPackage {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

/** The small workbook with one change to a part's text. */
function changed(part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = bookParts({ sheets: ['A', 'B'] });
  const before = parts[part] ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipParts({ ...parts, [part]: after });
}

const sheet1 = 'xl/worksheets/sheet1.xml';
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

it.each<[string, string, string | RegExp, string, PackageFault['rule']]>([
  ['an undeclared prefix', sheet1, row, row.replace('<c r', '<c x:y="1" r'), 'xml'],
  ['another encoding', sheet1, 'encoding="UTF-8"', 'encoding="ISO-8859-1"', 'xml'],
  ['no content type', '[Content_Types].xml', /<Default Extension="xml"[^>]*>(.*)<Override PartName="\/xl\/styles.xml"[^>]*>/, '$1', 'contentType'],
  ['an id twice', 'xl/_rels/workbook.xml.rels', 'Id="rIdStyles"', 'Id="rId1"', 'relationship'],
  ['a target that is not there', 'xl/_rels/workbook.xml.rels', 'styles.xml', 'gone.xml', 'relationship'],
  ['an id that no relationship has', 'xl/workbook.xml', 'rel:id="rId2"', 'rel:id="rId9"', 'relationship'],
  ['two tabs of a name', 'xl/workbook.xml', 'name="B"', 'name="a"', 'sheets'],
  ['a tab name that is not allowed', 'xl/workbook.xml', 'name="B"', 'name="B/C"', 'sheets'],
  ['a sheet without number', 'xl/workbook.xml', ' sheetId="2"', '', 'ids'],
  ['a number twice', 'xl/workbook.xml', 'sheetId="2"', 'sheetId="1"', 'ids'],
  ['a name twice', 'xl/workbook.xml', '<calcPr', '<definedNames><definedName name="n">A!$A$1</definedName><definedName name="N">A!$A$2</definedName></definedNames><calcPr', 'names'],
  ['a name of a sheet that is not there', 'xl/workbook.xml', '<calcPr', '<definedNames><definedName name="n" localSheetId="2">A!$A$1</definedName></definedNames><calcPr', 'names'],
  ['a name that is a cell', 'xl/workbook.xml', '<calcPr', '<definedNames><definedName name="Tax2024">A!$A$1</definedName></definedNames><calcPr', 'names'],
  ['a name that is too long', 'xl/workbook.xml', '<calcPr', `<definedNames><definedName name="${'n'.repeat(256)}">A!$A$1</definedName></definedNames><calcPr`, 'names'],
  ['a comment that is too long', 'xl/workbook.xml', '<calcPr', `<definedNames><definedName name="n" comment="${'c'.repeat(256)}">A!$A$1</definedName></definedNames><calcPr`, 'names'],
  ['a merged range over another', sheet1, '</sheetData>', '</sheetData><mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="C1:C2"/></mergeCells>', 'merges'],
  ['a merged range of one cell', sheet1, '</sheetData>', '</sheetData><mergeCells><mergeCell ref="B2"/></mergeCells>', 'merges'],
  ['more formats than Excel takes', 'xl/styles.xml', '</cellXfs>', `${'<xf/>'.repeat(65_430)}</cellXfs>`, 'styles'],
  ['elements out of order', sheet1, '<sheetData>', '<pageMargins/><sheetData>', 'order'],
  ['rows out of order', sheet1, row, `<row r="2"/>${row}`, 'cells'],
  ['a row twice', sheet1, row, `${row}${row}`, 'cells'],
  ['cells out of order', sheet1, '<c r="A1">', '<c r="B1"/><c r="A1">', 'cells'],
  ['a cell in another row', sheet1, '<c r="A1">', '<c r="A2">', 'cells'],
  ['a format that is not there', sheet1, '<c r="A1">', '<c r="A1" s="7">', 'cells'],
  ['a font that is not there', 'xl/styles.xml', '<xf numFmtId="0" fontId="0"', '<xf numFmtId="0" fontId="3"', 'styles'],
])('%s is found', (_, part, from, to, rule) => {
  const faults = packageFaults(opened(changed(part, from, to)));
  expect(faults.map((fault) => fault.rule)).toContain(rule);
});

it('the nearest that is right is no fault: names, merged ranges side by side, formats up to the most', () => {
  const names = '<definedNames><definedName name="Tax">A!$A$1</definedName><definedName name="XFE2024">A!$A$1</definedName><definedName name="A1048577" localSheetId="1" comment="c">B!$A$1</definedName></definedNames><calcPr';
  expect(packageFaults(opened(changed('xl/workbook.xml', '<calcPr', names)))).toEqual([]);
  const merges = '</sheetData><mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="B4:C4"/><mergeCell ref="D1:D9"/><mergeCell ref="A1:A3"/></mergeCells>';
  expect(packageFaults(opened(changed(sheet1, '</sheetData>', merges)))).toEqual([]);
  // One cell format is there, and one base format, of a style that is not named as built in.
  expect(packageFaults(opened(changed('xl/styles.xml', '</cellXfs>', `${'<xf/>'.repeat(65_428)}</cellXfs>`)))).toEqual([]);
});

it.each<[string, BookSettings]>([
  ['as most are', {}], ['with prefixes', { prefix: 'x:' }], ['Strict', { strict: true }], ['with absolute targets', { absoluteTargets: true }],
  ['without styles', { styles: null }], ['with parts of other names', { sheets: ['A', 'B'], sheetFiles: ['å.xml', 'a b.xml'] }],
])('nothing is found in a workbook %s, before and after the report is written into it', (_, settings) => {
  expect(packageFaults(opened(book(settings)))).toEqual([]);
  expect(packageFaults(opened(written(book(settings), reportPlan()).bytes))).toEqual([]);
});

it('what is written is refused for a fault of its own, with the part and the remedy', () => {
  const result = checkWritten(opened(book({ sheets: ['A', 'B'] })), changed('xl/workbook.xml', 'sheetId="2"', 'sheetId="1"'));
  expect(result).toMatchObject({ ok: false, error: { rule: 'resultInvalid' } });
  expect(!result.ok && result.error.message.sv).toMatch(/xl\/workbook\.xml: .*inget är skrivet/);
});

it('a fault that the workbook had already does not hinder it', () => {
  const bytes = changed('xl/workbook.xml', 'sheetId="2"', 'sheetId="1"');
  expect(packageFaults(opened(written(bytes, reportPlan()).bytes)).map(({ rule }) => rule)).toEqual(['ids']);
});
