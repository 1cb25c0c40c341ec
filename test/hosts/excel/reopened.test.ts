import { followUp } from '../../../src/followUp';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import type { Host } from '../../../src/workbook/host';
import { marks } from '../../../src/workbook/marks';
import { fromXlsx, toXlsx } from '../../excel-host/model/xlsxFile';
import type { StrictExcel } from '../../excel-host/strictExcel';
import { fullReport } from '../shared/plans';
import { exampleBytes, exampleFiles, plainSheets, rawOf, rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

/** Saved to a file, closed, and opened in another Excel. */

const { open } = officeForTests();

/** Charts are no part of what is compared here, and are carried over beside the file. */
function reopened(excel: StrictExcel) {
  const again = open(fromXlsx(toXlsx(excel.saved())));
  excel.model.sheets.forEach(({ name, charts }) => again.excel.model.sheet(name)?.charts.push(...structuredClone(charts)));
  return again;
}

async function update(host: Host, today: string) {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  const { plan } = followUp(read.value, { today });
  if (!plan) throw new Error('Nothing to report on');
  return host.write(plan);
}

/** Everything that a sync could have changed. */
const stateOf = ({ model }: StrictExcel): string => JSON.stringify({
  sheets: model.sheets.map(({ name, rows, charts, merges, conditionalFormats }) => ({
    name, charts, merges, conditionalFormats, rows: rows.map((row) => row.map((cell) => cell && [cell.constant, cell.formula?.text, cell.look])),
  })),
  names: model.names,
});

describe.each(exampleFiles)('%s', (name) => {
  it('is saved and opened without loss', async () => {
    const { excel, host } = open(rawOf(exampleBytes(name)));
    await update(host, '2017-09-20');
    const again = reopened(excel);
    expect(again.excel.saved().names).toEqual(excel.saved().names);
    // As text: a file knows no negative zero.
    // The file that the strict Excel saves holds values, formulas and formats, and neither hidden rows nor how names look.
    const saved = (raw: RawWorkbook) => JSON.stringify(plainSheets({ ...raw, sheets: raw.sheets.map((sheet) => ({ ...sheet, nameLooks: [], hiddenRows: [], filters: [] })) }));
    expect(saved(again.excel.saved())).toBe(saved(excel.saved()));
  });

  it('holds the report still when it is opened again: an update on a later day writes nothing', async () => {
    const first = open(rawOf(exampleBytes(name)));
    expect(await update(first.host, '2017-09-20')).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    const { excel, host } = reopened(first.excel);
    const before = stateOf(excel);
    expect(await update(host, '2017-10-02')).toMatchObject({ ok: true, value: { changed: false, differences: [] } });
    expect(stateOf(excel)).toBe(before);
    expect(excel.mistakes).toEqual([]);
  });
});

it('holds a report still that was written to the file', async () => {
  const file = new XlsxHost(exampleBytes('helsingborg-2017-08.xlsx'));
  expect(await update(file, '2017-09-20')).toMatchObject({ ok: true, value: { changed: true } });
  const { excel, host } = open(fromXlsx(file.bytes));
  excel.model.sheet('Rapport')?.charts.push({ id: '{CHART-FILE}', type: 'BarClustered', name: 'Avvikelser', place: 'A1:B2', title: {}, legend: {}, categoryAxis: {}, valueAxis: {}, gridlines: {}, series: [] });
  const before = stateOf(excel);
  expect(await update(host, '2017-09-20')).toMatchObject({ ok: true, value: { changed: false, differences: [] } });
  expect(stateOf(excel)).toBe(before);
});

it('draws a chart again that another program has lost', async () => {
  const plan = { sheets: [fullReport], activate: fullReport.mark };
  const first = open(rawWorkbook(rawSheet('Underlag', [[1]]), rawSheet('Barn och Unga', [[2]])));
  await first.host.write(plan);
  const { excel, host } = open(fromXlsx(toXlsx(first.excel.saved())));
  expect(excel.model.sheet('Rapport')?.charts).toEqual([]);
  expect(await host.write(plan)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
  expect(excel.model.sheet('Rapport')?.charts.map(({ name }) => name)).toEqual(fullReport.charts.map(({ name }) => name));
});

it('knows an unfinished report when it is opened again, and finishes it', async () => {
  const { excel, host } = open(rawOf(exampleBytes('helsingborg-2017-08.xlsx')));
  const read = await host.read();
  excel.syncs.splice(0);
  excel.faults = [{ at: 'inside', sync: 2, action: 40, code: 'GeneralException' }];
  if (!read.ok) throw new Error(read.error.message.en);
  const { plan } = followUp(read.value, { today: '2017-09-20' });
  expect(plan && await host.write(plan)).toMatchObject({ ok: false });
  const again = reopened(excel);
  expect(again.excel.model.names.find(({ name }) => name === marks.report)?.comment).toContain('ofärdigt');
  expect(await update(again.host, '2017-09-20')).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
  expect(again.excel.shown('Rapport')?.flat()).toContain('Vuxen');
});
