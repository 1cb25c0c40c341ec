/** A row with the rows that it may sum, and the columns in which it does not. */
interface Candidate {
  readonly row: number;
  readonly parts: readonly number[];
  readonly fails: readonly number[];
}

interface Known {
  /** Whether a row has amounts enough for their being a sum to be no chance. */
  readonly isTelling: (row: number) => boolean;
  /** Whether a row's own formulas say what it sums. */
  readonly saysItself: (row: number) => boolean;
}

/**
 * Without the sums that begin right below a row that is exactly their first rows: a group's head over its parts, with
 * groups of no parts after them. The whole is of the head, once its parts are placed. `live` are the rows still to be placed.
 */
export function withoutPassedHeads<T extends Candidate>(candidates: readonly T[], live: readonly number[], { isTelling, saysItself }: Known): T[] {
  const heads = new Map(candidates.flatMap((sum) => (sum.fails.length === 0 && isTelling(sum.row) && (sum.parts[0] ?? 0) > sum.row ? [[sum.row, sum]] : [])));
  if (heads.size === 0) return [...candidates];
  const before = new Map(live.map((row, at) => [row, live[at - 1]]));
  return candidates.filter(({ row, parts }) => {
    const head = heads.get(before.get(parts[0] ?? 0) ?? -1);
    return !head || head.row === row || saysItself(row) || head.parts.length >= parts.length;
  });
}
