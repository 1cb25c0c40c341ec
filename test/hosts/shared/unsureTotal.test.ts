import { Workbook } from 'exceljs';
import { followUp } from '../../../src/followUp';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { printOf } from '../../../src/values/print';
import type { Host } from '../../../src/workbook/host';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { officeForTests } from '../excel/office';
import { rawOf } from './workbooks';

/** A total that is not the sum of its areas, on both hosts: the report links it, marks it and says what the areas come to. */

const { open } = officeForTests();
const TODAY = { today: '2026-09-15' };

async function workbook(actual: number): Promise<Uint8Array> {
  const made = new Workbook();
  const sheet = made.addWorksheet('Uppföljning');
  sheet.addRow(['Miljönämnden, uppföljning per 31 augusti 2026, tkr']);
  sheet.addRow(['Verksamhet', 'Budget 2026', 'Budget jan-aug', 'Utfall jan-aug']);
  for (const row of [['Livsmedel', -4200, -2800, -2750], ['Hälsoskydd', -3100, -2067, -2210], ['Naturvård', -2650, -1767, -1702], ['Totalt', -9950, -6634, actual]]) sheet.addRow(row);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const hosts: readonly (readonly [string, (bytes: Uint8Array) => Host])[] = [['Excel', (bytes) => open(rawOf(bytes)).host], ['files', (bytes) => new XlsxHost(bytes)]];

async function read(host: Host): Promise<RawWorkbook> {
  const found = await host.read();
  if (!found.ok) throw new Error(found.error.message.en);
  return found.value;
}

/** Everything that is found is judged to be no fault, and written. */
async function judgeIn(host: Host, note: string): Promise<void> {
  const { findings, settings } = followUp(await read(host), TODAY);
  const findingDecisions = findings.map((finding) => ({ id: finding.id, print: printOf(finding), note, date: TODAY.today }));
  const { plan } = followUp(await read(host), { ...TODAY, settings: () => ({ ...settings, findingDecisions }) });
  if (!plan) throw new Error('Nothing to report on');
  expect(await host.write(plan)).toMatchObject({ ok: true });
}

async function reportIn(host: Host, changed = true): Promise<{ values: readonly unknown[]; formats: readonly string[]; formulas: readonly (string | undefined)[]; notes: string[] }> {
  const { plan } = followUp(await read(host), TODAY);
  if (!plan) throw new Error('Nothing to report on');
  expect(await host.write(plan)).toMatchObject({ ok: true, value: { changed, differences: [] } });
  const { sheets, numberFormats } = await read(host);
  const rows = sheets.find(({ name }) => name.startsWith('Rapport'))?.rows ?? [];
  const total = rows.find(({ values }) => values[0] === 'Miljönämnden totalt');
  const texts = rows.flatMap(({ values }) => values.filter((value): value is string => typeof value === 'string'));
  return {
    values: total?.values ?? [], formulas: total?.formulas ?? [], formats: (total?.formats ?? []).map((format) => numberFormats[format ?? 0] ?? ''),
    notes: texts.filter((text) => text.startsWith('? Osäkra uppgifter') || text.startsWith('Miljönämnden totalt:')).map((text) => text.replaceAll('\u00a0', ' ')),
  };
}

describe.each(hosts)('the report: %s', (_, start) => {
  it('has no mark where the areas come to the total', async () => {
    const { formats, notes } = await reportIn(start(await workbook(-6662)));
    expect(notes).toEqual([]);
    expect(formats.some((format) => format.includes('?'))).toBe(false);
  });

  it('marks a total that was typed over, links its cell and says the difference', async () => {
    const { values, formulas, formats, notes } = await reportIn(start(await workbook(-6962)));
    const at = values.indexOf(-6962);
    expect(formulas[at]).toMatch(/^='?Uppföljning'?!D6$/);
    expect(formats[at]).toContain('"? "');
    expect(formats[values.indexOf(-9950)]).not.toContain('"? "');
    expect(notes).toEqual([
      '? Osäkra uppgifter: Miljönämnden totalt (utfall och periodens avvikelse). Områdena summerar till annat än den tryckta summan: utfall −6 662 tkr (skillnad 300).',
    ]);
  });

  it('tells a difference that was judged to be no fault with the words of who judged it, and marks nothing', async () => {
    const host = start(await workbook(-6962));
    await judgeIn(host, 'Bufferten ligger hos nämnden');
    const { formats, notes } = await reportIn(host, false);
    expect(notes).toEqual(['Miljönämnden totalt: områdena summerar till annat än den tryckta summan: utfall −6 662 tkr (skillnad 300). Bedömt som inget fel: Bufferten ligger hos nämnden.']);
    expect(formats.some((format) => format.includes('"? "'))).toBe(false);
  });
});
