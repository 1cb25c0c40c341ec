import { readXlsxNow } from '../../../../src/hosts/xlsx/readXlsx';
import type { RawWorkbook } from '../../../../src/workbook/rawSheet';
import { makeSheet, makeWorkbook, workbookParts, zipParts, type MadeWorkbook } from '../makePackage';
import { ourCells, ourFormats, sheetOf } from './oracle';

function read(bytes: Uint8Array): RawWorkbook {
  const result = readXlsxNow(bytes);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
}

const cellsOf = (rows: string, more: Omit<MadeWorkbook, 'sheets'> = {}) => ourCells(sheetOf(read(makeSheet(rows, more)), 'Blad1'));
const row = (cells: string) => `<row r="1">${cells}</row>`;
const styles = (codes: readonly string[]) =>
  `<numFmts>${codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts>`
  + `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}`
  + '<xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>';

describe('values', () => {
  it.each([
    ['a whole number', '<c r="A1"><v>1234</v></c>', 1234],
    ['a negative decimal', '<c r="A1"><v>-12.5</v></c>', -12.5],
    ['no number before the point', '<c r="A1"><v>.5</v></c>', 0.5],
    ['a negative zero', '<c r="A1"><v>-0</v></c>', 0],
    ['an exponent', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['seventeen digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a large number', '<c r="A1"><v>123456789012345680</v></c>', 123456789012345680],
    ['space around a number', '<c r="A1"><v> 7 </v></c>', 7],
    ['what is no number', '<c r="A1"><v>1,5</v></c>', '1,5'],
    ['a hexadecimal look-alike', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['a negative zero of many digits', '<c r="A1"><v>-0.00000000000000000000</v></c>', 0],
    ['an endless number', `<c r="A1"><v>${'9'.repeat(400)}</v></c>`, '9'.repeat(400)],
    ['infinity', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['type n', '<c r="A1" t="n"><v>3</v></c>', 3],
    ['apostrophes as quotes', "<c r='A1' t='str'><v>x</v></c>", 'x'],
    ['space in the tag', '<c  r = "A1"\n t = "str" ><v >x</v ></c >', 'x'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['text of a formula', '<c r="A1" t="str"><v>Å &amp; Ö &lt;1&gt; &#228;&#xE5;</v></c>', 'Å & Ö <1> äå'],
    ['empty text of a formula', '<c r="A1" t="str"><v></v></c>', ''],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>Vård</t></is></c>', 'Vård'],
    ['inline runs', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Barn</t></r><r><t xml:space="preserve"> och</t></r></is></c>', 'Barn och'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b & c]]></t></is></c>', 'a<b & c'],
    ['a comment inside', '<c r="A1"><!-- <v>2</v> --><v>1</v></c>', 1],
    ['an extension inside', '<c r="A1"><v>1</v><extLst><ext uri="x"><y:z xmlns:y="u"/></ext></extLst></c>', 1],
    ['a style that is not there', '<c r="A1" s="99"><v>1</v></c>', 1],
    ['a long text', `<c r="A1" t="str"><v>${'ä'.repeat(5000)}</v></c>`, 'ä'.repeat(5000)],
    ['a line end', '<c r="A1" t="str"><v>a\r\nb_x000D_c_x005F_x000D_</v></c>', 'a\nb\rc_x000D_'],
  ])('%s', (_, cell, value) => {
    expect(cellsOf(row(cell))).toEqual({ A1: { value } });
  });

  it.each([
    ['a cell that is only formatted', '<c r="A1" s="1"/>'],
    ['an element without value', '<c r="A1" s="1"></c>'],
    ['an empty value', '<c r="A1"><v></v></c>'],
    ['an empty element', '<c r="A1"><v/></c>'],
    ['an error without name', '<c r="A1" t="e"><v/></c>'],
  ])('%s is empty', (_, cell) => {
    expect(cellsOf(row(cell))).toEqual({});
  });
});

describe('shared strings', () => {
  const shared = (items: string, index = 0) => cellsOf(row(`<c r="A1" t="s"><v>${index}</v></c>`), { sharedStrings: items });

  it.each([
    ['plain', '<si><t>Vuxen</t></si>', 'Vuxen'],
    ['with space kept', '<si><t xml:space="preserve">  Vuxen </t></si>', '  Vuxen '],
    ['in runs', '<si><r><t>Vux</t></r><r><rPr><b/></rPr><t>en</t></r></si>', 'Vuxen'],
    ['with phonetic runs', '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="1"/></si>', '課'],
    ['empty', '<si><t/></si>', ''],
    ['an empty item', '<si/>', ''],
    ['with escapes', '<si><t>rad 1_x000D_\nrad 2</t></si>', 'rad 1\r\nrad 2'],
    ['with an escaped escape', '<si><t>_x005F_x0041_</t></si>', '_x0041_'],
    ['with a text that looks like markup', '<si><t>&lt;si&gt;</t></si>', '<si>'],
    ['beyond the first plane', '<si><t>&#x1F600;😀</t></si>', '😀😀'],
  ])('%s', (_, item, value) => {
    expect(shared(item)).toEqual({ A1: { value } });
  });

  it('are counted in order, whatever their shape', () => {
    const items = '<si><t>a</t></si><si/><si><r><t>b</t></r></si>\n<si ><t>c</t></si><si><t>d</t></si>';
    expect([0, 1, 2, 3, 4].map((index) => shared(items, index).A1?.value)).toEqual(['a', '', 'b', 'c', 'd']);
  });

  it('a string that is not there is damage, with the sheet named', () => {
    const result = readXlsxNow(makeSheet(row('<c r="A1" t="s"><v>7</v></c>'), { sharedStrings: '<si><t>a</t></si>' }));
    expect(result).toMatchObject({ ok: false, error: { rule: 'sheet-damaged' } });
    expect(!result.ok && result.error.message.sv).toContain('Blad1');
  });
});

describe('dates', () => {
  it.each([
    ['2017-08-31', 42978], ['2017-08-31T12:00:00', 42978.5], ['2017-08-31T06:00:00.000Z', 42978.25],
    ['1900-01-01', 1], ['1900-02-28', 59], ['1900-03-01', 61], ['18:00:00', 0.75],
  ])('the ISO date %s is the serial %d', (text, serial) => {
    expect(cellsOf(row(`<c r="A1" t="d"><v>${text}</v></c>`))).toEqual({ A1: { value: serial } });
    expect(cellsOf(row(`<c r="A1" t="d"><v>${text}</v></c>`), { beforeSheets: '<workbookPr date1904="1"/>' })).toEqual({ A1: { value: serial } });
  });

  it.each(['i fjol', '2017-13-01', '2017-08-31T25:00:00', '', '2017'])('%j is not a date and stays text', (text) => {
    expect(cellsOf(row(`<c r="A1" t="d"><v>${text}</v></c>`)).A1?.value ?? '').toBe(text);
  });

  it.each([
    ['yyyy-mm-dd', 41516 + 1462], ['mmm', 41516 + 1462], ['[$-41D]d mmmm yyyy', 41516 + 1462],
    ['h:mm', 41516], ['[h]:mm', 41516], ['mm:ss', 41516], ['#,##0', 41516], ['#,##0 &quot;dygn&quot;', 41516], ['[Red]0', 41516], ['0\\d', 41516], ['0_d', 41516],
  ])('in the 1904 system a cell with the format %s', (code, value) => {
    const read1904 = cellsOf(row('<c r="A1" s="1"><v>41516</v></c>'), { styles: styles([code]), beforeSheets: '<workbookPr date1904="true"/>' });
    expect(read1904).toEqual({ A1: { value } });
  });
});

describe('positions', () => {
  it.each([
    ['without references', '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', { A1: 1, B1: 2, A2: 3 }],
    ['with references now and then', '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', { B3: 1, C3: 2, A4: 3 }],
    ['rows without number, cells with', '<row><c r="A5"><v>1</v></c></row><row><c r="B9"><v>2</v></c></row>', { A5: 1, B9: 2 }],
    ['rows out of order', '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', { A2: 2, A5: 5 }],
    ['cells out of order', '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>', { A1: 1, C1: 3 }],
    ['a row in two pieces', '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="B1"><v>9</v></c></row>', { A1: 1, B1: 9, A2: 2 }],
    ['other attributes first', '<row spans="1:2" r="4"><c s="0" r="B4"><v>1</v></c></row>', { B4: 1 }],
    ['the last cell of a sheet', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { XFD1048576: 1 }],
    ['empty rows', '<row r="1" s="1" customFormat="1"/><row r="2"></row><row r="3"><c r="A3"><v>1</v></c></row>', { A3: 1 }],
  ])('%s', (_, rows, expected) => {
    const sheet = sheetOf(read(makeSheet(rows)), 'Blad1');
    expect(Object.fromEntries(Object.entries(ourCells(sheet)).map(([address, cell]) => [address, cell.value]))).toEqual(expected);
    const order = sheet.rows.map((each) => each.index);
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  });

  it.each(['<row r="0"/>', '<row r="1048577"/>', '<row r="x"/>', '<row r="1"><c r="XFE1"/></row>', '<row r="1"><c r="1A"/></row>', '<row r="1"><c r="A1"><c r="B1"/></row>', '<row r=1/>',
    '<row r="1"><c r="A1"><v>1'])('%s is damage', (rows) => {
    expect(readXlsxNow(makeSheet(rows))).toMatchObject({ ok: false, error: { rule: 'sheet-damaged' } });
  });
});

describe('formats', () => {
  it('are interned, General first, only for cells that hold something', () => {
    const workbook = read(makeSheet(row('<c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="2"><v>3</v></c><c r="D1" s="3"><v>4</v></c><c r="E1" s="1"/>'),
      { styles: styles(['#,##0 &quot;kr&quot;']) }));
    expect(workbook.numberFormats[0]).toBe('General');
    expect(ourFormats(workbook, sheetOf(workbook, 'Blad1'))).toEqual({ A1: '#,##0 "kr"', C1: 'm/d/yyyy', D1: '0.00%' });
  });

  it('are null for rows that have none', () => {
    expect(sheetOf(read(makeSheet(row('<c r="A1"><v>1</v></c>'))), 'Blad1').rows[0]).toMatchObject({ formats: null, formulas: null });
  });

  it('of rows out of order stay with their cells', () => {
    const rows = '<row r="2"><c r="A2" s="1"><v>1</v></c></row><row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2"><c r="B2" s="1"><v>1</v></c></row>';
    const workbook = read(makeSheet(rows, { styles: styles(['0.0']) }));
    expect(ourFormats(workbook, sheetOf(workbook, 'Blad1'))).toEqual({ A1: '0.0', A2: '0.0', B2: '0.0' });
  });
});

describe('merges, hidden things and names', () => {
  it('a merge has one value and blanks', () => {
    const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><f>1+1</f><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const sheet = sheetOf(read(makeWorkbook({ sheets: [{ name: 'X', xml }] })), 'X');
    expect(ourCells(sheet)).toEqual({ A1: { value: 1 }, C1: { value: 3 } });
    expect(sheet.rows.map((each) => each.index)).toEqual([0]);
  });

  it('hidden columns and sheets', () => {
    const xml = '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="5" max="16384" hidden="true"/></cols><sheetData><row r="1"><c r="F1"><v>1</v></c></row></sheetData>';
    const workbook = read(makeWorkbook({ sheets: [
      { name: 'A', xml, attributes: 'state="hidden"' }, { name: 'B', xml: '<sheetData/>', attributes: 'state="veryHidden"' }, { name: 'C &amp; D', xml: '<sheetData/>' },
    ] }));
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.hiddenColumns])).toEqual([
      ['A', 'hidden', [1, 2, 4, 5]], ['B', 'veryHidden', []], ['C & D', 'visible', []],
    ]);
  });

  it('names of the workbook, not of a sheet', () => {
    const afterSheets = '<definedNames><definedName name="Rapport">\'A &amp; B\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1</definedName></definedNames>';
    expect(read(makeSheet('', { afterSheets })).names).toEqual([{ name: 'Rapport', refersTo: "='A & B'!$A$1" }]);
  });
});

describe('shapes that other programs write', () => {
  const plain = { sheets: [{ name: 'Blad1', xml: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="B1:C1"/></mergeCells>' }], sharedStrings: '<si><r><t>å</t></r></si>' };
  const expected = { A1: { value: 'å' }, B1: { value: 2, formula: '=1+1' } };
  const each = (change: (text: string, name: string) => string | Uint8Array) => {
    const parts = workbookParts(plain);
    for (const [name, part] of Object.entries(parts)) parts[name] = change(part as string, name);
    return zipParts(parts);
  };
  const utf16 = (text: string, swap: boolean) => {
    const units = `\ufeff${text.replace('UTF-8', 'UTF-16')}`;
    const bytes = new Uint8Array(units.length * 2);
    for (let at = 0; at < units.length; at++) {
      bytes[at * 2 + (swap ? 1 : 0)] = units.charCodeAt(at) & 255;
      bytes[at * 2 + (swap ? 0 : 1)] = units.charCodeAt(at) >> 8;
    }
    return bytes;
  };
  const ooxml = 'http://schemas.openxmlformats.org';

  it.each([
    ['a prefix on everything', (text: string) => text.replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace(/xmlns="/g, 'xmlns:x="')],
    ['Strict namespaces', (text: string) => text
      .replaceAll(`${ooxml}/spreadsheetml/2006/main`, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(`${ooxml}/officeDocument/2006/relationships`, 'http://purl.oclc.org/ooxml/officeDocument/relationships')],
    ['absolute targets', (text: string) => text.replace(/Target="(xl\/)?/g, 'Target="/xl/')],
    ['another prefix for relationships', (text: string) => text.replaceAll('r:id=', 'rel:id=').replaceAll('xmlns:r=', 'xmlns:rel=')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['UTF-16, little end first', (text: string) => utf16(text, false)],
    ['UTF-16, big end first', (text: string) => utf16(text, true)],
    ['line breaks between elements', (text: string, name: string) => (name.endsWith('sharedStrings.xml') ? text : text.replaceAll('><', '>\r\n  <'))],
    ['comments', (text: string) => text.replace(/(<sheetData>|<row r="1">|<sheets>)/g, '<!-- <c r="Z9"><v>1</v></c> -->$1<!-- > -->')],
  ])('%s', (_, change) => {
    expect(ourCells(sheetOf(read(each(change)), 'Blad1'))).toEqual(expected);
  });

  it('a chart sheet is left out; a worksheet that is one is damaged, as in Excel', () => {
    const parts = workbookParts({ sheets: [{ name: 'Data', xml: '<sheetData/>' }, { name: 'Diagram', xml: '' }] });
    const rels = parts['xl/_rels/workbook.xml.rels'] as string;
    parts['xl/_rels/workbook.xml.rels'] = rels.replace('worksheet" Target="worksheets/sheet2', 'chartsheet" Target="worksheets/sheet2');
    parts['xl/worksheets/sheet2.xml'] = '<chartsheet xmlns="x"><drawing/></chartsheet>';
    expect(read(zipParts(parts)).sheets.map((sheet) => sheet.name)).toEqual(['Data']);
    parts['xl/_rels/workbook.xml.rels'] = rels;
    const damaged = readXlsxNow(zipParts(parts));
    expect(!damaged.ok && damaged.error.rule).toBe('sheet-damaged');
  });
});
