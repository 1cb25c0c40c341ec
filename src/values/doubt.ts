import type { CellAddress } from './cell';
import type { Problem, Sentence } from './problem';
import type { ReadingAnswer } from './readingChoice';

/** One of the readings that a question is about. */
export interface DoubtAnswer {
  readonly id: string;
  readonly text: Sentence;
  /** What in the workbook this reading makes true: "avvikelsen stämmer i 9 av 9 rader". */
  readonly makesTrue: Sentence;
  /** What it does to the figures. */
  readonly figures: Sentence;
  /** What choosing it sets. */
  readonly settles: ReadingAnswer;
}

/** A question with two readings or more, of which the first is followed until the user answers. */
export interface Doubt {
  /** Stable for the same question about the same place. */
  readonly id: string;
  readonly message: Sentence;
  readonly cells: readonly CellAddress[];
  readonly answers: readonly DoubtAnswer[];
}

/** A question that the user has answered: her answer is followed, and she may take it back. */
export interface AnsweredDoubt {
  readonly doubt: Doubt;
  /** The id of the answer. */
  readonly answer: string;
}

/** Cells whose amounts may be read wrongly: figures made of them are marked unsure, with the reason. */
export interface UnsureCells {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly why: Sentence;
}

/** What is told of amounts that may be read wrongly, and where they stand. */
export interface Doubted {
  readonly problems: readonly Problem[];
  readonly unsure: readonly UnsureCells[];
}

/** Nothing is. */
export const UNDOUBTED: Doubted = { problems: [], unsure: [] };

/** All that is told of several. */
export const allDoubted = (found: readonly Doubted[]): Doubted =>
  ({ problems: found.flatMap(({ problems }) => problems), unsure: found.flatMap(({ unsure }) => unsure) });

export const isUnsure = ({ sheet, column, firstRow, lastRow }: UnsureCells, cell: CellAddress): boolean =>
  cell.sheet === sheet && cell.column === column && cell.row >= firstRow && cell.row <= lastRow;
