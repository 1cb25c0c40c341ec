import fc from 'fast-check';
import { applyForecasts, type DecidedForecast } from '../../src/forecasts/applyForecasts';
import { forecastInputs } from '../../src/forecasts/inputs';
import { figureOf } from '../../src/figures/arithmetic';
import { noAmounts } from '../../src/figures/derive';
import type { AreaFigures, Figure, Figures } from '../../src/figures/figures';

let row = 0;
const figure = (value: number): Figure => figureOf([{ cell: { sheet: 'Källa', row: (row += 1), column: 1 }, factor: 1, read: value, text: null }]);

const area = (name: string, amounts: Partial<AreaFigures['amounts']>): AreaFigures => ({
  name, amounts: { ...noAmounts, ...amounts }, income: null, costs: null, grant: null, statusBase: null, periodBase: null, group: null, code: null, earlier: [], lines: [], parts: [], comment: null,
});

const period = { year: 2017, month: 8 };
const decide = (name: string, likely: number, ends: { low?: number; high?: number } = {}): DecidedForecast => {
  const kept = (value: number, column: number) => ({ value, cell: { sheet: 'Uppföljning inställningar', row: name === 'Vuxen' ? 30 : 31, column } });
  return {
    area: name, unit: 'tkr', likely: kept(likely, 4),
    low: ends.low === undefined ? null : kept(ends.low, 3), high: ends.high === undefined ? null : kept(ends.high, 5),
  };
};

const two = (total: AreaFigures): Figures => ({
  base: null, total, sumRow: null,
  areas: [
    area('Vuxen', { budget: figure(-1_000), actual: figure(-700), forecast: figure(-1_100) }),
    area('Barn och Unga', { budget: figure(-500), actual: figure(-300), forecast: figure(-480) }),
  ],
});

it('puts the decided forecast, its variance and what remains in place of the workbook\'s, and moves the total as much', () => {
  const before = two(area('', { budget: figure(-1_500), actual: figure(-1_002), forecast: figure(-1_585), forecastLow: figure(-1_700) }));
  const { areas, total } = applyForecasts(before, [decide('Vuxen', -1_150, { low: -1_200 })], 'tkr', period);
  const value = (of: Figure | null | undefined) => of?.value ?? null;
  expect([areas[0]?.amounts.forecast, areas[0]?.amounts.variance, areas[0]?.amounts.remaining, areas[0]?.amounts.forecastLow, areas[0]?.amounts.forecastHigh].map(value))
    .toEqual([-1_150, -150, -450, -1_200, null]);
  expect(areas[0]?.amounts.forecast?.terms[0]?.cell).toEqual({ sheet: 'Uppföljning inställningar', row: 30, column: 4 });
  expect(areas[1]).toBe(before.areas[1]);
  expect([total.amounts.forecast, total.amounts.variance, total.amounts.forecastLow].map(value)).toEqual([-1_635, -135, -1_750]);
  // The total still points at its own cell, the decided one and the one that it replaces.
  expect(total.amounts.forecast?.terms.map(({ cell, factor }) => [cell.sheet, factor])).toEqual([['Källa', 1], ['Uppföljning inställningar', 1], ['Källa', -1]]);
});

it('sums the areas where the committee has no forecast of its own, and gives none when one of them has none', () => {
  const silent = two(area('', { budget: figure(-1_500) }));
  expect(applyForecasts(silent, [decide('Vuxen', -1_150)], 'tkr', period).total.amounts.forecast?.value).toBe(-1_630);
  const half: Figures = { ...silent, areas: [silent.areas[0] ?? area('', {}), area('Barn och Unga', {})] };
  expect(applyForecasts(half, [decide('Vuxen', -1_150)], 'tkr', period).total.amounts.forecast).toBeNull();
});

it('converts the unit that the decision was kept in', () => {
  const { areas } = applyForecasts(two(area('', {})), [{ ...decide('vuxen', -1_150), unit: 'kr' }], 'tkr', period);
  expect(areas[0]?.amounts.forecast?.value).toBe(-1.15);
});

it.each([
  ['nothing is decided', [], period], ['the area is not in the workbook', [decide('Äldre', 1)], period],
  ['the year is over', [decide('Vuxen', 1)], { year: 2017, month: 12 }], ['the period is unknown', [decide('Vuxen', 1)], null],
] as const)('leaves the figures as they are when %s', (_, decided, when) => {
  const before = two(area('', { forecast: figure(-1) }));
  expect(applyForecasts(before, decided, 'tkr', when)).toBe(before);
});

it('moves the total by the sum of the moves, whatever is decided', () => {
  fc.assert(fc.property(fc.integer({ min: -5_000, max: 5_000 }), fc.integer({ min: -5_000, max: 5_000 }), (first, second) => {
    const before = two(area('', { forecast: figure(-1_585) }));
    const { total } = applyForecasts(before, [decide('Vuxen', first), decide('Barn och Unga', second)], 'tkr', period);
    expect(total.amounts.forecast?.value).toBe(-1_585 + first + 1_100 + second + 480);
  }));
});

describe('the inputs of the methods', () => {
  const months = (name: string, year: number, each: number) => ({
    area: name, code: null, sheet: name, unit: 'kr' as const, year, from: 'columns' as const,
    months: Array.from({ length: 12 }, () => ({ value: each, cells: [], count: 1 })),
  });
  const sources = { period, unit: 'tkr' as const, drivers: [], ownShares: null, phasing: null, oneOffs: [], yearsLeftOut: [2015], doubts: [] };

  it('convert months, sum them for the committee and leave out the years that the user leaves out', () => {
    const years = [2014, 2015, 2016].flatMap((year) => [months('VUXEN', year, -10_000), months('Barn och Unga', year, -5_000)]);
    const { areas, total } = forecastInputs(two(area('', {})), 'Nämnden', { ...sources, years });
    expect(areas[0]?.years.map(({ year }) => year)).toEqual([2014, 2016]);
    expect(areas[0]?.years[0]?.months[0]).toBe(-10);
    expect(areas[0]?.priorYear).toBe(-120);
    expect(areas[0]?.priorYearToDate).toBe(-80);
    expect(total.years.map(({ months: all }) => all[3])).toEqual([-15, -15]);
  });

  it('gives the committee no months when an area lacks them', () => {
    expect(forecastInputs(two(area('', {})), 'Nämnden', { ...sources, years: [months('Vuxen', 2016, -1)] }).total.years).toEqual([]);
  });

  it('reads a volume\'s price as a cost', () => {
    const driver = { area: 'vuxen', volume: 12, price: 800_000, unit: 'kr' as const, cells: [] };
    expect(forecastInputs(two(area('', {})), 'Nämnden', { ...sources, years: [], drivers: [driver] }).areas[0]?.driver).toEqual({ volume: 12, price: -800 });
  });
});
