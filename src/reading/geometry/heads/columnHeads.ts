import { spansTo } from '../../words/concept';
import type { HeadRow } from './headLine';

/** One of the heads over a column. */
export interface HeadPart {
  readonly text: string;
  /** Which of the block's rows it stands in, the topmost being 0. */
  readonly row: number;
  /** The column that it is written in: an upper head spans those after it, up to the next one. */
  readonly from: number;
}

/** The heads over each column, topmost first, from left to right whichever row heads a column first. */
export type ColumnHeads = ReadonlyMap<number, readonly HeadPart[]>;

interface Spanning extends Pick<HeadPart, 'text' | 'from'> {
  /** What stands below where it is written. */
  readonly below: string | undefined;
}

/**
 * The heads of each column of a block. From `first` on, the first column of amounts, an upper head spans what is under it
 * until the next one: a title or unit over the names spans none, nor does what is `closed`, such as a comment.
 */
export function columnHeads(rows: readonly HeadRow[], first: number, closed: (text: string) => boolean = () => false): ColumnHeads {
  const columns = [...new Set(rows.flatMap(({ texts }) => [...texts.keys()]))].sort((a, b) => a - b);
  const heads = new Map<number, HeadPart[]>(columns.map((column) => [column, []]));
  rows.forEach(({ texts }, at) => {
    const below = rows[at + 1]?.texts;
    const again = (text: string | undefined): boolean => [...below?.values() ?? []].filter((other) => other === text).length > 1;
    let spanning: Spanning | null = null;
    for (const column of columns) {
      const own = texts.get(column);
      if (own !== undefined) spanning = column < first || closed(own) || !below ? null : { text: own, from: column, below: below.get(column) };
      else if (spanning && !spansTo(spanning.text, spanning.below, below?.get(column), again(below?.get(column)))) spanning = null;
      const part = own === undefined ? spanning : { text: own, from: column };
      if (part) heads.get(column)?.push({ text: part.text, row: at, from: part.from });
    }
  });
  return heads;
}

/** The same heads as texts. */
export const headTexts = (heads: ColumnHeads): Map<number, string[]> => new Map([...heads].map(([column, parts]) => [column, parts.map(({ text }) => text)]));
