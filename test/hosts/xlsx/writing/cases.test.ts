import { openPackage } from '../../../../src/hosts/xlsx/package';
import { readXlsxNow } from '../../../../src/hosts/xlsx/readXlsx';
import { writeXlsx } from '../../../../src/hosts/xlsx/writeXlsx';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsxHost';
import { parseXml } from '../../../../src/hosts/xlsx/writing/xmlTree';
import type { SheetPlan, WorkbookPlan } from '../../../../src/workbook/sheetPlan';
import { zipParts } from '../../../workbooks/rich';
import { book, bookParts, textsOf, written, type BookSettings } from './books';
import { formula, number, reportPlan, row, smallPlan, text, workbookPlan } from './samplePlan';

const plan = (changes: Partial<SheetPlan> = {}): WorkbookPlan =>
  workbookPlan(smallPlan([row(text('Rapport', 1)), row(formula('=A1', 'Rapport'), number(2.5))], changes));
const marked = (refersTo: string) => `<definedName name="Uppfoljning_rapport">${refersTo}</definedName>`;

/** The tabs and names of a finished workbook, as its package says. */
function outline(bytes: Uint8Array) {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.error.message.en);
  // Quoted or not, a name says the same.
  const plainly = (refersTo: string) => refersTo.replace(/^'(\w+)'!/, '$1!');
  return {
    tabs: opened.value.sheets.map((sheet) => sheet.name),
    parts: opened.value.sheets.map((sheet) => sheet.partPath),
    names: opened.value.definedNames.map((name) => `${name.localSheet ?? ''}${name.name}=${plainly(name.refersTo)}`),
  };
}

const refusal = (bytes: Uint8Array, wanted: WorkbookPlan) => {
  const result = writeXlsx(bytes, wanted);
  if (result.ok) throw new Error('written');
  return result.error;
};

describe('where the sheet goes', () => {
  it.each<[string, BookSettings, string[], string]>([
    ['no mark: at the end', {}, ['Underlag', 'Rapport'], 'Rapport'],
    ['a mark on a sheet: into it', { sheets: ['Rapport', 'Underlag'], names: marked("'Rapport'!$A$1") }, ['Rapport', 'Underlag'], 'Rapport'],
    ['renamed and unquoted', { sheets: ['Underlag', 'Augusti'], names: marked('Augusti!$A$1') }, ['Underlag', 'Augusti'], 'Augusti'],
    ['renamed with an apostrophe', { sheets: ['Underlag', "Nils' rapport"], names: marked("'Nils'' rapport'!$A$1") }, ['Underlag', "Nils' rapport"], "Nils' rapport"],
    ['the first row was deleted: still ours', { sheets: ['Underlag', 'Rapport'], names: marked('Rapport!#REF!') }, ['Underlag', 'Rapport'], 'Rapport'],
    ['rows were inserted above', { sheets: ['Underlag', 'Rapport'], names: marked('Rapport!$A$4') }, ['Underlag', 'Rapport'], 'Rapport'],
    ['the sheet was deleted: anew', { names: marked('#REF!$A$1') }, ['Underlag', 'Rapport'], 'Rapport'],
    ['a copy of ours bears only a local name: it is the user\'s', { sheets: ['Kopia'], names: '<definedName name="Uppfoljning_rapport" localSheetId="0">Kopia!$A$1</definedName>' }, ['Kopia', 'Rapport'], 'Rapport'],
  ])('%s', (_, settings, tabs, name) => {
    const result = written(book(settings), plan());
    const found = outline(result.bytes);
    expect(result.receipt.sheetNames).toEqual([name]);
    expect(found.tabs).toEqual(tabs);
    const quoted = /\W/.test(name) ? `'${name.replaceAll("'", "''")}'` : name;
    expect(found.names).toContain(`Uppfoljning_rapport=${quoted}!$A$1`);
    expect(found.names.filter((one) => one.startsWith('Uppfoljning_rapport='))).toHaveLength(1);
    expect(written(result.bytes, plan()).receipt.changed).toBe(false);
  });

  it.each(['Rapport', 'RAPPORT'])('never into the user\'s own sheet called %s', (name) => {
    const error = refusal(book({ sheets: ['Underlag', name] }), plan());
    expect(error.rule).toBe('sheetNameTaken');
    expect(error.message.sv).toContain(`”${name}”`);
    expect(error.cells[0]?.sheet).toBe(name);
  });

  it('adds several sheets in their order, and finds them again', () => {
    const both = workbookPlan(smallPlan([row(text('a'))]), smallPlan([row(text('b'))], { mark: 'Uppfoljning_installningar', name: 'Inställningar' }));
    const result = written(book(), both);
    expect(result.receipt.sheetNames).toEqual(['Rapport', 'Inställningar']);
    expect(outline(result.bytes).tabs).toEqual(['Underlag', 'Rapport', 'Inställningar']);
    expect(written(result.bytes, both).receipt.changed).toBe(false);
  });

  it('takes a free part name when the workbook\'s are odd', () => {
    const found = outline(written(book({ sheets: ['A', 'B'], sheetFiles: ['Sheet2.xml', 'blad.xml'] }), plan()).bytes);
    expect(found.parts).toEqual(['xl/worksheets/Sheet2.xml', 'xl/worksheets/blad.xml', 'xl/worksheets/sheet1.xml']);
  });
});

describe('the ways in which programs write workbooks', () => {
  it.each<[string, BookSettings]>([
    ['prefixed elements', { prefix: 'x:' }],
    ['Strict', { strict: true }],
    ['Strict and prefixed', { strict: true, prefix: 's:' }],
    ['absolute targets', { absoluteTargets: true }],
    ['without styles', { styles: null }],
    ['empty styles', { styles: '' }],
    ['styles with empty lists', { styles: '<numFmts count="0"/><fonts count="0"/><fills/><borders/><cellXfs/><dxfs count="0"/>' }],
    ['prefixed with a name', { prefix: 'x:', names: '<definedName name="Egen">Underlag!$A$1</definedName>' }],
  ])('%s', (_, settings) => {
    const source = book(settings);
    const sheets = reportPlan().sheets;
    const result = written(source, { sheets });
    expect(written(result.bytes, { sheets }).receipt.changed).toBe(false);
    const texts = textsOf(result.bytes);
    const space = settings.strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    expect(texts['xl/worksheets/sheet2.xml']).toContain(`xmlns="${space}"`);
    expect(texts['xl/workbook.xml']).toMatch(new RegExp(`<${settings.prefix ?? ''}sheet name="Nämndrapport" sheetId="2" rel:id="rId\\d"/></${settings.prefix ?? ''}sheets>`));
    for (const [path, content] of Object.entries(texts)) {
      const parsed = new DOMParserLike(content);
      expect([path, parsed.balanced]).toEqual([path, true]);
    }
  });

  it('parts in UTF-16 are changed as others, and written in UTF-8', () => {
    const parts: Record<string, string | Uint8Array> = bookParts();
    const wide = `\ufeff${String(parts['xl/workbook.xml']).replace('UTF-8', 'UTF-16')}`;
    parts['xl/workbook.xml'] = new Uint8Array(Uint16Array.from(Array.from(wide, (char) => char.charCodeAt(0))).buffer);
    const result = written(zipParts(parts), plan());
    expect(textsOf(result.bytes)['xl/workbook.xml']).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>.*name="Rapport"/);
    expect(written(result.bytes, plan()).receipt.changed).toBe(false);
  });

  it('elements stand in the order that the format asks for', () => {
    const sheet = reportPlan().sheets[0]!;
    const found = textsOf(written(book(), { sheets: [sheet] }).bytes)['xl/worksheets/sheet2.xml']!;
    const root = parseXml(found)!;
    const names = root.children.map((child) => child.name).filter((name, index, all) => name !== all[index - 1]);
    expect(names).toEqual(['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'conditionalFormatting',
      'dataValidations', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'ignoredErrors', 'drawing']);
  });

  it('keeps to the sizes that Excel takes, and merges no single cell', () => {
    const single = { top: 1, left: 1, bottom: 1, right: 1 };
    const extreme = workbookPlan(smallPlan([{ height: 5000, cells: [text('a')] }], { columnWidths: [400, 8.43], merges: [single, { ...single, right: 2 }] }));
    const found = textsOf(written(book(), extreme).bytes)['xl/worksheets/sheet2.xml'];
    expect(found).toContain('<col min="1" max="1" width="255" customWidth="1"/><col min="2" max="2" width="9.140625" customWidth="1"/>');
    expect(found).toContain('<row r="1" ht="409.5" customHeight="1">');
    expect(found).toContain('<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>');
  });

  it('counts dates from 1904 where the workbook does', () => {
    const styles = [{}, { numberFormat: 'yyyy-mm-dd' }];
    const dated = workbookPlan(smallPlan([row(number(42978, 1), number(42978, 0))], { styles }));
    const result = written(book({ beforeSheets: '<workbookPr date1904="1"/>' }), dated);
    expect(textsOf(result.bytes)['xl/worksheets/sheet2.xml']).toContain('<v>41516</v></c><c r="B1" s="2"><v>42978</v>');
  });
});

/** Whether every element is closed by its own tag. */
class DOMParserLike {
  readonly balanced: boolean;
  constructor(xml: string) {
    const open: string[] = [];
    let good = true;
    for (const match of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (match[1] === '/') good = open.pop() === match[2] && good;
      else if (match[3] !== '/') open.push(match[2]!);
    }
    this.balanced = good && open.length === 0;
  }
}

describe('names', () => {
  const twoSheets: BookSettings = {
    sheets: ['Underlag', 'Rapport', 'Annat'],
    names: `<definedName name="_xlnm.Print_Area" localSheetId="0">Underlag!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Rapport!$A$1</definedName>`
      + `<definedName name="_xlnm.Print_Titles" localSheetId="1">Rapport!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">Annat!$1:$1</definedName>${marked('Rapport!$A$1')}`,
  };

  it('replaces our own print area, takes out titles no longer wanted, and leaves the others\'', () => {
    expect(outline(written(book(twoSheets), plan()).bytes).names).toEqual([
      '0_xlnm.Print_Area=Underlag!$A$1:$B$2', '1_xlnm.Print_Area=Rapport!$A$1:$E$10', '2_xlnm.Print_Titles=Annat!$1:$1', 'Uppfoljning_rapport=Rapport!$A$1',
    ]);
  });

  it('adds print names under the number of the new tab', () => {
    const titled = plan({ print: { ...smallPlan([]).print, titleRows: { from: 3, to: 4 } } });
    expect(outline(written(book({ sheets: ['A', 'B'] }), titled).bytes).names).toEqual([
      'Uppfoljning_rapport=Rapport!$A$1', '2_xlnm.Print_Area=Rapport!$A$1:$E$10', '2_xlnm.Print_Titles=Rapport!$4:$5',
    ]);
  });

  it('takes out names of ours that are no longer wanted, and none of the user\'s', () => {
    const range = { top: 1, left: 0, bottom: 1, right: 0 };
    const first = written(book({ names: '<definedName name="Min">Underlag!$A$1</definedName>' }), plan({ names: [{ name: 'Kommentar_1', range }, { name: 'Kommentar_2', range }] }));
    const second = outline(written(first.bytes, plan({ names: [{ name: 'Kommentar_2', range }] })).bytes).names;
    expect(second.filter((name) => !name.includes('xlnm'))).toEqual(['Min=Underlag!$A$1', 'Uppfoljning_rapport=Rapport!$A$1', 'Kommentar_2=Rapport!$A$2']);
  });
});

describe('names as other programs leave them', () => {
  it('stay as they are written when they say the same', () => {
    const source = book({ sheets: ['Underlag', 'Rapport'], names: marked('Rapport!$A$1') });
    expect(textsOf(written(source, plan()).bytes)['xl/workbook.xml']).toMatch(/comment="Budgetuppföljning [0-9a-f]{16}">Rapport!\$A\$1</);
  });

  it('keep a comment of the user\'s', () => {
    const source = book({ sheets: ['Underlag', 'Rapport'], names: '<definedName name="Uppfoljning_rapport" comment="Rör ej">Rapport!$A$1</definedName>' });
    expect(textsOf(written(source, plan()).bytes)['xl/workbook.xml']).toContain('comment="Rör ej">');
  });
});

describe('a table laid over our cells', () => {
  it('goes, since it would contradict them', () => {
    const parts = bookParts({ sheets: ['Underlag', 'Rapport'], names: marked('Rapport!$A$1') });
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    parts['xl/worksheets/_rels/sheet2.xml.rels'] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/table" Target="../tables/table1.xml"/></Relationships>`;
    parts['xl/tables/table1.xml'] = '<table/>';
    parts['[Content_Types].xml'] = parts['[Content_Types].xml']!.replace('</Types>', '<Override PartName="/xl/tables/table1.xml" ContentType="t"/></Types>');
    const texts = textsOf(written(zipParts(parts), plan()).bytes);
    expect(texts['xl/tables/table1.xml']).toBeUndefined();
    expect(texts['[Content_Types].xml']).not.toContain('table1');
    expect(texts['xl/worksheets/_rels/sheet2.xml.rels']).not.toContain('table1');
  });
});

describe('which tab is shown', () => {
  const activating = { ...plan(), activate: 'Uppfoljning_rapport' };
  it.each<[string, BookSettings, boolean]>([
    ['no tab is selected', {}, true],
    ['the user\'s tab is selected: two would be a group', { view: [' tabSelected="1"'] }, false],
    ['the user\'s second tab is selected', { sheets: ['A', 'B'], view: ['', " tabSelected='true'"] }, false],
    ['only ours is selected', { sheets: ['Underlag', 'Rapport'], names: marked('Rapport!$A$1'), view: ['', ' tabSelected="1"'] }, true],
  ])('%s', (_, settings, shown) => {
    const texts = textsOf(written(book(settings), activating).bytes);
    const position = Math.max(settings.sheets?.indexOf('Rapport') ?? -1, settings.names ? 1 : settings.sheets?.length ?? 1);
    expect(texts['xl/workbook.xml']!.includes(`<workbookView activeTab="${position}"/></bookViews><sheets>`)).toBe(shown);
    expect(texts[`xl/worksheets/sheet${position + 1}.xml`]!.includes('tabSelected="1"')).toBe(shown);
  });

  it('sets the number in the view that is there', () => {
    const source = book({ beforeSheets: '<bookViews><workbookView xWindow="1" activeTab="0"/></bookViews>' });
    expect(textsOf(written(source, activating).bytes)['xl/workbook.xml']).toContain('<workbookView xWindow="1" activeTab="1"/>');
  });

  it('leaves our sheet selected when it was, and asks for nothing', () => {
    const source = book({ sheets: ['Underlag', 'Rapport'], names: marked('Rapport!$A$1'), view: ['', ' tabSelected="1"'] });
    expect(textsOf(written(source, plan()).bytes)['xl/worksheets/sheet2.xml']).toContain('tabSelected="1"');
  });

  it('does not show our sheet when the user has hidden it', () => {
    const parts = bookParts({ sheets: ['Underlag', 'Rapport'], names: marked('Rapport!$A$1') });
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('sheetId="2"', 'sheetId="2" state="hidden"');
    expect(textsOf(written(zipParts(parts), activating).bytes)['xl/workbook.xml']).not.toContain('activeTab');
  });
});

describe('what is refused', () => {
  const protectedSheet = () => {
    const parts = bookParts({ sheets: ['Underlag', 'Rapport'], names: marked('Rapport!$A$1') });
    parts['xl/worksheets/sheet2.xml'] = parts['xl/worksheets/sheet2.xml']!.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    return zipParts(parts);
  };
  const signed = () => zipParts({ ...bookParts(), '_xmlsignatures/sig1.xml': '<Signature/>' });
  const list = (items: string[]) => plan({ validations: [{ range: { top: 1, left: 1, bottom: 1, right: 1 }, list: items, message: '' }] });

  it.each<[string, Uint8Array, WorkbookPlan, RegExp]>([
    ['workbookProtected', book({ beforeSheets: '<workbookProtection lockStructure="1"/>' }), plan(), /struktur/],
    ['sheetProtected', protectedSheet(), plan(), /”Rapport” är skyddat/],
    ['file-signed', signed(), plan(), /signera/],
    ['validationList', book(), list(['a,b']), /B2/],
    ['validationList', book(), list([]), /B2/],
    ['validationList', book(), list(['x'.repeat(300)]), /B2/],
    ['sheetNameInvalid', book(), plan({ name: 'Rapport 1/2' }), /”Rapport 1\/2”/],
    ['sheetNameInvalid', book(), plan({ name: 'x'.repeat(32) }), /31 tecken/],
    ['file-not-workbook', new Uint8Array([1, 2, 3]), plan(), /./],
  ])('%s', (rule, bytes, wanted, sentence) => {
    const error = refusal(bytes, wanted);
    expect(error.rule).toBe(rule);
    expect(error.message.sv).toMatch(sentence);
  });

  it('a structure that is protected does not hinder rewriting a sheet that is there', () => {
    const source = book({ sheets: ['Underlag', 'Rapport'], names: marked('Rapport!$A$1'), beforeSheets: '<workbookProtection lockStructure="1"/>' });
    expect(written(source, plan()).receipt.changed).toBe(true);
  });

  it('a cancelled task changes nothing', async () => {
    const source = book();
    const host = new XlsxHost(source);
    const result = await host.write(plan(), { signal: { aborted: true } });
    expect(result).toMatchObject({ ok: false, error: { rule: 'cancelled' } });
    expect(host.bytes).toBe(source);
  });
});

describe('the host', () => {
  it('reads what it has written, and reports progress up to the whole', async () => {
    const host = new XlsxHost(book());
    const steps: number[] = [];
    const result = await host.write(plan(), { progress: (fraction) => { steps.push(fraction); } });
    expect(result.ok && result.value.changed).toBe(true);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
    const read = await host.read();
    expect(read.ok && read.value.sheets[1]?.rows[1]).toMatchObject({ values: ['Rapport', 2.5], formulas: ['=A1'] });
  });

  it('tells where the file says otherwise than planned', () => {
    const long = 'x'.repeat(40_000);
    const result = writeXlsx(book(), workbookPlan(smallPlan([row(text(long))])));
    expect(result.ok && result.value.receipt.differences).toEqual([
      { cell: { sheet: 'Rapport', row: 0, column: 0 }, planned: long, found: long.slice(0, 32767) },
    ]);
  });

  it('what no number can be is written, and read back, as the error that Excel shows for it', () => {
    const bytes = written(book(), workbookPlan(smallPlan([row(number(Infinity), formula('=1E+308*10', Infinity), number(1e308))]))).bytes;
    const read = readXlsxNow(bytes);
    expect(read.ok && read.value.sheets[1]?.rows[0]?.values).toEqual([{ error: '#NUM!' }, { error: '#NUM!' }, 1e308]);
  });

  it('leaves the other sheets readable as they were', () => {
    const before = readXlsxNow(book({ sheets: ['A', 'B'] }));
    const after = readXlsxNow(written(book({ sheets: ['A', 'B'] }), plan()).bytes);
    expect(before.ok && after.ok && after.value.sheets.slice(0, 2)).toEqual(before.ok && before.value.sheets);
  });
});
