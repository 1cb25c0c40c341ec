import { isWithin } from '../../../values/tolerance';
import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import type { RowSum } from '../../arithmetic/rowSum';

/**
 * Sums were found by the columns of facts. Beside them stand others, as those of the group of companies, in which rows
 * count that are blank there ("Uppskjuten skatt", "Minoritetsandel"), or do not: of those too a sum is what makes all columns true.
 * `known`: the columns that the sums were found by; `plain`: all that can add up.
 */
export function sumsInAllColumns(
  sums: readonly RowSum[], grid: AmountGrid, { known, plain, counts }: { readonly known: ReadonlySet<number>; readonly plain: readonly number[]; readonly counts: (row: number) => boolean },
): readonly RowSum[] {
  const others = plain.filter((column) => !known.has(column));
  if (others.length === 0) return sums;
  const placed = new Set(sums.flatMap(({ row, parts }) => [row, ...parts]));
  const isBlank = (row: number): boolean => [...known].every((column) => (amountAt(grid, row, column) || 0) === 0);
  return sums.map((sum) => {
    const { row, parts } = sum;
    const [first, last] = [Math.min(...parts), Math.max(...parts)];
    if (parts.length === 0 || last > row || addsUpInAll(grid, sum, plain)) return sum;
    // What is blank in the columns that the sum was found by may stand among its parts by chance.
    const fewer = { ...sum, parts: parts.filter((part) => !isBlank(part)) };
    if (fewer.parts.length > 0 && fewer.parts.length < parts.length && addsUpInAll(grid, fewer, plain)) return fewer;
    const between = Array.from({ length: row - first }, (_, at) => first + at).filter((at) => !placed.has(at) && counts(at) && isBlank(at));
    const whole = { ...sum, parts: [...parts, ...between].sort((a, b) => a - b) };
    // Blank rows change nothing in the columns of facts: what is off there is off with them too.
    return between.length > 0 && !addsUpInAll(grid, sum, others) && addsUpInAll(grid, whole, others) ? whole : sum;
  });
}

const addsUpInAll = (grid: AmountGrid, { row, parts }: Pick<RowSum, 'row' | 'parts'>, columns: readonly number[]): boolean => columns.every((column) => {
  const printed = amountAt(grid, row, column);
  const sum = parts.reduce((all, part) => all + (amountAt(grid, part, column) || 0), 0);
  return Number.isNaN(printed) || isWithin(sum - printed, { unit: grid.units[column] ?? 1, terms: parts.length });
});
