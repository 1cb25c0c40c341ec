import type { RawRow } from '../../workbook/rawSheet';
import { lookUp, ofWhichWording, statementLines, sumWording } from '../words/lexicon';
import { meansNoFigure } from '../words/numbers';
import { isCommittee } from './titles';

/** A row with its name, as far as it is asked whether it is a heading. */
interface NamedRow {
  readonly row: RawRow;
  readonly name: string;
  readonly folded: string;
}

/** One dash alone may part two blocks. */
const LEAST_DASHES = 2;

/** "- | - | -": signs of no figure in two columns of amounts at least, and nothing else in any of them. */
function isDashed({ values }: RawRow, columns: readonly number[]): boolean {
  let dashes = 0;
  for (const column of columns) {
    const value = values[column] ?? '';
    if (value === '') continue;
    if (typeof value !== 'string' || !meansNoFigure(value)) return false;
    dashes += 1;
  }
  return dashes >= LEAST_DASHES;
}

const isLine = ({ folded }: NamedRow): boolean => sumWording.test(folded) || ofWhichWording.test(folded) || lookUp(statementLines, folded) !== null;

/**
 * The rows whose amounts are nothing but dashes and that are rows of their own all the same: an area without figures.
 * A heading may bear dashes too, but only where rows follow it, and where none stands over it that has no heading.
 */
export function dashedRows(rows: readonly NamedRow[], columns: readonly number[], holds: (row: RawRow) => boolean): ReadonlySet<RawRow> {
  const found = new Set<RawRow>();
  if (!rows.some(({ row }) => isDashed(row, columns))) return found;
  let isHeaded = false;
  let isFree = false;
  rows.forEach((row, at) => {
    // A line of nothing but dashes parts two blocks.
    if (!/\p{L}/u.test(row.name) || isLine(row)) return;
    if (holds(row.row)) isFree ||= !isHeaded;
    else if (!isDashed(row.row, columns)) [isHeaded, isFree] = [true, false];
    else {
      const next = rows.slice(at + 1).find((other) => other.name !== '' && !isDashed(other.row, columns));
      const isLast = next === undefined || sumWording.test(next.folded);
      const isAlike = next !== undefined && holds(next.row) && isCommittee(row.folded) && isCommittee(next.folded);
      if (isLast || isFree || isAlike) found.add(row.row);
      else [isHeaded, isFree] = [true, false];
    }
  });
  return found;
}
