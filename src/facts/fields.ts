import type { Period } from '../values/period';
import type { Concept } from './concept';
import type { Component } from './lexicon';
import { monthColumns } from './period';
import { readCell, type Table, type TableColumn } from './table';

/** The amounts that facts are read into; variances against the forecast and remaining are computed later. */
export type FactMeasure =
  | 'priorYear' | 'priorYearToDate' | 'budget' | 'budgetToDate' | 'actual' | 'forecast' | 'forecastLow' | 'forecastHigh'
  | 'variance' | 'varianceToDate';

/** A column and what it holds, now that the period is known. `month` columns are one month's share of the actual. */
export interface Field {
  readonly column: TableColumn;
  readonly measure: FactMeasure;
  readonly component: Component | null;
  readonly oneMonth: boolean;
}

type Resolved = FactMeasure | 'unscopedBudget' | 'unscopedVariance' | 'unscopedPrior' | null;

function resolveOutcome(concept: Concept, period: Period | null): Resolved {
  const { year, month } = concept;
  if (period === null || year === null || year === period.year) {
    return month === null || period === null || month === period.month ? 'actual' : null;
  }
  return year === period.year - 1 ? resolvePrior(concept, period) : null;
}

function resolvePrior({ year, month, scope, measure }: Concept, period: Period | null): Resolved {
  if (period !== null && year !== null && year !== period.year - 1) return year === period.year && measure === 'prior' ? 'actual' : null;
  if (month === 12 || scope === 'year') return 'priorYear';
  if (period !== null && month === period.month) return 'priorYearToDate';
  if (month !== null) return null;
  if (scope === 'toDate') return 'priorYearToDate';
  return year !== null ? 'priorYear' : 'unscopedPrior';
}

function resolveBudget({ year, month, scope, priorYear }: Concept, period: Period | null): Resolved {
  if (priorYear || (period !== null && year !== null && year !== period.year)) return null;
  if (month !== null && period !== null) return month === period.month ? 'budgetToDate' : null;
  if (scope === 'toDate') return 'budgetToDate';
  return scope === 'year' || year !== null ? 'budget' : 'unscopedBudget';
}

function resolveForecast({ year, month, bound, priorYear }: Concept, period: Period | null): Resolved {
  if (priorYear || (period !== null && year !== null && year !== period.year)) return null;
  // "Prognos T1" in August is an earlier forecast, not this one.
  if (period !== null && month !== null && month < period.month) return null;
  return bound === 'low' ? 'forecastLow' : bound === 'high' ? 'forecastHigh' : 'forecast';
}

function resolveVariance({ year, month, scope, priorYear }: Concept, period: Period | null): Resolved {
  if (priorYear || (period !== null && year !== null && year !== period.year)) return null;
  if (scope === 'year') return 'variance';
  if (month !== null) return period === null || month === period.month ? 'varianceToDate' : null;
  return scope === 'toDate' ? 'varianceToDate' : 'unscopedVariance';
}

function resolve(concept: Concept, hasParts: boolean, period: Period | null): Resolved {
  // Kommunbidrag beside Intäkt and Kostnad is a part of the result; alone it is the budget.
  const measure = concept.component === 'grant' && hasParts && concept.measure === 'budget' ? null : concept.measure;
  switch (measure) {
    case 'actual': return concept.priorYear ? resolvePrior(concept, period) : resolveOutcome(concept, period);
    case 'prior': return resolvePrior(concept, period);
    case 'budget': return resolveBudget(concept, period);
    case 'forecast': return resolveForecast(concept, period);
    case 'variance': return resolveVariance(concept, period);
    case 'amount': return 'actual';
    case null: return concept.dateOnly || concept.component !== null ? resolveOutcome(concept, period) : null;
    default: return null;
  }
}

interface Candidate {
  readonly column: TableColumn;
  readonly resolved: Resolved;
  readonly component: Component | null;
}

const amountsOf = (table: Table, { column }: TableColumn): number[] =>
  table.rows.map(({ raw }) => readCell(raw, column)).map((reading) => (reading.kind === 'number' ? reading.value : 0));

const size = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);

/**
 * A budget that does not say for which time: beside the outcome it is the period's where another is the year's,
 * or where the outcome has used about all of it with months to go; else it is the year's.
 */
function placeBudgets(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  const loose = candidates.filter(({ resolved }) => resolved === 'unscopedBudget');
  const first = loose[0];
  if (!first) return [...candidates];
  const at = (measure: Resolved) => candidates.findIndex(({ resolved }) => resolved === measure);
  const outcome = at('actual');
  const forecast = at('forecast');
  const has = (measure: Resolved) => at(measure) >= 0;
  const asToDate = (): boolean => {
    if (has('budgetToDate')) return false;
    if (has('budget') || loose.length > 1) return outcome >= 0 && (forecast < 0 || outcome < forecast);
    const outcomeColumn = candidates[outcome]?.column;
    if (!outcomeColumn || period === null || period.month >= 11 || forecast >= 0) return false;
    const used = size(amountsOf(table, outcomeColumn)) / size(amountsOf(table, first.column));
    return used > (period.month / 12 + 1) / 2 && used < 2;
  };
  const toDate = asToDate() ? first : null;
  return candidates.map((candidate) =>
    candidate.resolved !== 'unscopedBudget' ? candidate : { ...candidate, resolved: candidate === toDate ? 'budgetToDate' : 'budget' });
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
function placeVariances(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
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
function placePriors(candidates: readonly Candidate[], table: Table, period: Period | null): Candidate[] {
  const columnOf = (measure: Resolved) => candidates.find(({ resolved }) => resolved === measure)?.column;
  return candidates.map((candidate) => {
    if (candidate.resolved !== 'unscopedPrior') return candidate;
    if (/bokslut|årsutfall/i.test(candidate.column.head) || period?.month === 12) return { ...candidate, resolved: 'priorYear' };
    const budget = columnOf('budget');
    const actual = columnOf('actual');
    if (!budget || !actual) return { ...candidate, resolved: actual ? 'priorYearToDate' : 'priorYear' };
    const prior = size(amountsOf(table, candidate.column));
    const nearerYear = Math.abs(prior - size(amountsOf(table, budget))) < Math.abs(prior - size(amountsOf(table, actual)));
    return { ...candidate, resolved: nearerYear ? 'priorYear' : 'priorYearToDate' };
  });
}

/** One column a measure: a visible one before a hidden one, a dated one before an undated one, else the rightmost. */
function withoutRivals(fields: readonly Field[]): { fields: Field[]; rivals: [Field, Field][] } {
  const kept: Field[] = [];
  const rivals: [Field, Field][] = [];
  const rank = ({ column }: Field) => (column.hidden ? 0 : 2) + (column.concept.month !== null ? 1 : 0);
  for (const field of fields) {
    const at = field.oneMonth ? -1 : kept.findIndex((other) =>
      !other.oneMonth && other.measure === field.measure && other.component === field.component);
    const other = kept[at];
    if (!other) kept.push(field);
    else if (rank(field) >= rank(other)) {
      kept[at] = field;
      rivals.push([field, other]);
    } else rivals.push([other, field]);
  }
  return { fields: kept, rivals };
}

/** Months stand for the outcome only where no column gives its sum. */
function monthFields(table: Table, period: Period | null): Field[] {
  if (period === null) return [];
  return monthColumns(table)
    .filter(({ concept }) => (concept.year ?? period.year) === period.year && (concept.month ?? 13) <= period.month)
    .map((column) => ({ column, measure: 'actual', component: column.concept.component, oneMonth: true }));
}

/** Whether months are cumulated: every row grows away from zero and the last month is about n times the first. */
function areCumulated(table: Table, months: readonly Field[]): boolean {
  if (months.length < 3) return false;
  if (months.some(({ column }) => /\back/i.test(column.head))) return true;
  const rows = table.rows.map(({ raw }) => months.map(({ column }) => readCell(raw, column.column)))
    .map((cells) => cells.map((cell) => (cell.kind === 'number' ? Math.abs(cell.value) : 0)))
    .filter((amounts) => (amounts[0] ?? 0) > 0);
  const growing = rows.filter((amounts) =>
    amounts.every((amount, at) => at === 0 || amount >= (amounts[at - 1] ?? 0)) && (amounts.at(-1) ?? 0) > (amounts[0] ?? 0) * months.length * 0.6);
  return rows.length > 0 && growing.length * 10 >= rows.length * 8;
}

export interface Fields {
  readonly fields: readonly Field[];
  /** Pairs of columns that claim the same amount: the one used and the one left aside. */
  readonly rivals: readonly (readonly [Field, Field])[];
}

/** What each column of an economic table holds, given the period. */
export function assignFields(table: Table, period: Period | null): Fields {
  const months = new Set(monthColumns(table));
  const columns = table.columns.filter((column) => !column.percent && !months.has(column));
  const hasParts = columns.some(({ concept }) => concept.component === 'income' || concept.component === 'cost' || concept.component === 'result');
  const candidates = columns.map((column): Candidate => {
    const { concept } = column;
    const component = concept.component === 'grant' && !hasParts ? null : concept.component;
    return { column, component, resolved: resolve(concept, hasParts, period) };
  });
  const placed = placePriors(placeVariances(placeBudgets(candidates, table, period), table, period), table, period);
  const single = placed.flatMap(({ column, resolved, component }): Field[] =>
    resolved === null || resolved === 'unscopedBudget' || resolved === 'unscopedVariance' || resolved === 'unscopedPrior'
      ? [] : [{ column, measure: resolved, component, oneMonth: false }]);
  const { fields, rivals } = withoutRivals(single);
  if (fields.some(({ measure }) => measure === 'actual')) return { fields, rivals };
  const monthly = monthFields(table, period);
  const last = monthly.filter(({ column }) => (column.concept.month ?? 0) === Math.max(...monthly.map((field) => field.column.concept.month ?? 0)));
  const used = areCumulated(table, monthly) ? last.map((field) => ({ ...field, oneMonth: false })) : monthly;
  return { fields: [...fields, ...used], rivals };
}
