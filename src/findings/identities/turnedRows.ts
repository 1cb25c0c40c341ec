import { amountAt } from '../../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../../reading/meaning/tables/economyTable';
import type { AcrossIdentity } from '../../reading/meaning/tables/tableArithmetic';
import { lookUp, statementLines } from '../../reading/words/lexicon';
import { fold } from '../../values/text';

/** Rows whose difference is printed the other way than the rows' around them, and rightly so. */

/** The same with the result's sign turned. */
export const turned = ([result = 1, ...terms]: readonly (1 | -1)[]): readonly number[] => [-result, ...terms];

/** "Intäkter", "varav statsbidrag" by its words. */
const saysIncome = (name: string): boolean => {
  const line = lookUp(statementLines, fold(name).replace(/^-? ?(?:varav|därav|därutav|of which) /, ''));
  return line === 'income' || line === 'grant' || line === 'incomeTotal';
};

/** Whether an income is told as the costs beside it are, without a sign: most rows have amounts on its side of 0. */
function isUnsignedIncome({ rows, arithmetic: { grid } }: EconomyTable, { columns: [, one = 0] }: AcrossIdentity, row: number): boolean {
  const own = Math.sign(amountAt(grid, row, one));
  const others = rows.flatMap(({ name }, at) => (saysIncome(name) ? [] : [Math.sign(amountAt(grid, at, one))])).filter((sign) => sign === 1 || sign === -1);
  return own === 1 && others.filter((sign) => sign === own).length * 2 > others.length;
}

/**
 * "Varav statsbidrag" under net costs without a sign: a part that is income varies the other way, where all of its name do.
 * So does the change of an income beside costs without a sign, where a plus is what is better.
 */
export function isTurnedRow(table: EconomyTable, identity: AcrossIdentity, row: number, tolerance: number): boolean {
  const { rows, arithmetic: { grid } } = table;
  const { kind, columns, printed } = identity;
  const read = rows[row];
  if (!read || printed === null) return false;
  const isChange = kind === 'change' && saysIncome(read.name) && isUnsignedIncome(table, identity, row);
  if (!isChange && (read.kind !== 'ofWhich' || kind !== 'variance')) return false;
  const holdsWith = (at: number, signs: readonly number[]): boolean => Math.abs(columns.reduce((sum, column, place) => sum + amountAt(grid, at, column) * (signs[place] ?? 1), 0)) <= tolerance;
  const alike = rows.flatMap((one, at) => (one.kind === read.kind && one.name === read.name && amountAt(grid, at, columns[0] ?? 0) !== 0 ? [at] : []));
  const other = turned(printed);
  const [against, along] = [alike.filter((at) => holdsWith(at, other)).length, alike.filter((at) => holdsWith(at, printed)).length];
  return against > along && (alike.length > 1 || saysIncome(read.name));
}
