import type { AmountColumn, ReportModel } from '../model';
import { sourceFormula } from '../formulas';
import { statusWords } from '../words';
import { formatOf } from './amountTable';
import { totalCell, type AreasPlace } from './areas';
import type { Canvas } from './canvas';
import type { Grid } from './grid';
import { amountFormat, SIZE, style } from './theme';

interface Tile {
  readonly label: string;
  readonly value: number;
  readonly formula: string | undefined;
  readonly format: string;
  readonly note: { readonly text: string; readonly formula?: string };
}

/** Key figures: at most four, each with its formula; the variance that is judged shows the total's status. */
function tilesOf(model: ReportModel, grid: Grid, place: AreasPlace): Tile[] {
  const sv = model.language === 'sv';
  const { amounts } = model.total.figures;
  const yearEnd = model.period?.month === 12;
  const ofTotal = (key: AmountColumn['key'], label: string, note: Tile['note']): Tile[] => {
    const column = grid.at(key);
    const figure = key === 'varianceShare' || key === 'varianceToDateShare' ? null : amounts[key];
    return figure && column !== null
      ? [{ label, value: figure.value, formula: `=${totalCell(place, column)}`, format: formatOf(key, model), note }] : [];
  };
  const status = { text: statusWords[model.language][model.total.assessment.status], formula: `=${totalCell(place, grid.status)}` };
  const outlook = ([['high', sv ? 'Bästa fall' : 'Best case'], ['low', sv ? 'Sämsta fall' : 'Worst case']] as const).flatMap(([which, label]): Tile[] => {
    const figure = model.outlook[which];
    return figure ? [{ label, value: figure.value, formula: sourceFormula(figure), format: amountFormat(model.unit), note: { text: sv ? 'helår' : 'full year' } }] : [];
  });
  if (yearEnd) {
    return [
      ...ofTotal('actual', sv ? 'Årets utfall' : 'Outcome of the year', { text: sv ? 'helår' : 'full year' }),
      ...ofTotal('variance', sv ? 'Avvikelse mot budget' : 'Variance against budget', status),
      ...ofTotal('priorYear', sv ? 'Föregående år' : 'Prior year', { text: sv ? 'bokslut' : 'outcome' }),
    ];
  }
  const period = amounts.varianceToDate
    ? ofTotal('varianceToDate', sv ? 'Periodens avvikelse' : 'Variance to date', amounts.variance ? { text: sv ? 'mot periodens budget' : 'against the budget to date' } : status)
    : ofTotal('actual', sv ? 'Utfall hittills' : 'Outcome to date', { text: sv ? 'perioden' : 'period' });
  const year = amounts.variance ? ofTotal('variance', sv ? 'Helårets avvikelse' : 'Full-year variance', status) : [];
  const forecast = ofTotal('forecast', sv ? 'Helårsprognos' : 'Full-year forecast', { text: sv ? 'netto' : 'net' });
  return [...period, ...year, ...(outlook.length > 0 ? outlook : forecast)].slice(0, 4);
}

/** Where the tiles begin: the first over the names, then every second amount column. */
function starts(grid: Grid, count: number): number[] {
  const step = Math.max(1, Math.floor(grid.status / Math.max(count, 1)));
  return Array.from({ length: count }, (_, at) => at * step);
}

/** Three rows: label, figure, note. */
export function putTiles(canvas: Canvas, grid: Grid, model: ReportModel, place: AreasPlace): void {
  const row = canvas.row;
  const tiles = tilesOf(model, grid, place);
  canvas.fill(row, 0, grid.status, style.tileLabel);
  const columns = starts(grid, tiles.length);
  tiles.forEach((tile, at) => {
    const from = columns[at] ?? 0;
    const to = (columns[at + 1] ?? grid.status + 1) - 1;
    canvas.merge(row, from, to, tile.label, style.tileLabel);
    canvas.merge(row + 1, from, to, tile.value,
      { fontSize: SIZE.figure, bold: true, horizontal: 'left', vertical: 'center', numberFormat: tile.format }, tile.formula);
    canvas.put(row + 2, from, tile.note.text, tile.note.formula ? { ...style.tileNote, bold: true } : style.tileNote, tile.note.formula);
  });
  canvas.height(row, 20);
  canvas.height(row + 1, 26);
  canvas.height(row + 2, 17);
  canvas.row = row + 3;
}

/** Where the tile with the total's status stands; null when no tile shows it. */
export function statusTile(grid: Grid, model: ReportModel, place: AreasPlace): { column: number } | null {
  const tiles = tilesOf(model, grid, place);
  const at = tiles.findIndex(({ note }) => note.formula !== undefined);
  const column = starts(grid, tiles.length)[at];
  return column === undefined ? null : { column };
}
