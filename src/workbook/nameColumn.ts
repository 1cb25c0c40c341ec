import type { CellRange } from '../values/cell';
import type { RawRow } from './rawSheet';

/** What both hosts have to agree on when they read how a sheet looks. */

const letter = /\p{L}/u;

/** Of nearly every name the first character tells, with no look at the rest. */
const startsWithLetter = (text: string): boolean => {
  const small = text.charCodeAt(0) | 32;
  return small >= 97 && small <= 122;
};

/** Amounts that are kept as text name nothing. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && (startsWithLetter(value) || letter.test(value));

/** The column that names a sheet's rows: the leftmost of those where texts are commonest. Null: there are no texts. */
export function nameColumn(rows: readonly RawRow[]): number | null {
  const counts: number[] = [];
  for (const { values } of rows) {
    for (let column = 0; column < values.length; column++) {
      if (isName(values[column])) counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  let best: number | null = null;
  counts.forEach((count, column) => {
    if (best === null || count > (counts[best] ?? 0)) best = column;
  });
  return best;
}

/** From the top, and from the left where two begin on one row. */
export const inOrderOfPlace = <T>(things: readonly T[], rangeOf: (thing: T) => CellRange): T[] =>
  [...things].sort((a, b) => rangeOf(a).top - rangeOf(b).top || rangeOf(a).left - rangeOf(b).left);
