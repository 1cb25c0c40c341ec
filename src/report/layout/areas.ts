import { formatAddress, type CellRange } from '../../values/cell';
import type { Status } from '../../values/status';
import type { Figure } from '../../figures/figures';
import { limitUnit } from '../../status/economy';
import { convert } from '../../values/unit';
import { periodBaseOf } from '../buildReport';
import { sourceFormula } from '../formulas';
import { keyFiguresOf } from '../keyFigures';
import type { AreaRow, ReportModel } from '../model';
import { limitsOf, ruleNote } from '../rule';
import { unsureNotes } from '../unsure';
import { statusWords } from '../words';
import { putAmounts, putHeads, varianceRanges } from './amountTable';
import { cell, fixed, type Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { putNote } from './note';
import { putRepeatedHeads } from './repeated';
import { layNear, spanWidth, tileStarts, wrappedLines, type Span } from './spans';
import { statusFormula, type LimitCells } from './status';
import { amountFormat, amountStyle, style, UNSEEN_FORMAT, wordedFormat } from './theme';

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

/** Which variance is drawn: the year's when any row has one. */
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

/** What the bars show: without a head they would be of one knows not what. */
function barHead(model: ReportModel): string {
  const isYear = chartedVariance(model) === 'year';
  return model.language === 'sv' ? (isYear ? 'Avv. helår' : 'Avv. period') : isYear ? 'Var. full year' : 'Var. period';
}

/** The bar of a row: its variance once more, shown as nothing but the bar. */
function putBar(canvas: Canvas, grid: Grid, model: ReportModel, at: number, { figures: { amounts } }: AreaRow): void {
  const key = chartedVariance(model) === 'year' ? 'variance' : 'varianceToDate';
  const [figure, column] = [amounts[key], grid.at(key)];
  if (grid.barred !== null && figure && column !== null) canvas.put(at, grid.barred, figure.value, amountStyle(UNSEEN_FORMAT, 'item'), `=${cell(at, column)}`);
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

/** A letter of the small type, of those that columns are measured in. */
const SMALLER = 0.9;

/** Under the key figures, where the limits have room there: one grid for the eye. Else near one another. */
function limitSpans(grid: Grid, needs: readonly number[], tiles: number): Span[] {
  const starts = [...tileStarts(grid, Math.max(needs.length, tiles)).slice(0, needs.length), grid.status + 1];
  const even = needs.map((_, at) => ({ from: starts[at] ?? 0, to: (starts[at + 1] ?? 0) - 1 }));
  return even.every((span, at) => spanWidth(grid.widths, span) >= (needs[at] ?? 0)) ? even : layNear(needs, grid.widths, 0, grid.status);
}

/** Under the table: the rule of the colours. Each limit is a number that follows the settings sheet where there is one; its words stand in its format. */
function putRule(canvas: Canvas, grid: Grid, model: ReportModel, limits: LimitCells | null): void {
  const told = limitsOf(model);
  const factor = convert(1, 'tkr', limitUnit(model.unit));
  const addresses = limits === null ? [] : [limits.green, limits.yellow, `${limits.smallDeficit}${factor === 1 ? '' : `*${factor}`}`];
  const spans = limitSpans(grid, told.map(({ before, after }) => (before.length + after.length) * SMALLER + 8), keyFiguresOf(model).length);
  canvas.height(canvas.row, 6);
  canvas.row += 1;
  told.forEach(({ value, digits, before, after }, at) => {
    const { from, to } = spans[at] ?? { from: 0, to: 0 };
    const address = addresses[at];
    canvas.merge(canvas.row, from, to, value, { ...style.note, horizontal: 'left', numberFormat: wordedFormat(before, digits, after) },
      address === undefined ? undefined : `=${address}`);
  });
  canvas.height(canvas.row, 15);
  canvas.row += 1;
  putNote(canvas, grid, ruleNote(model));
}

/** By which methods the decided forecasts were made. */
function putMethods(canvas: Canvas, grid: Grid, { forecastNote }: ReportModel): void {
  if (forecastNote !== '') putNote(canvas, grid, forecastNote);
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
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => {
    putHeads(canvas, grid, model, model.language === 'sv' ? 'Verksamhetsområde' : 'Area', grid.status);
    if (grid.barred !== null) canvas.put(canvas.row - 1, grid.barred, barHead(model), { ...style.head, horizontal: 'center' });
  });
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
    if (!total) putBar(canvas, grid, model, at, row);
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
  putRule(canvas, grid, model, limits);
  putMethods(canvas, grid, model);
  return {
    top, bottom: total - 1, total, rows, tail,
    leading: Array.from({ length: top - first }, (_, at) => first + at),
    bars: grid.barred === null ? null : { top, bottom: total - 1, left: grid.barred, right: grid.barred },
    statuses: { top, bottom: total, left: grid.status, right: grid.status },
    variances: varianceRanges(grid, top, tail - 1),
    statusText: (status) => statusWords[model.language][status],
  };
}

/** The cell of the total's amount in a column, for the tiles above the table. */
export const totalCell = (place: AreasPlace, column: number): string => fixed(place.total, column);
