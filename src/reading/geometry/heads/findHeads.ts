import type { HeadLine } from './headLine';

/**
 * Where the heads of tables stand, whatever the tables are of: a row that begins heads, the row of groups above it, and the
 * rows of heads that go on below. What the words of heads are, each kind of table says.
 */
export interface HeadWords<Line extends HeadLine> {
  /** Whether the line begins the heads of a table; `alone`: with no line above or below it. */
  readonly begins: (at: number, before: FoundHeads<Line> | undefined) => boolean | 'alone';
  /** Whether the line above heads groups of its columns. */
  readonly groups: (upper: Line, core: Line, at: number) => boolean;
  /** Whether the line above those groups says whose the columns of each are. */
  readonly owns?: (upper: Line, groups: Line, core: Line) => boolean;
  /** Whether the line at a place goes on with the heads above it. */
  readonly continues: (lower: Line, rows: readonly Line[], at: number) => boolean;
}

/** Lines that together head a table, topmost first, with the places that they stand at among all lines. */
export interface FoundHeads<Line extends HeadLine> {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Line[];
}

/** Heads are of no more rows than this. */
export const MOST_ROWS = 3;

/** The heads of all tables, from top to bottom; what lies between two belongs to the upper one. */
export function findHeads<Line extends HeadLine>(lines: readonly Line[], words: HeadWords<Line>): FoundHeads<Line>[] {
  const found: FoundHeads<Line>[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const core = lines[at];
    const begun = core !== undefined && words.begins(at, found.at(-1));
    if (!core || begun === false) continue;
    const alone = begun === 'alone';
    const from = alone ? at : firstOfGroups(lines, words, at, found.at(-1)?.to ?? -1);
    const rows = lines.slice(from, at + 1);
    for (let next = lines[at + 1]; !alone && next && words.continues(next, rows, at + 1); next = lines[at + 1]) {
      rows.push(next);
      at += 1;
    }
    found.push({ from, to: at, rows });
  }
  return found;
}

/** The place of the uppermost line that heads groups of the columns of a core, after the heads before it; its own where none does. */
function firstOfGroups<Line extends HeadLine>(lines: readonly Line[], words: HeadWords<Line>, at: number, before: number): number {
  const [core, groups, owners] = [lines[at], lines[at - 1], lines[at - 2]];
  if (!core || !groups || at - 1 <= before || !words.groups(groups, core, at)) return at;
  return owners && at - 2 > before && words.owns?.(owners, groups, core) === true ? at - 2 : at - 1;
}

/** A row of groups has short texts. */
const LONGEST_GROUP = 40;

/** The texts of an upper row from the first column of amounts on: what heads groups of columns, where all of it is short. */
export function groupTexts(upper: HeadLine, first: number): readonly (readonly [number, string])[] {
  const over = [...upper.texts].filter(([column]) => column >= first);
  return over.every(([, text]) => text.length <= LONGEST_GROUP) ? over : [];
}

/** A further row of heads right below others: every text of it is worded as one, over the names as over the amounts. */
export const continuesHeads = (lower: HeadLine, upper: HeadLine | undefined, isHead: (text: string, column: number) => boolean): boolean =>
  lower.index === (upper?.index ?? lower.index) + 1 && !lower.hasData && lower.texts.size > 0 && [...lower.texts].every(([column, text]) => isHead(text, column));
