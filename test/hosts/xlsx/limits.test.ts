import { limits } from '../../../src/hosts/xlsx/reading/limits';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { marks } from '../../../src/workbook/marks';
import { expectInProportion } from '../../support/proportion';
import { makeSheet, makeWorkbook, workbookParts, zipParts } from './makePackage';
import { reportPlan } from './writing/samplePlan';

/** Why a workbook is not read, in Swedish; '' when it is. */
function refusal(bytes: Uint8Array): string {
  const read = readXlsxNow(bytes);
  if (read.ok) return '';
  expect(read.error.message.en).toMatch(/\.$/);
  return read.error.message.sv;
}

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const withMerges = (count: number) => makeWorkbook({ sheets: [{ name: 'Vuxen', xml: `<sheetData>${row}</sheetData><mergeCells>${'<mergeCell ref="B2:B2"/>'.repeat(count)}</mergeCells>` }] });
const withNames = (count: number) => makeSheet(row, { afterSheets: `<definedNames>${'<definedName name="a">B</definedName>'.repeat(count)}</definedNames>` });
const withFormats = (count: number) => makeSheet(row, { styles: `<cellXfs>${'<xf numFmtId="3"/>'.repeat(count)}</cellXfs>` });
const withFormula = (length: number) => makeSheet(`<row r="1"><c r="A1"><f>${'1'.repeat(length)}</f><v>1</v></c></row>`);
const withTexts = (count: number) => makeSheet(row, { sharedStrings: '<si/>'.repeat(count) });
const withParts = (count: number) => zipParts({ ...workbookParts({ sheets: [{ name: 'Vuxen', xml: `<sheetData>${row}</sheetData>` }] }), ...Object.fromEntries(Array.from({ length: count - 5 }, (_, index) => [`x/${index}.bin`, ''])) });
const withDepth = (depth: number) => makeSheet(`${row}<row r="2"><extLst>${'<b>'.repeat(depth - 4)}${'</b>'.repeat(depth - 4)}</extLst></row>`);

it.each([
  ['parts', withParts, /fler än 60\u00a0000 delar/], ['names', withNames, /fler än 200\u00a0000 definierade namn.*Namnhanteraren/], ['formats', withFormats, /65\u00a0490 cellformat/],
  ['merges', withMerges, /Bladet ”Vuxen” har fler än 1\u00a0000\u00a0000 sammanfogade/], ['formulaText', withFormula, /formel på mer än 65\u00a0536 tecken/], ['nesting', withDepth, /över 256/],
] as const)('%s: as many as the limit are read, one more gets a sentence', (what, make, sentence) => {
  expect(refusal(make(limits[what]))).toBe('');
  expect(refusal(make(limits[what] + 1))).toMatch(sentence);
});

const inRow = (row: number | string, cell: string): string => `<row r="${row}">${cell}</row>`;

it.each([
  ['in the last cell', inRow(limits.rows, `<c r="XFD${limits.rows}"><v>1</v></c>`), /^$/],
  ['right of the last column', inRow(1, '<c r="XFE1"><v>1</v></c>'), /Bladet ”Blad1” har innehåll i XFE1, bortom det sista som Excel har .*spara den igen\./],
  ['right of the last column without saying so', inRow(1, '<c r="XFD1"><v>1</v></c><c><v>1</v></c>'), /innehåll i XFE1, bortom/],
  ['below the last row', inRow(1, `<c r="A${limits.rows + 1}"><v>1</v></c>`), /innehåll i A1048577, bortom/],
  ['in a row below the last', inRow(limits.rows + 1, '<c><v>1</v></c>'), /innehåll på rad 1048577, bortom/],
  ['in a row of another writing', `<row hidden='1' r='${limits.rows + 1}'/>`, /innehåll på rad 1048577, bortom/],
  ['in no column at all', inRow(1, '<c r="ABCDE1"><v>1</v></c>'), /skadat/],
])('a cell %s', (_, rows, sentence) => {
  expect(refusal(makeSheet(rows))).toMatch(sentence);
});

it('stray cells in the last column are passed over on a thousand rows, and told on two thousand', () => {
  const stray = (rows: number) => makeSheet(Array.from({ length: rows }, (_, at) => inRow(at + 1, `<c r="A${at + 1}"><v>1</v></c><c r="XFD${at + 1}"><v>1</v></c>`)).join(''));
  expect(refusal(stray(1000))).toBe('');
  expect(refusal(stray(2000))).toMatch(/Bladet ”Blad1” har celler långt till höger .*Ta bort kolumnerna till höger/);
});

it('what no row or sheet can hold is damaged, not passed over', () => {
  const inside = (element: string) => makeSheet(`<${element} r="1"><c r="A1"><v>1</v></c></${element}>`);
  expect(refusal(inside('row'))).toBe('');
  expect(refusal(inside('rows'))).toMatch(/skadat/);
  expect(refusal(makeSheet(inRow(1, '<d r="A1"><v>1</v></d>')))).toMatch(/skadat/);
  expect(refusal(makeSheet(inRow(1, '<c r="A1"><v>1</v></c><extLst><ext uri="a"/></extLst>')))).toBe('');
  expect(refusal(makeSheet('<y:rows xmlns:y="urn:other"><c r="A1"><v>1</v></c></y:rows>'))).toBe('');
});

it('a workbook with as many names as are read can be written, read again and written again', () => {
  const sample = reportPlan();
  const plan = { ...sample, sheets: sample.sheets.map((sheet) => ({ ...sheet, mark: marks.report, names: [] })) };
  const first = writeXlsx(withNames(limits.names), plan);
  expect(first.ok ? '' : first.error.message.sv).toBe('');
  const second = writeXlsx(first.ok ? first.value.bytes : new Uint8Array(), plan);
  expect(second.ok && second.value.receipt.changed).toBe(false);
});

it('a report that would be a part too much for reading it again is not written', () => {
  const written = writeXlsx(withParts(limits.parts), reportPlan());
  expect(written.ok ? '' : written.error.message.sv).toMatch(/för stor för att skrivas/);
});

/** The workbook whose styles say that they have so many bytes unpacked. */
function withStylesOf(size: number): Uint8Array {
  const bytes = makeSheet(row, { styles: '<cellXfs/>' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isStyles = (at: number) => view.getUint32(at, true) === 0x02014b50 && new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + 13)) === 'xl/styles.xml';
  for (let at = 0; at + 60 < bytes.length; at++) if (isStyles(at)) view.setUint32(at + 24, size, true);
  return bytes;
}

it('a part that is read as one text is refused by what it says of its size, before it is unpacked', () => {
  expect(refusal(withStylesOf(limits.text + 1))).toMatch(/orimligt stor/);
  // What the part holds is less than it says.
  expect(refusal(withStylesOf(limits.text))).toMatch(/skadad|orimligt/);
});

it.each([
  ['parts', withParts, 2000], ['names', withNames, 8000], ['formats', withFormats, 8000], ['merges', withMerges, 20_000], ['texts', withTexts, 20_000],
] as const)('%s take time in proportion', (_, make, few) => {
  const [small, large] = [make(few), make(few * 4)];
  expectInProportion(() => refusal(small), () => refusal(large));
});
