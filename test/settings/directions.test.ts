import fc from 'fast-check';
import type { IndicatorFact } from '../../src/reading/sources/indicators/indicatorFacts';
import { fingerprintOf } from '../../src/settings/fingerprint';
import { readSettings, type StoredSettings } from '../../src/settings/readSettings';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { settingsSheet } from '../../src/settings/settingsSheet';
import type { AssessedIndicator, AssessedScorecard } from '../../src/status/indicatorStatus';
import type { DirectionChoice } from '../../src/status/scorecard';
import { indicatorRules, type DirectionSource } from '../../src/values/indicator';
import type { CellValue, RawSheet, RawWorkbook } from '../../src/workbook/rawSheet';
import type { SheetPlan } from '../../src/workbook/sheetPlan';

const fact = (sheet: string, name: string): IndicatorFact => ({
  sheet, name, nameCell: { sheet, row: 3, column: 0 }, goal: null, group: null, sex: null, actual: null, history: [],
  target: null, targets: [], forecast: null, stated: null, comment: null,
});

const assessed = (sheet: string, name: string, from: DirectionSource | null): AssessedIndicator => ({
  fact: fact(sheet, name), direction: from && { direction: 'lower', from }, status: 'none', reason: { sv: '', en: '' },
  trend: { change: null, since: null, better: null },
});

const scorecard: AssessedScorecard = {
  goals: [], sexes: [],
  indicators: [assessed('Mätetal', 'Andel sjukfrånvaro', 'target'), assessed('Mätetal', 'Antal besök', null), assessed('Mätetal', 'Kostnad per plats', 'user'), assessed('Mätetal', 'Kostnad per plats', 'user')],
};

const put = (values: CellValue[], column: number, value: CellValue): CellValue[] => values.map((each, at) => (at === column ? value : each));

/** The sheet as it would be read after writing. */
const asRead = (plan: SheetPlan, change: (values: CellValue[]) => CellValue[] = (values) => values): RawSheet => ({
  name: plan.name, visibility: 'visible', hiddenColumns: [],
  rows: plan.rows.map(({ cells }, index) => ({ index, values: change(cells.map((cell) => cell?.value ?? null)), formulas: null, formats: null })),
});

const sheetOf = (settings: Settings, before?: StoredSettings, indicators = scorecard): SheetPlan => settingsSheet({
  settings, scorecard: indicators, sheets: [], comments: [], read: { committee: null, period: null, unit: 'tkr' },
  unreadable: before?.unreadable ?? [], name: 'Uppföljning inställningar',
});

const directionRows = (plan: SheetPlan) => {
  const rows = plan.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const head = rows.findIndex(([first, second]) => first === 'Blad' && second === 'Mätetal');
  return head < 0 ? [] : rows.slice(head + 1, rows.findIndex((row, index) => index > head && row.length === 0));
};

const withDirections = (...directions: DirectionChoice[]): Settings => ({ ...defaultSettings, directions });
const kostnad: DirectionChoice = { sheet: 'Mätetal', indicator: 'Kostnad per plats', direction: 'lower' };

describe('the directions of indicators in the settings sheet', () => {
  it('lists those that are unknown or chosen, once each, and no other', () => {
    expect(directionRows(sheetOf(withDirections(kostnad)))).toEqual([
      ['Mätetal', 'Antal besök', null, 'framgår inte: välj'],
      ['Mätetal', 'Kostnad per plats', 'lägre är bättre', 'vald av dig'],
    ]);
  });

  it('are left out of a workbook that needs none', () => {
    expect(directionRows(sheetOf(defaultSettings, undefined, { ...scorecard, indicators: [] }))).toEqual([]);
  });

  it('are read back as they were written, in whatever order', () => {
    const names = fc.uniqueArray(fc.constantFrom('Antal besök', 'Kostnad per plats', 'Finns inte längre', 'Riktning', 'Flikar'), { selector: (name) => name });
    fc.assert(fc.property(names, fc.constantFrom(...indicatorRules), fc.constantFrom('higher' as const, 'lower' as const), (indicators, indicatorRule, direction) => {
      const settings = { ...withDirections(...indicators.map((indicator) => ({ sheet: 'Mätetal', indicator, direction }))), indicatorRule };
      const read = readSettings(asRead(sheetOf(settings)), ['General']);
      expect(read.problems).toEqual([]);
      expect(read.settings.indicatorRule).toBe(indicatorRule);
      expect(new Set(read.settings.directions)).toEqual(new Set(settings.directions));
    }));
  });

  it('obey what was typed in an empty cell', () => {
    const typed = asRead(sheetOf(defaultSettings), (values) => (values[1] === 'Antal besök' ? put(values, 2, 'Högre är bättre') : values));
    expect(readSettings(typed, ['General']).settings.directions).toEqual([{ sheet: 'Mätetal', indicator: 'Antal besök', direction: 'higher' }]);
  });

  it('keep a choice whose indicator is gone', () => {
    const gone = { ...kostnad, indicator: 'Nedlagt mätetal' };
    expect(directionRows(sheetOf(withDirections(gone)))).toContainEqual(['Mätetal', 'Nedlagt mätetal', 'lägre är bättre', 'mätetalet finns inte']);
  });

  it.each([
    ['a direction that is none', 'Antal besök', (values: CellValue[]) => put(values, 2, 'uppåt'), 2, ['Mätetal', 'Antal besök', 'uppåt', 'framgår inte: välj']],
    ['of an indicator that is gone', 'Antal besök', (values: CellValue[]) => put(put(values, 1, 'Bortglömt'), 2, 'uppåt'), 2, ['Mätetal', 'Bortglömt', 'uppåt', 'går inte att läsa: rätta raden']],
    ['no indicator', 'Kostnad per plats', (values: CellValue[]) => put(values, 1, null), 1, ['Mätetal', null, 'lägre är bättre', 'går inte att läsa: rätta raden']],
  ])('a broken row (%s) is a located problem, and stands for the user to mend', (_, indicator, breakIt, column, kept) => {
    const broken = readSettings(asRead(sheetOf(withDirections(kostnad)), (values) => (values[1] === indicator ? breakIt(values) : values)), ['General']);
    expect(broken.problems).toMatchObject([{ rule: 'brokenSetting', cells: [{ sheet: 'Uppföljning inställningar', column }] }]);
    const again = sheetOf(broken.settings, broken);
    expect(directionRows(again)).toContainEqual(kept);
    expect(readSettings(asRead(again), ['General']).problems.map(({ cells }) => cells[0]?.column)).toEqual([column]);
  });

  it('a broken row of a tab with an indicator\'s name goes to its own table', () => {
    const broken = readSettings(asRead(sheetOf(defaultSettings), (values) => (values[1] === 'Antal besök' ? put(values, 2, 'uppåt') : values)), ['General']);
    expect(broken.unreadable).toEqual([{ section: 'directions', row: 'Mätetal\nAntal besök', column: 2, text: 'uppåt' }]);
  });
});

describe('the rule of indicators', () => {
  const ruleRow = (values: readonly CellValue[]) => values[0] === 'Regel för mätetal';

  it('that is no word of ours is a located problem, stands as it was typed, and the default holds', () => {
    const broken = readSettings(asRead(sheetOf(defaultSettings), (values) => (ruleRow(values) ? put(values, 1, 'gissning') : values)), ['General']);
    expect(broken.settings.indicatorRule).toBe('level');
    expect(broken.problems[0]?.message.sv).toContain('målnivå, utveckling, arbetsbokens bedömning');
    const again = asRead(sheetOf(broken.settings, broken)).rows.find(({ values }) => values[0] === 'Regel för mätetal');
    expect(again?.values[1]).toBe('gissning');
    const chosen = asRead(sheetOf({ ...broken.settings, indicatorRule: 'trend' }, broken)).rows.find(({ values }) => values[0] === 'Regel för mätetal');
    expect(chosen?.values[1]).toBe('utveckling');
  });

  it('is chosen from a list', () => {
    const plan = sheetOf(defaultSettings);
    const row = plan.rows.findIndex(({ cells }) => cells[0]?.value === 'Regel för mätetal');
    expect(plan.validations.find(({ range }) => range.top === row)).toMatchObject({ list: ['målnivå', 'utveckling', 'arbetsbokens bedömning'], range: { left: 1, bottom: row } });
  });

  it('is the usual one in a sheet from before there was a choice', () => {
    const plan = sheetOf({ ...defaultSettings, committee: 'Socialnämnden' });
    const older = asRead({ ...plan, rows: plan.rows.filter(({ cells }) => cells[0]?.value !== 'Regel för mätetal') });
    expect(readSettings(older, ['General'])).toMatchObject({ problems: [], settings: { indicatorRule: 'level', directions: [], committee: 'Socialnämnden' } });
  });
});

describe('the fingerprint', () => {
  const workbook = (value: number): RawWorkbook => ({
    names: [], numberFormats: ['General'],
    sheets: [{ name: 'Mätetal', visibility: 'visible', hiddenColumns: [], rows: [{ index: 4, values: ['Antal besök', value], formulas: null, formats: null }] }],
  });
  const print = (settings: Settings, value = 5) => fingerprintOf(workbook(value), [{
    name: 'Mätetal', kind: 'indicators', area: null, confidence: 1, reason: { sv: '', en: '' }, unit: null, sign: null, period: null, visibility: 'visible', chosen: false,
  }], settings);
  const besök: DirectionChoice = { sheet: 'Mätetal', indicator: 'Antal besök', direction: 'higher' };

  it.each([
    ['an outcome of an indicator', print(defaultSettings, 6)],
    ['the rule', print({ ...defaultSettings, indicatorRule: 'trend' })],
    ['a direction', print(withDirections(besök))],
  ])('changes with %s', (_, changed) => {
    expect(changed).not.toBe(print(defaultSettings));
  });

  it('does not change with the order of choices', () => {
    expect(print(withDirections(besök, kostnad))).toBe(print(withDirections(kostnad, besök)));
  });
});
