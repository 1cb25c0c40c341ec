import { followUp } from '../../../src/followUp';
import { comparable } from '../../../src/hosts/excel/compare';
import { openNewWorkbook } from '../../../src/hosts/excel/openNew';
import { withKeptDigits } from '../../../src/workbook/formulaNumbers';
import type { WorkbookPlan } from '../../../src/workbook/sheetPlan';
import { withExcelsNumbers } from '../../excel-host/formulas/numbers';
import type { StrictExcel } from '../../excel-host/strictExcel';
import { appending, first, listRow } from '../shared/appends';
import { amount, fullReport, live, settingsPlan, sheetPlan, text } from '../shared/plans';
import { rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

/** What the real Excel does, by Microsoft's documentation and issue threads, and a workbook in memory does not by itself. */

const tests = officeForTests();
const source = rawWorkbook(rawSheet('Underlag', [[1]]), rawSheet('Barn och Unga', [[2]]));
const report: WorkbookPlan = { sheets: [fullReport, settingsPlan()], activate: fullReport.mark };

async function written(plan: WorkbookPlan = report) {
  const opened = tests.open(source);
  const result = await opened.host.write(plan);
  if (!result.ok) throw new Error(result.error.message.en);
  opened.excel.syncs.splice(0);
  return opened;
}

const longer: WorkbookPlan = { sheets: [{ ...fullReport, rows: [...fullReport.rows, { cells: [text('Tillagd'), amount(7, 3)] }] }, settingsPlan()] };

/** Everything that a sheet shows, by row. */
const shown = (excel: StrictExcel, tab = 'Rapport') => JSON.stringify(excel.shown(tab)?.map((row) => row.map((value) => value ?? '')));

describe('rows of ours that are filtered or hidden', () => {
  it.each([['filtered', true], ['hidden by hand', false]])('%s: what is written stands in its own row, and the line says that they are shown again', async (_, isFilter) => {
    const whole = await written();
    await whole.host.write(longer);
    const { excel, host } = await written();
    const sheet = excel.model.sheet('Rapport');
    if (!sheet) throw new Error('No report.');
    [4, 5, 6].forEach((row) => sheet.hiddenRows.add(row));
    if (isFilter) sheet.filter = { top: 3, left: 0, bottom: 8, right: 8 };
    const result = await host.write(longer);
    expect(result).toMatchObject({ ok: true, value: { changed: true, differences: [], remarks: [{ rule: 'rowsShown', severity: 'info' }] } });
    expect(shown(excel)).toBe(shown(whole.excel));
    expect([...sheet.hiddenRows]).toEqual([]);
    expect(excel.syncs).toHaveLength(5);
  });

  it('leaves them alone where nothing is written', async () => {
    const { excel, host } = await written();
    excel.model.sheet('Rapport')?.hiddenRows.add(5);
    expect(await host.write(report)).toEqual({ ok: true, value: { sheetNames: ['Rapport', 'Uppföljning inställningar'], changed: false, differences: [] } });
    expect(excel.model.sheet('Rapport')?.hiddenRows.has(5)).toBe(true);
  });

  it('appends below a filtered list', async () => {
    const { excel, host } = tests.open(source);
    await host.append(first);
    const sheet = excel.model.sheet('Lista');
    if (!sheet) throw new Error('No list.');
    sheet.hiddenRows.add(3);
    sheet.filter = { top: 2, left: 0, bottom: 4, right: 4 };
    const appended = await host.append(appending([listRow('2018-10-01', 'Ny', 5), listRow('2018-10-01', 'Till', 6)]));
    expect(appended).toMatchObject({ ok: true, value: { differences: [], remarks: [{ rule: 'rowsShown' }] } });
    expect(sheet.hiddenRows.size).toBe(0);
  });
});

describe('a workbook that is calculated only on demand', () => {
  it('is told of when it is read: its figures may be old', async () => {
    const { excel, host } = tests.open(source);
    const told = async () => {
      const read = await host.read();
      if (!read.ok) throw new Error(read.error.message.en);
      return followUp(read.value, { today: '2024-09-15' }).problems.map(({ rule }) => rule);
    };
    expect(await told()).not.toContain('manualCalculation');
    excel.model.isManual = true;
    expect(await told()).toContain('manualCalculation');
  });

  it('has our formulas calculated, and its own left alone', async () => {
    const { excel, host } = tests.open(rawWorkbook(...source.sheets, rawSheet('Egna', [[1]])));
    const own = excel.model.sheet('Egna');
    own?.put(0, 1, { formula: excel.model.newFormula('=A1*2') });
    expect(own && excel.model.value(own, own.cell(0, 1))).toBe(2);
    excel.model.isManual = true;
    excel.type('Egna', 'A1', 50);
    expect(await host.write(report)).toMatchObject({ ok: true, value: { changed: true, differences: [] } });
    expect(own && excel.model.value(own, own.cell(0, 1))).toBe(2);
    expect(excel.model.isManual).toBe(true);
    expect(excel.mistakes).toEqual([]);
    excel.syncs.splice(0);
    expect(await host.write(report)).toMatchObject({ ok: true, value: { changed: false, differences: [] } });
    expect(excel.syncs).toHaveLength(3);
  });
});

describe('numbers in formulas', () => {
  const formulas = ['=1E-7*B1', '=0.0000001+B1', '=B1/3.3333333333333335', '=B1*1234567890.1234567', '=LOG10(100)+B1*12E+3', '=IF(B1>0.1,"1.50","0.10")'];

  it('are known again however Excel writes them, so that nothing has changed', async () => {
    const { excel, host } = tests.open(source);
    const plan = { sheets: [sheetPlan(formulas.map((formula) => [live(formula, 0), amount(0)]))] };
    await host.write(plan);
    expect(excel.model.sheet('Rapport')?.cell(0, 0).formula?.text).toBe('=1E-07*B1');
    expect(await host.write(plan)).toMatchObject({ ok: true, value: { changed: false } });
  });

  it('are sent with no more digits than Excel keeps', async () => {
    const { excel, host } = tests.open(source);
    const sent: string[] = [];
    const process = excel.process.bind(excel);
    excel.process = (json) => {
      sent.push(json);
      return process(json);
    };
    await host.write({ sheets: [sheetPlan(formulas.map((formula) => [live(formula, 0), amount(0)]))] });
    const all = sent.join('');
    expect([all.includes('=B1/3.33333333333333"'), all.includes('=B1*1234567890.12346"')]).toEqual([true, true]);
    expect(all).not.toMatch(/3\.33333333333333\d|1234567890\.12345/);
  });

  it.each(formulas)('%s', (formula) => {
    expect(comparable(withExcelsNumbers(formula))).toBe(comparable(formula));
    expect(withExcelsNumbers(withKeptDigits(formula))).toBe(withExcelsNumbers(formula));
  });

  it.each([
    ['=B1/3.3333333333333335', '=B1/3.33333333333333'], ['=0.00000012345678901234567', '=1.23456789012346e-7'], ['=A1234567+B12', '=A1234567+B12'],
    ['="12345678901234567890"&Q1_2017', '="12345678901234567890"&Q1_2017'], ["='2017 12345678901234567'!A1*2", "='2017 12345678901234567'!A1*2"],
    ['=123456789012345*0.5', '=123456789012345*0.5'],
  ])('at most 15 digits are written: %s', (formula, kept) => {
    expect(withKeptDigits(formula)).toBe(kept);
  });

  it('differ where they differ', () => {
    expect(comparable('=A1*0.5')).not.toBe(comparable('=A1*0.05'));
    expect(comparable('="1.0"')).not.toBe(comparable('="1"'));
    expect(comparable("='2017.0'!A1")).not.toBe(comparable("='2017'!A1"));
  });
});

describe('a chart with a series that has no numbers', () => {
  it('is drawn, and the series gets its looks when it has any', async () => {
    const rows = fullReport.rows.map(({ cells }) => ({ cells: cells.map((cell, column) => (column === 7 && cell?.formula ? live(cell.formula.replace('<0', '<-1E9'), '', cell.style) : cell)) }));
    const plan: WorkbookPlan = { sheets: [{ ...fullReport, rows }, settingsPlan()] };
    const { excel, host } = tests.open(source);
    const result = await host.write(plan);
    expect(result).toMatchObject({ ok: true, value: { differences: [] } });
    expect(result.ok && result.value.remarks).toBeUndefined();
    const series = () => excel.model.sheet('Rapport')?.charts[0]?.series.map(({ name, color }) => [name, color]);
    expect(series()).toEqual([['Överskott', '#2E7D4F'], ['Underskott', '']]);
    await host.write(report);
    expect(series()).toEqual([['Överskott', '#2E7D4F'], ['Underskott', '#B3261E']]);
  });
});

describe('another workbook has the focus', () => {
  it.each(['GeneralException', 'InactiveWorkbook'] as const)('a report that is there is rewritten, but for what needs the focus (%s)', async (focusCode) => {
    const { excel, host } = await written();
    excel.condition.hasFocus = false;
    excel.condition.focusCode = focusCode;
    expect(await host.write(longer)).toMatchObject({ ok: true, value: { changed: true, differences: [], remarks: [{ rule: 'looksRefused', message: { sv: expect.stringContaining('stödlinjer och låsta rader') as string } }] } });
    excel.condition.hasFocus = true;
    const mended = await host.write(longer);
    expect(mended).toMatchObject({ ok: true, value: { changed: true } });
    expect(mended.ok && mended.value.remarks).toBeUndefined();
  });
});

describe('what the user could undo', () => {
  it('she still can after what changes nothing, a note, and rows that are appended', async () => {
    const { excel, host } = await written();
    await host.append(first);
    excel.type('Underlag', 'C9', 1);
    expect(await host.write(report)).toMatchObject({ ok: true, value: { changed: false } });
    await host.append(appending([listRow('2018-10-01', 'Ny', 5)]));
    expect(excel.canUndo).toBe(true);
    await host.write(longer);
    expect(excel.canUndo).toBe(false);
  });

  it('no comment of a name is written that says already what it should', async () => {
    const { excel, host } = await written();
    const broken = { at: 'inside' as const, sync: 4, action: 25, code: 'GeneralException' };
    excel.faults = [broken];
    expect(await host.write(longer)).toMatchObject({ ok: false });
    excel.faults = [];
    excel.syncs.splice(0);
    expect(await host.write(longer)).toMatchObject({ ok: true });
    const set = excel.syncs.map(({ calls }) => calls.filter(({ member }) => member === 'NamedItem.Comment').length);
    expect(set).toEqual([0, 0, 0, 2, 2]);
  });
});

test('a policy of the organisation that lets no workbook be opened is named', async () => {
  const { excel } = tests.open(source);
  excel.condition.opensWorkbooks = false;
  const create = (base64: string): Promise<void> => (tests.office.namespace.createWorkbook as (file: string) => Promise<void>)(base64);
  const opened = await openNewWorkbook(new Uint8Array([0x50, 0x4b, 3, 4, 5, 6]), { create });
  expect(opened).toMatchObject({ ok: false, error: { rule: 'newWorkbookBlocked' } });
  expect(!opened.ok && opened.error.details).toContain('code: InvalidOperation');
});

describe('a co-author who writes between two of our requests', () => {
  it('is seen in what is read back', async () => {
    const { excel, host } = await written();
    excel.between = (sync) => { if (sync === 5) excel.type('Rapport', 'B6', 99, true); };
    const result = await host.write(longer);
    expect(result.ok && result.value.differences[0]).toEqual({ cell: { sheet: 'Rapport', row: 5, column: 1 }, planned: -900, found: 99 });
  });

  it('a sheet of ours that she renames meanwhile is written under its new name', async () => {
    const { excel, host } = await written();
    excel.between = (sync) => {
      const sheet = excel.model.sheet('Rapport');
      if (sync !== 4 || !sheet) return;
      sheet.name = 'Omdöpt';
      for (const name of excel.model.names) name.formula = name.formula.replace('Rapport!', 'Omdöpt!');
    };
    const result = await host.write(longer);
    expect(result.ok || result.error.rule).not.toBe('excelError');
    excel.between = () => undefined;
    expect(await host.write(longer)).toMatchObject({ ok: true, value: { sheetNames: ['Omdöpt', 'Uppföljning inställningar'], differences: [] } });
    expect(excel.model.sheets.map(({ name }) => name)).toEqual(['Underlag', 'Barn och Unga', 'Omdöpt', 'Uppföljning inställningar']);
  });
});
