import { isWithin } from '../../values/tolerance';
import { amountAt, type AmountGrid } from './amountGrid';

/** What a row is to such a sum. */
export type SummedKind = 'item' | 'sum' | 'ofWhich' | 'heading' | 'aside';

/** A printed sum with the rows that it should be of. */
export interface CountedTwice {
  readonly row: number;
  readonly parts: readonly number[];
}

const LEAST_PARTS = 3;
/** So many columns need the rows that are counted once more, and so many are the sum with them: no chance of rounding. */
const LEAST_NEEDED = 2;

/** The rows between a sum and the last sum or heading above it. */
function above(kinds: readonly SummedKind[], row: number): { readonly items: readonly number[]; readonly within: readonly number[] } {
  let first = row;
  while (first > 0 && kinds[first - 1] !== 'sum' && kinds[first - 1] !== 'heading') first -= 1;
  const places = kinds.slice(first, row).map((kind, at) => [kind, first + at] as const);
  const of = (wanted: SummedKind) => places.flatMap(([kind, at]) => (kind === wanted ? [at] : []));
  return { items: of('item'), within: of('ofWhich') };
}

/** Whether rows and what they are made of come to a sum in every column, and the rows alone in some of them only. */
function countsBoth(grid: AmountGrid, row: number, items: readonly number[], within: readonly number[]): boolean {
  const sumOf = (rows: readonly number[], column: number): number => rows.reduce((sum, at) => sum + (amountAt(grid, at, column) || 0), 0);
  let needed = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const printed = amountAt(grid, row, column);
    if (Number.isNaN(printed)) continue;
    const tolerance = { unit: grid.units[column] ?? 1, terms: items.length + within.length };
    const own = sumOf(items, column);
    if (!isWithin(own + sumOf(within, column) - printed, tolerance)) return false;
    if (!isWithin(own - printed, tolerance)) needed += 1;
  }
  return needed >= LEAST_NEEDED;
}

/**
 * Sums by their words that add up only with the rows of "varav" beside those that hold them: the range of the sum went
 * over both. Such a sum is still of the rows alone, and what it is too much is told.
 */
export function sumsCountingOfWhich(kinds: readonly SummedKind[], grid: AmountGrid, known: ReadonlySet<number>): readonly CountedTwice[] {
  return kinds.flatMap((kind, row): CountedTwice[] => {
    if (kind !== 'sum' || known.has(row)) return [];
    const { items, within } = above(kinds, row);
    return within.length > 0 && items.length >= LEAST_PARTS && countsBoth(grid, row, items, within) ? [{ row, parts: items }] : [];
  });
}
