import { allowed } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn, TableRow } from '../../geometry/table';
import { parseHead } from '../../words/concept';
import { words } from '../../words/swedish';

/** What the last rows of a table prove of its amounts: "Budgeterat resultat" with the sum above it gives "Prognostiserat resultat", so the sum is of variances. */

const RESULT = words(/resultat/u);

const isResult = (row: TableRow, measures: readonly (string | null)[]): boolean => row.kind !== 'heading' && RESULT.test(row.folded) && measures.includes(parseHead(row.name).measure);

/** Whether in every column that is filled in the budgeted result and some row above it come to the result that is forecast below. */
export function leadFromBudget(table: Table, columns: readonly TableColumn[]): boolean {
  const at = table.rows.findIndex((row) => isResult(row, ['budget']));
  const [budgeted, above] = [table.rows[at], table.rows.slice(0, at)];
  const made = table.rows.slice(at + 1).find((row) => isResult(row, ['forecast', null]));
  const filled = columns.filter(({ column }) => made !== undefined && numberIn(made.raw, column) !== null);
  if (!budgeted || !made || filled.length === 0) return false;
  const holds = (sum: TableRow): boolean => filled.every(({ column }) => {
    const [variance, budget, result] = [sum, budgeted, made].map(({ raw }) => numberIn(raw, column));
    const tolerance = allowed({ unit: columnUnit(table.rows, table.formats, column), terms: 3 });
    return variance != null && variance !== 0 && budget != null && result != null && Math.abs(budget + variance - result) <= tolerance;
  });
  return above.some((row) => row.kind !== 'heading' && holds(row));
}
