import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { filledRows } from '../undatedColumns';
import { agreement } from './agreement';

/** "PR 2026": a head that says nothing, over what the printed variance shows to be the forecast. */

/** Rows in which the variance has to be the budget less the column; one of them could be chance. */
const LEAST_ROWS = 2;

const isUnsaid = ({ percent, hidden, chosen, concept: { measure, component, label, priorYear } }: TableColumn): boolean =>
  !percent && !hidden && !chosen && measure === null && component === null && !label && !priorYear;

/** The table with that column as its forecast, where budget, outcome and variance stand beside it, no column says it and only one can be. */
export function withProvenForecast(table: Table): Table {
  const of = (measure: TableColumn['concept']['measure']) => table.columns.filter(({ percent, concept }) => !percent && concept.measure === measure && !concept.priorYear);
  const [[budget, ...budgets], [outcome], [variance, ...variances]] = [of('budget'), of('actual'), of('variance')];
  if (!budget || !outcome || !variance || budgets.length + variances.length > 0 || of('forecast').length + of('assessment').length > 0) return table;
  const known = filledRows(table, variance);
  if (known < LEAST_ROWS || agreement(table, variance, outcome, budget) > 0) return table;
  const unsaid = table.others.filter((column) => isUnsaid(column) && table.rows.some(({ raw }) => numberIn(raw, column.column) !== null));
  const [proven, more] = unsaid.filter((column) => agreement(table, variance, column, budget) === known);
  if (!proven || more) return table;
  const forecast: TableColumn = { ...proven, concept: { ...proven.concept, measure: 'forecast', dateOnly: false } };
  return {
    ...table, others: table.others.filter((column) => column !== proven),
    columns: [...table.columns, forecast].sort((one, other) => one.column - other.column),
  };
}
