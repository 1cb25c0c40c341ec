import { numberText } from '../../src/documents/content/numberText';
import { wordReport } from '../../src/documents/index';
import type { ReportModel } from '../../src/report/model';
import { exampleNames } from '../support/examples';
import { cellsIn, partsOf, reportOf, textIn, unescaped } from './support';
import { formatAmount } from '../../src/values/amount';

it.each([
  [-1234567.4, '#,##0;"−"#,##0;0', '−1\u00a0234\u00a0567'], [0.4, '+#,##0;"−"#,##0;0', '0'], [-0.3, '+#,##0;"−"#,##0;0', '0'],
  [12.34, '+0.0" %";"−"0.0" %";0.0" %"', '+12,3\u00a0%'], [0.654, '0%', '65%'], [0.654, '0.0 %', '65,4\u00a0%'], [3.14159, 'General', '3,14'], [412_000, '#,##0.##', '412\u00a0000'], [27.4, '0.##', '27,4'], [27, '0.0#', '27,0'],
  [1974, '0', '1974'], [1974, '#,##0', '1\u00a0974'], [-5, '#,##0 "kr"', '−5\u00a0kr'], [-5, '#,##0_);(#,##0)', '(5)'], [43100, 'yyyy\\-mm\\-dd', '2017-12-31'],
])('writes %d under %s as %s', (value, format, text) => {
  expect(numberText(value, format, 'sv')).toBe(text);
});

describe.each(exampleNames)('%s', (name) => {
  const model = reportOf(name);
  let parts: Record<string, string>;
  let document = '';
  beforeAll(async () => {
    parts = partsOf(await wordReport(model));
    document = parts['word/document.xml'] ?? '';
  });

  it('has every figure of the tables of amounts', () => {
    const cells = new Set(cellsIn(document).map((cell) => cell.replace(/^\?\s/, '').replace(/^\+/, '')));
    const figures = [...model.areas.map(({ figures: { amounts } }) => amounts), model.total.figures.amounts, ...model.statement.map(({ amounts }) => amounts)];
    const keys = model.columns.flatMap(({ key }) => (key === 'varianceShare' || key === 'varianceToDateShare' ? [] : [key]));
    const wanted = figures.flatMap((amounts) => keys.flatMap((key) => (amounts[key] ? [formatAmount(amounts[key].value, model.unit, 'sv')] : [])));
    expect(wanted.filter((text) => !cells.has(text))).toEqual([]);
  });

  it('has every name and every status of goals and indicators', () => {
    const cells = cellsIn(document);
    const names = model.scorecard?.tables.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'indicator' || row.kind === 'group' ? [row.name] : []))) ?? [];
    expect(names.filter((text) => !cells.includes(text.trim()))).toEqual([]);
    for (const { table } of model.sideTables) expect(table.rows.filter((row) => !cells.includes(row.name.trim()))).toEqual([]);
  });

  it('can be read by everyone: heads, order, language, alternative text', () => {
    const tables = document.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      expect(/<w:tr>(?:(?!<\/w:tr>)[^])*<w:tblHeader\/>/.test(table)).toBe(true);
      const rows = table.match(/<w:tr>[^]*?<\/w:tr>/g) ?? [];
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
      expect(rows.length).toBeGreaterThan(1);
      // As many columns in every row as in the grid.
      const columns = table.match(/<w:gridCol /g)?.length;
      for (const row of rows) {
        const spans = (row.match(/<w:tc>[^]*?<\/w:tc>/g) ?? []).map((cell) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1));
        expect(spans.reduce((all, span) => all + span, 0)).toBe(columns);
      }
    }
    const levels = (document.match(/<w:pStyle w:val="(?:Title|Heading\d)"/g) ?? []).map((style) => Number(/Heading(\d)/.exec(style)?.[1] ?? 0));
    expect(levels[0]).toBe(0);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="sv-SE"');
    const described = (document.match(/<wp:docPr [^>]*>/g) ?? []).map((drawing) => unescaped(/descr="([^"]*)"/.exec(drawing)?.[1] ?? ''));
    // The chart has no page of its own: where the table of areas fills the first page there is none.
    expect(described.length).toBe(model.sections.chart && name !== 'linkoping-2018-08' ? 1 : 0);
    for (const text of described) for (const { figures } of model.areas) expect(text).toContain(figures.name);
  });

  it('says each status in a word, not by its colour alone', () => {
    const tinted = (document.match(/<w:tc>[^]*?<\/w:tc>/g) ?? []).filter((cell) => cell.includes('<w:shd '));
    expect(tinted.length).toBeGreaterThan(0);
    for (const cell of tinted) expect(textIn(cell)).toMatch(/[●▲■○✓▸✗] \p{L}+/u);
  });

  it('names no person and no place, and is the same twice', async () => {
    const once = await wordReport(model);
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    const twice = await wordReport(model);
    later.mockRestore();
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
    expect(parts['docProps/core.xml']).toContain('<dc:title>');
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|Un-named/);
    expect(parts['docProps/app.xml']).not.toMatch(/Company|Manager|Template/);
  });
});

const hostile = '<b>fet</b> & "citat" ]]> 😀 שלום עולם\ttabb\nny rad \u0007\u0000=1+1';

function withComment(comment: string, isDraft = false): ReportModel {
  const model = reportOf('lomma-2017-08');
  return { ...model, areas: model.areas.map((area, at) => (at === 0 ? { ...area, comment, isDraft } : area)) };
}

it.each([['hostile', hostile, hostile.replace(/[\u0007\u0000]/g, '')], ['long', `${'Ord & text. '.repeat(417)}slut`, `${'Ord & text. '.repeat(417)}slut`]])(
  'lets a %s comment through as it is', async (_kind, comment, expected) => {
    const document = partsOf(await wordReport(withComment(comment)))['word/document.xml'] ?? '';
    expect(textIn(document)).toContain(expected);
    expect(document).not.toMatch(/[\u0000-\u0008]/);
  });

it('marks what is read from the right', async () => {
  const document = partsOf(await wordReport(withComment('שלום עולם')))['word/document.xml'] ?? '';
  expect(document).toMatch(/<w:bidi\/>[^]*?<w:rtl\/>[^]*?שלום עולם/);
});

it('leaves drafts out unless they are asked for', async () => {
  const model = withComment('Ett utkast från siffrorna.', true);
  expect(textIn(partsOf(await wordReport(model))['word/document.xml'] ?? '')).not.toContain('Ett utkast');
  expect(textIn(partsOf(await wordReport(model, { includeDrafts: true }))['word/document.xml'] ?? '')).toContain('Ett utkast');
});

it('speaks English when the report does', async () => {
  const parts = partsOf(await wordReport(reportOf('helsingborg-2017-08', 'en')));
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
  expect(textIn(parts['word/document.xml'] ?? '')).toContain('By area');
  expect(cellsIn(parts['word/document.xml'] ?? '')).toContain('−20,918');
});
