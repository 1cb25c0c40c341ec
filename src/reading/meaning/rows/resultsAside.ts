import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import type { RowKind, TableRow } from '../../geometry/table';
import { fold } from '../../../values/text';
import { lookUp, sectionComponents, statementLines } from '../../words/lexicon';
import { words } from '../../words/swedish';

const RESULT = words(/^(?:(?:årets|periodens|kommunens|budgeterat|prognosti[cs]erat) )?resultat$/);
/** Of fewer rows any sum is possible. */
const LEAST_ROWS = 3;

/**
 * "Resultat" among the net costs of committees, which are all of one sign: what is left when taxes have paid for them.
 * Signed otherwise than they are, or smaller than the largest of them, in every column, it is the sum of none.
 */
export function markResults(rows: readonly TableRow[], kinds: RowKind[], grid: AmountGrid, differences: ReadonlySet<number>): void {
  markResultsOfSections(rows, kinds);
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

/**
 * Below units of their own under Intäkter and under Kostnader, whatever signs those have, "Verksamhetens resultat" is the
 * one less the other, and is neither a unit nor their sum.
 */
function markResultsOfSections(rows: readonly TableRow[], kinds: RowKind[]): void {
  const under = (wanted: 'income' | 'cost') => new Set(rows.flatMap(({ folded, group }, at) => (kinds[at] === 'item' && group !== null && lookUp(sectionComponents, fold(group)) === wanted && !isResult(folded) ? [folded] : [])));
  const [incomes, costs] = [under('income'), under('cost')];
  if (incomes.size === 0 || costs.size === 0 || [...costs].some((name) => incomes.has(name))) return;
  rows.forEach(({ folded, chosen }, at) => { if (!chosen && (kinds[at] === 'item' || kinds[at] === 'sum') && isResult(folded)) kinds[at] = 'aside'; });
}

const isResult = (folded: string): boolean => { const line = lookUp(statementLines, folded); return line === 'result' || line === 'netCost'; };
