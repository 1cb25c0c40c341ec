import { amountAt, type AmountGrid } from '../arithmetic/amountGrid';
import type { RowKind, TableRow } from '../geometry/table';
import { words } from '../words/swedish';

const RESULT = words(/^(?:(?:årets|periodens|kommunens|budgeterat|prognosti[cs]erat) )?resultat$/);
/** Of fewer rows any sum is possible. */
const LEAST_ROWS = 3;

/**
 * "Resultat" among the net costs of committees, which are all of one sign: what is left when taxes have paid for them.
 * Signed otherwise than they are, or smaller than the largest of them, in every column, it is the sum of none.
 */
export function markResults(rows: readonly TableRow[], kinds: RowKind[], grid: AmountGrid, differences: ReadonlySet<number>): void {
  const items = kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
  const isNoSum = (row: number, column: number): boolean => {
    const own = amountAt(grid, row, column);
    const amounts = items.map((at) => amountAt(grid, at, column)).filter((amount) => !Number.isNaN(amount) && amount !== 0);
    const sign = Math.sign(amounts[0] ?? 0);
    return amounts.length >= LEAST_ROWS && amounts.every((amount) => Math.sign(amount) === sign)
      && (Math.sign(own) !== sign || Math.abs(own) < Math.max(...amounts.map(Math.abs)));
  };
  rows.forEach(({ folded, chosen }, row) => {
    if (kinds[row] !== 'sum' || chosen || !RESULT.test(folded)) return;
    const told = Array.from({ length: grid.columns }, (_, column) => column).filter((column) => !differences.has(column) && (amountAt(grid, row, column) || 0) !== 0);
    if (told.length > 0 && told.every((column) => isNoSum(row, column))) kinds[row] = 'aside';
  });
}
