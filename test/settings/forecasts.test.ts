import fc from 'fast-check';
import { cumulatedShares } from '../../src/forecasts/shares';
import { oneOffsText } from '../../src/settings/oneOffChoices';
import { fingerprintOf } from '../../src/settings/fingerprint';
import type { ForecastChoice } from '../../src/settings/forecastChoices';
import { forecastKey } from '../../src/settings/forecastRows';
import { readSettings, type StoredSettings } from '../../src/settings/readSettings';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { forecastCells, settingsSheet } from '../../src/settings/settingsSheet';
import { forecastMethods, phasings } from '../../src/values/forecast';
import type { CellAddress } from '../../src/values/cell';
import { units, withoutNoise } from '../../src/values/unit';
import type { CellValue, RawSheet } from '../../src/workbook/rawSheet';
import type { SheetPlan } from '../../src/workbook/sheetPlan';

const NAME = 'Uppföljning inställningar';

/** The sheet as it would be read after writing. */
const asRead = (plan: SheetPlan, change: (values: CellValue[]) => CellValue[] = (values) => values): RawSheet => ({
  name: plan.name, visibility: 'visible', hiddenColumns: [],
  rows: plan.rows.map(({ cells }, index) => ({ index, values: change(cells.map((cell) => cell?.value ?? null)), formulas: null, formats: null })),
});

const sheetOf = (settings: Settings, before?: StoredSettings): SheetPlan => settingsSheet({
  settings, scorecard: { goals: [], sexes: [], indicators: [] }, comments: [], read: { committee: null, period: null, unit: 'tkr' },
  sheets: [{ name: 'Vuxen', kind: 'area', area: null, confidence: 1, reason: { sv: 'verksamhetsområde', en: 'area' }, unit: null, sign: null, period: null, visibility: 'visible', chosen: false }],
  unreadable: before?.unreadable ?? [], name: NAME,
});

const put = (values: CellValue[], column: number, value: CellValue): CellValue[] => {
  const changed = [...values];
  changed[column] = value;
  return changed;
};

const vuxen: ForecastChoice = {
  area: 'Vuxen', period: { year: 2018, month: 8 }, method: 'priorYearShare', low: -86_548, likely: -85_289, high: -71_310, unit: 'tkr', note: 'Fler LVM',
  date: '2018-09-20', intoCell: true,
};
const barn: ForecastChoice = { area: 'Barn och Unga', period: { year: 2018, month: 8 }, method: 'typed', low: null, likely: -12.5, high: null, unit: 'mnkr', note: '', date: '', intoCell: false };
const earlier: ForecastChoice = { ...vuxen, period: { year: 2018, month: 4 }, likely: -70_000, low: null, high: null, intoCell: false };
const decided = (...forecasts: ForecastChoice[]): Settings => ({ ...defaultSettings, forecasts });

const forecastTable = (plan: SheetPlan): (CellValue | undefined)[][] => {
  const rows = plan.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const head = rows.findIndex(([first, second]) => first === 'Område' && second === 'Period');
  return head < 0 ? [] : rows.slice(head + 1, rows.findIndex((row, index) => index > head && row.length === 0));
};

const amount = fc.oneof(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.double({ min: -9e5, max: 9e5, noNaN: true }).map(withoutNoise));
const choice = fc.record({
  area: fc.constantFrom('Vuxen', 'Barn och Unga', '=Ledning', 'Flikar', 'Beslutade prognoser', '2018'),
  period: fc.record({ year: fc.integer({ min: 2016, max: 2027 }), month: fc.integer({ min: 1, max: 12 }) }),
  method: fc.constantFrom(...forecastMethods, 'typed' as const),
  likely: amount, below: fc.option(fc.nat(9_000)), above: fc.option(fc.nat(9_000)),
  unit: fc.constantFrom(...units), note: fc.constantFrom('', 'Fler placeringar; se protokoll', '=1+1'),
  date: fc.constantFrom('', '2018-09-20', '2027-01-02'), intoCell: fc.boolean(),
}).map(({ below, above, ...rest }): ForecastChoice => ({
  ...rest, low: below === null ? null : withoutNoise(rest.likely - below), high: above === null ? null : withoutNoise(rest.likely + above),
}));
const choices = fc.uniqueArray(choice, { selector: ({ area, period }) => forecastKey(area, period), maxLength: 8 });

describe('the decided forecasts in the settings sheet', () => {
  it('are read back as they were written, and written the same again', () => {
    fc.assert(fc.property(choices, (forecasts) => {
      const plan = sheetOf(decided(...forecasts));
      const read = readSettings(asRead(plan), ['General']);
      expect(read.problems).toEqual([]);
      expect(read.settings.forecasts).toEqual(forecasts);
      expect(sheetOf(read.settings, read)).toEqual(plan);
    }));
  });

  it('stand where the report is told that they stand', () => {
    fc.assert(fc.property(choices, (forecasts) => {
      const plan = sheetOf(decided(...forecasts));
      const cells = forecastCells(NAME, decided(...forecasts));
      expect(cells.size).toBe(forecasts.length);
      for (const { area, period, low, likely, high } of forecasts) {
        const found = cells.get(forecastKey(area, period));
        const valueAt = (cell: CellAddress | null | undefined) => (cell ? plan.rows[cell.row]?.cells[cell.column]?.value : null);
        expect([valueAt(found?.low), valueAt(found?.likely), valueAt(found?.high)]).toEqual([low, likely, high]);
        expect(found?.likely.sheet).toBe(NAME);
      }
    }));
  });

  it('are amounts in a number format, mnkr with a decimal', () => {
    const plan = sheetOf(decided(vuxen, barn));
    const formatOf = (area: string) => {
      const cell = forecastCells(NAME, decided(vuxen, barn)).get(forecastKey(area, vuxen.period))?.likely;
      return plan.styles[plan.rows[cell?.row ?? 0]?.cells[cell?.column ?? 0]?.style ?? 0]?.numberFormat;
    };
    expect([formatOf('Vuxen'), formatOf('Barn och Unga')]).toEqual(['#,##0;−#,##0;0', '#,##0.0;−#,##0.0;0.0']);
  });

  it('are left out of a sheet without any', () => {
    expect(forecastTable(sheetOf(defaultSettings))).toEqual([]);
  });

  it('obey an amount that was changed by hand, as a number and as text', () => {
    const read = (value: CellValue) => readSettings(asRead(sheetOf(decided(vuxen, earlier)), (values) => (values[1] === '2018-08' ? put(values, 4, value) : values)), ['General']);
    expect(read(-80_000)).toMatchObject({ problems: [], settings: { forecasts: [{ ...vuxen, likely: -80_000 }, earlier] } });
    expect(read('−80 000,5')).toMatchObject({ problems: [], settings: { forecasts: [{ ...vuxen, likely: -80_000.5 }, earlier] } });
  });

  it('obey a row that was added by hand, with dates as Excel makes them', () => {
    const plan = sheetOf(decided(vuxen));
    const sheet = asRead(plan);
    const last = sheet.rows.findIndex(({ values }) => values[1] === '2018-08');
    const added = [...sheet.rows.slice(0, last + 1), { index: last + 1, formulas: null, formats: null, values: ['LSS', 201808, 'Egen siffra', null, -5, null, null, 'Mnkr', 43_363, 'nej'] }, ...sheet.rows.slice(last + 1)];
    const read = readSettings({ ...sheet, rows: added.map((row, index) => ({ ...row, index })) }, ['General']);
    expect(read.problems).toEqual([]);
    expect(read.settings.forecasts[1]).toEqual({ area: 'LSS', period: { year: 2018, month: 8 }, method: 'typed', low: null, likely: -5, high: null, unit: 'mnkr', note: '', date: '2018-09-20', intoCell: false });
    expect(read.settings.sheets).toEqual([]);
  });

  it.each<[string, number, CellValue]>([
    ['no area', 0, null], ['a period that is none', 1, 'augusti'], ['no period', 1, null], ['an unknown method', 2, 'gissning'], ['text for low', 3, 'lågt'],
    ['text for likely', 4, 'mycket'], ['no amount', 4, null], ['an error for high', 5, { error: '#REF!' }], ['an unknown unit', 7, 'euro'], ['no unit', 7, null],
    ['a day that is none', 8, '2018-02-31'], ['neither yes nor no', 9, 'kanske'],
  ])('a broken row (%s) is a located problem, counts for nothing, and stands whole for the user to mend', (_, column, value) => {
    const sheet = asRead(sheetOf(decided(vuxen, barn)), (values) => (values[0] === 'Vuxen' && values[1] === '2018-08' ? put(values, column, value) : values));
    const broken = readSettings(sheet, ['General']);
    expect(broken.settings.forecasts).toEqual([barn]);
    const row = sheet.rows.find(({ values }) => values[3] === -86_548 || values[5] === -71_310);
    expect(broken.problems).toMatchObject([{ rule: 'brokenSetting', cells: [{ sheet: NAME, row: row?.index, column }] }]);
    const again = sheetOf(broken.settings, broken);
    const kept = row?.values.map((each) => (typeof each === 'object' && each !== null ? each.error : each ?? null));
    expect(forecastTable(again)[1]).toEqual(kept);
    const reread = readSettings(asRead(again), ['General']);
    expect(reread.settings.forecasts).toEqual([barn]);
    expect(sheetOf(reread.settings, reread)).toEqual(again);
  });

  it('the same area and period twice: the first counts, the second is said and kept', () => {
    const read = readSettings(asRead(sheetOf(decided(vuxen, { ...earlier, area: 'VUXEN', period: vuxen.period }))), ['General']);
    expect(read.settings.forecasts).toEqual([vuxen]);
    expect(read.problems).toMatchObject([{ rule: 'doubledForecast' }]);
    expect(forecastTable(sheetOf(read.settings, read))).toHaveLength(2);
  });

  it('a forecast outside its own range is used, and said', () => {
    const read = readSettings(asRead(sheetOf(decided({ ...vuxen, likely: -90_000 }))), ['General']);
    expect(read.settings.forecasts[0]?.likely).toBe(-90_000);
    expect(read.problems).toMatchObject([{ rule: 'forecastOutsideRange', cells: [{ column: 4 }] }]);
  });

  it('a sheet from before there were forecasts is read as it was', () => {
    const plan = sheetOf({ ...defaultSettings, committee: 'Socialnämnden' });
    const newer = ['Fördelning över året', 'Egna andelar, %', 'År som inte räknas'];
    const older = asRead({ ...plan, rows: plan.rows.filter(({ cells }) => !newer.includes(String(cells[0]?.value))) });
    expect(readSettings(older, ['General'])).toEqual({ problems: [], unreadable: [], settings: { ...defaultSettings, committee: 'Socialnämnden' } });
  });
});

describe('the phasing in the settings sheet', () => {
  const generalRow = (plan: SheetPlan, label: string) => plan.rows.find(({ cells }) => cells[0]?.value === label)?.cells[1]?.value;
  const typed = (label: string, value: CellValue, settings = defaultSettings) =>
    readSettings(asRead(sheetOf(settings), (values) => (values[0] === label ? put(values, 1, value) : values)), ['General']);

  it.each(phasings.filter((phasing) => phasing !== 'own'))('%s is read back', (phasing) => {
    expect(readSettings(asRead(sheetOf({ ...defaultSettings, phasing })), ['General'])).toMatchObject({ problems: [], settings: { phasing } });
  });

  it('own shares that sum to one are read back so that they still do', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 }).filter((all) => all.some((one) => one > 0));
    fc.assert(fc.property(weights, (all) => {
      const total = all.reduce((sum, one) => sum + one, 0);
      const ownShares = all.map((one) => one / total);
      const settings: Settings = { ...defaultSettings, phasing: 'own', ownShares };
      const read = readSettings(asRead(sheetOf(settings)), ['General']);
      expect(read.problems).toEqual([]);
      expect(cumulatedShares(read.settings.ownShares ?? [])).not.toBeNull();
      read.settings.ownShares?.forEach((share, month) => expect(share).toBeCloseTo(ownShares[month] ?? 0, 7));
      expect(sheetOf(read.settings)).toEqual(sheetOf(settings));
      expect(fingerprintOf({ sheets: [], names: [], numberFormats: [] }, [], read.settings)).toBe(fingerprintOf({ sheets: [], names: [], numberFormats: [] }, [], settings));
    }));
  });

  it.each<[string, string | number, string]>([
    ['a sum of 99,6', Array.from({ length: 12 }, () => '8,3').join('; '), 'nu är summan 99,6'],
    ['eleven of them', Array.from({ length: 11 }, () => '9').join(';'), 'tolv andelar'],
    ['text among them', `åtta; ${Array.from({ length: 11 }, () => '8').join('; ')}`, 'tolv andelar'],
    ['one number', 100, 'tolv andelar'],
  ])('own shares with %s are a located problem, and stay to be mended', (_, value, told) => {
    const read = typed('Egna andelar, %', value);
    expect(read.settings.ownShares).toBeNull();
    expect(read.problems).toMatchObject([{ rule: 'brokenSetting', cells: [{ sheet: NAME, column: 1 }] }]);
    expect(read.problems[0]?.message.sv).toContain(told);
    expect(generalRow(sheetOf(read.settings, read), 'Egna andelar, %')).toBe(String(value));
  });

  it('reads shares with per cent signs and a semicolon at the end', () => {
    expect(typed('Egna andelar, %', `${Array.from({ length: 11 }, () => '8 %').join(';')}; 12 %;`).settings.ownShares).toEqual([...Array.from({ length: 11 }, () => 0.08), 0.12]);
  });

  it('own shares that are chosen and missing are said at the choice', () => {
    expect(typed('Fördelning över året', 'egna andelar').problems).toMatchObject([{ rule: 'ownSharesMissing', cells: [{ column: 1 }] }]);
  });

  it.each<[CellValue, readonly number[]]>([[2016, [2016]], ['2020, 2016', [2016, 2020]], ['2020;2020', [2020]], [null, []]])('years left out: %s', (value, years) => {
    const read = typed('År som inte räknas', value);
    expect(read).toMatchObject({ problems: [], settings: { yearsLeftOut: years } });
    expect(readSettings(asRead(sheetOf(read.settings)), ['General']).settings.yearsLeftOut).toEqual(years);
  });

  it('years that are none are a located problem, and stay to be mended', () => {
    const read = typed('År som inte räknas', 'coronaåren');
    expect(read).toMatchObject({ settings: { yearsLeftOut: [] }, problems: [{ rule: 'brokenSetting' }] });
    expect(generalRow(sheetOf(read.settings, read), 'År som inte räknas')).toBe('coronaåren');
  });

  describe('months that happen once', () => {
    it('are kept, also of an area whose name holds a semicolon', () => {
      const oneOffs = [{ area: 'Barn; unga', year: 2024, month: 3, treatment: 'apart' as const }, { area: 'Vuxen', year: 2023, month: 11, treatment: 'spread' as const }];
      const read = typed('Engångsposter', oneOffsText(oneOffs) ?? '');
      expect(read).toMatchObject({ settings: { oneOffs }, problems: [] });
    });

    it.each(['Vuxen mars', 'Vuxen 2024-13 räknas för sig', 'Vuxen 2024-03 räknas för sig; mer'])('that cannot be read are a located problem, and stay to be mended: %s', (text) => {
      const read = typed('Engångsposter', text);
      expect(read).toMatchObject({ settings: { oneOffs: [] }, problems: [{ rule: 'brokenSetting' }] });
      expect(generalRow(sheetOf(read.settings, read), 'Engångsposter')).toBe(text);
    });
  });
});

describe('the fingerprint', () => {
  const print = (settings: Settings) => fingerprintOf({ sheets: [], names: [], numberFormats: [] }, [], settings);

  it.each<[string, Settings]>([
    ['a forecast', decided(vuxen)], ['the phasing', { ...defaultSettings, phasing: 'even' }],
    ['own shares', { ...defaultSettings, ownShares: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }], ['a year left out', { ...defaultSettings, yearsLeftOut: [2020] }],
    ['a one-off', { ...defaultSettings, oneOffs: [{ area: 'Vuxen', year: 2024, month: 3, treatment: 'apart' }] }],
  ])('changes with %s', (_, changed) => expect(print(changed)).not.toBe(print(defaultSettings)));

  it('changes with the amount, the note and the date of a forecast', () => {
    const prints = [vuxen, { ...vuxen, likely: -1 }, { ...vuxen, note: 'annat' }, { ...vuxen, date: '2018-09-21' }].map((one) => print(decided(one)));
    expect(new Set(prints).size).toBe(4);
  });

  it('does not change with the order, nor when the settings were read from the sheet', () => {
    expect(print(decided(vuxen, barn))).toBe(print(decided(barn, vuxen)));
    const noisy = decided({ ...vuxen, likely: 0.1 + 0.2 - 86_000, low: null, high: null });
    expect(print(readSettings(asRead(sheetOf(noisy)), ['General']).settings)).toBe(print(noisy));
  });
});
