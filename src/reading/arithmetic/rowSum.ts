/** How much a row's name makes it the whole of others: a förvaltning of the units that it runs, a committee, all of them by name. */
export const RANKS = { none: 0, administration: 1, committee: 2, all: 3 } as const;

/** What is known of the rows beside their amounts. All arrays are by row. */
export interface RowCues {
  /** Rows that are neither headings nor of-which rows nor put aside. */
  readonly takesPart: readonly boolean[];
  /** Bits for a row's being the sum of rows above it ("Summa"), 0 where nothing says so. */
  readonly sumsAbove: readonly number[];
  /** Bits for a row's being the sum of rows below it (a committee's name over units). */
  readonly sumsBelow: readonly number[];
  readonly codes: readonly (string | null)[];
  /** Whether the rows are units, of which one may be the whole of all others; not lines of a statement. */
  readonly ofUnits: boolean;
  /** See `RANKS`. Rows whose names are of the same rank do not sum one another: a committee is no part of another. */
  readonly ranks: readonly number[];
  /** What a row's own formulas say that it sums; null where they say nothing. */
  readonly formulas: readonly (readonly number[] | null)[];
  /** The row that a row's own formulas repeat; null where they say nothing. */
  readonly copies: readonly (number | null)[];
}

/** A row that sums others. */
export interface RowSum {
  readonly row: number;
  /** The rows it sums, without what those sum in their turn. */
  readonly parts: readonly number[];
  readonly bits: number;
  /** Columns in which it is their sum, and in which it is not. */
  readonly agrees: readonly number[];
  readonly fails: readonly number[];
  /** Nothing but words says so: the amounts differ. */
  readonly saidOnly: boolean;
}

/** How well rows add up to a row: the bits of it, and the columns in which they do and do not. */
export interface Weighed {
  readonly bits: number;
  readonly agrees: number[];
  readonly fails: number[];
}

/** Sums in an order in which each comes after those that it sums, whichever was found first. */
export function finestFirst(sums: readonly RowSum[]): RowSum[] {
  const byRow = new Map(sums.map((sum) => [sum.row, sum]));
  const placed = new Set<RowSum>();
  const place = (sum: RowSum): void => {
    if (placed.has(sum)) return;
    const open = sum.parts.flatMap((part) => byRow.get(part) ?? []).filter((part) => !placed.has(part) && part !== sum);
    byRow.delete(sum.row);
    open.forEach(place);
    placed.add(sum);
  };
  sums.forEach(place);
  return [...placed];
}

/** Whether a code stands under another: it begins with it and is longer. */
export const isUnder = (code: string, over: string): boolean => code.length > over.length && code.startsWith(over);
