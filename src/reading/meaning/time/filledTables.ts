import { holdsFigures, isOutcome } from './period';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';

/** A forecast that is the budget in every row is a template's: it says nothing of its own. */
function differsFromBudget({ columns, rows }: Table, forecast: TableColumn): boolean {
  const budgets = columns.filter(({ concept }) => concept.measure === 'budget');
  return rows.some(({ raw }) => {
    const amount = numberIn(raw, forecast.column);
    return amount !== null && amount !== 0 && budgets.every(({ column }) => numberIn(raw, column) !== amount);
  });
}

/**
 * Whether a table holds an outcome or a forecast, and not only a budget and zeros that formulas leave: months to come
 * of a template do not. A table without columns for them holds what it holds.
 */
export function holdsOutcome(table: Table): boolean {
  const amounts = table.columns.filter(({ percent, concept }) => !percent && !concept.priorYear);
  const outcomes = amounts.filter(isOutcome);
  const forecasts = amounts.filter(({ concept }) => concept.measure === 'forecast');
  if (outcomes.length === 0 && forecasts.length === 0) return true;
  return outcomes.some(({ column }) => holdsFigures(table, column))
    || forecasts.some((column) => (outcomes.length > 0 ? differsFromBudget(table, column) : holdsFigures(table, column.column)));
}
