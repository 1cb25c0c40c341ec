import type { TableBlock } from '../content/blocks';

/** Room to spare in a table of several columns of words: to the one whose words make its rows high. */

/** By row, by column: letters that a cell has; of cells over several columns none. */
export function lettersByRow({ rows }: TableBlock, lettersOf: (text: string) => number): number[][] {
  return rows.map(({ cells }) => {
    const row: number[] = [];
    for (const { text, span = 1 } of cells) {
      row.push(span === 1 ? lettersOf(text) : 0);
      for (let more = 1; more < span; more += 1) row.push(0);
    }
    return row;
  });
}

/** In how many portions room is shared out: more make no line of difference. */
const PORTIONS = 48;

interface Sharing {
  /** Points that each column has, and that it could use. */
  readonly least: readonly number[];
  readonly wanted: readonly number[];
  /** Points to share out. */
  readonly room: number;
  /** Points that `letters` take on one line of column `at` beside its padding. */
  readonly pointsOf: (letters: number) => number;
  readonly padding: number;
}

/** How high all rows are together, in lines: of each row its highest cell. */
const height = (rows: readonly (readonly number[])[], widths: readonly number[], { pointsOf, padding }: Sharing): number =>
  rows.reduce((sum, row) => sum + Math.max(1, ...row.map((letters, at) => pointsOf(letters) / Math.max(1, (widths[at] ?? 0) - padding))), 0);

/** The columns with the room shared out so that the rows are low; what makes none of them lower goes to all alike. */
export function sharedOut(rows: readonly (readonly number[])[], sharing: Sharing): number[] {
  const { least, wanted, room } = sharing;
  const lacking = (widths: readonly number[]) => widths.map((width, at) => Math.max(0, (wanted[at] ?? 0) - width));
  const all = Math.min(room, lacking(least).reduce((sum, each) => sum + each, 0));
  const portion = all / PORTIONS;
  const widths = [...least];
  for (let given = 0; given < PORTIONS && portion > 0; given += 1) {
    const lacks = lacking(widths);
    const heights = widths.map((width, at) => ((lacks[at] ?? 0) <= 0 ? Infinity : height(rows, widths.map((each, other) => (other === at ? width + portion : each)), sharing)));
    const lowest = Math.min(...heights);
    const at = lowest < height(rows, widths, sharing) - 1e-9 ? heights.indexOf(lowest) : lacks.indexOf(Math.max(...lacks));
    widths[at] = (widths[at] ?? 0) + portion;
  }
  return widths;
}
