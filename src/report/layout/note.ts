import type { Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { wrappedLines } from './spans';
import { SIZE, style } from './theme';

/** A sentence over the table's width, in as many lines as it takes. */
export function putNote(canvas: Canvas, grid: Grid, text: string): void {
  const characters = grid.widths.slice(0, grid.status + 1).reduce((sum, width) => sum + width, 0);
  canvas.merge(canvas.row, 0, grid.status, text, { ...style.note, wrap: true });
  canvas.height(canvas.row, wrappedLines(text, (characters * SIZE.body) / SIZE.small) * 13 + 3);
  canvas.row += 1;
}
