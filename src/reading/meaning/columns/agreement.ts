import { allowed } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn, TableRow } from '../../geometry/table';

/** The rows that a variance column agrees with `left − right` on (and `added` to the right), by either sign; rows of zeros say nothing. */
export function agreeing(
  table: Table, variance: TableColumn, left: TableColumn | undefined, right: TableColumn | undefined, added: readonly TableColumn[] = [],
): readonly TableRow[] {
  if (!left || !right) return [];
  const slack = allowed({ unit: Math.max(...[variance, left, right].map(({ column }) => columnUnit(table.rows, table.formats, column))), terms: 2 + added.length });
  return table.rows.filter(({ raw }) => {
    const [v, a, b] = [numberIn(raw, variance.column), numberIn(raw, left.column), numberIn(raw, right.column)];
    if (v === null || v === 0 || a === null || b === null) return false;
    const more = added.length === 0 ? 0 : added.reduce((sum, { column }) => sum + (numberIn(raw, column) ?? 0), 0);
    return Math.abs(Math.abs(v) - Math.abs(a - b - more)) <= slack;
  });
}

/** How many they are. */
export const agreement = (...asked: Parameters<typeof agreeing>): number => agreeing(...asked).length;
