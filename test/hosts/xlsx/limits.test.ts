import { limits } from '../../../src/hosts/xlsx/reading/limits';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import { makeSheet, makeWorkbook, workbookParts, zipParts } from './makePackage';

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
const withDepth = (depth: number) => makeSheet(`${row}<row r="2">${'<b>'.repeat(depth - 3)}${'</b>'.repeat(depth - 3)}</row>`);

it.each([
  ['parts', withParts, /fler än 20\u00a0000 delar/], ['names', withNames, /fler än 200\u00a0000 definierade namn.*Namnhanteraren/], ['formats', withFormats, /65\u00a0490 cellformat/],
  ['merges', withMerges, /Bladet ”Vuxen” har fler än 200\u00a0000 sammanfogade/], ['formulaText', withFormula, /formel på mer än 65\u00a0536 tecken/], ['nesting', withDepth, /över 256/],
] as const)('%s: as many as the limit are read, one more gets a sentence', (what, make, sentence) => {
  expect(refusal(make(limits[what]))).toBe('');
  expect(refusal(make(limits[what] + 1))).toMatch(sentence);
});

it.each([[`XFD${limits.rows}`, ''], ['XFE1', 'skadat'], [`A${limits.rows + 1}`, 'skadat']])('a cell %s', (cell, sentence) => {
  expect(refusal(makeSheet(`<row r="${/\d+/.exec(cell)?.[0] ?? ''}"><c r="${cell}"><v>1</v></c></row>`))).toContain(sentence);
});

/** Processor seconds, the least of three. */
function seconds(bytes: Uint8Array): number {
  return Math.min(...[1, 2, 3].map(() => {
    const start = process.cpuUsage();
    refusal(bytes);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }));
}

it.each([
  ['parts', withParts, 2000], ['names', withNames, 8000], ['formats', withFormats, 8000], ['merges', withMerges, 20_000], ['texts', withTexts, 20_000],
] as const)('%s take time in proportion', (_, make, few) => {
  refusal(make(few));
  // Four times as many, with room for what the machine does meanwhile: a quadratic one takes sixteen times as long.
  expect(seconds(make(few * 4))).toBeLessThan(11 * seconds(make(few)));
});
