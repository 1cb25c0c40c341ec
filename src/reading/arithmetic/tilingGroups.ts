/** A row that sums a group, and the rows of the group, as indexes into the rows. */
export interface Group {
  readonly row: number;
  readonly covers: readonly number[];
}

/** Adds rows up one after another. */
export interface Adding {
  readonly clear: () => void;
  readonly add: (row: number) => void;
  /** Whether a row is the sum of those that were added. */
  readonly is: (row: number) => boolean;
}

/** No unit has more below it. */
const MOST_IN_GROUP = 60;

/**
 * Names above or below the rows that they sum, with no word that says so ("Hemtjänst", then "Norr" and "Söder"): only
 * where every row belongs to such a group, there are two groups or more, and one of them has two rows or more.
 * A single row that repeats another, or one sum among many rows, can be chance; all of them can't.
 */
export function groupsOf(items: readonly number[], sum: Adding): readonly Group[] | null {
  return tellsGroups(fromAbove(items, sum)) ?? tellsGroups(fromBelow(items, sum));
}

const tellsGroups = (groups: readonly Group[] | null): readonly Group[] | null =>
  (groups && groups.length >= 2 && groups.some(({ covers }) => covers.length >= 2) ? groups : null);

function fromAbove(items: readonly number[], sum: Adding): Group[] | null {
  const groups: Group[] = [];
  for (let at = 0; at < items.length;) {
    const row = items[at] ?? 0;
    const most = Math.min(items.length - 1, at + MOST_IN_GROUP);
    let last = at;
    sum.clear();
    do {
      last += 1;
      if (last > most) return null;
      sum.add(items[last] ?? 0);
    } while (!sum.is(row));
    groups.push({ row, covers: items.slice(at + 1, last + 1) });
    at = last + 1;
  }
  return groups;
}

function fromBelow(items: readonly number[], sum: Adding): Group[] | null {
  const groups: Group[] = [];
  let open: number[] = [];
  sum.clear();
  for (const row of items) {
    if (open.length > 0 && sum.is(row)) {
      groups.push({ row, covers: open });
      open = [];
      sum.clear();
    } else {
      if (open.push(row) > MOST_IN_GROUP) return null;
      sum.add(row);
    }
  }
  return open.length === 0 ? groups : null;
}
