import type { EarlierForecast } from '../../src/reading/sources/months/monthFacts';
import type { ForecastEntry } from '../../src/forecasts/choices';
import { cellsOfKnown, committeeForecasts, knownForecasts } from '../../src/forecasts/knownForecasts';
import { formatAddress } from '../../src/values/cell';

const entry = (area: string, month: number, likely: number, row: number, replaced = false): ForecastEntry => ({
  area, period: { year: 2024, month }, method: 'own', low: null, likely, high: null, unit: 'tkr', note: '', date: '', replaced,
  cells: { likely: { sheet: 'Prognoshistorik', row, column: 5 }, beside: [] },
});
const told = (area: string | null, month: number, value: number, row: number): EarlierForecast =>
  ({ area, period: { year: 2024, month }, value, unit: 'mnkr', cell: { sheet: 'Tidigare prognoser', row, column: 1 }, sheet: 'Tidigare prognoser' });

const shown = (known: ReturnType<typeof knownForecasts>) => known.map((one) => [one.period.month, one.value, cellsOfKnown(one).map(formatAddress)]);

it('an area’s are the history’s rows that stand, before what the workbook’s own sheets tell', () => {
  const kept = { unit: 'tkr' as const, entries: [entry('Kost', 3, -90, 3, true), entry('KOST', 3, -95, 4), entry('Städ', 3, -7, 5)], earlier: [told('Kost', 3, -0.08, 2), told('Kost', 2, -0.07, 3)] };
  expect(shown(knownForecasts('Kost', kept))).toEqual([[2, -70, ["'Tidigare prognoser'!B4"]], [3, -95, ["'Prognoshistorik'!F5"]]]);
});

describe('the committee’s', () => {
  const committee = (entries: readonly ForecastEntry[], earlier: readonly EarlierForecast[]) => {
    const kept = { unit: 'tkr' as const, entries, earlier };
    return shown(committeeForecasts('Nämnden', ['Kost', 'Städ'].map((area) => knownForecasts(area, kept)), kept));
  };

  it.each([
    ['its own row in the history comes first', [entry('Kost', 3, -90, 3), entry('Städ', 3, -5, 4), entry('nämnden', 3, -99, 5)], [told(null, 3, -0.094, 2)], [[3, -99, ["'Prognoshistorik'!F6"]]]],
    ['then what was decided for all areas', [entry('Kost', 3, -90, 3), entry('Städ', 3, -5, 4)], [told(null, 3, -0.094, 2)], [[3, -95, ["'Prognoshistorik'!F4", "'Prognoshistorik'!F5"]]]],
    ['then what the workbook prints for it', [entry('Kost', 3, -90, 3)], [told('Städ', 3, -0.005, 1), told(null, 3, -0.094, 2)], [[3, -94, ["'Tidigare prognoser'!B3"]]]],
    ['then the sum of its areas’', [entry('Kost', 3, -90, 3)], [told('Städ', 3, -0.005, 1)], [[3, -95, ["'Prognoshistorik'!F4", "'Tidigare prognoser'!B2"]]]],
    ['and is unknown when an area has none', [entry('Kost', 3, -90, 3)], [], []],
  ])('%s', (_, entries, earlier, expected) => {
    expect(committee(entries, earlier)).toEqual(expected);
  });
});
