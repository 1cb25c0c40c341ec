import ExcelJS from 'exceljs';
import { planFreeze } from '../../../src/frozenCopy';
import { followUp } from '../../../src/followUp';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { readForecastHistory } from '../../../src/settings/forecastHistory';
import type { ForecastChoice } from '../../../src/settings/forecastChoices';
import { planHistory } from '../../../src/taskpane/services/historyPlan';
import type { FilledCell } from '../../../src/taskpane/services/services';
import type { Host } from '../../../src/workbook/host';
import { officeForTests } from '../excel/office';
import { baseWorkbook, rawOf } from './workbooks';

/** Accepted forecasts that are written into the workbook's cells, on both hosts. */

const { open } = officeForTests();

const hosts: readonly (readonly [string, (bytes: Uint8Array) => Host])[] = [
  ['Excel', (bytes) => open(rawOf(bytes)).host],
  ['files', (bytes) => new XlsxHost(bytes)],
];

const TODAY = '2018-09-20';
const choice: ForecastChoice = {
  area: 'Vuxen', period: { year: 2018, month: 8 }, method: 'runRate', low: null, likely: -76_791, high: null, unit: 'tkr', note: '', date: TODAY, intoCell: false,
};
const cell: FilledCell = { area: 'Vuxen', cell: { sheet: 'Underlag', row: 0, column: 0 }, expected: 1, value: -76_791 };

async function readOf(host: Host) {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.sv);
  return read.value;
}

/** The history's rows, after a forecast was saved: note, and whether it is marked as replaced. */
async function saved(host: Host, cells: readonly FilledCell[]): Promise<unknown[][]> {
  const plan = planHistory(await readOf(host), { choices: [{ ...choice, intoCell: cells.length > 0 }], cells, replace: false }, TODAY);
  if (!plan.ok) throw new Error(plan.error.message.sv);
  expect(await host.append(plan.value)).toMatchObject({ ok: true, value: { differences: [] } });
  if (cells.length > 0) expect(await host.setCells(cells)).toMatchObject({ ok: true });
  return readForecastHistory(await readOf(host)).entries.map(({ note, replaced }) => [note, replaced]);
}

it.each(hosts)('%s: the same forecast saved again the same day into a cell keeps what the cell said', async (_, start) => {
  const host = start(await baseWorkbook());
  expect(await saved(host, [])).toEqual([['', false]]);
  const rows = [['', true], ["Tidigare i 'Underlag'!A1: 1", false]];
  expect(await saved(host, [cell])).toEqual(rows);
  // Tried again, before and after the pane has read what the cell says now.
  expect(await saved(host, [cell])).toEqual(rows);
  expect(await saved(host, [{ ...cell, expected: cell.value }])).toEqual(rows);
});

/** After four months of a year from September to August; amounts in tkr. */
async function brokenYear(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Nämnden');
  sheet.addRow(['Skolnämnden, räkenskapsår september–augusti, tkr']);
  sheet.addRow(['Verksamhet', 'Budget 2023/2024', 'Utfall sep-dec', 'Prognos 2023/2024']);
  sheet.addRow(['Vuxen', -1250, -440, -1280]);
  sheet.addRow(['Barn', -2500, -880, -2560]);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

it.each(hosts)('%s: a forecast of a broken year counts for its month when it is read again, and is told the month after', async (_, start) => {
  const host = start(await brokenYear());
  const period = { year: 2023, month: 4, from: 9 };
  const now = followUp(await readOf(host), { today: TODAY, settings: (stored) => ({ ...stored, forecasts: [{ ...choice, period, likely: -1300 }] }) });
  if (!now.plan) throw new Error('Nothing to report on');
  expect(await host.write(now.plan)).toMatchObject({ ok: true, value: { differences: [] } });
  const history = planHistory(await readOf(host), { choices: [{ ...choice, period, likely: -1300 }], cells: [], replace: false }, TODAY);
  if (!history.ok) throw new Error(history.error.message.sv);
  await host.append(history.value);
  const frozen = planFreeze(await readOf(host), now, { again: false, date: TODAY });
  if (!frozen.ok) throw new Error(frozen.error.message.sv);
  expect(await host.write(frozen.value)).toMatchObject({ ok: true, value: { sheetNames: ['Rapport 2023-12'] } });

  const later = followUp(await readOf(host), { today: TODAY });
  expect([later.period, later.areas[0]?.figures.amounts.forecast?.value, later.forecasts?.areas[0]?.chosen?.likely]).toEqual([period, -1300, -1300]);
  expect(later.fingerprint).toBe(now.fingerprint);
  expect(planFreeze(await readOf(host), later, { again: false, date: TODAY })).toMatchObject({ ok: false, error: { rule: 'frozenExists' } });
  await host.setCells([{ cell: { sheet: 'Nämnden', row: 1, column: 2 }, expected: 'Utfall sep-dec', value: 'Utfall sep-jan' }]);
  const next = followUp(await readOf(host), { today: TODAY });
  expect([next.period, next.forecasts?.areas[0]?.chosen ?? null, next.forecasts?.areas[0]?.last]).toMatchObject([{ year: 2023, month: 5, from: 9 }, null, { period, value: -1300 }]);
});
