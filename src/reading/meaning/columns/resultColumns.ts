import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { allowed } from '../../../values/tolerance';

/** "Resultat" beside income and costs, budget and outcome of each: the net of the outcome, or what it is above the net of the budget. */

type Side = 'income' | 'cost';

/** More rows have to agree than not, and one row tells nothing. */
const LEAST_ROWS = 2;

/** The one column of a side of a measure. */
function columnOf(table: Table, measure: 'budget' | 'actual', side: Side): TableColumn | null {
  const [column, another] = table.columns.filter(({ percent, concept }) => !percent && !concept.priorYear && concept.measure === measure && concept.component === side);
  return another === undefined ? column ?? null : null;
}

/** A table with its column "Resultat" as the variance where that is what its amounts say in most rows, and the net of the outcome in few. */
export function withResultAsVariance(table: Table): Table {
  const [result, another] = table.columns.filter(({ percent, concept: { component, measure } }) => !percent && component === 'result' && (measure === null || measure === 'actual'));
  if (result === undefined || another !== undefined) return table;
  const [budgetIncome, budgetCost, income, cost] = [columnOf(table, 'budget', 'income'), columnOf(table, 'budget', 'cost'), columnOf(table, 'actual', 'income'), columnOf(table, 'actual', 'cost')];
  if (!budgetIncome || !budgetCost || !income || !cost) return table;
  const tolerance = allowed({ unit: columnUnit(table.rows, table.formats, result.column), terms: 4 });
  let [known, variances, nets] = [0, 0, 0];
  for (const { raw } of table.rows) {
    const printed = numberIn(raw, result.column);
    if (printed === null) continue;
    const [i, c, bi, bc] = [income, cost, budgetIncome, budgetCost].map(({ column }) => numberIn(raw, column) ?? 0) as [number, number, number, number];
    const isPrinted = (amount: number) => Math.abs(Math.abs(printed) - Math.abs(amount)) <= tolerance;
    known += 1;
    if ([1, -1].some((sign) => isPrinted(i + sign * c - bi - sign * bc))) variances += 1;
    if ([1, -1].some((sign) => isPrinted(i + sign * c))) nets += 1;
  }
  if (known < LEAST_ROWS || variances * 4 < known * 3 || nets * 2 > known) return table;
  const concept = { ...result.concept, measure: 'variance' as const, component: null };
  return { ...table, columns: table.columns.map((column) => (column === result ? { ...column, concept } : column)) };
}
