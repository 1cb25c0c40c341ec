import { batchesOf } from '../../../src/hosts/excel/operations';
import type { WorkbookPlan } from '../../../src/workbook/sheetPlan';
import { startOffice } from '../../excel-host/jsdomOffice';
import { StrictExcel } from '../../excel-host/strictExcel';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { pictureOfModel } from '../shared/pictureOfModel';
import { amount, fullReport, live, settingsPlan, sheetPlan, text, trickyTexts } from '../shared/plans';
import { rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

const { open } = officeForTests();

const source = rawWorkbook(rawSheet('Underlag', [[1]]), rawSheet('Barn och Unga', [[2]]));
const report: WorkbookPlan = { sheets: [fullReport, settingsPlan()], activate: fullReport.mark };

async function written(plan: WorkbookPlan = report) {
  const opened = open(source);
  const result = await opened.host.write(plan);
  expect(opened.excel.mistakes).toEqual([]);
  if (!result.ok) throw new Error(result.error.message.en);
  return { ...opened, receipt: result.value };
}

const rowsOf = (count: number) => Array.from({ length: count }, (_, row) =>
  [text(`Konto ${row}`, 1), amount(row, 2), live(`=B${row + 1}*2`, row * 2, 2), text('Verksamhet')]);

/** Two megabytes in few cells. */
const bulky: WorkbookPlan = { sheets: [sheetPlan(Array.from({ length: 600 }, (_, row) => [text(`Kommentar ${row} ${'lång '.repeat(700)}`)]))] };

const styles = [{}, { bold: true }, { numberFormat: '#,##0' }];

describe('the number of syncs', () => {
  it.each([[20], [200], [2_000]])('is the same for %i rows', async (count) => {
    const { excel } = await written({ sheets: [sheetPlan(rowsOf(count), { styles })] });
    expect(excel.syncs).toHaveLength(3);
  });

  it.each([['many rows', { sheets: [sheetPlan(rowsOf(12_000), { styles })] }], ['long texts', bulky]])('grows only with the bytes, and nothing comes near the limit: %s', async (_, plan) => {
    const { excel } = await written(plan);
    const sizes = excel.syncs.map((sync) => sync.requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(1_500_000);
    expect(Math.max(...excel.syncs.map((sync) => sync.responseBytes))).toBeLessThan(1_500_000);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(excel.syncs.length).toBeLessThanOrEqual(4 + Math.ceil(total / 500_000));
  });

  it('is three when nothing has changed, and nothing is written', async () => {
    const { excel, host } = await written();
    excel.syncs.splice(0);
    expect(await host.write(report)).toMatchObject({ ok: true, value: { changed: false, differences: [] } });
    expect(excel.syncs).toHaveLength(3);
    expect(excel.syncs.every((sync) => sync.requestBytes < 5_000)).toBe(true);
  });
});

test('steps are put into requests in order, none over the limit unless alone', () => {
  const sizes = [400_000, 700_000, 500_000, 2_000_000, 10, 20];
  const batches = batchesOf(sizes.map((bytes) => ({ bytes, apply: () => undefined })));
  expect(batches.map((batch) => batch.map(({ bytes }) => bytes))).toEqual([[400_000, 700_000], [500_000], [2_000_000], [10, 20]]);
});

test('formulas are live: a change of a source cell is seen in the report, and an unchanged plan then differs', async () => {
  const { excel, host } = await written();
  excel.type('Barn och Unga', 'A1', 5);
  expect(await host.write(report)).toMatchObject({
    ok: true, value: { changed: false, differences: [{ cell: { sheet: 'Rapport', row: 1, column: 1 }, planned: 2000, found: 5000 }] },
  });
});

test('a cell that the user changed in our sheet is written again', async () => {
  const { excel, host } = await written();
  excel.type('Rapport', 'B6', 99);
  expect(await host.write(report)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
});

test('another look alone is a change', async () => {
  const { excel, host } = await written();
  const bolder = { sheets: [{ ...fullReport, styles: fullReport.styles.map((style) => ({ ...style, bold: true })) }, settingsPlan()] };
  expect(await host.write(bolder)).toMatchObject({ ok: true, value: { changed: true } });
  expect(excel.model.sheet('Rapport')?.cell(4, 1).look.bold).toBe(true);
});

test('a renamed sheet is still ours and keeps the user\'s name', async () => {
  const { excel, host } = await written();
  const sheet = excel.model.sheet('Rapport');
  if (sheet) sheet.name = 'Nämnd & budget';
  for (const name of excel.model.names) name.formula = name.formula.replace('Rapport!', "'Nämnd & budget'!");
  const next = { sheets: [sheetPlan([[text('Ny')]]), settingsPlan()] };
  expect(await host.write(next)).toMatchObject({ ok: true, value: { sheetNames: ['Nämnd & budget', 'Uppföljning inställningar'] } });
  expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Underlag', 'Barn och Unga', 'Nämnd & budget', 'Uppföljning inställningar']);
});

test('a mark whose first cell was deleted still finds its sheet', async () => {
  const { excel, host } = await written();
  const mark = excel.model.names.find(({ name }) => name === fullReport.mark);
  if (mark) mark.formula = '=Rapport!#REF!';
  expect(await host.write(report)).toMatchObject({ ok: true, value: { sheetNames: ['Rapport', 'Uppföljning inställningar'] } });
  expect(mark?.formula).toBe("='Rapport'!$A$1");
});

test('our charts are replaced, also those that the plan no longer has; the user\'s stay', async () => {
  const { excel, host } = await written();
  const sheet = excel.model.sheet('Rapport');
  sheet?.charts.push({
    id: '{CHART-USER}', type: 'Line', name: 'Eget', place: 'K1:M9', title: {}, legend: {}, categoryAxis: {}, valueAxis: {}, gridlines: {}, series: [],
  });
  await host.write({ sheets: [{ ...fullReport, charts: fullReport.charts.slice(0, 1) }, settingsPlan()] });
  expect(sheet?.charts.map(({ name }) => name)).toEqual(['Eget', 'Avvikelse per område']);
});

test('tricky texts are texts, and stay so when written twice', async () => {
  const plan = { sheets: [sheetPlan(trickyTexts.map((value) => [text(value)]))] };
  const { excel, host } = await written(plan);
  const cells = () => trickyTexts.map((_, row) => excel.model.sheet('Rapport')?.cell(row, 0));
  expect(cells().map((cell) => cell?.constant)).toEqual(trickyTexts);
  expect(cells().every((cell) => cell?.formula === null)).toBe(true);
  expect(await host.write(plan)).toMatchObject({ ok: true, value: { changed: false } });
});

describe('cancelling', () => {
  it('before the first change leaves the workbook as it was', async () => {
    const { excel, host } = open(source);
    const result = await host.write(report, { signal: { aborted: true } });
    expect(result).toMatchObject({ ok: false, error: { rule: 'cancelled' } });
    expect(excel.model.sheets).toHaveLength(2);
    expect(excel.model.names).toEqual([]);
  });

  it('after it, the writing is finished', async () => {
    const { excel, host } = open(source);
    const signal = { aborted: false };
    const result = await host.write(bulky, { signal, progress: (fraction) => { signal.aborted ||= fraction > 0.2; } });
    expect(result).toMatchObject({ ok: true, value: { differences: [] } });
    expect(excel.model.sheet('Rapport')?.cell(599, 0).constant).toMatch(/^Kommentar 599/);
  });
});

test('progress rises to one', async () => {
  const { host } = open(source);
  const seen: number[] = [];
  await host.write(bulky, { progress: (fraction) => seen.push(fraction) });
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(seen.length).toBeGreaterThan(4);
  expect(seen.at(-1)).toBe(1);
});

test('the sheet that the plan names is shown; the others are not', async () => {
  expect((await written()).excel.model.active?.name).toBe('Rapport');
  expect((await written({ sheets: report.sheets })).excel.model.active?.name).toBe('Underlag');
});

test('no cell outside our sheets is touched', async () => {
  const { excel } = await written();
  expect(excel.model.sheet('Underlag')?.used(false)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
});

describe('requirement sets', () => {
  const run = async (excelApi: string) => {
    const excel = new StrictExcel(source);
    const office = await startOffice(excel, { excelApi });
    const minor = (version: string) => Number(version.split('.')[1]);
    const host = new ExcelHost({ run: office.run, requirements: { isSetSupported: (_name, version) => minor(version) <= minor(excelApi) } });
    const results = { read: await host.read(), written: await host.write(report), again: await host.write({ sheets: [sheetPlan([[amount(1)]])] }) };
    office.close();
    return { excel, results };
  };

  it('ExcelApi 1.9 is enough for all of reading and writing', async () => {
    const { excel, results } = await run('1.9');
    expect(results).toMatchObject({ read: { ok: true }, written: { ok: true }, again: { ok: true } });
    expect(pictureOfModel(excel.model, sheetPlan([[amount(1)]]), 'Rapport').cells.A1?.value).toBe(1);
  });

  it('ExcelApi 1.8 is not, and a sentence says so', async () => {
    const { results } = await run('1.8');
    expect(results.written).toMatchObject({ ok: false, error: { rule: 'excelTooOld' } });
  });
});
