import fc from 'fast-check';
import { readArguments } from '../../src/commandLine/arguments';
import { columnChoiceIn, groupChoiceIn, rowChoiceIn } from '../../src/commandLine/choices';
import { followUp } from '../../src/followUp';
import { readSettings } from '../../src/settings/readSettings';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { settingsSheet } from '../../src/settings/settingsSheet';
import type { UnreadableSetting } from '../../src/settings/readSettings';
import { chosenRowRoles, columnMeanings, withColumnChoice, withRowChoice, type ColumnChoice, type RowChoice } from '../../src/values/readingChoice';
import { withLowerChoices, type GroupChoice } from '../../src/values/grouping';
import type { CellValue, RawSheet } from '../../src/workbook/rawSheet';
import { sheet as rawSheet, workbook } from '../layouts/build';

const sheetOf = (settings: Settings, unreadable: readonly UnreadableSetting[] = []): RawSheet => {
  const plan = settingsSheet({
    settings, sheets: [], comments: [], scorecard: { goals: [], sexes: [], indicators: [] }, read: { committee: null, period: null, unit: 'tkr' }, unreadable, name: 'Inställningar',
  });
  return {
    name: plan.name, visibility: 'visible', hiddenColumns: [],
    rows: plan.rows.map(({ cells }, index) => ({ index, values: cells.map((cell) => cell?.value ?? null), formulas: null, formats: null })),
  };
};

const word = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö0-9]{0,8}( [a-zåäö0-9]{1,5})?$/);
const place = { sheet: fc.option(word, { nil: null }), table: fc.option(word, { nil: null }) };
const column: fc.Arbitrary<ColumnChoice> = fc.record({
  ...place, head: word, meaning: fc.constantFrom(...columnMeanings), part: fc.constantFrom(null, 'income' as const, 'cost' as const),
});
const row: fc.Arbitrary<RowChoice> = fc.record({ ...place, name: word, group: fc.option(word, { nil: null }), role: fc.constantFrom(...chosenRowRoles) });

const group: fc.Arbitrary<GroupChoice> = fc.record({ code: fc.option(fc.stringMatching(/^[1-9]\d{0,5}$/), { nil: null }), name: word, area: fc.oneof(word, fc.constant('')) });

it('keeps choices of columns and rows and their grouping in the sheet, and reads them back the same', () => {
  fc.assert(fc.property(fc.array(column, { maxLength: 4 }), fc.array(row, { maxLength: 4 }), fc.array(group, { maxLength: 4 }), (columnChoices, rowChoices, grouping) => {
    const { settings, problems } = readSettings(sheetOf({ ...defaultSettings, columnChoices, rowChoices, grouping }), ['General']);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ columnChoices, rowChoices, grouping });
  }), { numRuns: 100 });
});

it('has one choice for a column and a row of a place: the last', () => {
  const first: ColumnChoice = { sheet: null, table: null, head: 'Utfall', meaning: 'actual', part: null };
  expect(withColumnChoice(withColumnChoice([], first), { ...first, head: 'UTFALL', meaning: 'ignore' })).toEqual([{ ...first, head: 'UTFALL', meaning: 'ignore' }]);
  expect(withColumnChoice([first], { ...first, sheet: 'Drift' })).toHaveLength(2);
  const area: RowChoice = { sheet: null, table: null, name: 'Skola', group: null, role: 'area' };
  expect(withRowChoice([area], { ...area, role: 'sum' })).toEqual([{ ...area, role: 'sum' }]);
  expect(withRowChoice([area], { ...area, group: 'Barn', role: 'sum' })).toHaveLength(2);
});

it('says what cannot be read, with its cell, and writes it back as it stood', () => {
  const sheet = sheetOf({ ...defaultSettings, columnChoices: [{ sheet: 'Drift', table: null, head: 'Utfall', meaning: 'actual', part: null }] });
  const broken = (value: CellValue, at: number): RawSheet => ({
    ...sheet, rows: sheet.rows.map((own) => (own.values[2] === 'Utfall' ? { ...own, values: own.values.map((cell, index) => (index === at ? value : cell)) } : own)),
  });
  const { settings, problems, unreadable } = readSettings(broken('utgång', 3), ['General']);
  expect(settings.columnChoices).toEqual([]);
  expect(problems.map(({ rule, cells }) => [rule, cells[0]?.column])).toEqual([['brokenSetting', 3]]);
  const again = sheetOf(settings, unreadable);
  expect(again.rows.some(({ values }) => values[0] === 'Drift' && values[2] === 'Utfall' && values[3] === 'utgång')).toBe(true);
  expect(readSettings(broken(null, 2), ['General']).problems.map(({ cells }) => cells[0]?.column)).toEqual([2]);
});

it('knows the heads and the name that the settings had when a sheet was called a "flik"', () => {
  const settings: Settings = {
    ...defaultSettings, reportName: 'Nämndens rapport',
    sheets: [{ sheet: 'Drift', kind: 'areas', area: null, sign: null, unit: 'mnkr', period: null }],
    columnChoices: [{ sheet: 'Drift', table: null, head: 'Utfall', meaning: 'actual', part: null }],
  };
  const raw = sheetOf(settings);
  const former = (value: CellValue | undefined): CellValue | undefined => (typeof value === 'string' ? value.replace(/^Arbetsbokens blad$/, 'Flikar').replace(/^Blad(?= \(|$)/, 'Flik').replace('Rapportens blad', 'Rapportens flik') : value);
  const before: RawSheet = { ...raw, rows: raw.rows.map((row) => ({ ...row, values: row.values.map(former) })) };
  expect(before).not.toEqual(raw);
  expect(readSettings(before, ['General']).settings).toEqual(readSettings(raw, ['General']).settings);
});

describe('on the command line', () => {
  it.each<[string, Partial<ColumnChoice> | null]>([
    ['Avvikelse 2017=ignore', { sheet: null, head: 'Avvikelse 2017', meaning: 'ignore', part: null }],
    ['Drift!Utfall=actual/income', { sheet: 'Drift', head: 'Utfall', meaning: 'actual', part: 'income' }],
    ['a=b=periodens budget', { head: 'a=b', meaning: 'budgetToDate' }],
    ['Utfall=utfall, kostnader', { meaning: 'actual', part: 'cost' }],
    ['Utfall=utgång', null], ['=actual', null], ['Utfall', null],
  ])('--column %s', (text, expected) => {
    const read = columnChoiceIn(text);
    if (expected === null) expect(read).toMatchObject({ ok: false, error: { sv: expect.stringContaining(`"${text}"`) as unknown } });
    else expect(read).toMatchObject({ ok: true, value: expected });
  });

  it.each<[string, Partial<RowChoice> | null]>([
    ['Administration/Skola=part', { group: 'Administration', name: 'Skola', role: 'part' }],
    ['Drift!Skola=summa', { sheet: 'Drift', group: null, name: 'Skola', role: 'sum' }],
    ['Skola=barn', null],
  ])('--row %s', (text, expected) => {
    const read = rowChoiceIn(text);
    if (expected === null) expect(read.ok).toBe(false);
    else expect(read).toMatchObject({ ok: true, value: expected });
  });

  it.each<[string, GroupChoice | null]>([
    ['61100=Kultur', { code: '61100', name: '', area: 'Kultur' }],
    ['61100 Bibliotek=Kultur och fritid', { code: '61100', name: 'Bibliotek', area: 'Kultur och fritid' }],
    ['Bibliotek=Kultur', { code: null, name: 'Bibliotek', area: 'Kultur' }],
    ['Skola F-6 norr=Skola', { code: null, name: 'Skola F-6 norr', area: 'Skola' }],
    ['KFN-12=', { code: 'KFN-12', name: '', area: '' }],
    ['=Kultur', null], ['61100', null],
  ])('--group %s', (text, expected) => {
    const read = groupChoiceIn(text);
    if (expected === null) expect(read).toMatchObject({ ok: false, error: { sv: expect.stringContaining(`"${text}"`) as unknown } });
    else expect(read).toEqual({ ok: true, value: expected });
  });

  it('groups the rows of a list before what the settings say of them', () => {
    const asked = readArguments(['inspect', 'bok.xlsx', '--group', '61100=Kultur', '--group', '61200=Kultur', '--group', '62000='], () => false);
    const groups = asked.ok && asked.value.kind === 'file' ? asked.value.command.groups : [];
    const stored: readonly GroupChoice[] = [{ code: '61200', name: '', area: 'Fritid' }, { code: '63000', name: '', area: 'Fritid' }];
    const raw = workbook(rawSheet('Ansvar', `
      Kultur- och fritidsnämnden augusti 2025, tkr
      Ansvar | Benämning | Budget 2025 | Utfall jan-aug | Prognos 2025
      61100 | Bibliotek | -9000 | -6100 | -9100
      61200 | Musikskola | -7000 | -4600 | -6900
      62000 | Badhus | -5000 | -3300 | -5000
      63000 | Idrottshall | -4000 | -2700 | -4200
      `));
    const { figures } = followUp(raw, { today: '2026-01-15', settings: (settings) => ({ ...settings, grouping: withLowerChoices(groups, stored) }) });
    expect(figures.areas.map(({ name, amounts }) => [name, amounts.budget?.value])).toEqual([['Kultur', -16000], ['Badhus', -5000], ['Fritid', -4000]]);
  });
});
