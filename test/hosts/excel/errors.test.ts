import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemOf } from '../../../src/hosts/excel/excelProblems';
import { remedies } from '../../../src/hosts/excel/remedies';
import { fullReport, settingsPlan } from '../shared/plans';
import { rawSheet, rawWorkbook } from '../shared/workbooks';
import { officeForTests } from './office';

/** What Excel answers, told as sentences; and what can be copied of it. */

const { open } = officeForTests();
const source = rawWorkbook(rawSheet('Underlag', [[1]]), rawSheet('Barn och Unga', [[2]]));
const types = readFileSync(join(process.cwd(), 'node_modules/@types/office-js/index.d.ts'), 'utf8');

/** The codes that Microsoft's types declare for Excel. */
function declaredCodes(): string[] {
  const excel = types.slice(types.indexOf('declare namespace Excel'));
  const body = /enum ErrorCodes \{([^}]*)\}/.exec(excel)?.[1] ?? '';
  return [...body.matchAll(/= "(\w+)"/g)].map(([, code = '']) => code);
}

const answer = (code: string, debugInfo: object = {}) => ({ code, message: 'Something about Vuxen 4711', debugInfo });

test('every code that Microsoft declares has a sentence with a remedy, in both languages', () => {
  const codes = declaredCodes();
  expect(codes).toContain('InactiveWorkbook');
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !(code in remedies))).toEqual([]);
  for (const { sv, en } of Object.values(remedies)) {
    expect(sv).toMatch(/[.:] .*\.$/);
    expect(en).toMatch(/[.:] .*\.$/);
  }
});

it.each([
  ['InactiveWorkbook', {}, 'excelLostFocus'],
  ['GeneralException', { errorLocation: 'Worksheet.activate' }, 'excelLostFocus'],
  ['GeneralException', { statement: 'var add = worksheets.add(...);' }, 'excelLostFocus'],
  ['GeneralException', { statement: 'freezePanes.freezeRows(...);' }, 'excelLostFocus'],
  ['GeneralException', { statement: 'range.formulas = ...;', errorLocation: 'Range.formulas' }, 'excelGeneral'],
  ['GeneralException', { statement: 'var add = names.add(...);' }, 'excelGeneral'],
  ['FilteredRangeConflict', {}, 'excelFiltered'],
  ['MergedRangeConflict', {}, 'excelMerged'],
  ['RangeExceedsLimit', {}, 'excelTooLarge'],
  ['MemoryLimitReached', {}, 'excelOutOfMemory'],
  ['EmptyChartSeries', {}, 'excelEmptySeries'],
  ['SomethingNew', {}, 'excelError'],
])('%s %j: %s', (code, debugInfo, rule) => {
  expect(problemOf(answer(code, debugInfo))).toMatchObject({ rule, severity: 'error' });
});

test('what can be copied says code, place and statement, and nothing of the cells', () => {
  const details = problemOf(answer('InvalidArgument', {
    errorLocation: 'Range.formulas', statement: 'range.formulas = [["Vuxen",4711]];', message: 'Vuxen 4711',
    surroundingStatements: ['...', 'var range = worksheets.getItem("Vuxen").getRange("B4711");', '// >>>>>', 'range.values = 4711;', 'x = "Vuxen'],
    fullStatements: ['range.formulas = [["Vuxen",4711]];'],
  }))?.details ?? '';
  expect(details).toContain('code: InvalidArgument');
  expect(details).toContain('location: Range.formulas');
  expect(details).toContain('statement: range.formulas = ...;');
  expect(details).not.toMatch(/Vuxen|4711/);
});

test('an error of ours is none of Excel\'s', () => {
  expect(problemOf(new TypeError('a bug'))).toBeNull();
});

describe('through the genuine client', () => {
  it.each(['GeneralException', 'InactiveWorkbook'] as const)('lost focus, told as %s, is told as what it is', async (focusCode) => {
    const { excel, host } = open(source);
    excel.condition.hasFocus = false;
    excel.condition.focusCode = focusCode;
    const written = await host.write({ sheets: [fullReport, settingsPlan()] });
    expect(written).toMatchObject({ ok: false, error: { rule: 'excelLostFocus' } });
    expect(!written.ok && written.error.details).toContain(`code: ${focusCode}`);
  });

  it('a refusal has its place and statement', async () => {
    const { excel, host } = open(source);
    excel.condition.refuses.add('Range.NumberFormat');
    const written = await host.write({ sheets: [fullReport, settingsPlan()] });
    expect(written).toMatchObject({ ok: false, error: { rule: 'excelGeneral' } });
    expect(!written.ok && written.error.details).toMatch(/code: GeneralException\nlocation: \w+[\w.]*\nstatement: \w+\.numberFormat = \.\.\.;/);
  });
});
