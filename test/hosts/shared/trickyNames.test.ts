import { Workbook } from 'exceljs';
import { followUp } from '../../../src/followUp';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { Host } from '../../../src/workbook/host';
import { officeForTests } from '../excel/office';
import { rawOf } from './workbooks';

/** Areas, comments, goals and indicators that begin as formulas do, through the whole story and both hosts. */

const { open } = officeForTests();

const names = ['=Hemtjänst', '+Förskola', '-Grundskola', '@Kultur', '\tFritid'];
const comments = ['=1+1', '+46 % fler besök', '-5 mot budget', '@chef svarar', '\tSe bilaga'];
const goals = ['=Nöjda medborgare', '+Trygga barn', '-Mindre kö', '@Digitalt', '\tKlimat'];
const indicators = ['=Andel nöjda', '+Andel trygga', '-Andel i kö', '@Andel digitala', '\tAndel fossilfria'];

async function workbook(): Promise<Uint8Array> {
  const made = new Workbook();
  const sheet = made.addWorksheet('Nämnden');
  sheet.addRow(['Belopp i tkr']);
  sheet.addRow(['Verksamhet', 'Budget 2017', 'Utfall 2017-08-31', 'Prognos 2017', 'Avvikelse', 'Kommentar']);
  names.forEach((name, index) => sheet.addRow([name, -1000, -650, -1010 - index, -10 - index, comments[index]]));
  sheet.addRow(['Summa', -5000, -3250, -5060, -60]);
  const card = made.addWorksheet('Styrkort');
  card.addRow(['Nämndens mål', 'Mätetal', 'Utfall 2016', 'Utfall 2017 T2', 'Målvärde']);
  indicators.forEach((name, index) => card.addRow([goals[index], name, 70, 75 + index, 'Minst 76']));
  return new Uint8Array(await made.xlsx.writeBuffer());
}

let bytes: Uint8Array;
beforeAll(async () => { bytes = await workbook(); });

const hosts: readonly (readonly [string, () => Host])[] = [['Excel', () => open(rawOf(bytes)).host], ['files', () => new XlsxHost(bytes)]];

it.each(hosts)('arrive as text, and stay so: %s', async (_, start) => {
  const host = start();
  const read = async () => {
    const found = await host.read();
    if (!found.ok) throw new Error(found.error.message.en);
    return found.value;
  };
  const write = async () => {
    const { plan } = followUp(await read(), { today: '2017-09-20' });
    if (!plan) throw new Error('Nothing to report on');
    return host.write(plan);
  };
  expect(await write()).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
  const own = (await read()).sheets.filter(({ name }) => name !== 'Nämnden' && name !== 'Styrkort');
  const texts = own.map(({ rows }) => rows.flatMap((row) => row.values.filter((__, column) => row.formulas?.[column] === undefined)));
  for (const wanted of [...names, ...comments, ...goals, ...indicators].map((text) => text.trim())) {
    expect([wanted, texts.some((each) => each.some((value) => typeof value === 'string' && value.trim() === wanted))]).toEqual([wanted, true]);
  }
  expect(await write()).toMatchObject({ ok: true, value: { changed: false } });
});
