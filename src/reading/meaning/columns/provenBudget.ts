import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { filledRows } from './undatedColumns';
import { agreement } from './agreement';

/** "Nettoram": a head that says nothing, over what the printed variance shows to be the budget. */

/** Rows in which the variance has to be the column less the outcome; of fewer it could be chance. */
const LEAST_ROWS = 3;

const isUnsaid = ({ percent, hidden, chosen, concept: { measure, component, label, priorYear, dateOnly } }: TableColumn): boolean =>
  !percent && !hidden && !chosen && measure === null && component === null && !label && !priorYear && !dateOnly;

/** An outcome, net where its parts stand beside it: "Utfall", "Netto". */
const isOutcome = ({ percent, concept: { measure, component, priorYear } }: TableColumn): boolean =>
  !percent && !priorYear && ((measure === 'actual' && (component === null || component === 'netCost')) || (measure === null && component === 'netCost'));

const isOf = (...wanted: readonly TableColumn['concept']['measure'][]) => ({ percent, concept: { measure, priorYear } }: TableColumn): boolean => !percent && !priorYear && wanted.includes(measure);

/** The table with that column as its budget, where outcome and variance stand beside it, no column says it and only one can be. */
export function withProvenBudget(table: Table): Table {
  const [outcome, ...outcomes] = table.columns.filter(isOutcome);
  const [variance, ...variances] = table.columns.filter(isOf('variance'));
  if (!outcome || !variance || outcomes.length + variances.length > 0 || table.columns.some(isOf('budget', 'forecast', 'assessment', 'addition')) || table.columns.some(({ concept }) => concept.component === 'grant')) return table;
  const known = filledRows(table, variance);
  const unsaid = table.others.filter((column) => isUnsaid(column) && table.rows.filter(({ raw }) => numberIn(raw, column.column) !== null).length * 2 > table.rows.length);
  const [proven, more] = known < LEAST_ROWS ? [] : unsaid.filter((column) => agreement(table, variance, column, outcome) === known);
  if (!proven || more) return table;
  const budget: TableColumn = { ...proven, concept: { ...proven.concept, measure: 'budget' } };
  return {
    ...table, others: table.others.filter((column) => column !== proven),
    columns: [...table.columns, budget].sort((one, other) => one.column - other.column),
  };
}
