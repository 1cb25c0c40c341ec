import ExcelJS from 'exceljs';
import { followUp, type FollowUp } from '../../../src/followUp';
import { frozenFigures, frozenPlan } from '../../../src/report/frozen';
import { changeText, compareFrozen, type FrozenChange } from '../../../src/report/frozenChanges';
import { findFrozen, lastFrozen, nextFrozen } from '../../../src/settings/frozenReports';
import { parseFrozenMark } from '../../../src/workbook/frozen';
import type { Host } from '../../../src/workbook/host';
import { marks } from '../../../src/workbook/marks';
import type { RawSheet, RawWorkbook } from '../../../src/workbook/rawSheet';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { officeForTests } from '../excel/office';
import { openedHosts, readOf } from './opened';
import { exampleBytes, exampleFiles, plainCells, rawOf } from './workbooks';

/** Frozen copies of the report, on both hosts: made once, never touched again, and compared with what is now. */

const office = officeForTests();
const { open } = office;
const hosts = openedHosts(office);

const understood = (workbook: RawWorkbook): FollowUp => followUp(workbook, { today: '2017-09-20' });

async function report(host: Host): Promise<void> {
  const { plan } = understood(await readOf(host));
  if (!plan) throw new Error('Nothing to report on');
  expect(await host.write(plan)).toMatchObject({ ok: true, value: { differences: [] } });
}

async function frozen(host: Host, more: { readonly again?: boolean; readonly date?: string; readonly note?: string } = {}): Promise<SheetPlan> {
  const workbook = await readOf(host);
  const now = understood(workbook);
  const sheet = now.plan?.sheets.find(({ mark }) => mark === marks.report);
  const place = nextFrozen(workbook, now.period, more.again ?? false, 'sv');
  if (!sheet || !place.ok) throw new Error(place.ok ? 'Nothing to freeze' : place.error.rule);
  const { date = '2017-09-20', note = '' } = more;
  return frozenPlan(sheet, { ...place.value, date, note, language: 'sv', figures: frozenFigures(now, 'sv') });
}

async function freeze(host: Host, more: Parameters<typeof frozen>[1] = {}): Promise<void> {
  const plan = await frozen(host, more);
  expect(await host.write({ sheets: [plan], activate: plan.mark })).toMatchObject({ ok: true, value: { changed: true, differences: [], sheetNames: [plan.name] } });
}

async function changes(host: Host): Promise<readonly FrozenChange[]> {
  const workbook = await readOf(host);
  const figures = lastFrozen(findFrozen(workbook))?.figures;
  if (!figures) throw new Error('No frozen report');
  return compareFrozen(figures, frozenFigures(understood(workbook), 'sv'));
}

const named = (workbook: RawWorkbook, name: string): RawSheet => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

async function cellsOf(host: Host, name: string): Promise<unknown> {
  const workbook = await readOf(host);
  return plainCells(workbook, named(workbook, name));
}

/** A workbook of two areas; amounts in tkr. */
async function small(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Nämnden');
  sheet.addRow(['Belopp i tkr']);
  sheet.addRow(['Verksamhet', 'Budget 2017', 'Utfall 2017-08-31', 'Prognos 2017', 'Avvikelse', 'Kommentar']);
  sheet.addRow(['Förskola', -1000, -650, -1010, { formula: 'D3-B3', result: -10 }, 'Fler barn']);
  sheet.addRow(['=Skola', -20_000, -13_000, -20_100, { formula: 'D4-B4', result: -100 }, '']);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

let bytes: Uint8Array;
beforeAll(async () => { bytes = await small(); });

describe.each(hosts)('%s', (_, start) => {
  it('freezes the report as values, with the date, what was let pass, and its figures', async () => {
    const { host } = start(bytes);
    await report(host);
    await freeze(host, { note: 'Kommentar saknas för Förskola.' });
    const workbook = await readOf(host);
    const sheet = named(workbook, 'Rapport 2017-08');
    expect(sheet.rows.some(({ formulas }) => formulas?.some((formula) => formula !== undefined))).toBe(false);
    expect(sheet.rows.find(({ index }) => index === 2)?.values[0]).toBe('Fryst 2017-09-20  ·  Uppdaterad 2017-09-20\nKommentar saknas för Förskola.');
    const now = understood(workbook);
    expect(findFrozen(workbook)).toEqual([{
      period: { year: 2017, month: 8 }, number: 1, mark: 'Budgetuppfoljning.Fryst.2017_08', sheetName: 'Rapport 2017-08',
      date: '2017-09-20', unfinished: false, figures: frozenFigures(now, 'sv'),
    }]);
    expect(now.areas.map(({ figures }) => figures.name)).toEqual(['Förskola', '=Skola']);
    expect(await changes(host)).toEqual([]);
  });

  it('names the change with area and amount when a source cell is changed', async () => {
    const { host, type } = start(bytes);
    await report(host);
    await freeze(host);
    await type('Nämnden', 2, 3, -1200);
    const found = await changes(host);
    expect(found.map((change) => changeText(change, 'tkr', 'sv'))).toEqual([
      'Förskola: prognosen −1\u00a0010 → −1\u00a0200 tkr (−190)', 'Förskola: årets avvikelse −10 → −200 tkr (−190)', 'Förskola: status ● Grön → ■ Röd',
      'Totalt: prognosen −21\u00a0110 → −21\u00a0300 tkr (−190)', 'Totalt: årets avvikelse −110 → −300 tkr (−190)', 'Totalt: status ▲ Gul → ▲ Gul',
    ].filter((text) => !text.endsWith('▲ Gul → ▲ Gul')));
    expect(found[0]).toEqual({ kind: 'amount', area: 'Förskola', isTotal: false, measure: 'forecast', before: -1010, after: -1200, difference: -190 });
  });

  it('asks before a period is frozen again, and then puts the copy beside the first, which stays', async () => {
    const { host, type } = start(bytes);
    await report(host);
    await freeze(host);
    const first = await cellsOf(host, 'Rapport 2017-08');
    await type('Nämnden', 2, 3, -1200);
    await expect(frozen(host)).rejects.toThrow('frozenExists');
    await freeze(host, { again: true, date: '2017-09-25' });
    expect(await cellsOf(host, 'Rapport 2017-08')).toEqual(first);
    const all = findFrozen(await readOf(host));
    expect(all.map(({ sheetName, number, date }) => [sheetName, number, date])).toEqual([['Rapport 2017-08', 1, '2017-09-20'], ['Rapport 2017-08 (2)', 2, '2017-09-25']]);
    expect(await changes(host)).toEqual([]);
    const [before, after] = all;
    if (!before?.figures || !after?.figures) throw new Error('No figures');
    expect(compareFrozen(before.figures, after.figures).map(({ area, kind }) => `${area} ${kind}`)).toContain('Förskola amount');
  });

  it('refuses to write a frozen sheet once more, and changes nothing then', async () => {
    const { host } = start(bytes);
    await report(host);
    const plan = await frozen(host);
    await host.write({ sheets: [plan] });
    const before = await cellsOf(host, plan.name);
    const other = { ...plan, rows: [{ cells: [{ value: 'Annat', style: 0 }] }] };
    expect(await host.write({ sheets: [other] })).toMatchObject({ ok: false, error: { rule: 'alreadyWritten', cells: [{ sheet: 'Rapport 2017-08' }] } });
    expect(await cellsOf(host, plan.name)).toEqual(before);
  });

  it('takes no part in the report, and no report run touches it', async () => {
    const { host, type } = start(bytes);
    await report(host);
    const before = understood(await readOf(host));
    await freeze(host);
    const after = understood(await readOf(host));
    expect(after.fingerprint).toBe(before.fingerprint);
    expect({ figures: after.figures, problems: after.problems }).toEqual({ figures: before.figures, problems: before.problems });
    const { plan } = after;
    if (!plan) throw new Error('Nothing to report on');
    expect(await host.write(plan)).toMatchObject({ ok: true, value: { changed: false } });
    const cells = await cellsOf(host, 'Rapport 2017-08');
    await type('Nämnden', 3, 2, -14_000);
    await report(host);
    await report(host);
    expect(await cellsOf(host, 'Rapport 2017-08')).toEqual(cells);
    expect((await changes(host)).map(({ area }) => area)).toContain('=Skola');
  });

  it('is known after it was renamed, and the next one takes a name that is free', async () => {
    const { host, rename } = start(bytes);
    await report(host);
    await freeze(host);
    await rename('Rapport 2017-08', 'Till nämnden i september');
    expect(findFrozen(await readOf(host)).map(({ sheetName, figures }) => [sheetName, figures !== null])).toEqual([['Till nämnden i september', true]]);
    await expect(frozen(host)).rejects.toThrow('frozenExists');
    await freeze(host, { again: true, date: '2017-09-21' });
    expect(findFrozen(await readOf(host)).map(({ sheetName }) => sheetName)).toEqual(['Till nämnden i september', 'Rapport 2017-08 (2)']);
    expect(understood(await readOf(host)).sheets.filter(({ kind }) => kind === 'own')).toHaveLength(4);
  });

  it('freezes without a report sheet, and leaves all else as it was', async () => {
    const { host } = start(bytes);
    const before = await cellsOf(host, 'Nämnden');
    await freeze(host);
    expect((await readOf(host)).sheets.map(({ name }) => name)).toEqual(['Nämnden', 'Rapport 2017-08']);
    expect(await cellsOf(host, 'Nämnden')).toEqual(before);
  });
});

describe.each(exampleFiles)('%s', (name) => {
  it.each(hosts)('keeps its figures to the last digit: %s', async (_, start) => {
    const { host } = start(exampleBytes(name));
    await freeze(host);
    const workbook = await readOf(host);
    expect(lastFrozen(findFrozen(workbook))?.figures).toEqual(frozenFigures(understood(workbook), 'sv'));
  });
});

it('in Excel a copy that was broken off is completed by the next try', async () => {
  const prepared = async () => {
    const opened = open(rawOf(bytes));
    await report(opened.host);
    const plan = await frozen(opened.host);
    opened.excel.syncs.splice(0);
    return { ...opened, plan };
  };
  const whole = await prepared();
  await whole.host.write({ sheets: [whole.plan] });
  const content = whole.excel.syncs.findIndex(({ calls }) => calls.some(({ member }) => member === 'WorksheetCollection.Add'));
  const actions = whole.excel.syncs[content]?.actions ?? 0;
  for (const share of [0.3, 0.6, 0.9]) {
    const { excel, host, plan } = await prepared();
    excel.faults = [{ at: 'inside', sync: content + 1, action: Math.floor(actions * share), code: 'GeneralException' }];
    expect((await host.write({ sheets: [plan] })).ok).toBe(false);
    excel.faults = [];
    expect([share, findFrozen(await readOf(host))]).toMatchObject([share, [{ unfinished: true }]]);
    await freeze(host);
    expect([share, findFrozen(await readOf(host))]).toMatchObject([share, [{ unfinished: false, sheetName: 'Rapport 2017-08', number: 1 }]]);
    await expect(frozen(host)).rejects.toThrow('frozenExists');
  }
});

it.each([
  ['Budgetuppfoljning.Fryst.2017_08', { period: { year: 2017, month: 8 }, number: 1 }],
  ['budgetuppfoljning.fryst.2017_08.12', { period: { year: 2017, month: 8 }, number: 12 }],
  ['Budgetuppfoljning.Fryst.2017_13', null], ['Budgetuppfoljning.Fryst.2017_08.Siffror', null], ['Budgetuppfoljning.Fryst.2017_08_ny', null],
  ['Budgetuppfoljning.Rapport', null],
])('the mark %s', (name, wanted) => {
  expect(parseFrozenMark(name)).toEqual(wanted);
});
