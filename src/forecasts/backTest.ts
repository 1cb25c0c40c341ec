import type { BackTest, ForecastInput, YearOfMonths } from './forecast';
import { methodMakers, outcomeMethods } from './methods';
import { isComplete, sumThrough } from './shares';

/** The input as it stood in an earlier year at the same month: nothing that came later is in it. */
function inputThen(input: ForecastInput, year: YearOfMonths): ForecastInput {
  const before = input.years.find((one) => one.year === year.year - 1);
  return {
    ...input,
    period: { year: year.year, month: input.period.month },
    actual: sumThrough(year, input.period.month),
    budget: null, budgetToDate: null, own: null, driver: null,
    priorYear: before ? sumThrough(before, 12) : null,
    priorYearToDate: before ? sumThrough(before, input.period.month) : null,
    years: input.years.filter((one) => one.year < year.year),
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

/** Fewer common years than this say little of which method fits. */
const LEAST_CASES = 2;

/**
 * Few years hardly tell methods apart. One that takes more from the past has more to be wrong by, and comes first only
 * when it has done clearly better: its error counts as so many times larger. (`npm run bench forecasting` measures it.)
 */
const DOUBT: Readonly<Record<BackTest['method'], number>> = { own: 1, remainingBudget: 1, volumePrice: 1, runRate: 1, severalYearsShare: 1.25, priorYearShare: 1.5 };

interface Tried {
  readonly test: BackTest;
  /** Over the years that all of them could be tried on. */
  readonly error: number;
}

/** The methods that can be compared with one another; empty where there are too few years. */
function comparable(tests: readonly BackTest[]): Tried[] {
  const tried = tests.filter(({ cases }) => cases.length >= LEAST_CASES);
  const common = tried.reduce<number[] | null>((years, { cases }) => {
    const own = cases.map(({ year }) => year);
    return years ? years.filter((year) => own.includes(year)) : own;
  }, null) ?? [];
  if (common.length < LEAST_CASES) return [];
  const error = ({ cases }: BackTest) => cases.filter(({ year }) => common.includes(year))
    .reduce((sum, { forecast, outcome }) => sum + Math.abs(forecast - outcome), 0);
  return tried.map((test) => ({ test, error: error(test) }));
}

/**
 * The methods from best to worst: by their mean error on the years that all of them could be tried on.
 * Empty when there are too few.
 */
export function rankMethods(tests: readonly BackTest[]): BackTest['method'][] {
  const doubted = ({ test, error }: Tried) => error * DOUBT[test.method];
  return comparable(tests).sort((a, b) => doubted(a) - doubted(b)).map(({ test }) => test.method);
}

/** Whether the years themselves speak for a method: others were tried on them too, and none missed less. */
export function missedLeast(method: BackTest['method'], tests: readonly BackTest[]): boolean {
  const tried = comparable(tests);
  const own = tried.find(({ test }) => test.method === method);
  return own !== undefined && tried.length > 1 && tried.every(({ error }) => own.error <= error);
}
