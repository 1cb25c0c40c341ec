import { strToU8 } from 'fflate';
import { openPackage } from '../../../src/hosts/xlsx/package';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import { writeXlsx } from '../../../src/hosts/xlsx/writeXlsx';
import { parseXml } from '../../../src/hosts/xlsx/writing/xmlTree';
import type { CellValue, RawWorkbook } from '../../../src/workbook/rawSheet';
import { expectInProportion } from '../../support/proportion';
import { makeSheet, makeWorkbook, zipParts } from './makePackage';
import { bookParts, textsOf } from './writing/books';
import { reportPlan } from './writing/samplePlan';

/** Kinds of files that other programs write, each beside the nearest one that is right. */

const plan = reportPlan();
const sheet1 = 'xl/worksheets/sheet1.xml';

/** The small workbook with changes to its parts. */
function changed(...changes: readonly (readonly [part: string, from: string | RegExp, to: string])[]): Uint8Array {
  const parts = bookParts();
  for (const [part, from, to] of changes) {
    const before = parts[part] ?? '';
    parts[part] = before.replace(from, to);
    expect(parts[part]).not.toBe(before);
  }
  return zipParts(parts);
}

function read(bytes: Uint8Array): RawWorkbook {
  const result = readXlsxNow(bytes);
  if (!result.ok) throw new Error(result.error.message.sv);
  return result.value;
}

const valuesOf = (bytes: Uint8Array, sheet = 0): (CellValue | undefined)[][] => read(bytes).sheets[sheet]?.rows.map(({ values }) => [...values]) ?? [];

/** Writes the report, and again: nothing differs from what was planned, nor the second time from the first. */
function written(bytes: Uint8Array): Uint8Array {
  const first = writeXlsx(bytes, plan);
  if (!first.ok) throw new Error(first.error.message.sv);
  expect(first.value.receipt.differences).toEqual([]);
  const second = writeXlsx(first.value.bytes, plan);
  expect(second.ok && second.value.receipt.changed).toBe(false);
  return first.value.bytes;
}

/** Why a file is not read. Writing comes after reading: it refuses by itself what it has to look at. */
function refused(bytes: Uint8Array): string {
  const reading = readXlsxNow(bytes);
  expect(reading.ok).toBe(false);
  return reading.ok ? '' : reading.error.rule;
}

/** What is told of a file that is not read. */
function sentenceOf(bytes: Uint8Array): string {
  const reading = readXlsxNow(bytes);
  return reading.ok ? '' : reading.error.message.sv;
}

/** Why reading and writing alike refuse a file. */
function refusedAlike(bytes: Uint8Array): string {
  const writing = writeXlsx(bytes, plan);
  expect(writing.ok ? 'written' : writing.error.rule).toBe(refused(bytes));
  return refused(bytes);
}

it.each(['<styleSheet xmlns="$"/>', '<styleSheet xmlns="$"></styleSheet>', '<x:styleSheet xmlns:x="$"/>'])('styles without content, %s, become styles', (empty) => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const styles = textsOf(written(zipParts({ ...bookParts(), 'xl/styles.xml': empty.replace('$', main) })))['xl/styles.xml'] ?? '';
  expect(parseXml(styles)?.children.map(({ name }) => name)).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
});

it.each([
  ['without a number', / sheetId="1"/, '', ['1', '2']], ['with a number that is none', ' sheetId="1"', ' sheetId="x"', ['1', '2']],
  ['with the highest number', ' sheetId="1"', ' sheetId="65534"', ['65534', '1']], ['with its number', ' sheetId="1"', ' sheetId="7"', ['7', '8']],
])('a sheet %s gets one, and ours another', (_, from, to, ids) => {
  const opened = openPackage(written(changed(['xl/workbook.xml', from, to])));
  expect(opened.ok && opened.value.sheets.map(({ sheetId }) => sheetId)).toEqual(ids);
});

it('shared formulas are spelled out when they are asked for', () => {
  const formula = `${'A1+'.repeat(2600)}A1`;
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    `<row r="${index + 1}"><c r="B${index + 1}"><f t="shared" si="0"${index === 0 ? ` ref="B1:B20000">${formula}</f>` : '/>'}<v>${index}</v></c></row>`);
  const before = process.memoryUsage().heapUsed;
  const { sheets } = read(makeSheet(rows.join('')));
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
  expect(sheets[0]?.rows[19_999]?.formulas?.[1]).toBe(`=${formula.replaceAll('A1', 'A20000')}`);
  expect(sheets[0]?.rows[0]?.formulas?.[1]).toBe(`=${formula}`);
});

describe('an old .xls', () => {
  const ole = (stream: string, inside: Uint8Array = new Uint8Array()) => {
    const bytes = new Uint8Array(2048 + inside.length);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (let at = 0; at < stream.length; at++) bytes[1024 + at * 2] = stream.charCodeAt(at);
    bytes.set(inside, 2048);
    return bytes;
  };

  it.each(['Workbook', 'WORKBOOK', 'Book', 'BOOK'])('is known by its stream %s, with a workbook embedded too', (stream) => {
    expect(refusedAlike(ole(stream))).toBe('file-xls');
    expect(refusedAlike(ole(stream, zipParts(bookParts())))).toBe('file-xls');
  });

  it('other documents are none', () => expect(refusedAlike(ole('WordDocument', zipParts(bookParts())))).toBe('file-not-workbook'));
});

it('a macro module of old, that the list of sheets names without a part, is left out', () => {
  const bytes = changed(['xl/workbook.xml', '</sheets>', '<sheet name="Module1" sheetId="9" state="veryHidden" rel:id=""/></sheets>']);
  expect(read(bytes).sheets.map(({ name }) => name)).toEqual(['Underlag']);
  expect(read(written(bytes)).sheets.map(({ name }) => name)).toEqual(['Underlag', 'Nämndrapport']);
  expect(refused(changed(['xl/workbook.xml', '</sheets>', '<sheet name="Module1" sheetId="9" rel:id="rId77"/></sheets>']))).toBe('sheet-damaged');
});

const cell = (written_: string): Uint8Array => makeSheet(`<row r="1"><c r="A1"><v>1</v></c>${written_}</row>`, { sharedStrings: '<si><t>noll</t></si><si><t>ett</t></si>' });

it.each([
  ['<c r="B1" t="s"><v>1</v></c>'], ['<c r="B1" t ="s"><v>1</v></c>'], ['<c r= "B1" t= "s"><v>1</v></c>'], ["<c t = 's' r\n=\n'B1' ><v >1</v ></c >"],
  ['<c r="&#66;1" t="&#x73;"><v>&#49;</v></c>'], ['<c r="B1" t="s"><v><!-- ett --><![CDATA[1]]></v></c>'], ['<c r="B1" t="s"><?x y?><v>1<?x y?></v></c>'],
])('%s is the shared string', (writing) => {
  expect(valuesOf(cell(writing))).toEqual([[1, 'ett']]);
});

it.each([
  ['a tag that is not closed', '<c r="B1"><v>1</c>'], ['crossed tags', '<c r="B1"><v>1</c></v>'], ['an attribute twice', '<c r="B1" r="C1"><v>1</v></c>'],
  ['no quotes', '<c r=B1><v>1</v></c>'], ['no space between', '<c r="B1"s="0"><v>1</v></c>'], ['< in a value', '<c r="B1" cm="<"><v>1</v></c>'],
  ['a bare ampersand', '<c r="B1" t="str"><v>a & b</v></c>'], ['an unknown entity', '<c r="B1" t="str"><v>&auml;</v></c>'], ['a control character', '<c r="B1" t="str"><v>\u0001</v></c>'],
  [']]> in text', '<c r="B1" t="str"><v>a]]>b</v></c>'], ['-- in a comment', '<c r="B1"><!-- a -- b --><v>1</v></c>'], ['a tag in a value', '<c r="B1"><v>1<b/>2</v></c>'],
  ['a letter that is no column', '<c r="Å1"><v>1</v></c>'], ['a column too far', '<c r="XFE1"><v>1</v></c>'], ['no row', '<c r="B"><v>1</v></c>'], ['an unknown type', '<c r="B1" t="x"><v>1</v></c>'],
  ['a format that is no number', '<c r="B1" s="-1"><v>1</v></c>'], ['a stray closing tag', '</c>'], ['half an entity at the end', '<c r="B1" t="str"><v>a&am</v></c>'],
])('%s makes the sheet damaged', (_, writing) => {
  expect(refused(cell(writing))).toBe('sheet-damaged');
});

it('cells under another prefix of the same namespace are not passed over', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const mixed = (namespace: string) => makeSheet(`<row r="1"><c r="A1"><v>1</v></c><y:c xmlns:y="${namespace}" r="B1"><y:v>2</y:v></y:c></row>`);
  expect(refused(mixed(main))).toBe('sheet-damaged');
  expect(valuesOf(mixed('urn:other'))).toEqual([[1]]);
});

it.each([
  ['ends early', [sheet1, '</worksheet>', ''], 'sheet-damaged'], ['has two roots', [sheet1, '</worksheet>', '</worksheet><worksheet/>'], 'sheet-damaged'],
  ['of the workbook ends early', ['xl/workbook.xml', '</workbook>', ''], 'file-damaged'], ['of styles ends early', ['xl/styles.xml', '</styleSheet>', ''], 'file-damaged'],
  ['of relations ends early', ['xl/_rels/workbook.xml.rels', '</Relationships>', ''], 'file-damaged'], ['of types ends early', ['[Content_Types].xml', '</Types>', ''], 'file-damaged'],
  ['has a document type', [sheet1, '<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet'], 'sheet-damaged'],
] as const)('a part that %s is refused by reading and by writing', (_, change, rule) => {
  expect((rule === 'sheet-damaged' ? refused : refusedAlike)(changed(change))).toBe(rule);
});

describe('encodings', () => {
  const xml = (encoding: string) => (bookParts()[sheet1] ?? '').replace('encoding="UTF-8"', `encoding="${encoding}"`).replace('<c r="A1"><v>1</v></c>', '<c r="A1" t="inlineStr"><is><t>Förskola – 1</t></is></c>');
  const bytesOf = (text: string, code: (letter: number) => readonly number[]) => Uint8Array.from(Array.from(text).flatMap((letter) => code(letter.charCodeAt(0))));
  const oneByte = (text: string) => bytesOf(text, (code) => [code === 0x2013 ? 0x96 : code]);
  const wide = (text: string, big: boolean) => bytesOf(`\ufeff${text}`, (code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8]));
  const inSheet = (part: Uint8Array) => zipParts({ ...bookParts(), [sheet1]: part });

  it.each([
    ['ISO-8859-1', oneByte(xml('ISO-8859-1'))], ['Windows-1252', oneByte(xml('windows-1252'))], ['UTF-8 with a mark', strToU8(`\ufeff${xml('UTF-8')}`)],
    ['UTF-16LE', wide(xml('UTF-16'), false)], ['UTF-16BE', wide(xml('utf-16be'), true)], ['none declared', strToU8(xml('UTF-8').replace(/ encoding="[^"]*"/, ''))],
  ])('%s is read as what it is', (_, part) => {
    expect(valuesOf(written(inSheet(part)))).toEqual([['Förskola – 1']]);
  });

  it.each([
    ['another encoding', strToU8(xml('koi8-r')), 'file-encoding'], ['UTF-8 that says UTF-16', strToU8(xml('UTF-16')), 'file-encoding'],
    ['Latin-1 that says UTF-8', oneByte(xml('UTF-8')), 'sheet-damaged'],
  ])('%s is refused', (_, part, rule) => expect(refused(inSheet(part))).toBe(rule));

  it('a part that was written again says that it is UTF-8', () => {
    const workbook = wide((bookParts()['xl/workbook.xml'] ?? '').replace('UTF-8', 'UTF-16BE').replaceAll('Underlag', 'Underläg'), true);
    const after = textsOf(written(zipParts({ ...bookParts(), 'xl/workbook.xml': workbook })))['xl/workbook.xml'] ?? '';
    expect(after).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(after).toContain('name="Underläg"');
  });
});

it.each([
  ['no default for relations', [/<Default Extension="rels"[^>]*>/, '<Override PartName="/_rels/.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'], true],
  ['the default', [' ', '  '], false],
] as const)('with %s, new relations have a content type', (_, [from, to], isOverride) => {
  const types = textsOf(written(changed(['[Content_Types].xml', from, to])))['[Content_Types].xml'] ?? '';
  expect(types.includes('<Override PartName="/xl/worksheets/_rels/sheet2.xml.rels"')).toBe(isOverride);
});

it.each([['PT24H0M0.000S', 1], ['PT1H30M', 0.0625], ['P2DT12H', 2.5], ['-PT12H', -0.5], ['PT0S', 0], ['P1M', 'P1M'], ['PT', 'PT'], ['2017-08-31', 42978]])('t="d" with %s', (text, value) => {
  expect(valuesOf(makeSheet(`<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`))).toEqual([[value]]);
});

it('names with a leading slash are read and written alike', () => {
  const slashed = zipParts(Object.fromEntries(Object.entries(bookParts()).map(([name, part]) => [`/${name}`, part])));
  expect(valuesOf(written(slashed))).toEqual([[1]]);
});

it('a cell whose format is not there looks the same when ours are added', () => {
  const styles = textsOf(written(changed([sheet1, '<c r="A1">', '<c s = "4" r="A1">'])))['xl/styles.xml'] ?? '';
  const formats = parseXml(styles)?.children.find(({ name }) => name === 'cellXfs')?.children.map(({ tag }) => tag.attributeText) ?? [];
  expect(new Set(formats.slice(1, 5))).toEqual(new Set([' numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"']));
  expect(formats.length).toBeGreaterThan(5);
});

it.each([
  ['xl/styles.xml', '</styleSheet>', 'file-nesting'], [sheet1, '</worksheet>', 'file-nesting'], ['xl/workbook.xml', '</workbook>', 'file-nesting'],
])('elements 30 000 deep in %s get a sentence', (part, end, rule) => {
  expect(refused(changed([part, end, `<a>${'<b>'.repeat(30_000)}${'</b>'.repeat(30_000)}</a>${end}`]))).toBe(rule);
  expect(valuesOf(written(changed([part, end, `<a>${'<b>'.repeat(200)}${'</b>'.repeat(200)}</a>${end}`])))).toEqual([[1]]);
});

it('a cell of 1E+308 is read as it is', () => {
  expect(valuesOf(written(changed([sheet1, '<v>1</v>', '<v>1E+308</v>'])))).toEqual([[1e308]]);
});

it('many formats take time in proportion', () => {
  const withFormats = (count: number) => changed(['xl/styles.xml', /<cellXfs.*<\/cellXfs>/, `<cellXfs count="${count}">${
    Array.from({ length: count }, (_, index) => `<xf numFmtId="${index % 40}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('')}</cellXfs>`]);
  const [few, many] = [withFormats(4000), withFormats(16_000)];
  written(few);
  expectInProportion(() => writeXlsx(few, plan), () => writeXlsx(many, plan));
});

it('many names take time in proportion', () => {
  const withNames = (count: number) => zipParts(bookParts({ names: Array.from({ length: count }, (_, index) => `<definedName name="n${index}">Underlag!$A$1</definedName>`).join('') }));
  const [few, many] = [withNames(4000), withNames(16_000)];
  written(few);
  expectInProportion(() => writeXlsx(few, plan), () => writeXlsx(many, plan));
});

it('merged ranges that cover each other without end are refused; those that don\'t are read', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="CV${index + 1}"><v>2</v></c></row>`).join('');
  const merged = (ranges: readonly string[]) => makeWorkbook({ sheets: [{ name: 'Blad1', xml: `<sheetData>${rows}</sheetData><mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` }] });
  const covered = merged(Array.from({ length: 5000 }, () => 'A1:CV5000'));
  expect(refused(covered)).toBe('file-too-large');
  expect(sentenceOf(covered)).toMatch(/Bladet ”Blad1” har sammanfogade områden som tillsammans täcker fler än 20\u00a0000\u00a0000 celler.*dela upp/);
  expect(valuesOf(merged(Array.from({ length: 5000 }, (_, index) => `A${index + 1}:CV${index + 1}`)))[4999]?.filter((value) => value != null)).toEqual([1]);
});
