import type { CellAddress } from '../../values/cell';
import type { Sentence } from '../../values/problem';

/**
 * What should be zero. By most ties that is the sum of amounts as they stand in their cells, each times a factor; of a share
 * it is amounts times one another, and each factor is what one cell's change makes of the gap while the others stay.
 */
export interface Tie {
  readonly kind: 'sum' | 'parts' | 'variance' | 'net' | 'remaining' | 'change' | 'months' | 'share' | 'columns' | 'same' | 'twin' | 'total';
  readonly terms: readonly TieTerm[];
  /** How many of the first terms are the whole that the others should come to; left out: one. */
  readonly wholes?: number;
  /** What the terms come to. */
  readonly gap: number;
  /** What rounding allows of that. */
  readonly tolerance: number;
  /** The displayed unit, in that of the cells. */
  readonly step: number;
  /** What the row is called. */
  readonly name: string;
  /** The head of the column, of a tie down a column; '' else. */
  readonly head: string;
  /** Of money; null where other things are counted. */
  readonly unit: string | null;
  /** One cause may break all ties of a family: those of one row that sums others. '' of those that have none. */
  readonly family: string;
  /** Nothing but words says that it should hold: it does so in no column. */
  readonly saidOnly: boolean;
  /** It holds in some columns, and fails in more. */
  readonly isOutvoted?: boolean;
  /** Its table says that it shows some of the rows that are summed. */
  readonly ofExcerpt?: boolean;
  /** What is said where it does not hold, with the remedy but for a total's; else its kind says it. */
  readonly said?: Sentence;
}

/** The first is the result, where there is one. */
export interface TieTerm {
  readonly cell: CellAddress;
  readonly value: number;
  readonly factor: number;
  /** The unit that the cell shows, where it is another than the tie's. */
  readonly step?: number;
  /** The cell has no amount, and the tie seems to need one there. */
  readonly isBlank?: boolean;
}

/** A row that makes a sum fail in all its columns: one that it leaves out, or one that it takes in and should not. */
export interface RowCause {
  readonly name: string;
  /** The name's cell, then its amounts in the columns that fail. */
  readonly cells: readonly CellAddress[];
  /** `left`: it stands among the rows of the sum, which was printed without it. `added`: the printed sum holds it, though it stands outside. */
  readonly how: 'left' | 'added';
}

/** Where ties come from: those that do not hold, and all that a cell takes part in. */
export interface TieSource {
  readonly sheets: ReadonlySet<string>;
  readonly broken: () => readonly Tie[];
  readonly touching: (cell: CellAddress) => readonly Tie[];
  /** The row that makes a sum fail in several columns, where one does; null too where they are another source's. */
  readonly rowOf?: (failing: readonly Tie[]) => RowCause | null;
}

/** A cell as a key of maps. */
export const keyOf = ({ sheet, row, column }: CellAddress): string => `${row},${column},${sheet}`;

export const holds = ({ gap, tolerance }: Tie): boolean => Math.abs(gap) <= tolerance;

/** What the result should be by the other terms; the gap's opposite where its factor is 1. */
export const expectedOf = ({ terms: [result], gap }: Tie): number | null => (result ? Number((result.value - gap / result.factor).toPrecision(12)) : null);

/** The cells of a tie's whole. */
export const wholeOf = ({ terms, wholes = 1 }: Tie): CellAddress[] => terms.slice(0, wholes).map(({ cell }) => cell);

export const gapOf = (terms: readonly TieTerm[]): number => terms.reduce((sum, { value, factor }) => sum + value * factor, 0);

/** A source of ties that are all made beforehand. */
export function sourceOf(ties: readonly Tie[]): TieSource {
  const byCell = new Map<string, Tie[]>();
  for (const tie of ties) {
    for (const { cell } of tie.terms) {
      const key = keyOf(cell);
      const own = byCell.get(key);
      if (own) own.push(tie);
      else byCell.set(key, [tie]);
    }
  }
  return {
    sheets: new Set(ties.flatMap(({ terms }) => terms.map(({ cell }) => cell.sheet))),
    broken: () => ties.filter((tie) => !holds(tie)),
    touching: (cell) => byCell.get(keyOf(cell)) ?? [],
  };
}
