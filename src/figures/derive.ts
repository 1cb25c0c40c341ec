import { storedDecimals } from '../reading/cells/displayedUnit';
import type { Period } from '../values/period';
import { add, subtract } from './arithmetic';
import type { Amounts, Figure, Measure } from './figures';

/** Amounts as far as the workbook prints them. */
export type Printed = Partial<Record<Measure, Figure | null>>;

/** Of the budget: what a printed variance and its amounts may differ by, rounded. */
const ROUNDED = 0.002;
const NOISE = 1e-9;
/** A variance so many times what rounding allows is not that of the outcome by chance. */
const TELLING = 2;

const difference = (a: Figure | null | undefined, b: Figure | null | undefined): Figure | null => (a && b ? subtract(a, b) : null);
const sum = (a: Figure | null | undefined, b: Figure | null | undefined): Figure | null => (a && b ? add(a, b) : null);

/** A budget that the variance tells. One that is the whole amount was reckoned against a blank cell: it tells of no budget. */
function budgetBehind(amount: Figure | null | undefined, variance: Figure | null | undefined): Figure | null {
  const budget = difference(amount, variance);
  return budget !== null && budget.value === 0 && amount?.value !== 0 ? null : budget;
}

/**
 * The amounts that follow from the printed ones (design, section 5):
 * variance is forecast − budget and varianceToDate is actual − budgetToDate, income positive; of three that belong
 * together the missing one is determined by the other two. In month 12 the outcome takes the forecast's place: the
 * period's budget is the year's and both variances are the outcome less the budget.
 * `ownVariance`: the result holds the kommunbidrag, and so is its own variance where no budget is given.
 */
export function derive(printed: Printed, period: Period | null, ownVariance: boolean): Amounts {
  return period?.month === 12 ? atYearEnd(printed, ownVariance) : duringYear(printed, period);
}

type Derived = Pick<Amounts, 'budget' | 'budgetToDate' | 'actual' | 'forecast' | 'variance' | 'varianceToDate' | 'remaining'>;

/** Written out: there is one for every row of the workbook, and a record of a known shape is made many times faster. */
const allAmounts = (printed: Printed, derived: Derived): Amounts => ({
  priorYear: printed.priorYear ?? null,
  priorYearToDate: printed.priorYearToDate ?? null,
  budget: derived.budget,
  budgetToDate: derived.budgetToDate,
  actual: derived.actual,
  forecast: derived.forecast,
  forecastLow: printed.forecastLow ?? null,
  forecastHigh: printed.forecastHigh ?? null,
  variance: derived.variance,
  varianceToDate: derived.varianceToDate,
  remaining: derived.remaining,
  change: printed.change ?? null,
});

export const noAmounts: Amounts = derive({}, null, false);

function atYearEnd(printed: Printed, ownVariance: boolean): Amounts {
  const printedVariance = printed.varianceToDate ?? printed.variance;
  const budget = printed.budget ?? printed.budgetToDate ?? budgetBehind(printed.actual, printedVariance);
  const actual = printed.actual ?? sum(budget, printedVariance);
  const variance = difference(actual, budget) ?? printedVariance ?? (ownVariance ? actual : null);
  return allAmounts(printed, {
    budget, actual, budgetToDate: printed.budgetToDate ?? budget, forecast: printed.forecast ?? null,
    variance, varianceToDate: variance, remaining: null,
  });
}

/** Half a step of each amount as it is stored: what a difference of them may be off by. */
const roundingOf = (figures: readonly Figure[]): number =>
  figures.reduce((sum, { terms }) => terms.reduce((all, { read, factor }) => all + (10 ** -storedDecimals(read) / 2) * Math.abs(factor), sum), 0);

/**
 * A year's variance that is the outcome less the budget tells of no forecast: as its whole column shows, else by itself. Late in a known year the outcome is near
 * the budget, and so is any forecast: there what is exactly so shows it, or but for rounding where the variance is large.
 */
function isOfOutcome({ actual, budget, variance }: Printed, period: Period | null): boolean {
  if (actual == null || budget == null || variance == null) return false;
  if (variance.ofOutcome !== undefined) return variance.ofOutcome;
  const gap = Math.abs(actual.value - budget.value - variance.value);
  if (gap <= Math.abs(budget.value) * (period === null ? ROUNDED : NOISE)) return true;
  if (period === null || gap > Math.abs(budget.value) * ROUNDED) return false;
  const rounding = roundingOf([actual, budget, variance]) * (1 + NOISE);
  return gap <= rounding && Math.abs(variance.value) > rounding * TELLING;
}

function duringYear(printed: Printed, period: Period | null): Amounts {
  const budget = printed.budget ?? budgetBehind(printed.forecast, printed.variance);
  const forecast = printed.forecast ?? (isOfOutcome(printed, period) ? null : sum(budget, printed.variance));
  const budgetToDate = printed.budgetToDate ?? budgetBehind(printed.actual, printed.varianceToDate);
  const actual = printed.actual ?? sum(budgetToDate, printed.varianceToDate);
  return allAmounts(printed, {
    budget, forecast, variance: difference(forecast, budget) ?? printed.variance ?? null,
    budgetToDate, actual, varianceToDate: difference(actual, budgetToDate) ?? printed.varianceToDate ?? null,
    remaining: difference(forecast, actual),
  });
}
