/** No sum is of more such rows. */
const MOST_PASSED = 12;

/** What is known of the rows once most of them have their place. */
interface Known {
  /** The rows that are part of no other, in their order. */
  readonly open: readonly number[];
  readonly isSum: (row: number) => boolean;
  /** Whether rows add up to a row in every column that it fills. */
  readonly isExactly: (row: number, parts: readonly number[]) => boolean;
}

/**
 * The rows that a part of another is exactly the sum of, right above it: "Förskola" and "Grundskola" over "Barn 1–16 år",
 * which "Utbildning" counted before their own sums were found. At least one of them is a sum, and none has a place of its
 * own: the whole would count them once more. Empty for none.
 */
export function passedParts(row: number, { open, isSum, isExactly }: Known): readonly number[] {
  const above = open.filter((one) => one < row).slice(-MOST_PASSED);
  for (let count = 2; count <= above.length; count += 1) {
    const run = above.slice(-count);
    if (run.some(isSum) && isExactly(row, run)) return run;
  }
  return [];
}
