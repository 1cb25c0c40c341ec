import type { TableColumn } from '../geometry/table';
import type { Component } from '../words/lexicon';

/** The amounts that facts are read into; variances against the forecast and remaining are computed later. */
export type FactMeasure =
  | 'priorYear' | 'priorYearToDate' | 'budget' | 'budgetToDate' | 'actual' | 'forecast' | 'forecastLow' | 'forecastHigh'
  | 'variance' | 'varianceToDate' | 'change';

/** What a follow-up tells of an area that is no difference: what two tables both tell of one can be compared. */
export const LEVELS = ['budget', 'budgetToDate', 'actual', 'forecast'] as const satisfies readonly FactMeasure[];

/** A column and what it holds, now that the period is known. `oneMonth`: a share of the amount, which several columns are together: its months, or the budget and what was added to it. */
export interface Field {
  readonly column: TableColumn;
  readonly measure: FactMeasure;
  readonly component: Component | null;
  readonly oneMonth: boolean;
}

/** Says outright what a column holds, its time too. */
export const isFactMeasure = (resolved: Resolved): resolved is FactMeasure => resolved !== null && !resolved.startsWith('unscoped');

/** `unscoped...` does not say for which time: that is found out from what stands beside it. */
export type Resolved = FactMeasure | 'unscopedBudget' | 'unscopedVariance' | 'unscopedPrior' | null;
