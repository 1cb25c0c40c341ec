import type { Adding, Group } from './tilingGroups';

/** No block of sums has more rows, and none is of more. */
const MOST_SUMS = 60;
const MOST_ROWS = 300;

/**
 * Sums gathered below all that they sum ("Summa Norra | Summa Södra | Totalt" last): each is of a run of the rows above
 * the block, in their order, or of the sums right before it. One alone ends its own rows and is no such block: at least
 * two have runs of their own, one of which is of two rows or more.
 */
export function gatheredSums(live: readonly number[], isWorded: (row: number) => boolean, sum: Adding): readonly Group[] {
  const found: Group[] = [];
  for (let at = 0; at < live.length; at += 1) {
    const from = at;
    while (at < live.length && !isWorded(live[at] ?? 0)) at += 1;
    const rows = live.slice(from, at);
    const first = at;
    while (at + 1 < live.length && isWorded(live[at + 1] ?? 0)) at += 1;
    const block = live.slice(first, at + 1);
    if (block.length >= 2 && block.length <= MOST_SUMS && rows.length >= 2 && rows.length <= MOST_ROWS) found.push(...ofBlock(block, rows, sum));
  }
  return found;
}

/** The first run from a place on that is a row, as its bounds; null for none. */
function runOf(row: number, rows: readonly number[], from: number, sum: Adding): readonly [number, number] | null {
  for (let start = from; start < rows.length; start += 1) {
    sum.clear();
    for (let end = start; end < rows.length; end += 1) {
      sum.add(rows[end] ?? 0);
      if (sum.is(row)) return [start, end + 1];
    }
  }
  return null;
}

/** The longest of the last sums that a row is the sum of; empty for none. */
function lastSums(row: number, open: readonly number[], sum: Adding): readonly number[] {
  for (let start = 0; start + 1 < open.length; start += 1) {
    sum.clear();
    open.slice(start).forEach(sum.add);
    if (sum.is(row)) return open.slice(start);
  }
  return [];
}

function ofBlock(block: readonly number[], rows: readonly number[], sum: Adding): readonly Group[] {
  const groups: Group[] = [];
  let open: number[] = [];
  let [next, runs, longest] = [0, 0, 0];
  for (const row of block) {
    const run = runOf(row, rows, next, sum);
    const covers = run ? rows.slice(...run) : lastSums(row, open, sum);
    if (covers.length === 0) continue;
    if (run) [next, runs, longest] = [run[1], runs + 1, Math.max(longest, covers.length)];
    else open = open.slice(0, -covers.length);
    open.push(row);
    groups.push({ row, covers });
  }
  return runs >= 2 && longest >= 2 ? groups : [];
}
