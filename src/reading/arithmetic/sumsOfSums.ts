/** What is known of the rows that are still to be placed. */
interface Known {
  readonly live: readonly number[];
  /** Whether a row has been found to be a sum. */
  readonly isFound: (row: number) => boolean;
  /** Whether words make a row a sum. */
  readonly isWorded: (row: number) => boolean;
}

/**
 * The worded sums above a worded sum, where what stands between them and is no part of it has its own sum right below: one
 * that has not been found, since it differs from its rows. Null where the rows are not laid out so.
 */
export function sumsAbove(row: number, { live, isFound, isWorded }: Known): readonly number[] | null {
  if (!isWorded(row) || isFound(row)) return null;
  const above = live.slice(0, live.indexOf(row));
  const isPart = (one: number): boolean => isFound(one) || isWorded(one);
  const parts = above.filter(isPart);
  if (parts.length < 2 || parts.length === above.length) return null;
  const isOfNext = (at: number): boolean => { const next = above.slice(at).find(isPart); return next !== undefined && !isFound(next); };
  return above.every((one, at) => isPart(one) || isOfNext(at)) ? parts : null;
}
