import { formatAddress, type CellRange } from '../../values/cell';
import type { Status } from '../../values/status';
import type { Figure } from '../../figures/figures';
import { periodBaseOf, periodStatusNote, shareNote, smallDeficitUnit } from '../buildReport';
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
import { amountFormat, amountStyle, LIMIT_FORMAT, SIZE, style } from './theme';

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
  /** The areas' cells that bars are drawn in. */
  readonly bars: CellRange | null;
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

function putStatus(canvas: Canvas, grid: Grid, model: ReportModel, at: number, row: AreaRow, limits: LimitCells | null, total: boolean, base: string | null): void {
  const column = assessedColumn(grid, row);
  const shown = total ? style.statusTotal : style.status;
  const text = statusWords[model.language][row.assessment.status];
  if (column === null || limits === null) {
    canvas.put(at, grid.status, text, shown);
    return;
  }
  canvas.put(at, grid.status, text, shown, statusFormula(cell(at, column), base, limits, sourceCells(row), model.unit, model.language));
}

/** A formula that is longer stands in a cell of its own, beyond the print area. */
const LONGEST_DIVISOR = 160;

/** What a share or a status divides by, in a formula: the cells themselves, or the cell beside the table that sums them. */
function divisorOf(canvas: Canvas, model: ReportModel, at: number, figure: Figure | null, column: number): string | null {
  if (!figure) return null;
  const formula = sourceFormula(figure);
  if (formula !== undefined && formula.length <= LONGEST_DIVISOR) {
    const [term] = figure.terms;
    return term && formula === `=${formatAddress(term.cell)}` ? formula.slice(1) : `(${formula.slice(1)})`;
  }
  canvas.put(at, column, figure.value, { ...style.aside, numberFormat: amountFormat(model.unit) }, formula);
  return cell(at, column);
}

/** Under the table: the rule of the colours with its limits, which are the committee's own and follow the settings sheet where there is one. */
function putRule(canvas: Canvas, model: ReportModel, limits: LimitCells | null): void {
  const sv = model.language === 'sv';
  const { thresholds } = model;
  const limit = { ...style.note, horizontal: 'right', numberFormat: LIMIT_FORMAT } as const;
  const note = { ...style.note, indent: 1 };
  const share = shareNote(model);
  const small = smallDeficitUnit(model);
  const own = limits === null ? (sv ? 'Gränserna är nämndens egna.' : 'The limits are the committee\'s own.')
    : sv ? 'Gränserna är nämndens egna och ändras i inställningarna.' : 'The limits are the committee\'s own and are changed in the settings.';
  const lines: readonly [string, number, string | undefined, object, string][] = [
    [sv ? '● Grön från' : '● Green from', thresholds.green * 100, limits?.green, limit,
      sv ? 'Status gäller helårets avvikelse när den finns, annars periodens.' : 'The status is of the full-year variance when there is one, else of the period\'s.'],
    [sv ? '▲ Gul från' : '▲ Yellow from', thresholds.yellow * 100, limits?.yellow, limit,
      `${sv ? '■ Röd därunder.' : '■ Red below.'} ${share}`.trim()],
    [sv ? `● Grönt räknas också ett underskott under, ${small.unit}` : `● Also green: a deficit under, ${small.unit}`, thresholds.smallDeficit * small.factor,
      limits === null ? undefined : `${limits.smallDeficit}${small.factor === 1 ? '' : `*${small.factor}`}`, { ...limit, numberFormat: '#,##0' }, own],
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
  const top = canvas.row;
  const put = (row: AreaRow, name: string, total: boolean) => {
    beginRow();
    const at = canvas.row;
    canvas.put(at, 0, name, total ? style.nameTotal : style.name);
    // Columns that were added for room only keep the rules unbroken.
    canvas.fill(at, 1, grid.status - 1, amountStyle('General', total ? 'total' : 'item'));
    const divisors = {
      base: divisorOf(canvas, model, at, row.figures.statusBase, grid.base), periodBase: divisorOf(canvas, model, at, periodBaseOf(row.figures, model), grid.periodBase),
    };
    putAmounts(canvas, grid, divisors, model, at, { ...row.figures, periodBase: periodBaseOf(row.figures, model), unsure: row.unsure }, total ? 'total' : 'item');
    putStatus(canvas, grid, model, at, row, limits, total, divisors.base);
    canvas.height(at, Math.max(ROW, wrappedLines(name, grid.widths[0] ?? 30) * 14.5 + 4));
    canvas.row += 1;
  };
  const rows = model.areas.map((area) => {
    put(area, area.figures.name, false);
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
    bars: grid.barred === null ? null : { top, bottom: total - 1, left: grid.barred, right: grid.barred },
    statuses: { top, bottom: total, left: grid.status, right: grid.status },
    // Cells with bars have a rule of just their range: LibreOffice draws what one rule of a cell says, and no second.
    variances: varianceRanges(grid, top, tail - 1).flatMap((range) => (range.left === grid.barred ? [{ ...range, bottom: total - 1 }, { ...range, top: total }] : [range])),
    statusText: (status) => statusWords[model.language][status],
  };
}

/** The cell of the total's amount in a column, for the tiles above the table. */
export const totalCell = (place: AreasPlace, column: number): string => fixed(place.total, column);
