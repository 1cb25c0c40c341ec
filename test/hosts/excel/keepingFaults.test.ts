import type { AppendPlan, CellChange } from '../../../src/workbook/host';
import type { Fault } from '../../excel-host/faults';
import type { StrictExcel } from '../../excel-host/strictExcel';
import { appending, first, listRow, second } from '../shared/appends';
import { rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

/** Appending to the history and setting the user's cells, broken off at every place. */

const started = officeForTests();
const { open } = started;

const source = rawWorkbook(rawSheet('Nämnd', [['Område', 'Prognos'], ['Vuxen', -71_310], ['Barn', -50_000]]), rawSheet('Översikt', [['Summa', -1]]));

type Opened = ReturnType<typeof open>;

const values = (excel: StrictExcel, tab: string): unknown[][] => (excel.shown(tab) ?? []).map((row) => row.map((value) => value ?? ''));

/** Every sync of a run, and in each every place where it can break. */
async function breakdowns(start: () => Promise<Opened>, run: (opened: Opened) => Promise<unknown>): Promise<Fault[]> {
  const opened = await start();
  opened.excel.syncs.splice(0);
  await run(opened);
  return opened.excel.syncs.flatMap(({ actions }, index): Fault[] => [
    { at: 'before', sync: index + 1, code: 'RequestAborted' }, { at: 'after', sync: index + 1, code: 'RequestAborted' },
    ...Array.from({ length: actions }, (_, action): Fault => ({ at: 'inside', sync: index + 1, action, code: 'GeneralException' })),
  ]);
}

const starts: readonly (readonly [string, AppendPlan, () => Promise<Opened>])[] = [
  ['the first rows', first, () => Promise.resolve(open(source))],
  ['later rows', second, async () => {
    const opened = open(source);
    await opened.host.append(first);
    opened.excel.type('Lista', 'F4', 'min anteckning');
    return opened;
  }],
];

describe.each(starts)('appending %s', (name, plan, start) => {
  it('loses no row, doubles none, and is whole after the next try, wherever it breaks', async () => {
    const untouched = await start();
    const old = values(untouched.excel, 'Lista');
    const whole = await start();
    await whole.host.append(plan);
    const fresh = values(whole.excel, 'Lista');
    const looks = (excel: StrictExcel) => excel.model.sheet('Lista')?.rows.map((cells) => cells.map((cell) => cell?.look));
    const wholeLooks = looks(whole.excel);
    for (const fault of await breakdowns(start, ({ host }) => host.append(plan))) {
      const { excel, host } = await start();
      excel.syncs.splice(0);
      excel.faults = [fault];
      const told = JSON.stringify(fault);
      const appended = await host.append(plan);
      const now = values(excel, 'Lista');
      // What stood before stands, but for a mark that was asked for.
      for (const [index, row] of (name === 'later rows' ? old : []).entries()) {
        expect([told, now[index]?.filter((_, column) => column !== 3)]).toEqual([told, row.filter((_, column) => column !== 3)]);
      }
      const areas = now.slice(3).map((row) => `${String(row[0])} ${String(row[1])} ${String(row[2])}`);
      expect([told, new Set(areas).size]).toEqual([told, areas.length]);
      if (appended.ok) expect([told, now]).toEqual([told, fresh]);
      excel.faults = [];
      expect([told, (await host.append(plan)).ok]).toEqual([told, true]);
      expect([told, values(excel, 'Lista')]).toEqual([told, fresh]);
      expect([told, looks(excel)]).toEqual([told, wholeLooks]);
    }
  }, 300_000);
});

describe('appending in a bad state', () => {
  const opened = async () => {
    const one = open(source, 150);
    await one.host.append(first);
    one.excel.syncs.splice(0);
    return one;
  };

  it.each<[string, string, (excel: StrictExcel) => void]>([
    ['cell editing', 'excelCellEditMode', (excel) => { excel.condition.cellEditMode = true; }],
    ['the sheet protected', 'sheetProtected', (excel) => { const sheet = excel.model.sheet('Lista'); if (sheet) sheet.isProtected = true; }],
    ['read-only', 'excelAccessDenied', (excel) => { excel.model.isReadOnly = true; }],
  ])('%s: nothing changes, and a sentence says what to do', async (_, rule, worsen) => {
    const { excel, host } = await opened();
    const before = values(excel, 'Lista');
    worsen(excel);
    expect(await host.append(second)).toMatchObject({ ok: false, error: { rule } });
    expect(values(excel, 'Lista')).toEqual(before);
  });

  it.each<Fault['at']>(['hang', 'hangAfter'])('an answer that never comes (%s): nothing is sent again, and the next try doubles nothing', async (at) => {
    const { excel, host } = await opened();
    excel.faults = [{ at: at === 'hang' ? 'hang' : 'hangAfter', sync: 4 }];
    expect(await host.append(second)).toMatchObject({ ok: false, error: { rule: 'excelNotResponding' } });
    expect(excel.syncs).toHaveLength(4);
    excel.faults = [];
    const later = open(source);
    started.office.transport.excel = excel;
    expect(await later.host.append(second)).toMatchObject({ ok: true, value: { differences: [] } });
    expect(values(excel, 'Lista')).toHaveLength(6);
  });

  it('takes five syncs, whatever the number of rows, and is no one else’s change', async () => {
    const { excel, host } = await opened();
    const seen: unknown[] = [];
    await host.watch((change) => seen.push(change));
    excel.syncs.splice(0);
    await host.append(appending(Array.from({ length: 60 }, (_, index) => listRow('2018-10-01', `Område ${index}`, index))));
    expect(excel.syncs).toHaveLength(5);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([seen, excel.mistakes]).toEqual([[], []]);
  });
});

const changes: readonly CellChange[] = [
  { cell: { sheet: 'Nämnd', row: 1, column: 1 }, expected: -71_310, value: -85_289 }, { cell: { sheet: 'Nämnd', row: 2, column: 1 }, expected: -50_000, value: -48_500 },
  { cell: { sheet: 'Översikt', row: 0, column: 1 }, expected: -1, value: -2 },
];

const userCells = (excel: StrictExcel) => changes.map(({ cell }) => excel.model.sheet(cell.sheet)?.cell(cell.row, cell.column).constant);

describe('setting the user’s cells', () => {
  it('sets all of them or none, wherever it breaks', async () => {
    const start = () => Promise.resolve(open(source));
    for (const fault of await breakdowns(start, ({ host }) => host.setCells(changes))) {
      const { excel, host } = await start();
      excel.faults = [fault];
      const told = JSON.stringify(fault);
      const set = await host.setCells(changes);
      expect([told, userCells(excel)]).toEqual([told, changes.map(({ value, expected }) => (set.ok ? value : expected))]);
      excel.faults = [];
      expect([told, (await host.setCells(changes)).ok, userCells(excel)]).toEqual([told, true, changes.map(({ value }) => value)]);
    }
  }, 120_000);

  it('says which cells to look at when it could not be taken back, and can be tried again', async () => {
    const { excel, host } = open(source);
    excel.faults = [{ at: 'inside', sync: 3, action: 6, code: 'GeneralException' }, { at: 'before', sync: 4, code: 'RequestAborted' }];
    const set = await host.setCells(changes);
    expect(set).toMatchObject({ ok: false, error: { rule: 'excelGeneral', cells: changes.map(({ cell }) => cell) } });
    excel.faults = [];
    expect(await host.setCells(changes)).toMatchObject({ ok: true });
    expect(userCells(excel)).toEqual(changes.map(({ value }) => value));
  });

  it('sends nothing more when Excel does not answer', async () => {
    const { excel, host } = open(source, 150);
    excel.faults = [{ at: 'hangAfter', sync: 3 }];
    expect(await host.setCells(changes)).toMatchObject({ ok: false, error: { rule: 'excelNotResponding' } });
    expect(excel.syncs).toHaveLength(3);
  });
});
