import { formatAddress, type CellRange } from '../../values/cell';
import type { Status } from '../../values/status';
import { periodStatusNote, shareNote } from '../buildReport';
import { sourceFormula } from '../formulas';
import type { AreaRow, ReportModel } from '../model';
import { unsureNotes } from '../unsure';
import { statusWords } from '../words';
import { putAmounts, putHeads, varianceRanges } from './amountTable';
import { cell, fixed, type Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { putRepeatedHeads } from './repeated';
import { wrappedLines } from './spans';
import { statusFormula, type LimitCells } from './status';
import { amountFormat, amountStyle, LIMIT_FORMAT, SIZE, style, varianceFormat } from './theme';

/** Where the table of areas stands in the sheet. */
export interface AreasPlace {
  readonly top: number;
  readonly bottom: number;
  readonly total: number;
  /** By area: its row. */
  readonly rows: readonly number[];
  /** Rows of the heads: they stay with the next one. */
  readonly leading: readonly number[];
  /** The first row of the notes under the table. */
  readonly tail: number;
  readonly chart: { readonly top: number; readonly bottom: number };
  readonly statuses: CellRange;
  readonly variances: readonly CellRange[];
  readonly statusText: (status: Status) => string;
}

/** Which variance the chart shows: the year's when any row has one. */
export const chartedVariance = ({ areas }: ReportModel): 'year' | 'period' =>
  areas.some(({ figures }) => figures.amounts.variance) ? 'year' : 'period';

/** The column that holds the variance of the row's status: the year's when the row has one. */
const assessedColumn = (grid: Grid, row: AreaRow): number | null =>
  row.figures.amounts.variance ? grid.at('variance') : row.figures.amounts.varianceToDate ? grid.at('varianceToDate') : null;

/** The cells that the variance of the status comes from, when they are few enough for a formula to look at. */
function sourceCells({ figures }: AreaRow): readonly string[] {
  const terms = (figures.amounts.variance ?? figures.amounts.varianceToDate)?.terms ?? [];
  return terms.length <= MOST_SOURCES && terms.every(({ text }) => text === null) ? terms.map((term) => formatAddress(term.cell)) : [];
}

/** Functions take at most 255 arguments, and a formula 8 192 letters. */
const MOST_SOURCES = 100;

function putStatus(canvas: Canvas, grid: Grid, model: ReportModel, at: number, row: AreaRow, limits: LimitCells | null, total: boolean): void {
  const column = assessedColumn(grid, row);
  const shown = total ? style.statusTotal : style.status;
  const text = statusWords[model.language][row.assessment.status];
  if (column === null || limits === null) {
    canvas.put(at, grid.status, text, shown);
    return;
  }
  const base = row.figures.statusBase ? cell(at, grid.base) : null;
  canvas.put(at, grid.status, text, shown, statusFormula(cell(at, column), base, limits, sourceCells(row), model.unit, model.language));
}

/** Beyond the print area: what the status divides by. */
function putAside(canvas: Canvas, grid: Grid, model: ReportModel, at: number, row: AreaRow): void {
  const plain = { ...style.aside, numberFormat: amountFormat(model.unit) };
  for (const [figure, column] of [[row.figures.statusBase, grid.base], [row.figures.periodBase, grid.periodBase]] as const) {
    if (figure) canvas.put(at, column, figure.value, plain, sourceFormula(figure));
  }
}

/** The chart's rows, one below the other whatever stands between the table's. */
function putBar(canvas: Canvas, grid: Grid, model: ReportModel, at: number, row: AreaRow, bar: number): void {
  canvas.put(bar, grid.chartNames, row.figures.name, { ...style.aside, horizontal: 'left' }, `=${cell(at, 0)}`);
  // All bars are of one kind: a row without the year's variance has none among those that do.
  const of = chartedVariance(model);
  const variance = of === 'year' ? row.figures.amounts.variance : row.figures.amounts.varianceToDate;
  const from = grid.at(of === 'year' ? 'variance' : 'varianceToDate');
  if (!variance || from === null) return;
  const signed = { ...style.aside, numberFormat: varianceFormat(model.unit) };
  canvas.put(bar, grid.surplus, Math.max(variance.value, 0), signed, `=MAX(${cell(at, from)},0)`);
  canvas.put(bar, grid.deficit, Math.min(variance.value, 0), signed, `=MIN(${cell(at, from)},0)`);
}

function asideHeads(canvas: Canvas, grid: Grid, model: ReportModel, row: number): void {
  const words = model.language === 'sv'
    ? ['Underlag, status', 'Underlag, period', 'Överskott', 'Underskott', 'Diagram'] : ['Base, status', 'Base, period', 'Surplus', 'Deficit', 'Chart'];
  [grid.base, grid.periodBase, grid.surplus, grid.deficit, grid.chartNames].forEach((column, at) => canvas.put(row, column, words[at] ?? '', style.aside));
}

/** Under the table: the rule of the colours with its limits, which are the committee's own and follow the settings sheet where there is one. */
function putRule(canvas: Canvas, model: ReportModel, limits: LimitCells | null): void {
  const sv = model.language === 'sv';
  const { thresholds } = model;
  const limit = { ...style.note, horizontal: 'right', numberFormat: LIMIT_FORMAT } as const;
  const note = { ...style.note, indent: 1 };
  const share = shareNote(model);
  const own = limits === null ? (sv ? 'Gränserna är nämndens egna.' : 'The limits are the committee\'s own.')
    : sv ? 'Gränserna är nämndens egna och ändras i inställningarna.' : 'The limits are the committee\'s own and are changed in the settings.';
  const lines: readonly [string, number, string | undefined, object, string][] = [
    [sv ? '● Grön från' : '● Green from', thresholds.green * 100, limits?.green, limit,
      sv ? 'Status gäller helårets avvikelse när den finns, annars periodens.' : 'The status is of the full-year variance when there is one, else of the period\'s.'],
    [sv ? '▲ Gul från' : '▲ Yellow from', thresholds.yellow * 100, limits?.yellow, limit,
      `${sv ? '■ Röd därunder.' : '■ Red below.'} ${share}`.trim()],
    [sv ? '● Grön är också ett underskott under, tkr' : '● Also green: a deficit under, tkr', thresholds.smallDeficit, limits?.smallDeficit, { ...limit, numberFormat: '#,##0' },
      own],
  ];
  canvas.height(canvas.row, 6);
  canvas.row += 1;
  for (const [words, value, address, shown, text] of lines) {
    canvas.put(canvas.row, 0, words, style.note);
    canvas.put(canvas.row, 1, value, shown, address === undefined ? undefined : `=${address}`);
    canvas.put(canvas.row, 2, text, note);
    canvas.height(canvas.row, 15);
    canvas.row += 1;
  }
  const period = periodStatusNote(model);
  if (period !== '') {
    canvas.put(canvas.row, 0, period, style.note);
    canvas.height(canvas.row, 15);
    canvas.row += 1;
  }
}

/** By which methods the decided forecasts were made. */
function putMethods(canvas: Canvas, grid: Grid, { forecastNote }: ReportModel): void {
  if (forecastNote !== '') putNote(canvas, grid, forecastNote);
}

/** A sentence over the table's width, in as many lines as it takes. */
function putNote(canvas: Canvas, grid: Grid, text: string): void {
  const characters = grid.widths.slice(0, grid.status + 1).reduce((sum, width) => sum + width, 0);
  canvas.merge(canvas.row, 0, grid.status, text, { ...style.note, wrap: true });
  canvas.height(canvas.row, wrappedLines(text, (characters * SIZE.body) / SIZE.small) * 13 + 3);
  canvas.row += 1;
}

const ROW = 20;

/** "Varav kostnader" under the total: shown as it is printed, and never added. */
function putPartsOfTotal(canvas: Canvas, grid: Grid, model: ReportModel, beginRow: () => void): void {
  for (const { name, amounts } of model.sumRow?.parts ?? []) {
    beginRow();
    canvas.put(canvas.row, 0, name, style.nameIndented);
    canvas.fill(canvas.row, 1, grid.status, amountStyle('General', 'item'));
    putAmounts(canvas, grid, null, model, canvas.row, { amounts, statusBase: null, periodBase: null }, 'item');
    canvas.height(canvas.row, ROW);
    canvas.row += 1;
  }
}

/** The table of areas with its total, statuses and rule; amounts are live, statuses are formulas over them. */
export function putAreas(canvas: Canvas, grid: Grid, model: ReportModel, limits: LimitCells | null, title: string): AreasPlace {
  const first = canvas.row;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () =>
    putHeads(canvas, grid, model, model.language === 'sv' ? 'Verksamhetsområde' : 'Area', grid.status));
  asideHeads(canvas, grid, model, canvas.row - 1);
  const top = canvas.row;
  const put = (row: AreaRow, name: string, total: boolean) => {
    beginRow();
    const at = canvas.row;
    canvas.put(at, 0, name, total ? style.nameTotal : style.name);
    // Columns that were added for room only keep the rules unbroken.
    canvas.fill(at, 1, grid.status - 1, amountStyle('General', total ? 'total' : 'item'));
    putAmounts(canvas, grid, grid, model, at, { ...row.figures, unsure: row.unsure }, total ? 'total' : 'item');
    putAside(canvas, grid, model, at, row);
    putStatus(canvas, grid, model, at, row, limits, total);
    canvas.height(at, Math.max(ROW, wrappedLines(name, grid.widths[0] ?? 30) * 14.5 + 4));
    canvas.row += 1;
  };
  const rows = model.areas.map((area, bar) => {
    put(area, area.figures.name, false);
    putBar(canvas, grid, model, canvas.row - 1, area, top + bar);
    return canvas.row - 1;
  });
  const total = canvas.row;
  put(model.total, model.totalName, true);
  putPartsOfTotal(canvas, grid, model, beginRow);
  const tail = canvas.row;
  unsureNotes(model).forEach((text) => putNote(canvas, grid, text));
  putRule(canvas, model, limits);
  putMethods(canvas, grid, model);
  return {
    top, bottom: total - 1, total, rows, tail,
    leading: Array.from({ length: top - first }, (_, at) => first + at),
    chart: { top, bottom: top + rows.length - 1 },
    statuses: { top, bottom: total, left: grid.status, right: grid.status },
    variances: varianceRanges(grid, top, tail - 1),
    statusText: (status) => statusWords[model.language][status],
  };
}

/** The cell of the total's amount in a column, for the tiles above the table. */
export const totalCell = (place: AreasPlace, column: number): string => fixed(place.total, column);
