import { runSelfTest, trials, type TrialRow } from '../../../src/hosts/excel/selfTest/selfTest';
import { marks } from '../../../src/workbook/marks';
import { lackingIn } from '../../excel-host/apiSets';
import { startOffice } from '../../excel-host/jsdomOffice';
import type { OfficeInNode } from '../../excel-host/jsdomOffice';
import { StrictExcel } from '../../excel-host/strictExcel';
import { rawSheet, rawWorkbook } from '../shared/workbooks';

/** The self-test before the genuine office.js and a strict Excel of three ages. */

const source = rawWorkbook(rawSheet('Underlag', [[1, 'Vård']]), rawSheet('Budgetuppföljning självtest', [['min egen']]));

const everything = ({ model }: StrictExcel): string => JSON.stringify([model.names, model.active?.name, model.sheets.map(({ name, rows, isProtected, visibility }) =>
  [name, visibility, isProtected, rows.map((row) => row.map((each) => [each?.constant, each?.formula?.text, each?.look]))])]);

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

describe('the sheet that it is made on', () => {
  let office: OfficeInNode;
  beforeAll(async () => { office = await startOffice(new StrictExcel(source)); });
  afterAll(() => office.close());

  /** Runs it, and gives what the sheet was like at each request, with the trial that it was for. */
  async function watched(prepare: (excel: StrictExcel) => void = () => undefined) {
    const excel = new StrictExcel(source);
    office.transport.excel = excel;
    prepare(excel);
    const told: TrialRow[] = [];
    const found: { readonly id: string; readonly name: string; readonly visibility: string }[] = [];
    excel.between = () => {
      const [ours, ...more] = excel.model.sheets.slice(2);
      expect(more).toEqual([]);
      if (ours) found.push({ id: trials[told.length]?.id ?? '', name: ours.name, visibility: ours.visibility });
    };
    const rows = await runSelfTest({ run: office.run, requirements: { isSetSupported: () => true }, patience: 2_000 }, (row) => told.push(row));
    return { excel, rows, found, seen: [...new Set(found.filter(({ visibility }) => visibility === 'Visible').map(({ id }) => id))] };
  }

  it('bears a name that none of hers has, and is very hidden but for what needs it to be seen', async () => {
    const { found, seen } = await watched();
    expect([...new Set(found.map(({ name }) => name))]).toEqual(['Budgetuppföljning självtest 2']);
    expect([...new Set(found.map(({ visibility }) => visibility))].sort()).toEqual(['VeryHidden', 'Visible']);
    expect(seen).toEqual(trials.filter(({ isSeen }) => isSeen).map(({ id }) => id));
    expect(seen).toEqual(['view', 'show']);
  });

  it('is seen for what Excel refuses to do on a hidden one, and the row says so', async () => {
    const { excel, rows, seen } = await watched((given) => {
      const guard = given.guardMember.bind(given);
      given.guardMember = (className, member) => {
        given.condition.refuses.delete('ChartCollection.Add');
        if (given.model.sheets.at(-1)?.visibility === 'VeryHidden') given.condition.refuses.add('ChartCollection.Add');
        guard(className, member);
      };
    });
    expect(rows.filter(({ detail }) => detail !== '').map(({ id, outcome, detail }) => [id, outcome, detail]))
      .toEqual([['bars', 'works', 'only on a sheet that is seen'], ['lines', 'works', 'only on a sheet that is seen']]);
    expect(seen).toEqual(['bars', 'lines', 'view', 'show']);
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Underlag', 'Budgetuppföljning självtest']);
  });

  it('leaves the user at the sheet that she was at', async () => {
    const { excel, rows } = await watched((given) => { given.model.active = given.model.sheets[1] ?? null; });
    expect(rows.every(({ outcome }) => outcome === 'works')).toBe(true);
    expect(excel.model.active?.name).toBe('Budgetuppföljning självtest');
  });

  it('is taken away also when the user is at a sheet without cells', async () => {
    const { excel, rows } = await watched((given) => { given.model.active = null; });
    expect(rows.every(({ outcome }) => outcome === 'works')).toBe(true);
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Underlag', 'Budgetuppföljning självtest']);
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
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Underlag', 'Budgetuppföljning självtest']);
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
