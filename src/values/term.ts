import type { CellAddress } from './cell';

/** One cell's part of a figure: the figure is the sum of `factor × the cell's number`. */
export interface Term {
  readonly cell: CellAddress;
  /** Sign and change of unit together, such as −0.001. */
  readonly factor: number;
  /** The number that was read from the cell, before the factor. */
  readonly read: number;
  /** The cell's text when the number is typed as text (a live formula has to parse it); else null. */
  readonly text: string | null;
}
