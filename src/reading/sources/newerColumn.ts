/** How columns of outcomes are compared by their years, whichever reader found them. */
interface Compared<Column> {
  readonly yearOf: (column: Column) => number | null;
  /** Whether a column tells the same as the one that is used, of another year. */
  readonly isLike: (column: Column) => boolean;
  /** In how many of the rows a column holds a figure. */
  readonly filledIn: (column: Column) => number;
  readonly rows: number;
}

/** A column of a later year than the one that is used, of the same kind and filled in most rows: the newest are followed up, and this one was not. */
export function newerColumn<Column>(used: Column, columns: readonly Column[], { yearOf, isLike, filledIn, rows }: Compared<Column>): Column | null {
  const year = yearOf(used);
  return year === null ? null : columns.find((column) => (yearOf(column) ?? year) > year && isLike(column) && filledIn(column) * 2 > rows) ?? null;
}
