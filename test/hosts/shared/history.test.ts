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
