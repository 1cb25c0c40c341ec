import { transitional } from '../../../../src/hosts/xlsx/writing/dialect';
import { openStyles } from '../../../../src/hosts/xlsx/writing/styleBook';

const main = transitional.main;
const font = { name: 'Calibri', size: 10 };
const open = (content: string, prefix = '') => {
  const book = openStyles(`<${prefix}styleSheet xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${main}">${content}</${prefix}styleSheet>`, transitional);
  if (book === null) throw new Error('no styles');
  return book;
};
const count = (xml: string, tag: string) => xml.match(new RegExp(`<${tag}[ >/]`, 'g'))?.length ?? 0;

const base = '<numFmts count="1"><numFmt numFmtId="200" formatCode="#,##0&quot; tkr&quot;"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
  + '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs><dxfs count="1"><dxf/></dxfs>';

describe('openStyles', () => {
  it('leaves the part as it is while nothing is asked for', () => expect(open(base).text()).toContain(base));

  it('appends after what is there and counts it', () => {
    const book = open(base);
    expect([book.cellFormat({ bold: true }, font, false), book.cellFormat({}, font, false), book.cellFormat({ bold: true }, font, false)]).toEqual([2, 3, 2]);
    expect(book.text()).toContain('<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="0" fontId="1"');
  });

  it('finds again what it has added, also when it was written with other prefixes and order', () => {
    const first = open(base);
    const style = { bold: true, fill: '#ddebf7', top: { weight: 'thin', color: '#000000' }, numberFormat: '#,##0.0', horizontal: 'right', wrap: true } as const;
    const conditional = { range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: '=A1', color: '#9C0006' };
    const index = first.cellFormat(style, font, false);
    const look = first.differential(conditional);
    const shuffled = first.text().replace(/<(\/?)(?=[a-zA-Z])/g, '<$1y:').replace('xmlns=', 'xmlns:y=')
      .replace(/(horizontal="right") (wrapText="1")/, '$2 $1').replace(/(applyFont="1") (applyFill="1")/, '$2\n $1');
    const second = openStyles(shuffled, transitional)!;
    expect([second.cellFormat(style, font, false), second.differential(conditional)]).toEqual([index, look]);
    expect(second.text()).toBe(shuffled);
  });

  it.each([
    ['#,##0" tkr"', 200, 1], ['#,##0', 3, 1], ['0%', 9, 1], ['#,##0;−#,##0', 201, 2],
  ])('the number format %s gets number %i', (numberFormat, id, formats) => {
    const book = open(base);
    book.cellFormat({ numberFormat }, font, false);
    expect(book.text()).toContain(`<xf numFmtId="${id}" fontId="1"`);
    expect(count(book.text(), 'numFmt')).toBe(formats);
  });

  it('makes the lists that are missing, in their places and with the entries that cells without a style use', () => {
    const book = open('<cellStyles count="0"/><extLst/>');
    book.cellFormat({ fill: '#FFFFFF', numberFormat: '0.000' }, font, true);
    book.differential({ range: { top: 0, left: 0, bottom: 0, right: 0 }, formula: '=A1', fill: '#FFFFFF' });
    const order = [...book.text().matchAll(/<(numFmts|fonts|fills|borders|cellXfs|cellStyles|dxfs|extLst)\b/g)].map((match) => match[1]);
    expect(order).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'cellStyles', 'dxfs', 'extLst']);
    expect(book.text()).toContain('fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>');
    expect(book.text()).toContain('quotePrefix="1"');
  });

  it('an indented cell is aligned left, or as it says', () => {
    const book = open(base);
    book.cellFormat({ indent: 2 }, font, false);
    book.cellFormat({ indent: 1, horizontal: 'right' }, font, false);
    expect(book.text()).toContain('<alignment horizontal="left" indent="2"/>');
    expect(book.text()).toContain('<alignment horizontal="right" indent="1"/>');
  });

  it('is null for what is no style sheet', () => expect(openStyles('<a/>', transitional)).toBeNull());
});
