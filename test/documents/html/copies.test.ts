import fc from 'fast-check';
import type { TableBlock } from '../../../src/documents/content/blocks';
import { copiesOf, type Copy } from '../../../src/documents/html';
import { isPlainText, plainCell } from '../../../src/documents/html/markup';
import { tableHtml, tablePlain } from '../../../src/documents/html/table';
import type { ReportModel } from '../../../src/report/model';
import { exampleBytes, exampleNames, followUpOf, type ExampleName } from '../../support/examples';

function modelOf(name: ExampleName): ReportModel {
  const { report } = followUpOf(exampleBytes(name));
  if (!report) throw new Error('The example gives no report.');
  return report;
}

const found = (copies: readonly Copy[], label: string): Copy => {
  const copy = copies.find((one) => one.label === label);
  if (!copy) throw new Error(`There is no copy ${label}: ${copies.map((one) => one.label).join(', ')}`);
  return copy;
};

const table: TableBlock = {
  kind: 'table', columns: ['name', 'number', 'number', 'status'],
  heads: [[{ text: '' }, { text: 'Helåret', span: 2 }, { text: '' }], [{ text: 'Område' }, { text: 'Budget' }, { text: 'Avvikelse' }, { text: 'Status' }]],
  rows: [
    { kind: 'group', cells: [{ text: 'Vård', span: 4 }] },
    { kind: 'item', cells: [{ text: '=1+1' }, { text: '−22 359' }, { text: '+141' }, { text: '■ Röd', tone: 'red', isTinted: true, isBold: true }] },
    { kind: 'total', cells: [{ text: 'A & B <b>' }, { text: '–' }, { text: '0' }, { text: '● Grön', tone: 'green', isTinted: true, isBold: true }] },
  ],
};

describe('a table', () => {
  const html = tableHtml(table, 'sv-SE');

  it.each([
    ['a head says what it is the head of', '<th scope="col"'],
    ['a head over several columns says so', '<th scope="colgroup" colspan="2"'],
    ['a row\'s name is its head', '<th scope="row"'],
    ['a heading is that of its group of rows', '<th scope="rowgroup" colspan="4"'],
    ['its language', '<table lang="sv-SE"'],
    ['a formula\'s look-alike is said to be text', 'mso-number-format:\'\\@\'">=1+1</th>'],
    ['markup is text', '>A &amp; B &lt;b&gt;</th>'],
    ['a status has its word beside its colour', 'color:#9B1C1C;background-color:#FBE3E3;mso-number-format:\'\\@\'">■ Röd</td>'],
  ])('%s', (_, part) => expect(html).toContain(part));

  it('has figures to the right, which a spreadsheet may count with', () => {
    const figure = /<td style="([^"]*)">−22 359<\/td>/.exec(html)?.[1] ?? '';
    expect(figure).toContain('text-align:right');
    expect(figure).not.toContain('mso-number-format');
  });

  it('has no head without words', () => expect(html).not.toMatch(/<th[^>]*><\/th>/));

  it('as plain text keeps every column in its place', () => {
    expect(tablePlain(table).split('\n').map((row) => row.split('\t'))).toEqual([
      ['', 'Helåret', '', ''], ['Område', 'Budget', 'Avvikelse', 'Status'], ['Vård', '', '', ''],
      ['\u00a0=1+1', '−22 359', '+141', '■ Röd'], ['A & B <b>', '–', '0', '● Grön'],
    ]);
  });
});

describe('the text of a cell', () => {
  it.each([
    ['=SUM(A1)', '\u00a0=SUM(A1)'], ['@Vuxen', '\u00a0@Vuxen'], ['-kostnader', '\u00a0-kostnader'], ['+ mer', '\u00a0+ mer'],
    ['+141', '+141'], ['-5,5 %', '-5,5 %'], ['två\r\nrader\toch flik', 'två rader och flik'], ['1\u00a0000', '1\u00a0000'],
  ])('%j becomes %j', (text, plain) => expect(plainCell(text)).toBe(plain));

  it('is one cell of one line, and never a formula', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = plainCell(text);
      expect(plain).not.toMatch(/[\t\n\r]/);
      if (/^[=@]/.test(plain)) throw new Error(`${plain} would be a formula`);
      if (/^[+-]/.test(plain)) expect(isPlainText(plain)).toBe(false);
    }));
  });
});

describe.each(exampleNames)('%s', (name) => {
  const model = modelOf(name);
  const copies = copiesOf(model);

  it('can be copied whole and table by table, each once', () => {
    expect(copies[0]).toMatchObject({ id: 'whole', kind: 'whole', label: 'Hela rapporten' });
    expect(new Set(copies.map(({ id }) => id)).size).toBe(copies.length);
    expect(new Set(copies.map(({ label }) => label)).size).toBe(copies.length);
    expect(copies.filter(({ kind }) => kind === 'table').length).toBeGreaterThan(0);
    for (const { html, plain } of copies.slice(1)) expect([html.length > 50, plain.trim() !== '']).toEqual([true, true]);
  });

  it('has as many columns in every row of a table, in both shapes', () => {
    for (const { html, plain, kind } of copies.filter((copy) => copy.kind !== 'whole' && copy.kind !== 'text')) {
      const width = html.match(/<col /g)?.length;
      const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd]\b([^>]*)>/g)].reduce((sum, [, attributes = '']) => sum + Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1), 0));
      expect([kind, new Set(rows)]).toEqual([kind, new Set([width])]);
      expect(new Set(plain.split('\n').map((row) => row.split('\t').length))).toEqual(new Set([width]));
    }
  });
});

describe('a comment', () => {
  const model = modelOf('helsingborg-2017-08');
  const [first, ...others] = model.areas;
  if (!first) throw new Error('The example has no areas.');
  const long = 'Fem tusen tecken. '.repeat(280);
  const comment = `<b>fet</b> & ]]> 😀\nny rad\n\nمرحبا ${long}`;
  const withComment = (isDraft: boolean): ReportModel => ({ ...model, areas: [{ ...first, comment, isDraft }, ...others] });

  it('comes through as it is', () => {
    const { html, plain } = found(copiesOf(withComment(false)), 'Kommentarer per verksamhetsområde');
    expect(html).toContain('&lt;b&gt;fet&lt;/b&gt; &amp; ]]&gt; 😀<br>ny rad');
    expect(html).toContain('<p dir="auto"');
    expect(plain).toContain('<b>fet</b> & ]]> 😀\nny rad');
    expect(plain).toContain(long.trim());
  });

  it('that is a draft is left out unless asked for', () => {
    const texts = (includeDrafts: boolean) => copiesOf(withComment(true), { includeDrafts }).map(({ plain }) => plain).join();
    expect(texts(false)).not.toContain('مرحبا');
    expect(texts(true)).toContain('مرحبا');
  });
});

it('the chart is a table of its figures, and its picture can be drawn', () => {
  const chart = copiesOf(modelOf('helsingborg-2017-08')).find(({ kind }) => kind === 'chart');
  expect(chart?.chart?.alternativeText).toContain('Vuxen');
  expect(chart?.plain.split('\n')[0]).toBe(`Verksamhetsområde\t${chart?.label ?? ''}`);
  expect(chart?.chart?.labels).toEqual(chart?.plain.split('\n').slice(1).map((row) => row.split('\t').slice(1)));
  expect(chart?.plain.split('\n')).toHaveLength((chart?.chart?.categories.length ?? 0) + 1);
});
