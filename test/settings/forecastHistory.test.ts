import fc from 'fast-check';
import type { ForecastChoice } from '../../src/settings/forecastChoices';
import { forecastKey } from '../../src/settings/forecastRows';
import { historyPlan, readForecastHistory } from '../../src/settings/forecastHistory';
import { findOwnSheets } from '../../src/settings/ownSheets';
import { forecastMethods } from '../../src/values/forecast';
import { units, withoutNoise } from '../../src/values/unit';
import type { AppendPlan } from '../../src/workbook/host';
import { marks } from '../../src/workbook/marks';
import type { CellValue, RawSheet, RawWorkbook } from '../../src/workbook/rawSheet';

const TODAY = '2018-09-20';
const empty: RawWorkbook = { sheets: [], names: [], numberFormats: ['General'] };

/** The workbook after a host has carried the plan out. */
function appended(workbook: RawWorkbook, plan: AppendPlan): RawWorkbook {
  const before = workbook.sheets.find(({ name }) => name === plan.sheet.name);
  const rows = before?.rows.map(({ values }) => [...values]) ?? plan.sheet.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  for (const { row, column, expected, value, beside } of plan.changes) {
    expect(rows[row]?.[column] ?? null).toBe(expected);
    for (const one of beside ?? []) expect(rows[row]?.[one.column]).toBe(one.value);
    const changed = rows[row] ?? [];
    changed[column] = value;
  }
  rows.push(...plan.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)));
  return withRows(rows, plan.sheet.name);
}

const withRows = (rows: readonly (readonly (CellValue | undefined)[])[], name = 'Prognoshistorik'): RawWorkbook => {
  const sheet: RawSheet = { name, visibility: 'visible', hiddenColumns: [], rows: rows.map((values, index) => ({ index, values, formulas: null, formats: null })) };
  return { sheets: [sheet], names: [{ name: marks.history, refersTo: `='${name}'!$A$1` }], numberFormats: ['General'] };
};

const vuxen: ForecastChoice = {
  area: 'Vuxen', period: { year: 2018, month: 8 }, method: 'priorYearShare', low: -86_548, likely: -85_289, high: -71_310, unit: 'tkr', note: 'Fler LVM',
  date: TODAY, intoCell: true,
};
const barn: ForecastChoice = { ...vuxen, area: 'Barn och Unga', likely: -12.5, low: null, high: null, unit: 'mnkr', note: '' };

function planned(workbook: RawWorkbook, accepted: readonly ForecastChoice[], replace = false, today = TODAY): AppendPlan {
  const plan = historyPlan(workbook, readForecastHistory(workbook).entries, accepted, today, { replace });
  if (!plan.ok) throw new Error(plan.error.message.sv);
  return plan.value;
}

const choices = fc.uniqueArray(fc.record({
  area: fc.constantFrom('Vuxen', 'Barn och Unga', '=Ledning', 'LSS'), period: fc.record({ year: fc.integer({ min: 2016, max: 2027 }), month: fc.integer({ min: 1, max: 12 }) }),
  method: fc.constantFrom(...forecastMethods, 'typed' as const), low: fc.option(fc.integer()), high: fc.option(fc.integer()),
  likely: fc.double({ min: -9e5, max: 9e5, noNaN: true }).map(withoutNoise), unit: fc.constantFrom(...units), note: fc.constantFrom('', 'Fler placeringar'),
  date: fc.constant(TODAY), intoCell: fc.constant(false),
}), { selector: ({ area, period }) => forecastKey(area, period), maxLength: 8 });

describe('the forecast history', () => {
  it('is read back as it was appended, run after run', () => {
    fc.assert(fc.property(choices, fc.nat(8), (all, cut) => {
      const [once, later] = [all.slice(0, cut), all.slice(cut)];
      const workbook = [once, later].reduce((before, accepted) => (accepted.length > 0 ? appended(before, planned(before, accepted)) : before), empty);
      const { entries, problems } = readForecastHistory(workbook);
      expect(problems).toEqual([]);
      expect(entries.map(({ cells: _cells, replaced: _replaced, ...entry }) => ({ ...entry, intoCell: false }))).toEqual(all);
      expect(entries.every(({ replaced }) => !replaced)).toBe(true);
    }));
  });

  it('is an own sheet with readable heads, and takes another name where the user has one', () => {
    const plan = planned({ ...empty, sheets: [{ name: 'prognoshistorik', visibility: 'visible', hiddenColumns: [], rows: [] }] }, [vuxen]);
    expect(plan.sheet.name).toBe('Prognoshistorik 2');
    expect(plan.sheet.rows.at(-1)?.cells.map((cell) => cell?.value)).toEqual(['Datum', 'Period', 'Område', 'Metod', 'Lägst', 'Troligt', 'Högst', 'Enhet', 'Anteckning', 'Ersatt']);
    expect(findOwnSheets(appended(empty, plan)).names).toContain('Prognoshistorik 2');
  });

  it('asks before the same area and period again, and marks the earlier row when told to', () => {
    const before = appended(empty, planned(empty, [vuxen, barn]));
    const again = { ...vuxen, area: 'VUXEN', likely: -80_000, date: '2018-10-01' };
    const { entries } = readForecastHistory(before);
    expect(historyPlan(before, entries, [again], '2018-10-01', { replace: false })).toMatchObject({
      ok: false, error: { rule: 'forecastExists', cells: [{ sheet: 'Prognoshistorik', row: 3, column: 5 }] },
    });
    const after = appended(before, planned(before, [again], true, '2018-10-01'));
    expect(after.sheets[0]?.rows.at(3)?.values.at(-1)).toBe('Ersatt 2018-10-01');
    expect(readForecastHistory(after).entries.map(({ area, likely, replaced }) => [area, likely, replaced])).toEqual([['Vuxen', -85_289, true], ['Barn och Unga', -12.5, false], ['VUXEN', -80_000, false]]);
    expect(planned(after, [{ ...vuxen, likely: -79_000 }], true).changes.map(({ row }) => row)).toEqual([5]);
  });

  it('another period of the same area needs no question', () => {
    const before = appended(empty, planned(empty, [vuxen]));
    expect(planned(before, [{ ...vuxen, period: { year: 2018, month: 9 } }])).toMatchObject({ changes: [], rows: [{}] });
  });

  it('has nothing to do for what stands there already', () => {
    const before = appended(empty, planned(empty, [vuxen, barn]));
    expect(planned(before, [vuxen, barn])).toMatchObject({ rows: [], changes: [] });
    expect(planned(before, [vuxen], true)).toMatchObject({ rows: [], changes: [] });
  });

  it('marks what a broken-off replacing left unmarked', () => {
    const again = { ...vuxen, likely: -80_000, date: '2018-10-01' };
    const half = appended(appended(empty, planned(empty, [vuxen])), { ...planned(empty, [again]), changes: [] });
    expect(planned(half, [again], true)).toMatchObject({ rows: [], changes: [{ row: 3 }] });
  });

  it('keeps what stood in a cell of the workbook that a forecast is written into, and knows the row again by the rest', () => {
    const cell = { sheet: 'Vuxen', row: 12, column: 6 };
    const withCell = (workbook: RawWorkbook, choice: ForecastChoice, value = -71_310.5) => {
      const plan = historyPlan(workbook, readForecastHistory(workbook).entries, [choice], TODAY, { replace: false, overwritten: [{ area: 'VUXEN', cell, value }] });
      if (!plan.ok) throw new Error(plan.error.message.sv);
      return plan.value;
    };
    const notes = ['Fler LVM', 'Fler LVM.', 'Fler LVM!', ''].map((note) => {
      const plan = withCell(empty, { ...vuxen, note });
      // The answer was lost; by the second try the cell may hold the forecast already, and nothing is written over.
      const again = appended(empty, plan);
      expect(withCell(again, { ...vuxen, note })).toMatchObject({ rows: [], changes: [] });
      expect(planned(again, [{ ...vuxen, note }])).toMatchObject({ rows: [], changes: [] });
      expect(historyPlan(again, readForecastHistory(again).entries, [{ ...vuxen, note: 'Annat' }], TODAY, { replace: false }).ok).toBe(false);
      return plan.rows[0]?.cells[8]?.value;
    });
    expect(notes).toEqual([
      "Fler LVM. Tidigare i 'Vuxen'!G13: −71310,5", "Fler LVM. Tidigare i 'Vuxen'!G13: −71310,5", "Fler LVM! Tidigare i 'Vuxen'!G13: −71310,5", "Tidigare i 'Vuxen'!G13: −71310,5",
    ]);
    expect(withCell(empty, barn).rows[0]?.cells[8]?.value).toBeNull();
  });

  it.each([
    ['saved without the cell before', []],
    ['saved when the cell said something else', [{ area: 'Vuxen', cell: { sheet: 'Vuxen', row: 12, column: 6 }, value: -1 }]],
    ['saved into another cell before', [{ area: 'Vuxen', cell: { sheet: 'Vuxen', row: 12, column: 7 }, value: -71_310 }]],
  ])('keeps what stands in the cell also for the same forecast, %s', (_, before) => {
    const now = [{ area: 'Vuxen', cell: { sheet: 'Vuxen', row: 12, column: 6 }, value: -71_310 }];
    const plan = (workbook: RawWorkbook, overwritten: typeof now) => {
      const made = historyPlan(workbook, readForecastHistory(workbook).entries, [vuxen], TODAY, { replace: false, overwritten });
      if (!made.ok) throw new Error(made.error.message.sv);
      return made.value;
    };
    const first = appended(empty, plan(empty, before));
    const second = appended(first, plan(first, now));
    expect(readForecastHistory(second).entries.map(({ note, replaced }) => [note.split('. ')[1], replaced])).toEqual([
      [readForecastHistory(first).entries[0]?.note.split('. ')[1], true], ["Tidigare i 'Vuxen'!G13: −71310", false],
    ]);
    expect(plan(second, now)).toMatchObject({ rows: [], changes: [] });
  });

  it('follows columns and rows that the user has added or moved', () => {
    const heads = ['Min kolumn', 'Område', 'Period', 'Datum', 'Metod', 'Troligt', 'Lägst', 'Högst', 'Enhet', 'Ersatt', 'Anteckning'];
    const workbook = withRows([
      ['Historik'], [], ['Sorterad av mig'], heads, ['x', 'Vuxen', 201808, 43_363, 'Föregående års andel', -85_289, -86_548, -71_310, 'tkr', null, 'Fler LVM'], ['År 2017'],
      [null, 'Barn och Unga', '2018-08', '2018-09-20', 'föregående års andel', '−12,5', null, null, 'mnkr'], [null, 'Obs: kontrollera'],
    ]);
    const { entries, problems } = readForecastHistory(workbook);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([{ area: 'Vuxen', cells: { likely: { row: 4 } }, date: TODAY, low: -86_548, note: 'Fler LVM' }, { area: 'Barn och Unga', cells: { likely: { row: 6 } }, likely: -12.5 }]);
    const plan = planned(workbook, [{ ...vuxen, likely: -1 }], true);
    expect(plan.rows[0]?.cells.map((cell) => cell?.value)).toEqual([undefined, 'Vuxen', '2018-08', TODAY, 'föregående års andel', -1, -86_548, -71_310, 'tkr', null, 'Fler LVM']);
    expect(plan.rows[0]?.cells[0]).toBeNull();
    expect(plan.changes).toMatchObject([{ row: 4, column: 9 }]);
  });

  it.each<[string, number, CellValue]>([
    ['no period', 1, null], ['a period that is none', 1, 'augusti'], ['no area', 2, null], ['an unknown method', 3, 'gissning'], ['text for an amount', 5, 'mycket'],
    ['no amount', 5, null], ['an error', 4, { error: '#REF!' }], ['no unit', 7, null], ['a day that is none', 0, 'i går'],
  ])('a row with %s is a located problem, and no entry', (_, column, value) => {
    const before = appended(empty, planned(empty, [vuxen, barn]));
    const rows = before.sheets[0]?.rows.map(({ index, values }) => values.map((each, at) => (index === 3 && at === column ? value : each))) ?? [];
    const { entries, problems } = readForecastHistory(withRows(rows));
    expect(entries.map(({ area }) => area)).toEqual(['Barn och Unga']);
    expect(problems).toMatchObject([{ rule: 'brokenForecastEntry', cells: [{ sheet: 'Prognoshistorik', row: 3, column }] }]);
  });

  it('without its heads it is a problem to read, and to append to', () => {
    const workbook = withRows([['Prognoshistorik'], ['Datum', 'Område']]);
    expect(readForecastHistory(workbook)).toMatchObject({ entries: [], problems: [{ rule: 'historyHeadsMissing' }] });
    expect(historyPlan(workbook, [], [vuxen], TODAY, { replace: false })).toMatchObject({ ok: false, error: { rule: 'historyHeadsMissing' } });
  });

  it('that was broken off while it was made is made anew', () => {
    const workbook = withRows([['Ofärdigt blad: skrivningen avbröts. Uppdatera rapporten igen. (Unfinished: update the report again.)']]);
    expect(readForecastHistory(workbook)).toEqual({ entries: [], problems: [] });
    expect(planned(workbook, [vuxen])).toMatchObject({ sheet: { name: 'Prognoshistorik' }, rows: [{}] });
  });
});
