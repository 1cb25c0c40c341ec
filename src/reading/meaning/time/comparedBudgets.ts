import { isWithin } from '../../../values/tolerance';
import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import type { Table, TableColumn } from '../../geometry/table';
import { gridOfTable } from '../rows/tableGrid';

/** Budgets or results of several years beside an outcome of no said year: which of them it is held against, or leaves. */

const isNetAmount = ({ percent, concept: { component, priorYear } }: TableColumn): boolean =>
  !percent && !priorYear && (component === null || component === 'netCost');

/** The whole budgets of a table that name their years, where they name more than one. */
export function budgetsOfYears({ columns }: Table): readonly TableColumn[] {
  const budgets = columns.filter((column) => column.concept.measure === 'budget' && column.concept.year !== null && column.concept.month === null && isNetAmount(column));
  return new Set(budgets.map(({ concept }) => concept.year)).size > 1 ? budgets : [];
}

/** The share of a year's budget that each number of months has, the whole year first. */
const SHARES = Array.from({ length: 12 }, (_, at) => (12 - at) / 12);

/** At so many rows, and in nearly all of those that tell, the variance has to be the difference. */
const LEAST_ROWS = 2;
const NEARLY_ALL = 0.8;

/** Whether a grid of a budget, what came or will come of it and the variance says that the last is the difference, of one share of the budget; signs aside. */
function isCompared(grid: AmountGrid, share: number): boolean {
  const unit = Math.max(...grid.units);
  let [holds, fails] = [0, 0];
  for (let row = 0; row < grid.rows; row += 1) {
    const [budget, made, variance] = [0, 1, 2].map((at) => Math.abs(amountAt(grid, row, at)));
    if (budget === undefined || made === undefined || variance === undefined || Number.isNaN(budget + made + variance) || budget === 0) continue;
    if (isWithin(Math.abs(made - budget * share) - variance, { unit, terms: 2 })) holds += 1;
    else fails += 1;
  }
  return holds >= LEAST_ROWS && holds >= (holds + fails) * NEARLY_ALL;
}

/** "Nettokostnad | Kommunbidrag | Resultat 2024 | Resultat 2023": the results of several whole years that a table names. */
function resultsOfYears({ columns }: Table): readonly TableColumn[] {
  const results = columns.filter(({ percent, concept: { component, measure, year, month, priorYear } }) => !percent && !priorYear && component === 'result' && measure === null && year !== null && (month === null || month === 12));
  return new Set(results.map(({ concept }) => concept.year)).size > 1 ? results : [];
}

/** The year of the result, of several, that is what an outcome of no said year leaves of what pays for it or of its budget; null where the amounts show none, or more than one. */
function resultYear(table: Table, outcomes: readonly TableColumn[]): number | null {
  const results = resultsOfYears(table);
  const paying = results.length === 0 ? [] : table.columns.filter(({ percent, concept: { component, measure, year, priorYear } }) =>
    !percent && !priorYear && year === null && (component === 'grant' || (measure === 'budget' && (component === null || component === 'netCost'))));
  const years = new Set(results.filter((result) => outcomes.some((outcome) => paying.some((one) => isCompared(gridOfTable(table, [one, outcome, result]), 1)))).map(({ concept }) => concept.year));
  return years.size === 1 ? [...years][0] ?? null : null;
}

/** The year of the budget, of several, that the printed variances or what remains in a table are taken from: by the amounts, whatever the heads say. Null where they show none, or more than one. */
export function comparedYear(table: Table, outcomes: readonly TableColumn[]): number | null {
  const budgets = outcomes.length === 0 ? [] : budgetsOfYears(table);
  if (budgets.length === 0) return resultYear(table, outcomes);
  const of = (...measures: readonly string[]): TableColumn[] => table.columns.filter((column) => measures.includes(column.concept.measure ?? '') && column.concept.year === null && isNetAmount(column));
  const made = [...outcomes, ...of('forecast')];
  const pairs = of('variance', 'remaining').flatMap((variance) => made.map((one) => [one, variance] as const));
  const compares = (share: number): Set<number | null> => new Set(budgets.filter((budget) =>
    pairs.some(([one, variance]) => isCompared(gridOfTable(table, [budget, one, variance]), share))).map(({ concept }) => concept.year));
  const years = SHARES.map(compares).find(({ size }) => size > 0);
  return years?.size === 1 ? [...years][0] ?? null : null;
}
