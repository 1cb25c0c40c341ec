import { readFacts } from '../../../../src/reading/readWorkbook';
import { computeFigures } from '../../../../src/figures/computeFigures';
import { formatPeriod } from '../../../../src/values/period';
import { monthLayouts } from '../../../layouts/months';

const NO_CHOICES = { committee: null, period: null, sheets: [], columnChoices: [], rowChoices: [] };
const ABOUT_MONTHS = /^(?:month|textAmong|cumulated|ledger)/;

const drawn = (values: readonly (number | null)[]): string => {
  const last = values.map((value) => value !== null).lastIndexOf(true);
  return values.slice(0, last + 1).map((value) => (value === null ? '-' : String(value))).join(' ');
};

describe.each(monthLayouts)('$name', (layout) => {
  const facts = readFacts(layout.workbook, new Set(), NO_CHOICES);

  it('gives the months', () => {
    expect(facts.months.map(({ area, year, months }) => `${area} ${year}: ${drawn(months.map((month) => month?.value ?? null))}`)).toEqual(layout.months);
    if (layout.from !== undefined) expect(new Set(facts.months.map(({ from }) => from))).toEqual(new Set([layout.from]));
    if (layout.unit !== undefined) expect(new Set(facts.months.map(({ unit }) => unit))).toEqual(new Set([layout.unit]));
  });

  it('names for every month the cells that it comes from', () => {
    for (const { months, sheet } of facts.months) {
      for (const month of months) {
        if (!month) continue;
        expect(month.cells.length).toBe(month.count);
        expect(month.cells.every((cell) => cell.sheet === sheet)).toBe(true);
      }
    }
  });

  it('tells what is doubtful, and nothing else', () => {
    const told = new Set(facts.problems.map(({ rule }) => rule).filter((rule) => ABOUT_MONTHS.test(rule)));
    expect(told).toEqual(new Set(layout.tells ?? []));
  });

  it('reads earlier forecasts and drivers where there are any', () => {
    expect(facts.earlierForecasts.map(({ area, period, value }) => `${area === null ? '' : `${area} `}${formatPeriod(period)} ${value}`)).toEqual(layout.earlier ?? []);
    expect(facts.drivers.map(({ area, volume, price, unit }) => `${area} ${volume} x ${price} ${unit}`)).toEqual(layout.drivers ?? []);
  });
});

it.each(monthLayouts.filter(({ budgetToDate }) => budgetToDate !== undefined))('$name: the months of a budget together are the budget to date', ({ workbook, budgetToDate }) => {
  const facts = readFacts(workbook, new Set(), NO_CHOICES);
  const { areas } = computeFigures(facts, facts.unit);
  expect(Object.fromEntries(areas.map(({ name, amounts }) => [name, amounts.budgetToDate?.value ?? null]))).toEqual(budgetToDate);
});
