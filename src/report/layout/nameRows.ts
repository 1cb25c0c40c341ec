import type { Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { wrappedLines } from './spans';
import { style } from './theme';

const ROW = 19;
const LINE = 14;

const heightFor = (text: string, characters: number): number => Math.max(ROW, wrappedLines(text, characters - 2) * LINE + 5);

/** The height, in points, of a row whose name may need several lines. */
export const nameHeight = (name: string, grid: Grid): number => heightFor(name, grid.widths[0] ?? 30);

/** A row of words alone, from the names to the last column. */
export function putElsewhere(canvas: Canvas, grid: Grid, text: string): void {
  canvas.merge(canvas.row, 0, grid.status, text, style.nameIndented);
  canvas.height(canvas.row, heightFor(text, grid.widths.slice(0, grid.status + 1).reduce((sum, width) => sum + width, 0)));
  canvas.row += 1;
}
