import type { BackTest, ForecastInput, YearOfMonths } from './forecast';
import { methodMakers, outcomeMethods } from './methods';
import { isComplete, sumThrough } from './shares';

/** The input as it stood in an earlier year at the same month: nothing that came later is in it, and no budget is known. */
export function inputThen(input: ForecastInput, year: YearOfMonths): ForecastInput {
  const { month } = input.period;
  const before = input.years.find((one) => one.year === year.year - 1);
  return {
    ...input,
    period: { year: year.year, month },
    actual: sumThrough(year, month),
    budget: null, budgetToDate: null, own: null, driver: null,
    priorYear: before ? sumThrough(before, 12) : null,
    priorYearToDate: before ? sumThrough(before, month) : null,
    years: [
      ...input.years.filter((one) => one.year < year.year),
      { year: year.year, months: year.months.map((amount, at) => (at < month ? amount : null)) },
    ],
  };
}

/** Tries every method that is built on outcomes on the area's earlier years, at the period's month. */
export function backTest(input: ForecastInput): BackTest[] {
  const earlier = input.years.filter((year) => year.year < input.period.year && isComplete(year));
  return outcomeMethods.flatMap((method): BackTest[] => {
    const cases = earlier.flatMap((year) => {
      const made = methodMakers[method](inputThen(input, year));
      const outcome = sumThrough(year, 12);
      return 'likely' in made && outcome !== null ? [{ year: year.year, forecast: made.likely, outcome }] : [];
    });
    if (cases.length === 0) return [];
    const errors = cases.map(({ forecast, outcome }) => forecast - outcome);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return [{ method, cases, meanError: mean(errors.map(Math.abs)), bias: mean(errors) }];
  });
}
