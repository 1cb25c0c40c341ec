import type { GoalFact, IndicatorFact } from '../reading/sources/indicators/indicatorFacts';
import type { KnownDirection } from '../values/indicator';
import type { Sentence } from '../values/problem';
import type { Status } from '../values/status';

/** The change since last year, and whether the direction makes it better. */
export interface Trend {
  /** The outcome less last year's, in the indicator's unit. Null without both. */
  readonly change: number | null;
  readonly since: number | null;
  /** Null when the direction is unknown or nothing changed. */
  readonly better: boolean | null;
  /** True when the outcome counts a part of the year and the earlier one all of it: then `better` is null. */
  readonly partYear?: boolean;
}

export interface AssessedIndicator {
  readonly fact: IndicatorFact;
  readonly direction: KnownDirection | null;
  readonly status: Status;
  readonly reason: Sentence;
  readonly trend: Trend;
  /** Its outcome is a count of some months beside a target of a year. */
  readonly mayGrow?: boolean;
  /** The status by what the year is expected to come to, where the row has a forecast and the year is not over. */
  readonly byForecast?: Status;
}

export interface AssessedGoal {
  readonly fact: GoalFact;
  readonly status: Status;
  readonly reason: Sentence;
  /** Indices into `AssessedScorecard.indicators`. */
  readonly indicators: readonly number[];
}

/** Rows of one indicator by sex, and the gap between women and men. */
export interface SexGroup {
  readonly name: string;
  /** Indices into `AssessedScorecard.indicators`. */
  readonly rows: readonly number[];
  /** Women's outcome less men's, in the indicator's unit (percentage points for %). Null without both. */
  readonly gap: { readonly value: number; readonly unit: string | null } | null;
}

/** All indicators and goals of the workbook, judged. */
export interface AssessedScorecard {
  readonly indicators: readonly AssessedIndicator[];
  readonly goals: readonly AssessedGoal[];
  readonly sexes: readonly SexGroup[];
}
