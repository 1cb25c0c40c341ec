import type { Period } from '../values/period';
import type { Resolved } from './fields';
import type { Component } from './lexicon';
import { readCell, type Table, type TableColumn } from './table';

/** A column with what its head says that it holds: the columns beside it say the rest. */
export interface Candidate {
  readonly column: TableColumn;
  readonly resolved: Resolved;
  readonly component: Component | null;
}

const amountsOf = (table: Table, { column }: TableColumn): number[] =>
  table.rows.map(({ raw }) => readCell(raw, column)).map((reading) => (reading.kind === 'number' ? reading.value : 0));

const size = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);

const sizeOf = (table: Table, { column }: Candidate): number => size(amountsOf(table, column));

/** How far a period's share of the year's budget may be from the months gone by. */
const SHARE_SLACK = 0.15;

/** Budgets that do not say for which time, per part of the result. */
export function placeBudgets(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  const components = new Set(candidates.filter(({ resolved }) => resolved === 'unscopedBudget').map(({ component }) => component));
  const toDate = new Set([...components].map((component) =>
    periodBudget(candidates.filter((candidate) => candidate.component === component), table, period)));
  return candidates.map((candidate) =>
    candidate.resolved !== 'unscopedBudget' ? candidate : { ...candidate, resolved: toDate.has(candidate) ? 'budgetToDate' : 'budget' });
}

/** Of the budgets that do not say for which time, the one that is the period's; null: all are the year's. */
function periodBudget(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate | null {
  const loose = candidates.filter(({ resolved }) => resolved === 'unscopedBudget');
  const find = (measure: Resolved) => candidates.find(({ resolved }) => resolved === measure);
  const outcome = find('actual');
  if (!outcome || find('budgetToDate')) return null;
  const year = find('budget');
  if (year || loose.length > 1) return besideAnother(year ? [...loose, year] : loose, candidates, table, period);
  return loose[0] && alone(loose[0], outcome, candidates, table, period) ? loose[0] : null;
}

/**
 * With several budgets the smaller is the period's when it is about that part of the larger; where no period or no
 * amount tells, the one before the outcome is, when another stands before the forecast.
 */
function besideAnother(budgets: readonly Candidate[], candidates: readonly Candidate[], table: Table, period: Period | null): Candidate | null {
  const sizes = budgets.map((budget) => sizeOf(table, budget));
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  if (period !== null && period.month < 12 && largest > 0) {
    const fits = Math.abs(smallest / largest - period.month / 12) <= SHARE_SLACK;
    const smaller = budgets[sizes.indexOf(smallest)];
    return fits && smallest < largest && smaller?.resolved === 'unscopedBudget' ? smaller : null;
  }
  const next = (budget: Candidate) => candidates.slice(candidates.indexOf(budget) + 1)
    .find(({ resolved }) => resolved === 'actual' || resolved === 'forecast' || resolved === 'unscopedBudget')?.resolved;
  return budgets.find((budget) => budget.resolved === 'unscopedBudget' && next(budget) === 'actual') ?? null;
}

/**
 * A budget alone beside the outcome is the period's when the outcome has used about all of it with months to go
 * and there is no forecast, which a whole year's budget would be for.
 */
function alone(budget: Candidate, outcome: Candidate, candidates: readonly Candidate[], table: Table, period: Period | null): boolean {
  if (period === null || period.month >= 11 || candidates.some(({ resolved }) => resolved === 'forecast')) return false;
  const used = sizeOf(table, outcome) / sizeOf(table, budget);
  return used > (period.month / 12 + 1) / 2 && used < 2;
}

/** How many rows a variance column agrees with `left − right` on, by either sign; rows of zeros say nothing. */
function agreement(table: Table, variance: TableColumn, left: TableColumn | undefined, right: TableColumn | undefined): number {
  if (!left || !right) return 0;
  let agreeing = 0;
  for (const { raw } of table.rows) {
    const [v, a, b] = [variance, left, right].map(({ column }) => readCell(raw, column));
    if (v?.kind !== 'number' || a?.kind !== 'number' || b?.kind !== 'number' || v.value === 0) continue;
    if (Math.abs(Math.abs(v.value) - Math.abs(a.value - b.value)) <= 1.01) agreeing += 1;
  }
  return agreeing;
}

/** A variance that does not say of what: the pair of columns whose difference it is, else what stands beside it. */
export function placeVariances(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  const columnOf = (measure: Resolved, component: Component | null) =>
    candidates.find((candidate) => candidate.resolved === measure && candidate.component === component)?.column;
  return candidates.map((candidate) => {
    if (candidate.resolved !== 'unscopedVariance') return candidate;
    const of = (measure: Resolved) => columnOf(measure, candidate.component);
    const year = agreement(table, candidate.column, of('forecast'), of('budget'));
    const toDate = Math.max(
      agreement(table, candidate.column, of('actual'), of('budgetToDate')),
      period?.month === 12 ? agreement(table, candidate.column, of('actual'), of('budget')) : 0,
    );
    if (year !== toDate) return { ...candidate, resolved: year > toDate ? 'variance' : 'varianceToDate' };
    const againstYear = agreement(table, candidate.column, of('actual'), of('budget'));
    // The outcome less the whole year's budget, with months to go, is what remains: no variance.
    if (againstYear > 0 && period?.month !== 12) return { ...candidate, resolved: null };
    return { ...candidate, resolved: of('forecast') ? 'variance' : 'varianceToDate' };
  });
}

/** "Utfall fg år": the whole year when its amounts are nearer the year's budget than the outcome. */
export function placePriors(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  const columnOf = (measure: Resolved) => candidates.find(({ resolved }) => resolved === measure);
  return candidates.map((candidate) => {
    if (candidate.resolved !== 'unscopedPrior') return candidate;
    if (/bokslut|årsutfall/i.test(candidate.column.head) || period?.month === 12) return { ...candidate, resolved: 'priorYear' };
    const budget = columnOf('budget');
    const actual = columnOf('actual');
    if (!budget || !actual) return { ...candidate, resolved: actual ? 'priorYearToDate' : 'priorYear' };
    const prior = sizeOf(table, candidate);
    const nearerYear = Math.abs(prior - sizeOf(table, budget)) < Math.abs(prior - sizeOf(table, actual));
    return { ...candidate, resolved: nearerYear ? 'priorYear' : 'priorYearToDate' };
  });
}
