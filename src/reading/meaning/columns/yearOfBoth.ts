import type { Period } from '../../../values/period';
import { numberIn } from '../../cells/cellReading';
import type { Table } from '../../geometry/table';
import { parseHead } from '../../words/concept';
import type { Resolved } from '../field';
import { accumulatedWords } from '../../words/lexicon';
import { fold } from '../../../values/text';
import { filledRows, isNet, type Candidate } from './undatedColumns';
import { agreement } from './agreement';

/** "2025" over "Budget" and "Utfall", or in both their heads: the year alone, and no time of it. */
const saysYearAlone = ({ column: { concept, chosen } }: Candidate): boolean => !chosen && concept.year !== null && concept.month === null && concept.scope === null;

const isUnderYear = ({ column: { heads } }: Candidate): boolean => heads.length > 1 && parseHead(heads.at(-1) ?? '').year === null;

/** Late in the year an outcome may have used about all of a year's budget. */
const LATE = 11;

/** Of the rows, so many must say it. */
const MOST = 0.75;

/** Whether most rows of a column are nearer one share of the budget than another; a single row tells nothing. */
function isNearer(table: Table, column: Candidate, budget: Candidate, [near, than]: readonly [number, number]): boolean {
  const shares = table.rows.flatMap(({ raw }) => {
    const [part, whole] = [column, budget].map(({ column: { column: at } }) => numberIn(raw, at));
    return typeof part === 'number' && typeof whole === 'number' && whole !== 0 ? [part / whole] : [];
  });
  return shares.length >= 2 && shares.filter((share) => Math.abs(share - near) < Math.abs(share - than)).length >= shares.length * MOST;
}

const isSameMoney = (one: Candidate, other: Candidate): boolean => one !== other && (one.component === other.component || (isNet(one.component) && isNet(other.component)));

const BUDGETS: ReadonlySet<Resolved> = new Set(['budget', 'budgetToDate', 'unscopedBudget'] as const);

const isLoneBudget = (budget: Candidate, candidates: readonly Candidate[]): boolean => !candidates.some((other) => isSameMoney(budget, other) && BUDGETS.has(other.resolved));

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
    if (budget.resolved !== 'budget' || !saysYearAlone(budget) || !isLoneBudget(budget, candidates)) return budget;
    const outcome = candidates.find((other) => other.resolved === 'actual' && isSameMoney(budget, other));
    return outcome && saysYearAlone(outcome) && outcome.column.concept.year === budget.column.concept.year && isOfOneTime(outcome, budget)
      && isNearer(table, outcome, budget, [1, period.month / 12]) ? { ...budget, resolved: 'unscopedBudget' } : budget;
  });
}

/**
 * "Budget 2025-08-31", "Budget aug" as the year's budget was decided by then: of no months, where the year's forecast is
 * about as large and the outcome has used its part of it.
 */
export function withBudgetsAsOfDay(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  if (period === null || period.month >= LATE) return [...candidates];
  const even = period.month / 12;
  return candidates.map((budget) => {
    const { concept: { dateKind }, chosen, head } = budget.column;
    const isOfDay = budget.resolved === 'budgetToDate' && !chosen && (dateKind === 'day' || dateKind === 'month') && !accumulatedWords.test(fold(head)) && !/period/i.test(head);
    if (!isOfDay || !isLoneBudget(budget, candidates)) return budget;
    const of = (measure: Resolved) => candidates.find((other) => other.resolved === measure && isSameMoney(budget, other));
    const [outcome, forecast] = [of('actual'), of('forecast')];
    return outcome && forecast && isNearer(table, outcome, budget, [even, 1]) && isNearer(table, forecast, budget, [1, 1 / even]) ? { ...budget, resolved: 'budget', guess: 'budgetOfDay' } : budget;
  });
}
