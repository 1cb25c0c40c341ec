import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { filledRows } from './undatedColumns';
import { agreement } from './agreement';

/** "PR 2026": a head that says nothing, over what the printed variance shows to be the forecast. */

/** Rows in which the variance has to be the budget less the column; one of them could be chance. */
const LEAST_ROWS = 2;

const isUnsaid = ({ percent, hidden, chosen, concept: { measure, component, label, priorYear } }: TableColumn): boolean =>
  !percent && !hidden && !chosen && measure === null && component === null && !label && !priorYear;

/**
 * The table with that column as its forecast, where budget, outcome and variance stand beside it, no column says it and only
 * one can be. "P1 | P2 | Avv P2 | Avv P1": of several each has a variance of its own.
 */
export function withProvenForecast(table: Table): Table {
  const of = (measure: TableColumn['concept']['measure']) => table.columns.filter(({ percent, concept }) => !percent && concept.measure === measure && !concept.priorYear);
  const [[budget, ...budgets], [outcome], variances] = [of('budget'), of('actual'), of('variance')];
  if (!budget || !outcome || budgets.length > 0 || of('forecast').length + of('assessment').length > 0) return table;
  const asked = variances.filter((variance) => filledRows(table, variance) >= LEAST_ROWS);
  if (asked.length === 0 || asked.some((variance) => agreement(table, variance, outcome, budget) > 0)) return table;
  const unsaid = [...table.others, ...table.columns].filter((column) => isUnsaid(column) && table.rows.some(({ raw }) => numberIn(raw, column.column) !== null));
  const provenBy = (variance: TableColumn) => unsaid.filter((column) => agreement(table, variance, column, budget) === filledRows(table, variance));
  const proven = asked.map(provenBy).filter((columns) => columns.length > 0);
  const forecasts = new Set(proven.flat());
  if (forecasts.size === 0 || proven.some((columns) => columns.length > 1) || (variances.length > 1 && forecasts.size < 2)) return table;
  const named = [...forecasts].map((column): TableColumn => ({ ...column, concept: { ...column.concept, measure: 'forecast', dateOnly: false } }));
  return {
    ...table, others: table.others.filter((column) => !forecasts.has(column)),
    columns: [...table.columns.filter((column) => !forecasts.has(column)), ...named].sort((one, other) => one.column - other.column),
  };
}
