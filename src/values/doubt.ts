import type { CellAddress } from './cell';
import type { Sentence } from './problem';

/** One of the readings that a question is about. */
export interface DoubtAnswer {
  readonly id: string;
  readonly text: Sentence;
  /** What in the workbook this reading makes true: "avvikelsen stämmer i 9 av 9 rader". */
  readonly makesTrue: Sentence;
  /** What it does to the figures. */
  readonly figures: Sentence;
}

/** A question with two readings or more, of which the first is followed until the user answers. */
export interface Doubt {
  /** Stable for the same question about the same place. */
  readonly id: string;
  readonly message: Sentence;
  readonly cells: readonly CellAddress[];
  readonly answers: readonly DoubtAnswer[];
}

/** Cells whose amounts may be read wrongly: figures made of them are marked unsure, with the reason. */
export interface UnsureCells {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly why: Sentence;
}

export const isUnsure = ({ sheet, column, firstRow, lastRow }: UnsureCells, cell: CellAddress): boolean =>
  cell.sheet === sheet && cell.column === column && cell.row >= firstRow && cell.row <= lastRow;
