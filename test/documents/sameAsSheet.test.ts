import ExcelJS from 'exceljs';
import { sectionKeys } from '../../src/documents/content/blocks';
import { numberText } from '../../src/documents/content/numberText';
import { textUnder } from '../../src/values/numberFormat';
import { sectionsOf } from '../../src/documents/content/sections';
import { wordReport } from '../../src/documents/index';
import { followUp, type FollowUp } from '../../src/followUp';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { grossTable } from '../../src/report/gross';
import { statementYears } from '../../src/report/layout/incomeStatement';
import type { ReportModel } from '../../src/report/model';
import type { ForecastChoice } from '../../src/settings/forecastChoices';
import { historyPlan } from '../../src/settings/forecastHistory';
import { marks } from '../../src/workbook/marks';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { exampleBytes, exampleNames, followUpOf, workbookOf } from '../support/examples';
import { partsWorkbook } from '../support/manyParts';
import { cellsIn, partsOf, textIn, unescaped } from './support';

/** The document and the report's sheet say the same: every figure in the same order, every word in both. */

const choice = (area: string, year: number, month: number, likely: number, more: Partial<ForecastChoice> = {}): ForecastChoice => ({
  area, period: { year, month }, method: 'own', low: null, likely, high: null, unit: 'tkr', note: '', date: `${year}-${String(month).padStart(2, '0')}-20`, intoCell: false, ...more,
});

async function withHistory(bytes: Uint8Array, history: readonly ForecastChoice[], forecasts: readonly ForecastChoice[], today: string): Promise<FollowUp> {
  const host = new XlsxHost(bytes);
  const months = [...new Set(history.map(({ period }) => period.month))];
  for (const month of months) {
    const plan = historyPlan(workbookOf(host.bytes), [], history.filter(({ period }) => period.month === month), today, { replace: false });
    if (!plan.ok) throw new Error(plan.error.message.sv);
    const appended = await host.append(plan.value);
    if (!appended.ok) throw new Error(appended.error.message.sv);
  }
  return followUp(workbookOf(host.bytes), { today, settings: (stored) => ({ ...stored, forecasts }) });
}

async function drawn(rows: readonly (readonly (string | number)[])[], ...more: readonly { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] }[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of [{ name: 'Nämnd', rows }, ...more]) workbook.addWorksheet(sheet.name).addRows(sheet.rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** In August: several forecasts of the year, decided by several methods, with the committee's parts and best and worst case. */
const forecasting = async (): Promise<FollowUp> => withHistory(
  await drawn([
    ['Socialnämnden, belopp i tkr'],
    ['Verksamhet', 'Bokslut 2023', 'Utfall jan-aug 2023', 'Budget 2024', 'Periodiserad budget jan-aug 2024', 'Utfall jan-aug 2024', 'Prognos 2024'],
    ['Äldreomsorg', -9_800, -6_400, -10_000, -6_700, -7_100, -10_400], ['Individ och familj', -4_900, -3_300, -5_000, -3_300, -3_150, -4_900],
    ['Funktionsstöd', -2_950, -1_900, -3_000, -2_000, -2_010, -3_000],
    ['Summa', -17_650, -11_600, -18_000, -12_000, -12_260, -18_300],
  ]),
  [2, 4, 5].flatMap((month) => [
    choice('Äldreomsorg', 2024, month, -10_000 - month * 20), choice('Individ och familj', 2024, month, -5_000), choice('Funktionsstöd', 2024, month, -3_010),
  ]),
  [
    choice('Äldreomsorg', 2024, 8, -10_650, { method: 'runRate', low: -11_000, high: -10_300 }),
    choice('Individ och familj', 2024, 8, -4_725, { method: 'typed', note: 'färre placeringar' }),
  ], '2024-09-15');

/** In December: how the year's forecasts came out. */
const yearEnd = async (): Promise<FollowUp> => withHistory(
  await drawn([
    ['Socialnämnden, belopp i tkr'],
    ['Verksamhet', 'Bokslut 2023', 'Budget 2024', 'Utfall 2024', 'Avvikelse'],
    ['Äldreomsorg', -9_800, -10_000, -10_520, -520], ['Individ och familj', -4_900, -5_000, -4_810, 190],
  ], { name: 'Titel', rows: [['Uppföljning per 31 december 2024']] }),
  [4, 8].flatMap((month) => [choice('Äldreomsorg', 2024, month, -10_000 - month * 20), choice('Individ och familj', 2024, month, -5_000)]), [], '2025-01-15');

const cases: readonly (readonly [string, () => Promise<FollowUp>])[] = [
  ...exampleNames.map((name) => [name, () => Promise.resolve(followUpOf(exampleBytes(name)))] as const),
  ...exampleNames.map((name) => [`${name} in English, in kr`, () => Promise.resolve(followUpOf(exampleBytes(name), { thisRun: { language: 'en', unit: 'kr' } }))] as const),
  ['a workbook of unsure figures', async () => followUpOf(await drawn([
    ['Socialnämnden, uppföljning per 31 augusti 2024, belopp i tkr'],
    ['Verksamhet', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024', 'Bokslut 2023', 'Budget jan-aug 2024'],
    ['Äldreomsorg', -10_000, -7_100, -104_000, -9_800, -6_700], ['Familj', -5_000, -3_150, -49_000, -4_800, -3_300], ['Stöd', -3_000, -2_010, -30_000, -2_900, -2_000],
  ]))],
  ['a workbook of unsure volumes and indicators', async () => followUpOf(await drawn([
    ['Fritidsnämnden, uppföljning per 31 augusti 2024, belopp i tkr'],
    ['Verksamhet', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'],
    ['Badhus', -10_000, -6_700, -10_100], ['Bibliotek', -5_000, -3_150, -4_900], ['Fritidsgårdar', -3_000, -2_010, -3_000],
  ], { name: 'Mätetal', rows: [
    ['Mätetal', 'Utfall 2023', 'Utfall 2024', 'Målvärde 2024'],
    ['Besök i badhuset', '41 200', 'ca 43', 'Minst 42 000'], ['Nöjda besökare (%)', 81, 84, 'Minst 80'],
  ] }, { name: 'Volymer', rows: [
    ['Volymer', 'Budget 2024', 'Utfall 2024'],
    ['Badande', 40_000, 42], ['Låntagare', 9_000, 8_700], ['Elever', 600, 612],
  ] }))],
  ['a workbook with forecasts', forecasting], ['the end of a year with forecasts', yearEnd],
  ...[true, false].map((isGross) => [`areas of many parts${isGross ? ', with income and costs' : ''}`, async () => followUpOf(await partsWorkbook({ Hemtjänst: 41, Kultur: 4 }, isGross))] as const),
];

const FIGURE = /^(?:\? )?[+−]?\d[\d .,]*(?: ?[^\s\d]{1,5})?$/;
/** Years over columns: no figures. */
const YEAR = /^(?:19|20)\d\d$/;
const isFigure = (text: string): boolean => FIGURE.test(text) && !YEAR.test(text);

const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** What a cell shows; '' for an empty one. */
function textAt({ rows, styles }: SheetPlan, row: number, column: number, language: 'sv' | 'en'): string {
  const cell = rows[row]?.cells[column];
  if (cell?.value == null || typeof cell.value === 'boolean') return '';
  return typeof cell.value === 'number' ? numberText(cell.value, styles[cell.style]?.numberFormat ?? 'General', language) : textUnder(cell.value, styles[cell.style]?.numberFormat ?? 'General');
}

/** Below the title and the date, in reading order; the rule for the colours is worded otherwise in a document. */
function printedTexts(sheet: SheetPlan, language: 'sv' | 'en'): string[] {
  return sheet.rows.flatMap((_, row) => {
    const texts = Array.from({ length: sheet.print.area.right + 1 }, (__, column) => textAt(sheet, row, column, language)).filter((text) => text !== '');
    return row < 3 || /^[●▲] /.test(texts[0] ?? '') ? [] : texts;
  });
}

/** The cells of a document's tables, in reading order. */
const cellsOfTables = (document: string): string[] => (document.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? []).flatMap(cellsIn);

describe.each(cases)('%s', (_name, make) => {
  let document = '';
  let sheet: SheetPlan;
  let language: 'sv' | 'en';
  beforeAll(async () => {
    const done = await make();
    const found = done.plan?.sheets.find(({ mark }) => mark === marks.report);
    if (!found || !done.report) throw new Error('There is no report.');
    sheet = found;
    language = done.report.language;
    document = partsOf(await wordReport(done.report, { includeDrafts: true }))['word/document.xml'] ?? '';
  });

  it('has the figures of the sheet in its tables, in the same order, and no other', () => {
    const figures = printedTexts(sheet, language).map(spaced).filter(isFigure);
    expect(figures.length).toBeGreaterThan(20);
    expect(cellsOfTables(document).map(spaced).filter(isFigure)).toEqual(figures);
  });

  it('has a chart for each of the sheet\'s, told in the same words, and at most one for the bars of its table', () => {
    const told = (document.match(/<wp:docPr [^>]*>/g) ?? []).map((drawing) => unescaped(/descr="([^"]*)"/.exec(drawing)?.[1] ?? ''));
    const bars = told.length - sheet.charts.length;
    expect([0, sheet.dataBars?.length ?? 0]).toContain(bars);
    expect(told.slice(bars)).toEqual(sheet.charts.map(({ alternativeText }) => alternativeText));
  });

  it('says what the sheet says, and in its tables nothing else', () => {
    const printed = printedTexts(sheet, language).map(spaced);
    const said = spaced(textIn(document));
    // Heads that are repeated on a new page, the head over the bars of the table (here a chart), and cells that tell of sources that change, are the sheet's own.
    const own = (text: string) => /, (?:forts\.|continued)$/.test(text) || /^(?:Avv\. (?:helår|period)|Var\. (?:full year|period))$/.test(text) || /○ (?:Uppdatera|Update)/.test(text);
    expect(printed.filter((text) => !own(text) && !said.includes(text))).toEqual([]);
    const all = new Set(printed);
    expect(cellsOfTables(document).map(spaced).filter((text) => text !== '' && !all.has(text))).toEqual([]);
  });
});

it('between them the workbooks have every part of a report', async () => {
  const models = (await Promise.all(cases.map(([, make]) => make()))).flatMap(({ report }) => report ?? []);
  const found = new Set(models.flatMap((model) => sectionsOf(model, { includeDrafts: true }).map(({ key }) => key)));
  expect(sectionKeys.filter((key) => !found.has(key))).toEqual([]);
  const has = (part: (model: ReportModel) => number): boolean => models.some((model) => part(model) > 0);
  expect({
    sumOfGross: has((model) => grossTable(model).rows.filter(({ kind }) => kind === 'sum').length),
    partsOfTotal: has(({ sumRow }) => sumRow?.parts.length ?? 0),
    earlierYears: has((model) => (model.statement.length > 0 ? statementYears(model).length : 0)),
    methods: has(({ forecastNote }) => forecastNote.length),
    twoLines: has(({ forecast }) => (forecast?.evolutions.length === 2 ? 1 : 0)),
  }).toEqual({ sumOfGross: true, partsOfTotal: true, earlierYears: true, methods: true, twoLines: true });
});
