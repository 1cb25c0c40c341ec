import fc from 'fast-check';
import { figureOf } from '../../src/figures/arithmetic';
import { noAmounts } from '../../src/figures/derive';
import type { AreaFigures } from '../../src/figures/figures';
import { assess } from '../../src/status/economy';
import { defaultThresholds } from '../../src/values/thresholds';
import { convert, units } from '../../src/values/unit';

const figure = (value: number) => figureOf([{ cell: { sheet: 'S', row: 0, column: 0 }, factor: 1, read: value, text: null }]);

const area = (variance: number | null, base: number | null, varianceToDate: number | null = null): AreaFigures => ({
  name: 'Vuxen', income: null, costs: null, grant: null, earlier: [], lines: [], parts: [], comment: null, periodBase: null, group: null, code: null,
  amounts: { ...noAmounts, variance: variance === null ? null : figure(variance), varianceToDate: varianceToDate === null ? null : figure(varianceToDate) },
  statusBase: base === null ? null : figure(base),
});

describe('share of budget, tkr, limits −0,5 % and −2 %, small deficit 100', () => {
  it.each([
    ['a surplus', 1, 10_000, 'green'],
    ['no variance', 0, 10_000, 'green'],
    ['just at the green limit', -500, 100_000, 'green'],
    ['just under it', -500.01, 100_000, 'yellow'],
    ['just at the yellow limit', -2_000, 100_000, 'yellow'],
    ['just under it', -2_000.01, 100_000, 'red'],
    ['a small deficit of a small budget', -99.99, 1_000, 'green'],
    ['exactly the small deficit is not under it', -100, 1_000, 'red'],
    ['a deficit without a base', -100, null, 'yellow'],
    ['a small deficit without a base', -99, null, 'green'],
    ['a surplus without a base', 5, null, 'green'],
  ])('%s: %d of %s is %s', (_, variance, base, status) => {
    expect(assess(area(variance, base), 'grossCosts', defaultThresholds, 'tkr').status).toBe(status);
  });

  it('takes the period\'s variance where there is no full-year one', () => {
    expect(assess(area(null, 1_000, -500), 'netBudget', defaultThresholds, 'tkr')).toMatchObject({
      status: 'red', reason: { sv: 'periodens avvikelse är −50,0 % av nettobudgeten' },
    });
  });

  it('is never green without a variance', () => {
    expect(assess(area(null, 1_000), 'netBudget', defaultThresholds, 'tkr').status).toBe('none');
  });

  it('says why', () => {
    expect(assess(area(-31_000, 188_081), 'grossCosts', defaultThresholds, 'tkr').reason.sv).toBe('helårets avvikelse är −16,5 % av budgeterade kostnader');
  });
});

it.each([
  ['kr', -50_000, 1_000_000, 'helårets avvikelse är −5,0 % av nettobudgeten, men under 100\u00a0000 kr'],
  ['tkr', -50, 1_000, 'helårets avvikelse är −5,0 % av nettobudgeten, men under 100 tkr'],
  ['mnkr', -0.05, 1, 'helårets avvikelse är −5,0 % av nettobudgeten, men under 100 tkr'],
  ['kr', -50_000, null, 'helårets avvikelse är ett underskott under 100\u00a0000 kr'],
] as const)('tells the limit in the report\'s own unit, %s', (unit, variance, base, reason) => {
  expect(assess(area(variance, base), 'netBudget', defaultThresholds, unit).reason.sv).toBe(reason);
});

it('does not depend on the unit', () => {
  fc.assert(fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.integer({ min: 1, max: 900_000_000 }), (variance, base) => {
    const statuses = units.map((unit) =>
      assess(area(convert(variance, 'kr', unit), convert(base, 'kr', unit)), 'netBudget', defaultThresholds, unit).status);
    expect(new Set(statuses).size).toBe(1);
  }));
});
