import { Workbook } from 'exceljs';
import { followUp } from '../../../src/followUp';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { Host } from '../../../src/workbook/host';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { officeForTests } from '../excel/office';
import { rawOf } from './workbooks';

/** The sheet "Kontroller" on both hosts: what does not add up, with links and with what stands in the cells now. */

const { open } = officeForTests();
const TODAY = { today: '2025-09-15' };

async function workbook(boende: number): Promise<Uint8Array> {
  const made = new Workbook();
  const sheet = made.addWorksheet("Nämndens 'tabell' 1");
  sheet.addRow(['Socialnämnden augusti 2025, tkr']);
  sheet.addRow(['Verksamhet', 'Budget 2025', 'Prognos 2025', 'Avvikelse']);
  for (const row of [['Hemtjänst', -90123, -91503, -1380], ['Boende', -50217, -46011, boende], ['Stöd', -20418, -20611, -193], ['Summa', -160758, -158125, 2633]]) sheet.addRow(row);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const hosts: readonly (readonly [string, (bytes: Uint8Array) => Host])[] = [['Excel', (bytes) => open(rawOf(bytes)).host], ['files', (bytes) => new XlsxHost(bytes)]];

async function read(host: Host): Promise<RawWorkbook> {
  const found = await host.read();
  if (!found.ok) throw new Error(found.error.message.en);
  return found.value;
}

async function write(host: Host) {
  const { plan } = followUp(await read(host), TODAY);
  if (!plan) throw new Error('Nothing to report on');
  return host.write(plan);
}

const checks = ({ sheets }: RawWorkbook) => sheets.find(({ name }) => name === 'Kontroller');
const cellsOf = (raw: RawWorkbook): unknown[][] => checks(raw)?.rows.map(({ values }) => values.filter((value) => value !== null && value !== undefined)) ?? [];

describe.each(hosts)('the sheet Kontroller: %s', (_, start) => {
  it('is not made where all holds', async () => {
    const host = start(await workbook(4206));
    expect(await write(host)).toMatchObject({ ok: true, value: { changed: true } });
    expect(checks(await read(host))).toBeUndefined();
  });

  it('names the cell and the proposal, follows the cell, and empties once all holds', async () => {
    const host = start(await workbook(-4206));
    expect(await write(host)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    const raw = await read(host);
    const row = checks(raw)?.rows.find(({ values }) => values[0] === 'Fel');
    expect(row?.values.slice(3, 7)).toEqual(["'Nämndens ''tabell'' 1'!D4", -4206, 4206, 'kvar']);
    expect([row?.formulas?.[3], row?.formulas?.[4]]).toEqual([`=HYPERLINK("#'Nämndens ''tabell'' 1'!D4","'Nämndens ''tabell'' 1'!D4")`, "='Nämndens ''tabell'' 1'!D4"]);
    // It is ours: neither read nor told of.
    expect(followUp(raw, TODAY).sheets.find(({ name }) => name === 'Kontroller')?.kind).toBe('own');
    expect(await write(host)).toMatchObject({ ok: true, value: { changed: false } });
    expect(await host.setCells([{ cell: { sheet: "Nämndens 'tabell' 1", row: 3, column: 3 }, value: 4206, expected: -4206 }])).toMatchObject({ ok: true });
    expect(await write(host)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    expect(cellsOf(await read(host)).flat()).toContain('Inget att anmärka på.');
  });
});
