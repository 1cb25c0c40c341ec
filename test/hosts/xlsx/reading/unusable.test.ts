import { strToU8, zipSync } from 'fflate';
import { openPackage, refusalToWrite } from '../../../../src/hosts/xlsx/package';
import { readXlsx, readXlsxNow } from '../../../../src/hosts/xlsx/readXlsx';
import { makeSheet, makeWorkbook, workbookParts, zipParts } from '../makePackage';

const whole = makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const parts = () => workbookParts({ sheets: [{ name: 'Vuxen', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }] });

/** An OLE2 file with streams of these names. */
function ole(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    for (let at = 0; at < name.length; at++) bytes[1024 + index * 128 + at * 2] = name.charCodeAt(at);
  });
  return bytes;
}

const changed = (change: (made: ReturnType<typeof parts>) => void): Uint8Array => {
  const made = parts();
  change(made);
  return zipParts(made);
};

const binary = (text: string) => text.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.binary.macroEnabled.main');

const cases: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ['nothing', new Uint8Array(), 'file-not-workbook', /ingen Excel-arbetsbok/],
  ['text in columns', strToU8('Konto;Belopp\n3000;12'), 'file-text', /\.csv/],
  ['text in columns by tabs, in Windows-1252', Uint8Array.from('Område\tBelopp\nFörskola\t12', (letter) => letter.charCodeAt(0)), 'file-text', /spara den som/],
  ['prose', strToU8('Hej. Detta är en text\nutan kolumner'), 'file-not-workbook', /ingen Excel-arbetsbok/],
  ['one row of text', strToU8('Konto;Belopp'), 'file-not-workbook', /ingen Excel-arbetsbok/],
  ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'file-not-workbook', /spara den som/],
  ['a document', changed((made) => {
    made['[Content_Types].xml'] = (made['[Content_Types].xml'] as string).replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main');
  }), 'file-not-workbook', /ingen Excel-arbetsbok/],
  ['.xls', ole('Root Entry', 'Workbook'), 'file-xls', /\.xls/],
  ['.xls of 1995', ole('Root Entry', 'Book'), 'file-xls', /\.xls/],
  ['a password', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'file-encrypted', /lösenord/],
  ['another OLE2 file', ole('Root Entry', 'WordDocument'), 'file-not-workbook', /ingen Excel-arbetsbok/],
  ['.ods', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }], 'content.xml': strToU8('<x/>') }), 'file-ods', /\.ods/],
  ['.xlsb', changed((made) => { made['[Content_Types].xml'] = binary(made['[Content_Types].xml'] as string); }), 'file-xlsb', /\.xlsb/],
  ['a page named .xls', strToU8('\ufeff\n<HTML><body><table><tr><td>1</td></tr></table>'), 'file-html', /webbsida/],
  ['a table in XML\'s clothes', strToU8('<?xml version="1.0"?><!DOCTYPE html><html>'), 'file-html', /webbsida/],
  ['an XML spreadsheet', strToU8('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), 'file-xml', /XML/],
  ['half a file', whole.subarray(0, whole.length / 2), 'file-damaged', /skadad/],
  ['no workbook part', changed((made) => { delete made['xl/workbook.xml']; }), 'file-damaged', /xl\/workbook\.xml/],
  ['no sheets', changed((made) => { made['xl/workbook.xml'] = '<workbook/>'; }), 'file-damaged', /skadad/],
  ['no content types', changed((made) => { delete made['[Content_Types].xml']; }), 'file-damaged', /skadad/],
  ['no sheet part', changed((made) => { delete made['xl/worksheets/sheet1.xml']; }), 'sheet-damaged', /”Vuxen”/],
  ['no relationship', changed((made) => { delete made['xl/_rels/workbook.xml.rels']; }), 'sheet-damaged', /”Vuxen”/],
  ['a sheet that is no sheet', changed((made) => { made['xl/worksheets/sheet1.xml'] = 'hej'; }), 'sheet-damaged', /”Vuxen”/],
  ['a sheet that ends early', changed((made) => {
    made['xl/worksheets/sheet1.xml'] = (made['xl/worksheets/sheet1.xml'] as string).replace('</sheetData></worksheet>', '');
  }), 'sheet-damaged', /”Vuxen”/],
  ['a zip bomb', changed((made) => { made['xl/worksheets/sheet1.xml'] = new Uint8Array(70 * 1024 * 1024); }), 'file-too-large', /packas upp/],
];

it.each(cases)('%s gives a sentence with a remedy', async (_, bytes, rule, words) => {
  const result = readXlsxNow(bytes);
  expect(result).toMatchObject({ ok: false, error: { severity: 'error', rule, cells: [] } });
  if (result.ok) return;
  expect(result.error.message.sv).toMatch(words);
  expect(result.error.message.en).toMatch(/\.$/);
  expect(await readXlsx(bytes)).toEqual(result);
});

it('a flipped bit in a sheet is found by its checksum, and the sheet is named', () => {
  const made = parts();
  const bytes = zipSync(Object.fromEntries(Object.entries(made).map(([name, part]) => [name, [strToU8(part as string), { level: 0 as const }]])));
  const needle = strToU8('<v>1</v>');
  const at = bytes.findIndex((_, index) => needle.every((byte, offset) => bytes[index + offset] === byte));
  bytes[at + 3] = 0x32;
  expect(readXlsxNow(bytes)).toMatchObject({ ok: false, error: { rule: 'sheet-damaged' } });
});

it('cutting the file short anywhere, or overwriting a byte, never throws', () => {
  for (let at = 0; at < whole.length; at += 7) {
    expect(typeof readXlsxNow(whole.subarray(0, at)).ok).toBe('boolean');
    for (const value of [0, 0xff]) {
      const broken = whole.slice();
      broken[at] = value;
      expect(typeof readXlsxNow(broken).ok).toBe('boolean');
    }
  }
});

it('500 sheets are read', () => {
  const sheets = Array.from({ length: 500 }, (_, index) => ({ name: `B${index}`, xml: `<sheetData><row r="1"><c r="A1"><v>${index}</v></c></row></sheetData>` }));
  const result = readXlsxNow(makeWorkbook({ sheets }));
  expect(result.ok && result.value.sheets.map((sheet) => sheet.rows[0]?.values[0])).toEqual(sheets.map((_, index) => index));
});

it('1 048 576 empty formatted rows cost nothing', () => {
  const rows = Array.from({ length: 1_048_576 }, (_, index) => `<row r="${index + 1}" s="1" customFormat="1"/>`).join('');
  const result = readXlsxNow(makeSheet(`${rows.slice(0, -2)}><c r="B1048576"><v>1</v></c></row>`));
  expect(result.ok && result.value.sheets[0]?.rows).toEqual([{ index: 1_048_575, values: [undefined, 1], formulas: null, formats: null }]);
});

describe('while reading', () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${(index * 7919) % 100_003}</v></c><c r="B${index + 1}" t="str"><v>${(index * 104_729) % 999_983} ä</v></c></row>`);
  const large = makeSheet(rows.join(''));

  it('progress moves from part to whole, and a part in many pieces is read right', async () => {
    const fractions: number[] = [];
    const result = await readXlsx(large, { progress: (fraction) => fractions.push(fraction) });
    expect(fractions.length).toBeGreaterThan(3);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
    const read = result.ok ? result.value.sheets[0]?.rows ?? [] : [];
    expect(read).toHaveLength(60_000);
    expect(read.every((row) => row.values[0] === (row.index * 7919) % 100_003 && row.values[1] === `${(row.index * 104_729) % 999_983} ä`)).toBe(true);
  });

  it('a cancel ends it with a sentence', async () => {
    const signal = { aborted: false };
    const result = await readXlsx(large, { signal, progress: () => { signal.aborted = true; } });
    expect(result).toMatchObject({ ok: false, error: { rule: 'cancelled' } });
  });
});

it.each([
  ['a signature', '_xmlsignatures/sig1.xml', 'file-signed'],
  ['a change log of a shared workbook', 'xl/revisions/revisionHeaders.xml', 'file-shared'],
])('%s: reading is fine, writing is refused', (_, name, rule) => {
  const bytes = zipParts({ ...parts(), [name]: '<x/>' });
  expect(readXlsxNow(bytes).ok).toBe(true);
  const opened = openPackage(bytes);
  expect(opened.ok && refusalToWrite(opened.value)?.rule).toBe(rule);
});

it('nothing stands against writing an ordinary workbook', () => {
  const opened = openPackage(whole);
  expect(opened.ok && refusalToWrite(opened.value)).toBeNull();
});
