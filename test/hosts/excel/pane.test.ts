import type { WorkbookChange } from '../../../src/hosts/excel/watch';
import { OwnWrites } from '../../../src/hosts/excel/watch';
import { fullReport, settingsPlan } from '../shared/plans';
import { rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

const { open } = officeForTests();
const hidden = { ...rawSheet('Dolt', [[1]]), visibility: 'hidden' as const };
const source = rawWorkbook(rawSheet('Underlag', [[1]]), rawSheet('Barn och Unga', [[2]]), hidden);
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('selecting a cell', () => {
  it('shows its sheet and selects it', async () => {
    const { excel, host } = open(source);
    expect(await host.select({ sheet: 'Barn och Unga', row: 12, column: 4 })).toMatchObject({ ok: true });
    expect(excel.model.active?.name).toBe('Barn och Unga');
    expect(excel.model.selection).toEqual({ sheet: 'Barn och Unga', address: 'E13' });
  });

  it.each([['Borta', 'sheetMissing'], ['Dolt', 'sheetHidden']])('says why not: %s', async (sheet, rule) => {
    const { excel, host } = open(source);
    const selected = await host.select({ sheet, row: 0, column: 0 });
    expect(selected).toMatchObject({ ok: false, error: { rule } });
    expect(!selected.ok && selected.error.message.sv).toContain(sheet);
    expect(excel.model.selection).toBeNull();
  });

  it('says that the focus is elsewhere', async () => {
    const { excel, host } = open(source);
    excel.condition.hasFocus = false;
    expect(await host.select({ sheet: 'Underlag', row: 0, column: 0 })).toMatchObject({ ok: false, error: { rule: 'excelLostFocus' } });
  });
});

test('a marked sheet is shown, and one that is gone is said to be', async () => {
  const { excel, host } = open(source);
  await host.write({ sheets: [fullReport, settingsPlan()] });
  expect(await host.activate(fullReport.mark)).toMatchObject({ ok: true });
  expect(excel.model.active?.name).toBe('Rapport');
  expect(await host.activate('Uppfoljning_annat')).toMatchObject({ ok: false, error: { rule: 'sheetMissing' } });
});

describe('watching', () => {
  it('tells the user\'s and co-authors\' changes, not our own, until it is stopped', async () => {
    const { excel, host } = open(source);
    const seen: WorkbookChange[] = [];
    const watching = await host.watch((change) => seen.push(change));
    if (!watching.ok) throw new Error(watching.error.message.en);
    const id = excel.model.sheet('Underlag')?.id ?? '';
    excel.type('Underlag', 'B3', 7);
    excel.type('Underlag', 'B4', 8, true);
    await settle();
    expect(seen).toEqual([{ sheetId: id, address: 'B3', isRemote: false, isSure: true }, { sheetId: id, address: 'B4', isRemote: true, isSure: true }]);
    await host.write({ sheets: [fullReport, settingsPlan()] });
    await settle();
    expect(seen).toHaveLength(2);
    excel.type('Underlag', 'B5', 9);
    await settle();
    expect(seen).toHaveLength(3);
    await watching.value();
    excel.type('Underlag', 'B6', 10);
    await settle();
    expect(seen).toHaveLength(3);
  });

  it.each([
    ['says that we did it', { source: 'Local', triggerSource: 'ThisLocalAddin' }, 0, 'ours'],
    ['says that this add-in did it, long after our write: another runtime of it', { source: 'Local', triggerSource: 'ThisLocalAddin' }, 60_000, 'theirs'],
    ['says that someone else did it', { source: 'Local', triggerSource: 'Unknown' }, 0, 'theirs'],
    ['is silent, right after a write: it may be the user\'s', { source: 'Local' }, 100, 'unsure'],
    ['is silent, long after a write', { source: 'Local' }, 60_000, 'theirs'],
    ['comes from a co-author right after a write', { source: 'Remote' }, 100, 'theirs'],
  ] as const)('an event that %s', (_, event, later, whose) => {
    let now = 1_000_000;
    const own = new OwnWrites(() => now);
    own.begin();
    own.end();
    now += later;
    expect(own.whose(event)).toBe(whose);
  });
});
