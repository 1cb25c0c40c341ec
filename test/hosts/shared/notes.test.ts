import { unzipSync } from 'fflate';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { Host } from '../../../src/workbook/host';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/sheetPlan';
import { officeForTests } from '../excel/office';
import { amount, live, settingsPlan, sheetPlan, text, trickyTexts } from './plans';
import { baseWorkbook, rawOf } from './workbooks';

/** A line of text in a cell of ours: no change of the sheet, on both hosts. */

const { open } = officeForTests();

const NAME = 'Uppfoljning_status';
const line = 'Inget har ändrats sedan 2026-11-20 (kontrollerad 2026-11-22 kl. 14.05)';

const noted = (date: string, more: Partial<SheetPlan> = {}): SheetPlan => sheetPlan(
  [[text('Uppföljning')], [text(`Uppdaterad ${date}`, 1), { value: null, style: 1 }], [text('Budget'), amount(5)], [text('Dubbelt'), live('=B3*2', 10)]],
  {
    styles: [{}, { italic: true }], merges: [{ top: 1, bottom: 1, left: 0, right: 1 }],
    names: [{ name: NAME, range: { top: 1, bottom: 1, left: 0, right: 0 }, isNote: true }], ...more,
  },
);
const plan: WorkbookPlan = { sheets: [noted('2026-11-20'), settingsPlan()] };

interface Opened {
  readonly host: Host;
  /** What everything but the note's own cell is. */
  readonly rest: () => string;
}

let bytes: Uint8Array;
beforeAll(async () => { bytes = await baseWorkbook(); });

/** Without the cell's own content, whose look has to stay. */
function fileRest(host: XlsxHost): string {
  const parts = Object.entries(unzipSync(host.bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)
    .replace(/(<c r="A2" s="\d+") t="inlineStr"><is>.*?<\/is><\/c>/, '$1/>')]);
  return JSON.stringify(parts);
}

const hosts: readonly (readonly [string, () => Opened])[] = [
  ['Excel', () => {
    const { excel, host } = open(rawOf(bytes));
    const rest = () => JSON.stringify([excel.model.names, excel.model.sheets.map(({ name, rows, merges }) => [name, merges, rows.map((row, index) =>
      row.map((cell, column) => (name === 'Rapport' && index === 1 && column === 0 ? cell?.look : [cell?.constant, cell?.formula?.text, cell?.look])))])]);
    return { host, rest };
  }],
  ['files', () => {
    const host = new XlsxHost(bytes);
    return { host, rest: () => fileRest(host) };
  }],
];

async function valueAt(host: Host, row: number, column: number): Promise<unknown> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  const sheet = read.value.sheets.find(({ name }) => name === 'Rapport');
  const found = sheet?.rows.find(({ index }) => index === row);
  expect(found?.formulas?.[column]).toBeUndefined();
  return found?.values[column];
}

describe.each(hosts)('%s', (_, start) => {
  it('has no place for a note before there is a report', async () => {
    expect(await start().host.note(NAME, line)).toMatchObject({ ok: false, error: { rule: 'noPlaceForNote' } });
  });

  it('writes the line into its cell and touches nothing else', async () => {
    const { host, rest } = start();
    await host.write(plan);
    const before = rest();
    expect(await host.note(NAME, line)).toEqual({ ok: true, value: undefined });
    expect(await valueAt(host, 1, 0)).toBe(line);
    expect(rest()).toBe(before);
  });

  it('counts it as no change: the same report leaves the line, another one puts its own words back', async () => {
    const { host } = start();
    await host.write(plan);
    await host.note(NAME, line);
    expect(await host.write(plan)).toMatchObject({ ok: true, value: { changed: false, differences: [] } });
    expect(await valueAt(host, 1, 0)).toBe(line);
    const next = { sheets: [noted('2026-11-22', { columnWidths: [31, 12] }), settingsPlan()] };
    expect(await host.write(next)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    expect(await valueAt(host, 1, 0)).toBe('Uppdaterad 2026-11-22');
    expect(await host.write(next)).toMatchObject({ ok: true, value: { changed: false } });
  });

  it('keeps any text text', async () => {
    const { host } = start();
    await host.write(plan);
    for (const tricky of trickyTexts) {
      expect(await host.note(NAME, tricky)).toMatchObject({ ok: true });
      expect(await valueAt(host, 1, 0)).toBe(tricky);
    }
    expect(await host.write(plan)).toMatchObject({ ok: true, value: { changed: false } });
  });
});

describe('files', () => {
  const file = async () => {
    const host = new XlsxHost(bytes);
    await host.write(plan);
    return host;
  };

  it('are the same bytes when the line stands there already, and when the report is written again', async () => {
    const host = await file();
    const unnoted = host.bytes;
    await host.note(NAME, 'Uppdaterad 2026-11-20');
    expect(host.bytes).toBe(unnoted);
    await host.note(NAME, line);
    const once = host.bytes;
    expect(once).not.toBe(unnoted);
    await host.note(NAME, line);
    await host.write(plan);
    expect(host.bytes).toBe(once);
  });

  it('stay as they are when they cannot be written', async () => {
    const broken = new Uint8Array([1, 2, 3]);
    const host = new XlsxHost(broken);
    expect(await host.note(NAME, line)).toMatchObject({ ok: false });
    expect(host.bytes).toBe(broken);
  });
});

describe('Excel', () => {
  it.each<[string, string, (excel: ReturnType<typeof open>['excel']) => void]>([
    ['a protected sheet', 'sheetProtected', (excel) => { const sheet = excel.model.sheet('Rapport'); if (sheet) sheet.isProtected = true; }],
    ['a workbook that is read only', 'excelAccessDenied', (excel) => { excel.model.isReadOnly = true; }],
    ['cell editing', 'excelCellEditMode', (excel) => { excel.condition.cellEditMode = true; }],
    ['a sheet that was deleted', 'noPlaceForNote', (excel) => { excel.model.sheets.splice(2, 1); }],
  ])('says why no note can be written: %s', async (_, rule, worsen) => {
    const { excel, host } = open(rawOf(bytes));
    await host.write(plan);
    worsen(excel);
    expect(await host.note(NAME, line)).toMatchObject({ ok: false, error: { rule } });
    expect(excel.model.sheet('Rapport')?.cell(1, 0).constant ?? 'Uppdaterad 2026-11-20').toBe('Uppdaterad 2026-11-20');
  });

  it('takes three syncs, two when the line stands there already, and is no one else’s change', async () => {
    const { excel, host } = open(rawOf(bytes));
    await host.write(plan);
    const seen: unknown[] = [];
    await host.watch((change) => seen.push(change));
    excel.syncs.splice(0);
    await host.note(NAME, line);
    expect(excel.syncs.splice(0)).toHaveLength(3);
    await host.note(NAME, line);
    expect(excel.syncs).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([]);
    expect(excel.mistakes).toEqual([]);
  });

  it('follows its cell when rows are inserted above it', async () => {
    const { excel, host } = open(rawOf(bytes));
    await host.write(plan);
    const name = excel.model.names.find((one) => one.name === NAME);
    if (name) name.formula = '=Rapport!$A$9';
    await host.note(NAME, line);
    expect(excel.model.sheet('Rapport')?.cell(8, 0).constant).toBe(line);
  });
});
