import type { IndicatorSheet } from '../facts/indicators/indicatorFacts';
import type { Direction, IndicatorRule } from '../values/indicator';
import type { AssessedScorecard } from './indicatorStatus';

/** What the user decided about one indicator. */
export interface DirectionChoice {
  readonly sheet: string;
  readonly indicator: string;
  readonly direction: Direction;
}

/** Judges every indicator and goal by the chosen rule. */
export function assessScorecards(
  _sheets: readonly IndicatorSheet[], _rule: IndicatorRule, _directions: readonly DirectionChoice[],
): AssessedScorecard {
  return { indicators: [], goals: [], sexes: [] };
}
