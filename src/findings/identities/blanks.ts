import { amountAt, type AmountGrid } from '../../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../../reading/meaning/tables/economyTable';
import type { DownIdentity } from '../../reading/meaning/tables/tableArithmetic';

/** Amounts are of one size within a factor of three, as a logarithm. */
const LIKE = Math.log(3);

/**
 * The one part of a sum that has no amount in a column though it has in others, where what the sum lacks is of its
 * row's size and sign: it was left out. `lacks`: what the sum is more than its parts; `amounts`: columns that can be compared.
 */
export function forgottenPart({ rows, arithmetic: { grid } }: EconomyTable, { parts }: DownIdentity, column: number, lacks: number, amounts: readonly number[]): number | null {
  const without = parts.filter((part) => Number.isNaN(amountAt(grid, part, column)) && amounts.some((other) => !Number.isNaN(amountAt(grid, part, other))));
  const [part] = without;
  if (part === undefined || without.length > 1 || rows[part]?.kind !== 'item') return null;
  return amounts.some((other) => Math.abs(Math.log(lacks / amountAt(grid, part, other))) < LIKE) ? part : null;
}

/** The one blank month between others, where what their sum lacks is of their size: months at the end are still to come. */
export function forgottenMonth(grid: AmountGrid, row: number, months: readonly number[], lacks: number): number | null {
  const last = months.reduce((latest, month, at) => (Number.isNaN(amountAt(grid, row, month)) ? latest : at), 0);
  const without = months.slice(0, last).filter((month) => Number.isNaN(amountAt(grid, row, month)));
  const [month] = without;
  if (month === undefined || without.length > 1) return null;
  return months.some((other) => Math.abs(Math.log(lacks / amountAt(grid, row, other))) < LIKE) ? month : null;
}
