import { runSelfTest, trials, type TrialRow } from '../../../src/hosts/excel/selfTest/selfTest';
import { marks } from '../../../src/workbook/marks';
import { lackingIn } from '../../excel-host/apiSets';
import { startOffice } from '../../excel-host/jsdomOffice';
import type { OfficeInNode } from '../../excel-host/jsdomOffice';
import { StrictExcel } from '../../excel-host/strictExcel';
import { rawSheet, rawWorkbook } from '../shared/workbooks';

/** The self-test before the genuine office.js and a strict Excel of three ages. */

const source = rawWorkbook(rawSheet('Underlag', [[1, 'Vård']]), rawSheet('Självtest', [['min egen']]));

const everything = ({ model }: StrictExcel): string => JSON.stringify([model.names, model.sheets.map(({ name, rows, isProtected }) =>
  [name, isProtected, rows.map((row) => row.map((each) => [each?.constant, each?.formula?.text, each?.look]))])]);

describe.each([['1.9'], ['1.14'], ['1.20']])('in an Excel with ExcelApi %s', (excelApi) => {
  let office: OfficeInNode;
  beforeAll(async () => { office = await startOffice(new StrictExcel(source), { excelApi }); });
  afterAll(() => office.close());

  const supports = (version: string): boolean => Number(version.split('.')[1]) <= Number(excelApi.split('.')[1]);

  async function run(prepare: (excel: StrictExcel) => void = () => undefined) {
    const excel = new StrictExcel(source);
    excel.condition.lacks = lackingIn(excelApi);
    office.transport.excel = excel;
    prepare(excel);
    const before = everything(excel);
    const told: TrialRow[] = [];
    const rows = await runSelfTest({
      run: office.run, requirements: { isSetSupported: (_set, version) => supports(version) }, patience: 2_000,
    }, (row) => told.push(row));
    return { excel, before, rows, told };
  }

  it('tries all of it, a row each, and leaves nothing behind', async () => {
    const { excel, before, rows, told } = await run();
    expect(rows.map(({ id }) => id)).toEqual(trials.map(({ id }) => id));
    expect(told).toEqual(rows);
    const expected = trials.map(({ id, needs }) => [id, needs !== undefined && !supports(needs) ? 'missing' : 'works', id === 'spill' && !supports('1.12') ? 'ExcelApi 1.12' : '']);
    expect(excel.mistakes).toEqual([]);
    expect(rows.map(({ id, outcome, detail }) => [id, outcome, detail])).toEqual(expected);
    expect(everything(excel)).toBe(before);
    expect(excel.model.unknownFunctions.size).toBe(0);
  });

  it('names what is refused, with Excel’s code, goes on with the rest, and leaves nothing behind', async () => {
    const { excel, before, rows } = await run((given) => {
      // Another workbook has the focus once the sheet is there.
      const process = given.process.bind(given);
      let requests = 0;
      given.process = (json) => {
        requests += 1;
        given.condition.hasFocus = requests < 5 || json.includes('"Delete"');
        return process(json);
      };
    });
    const refused = rows.filter(({ outcome }) => outcome === 'refused');
    expect(refused.map(({ id }) => id)).toEqual(['view', 'show']);
    for (const { detail } of refused) expect(detail).toMatch(/^GeneralException/);
    expect(rows).toHaveLength(trials.length);
    expect(everything(excel)).toBe(before);
  });
});

describe('in an Excel that hinders it', () => {
  let office: OfficeInNode;
  beforeAll(async () => { office = await startOffice(new StrictExcel(source)); });
  afterAll(() => office.close());

  const open = (raw = source) => {
    const excel = new StrictExcel(raw);
    office.transport.excel = excel;
    return excel;
  };
  const run = (patience = 2_000) => runSelfTest({ run: office.run, requirements: { isSetSupported: () => true }, patience }, () => undefined);

  it('says that no sheet can be added, and tries nothing on any other', async () => {
    const excel = open();
    excel.model.isReadOnly = true;
    const before = everything(excel);
    const rows = await run();
    expect(rows.map(({ id, outcome }) => [id, outcome])).toEqual([['sheet', 'refused'], ['removal', 'works']]);
    expect(rows[0]?.detail).toMatch(/^AccessDenied/);
    expect(everything(excel)).toBe(before);
  });

  it('ends where no answer comes, and removes at the next run what it left', async () => {
    const excel = open();
    excel.faults = [{ at: 'hang', sync: 6 }];
    const rows = await run(200);
    expect(rows.at(-1)).toMatchObject({ outcome: 'silent' });
    expect(excel.model.names.some(({ name }) => name === marks.selfTest)).toBe(true);
    excel.faults = [];
    const again = await run();
    expect(again.every(({ outcome }) => outcome === 'works')).toBe(true);
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Underlag', 'Självtest']);
    expect(excel.model.names).toEqual([]);
  });

  it('tells of what came out otherwise than it should', async () => {
    const excel = open();
    const type = excel.process.bind(excel);
    excel.process = async (json) => (await type(json)).replace('[[10,2,30]]', '[[10,null,30]]');
    expect((await run()).filter(({ outcome }) => outcome !== 'works')).toEqual([expect.objectContaining({
      id: 'leftOut', outcome: 'differs', detail: 'values: [[10,null,30]] instead of [[10,2,30]]',
    })]);
  });
});
