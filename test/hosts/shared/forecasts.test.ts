import ExcelJS from 'exceljs';
import { followUp, type FollowUp } from '../../../src/followUp';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { ForecastChoice } from '../../../src/settings/forecastChoices';
import type { Settings } from '../../../src/settings/settings';
import { planHistory } from '../../../src/taskpane/services/historyPlan';
import type { OneOffTreatment } from '../../../src/values/forecast';
import type { Host } from '../../../src/workbook/host';
import { DRAWN_AREAS, forecastYears, LAST_YEAR, monthOf } from '../../support/forecastYears';
import { officeForTests } from '../excel/office';
import { rawOf } from './workbooks';

/** Forecasts from the first proposal to a saved one, on both hosts: what is proposed, what happens once, and what the total then is. */

const { open } = officeForTests();

const hosts: readonly (readonly [string, (bytes: Uint8Array) => Host])[] = [
  ['Excel', (bytes) => open(rawOf(bytes)).host], ['files', (bytes) => new XlsxHost(bytes)],
];

const TODAY = '2024-09-20';
const AREA = 'Vuxna';
const INVOICE = -9_000;
const period = { year: LAST_YEAR, month: 8 };

/** The drawn nämnd in August, with a year's invoice in March on one area. */
async function withInvoice(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await forecastYears({ month: 8 })).slice().buffer);
  const row = 3 + DRAWN_AREAS.findIndex(({ name }) => name === AREA);
  for (const [sheet, column] of [['Drift', 4], [`Månader ${LAST_YEAR}`, 4]] as const) {
    const cell = workbook.getWorksheet(sheet)?.getCell(row, column);
    if (typeof cell?.value !== 'number') throw new Error(`There is no amount in ${sheet}.`);
    cell.value += INVOICE;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let bytes: Uint8Array;
beforeAll(async () => { bytes = await withInvoice(); });

async function follow(host: Host, settings?: (stored: Settings) => Settings): Promise<FollowUp> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  return followUp(read.value, { today: TODAY, ...settings && { settings } });
}

async function write(host: Host, { plan }: FollowUp): Promise<void> {
  if (!plan) throw new Error('There is nothing to write.');
  expect(await host.write(plan)).toMatchObject({ ok: true, value: { differences: [] } });
}

const viewOf = ({ forecasts }: FollowUp) => {
  const view = forecasts?.areas.find(({ area }) => area === AREA);
  if (!view) throw new Error('The area has no forecasts.');
  return view;
};
const first = (from: FollowUp): number => {
  const { best, proposals } = viewOf(from).forecasts;
  return proposals.find(({ method }) => method === best)?.likely ?? NaN;
};
const totalOf = (from: FollowUp): number => from.total.figures.amounts.forecast?.value ?? NaN;
const marking = (treatment: OneOffTreatment) => (stored: Settings): Settings => ({ ...stored, oneOffs: [{ area: AREA, year: LAST_YEAR, month: 3, treatment }] });

const proposed = new Map<string, unknown>();

describe.each(hosts)('%s', (name, start) => {
  it('proposes the middle of the methods first, in one sentence, with where the year may end', async () => {
    const now = await follow(start(bytes));
    const { forecasts } = viewOf(now);
    expect(forecasts.best).toBe('median');
    expect(forecasts.sentence?.sv).toMatch(/^Förslaget är mitten av 6 metoder, så att ingen udda avgör\. Prövad på ett tidigare år vid samma månad: \d+,\d % fel\.$/);
    expect(forecasts.sentence?.en).toMatch(/^The proposal is the middle of 6 methods, so that no odd one decides\./);
    const likely = first(now);
    expect([forecasts.range !== null && forecasts.range.low <= likely, forecasts.range !== null && forecasts.range.high >= likely]).toEqual([true, true]);
    // Until she decides it is the workbook's own that counts.
    expect(viewOf(now).forecast).toBe(viewOf(now).input.own?.likely);
    proposed.set(name, JSON.parse(JSON.stringify(now.forecasts)));
  });

  it('tells what happens once, and counts it once when it is left out or spread, also after it is saved', async () => {
    const host = start(bytes);
    const plain = await follow(host);
    expect(viewOf(plain).oneOffs).toMatchObject([{ year: LAST_YEAR, month: 3, treatment: null, reversedIn: null }]);
    expect(viewOf(plain).oneOffs[0]?.cells).toEqual([{ sheet: `Månader ${LAST_YEAR}`, row: 4, column: 3 }]);
    const usual = DRAWN_AREAS.flatMap((area) => (area.name === AREA ? Array.from({ length: 12 }, (_, at) => monthOf(area, LAST_YEAR, at + 1)) : []));
    const year = usual.reduce((sum, one) => sum + one, INVOICE);
    for (const treatment of ['apart', 'spread'] as const) {
      const marked = await follow(host, marking(treatment));
      // Scaled up, the invoice would be half as much again; the year's own outcome is known here.
      expect([treatment, Math.abs(first(marked) - year) < Math.abs(first(plain) - year)]).toEqual([treatment, true]);
      expect([treatment, Math.abs(first(marked) - year) < 0.04 * Math.abs(year)]).toEqual([treatment, true]);
      await write(host, marked);
      const again = await follow(host);
      expect(again.settings.oneOffs).toEqual([{ area: AREA, year: LAST_YEAR, month: 3, treatment }]);
      expect(viewOf(again).oneOffs).toMatchObject([{ treatment }]);
      expect(first(again)).toBe(first(marked));
    }
    await write(host, await follow(host, (stored) => ({ ...stored, oneOffs: [] })));
    expect(first(await follow(host))).toBe(first(plain));
  });

  it('lets the total follow a choice at once, and keeps it so when it is saved and read anew', async () => {
    const host = start(bytes);
    const before = await follow(host);
    const likely = Math.round(first(before));
    const choice: ForecastChoice = { area: AREA, period, method: 'median', low: null, likely, high: null, unit: 'tkr', note: '', date: TODAY, intoCell: false };
    const own = viewOf(before).input.own?.likely ?? NaN;
    const chosen = await follow(host, (stored) => ({ ...stored, forecasts: [choice] }));
    expect(totalOf(chosen)).toBeCloseTo(totalOf(before) - own + likely, 6);
    expect(chosen.forecasts?.total.forecast).toBeCloseTo(totalOf(chosen), 6);

    const read = await host.read();
    if (!read.ok) throw new Error(read.error.message.en);
    const plan = planHistory(read.value, { choices: [choice], cells: [], replace: false }, TODAY);
    if (!plan.ok) throw new Error(plan.error.message.en);
    expect(await host.append(plan.value)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    await write(host, chosen);
    const saved = await follow(host);
    expect(viewOf(saved).chosen).toMatchObject({ method: 'median', likely });
    expect([viewOf(saved).forecast, totalOf(saved)]).toEqual([likely, totalOf(chosen)]);
    // The history says the same.
    expect(viewOf(saved).evolution.at(-1)).toMatchObject({ period, value: likely });
    await write(host, await follow(host, (stored) => ({ ...stored, forecasts: [] })));
    expect(totalOf(await follow(host))).toBeCloseTo(totalOf(before), 6);
  });
});

it('both hosts give the same proposals, figure by figure', () => {
  expect(proposed.size).toBe(hosts.length);
  expect(proposed.get('files')).toEqual(proposed.get('Excel'));
});
