import { isWithin } from '../../../values/tolerance';
import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import type { RowSum } from '../../arithmetic/rowSum';
import type { StatementLineKind } from './statement';

const isIncome = (kind: StatementLineKind | undefined): boolean => kind === 'income' || kind === 'incomeTotal';
const isCost = (kind: StatementLineKind | undefined): boolean => kind === 'cost' || kind === 'costTotal';

/**
 * Whether a line is the costs less the incomes above it, written without signs: their net, and no sum that fails. What is
 * signed as good or bad ("Avvikelse") adds up beside it, and a column may tell the net alone ("Bokslut" of the year before).
 */
export function isNetOfSides({ row, parts }: RowSum, lines: readonly StatementLineKind[], grid: AmountGrid): boolean {
  if (!parts.some((part) => isIncome(lines[part])) || !parts.every((part) => isIncome(lines[part]) || isCost(lines[part]))) return false;
  let known = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const printed = amountAt(grid, row, column);
    const told = parts.filter((part) => !Number.isNaN(amountAt(grid, part, column)));
    if (Number.isNaN(printed) || told.length === 0) continue;
    const sumOf = (ofIncome: number): number => told.reduce((sum, part) => sum + (isIncome(lines[part]) ? ofIncome : 1) * amountAt(grid, part, column), 0);
    const holds = (amount: number): boolean => isWithin(amount, { unit: grid.units[column] ?? 1, terms: parts.length });
    if (holds(Math.abs(sumOf(-1)) - Math.abs(printed))) known += printed === 0 ? 0 : 1;
    else if (!holds(sumOf(1) - printed)) return false;
  }
  return known > 0;
}
