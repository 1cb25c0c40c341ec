import { allowed } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn, TableRow } from '../../geometry/table';

/** "Budget 120 | Utfall -118": whether one column has the opposite sign of the other in nearly all rows, so that their sum is the difference. */
function areOpposite({ rows }: Table, left: TableColumn, right: TableColumn): boolean {
  const products = rows.map(({ raw }) => (numberIn(raw, left.column) ?? 0) * (numberIn(raw, right.column) ?? 0)).filter((product) => product !== 0);
  return products.length > 1 && products.filter((product) => product < 0).length * 10 >= products.length * 9;
}

/** The rows that a variance column agrees with `left − right` on (and `added` to the right), by either sign; rows of zeros say nothing. */
export function agreeing(
  table: Table, variance: TableColumn, left: TableColumn | undefined, right: TableColumn | undefined, added: readonly TableColumn[] = [],
): readonly TableRow[] {
  if (!left || !right) return [];
  const slack = allowed({ unit: Math.max(...[variance, left, right].map(({ column }) => columnUnit(table.rows, table.formats, column))), terms: 2 + added.length });
  const sign = areOpposite(table, left, right) ? -1 : 1;
  return table.rows.filter(({ raw }) => {
    const [v, a, b] = [numberIn(raw, variance.column), numberIn(raw, left.column), numberIn(raw, right.column)];
    if (v === null || v === 0 || a === null || b === null) return false;
    const more = added.length === 0 ? 0 : added.reduce((sum, { column }) => sum + (numberIn(raw, column) ?? 0), 0);
    return Math.abs(Math.abs(v) - Math.abs(a - sign * b - more)) <= slack;
  });
}

/** How many they are. */
export const agreement = (...asked: Parameters<typeof agreeing>): number => agreeing(...asked).length;
