import type { Grid } from './grid';

/** Rows that belong together on a page where there is room: a section. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** A4 landscape in points, less the margins, the header and the footer. */
const PAGE = { width: 842 - 86, height: 595 - 94 } as const;
/** Points of a column: five and a quarter a character, and its padding. */
const columnPoints = (characters: number): number => characters * 5.25 + 3.75;

/**
 * Page breaks before the sections that would otherwise be cut, given that the sheet is scaled to one page's width.
 * A section longer than a page is left to Excel's own breaks: its head rows repeat.
 */
export function placeBreaks(blocks: readonly Block[], heights: readonly number[], grid: Grid, repeated: Block): number[] {
  const width = grid.widths.slice(0, grid.status + 1).reduce((sum, characters) => sum + columnPoints(characters), 0);
  // A little is kept free: printers and fonts differ.
  const room = (PAGE.height / Math.min(1, PAGE.width / width)) * 0.96;
  const height = (from: number, to: number) => heights.slice(from, to + 1).reduce((sum, points) => sum + points, 0);
  const head = height(repeated.from, repeated.to);
  const breaks: number[] = [];
  let pageTop = 0;
  for (const { from, to } of blocks) {
    const used = height(pageTop, to) + (pageTop > 0 ? head : 0);
    if (from > pageTop && used > room) {
      breaks.push(from);
      pageTop = from;
    }
  }
  return breaks;
}
