/** A row that sums a group, and the rows of the group, as indexes into the rows. */
export interface Group {
  readonly row: number;
  readonly covers: readonly number[];
}

/** Adds up some rows and says whether a row is their sum. */
export interface Sums {
  readonly isSum: (row: number, parts: readonly number[]) => boolean;
}

/** No unit has more below it. */
const MOST_IN_GROUP = 60;

/**
 * Names above or below the rows that they sum, with no word that says so ("Hemtjänst", then "Norr" and "Söder"): only
 * where every row belongs to such a group, there are two groups or more, and one of them has two rows or more.
 * A single row that repeats another, or one sum among many rows, can be chance; all of them can't.
 */
export function groupsOf(items: readonly number[], sums: Sums): readonly Group[] | null {
  return tellsGroups(fromAbove(items, sums)) ?? tellsGroups(fromBelow(items, sums));
}

const tellsGroups = (groups: readonly Group[] | null): readonly Group[] | null =>
  (groups && groups.length >= 2 && groups.some(({ covers }) => covers.length >= 2) ? groups : null);

function fromAbove(items: readonly number[], { isSum }: Sums): Group[] | null {
  const groups: Group[] = [];
  for (let at = 0; at < items.length;) {
    const row = items[at] ?? 0;
    let end = at + 2;
    while (end <= items.length && end - at <= MOST_IN_GROUP && !isSum(row, items.slice(at + 1, end))) end += 1;
    if (end > items.length || end - at > MOST_IN_GROUP) return null;
    groups.push({ row, covers: items.slice(at + 1, end) });
    at = end;
  }
  return groups;
}

function fromBelow(items: readonly number[], { isSum }: Sums): Group[] | null {
  const groups: Group[] = [];
  let open: number[] = [];
  for (const row of items) {
    if (open.length > 0 && isSum(row, open)) {
      groups.push({ row, covers: open });
      open = [];
    } else if (open.push(row) > MOST_IN_GROUP) return null;
  }
  return open.length === 0 ? groups : null;
}
