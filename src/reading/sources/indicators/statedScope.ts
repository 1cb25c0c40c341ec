import type { Period } from '../../../values/period';
import { columnOfPeriod } from './outcomeColumns';
import type { ScorecardColumns } from './scorecardColumns';
import type { HeadedColumn } from '../../scorecards/scorecardHeads';
import { isFilled, type IndicatorRow } from './scorecardRows';

/** Whose assessment stands in which column; one column may be both the goal's and its only indicator's. */
export interface StatedColumns {
  readonly ofGoal: HeadedColumn | null;
  readonly ofIndicator: HeadedColumn | null;
}

/**
 * Cells merged over a goal's rows leave all but its first row blank: then the assessment is the goal's.
 * Null when no goal has two indicators, so that the cells don't tell.
 */
function mergedOverGoals(rows: readonly IndicatorRow[], column: number): boolean | null {
  let told: boolean | null = null;
  let firstOfGoal: IndicatorRow | null = null;
  for (const row of rows) {
    if (row.goal === null || firstOfGoal?.goal?.name !== row.goal.name) firstOfGoal = row;
    else if (row.named.name !== firstOfGoal.named.name) {
      if (isFilled(row.raw, column)) return false;
      if (isFilled(firstOfGoal.raw, column)) told = true;
    }
  }
  return told;
}

/** Finds out whom the assessments of a table are about: its goals, its indicators or both. */
export function statedColumns(
  columns: ScorecardColumns, rows: readonly IndicatorRow[], at: { period: Period | null; year: number | null; hidden: ReadonlySet<number> },
): StatedColumns {
  const pick = (of: readonly HeadedColumn[]) => columnOfPeriod(of, at.period, at.year, at.hidden);
  const ofGoals = columns.stated.filter(({ says }) => says.of === 'goal');
  const others = columns.stated.filter(({ says }) => says.of !== 'goal');
  if (columns.goalsNamed) return { ofGoal: pick(columns.stated), ofIndicator: pick(columns.stated) };
  if (columns.goal === null) return { ofGoal: null, ofIndicator: pick(columns.stated) };
  if (ofGoals.length > 0 && others.length > 0) return { ofGoal: pick(ofGoals), ofIndicator: pick(others) };
  const only = pick(columns.stated);
  if (!only) return { ofGoal: null, ofIndicator: null };
  const merged = mergedOverGoals(rows, only.column);
  if (merged === null) return { ofGoal: only, ofIndicator: only.says.of === 'goal' ? null : only };
  return merged ? { ofGoal: only, ofIndicator: null } : { ofGoal: null, ofIndicator: only };
}
