import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { SheetPlan, WorkbookPlan } from '../../../src/workbook/sheetPlan';
import { officeForTests } from '../excel/office';
import type { SheetPicture } from './picture';
import { pictureOfFile } from './pictureOfFile';
import { pictureOfModel } from './pictureOfModel';
import { amount, cases, fullReport, live, settingsPlan, sheetPlan, text } from './plans';
import { baseWorkbook, rawOf } from './workbooks';

const { open } = officeForTests();

/** What a suite of cases needs of a host: write, look, and the workbook as it then is. */
interface Harness {
  write(plan: WorkbookPlan): Promise<{ changed: boolean; tabs: readonly string[]; differences: unknown }>;
  picture(plan: SheetPlan, tab: string): Promise<SheetPicture>;
}

let bytes: Uint8Array;
beforeAll(async () => { bytes = await baseWorkbook(); });

function xlsx(): Harness {
  const host = new XlsxHost(bytes);
  return {
    write: async (plan) => {
      const written = await host.write(plan);
      if (!written.ok) throw new Error(written.error.message.en);
      return { changed: written.value.changed, tabs: written.value.sheetNames, differences: written.value.differences };
    },
    picture: (plan, tab) => pictureOfFile(host.bytes, plan, tab),
  };
}

function excel(): Harness {
  const opened = open(rawOf(bytes));
  return {
    write: async (plan) => {
      const written = await opened.host.write(plan);
      expect(opened.excel.mistakes).toEqual([]);
      expect([...opened.excel.model.unknownFunctions]).toEqual([]);
      if (!written.ok) throw new Error(written.error.message.en);
      return { changed: written.value.changed, tabs: written.value.sheetNames, differences: written.value.differences };
    },
    picture: (plan, tab) => Promise.resolve(pictureOfModel(opened.excel.model, plan, tab)),
  };
}

const hosts: readonly (readonly [string, () => Harness])[] = [['Excel', excel], ['files', xlsx]];

describe.each(hosts)('%s', (_, start) => {
  it.each(cases)('%s: written, read back without difference, and written again without change', async (_name, plan) => {
    const host = start();
    const first = await host.write(plan);
    expect(first).toMatchObject({ changed: true, tabs: plan.sheets.map(({ name }) => name), differences: [] });
    const before = await Promise.all(plan.sheets.map((sheet) => host.picture(sheet, sheet.name)));
    expect(await host.write(plan)).toMatchObject({ changed: false, differences: [] });
    expect(await Promise.all(plan.sheets.map((sheet) => host.picture(sheet, sheet.name)))).toEqual(before);
  });

  it('leaves nothing of a larger report behind a smaller one', async () => {
    const host = start();
    await host.write({ sheets: [fullReport] });
    const small = sheetPlan([[text('Kort')], [live('=1+1', 2)]]);
    expect(await host.write({ sheets: [small] })).toMatchObject({ changed: true });
    const fresh = start();
    await fresh.write({ sheets: [small] });
    const wide = { ...small, rows: fullReport.rows.map((row, index) => ({ cells: row.cells.map((cell, column) => small.rows[index]?.cells[column] ?? cell) })) };
    const { charts, merges, conditionalFormats, dataBars, validations, cells } = await host.picture(wide, 'Rapport');
    expect({ charts, merges, conditionalFormats, dataBars, validations }).toEqual({ charts: [], merges: [], conditionalFormats: [], dataBars: [], validations: {} });
    const filled = Object.values(cells).filter((cell) => cell.value !== null || cell.formula !== null);
    expect(filled).toHaveLength(2);
    expect((await host.picture(small, 'Rapport')).cells).toEqual((await fresh.picture(small, 'Rapport')).cells);
  });

  it('refuses the name of a sheet that is not ours', async () => {
    const host = start();
    await expect(host.write({ sheets: [{ ...settingsPlan(), name: 'underlag' }] })).rejects.toThrow(/of its own/);
  });

  it('refuses a list that Excel would take apart', async () => {
    const plan = sheetPlan([[amount(1)]], { validations: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, list: ['a, b'], message: '' }] });
    await expect(start().write({ sheets: [plan] })).rejects.toThrow(/comma/);
  });
});

describe('both hosts make the same sheet', () => {
  it.each(cases)('%s', async (_name, plan) => {
    const [a, b] = [excel(), xlsx()];
    await a.write(plan);
    await b.write(plan);
    for (const sheet of plan.sheets) {
      expect(await a.picture(sheet, sheet.name)).toEqual(await b.picture(sheet, sheet.name));
    }
  });
});
