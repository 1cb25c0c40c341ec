import { formulaForFile, plainFormula } from '../../../../src/hosts/xlsx/writing/functions';
import { headerFooterText } from '../../../../src/hosts/xlsx/writing/headerFooter';
import { relativePath } from '../../../../src/hosts/xlsx/writing/packageEdits';
import { applyEdits, appendTo, escapeString, setAttribute, withPrefix } from '../../../../src/hosts/xlsx/writing/xmlEdit';
import { parseXml } from '../../../../src/hosts/xlsx/writing/xmlTree';

describe('escapeString', () => {
  it.each([
    ['vanlig text', 'vanlig text'],
    ['rad\nrad\ttabb', 'rad\nrad\ttabb'],
    ['a\rb', 'a_x000D_b'],
    ['\u0001', '_x0001_'],
    ['\ufffe', '_xFFFE_'],
    ['\ud83d', '_xD83D_'],
    ['😀', '😀'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['_x0041\u0001', '_x005F_x0041_x0001_'],
    ['_X0041_ _x41_', '_X0041_ _x41_'],
  ])('%j → %s', (given, wanted) => expect(escapeString(given)).toBe(wanted));
});

describe('formulaForFile', () => {
  it.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=NUMBERVALUE(A1,",")', '_xlfn.NUMBERVALUE(A1,",")'],
    ['=IFS(A1,CONCAT(B1),TRUE,UNICHAR(9679))', '_xlfn.IFS(A1,_xlfn.CONCAT(B1),TRUE,_xlfn.UNICHAR(9679))'],
    ['=FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
    ['="IFS(" & \'IFS(1)\'!A1', '"IFS(" & \'IFS(1)\'!A1'],
    ['=_xlfn.IFS(A1,1)', '_xlfn.IFS(A1,1)'],
    ['=DAYS+IFERROR(A1,0)', 'DAYS+IFERROR(A1,0)'],
    ['=STDEV.S(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
  ])('%s → %s', (given, wanted) => expect(formulaForFile(given)).toBe(wanted));

  it('is undone by plainFormula', () => expect(plainFormula('=_xlfn._xlws.FILTER(_xlfn.IFS(1,1))')).toBe('FILTER(IFS(1,1))'));
});

describe('headerFooterText', () => {
  it.each([
    [{ left: 'A', center: '', right: 'Sida &P av &N' }, '&amp;LA&amp;RSida &amp;P av &amp;N'],
    [{ left: '', center: 'Vård && <omsorg>', right: '' }, '&amp;CVård &amp;&amp; &lt;omsorg&gt;'],
    [{ left: '', center: '', right: '' }, ''],
  ])('%j', (given, wanted) => expect(headerFooterText(given)).toBe(wanted));

  it.each([['x'.repeat(400)], ['&&'.repeat(200)], ['x' + '&P'.repeat(200)]])('cuts what Excel would refuse, and no code in two', (left) => {
    const whole = headerFooterText({ left, center: 'mitt', right: '' }).replaceAll('&amp;', '&');
    expect(whole.length).toBeLessThanOrEqual(255);
    expect(whole).toMatch(/^&L(?:[^&]|&.)*…&Cmitt$/);
    expect(whole).not.toMatch(/[^&]&(?:&&)*…/);
  });
});

describe('edits in place', () => {
  const edited = (xml: string, edit: (root: NonNullable<ReturnType<typeof parseXml>>) => Parameters<typeof applyEdits>[1]) =>
    applyEdits(xml, edit(parseXml(xml)!));

  it.each([
    ['<a><b/></a>', '<a><b>new</b></a>'],
    ['<a><b c="1" /></a>', '<a><b c="1" >new</b></a>'],
    ['<a><x:b></x:b></a>', '<a><x:b>new</x:b></a>'],
    ['<a><b>old</b></a>', '<a><b>oldnew</b></a>'],
  ])('appends to the child of %s', (xml, wanted) => expect(edited(xml, (root) => [appendTo(root.children[0]!, 'new')])).toBe(wanted));

  it.each([
    ['<a n="1"/>', '<a n="2"/>'],
    ["<a m='n=\"1\"' n='1'>", '<a m=\'n="1"\' n="2">'],
    ['<x:a  m="1" />', '<x:a  m="1" n="2" />'],
    ['<a/>', '<a n="2"/>'],
  ])('sets an attribute of %s', (xml, wanted) => {
    const closed = xml.endsWith('/>') ? xml : `${xml}</a>`;
    expect(edited(closed, (root) => [setAttribute(root, 'n', '2')])).toBe(xml.endsWith('/>') ? wanted : `${wanted}</a>`);
  });

  it('gives elements a prefix, and nothing else', () => {
    expect(withPrefix('<a b="&lt;c"><d/></a>', 'x:')).toBe('<x:a b="&lt;c"><x:d/></x:a>');
  });

  it.each(['<a><b></a></b>', '<a>', '<a/><b/>', ''])('%j is no XML', (xml) => expect(parseXml(xml)).toBeNull());

  it.each([
    ['xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml', '../drawings/drawing1.xml'],
    ['xl/workbook.xml', 'xl/styles.xml', 'styles.xml'],
    ['workbook.xml', 'worksheets/blad 1.xml', 'worksheets/blad%201.xml'],
    ['a/b/c.xml', 'd.xml', '../../d.xml'],
  ])('the way from %s to %s', (from, to, wanted) => expect(relativePath(from, to)).toBe(wanted));
});
