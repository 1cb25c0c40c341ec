import type { Period } from '../../../values/period';
import { numberIn } from '../../cells/cellReading';
import type { Table } from '../../geometry/table';
import { parseHead } from '../../words/concept';
import { filledRows, isNet, type Candidate } from '../undatedColumns';
import { agreement } from './agreement';

/** "2025" over "Budget" and "Utfall", or in both their heads: the year alone, and no time of it. */
const saysYearAlone = ({ column: { concept, chosen } }: Candidate): boolean => !chosen && concept.year !== null && concept.month === null && concept.scope === null;

const isUnderYear = ({ column: { heads } }: Candidate): boolean => heads.length > 1 && parseHead(heads.at(-1) ?? '').year === null;

/** Late in the year an outcome may have used about all of a year's budget. */
const LATE = 11;

/** The share of the rows that must have used more than halfway between their part of the year's budget and all of it. */
const MOST = 0.75;

function hasUsedAll(table: Table, outcome: Candidate, budget: Candidate, even: number): boolean {
  const shares = table.rows.flatMap(({ raw }) => {
    const [spent, whole] = [outcome, budget].map(({ column }) => numberIn(raw, column.column));
    return typeof spent === 'number' && typeof whole === 'number' && whole !== 0 ? [spent / whole] : [];
  });
  return shares.length >= 2 && shares.filter((share) => Math.abs(share - 1) < Math.abs(share - even)).length >= shares.length * MOST;
}

/**
 * "Budget | Utfall" under one "2025" in a report of a part of the year: the year says no more of the budget than of the
 * outcome, which is of the year so far. Where nearly all rows have used about all of it, nothing says that it is the whole
 * year's. Where each has the year in its own head, a printed difference between the two must say that they are of one time.
 */
export function withYearsOfBoth(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  if (period === null || period.month >= LATE) return [...candidates];
  const isOfOneTime = (outcome: Candidate, budget: Candidate): boolean => (isUnderYear(outcome) && isUnderYear(budget))
    || candidates.some(({ resolved, column }) => resolved === 'unscopedVariance' && agreement(table, column, outcome.column, budget.column) * 2 > filledRows(table, column));
  return candidates.map((budget) => {
    if (budget.resolved !== 'budget' || !saysYearAlone(budget)) return budget;
    const isSame = ({ component }: Candidate): boolean => component === budget.component || (isNet(component) && isNet(budget.component));
    const outcome = candidates.find((other) => other.resolved === 'actual' && isSame(other));
    const isLone = !candidates.some((other) => other !== budget && isSame(other) && (other.resolved === 'budget' || other.resolved === 'budgetToDate' || other.resolved === 'unscopedBudget'));
    return outcome && isLone && saysYearAlone(outcome) && outcome.column.concept.year === budget.column.concept.year && isOfOneTime(outcome, budget)
      && hasUsedAll(table, outcome, budget, period.month / 12) ? { ...budget, resolved: 'unscopedBudget' } : budget;
  });
}
