import type { CellRange } from '../../values/cell';
import type { StatementLine } from '../../figures/figures';
import { amountColumnsOf } from '../buildReport';
import { sourceFormula } from '../formulas';
import { ABSENT } from '../live';
import type { ReportModel } from '../model';
import { putAmounts, putHeads, varianceRanges } from './amountTable';
import type { Canvas } from './canvas';
import { gridOf, packed, type PackedPlaces } from './grid';
import type { Grid } from './gridColumns';
import { putRepeatedHeads } from './repeated';
import { wrappedLines } from './spans';
import { amountFormat, amountStyle, style } from './theme';

/** The committee's income statement, in the columns of the table of areas, with the earlier years that there is room for. */

const ROW = 18;
const LINE = 14.5;

interface Places extends PackedPlaces {
  /** Earlier years, oldest first as they stand beside last year's, each with the sheet's column. */
  readonly years: readonly { readonly year: number; readonly column: number }[];
}

function placesOf(model: ReportModel, grid: Grid): Places {
  const years = [...new Set(model.statement.flatMap(({ earlier }) => earlier.map(({ year }) => year)))].sort((a, b) => b - a);
  const columns = amountColumnsOf(model, model.statement);
  const places = packed(grid, model.unit, (column) => columns.includes(column), years.length);
  return { ...places, years: places.extra.map((column, at) => ({ column, year: years[places.extra.length - 1 - at] ?? 0 })) };
}

/** The years before the amounts: the newest that the report's sheet has room for, oldest first. */
export const statementYears = (model: ReportModel): number[] => placesOf(model, gridOf(model)).years.map(({ year }) => year);

export const earlierHead = (year: number, { language }: ReportModel): string => `${language === 'sv' ? 'Bokslut' : 'Actual'} ${year}`;

export const earlierFigure = ({ earlier }: StatementLine, year: number) => earlier.find((one) => one.year === year)?.figure ?? null;

/** How a line is set: a result between firm lines, totals as sums, what is part of another line smaller. */
export const lineKind = ({ kind }: StatementLine): 'total' | 'sum' | 'ofWhich' | 'item' =>
  (kind === 'result' ? 'total' : kind === 'incomeTotal' || kind === 'costTotal' || kind === 'netCost' ? 'sum' : kind === 'ofWhich' ? 'ofWhich' : 'item');

const NAMES = { total: style.nameTotal, sum: style.nameSum, ofWhich: style.nameIndented, item: style.name } as const;

function putLine(canvas: Canvas, grid: Grid, model: ReportModel, places: Places, line: StatementLine): void {
  const shown = lineKind(line);
  const kind = shown === 'ofWhich' ? 'item' : shown;
  canvas.put(canvas.row, 0, line.name, NAMES[shown]);
  // Columns that are passed over keep the row's rule unbroken.
  canvas.fill(canvas.row, 1, places.positions.at(-1) ?? 0, amountStyle('General', kind));
  for (const { column, year } of places.years) {
    const figure = earlierFigure(line, year);
    if (figure) canvas.put(canvas.row, column, figure.value, amountStyle(amountFormat(model.unit), kind), sourceFormula(figure));
    else canvas.put(canvas.row, column, ABSENT, amountStyle('General', kind === 'item' ? 'absent' : kind));
  }
  putAmounts(canvas, places, null, model, canvas.row, { amounts: line.amounts, statusBase: null, periodBase: null }, kind);
  canvas.height(canvas.row, Math.max(ROW, wrappedLines(line.name, grid.widths[0] ?? 30) * LINE + 4));
  canvas.row += 1;
}

/** Gives the variances' cells, and the rows of the heads, which stay with the next one. */
export function putStatement(canvas: Canvas, grid: Grid, model: ReportModel, title: string): { variances: CellRange[]; leading: number[] } {
  const sv = model.language === 'sv';
  const places = placesOf(model, grid);
  const first = canvas.row;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => {
    putHeads(canvas, places, model, sv ? `Belopp i ${model.unit}` : `Amounts in ${model.unit}`, null);
    for (const { column, year } of places.years) canvas.put(canvas.row - 1, column, earlierHead(year, model), style.head);
  });
  const top = canvas.row;
  for (const line of model.statement) {
    beginRow();
    putLine(canvas, grid, model, places, line);
  }
  return { variances: varianceRanges(places, top, canvas.row - 1), leading: Array.from({ length: top - first }, (_, at) => first + at) };
}
