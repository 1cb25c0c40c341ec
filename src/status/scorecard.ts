import type { IndicatorSheet } from '../reading/sources/indicators/indicatorFacts';
import type { IndicatorRule } from '../values/indicator';
import type { Period } from '../values/period';
import type { DirectionChoice } from './direction';
import { assessGoal } from './goals';
import { assessIndicator } from './indicator';
import type { AssessedScorecard } from './indicatorStatus';
import { groupSexes } from './sexes';

export type { DirectionChoice } from './direction';

/**
 * Judges every indicator and goal by the chosen rule. With the period, counts of a part of a year are not
 * called better or worse than a whole year's; without it, all outcomes are taken for comparable.
 */
export function assessScorecards(
  sheets: readonly IndicatorSheet[], rule: IndicatorRule, directions: readonly DirectionChoice[], period: Period | null = null,
): AssessedScorecard {
  const indicators = sheets.flatMap((sheet) => sheet.indicators.map((fact) => assessIndicator(fact, rule, directions, period)));
  return {
    indicators,
    goals: sheets.flatMap(({ goals }) => goals.map((goal) => assessGoal(goal, indicators))),
    sexes: groupSexes(indicators),
  };
}
