import type { WorkbookChange } from '../../../src/hosts/excel/watch';
import { startOffice, type OfficeInNode } from '../../excel-host/jsdomOffice';
import { StrictExcel } from '../../excel-host/strictExcel';
import { appending, first, second } from '../shared/appends';
import { pictureOfModel } from '../shared/pictureOfModel';
import { fullReport, settingsPlan } from '../shared/plans';
import { rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests, type OfficeForTests } from './office';

/** An Excel of each age that the manifest lets in: what came later is not there at all, and everything is done without it. */

const source = rawWorkbook(rawSheet('Underlag', [[1, 'Vård'], [-71_310, 'Vuxen']]), rawSheet('Barn och Unga', [[2]]));
const report = { sheets: [fullReport, settingsPlan()], activate: fullReport.mark };
const settle = () => new Promise((resolve) => { setTimeout(resolve, 20); });

/** The whole of the host's work in one workbook, and what it came to. */
async function work({ open }: OfficeForTests) {
  const { excel, host } = open(source);
  const changes: WorkbookChange[] = [];
  const watching = await host.watch((change) => changes.push(change));
  const outcomes = [
    await host.read(),
    await host.write(report), await host.write(report),
    await host.append(first), await host.append(second), await host.append(appending([])),
    await host.setCells([{ cell: { sheet: 'Underlag', row: 1, column: 0 }, expected: -71_310, value: -80_000 }]),
    await host.note(fullReport.mark, ''),
    await host.activate(fullReport.mark), await host.select({ sheet: 'Barn och Unga', row: 0, column: 0 }),
    await host.read(),
  ];
  await settle();
  const own = changes.splice(0);
  excel.type('Underlag', 'B3', 7);
  await settle();
  return { excel, outcomes, isWatching: watching.ok, own, changes, picture: report.sheets.map((sheet) => pictureOfModel(excel.model, sheet, sheet.name)) };
}

const newest = officeForTests();

describe.each([['1.9'], ['1.11'], ['1.12'], ['1.14'], ['1.17']])('ExcelApi %s', (excelApi) => {
  const old = officeForTests(excelApi);

  it('does all that the newest does, and makes no mistake', async () => {
    const now = await work(newest);
    const then = await work(old);
    expect(then.excel.mistakes).toEqual([]);
    expect(then.outcomes.slice(0, -1)).toEqual(now.outcomes.slice(0, -1));
    expect(then.outcomes.map(({ ok }) => ok)).toEqual(now.outcomes.map(({ ok }) => ok));
    expect(then.picture).toEqual(now.picture);
    expect(then.isWatching).toBe(true);
  });

  it('tells each change; before 1.14 Excel does not say whose it is, right after a writing of ours', async () => {
    const { own, changes } = await work(old);
    const tells = Number(excelApi.slice(2)) >= 14;
    expect(own.filter(({ isSure }) => isSure)).toEqual([]);
    expect(own.length > 0).toBe(!tells);
    expect(changes).toEqual([expect.objectContaining({ address: 'B3', isSure: tells })]);
  });
});

describe('what came later', () => {
  const offices: OfficeInNode[] = [];
  const office = async (excelApi: string): Promise<OfficeInNode> => {
    const started = await startOffice(new StrictExcel(source), { excelApi });
    offices.push(started);
    return started;
  };
  afterAll(() => { for (const each of offices) each.close(); });

  it.each([
    ['Range', 'getSpillParentOrNullObject', '1.12'], ['Worksheet', 'customProperties', '1.12'],
    ['Worksheet', 'pageLayout', '1.9'], ['Workbook', 'insertWorksheetsFromBase64', '1.13'],
  ])('%s.%s is there from %s, and not before', async (className, member, since) => {
    const has = async (excelApi: string) => member in ((await office(excelApi)).namespace[className] as { prototype: object }).prototype;
    const before = `1.${Number(since.slice(2)) - 1}`;
    expect([await has(before), await has(since)]).toEqual([false, true]);
  });

  it('cannot be asked for by name either', async () => {
    const asked = async (excelApi: string) => {
      const { run } = await office(excelApi);
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Underlag');
        sheet.load('showGridlines');
        await context.sync();
      }).then(() => 'there', (error: unknown) => (error as { code: string }).code);
    };
    expect([await asked('1.7'), await asked('1.8')]).toEqual(['ApiNotFound', 'there']);
  });
});
