import type { ForecastMethod, OneOffTreatment, Phasing } from '../values/forecast';
import type { Period } from '../values/period';
import type { Sentence } from '../values/problem';
import type { Unit } from '../values/unit';
import type { BudgetDoubt } from './budgetDoubt';

/** One year's outcome month by month in the report's unit, income positive; null where unknown. Twelve entries. */
export interface YearOfMonths {
  readonly year: number;
  readonly months: readonly (number | null)[];
}

/** What a month has that happens once: its amount beyond the usual, income positive, and what is done with it. */
export interface OneOff {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly amount: number;
  /** The month in which as much was taken back; null where it was not. */
  readonly reversedIn: number | null;
  readonly treatment: OneOffTreatment;
}

/** All that methods are made from, for one area or the committee: the report's unit, income positive, null for unknown. */
export interface ForecastInput {
  readonly area: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly budget: number | null;
  readonly budgetToDate: number | null;
  /** Why nothing can be built on the budget, where it is so. */
  readonly budgetDoubt: BudgetDoubt | null;
  readonly actual: number | null;
  readonly own: { readonly low: number | null; readonly likely: number; readonly high: number | null } | null;
  readonly priorYear: number | null;
  readonly priorYearToDate: number | null;
  /** Earlier years and the current one, oldest first; years that the user leaves out are not here. */
  readonly years: readonly YearOfMonths[];
  readonly driver: { readonly volume: number; readonly price: number } | null;
  /** Shares of twelve months that sum to 1, where the user has given them. */
  readonly ownShares: readonly number[] | null;
  /** How the user has chosen to spread a year over its months; null is by what the workbook has most evidence for. */
  readonly phasing: Phasing | null;
  /** What the user has marked as happening once. */
  readonly oneOffs: readonly OneOff[];
}

/**
 * What low and high come from: the workbook itself, how far the method has missed on the area's own earlier years, how
 * those years differ, or how the methods do.
 */
export type EndsFrom = 'workbook' | 'experience' | 'years' | 'spread';

/** What a method proposes, or what it lacks. */
export interface Proposal {
  readonly method: ForecastMethod;
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
  /** Null where there are no low and high. */
  readonly endsFrom: EndsFrom | null;
  /** How the figure came about, with its figures; null when something is missing. */
  readonly explanation: Sentence | null;
  readonly missing: Sentence | null;
}

/** How a method would have done on the area's earlier years, at the same month. */
export interface BackTest {
  readonly method: ForecastMethod;
  readonly cases: readonly { readonly year: number; readonly forecast: number; readonly outcome: number }[];
  /** Mean of |forecast − outcome|, and of forecast − outcome. */
  readonly meanError: number;
  readonly bias: number;
}

/** Where the outcome may end: from experience with the area's own years, else from how the methods differ. */
export interface ForecastRange {
  readonly low: number;
  readonly high: number;
  readonly from: 'experience' | 'spread' | 'workbook';
  /** How often the outcome should fall within it, as a part of 1; null where nothing tells. */
  readonly holds: number | null;
}

export interface AreaForecasts {
  readonly area: string;
  readonly proposals: readonly Proposal[];
  /** The first proposal: the median of the methods, where enough of them have their input. Null where none has. */
  readonly best: ForecastMethod | null;
  /** How the first proposal was made and how it has done on the area; null without one. */
  readonly sentence: Sentence | null;
  readonly range: ForecastRange | null;
  /** Highest less lowest proposal; `wide` when the methods disagree so much that it must be said first. */
  readonly spread: { readonly amount: number; readonly wide: boolean; readonly sentence: Sentence } | null;
  readonly backTests: readonly BackTest[];
}

/** The share of a year that has passed at the end of each month: twelve numbers that rise to 1. */
export interface PhasedShares {
  readonly phasing: Phasing;
  readonly shares: readonly number[];
}
