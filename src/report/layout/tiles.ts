import { sourceFormula } from '../formulas';
import { keyFiguresOf, type KeyFigure } from '../keyFigures';
import type { ReportModel } from '../model';
import { totalCell, type AreasPlace } from './areas';
import type { Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { tileStarts } from './spans';
import { SIZE, style } from './theme';

/** A figure of the total follows the total's cell; the committee's own best and worst case their source. */
function formulaOf({ column, figure }: KeyFigure, grid: Grid, place: AreasPlace): string | undefined {
  const at = column === null ? null : grid.at(column);
  return at === null ? sourceFormula(figure) : `=${totalCell(place, at)}`;
}

/** Three rows: label, figure, note. */
export function putTiles(canvas: Canvas, grid: Grid, model: ReportModel, place: AreasPlace): void {
  const row = canvas.row;
  const figures = keyFiguresOf(model);
  canvas.fill(row, 0, grid.status, style.tileLabel);
  const columns = tileStarts(grid, figures.length);
  figures.forEach((figure, at) => {
    const from = columns[at] ?? 0;
    const to = (columns[at + 1] ?? grid.status + 1) - 1;
    canvas.merge(row, from, to, figure.label, style.tileLabel);
    canvas.merge(row + 1, from, to, figure.figure.value,
      { fontSize: SIZE.figure, bold: true, horizontal: 'left', vertical: 'center', numberFormat: figure.numberFormat }, formulaOf(figure, grid, place));
    if (figure.isJudged) canvas.put(row + 2, from, figure.note, { ...style.tileNote, bold: true }, `=${totalCell(place, grid.status)}`);
    else canvas.put(row + 2, from, figure.note, style.tileNote);
  });
  canvas.height(row, 20);
  canvas.height(row + 1, 26);
  canvas.height(row + 2, 17);
  canvas.row = row + 3;
}

/** Where the tile with the total's status stands; null when no tile shows it. */
export function statusTile(grid: Grid, model: ReportModel): { column: number } | null {
  const figures = keyFiguresOf(model);
  const column = tileStarts(grid, figures.length)[figures.findIndex(({ isJudged }) => isJudged)];
  return column === undefined ? null : { column };
}
