import { isWithin } from '../../values/tolerance';
import { amountAt, type AmountGrid } from '../arithmetic/amountGrid';
import type { RowSum } from '../arithmetic/rowSum';
import type { StatementLineKind } from './statement';

const isIncome = (kind: StatementLineKind | undefined): boolean => kind === 'income' || kind === 'incomeTotal';
const isCost = (kind: StatementLineKind | undefined): boolean => kind === 'cost' || kind === 'costTotal';

/** Whether a line is the costs less the incomes above it in every column, written without signs: their net, and no sum that fails. */
export function isNetOfSides({ row, parts }: RowSum, lines: readonly StatementLineKind[], grid: AmountGrid): boolean {
  if (!parts.some((part) => isIncome(lines[part])) || !parts.every((part) => isIncome(lines[part]) || isCost(lines[part]))) return false;
  let known = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const printed = amountAt(grid, row, column);
    if (Number.isNaN(printed)) continue;
    const net = parts.reduce((sum, part) => sum + (isIncome(lines[part]) ? -1 : 1) * (amountAt(grid, part, column) || 0), 0);
    if (!isWithin(Math.abs(net) - Math.abs(printed), { unit: grid.units[column] ?? 1, terms: parts.length })) return false;
    if (printed !== 0) known += 1;
  }
  return known > 0;
}
