import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followUp } from '../../src/followUp';
import { textUnder } from '../../src/values/numberFormat';
import { numberText } from '../../src/documents/content/numberText';
import { sectionsOf } from '../../src/documents/content/sections';
import { copiesOf } from '../../src/documents/html/copies';
import { describe as inWords } from '../../src/commandLine/describe';
import type { UnsureFigures } from '../../src/figures/unsure';
import { unsureSentences } from '../../src/report/unsure';
import { markedFormat } from '../../src/report/unsureMark';
import { standaloneReport } from '../../src/report/standalone';
import { marks } from '../../src/workbook/marks';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { sheet, workbook } from '../layouts/build';
import { followUpOf } from '../support/examples';

const of = (rows: string) => followUp(workbook(sheet('Blad1', `
    Socialnämnden, uppföljning per 31 augusti 2024, belopp i tkr
    Verksamhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
    ${rows}
    `)), { today: '2026-01-15' });

/** Forecasts in another unit than the budget. */
const doubtful = () => of('Äldreomsorg | -10000 | -7100 | -104000\n Familj | -5000 | -3150 | -49000\n Stöd | -3000 | -2010 | -30000');
const sure = () => of('Äldreomsorg | -10000 | -7100 | -10400\n Familj | -5000 | -3150 | -4900\n Stöd | -3000 | -2010 | -3000');

const shownIn = ({ rows, styles }: SheetPlan): string[] => rows.flatMap(({ cells }) => cells.flatMap((cell) =>
  (cell?.value == null ? [] : [typeof cell.value === 'number' ? numberText(cell.value, styles[cell.style]?.numberFormat ?? 'General', 'sv').replaceAll('\u00a0', ' ') : String(cell.value)])));

const reportOf = ({ plan }: ReturnType<typeof of>): SheetPlan => {
  const found = plan?.sheets.find(({ mark }) => mark === marks.report);
  if (!found) throw new Error('There is no report.');
  return found;
};

const NOTE = /^\? Osäkra uppgifter: .*\. Utfallet är många gånger större än budgeten\.$/;
const MARKED = ['? −10 000', '? −104 000', '? −94 000', '? −18 000', '? −165 000'];

describe('figures that may be read wrongly', () => {
  it('bear a mark in the report\'s table, with one note under it that says why', () => {
    const report = reportOf(doubtful());
    const shown = shownIn(report);
    expect(shown).toEqual(expect.arrayContaining(MARKED));
    expect(shown).toContain('−7 100');
    expect(shown.filter((text) => NOTE.test(text))).toHaveLength(1);
    const rowOf = (test: (text: string) => boolean) => report.rows.findIndex(({ cells }) => cells.some((cell) => typeof cell?.value === 'string' && test(cell.value)));
    expect(rowOf((text) => NOTE.test(text))).toBeGreaterThan(rowOf((text) => text === 'Socialnämnden totalt'));
    expect(shown.join(' ')).toContain('uppgifter med ? framför är osäkra');
  });

  it('bear it in the exported workbook, in Word and in what is copied', () => {
    const { report } = doubtful();
    if (!report) throw new Error('There is no report.');
    expect(shownIn(standaloneReport(report, { includeDrafts: false }).plan)).toEqual(expect.arrayContaining(MARKED));
    const areas = sectionsOf(report).find(({ key }) => key === 'areas');
    const texts = areas?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : block.kind === 'text' ? [block] : [])) ?? [];
    expect(texts.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual(expect.arrayContaining(MARKED));
    expect(texts.filter(({ text }) => NOTE.test(text))).toHaveLength(1);
    expect(texts.find(({ text }) => /^\?.−94.000$/.test(text))).toMatchObject({ tone: 'deficit' });
    expect(copiesOf(report)[0]?.plain).toMatch(/\?.−104.000/);
  });

  it('bear it in the words of the command line', () => {
    const text = inWords(doubtful(), 'sv');
    expect(text).toMatch(/\? −104.000/);
    expect(text).toContain('? Osäkra uppgifter: alla rader (budget, prognos');
  });

  it('leave no mark where all figures are sure', () => {
    expect(shownIn(reportOf(sure())).filter((text) => text.includes('?'))).toEqual([]);
    expect(inWords(sure(), 'sv')).not.toContain('?');
  });
});

it('names the questions of the command line with their answers', () => {
  const asked = followUpOf(readFileSync(join(__dirname, '../corpus/cases/vastervik-2020-sn/book.xlsx')));
  expect(asked.doubts).toHaveLength(1);
  const text = inWords(asked, 'sv');
  expect(text).toContain('Frågor');
  for (const { message, answers } of asked.doubts) {
    expect(text).toContain(message.sv);
    answers.forEach((answer, at) => expect(text).toContain(`${at + 1}. ${answer.text.sv}`));
  }
});

describe('figures beside the economy that may be read wrongly', () => {
  const beside = () => followUp(workbook(
    sheet('Mätetal', `
      Fritidsnämndens mätetal 2024
      Mätetal | Utfall 2023 | Utfall 2024 | Målvärde 2024
      Besök i badhuset | 41 200 | ca 43 | Minst 42 000
      Nöjda besökare (%) | 81 | 84 | Minst 80
      `),
    sheet('Volymer', `
      Volymer 2024
      Verksamhet | Budget 2024 | Utfall 2024
      Badande | 40 000 | 42
      Låntagare | 9 000 | 8 700
      Elever | 600 | 612
      `),
  ), { today: '2025-01-15' });

  it('are marked in the sheet and in Word, numbers and texts', () => {
    const { report, plan } = beside();
    if (!report || !plan) throw new Error('There is no report.');
    const texts = plan.sheets.flatMap(({ mark, rows, styles }) => (mark === marks.report ? rows.flatMap(({ cells }) => cells.flatMap((cell) =>
      (typeof cell?.value === 'string' ? [textUnder(cell.value, styles[cell.style]?.numberFormat ?? 'General')] : []))) : []));
    const why = 'Värdet och det som det jämförs med skiljer sig tusenfalt.';
    const note = `? Osäkra uppgifter: Badande (Utfall 2024). ${why}`;
    expect(texts).toEqual(expect.arrayContaining(['? ca 43', note]));
    const blocks = sectionsOf(report).flatMap((section) => section.blocks);
    expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00a0', ' '))) : [])))
      .toEqual(expect.arrayContaining(['? ca 43', '? 42']));
    // What an assessment says is not said once more under the table.
    expect(blocks.flatMap((block) => (block.kind === 'text' && block.text.startsWith('?') ? [block.text] : []))).toEqual([note]);
  });
});

describe('the note', () => {
  const why = (sv: string) => ({ sv, en: sv });
  const row = (name: string, unsure: UnsureFigures) => ({ name, unsure });
  it.each<[string, { name: string; unsure: UnsureFigures }[], string[]]>([
    ['nothing is unsure', [row('A', {}), row('B', {})], []],
    ['one figure', [row('A', { budget: why('två rubriker') }), row('B', {})], ['? Osäkra uppgifter: A (budget). Två rubriker.']],
    ['all rows alike', [row('A', { budget: why('x.') }), row('B', { budget: why('x.') })], ['? Osäkra uppgifter: alla rader (budget). X.']],
    ['rows of different figures', [row('A', { budget: why('x') }), row('B', { actual: why('x') })], ['? Osäkra uppgifter: A (budget) och B (utfall). X.']],
    ['a sentence for each reason', [row('A', { budget: why('x'), actual: why('y') }), row('B', {})], ['? Osäkra uppgifter: A (budget). X.', '? Osäkra uppgifter: A (utfall). Y.']],
    ['more than are named', ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => row(name, { budget: why('x') })).concat(row('Sum', {})), ['? Osäkra uppgifter: A, B, C, D och 2 till (budget). X.']],
  ])('says where and why: %s', (_, rows, sentences) => {
    expect(unsureSentences(rows, 'sv')).toEqual(sentences);
  });

  it('marks every section of a number format', () => {
    const format = markedFormat('+#,##0;"−"#,##0;0');
    expect([1_234, -1_234, 0].map((value) => numberText(value, format, 'sv').replaceAll('\u00a0', ' '))).toEqual(['? +1 234', '? −1 234', '? 0']);
  });

  it.each(['General', '0.0', '0.0;-0.0', '+0;-0;0', '0;-0;0;@', '@', '[Red]0;[Blue]-0'])('marks a text under %s', (format) => {
    const marked = markedFormat(format);
    expect(textUnder('cirka 40 (prel.)', marked)).toBe('? cirka 40 (prel.)');
    expect(textUnder('cirka 40 (prel.)', format)).toBe('cirka 40 (prel.)');
  });
});
