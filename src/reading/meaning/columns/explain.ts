import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import type { ColumnIdentity } from '../../arithmetic/columnIdentities';
import { allowed } from '../../../values/tolerance';
import type { Component } from '../../words/lexicon';
import type { FactMeasure } from '../field';

/** A column of the grid with what it is taken to be. */
export interface Assigned {
  /** Its place in the grid. */
  readonly at: number;
  /** `addition`: to the budget, which is both. */
  readonly measure: FactMeasure | 'addition';
  readonly component: Component | null;
}

/** What must hold between columns, if they are what they are taken to be. `result` is the difference or the sum. */
export interface ExpectedIdentity {
  readonly kind: 'variance' | 'varianceToDate' | 'net';
  readonly result: Assigned;
  readonly terms: readonly Assigned[];
}

const isWhole = (component: Component | null): boolean => component === null || component === 'netCost' || component === 'result';

const sameComponent = (one: Component | null, other: Component | null): boolean => one === other || (isWhole(one) && isWhole(other));

/**
 * The identities that columns should make true (design, section 5): variance = forecast − budget, varianceToDate =
 * actual − budgetToDate, in a closed year both the outcome less the budget, and net = income + costs (+ kommunbidrag).
 */
export function expectedIdentities(assigned: readonly Assigned[], yearEnd: boolean | null): ExpectedIdentity[] {
  const of = (measure: Assigned['measure'], component: Component | null) =>
    assigned.find((one) => one.measure === measure && one.component === component)
    ?? assigned.find((one) => one.measure === measure && sameComponent(one.component, component));
  const expected: ExpectedIdentity[] = [];
  for (const result of assigned) {
    const { component, measure } = result;
    if (measure === 'variance' || measure === 'varianceToDate') {
      const isYears = measure === 'variance';
      const forecast = isYears && yearEnd !== true ? of('forecast', component) : undefined;
      const outcome = forecast ?? (isYears && yearEnd === false ? undefined : of('actual', component));
      const budget = isYears ? of('budget', component) : of('budgetToDate', component) ?? (yearEnd === false ? undefined : of('budget', component));
      const additions = budget?.measure === 'budget' ? assigned.filter((one) => one.measure === 'addition') : [];
      if (outcome && budget) expected.push({ kind: measure, result, terms: [outcome, budget, ...additions] });
    } else if (isWhole(component)) {
      const parts = assigned.filter((one) => one.measure === measure && (one.component === 'income' || one.component === 'cost'));
      const grant = assigned.find((one) => one.measure === measure && one.component === 'grant');
      if (parts.some((part) => part.component === 'income') && parts.some((part) => part.component === 'cost')) expected.push({ kind: 'net', result, terms: grant && component === 'result' ? [...parts, grant] : parts });
    }
  }
  return expected;
}

/** The amounts of a table's columns with the identities that they show. */
export interface ShownColumns {
  readonly grid: AmountGrid;
  readonly identities: readonly ColumnIdentity[];
}

/** The identity that the amounts show between some columns: the strongest, whatever its signs; null where none holds. */
export const shownIdentity = ({ identities }: ShownColumns, columns: readonly number[]): ColumnIdentity | null => {
  const wanted = [...columns].sort((a, b) => a - b).join();
  return identities.find((identity) => identity.columns.join() === wanted) ?? null;
};

/** In how many rows, four at most, all of some columns hold amounts that are not all zero. */
function knownRows({ grid }: ShownColumns, columns: readonly number[]): number {
  let known = 0;
  for (let row = 0; row < grid.rows && known < 4; row += 1) {
    const amounts = columns.map((column) => amountAt(grid, row, column));
    if (amounts.every((amount) => !Number.isNaN(amount)) && amounts.some((amount) => amount !== 0)) known += 1;
  }
  return known;
}

/** Whether a difference is 0 in every row, and what it is between the same: early in the year the forecast is the budget. */
function comesOutEven({ grid }: ShownColumns, result: number, terms: readonly number[]): boolean {
  const [one, other] = terms;
  if (one === undefined || other === undefined || terms.length > 2) return false;
  let known = 0;
  for (let row = 0; row < grid.rows; row += 1) {
    const [printed, a, b] = [result, one, other].map((column) => amountAt(grid, row, column)) as [number, number, number];
    if (Number.isNaN(printed) || Number.isNaN(a) || Number.isNaN(b)) continue;
    if (printed !== 0 || Math.abs(a - b) > (grid.units[one] ?? 1) / 2) return false;
    known += 1;
  }
  return known >= 2;
}

/** Whether a difference is the one amount itself in every row, since the other is 0 in all: results against a budgeted result of nothing. */
function differsFromNothing({ grid }: ShownColumns, result: number, terms: readonly number[]): boolean {
  const [one, other] = terms;
  if (one === undefined || other === undefined || terms.length > 2) return false;
  let known = 0;
  for (let row = 0; row < grid.rows; row += 1) {
    const [printed, amount, nothing] = [result, one, other].map((column) => amountAt(grid, row, column)) as [number, number, number];
    if (Number.isNaN(printed) || Number.isNaN(amount)) continue;
    if ((!Number.isNaN(nothing) && nothing !== 0) || Math.abs(printed - amount) > (grid.units[one] ?? 1) / 2) return false;
    if (amount !== 0) known += 1;
  }
  return known >= 2;
}

/** Whether a variance is the outcome less the budget with all that was added to it, in most rows: what was added is blank in many. */
function countsAdditions({ grid }: ShownColumns, result: number, terms: readonly number[]): boolean {
  const [outcome = 0, budget = 0, ...additions] = terms;
  if (additions.length < 2) return false;
  const tolerance = allowed({ unit: Math.max(...[result, ...terms].map((column) => grid.units[column] ?? 1)), terms: terms.length });
  let [known, holds] = [0, 0];
  for (let row = 0; row < grid.rows; row += 1) {
    const more = additions.map((column) => amountAt(grid, row, column)).filter((amount) => !Number.isNaN(amount));
    const difference = amountAt(grid, row, outcome) - amountAt(grid, row, budget) - more.reduce((sum, amount) => sum + amount, 0);
    const printed = amountAt(grid, row, result);
    if (more.length === 0 || Number.isNaN(difference) || Number.isNaN(printed)) continue;
    known += 1;
    if (Math.abs(Math.abs(difference) - Math.abs(printed)) <= tolerance) holds += 1;
  }
  return known >= 2 && holds > known / 2;
}

/** What a difference of 0 in every row is worth: little, as any column of zeros would be one. */
const EVEN = 2;

/** An identity that holds is worth so much at most; one that should hold and does not costs so much a row, and at most. */
const MOST = 12;
const ROW_UNEXPLAINED = 2;

/** How well an assignment of columns explains the amounts, in bits. */
export function explainedBits(assigned: readonly Assigned[], shown: ShownColumns, yearEnd: boolean | null): number {
  let bits = 0;
  for (const { result, terms } of expectedIdentities(assigned, yearEnd)) {
    const columns = [result, ...terms].map(({ at }) => at);
    const identity = shownIdentity(shown, columns);
    bits += identity !== null ? Math.min(MOST, Math.max(2, identity.bits))
      : countsAdditions(shown, result.at, terms.map(({ at }) => at)) ? MOST
      : [comesOutEven, differsFromNothing].some((holds) => holds(shown, result.at, terms.map(({ at }) => at))) ? EVEN : -ROW_UNEXPLAINED * knownRows(shown, columns);
  }
  return bits;
}
