import type { RowKind } from '../content/blocks';

/** Which rows of a table stand on a page with the row below them. */

/** Rows of a table that is kept on one page. */
const SHORT = 18;
/** Rows of a goal with its indicators, or of a sum with its parts, that are kept on one page. */
const FAMILY = 10;

/** How far in a row stands: what is further in belongs to the row above it that is not. */
const depthOf = (kind: RowKind): number => (kind === 'group' || kind === 'goal' ? 0 : kind === 'ofWhich' ? 2 : 1);

/** The last of the rows that belong to row `at`. */
function lastOfFamily(kinds: readonly RowKind[], at: number): number {
  const own = depthOf(kinds[at] ?? 'item');
  let last = at;
  while (last + 1 < kinds.length && depthOf(kinds[last + 1] ?? 'item') > own) last += 1;
  return last;
}

/**
 * By row, whether the next one stands on its page: the whole of a short table unless it `mayPart`; the first three rows
 * and the last two; a heading, a goal or a sum with what belongs to it, or with the first of it where that is too much.
 */
export function keptTogether(kinds: readonly RowKind[], mayPart: boolean): boolean[] {
  const last = kinds.length - 1;
  if (kinds.length <= SHORT && !mayPart) return kinds.map((_, at) => at < last);
  const kept = kinds.map((_, at) => at < last && (at < 2 || at >= last - 1));
  kinds.forEach((kind, at) => {
    const end = lastOfFamily(kinds, at);
    if (end === at) return;
    const until = end - at < FAMILY ? end : depthOf(kind) === 0 ? at + 1 : at;
    kept.fill(true, at, until);
  });
  return kept;
}
