import { followUp } from '../../../src/followUp';
import { defaultSettings, type SheetChoice } from '../../../src/settings/settings';
import { sheet, workbook } from '../../layouts/build';

const overview = (rows: string) => sheet('Översikt', `
  Socialnämnden, augusti 2024, tkr
  Verksamhet | Budget | Utfall | Prognos
  ${rows}
  `);

const statement = (tab: string, title: string, [budget, actual, forecast]: readonly [number, number, number]) => sheet(tab, `
  ${title}, augusti 2024, tkr
   | Budget | Utfall | Prognos
  Intäkter | 1000 | 700 | 1100
  Kostnader | ${budget - 1000} | ${actual - 700} | ${forecast - 1100}
  Netto | ${budget} | ${actual} | ${forecast}
  `);

const IFO = [-47000, -31900, -48400] as const;

function areasOf(rows: string, sheets: readonly ReturnType<typeof statement>[], choice: Partial<SheetChoice> = {}) {
  const sheetChoices = choice.sheet === undefined ? [] : [{ kind: null, area: null, sign: null, unit: null, period: null, ...choice, sheet: choice.sheet }];
  const result = followUp(workbook(overview(rows), ...sheets), { today: '2026-01-15', settings: () => ({ ...defaultSettings, sheets: sheetChoices }) });
  return { names: result.areas.map(({ figures }) => figures.name), told: result.problems.filter(({ rule }) => rule === 'areaJoined' || rule === 'areaTwice') };
}

describe('a sheet and a row of one area under two names', () => {
  it.each([
    ['the tab has the row\'s abbreviation', 'IFO | -47000 | -31900 | -48400\n  ÄO | -30000 | -19800 | -29700', statement('IFO', 'Individ- och familjeomsorg', IFO), ['IFO', 'ÄO'], []],
    ['the row has the full name, the amounts are the same', 'Individ- och familjeomsorg | -47000 | -31900 | -48400\n  ÄO | -30000 | -19800 | -29700', statement('IFO', 'Stödenheten', IFO), ['Individ- och familjeomsorg', 'ÄO'], ['areaJoined']],
    ['other amounts: two areas', 'Individ- och familjeomsorg | -47000 | -31900 | -48400\n  ÄO | -30000 | -19800 | -29700', statement('IFO', 'Stödenheten', [-12000, -7000, -12100]), ['Stödenheten', 'Individ- och familjeomsorg', 'ÄO'], []],
    ['the same amounts twice in the table: no telling which', 'Norr | -47000 | -31900 | -48400\n  Söder | -47000 | -31900 | -48400', statement('IFO', 'Stödenheten', IFO), ['Stödenheten', 'Norr', 'Söder'], []],
  ] as const)('%s', (_, rows, one, names, told) => {
    const found = areasOf(rows, [one]);
    expect([...found.names].sort()).toEqual([...names].sort());
    expect(found.told.map(({ rule }) => rule)).toEqual(told);
  });

  it('are told with both cells, and parted by the user\'s own name for the sheet', () => {
    const rows = 'Individ- och familjeomsorg | -47000 | -31900 | -48400\n  ÄO | -30000 | -19800 | -29700';
    const { told } = areasOf(rows, [statement('IFO', 'Stödenheten', IFO)]);
    expect(told[0]?.cells).toEqual([{ sheet: 'Översikt', row: 2, column: 0 }, { sheet: 'IFO', row: 0, column: 0 }]);
    expect(told[0]?.message.sv).toContain(`Bladet "IFO"`);
    expect(areasOf(rows, [statement('IFO', 'Stödenheten', IFO)], { sheet: 'IFO', area: 'Stöd' }).names).toContain('Stöd');
  });

  it('left out as doubles have their cells', () => {
    const { told } = areasOf('Individ- och familjeomsorg | -47000 | -31900 | -48400\n  ÄO | -30000 | -19800 | -29700',
      [statement('A', 'Norr', [-50000, -33900, -51400]), statement('B', 'Söder', [-27000, -17800, -26700])]);
    expect(told.map(({ rule, cells }) => [rule, cells])).toEqual([['areaTwice', [{ sheet: 'A', row: 2, column: 0 }, { sheet: 'B', row: 2, column: 0 }]]]);
  });
});
