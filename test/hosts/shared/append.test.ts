import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { Host } from '../../../src/workbook/host';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { unzipSync } from 'fflate';
import { officeForTests } from '../excel/office';
import { appending, first, listPlan, listRow, second } from './appends';
import type { SheetPicture } from './picture';
import { pictureOfFile } from './pictureOfFile';
import { pictureOfModel } from './pictureOfModel';
import { amount, sheetPlan, text, trickyTexts } from './plans';
import { baseWorkbook, plainCells, rawOf } from './workbooks';

/** Rows at the end of a sheet of ours, on both hosts. */

const { open } = officeForTests();

interface Opened {
  readonly host: Host;
  readonly picture: (plan: SheetPlan, tab: string) => Promise<SheetPicture>;
}

let bytes: Uint8Array;
beforeAll(async () => { bytes = await baseWorkbook(); });

const files = (): Opened => {
  const host = new XlsxHost(bytes);
  return { host, picture: (plan, tab) => pictureOfFile(host.bytes, plan, tab) };
};

const excel = (): Opened => {
  const opened = open(rawOf(bytes));
  return {
    host: opened.host,
    picture: (plan, tab) => {
      expect(opened.excel.mistakes).toEqual([]);
      return Promise.resolve(pictureOfModel(opened.excel.model, plan, tab));
    },
  };
};

const hosts: readonly (readonly [string, () => Opened])[] = [['Excel', excel], ['files', files]];

/** Values by row of a sheet as it now is. */
async function rowsOf(host: Host, tab = 'Lista'): Promise<unknown[][]> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  const rows: unknown[][] = [];
  for (const { index, values } of read.value.sheets.find(({ name }) => name === tab)?.rows ?? []) rows[index] = Array.from(values, (value) => value ?? null);
  return Array.from({ length: rows.length }, (_, row) => rows[row] ?? []);
}

const heads = [['Lista'], [], ['Datum', 'Område', 'Troligt', 'Ersatt']];
const vuxen = ['2018-09-20', 'Vuxen', -85_289];
const barn = ['2018-09-20', '=Barn och Unga', -12.5];

/** All that the sheet would be, had it been written in one go. */
const whole = (...rows: SheetPlan['rows']): SheetPlan => ({ ...listPlan, rows: [...listPlan.rows, ...rows] });

describe.each(hosts)('%s', (_, start) => {
  it('makes the sheet with its heads and the rows', async () => {
    const { host } = start();
    expect(await host.append(first)).toEqual({ ok: true, value: { sheetNames: ['Lista'], changed: true, differences: [] } });
    expect(await rowsOf(host)).toEqual([...heads, vuxen, barn]);
  });

  it('makes nothing when there is nothing to append', async () => {
    const { host } = start();
    expect(await host.append(appending([]))).toMatchObject({ ok: true, value: { changed: false } });
    expect(await rowsOf(host)).toEqual([]);
  });

  it('appends below, marks the earlier row, and does neither twice', async () => {
    const { host } = start();
    await host.append(first);
    expect(await host.append(second)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    const rows = [...heads, [...vuxen, 'Ersatt 2018-10-01'], barn, ['2018-10-01', 'Vuxen', -80_000]];
    expect(await rowsOf(host)).toEqual(rows);
    expect(await host.append(second)).toMatchObject({ ok: true, value: { changed: false, differences: [] } });
    expect(await rowsOf(host)).toEqual(rows);
  });

  it('looks as if it had been written in one go', async () => {
    const plan = whole(...first.rows, listRow('2018-10-01', 'Vuxen', -80_000));
    const a = start();
    await a.host.append(first);
    await a.host.append(appending([listRow('2018-10-01', 'Vuxen', -80_000)]));
    const picture = await a.picture(plan, 'Lista');
    const b = start();
    await b.host.write({ sheets: [plan] });
    expect(picture).toEqual(await b.picture(plan, 'Lista'));
  });

  it('leaves the user’s own column, and rows that she has sorted or added', async () => {
    const { host } = start();
    // Her order, a column of her own, and a remark below.
    await host.write({ sheets: [whole(
      { cells: [text('2018-05-01', 3), text('LSS', 3), amount(-3, 2), { value: null, style: 3 }, text('min anteckning')] },
      { cells: [text('2018-04-01', 3), text('Vuxen', 3), amount(-2, 2), { value: null, style: 3 }] }, { cells: [] }, { cells: [null, text('Kontrollerat mot Stratsys')] },
    )] });
    const before = await rowsOf(host);
    expect(await host.append(first)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    expect(await rowsOf(host)).toEqual([...before, vuxen, barn]);
  });

  it('knows its rows again after the user has sorted them', async () => {
    const { host } = start();
    const [one, other] = first.rows;
    await host.write({ sheets: [whole(...[other, one].flatMap((row) => row ?? []))] });
    expect(await host.append(first)).toMatchObject({ ok: true, value: { changed: false } });
    expect(await rowsOf(host)).toHaveLength(5);
  });

  it('appends what of its rows does not stand there', async () => {
    const { host } = start();
    await host.append(appending(first.rows.slice(1)));
    await host.append(first);
    expect(await rowsOf(host)).toEqual([...heads, barn, vuxen]);
  });

  it.each<[string, SheetPlan['rows']]>([
    ['another row stands there', [listRow('2018-09-20', 'LSS', -85_289)]],
    ['another amount stands there', [listRow('2018-09-20', 'Vuxen', -1)]],
    ['something is marked already', [{ cells: [text('2018-09-20', 3), text('Vuxen', 3), amount(-85_289, 2), text('Struken', 3)] }]],
  ])('writes nothing when %s than was to be marked', async (_name, rows) => {
    const { host } = start();
    await host.write({ sheets: [whole(...rows)] });
    const before = await rowsOf(host);
    expect(await host.append(second)).toMatchObject({ ok: false, error: { rule: 'rowChanged', cells: [{ sheet: 'Lista', row: 3, column: 3 }] } });
    expect(await rowsOf(host)).toEqual(before);
  });

  it('refuses the name of a sheet of the user’s', async () => {
    const { host } = start();
    expect(await host.append({ ...first, sheet: { ...listPlan, name: 'underlag' } })).toMatchObject({ ok: false, error: { rule: 'sheetNameTaken' } });
  });

  it('makes a sheet anew whose making was broken off', async () => {
    const { host } = start();
    await host.write({ sheets: [sheetPlan([[text('Ofärdigt blad: skrivningen avbröts. Uppdatera rapporten igen. (Unfinished: update the report again.)')]], { mark: listPlan.mark, name: listPlan.name })] });
    expect(await host.append(first)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    expect(await rowsOf(host)).toEqual([...heads, vuxen, barn]);
  });

  it('keeps any text text', async () => {
    const { host } = start();
    const rows = trickyTexts.map((tricky, index) => listRow('2018-09-20', tricky, index));
    await host.append(appending([listRow('2018-01-01', 'Först', 1)]));
    expect(await host.append(appending(rows))).toMatchObject({ ok: true, value: { differences: [] } });
    expect((await rowsOf(host)).slice(4).map((row) => row[1])).toEqual(trickyTexts);
  });

  it('can be stopped before anything is written', async () => {
    const { host } = start();
    expect(await host.append(first, { signal: { aborted: true } })).toMatchObject({ ok: false, error: { rule: 'cancelled' } });
    expect(await rowsOf(host)).toEqual([]);
  });
});

describe('both hosts append the same', () => {
  it('cell by cell', async () => {
    const [a, b] = [excel(), files()];
    for (const plan of [first, second, appending([listRow('2018-11-01', 'LSS', 5)])]) {
      await a.host.append(plan);
      await b.host.append(plan);
    }
    const plan = whole(...first.rows, ...second.rows, listRow('2018-11-01', 'LSS', 5));
    const picture = await a.picture(plan, 'Lista');
    expect(picture).toEqual(await b.picture(plan, 'Lista'));
    const [inExcel, inFile] = await Promise.all([a.host.read(), b.host.read()]);
    const cells = (read: typeof inExcel) => (read.ok ? read.value.sheets.map((sheet) => plainCells(read.value, sheet)) : null);
    expect(cells(inExcel)).toEqual(cells(inFile));
  });
});

describe('files', () => {
  it('change the sheet’s own part alone, and the styles when the rows bring new ones', async () => {
    const host = new XlsxHost(bytes);
    await host.append(first);
    const before = unzipSync(host.bytes);
    await host.append(second);
    const after = unzipSync(host.bytes);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((path) => !Buffer.from(after[path] ?? []).equals(Buffer.from(before[path] ?? [])))).toEqual(['xl/worksheets/sheet3.xml']);
  });

  it('are the same bytes when everything stands there already', async () => {
    const host = new XlsxHost(bytes);
    await host.append(first);
    await host.append(second);
    const once = host.bytes;
    await host.append(second);
    expect(host.bytes).toBe(once);
  });
});
