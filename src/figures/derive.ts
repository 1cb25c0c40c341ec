import type { Period } from '../values/period';
import { add, subtract } from './arithmetic';
import type { Amounts, Figure, Measure } from './figures';

/** Amounts as far as the workbook prints them. */
export type Printed = Partial<Record<Measure, Figure | null>>;


const difference = (a: Figure | null | undefined, b: Figure | null | undefined): Figure | null => (a && b ? subtract(a, b) : null);
const sum = (a: Figure | null | undefined, b: Figure | null | undefined): Figure | null => (a && b ? add(a, b) : null);

/**
 * The amounts that follow from the printed ones (design, section 5):
 * variance is forecast − budget and varianceToDate is actual − budgetToDate, income positive; of three that belong
 * together the missing one is determined by the other two. In month 12 the outcome takes the forecast's place: the
 * period's budget is the year's and both variances are the outcome less the budget.
 * `ownVariance`: the result holds the kommunbidrag, and so is its own variance where no budget is given.
 */
export function derive(printed: Printed, period: Period | null, ownVariance: boolean): Amounts {
  const all: Printed = { ...printed };
  if (period?.month === 12) deriveYearEnd(all, ownVariance);
  else deriveInterim(all);
  all.remaining = period?.month === 12 ? null : difference(all.forecast, all.actual);
  return allAmounts(all);
}

/** Written out: there is one for every row of the workbook, and a record of a known shape is made many times faster. */
const allAmounts = (known: Printed): Amounts => ({
  priorYear: known.priorYear ?? null,
  priorYearToDate: known.priorYearToDate ?? null,
  budget: known.budget ?? null,
  budgetToDate: known.budgetToDate ?? null,
  actual: known.actual ?? null,
  forecast: known.forecast ?? null,
  forecastLow: known.forecastLow ?? null,
  forecastHigh: known.forecastHigh ?? null,
  variance: known.variance ?? null,
  varianceToDate: known.varianceToDate ?? null,
  remaining: known.remaining ?? null,
  change: known.change ?? null,
});

export const noAmounts: Amounts = allAmounts({});

function deriveYearEnd(all: Printed, ownVariance: boolean): void {
  const printedVariance = all.varianceToDate ?? all.variance;
  all.budget ??= all.budgetToDate ?? difference(all.actual, printedVariance);
  all.actual ??= sum(all.budget, printedVariance);
  all.budgetToDate ??= all.budget;
  const variance = difference(all.actual, all.budget) ?? printedVariance ?? (ownVariance ? all.actual : null);
  all.variance = variance ?? null;
  all.varianceToDate = variance ?? null;
}

function deriveInterim(all: Printed): void {
  all.budget ??= difference(all.forecast, all.variance);
  all.forecast ??= sum(all.budget, all.variance);
  all.variance = difference(all.forecast, all.budget) ?? all.variance ?? null;
  all.budgetToDate ??= difference(all.actual, all.varianceToDate);
  all.actual ??= sum(all.budgetToDate, all.varianceToDate);
  all.varianceToDate = difference(all.actual, all.budgetToDate) ?? all.varianceToDate ?? null;
}
