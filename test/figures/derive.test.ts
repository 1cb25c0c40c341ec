import { figureOf } from '../../src/figures/arithmetic';
import { derive } from '../../src/figures/derive';
import { measures, type Figure, type Measure } from '../../src/figures/figures';

const figure = (value: number, row: number): Figure => figureOf([{ cell: { sheet: 'A', row, column: 0 }, factor: 1, read: value, text: null }]);
const printed = (amounts: Partial<Record<Measure, number>>) =>
  Object.fromEntries(Object.entries(amounts).map(([measure, value], at) => [measure, figure(value, at)]));
const valuesOf = (amounts: Partial<Record<Measure, number>>, month: number | null, own = false) => {
  const all = derive(printed(amounts), month === null ? null : { year: 2024, month }, own);
  return Object.fromEntries(measures.flatMap((measure) => (all[measure] ? [[measure, all[measure].value]] : [])));
};

describe('what follows from the printed amounts', () => {
  it.each<[string, Partial<Record<Measure, number>>, number | null, boolean, Partial<Record<Measure, number>>]>([
    ['variance is forecast less budget', { budget: -100, forecast: -110 }, 8, false, { budget: -100, forecast: -110, variance: -10 }],
    ['a printed variance gives way to its parts', { budget: -100, forecast: -110, variance: 99 }, 8, false, { budget: -100, forecast: -110, variance: -10 }],
    ['the forecast from budget and variance', { budget: -100, variance: -10 }, 8, false, { budget: -100, forecast: -110, variance: -10 }],
    ['the period budget from outcome and variance', { actual: -60, varianceToDate: 5 }, 8, false, { actual: -60, varianceToDate: 5, budgetToDate: -65 }],
    ['what remains', { actual: -60, forecast: -110 }, 8, false, { actual: -60, forecast: -110, remaining: -50 }],
    ['no forecast from a variance that is the outcome\'s', { actual: -60, budget: -100, variance: 40 }, 8, false, { actual: -60, budget: -100, variance: 40 }],
    ['no forecast from one that is the outcome\'s but for rounding, of no known month', { actual: -1200.4, budget: -1000, variance: -200 }, null, false, { actual: -1200.4, budget: -1000, variance: -200 }],
    ['no forecast from one that is the outcome\'s but for rounding', { actual: -800.3, budget: -1200.6, variance: 400 }, 8, false, { actual: -800.3, budget: -1200.6, variance: 400 }],
    ['no forecast from one that differs by what rounding allows', { actual: -800, budget: -1200, variance: 401 }, 8, false, { actual: -800, budget: -1200, variance: 401 }],
    ['the forecast late in the year, when the outcome is near the budget', { actual: -999, budget: -1000, variance: 0 }, 11, false, { actual: -999, budget: -1000, forecast: -1000, variance: 0, remaining: -1 }],
    ['nothing from nothing', { actual: -60, budget: -100 }, 8, false, { actual: -60, budget: -100 }],
    ['month 12: both variances are outcome less budget', { actual: -95, budget: -100 }, 12, false,
      { actual: -95, budget: -100, budgetToDate: -100, variance: 5, varianceToDate: 5 }],
    ['month 12: the forecast stays null', { actual: -95, budgetToDate: -100 }, 12, false,
      { actual: -95, budget: -100, budgetToDate: -100, variance: 5, varianceToDate: 5 }],
    ['month 12: a result with kommunbidrag is its own variance', { actual: 7 }, 12, true, { actual: 7, variance: 7, varianceToDate: 7 }],
    ['month 12: without kommunbidrag it is not', { actual: 7 }, 12, false, { actual: 7 }],
    ['no period', { budget: -100, forecast: -110, actual: -60 }, null, false, { budget: -100, forecast: -110, variance: -10, actual: -60, remaining: -50 }],
  ])('%s', (_, amounts, month, own, expected) => {
    expect(valuesOf(amounts, month, own)).toEqual(expected);
  });
});
