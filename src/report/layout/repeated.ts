import type { Language } from '../../values/language';
import type { Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { style } from './theme';

/** Points of the row that says which table goes on. */
const CONTINUED_HEIGHT = 24;

/** "Per verksamhetsområde, forts." */
const continued = (title: string, language: Language): string => `${title}, ${language === 'sv' ? 'forts.' : 'continued'}`;

/**
 * Puts a table's heads. The answer is to be called before each of its rows: where the row begins a page, the heads
 * are put once more, under the table's title. The printed title rows are one run for the whole sheet, so they can't do it.
 */
export function putRepeatedHeads(canvas: Canvas, grid: Pick<Grid, 'status'>, title: string, language: Language, put: () => void): () => void {
  const from = canvas.row;
  put();
  let points = CONTINUED_HEIGHT;
  for (let row = from; row < canvas.row; row += 1) points += canvas.heightOf(row, CONTINUED_HEIGHT);
  return () => canvas.beginRow(points, () => {
    canvas.merge(canvas.row, 0, grid.status, continued(title, language), style.tableTitle);
    canvas.height(canvas.row, CONTINUED_HEIGHT);
    canvas.row += 1;
    put();
  });
}
