import type { Table, TableColumn } from '../../geometry/table';
import type { Field } from '../field';
import { filledRows, isNet } from './undatedColumns';
import { agreement } from './agreement';

/** "Avvikelse bokslut–prognos" beside the variance: a difference that is true, of two columns that no figure is a difference of. */

/** Rows that show it; of fewer it could be chance. */
const LEAST_ROWS = 3;

const isBudget = ({ measure }: Field): boolean => measure === 'budget' || measure === 'budgetToDate';

/** Whether a variance that is left aside is, in nearly all of its rows, the one amount that is read less the other, neither of them a budget. */
export function isOtherDifference(table: Table, column: TableColumn, fields: readonly Field[]): boolean {
  if (column.concept.measure !== 'variance') return false;
  const known = filledRows(table, column);
  const amounts = fields.filter((field) => !isBudget(field) && isNet(field.component) && !field.oneMonth && field.column !== column);
  return known >= LEAST_ROWS && amounts.some((one, at) => amounts.slice(at + 1).some((other) =>
    other.measure !== one.measure && agreement(table, column, one.column, other.column) * 10 >= known * 9));
}
