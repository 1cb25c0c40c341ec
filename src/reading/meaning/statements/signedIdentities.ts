import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import { columnIdentities, type ColumnIdentity } from '../../arithmetic/columnIdentities';
import type { Table, TableColumn } from '../../geometry/table';
import { isStatement, type StatementLineKind } from './statement';
import { linesOf } from './statementSigns';

const INCOME: ReadonlySet<StatementLineKind> = new Set(['income', 'incomeTotal', 'grant']);
const COST: ReadonlySet<StatementLineKind> = new Set(['cost', 'costTotal']);

const isDifference = ({ concept: { measure } }: TableColumn): boolean => measure === 'variance' || measure === 'change' || measure === 'remaining';

/**
 * What the columns of a statement are to each other once its costs, which stand without a sign, are taken for what they
 * are: a variance that is good on both sides is then one difference in every row. None where the amounts have signs.
 */
export function signedIdentities(table: Table, grid: AmountGrid, columns: readonly TableColumn[]): ColumnIdentity[] {
  if (!isStatement(table)) return [];
  const { kinds } = linesOf(table);
  const amounts = [...grid.amounts];
  for (let row = 0; row < grid.rows; row += 1) {
    const line = kinds[row] ?? 'other';
    for (let column = 0; column < grid.columns; column += 1) {
      const head = columns[column];
      if (head && isDifference(head)) continue;
      const amount = amountAt(grid, row, column);
      if (amount < 0 && (INCOME.has(line) || COST.has(line))) return [];
      // A net below zero may be more income than costs, or have the sign of a result.
      if (line === 'netCost' && amount < 0) amounts[row * grid.columns + column] = NaN;
      else if (COST.has(line) || line === 'netCost') amounts[row * grid.columns + column] = -amount;
    }
  }
  return columnIdentities({ ...grid, amounts: Float64Array.from(amounts) });
}
