import type { Grid } from './gridColumns';

/** Rows that belong together on a page where there is room: a section. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** Rows that say what the next row is about: they go with it to the next page. */
  readonly leading?: readonly number[];
  /** The first row of what explains the table below it: no page begins with that alone. */
  readonly tail?: number;
  /** The section begins on the page that is begun where a good part fits, also when not all of it does. */
  readonly beginsHere?: boolean;
  /** Rows that are not parted where they fit on a page together: a goal with its indicators. */
  readonly groups?: readonly Group[];
}

export interface Group {
  readonly from: number;
  readonly to: number;
}

/** A4 landscape in points, less the margins, the header and the footer. */
const PAGE = { width: 842 - 86, height: 595 - 94 } as const;
/** Points of a column: five and a quarter a character, and its padding. */
const columnPoints = (characters: number): number => characters * 5.25 + 3.75;
/** Rows of a table that a page must have: fewer look forgotten. */
const LEAST_ROWS = 3;
/** Points that must be left for a long section to begin on a page: its heading and some rows. */
const LEAST_START = 150;

/**
 * Page breaks, given that the sheet is scaled to one page's width: before the sections that would otherwise be cut,
 * and between the rows of a section that is longer than a page. `repeatable`: rows before which a table's heads are
 * repeated when they begin a page, with the points that those take.
 */
export function placeBreaks(
  blocks: readonly Block[], heights: readonly number[], grid: Pick<Grid, 'widths' | 'status'>, repeated: Block,
  repeatable: ReadonlyMap<number, number> = new Map(),
): number[] {
  const width = grid.widths.slice(0, grid.status + 1).reduce((sum, characters) => sum + columnPoints(characters), 0);
  // A little is kept free: printers and fonts differ.
  const room = (PAGE.height / Math.min(1, PAGE.width / width)) * 0.96;
  const height = (from: number, to: number) => heights.slice(from, to + 1).reduce((sum, points) => sum + points, 0);
  const head = height(repeated.from, repeated.to);
  const breaks: number[] = [];
  let used = height(0, (blocks[0]?.from ?? 0) - 1);
  const breakBefore = (row: number) => {
    breaks.push(row);
    used = head + (repeatable.get(row) ?? 0);
  };
  for (const { from, to, leading = [], tail = to + 1, beginsHere = false, groups = [] } of blocks) {
    const leads = new Set(leading);
    const own = height(from, to);
    const isLong = head + own > room;
    if (used + (isLong || beginsHere ? Math.min(own, LEAST_START) : own) > room) breakBefore(from);
    for (let row = from; row <= to; row += 1) {
      const points = heights[row] ?? 0;
      if (used + points > room) {
        const last = breaks.at(-1) ?? -1;
        const earliest = Math.max(from, last + 1);
        let first = Math.max(earliest, Math.min(row, tail - LEAST_ROWS));
        // More of a page is not left empty than a third.
        const group = groups.find((one) => one.from < first && first <= one.to && one.from >= earliest && height(one.from, first - 1) <= room / 3);
        if (group) first = group.from;
        while (first > earliest && leads.has(first - 1)) first -= 1;
        // What begins a page already gains nothing from being moved to the next one.
        if (first === earliest && last === from) first = Math.max(row, earliest);
        breakBefore(first);
        used += height(first, row - 1);
      }
      used += points;
    }
  }
  return breaks;
}
