/** What a cell can hold that is no formula and no error. */
export type Constant = string | number | boolean | null;

/** Whether two constants are the same to a user: empty text is nothing, and numbers may differ by what binary fractions do. */
export function sameConstant(a: Constant, b: Constant): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b || ((a ?? '') === '' && (b ?? '') === '');
}

/** Whether a sheet holds these cells, each row by itself: the user may have sorted them. A null cell may be anything. */
export function rowsStanding(
  planned: readonly (readonly (Constant | undefined)[])[], found: readonly (readonly Constant[])[],
): readonly boolean[] {
  return planned.map((cells) => found.some((row) => cells.every((value, column) => value === undefined || sameConstant(value, row[column] ?? null))));
}
