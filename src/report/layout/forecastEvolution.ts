import { formatAmount } from '../../values/amount';
import type { CellRange } from '../../values/cell';
import type { PlanChart } from '../../workbook/sheetPlan';
import type { Evolution, EvolutionPoint } from '../forecast';
import { earlierFormula } from '../forecastSources';
import { monthLabel } from '../forecastWords';
import { sourceFormula } from '../formulas';
import { ABSENT } from '../live';
import type { ReportModel } from '../model';
import { cell, type Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { layNear, type Span } from './spans';
import { amountFormat, amountStyle, INK, style } from './theme';

/**
 * The forecast's way through the year: lines of the forecasts beside the budget, and below them the table that they are
 * drawn from, with the outcome. The outcome is no line: beside it the forecasts would lie flat.
 */

const CHART_ROWS = 14;
const ROW = 18;
export const LINES = { forecast: INK.brand, budget: '#7B8794' } as const;

export const evolutionWords = ({ language }: Pick<ReportModel, 'language'>) => (language === 'sv'
  ? { month: 'Månad', forecast: 'Prognos för helåret', outcome: 'Utfall hittills', budget: 'Budget för helåret', title: 'Prognosens utveckling', table: 'Prognosen månad för månad' }
  : { month: 'Month', forecast: 'Full-year forecast', outcome: 'Outcome to date', budget: 'Full-year budget', title: 'The forecast through the year', table: 'The forecast month by month' });

/** What the lines show, for who can't see them. */
export function evolutionInWords({ name, points, figures }: Evolution, model: ReportModel): string {
  const said = evolutionWords(model);
  const amount = (value: number) => formatAmount(value, model.unit, model.language);
  const { budget } = figures.amounts;
  const made = points.flatMap((point) => (point.made === null || point.forecast === null ? [] : [`${monthLabel(point.month, model)} ${amount(point.forecast)}`]));
  return `${said.title}, ${name}, ${model.unit}. ${said.forecast}: ${made.join(', ')}.${budget ? ` ${said.budget}: ${amount(budget.value)}.` : ''}`;
}

export const evolutionTitle = ({ name }: Evolution, model: ReportModel): string => `${evolutionWords(model).title}: ${name}, ${model.unit}`;

type Told = 'forecast' | 'budget' | 'outcome';

interface EvolutionColumn {
  /** Which of the evolutions. */
  readonly of: number;
  readonly told: Told;
}

/** A budget of nothing is no line to be measured by. */
const budgetOf = ({ figures }: Evolution) => (figures.amounts.budget && figures.amounts.budget.value !== 0 ? figures.amounts.budget : null);

export const evolutionColumns = (evolutions: readonly Evolution[]): EvolutionColumn[] => evolutions.flatMap((evolution, of) =>
  (['forecast', 'budget', 'outcome'] as const).filter((told) => told !== 'budget' || budgetOf(evolution)).map((told) => ({ of, told })));

/** Months of any of them, from the first on. */
export const evolutionMonths = (evolutions: readonly Evolution[]): number[] =>
  [...new Set(evolutions.flatMap(({ points }) => points.map(({ month }) => month)))].sort((a, b) => a - b);

export const evolutionValue = (evolution: Evolution, month: number, told: Told): number | null => {
  const point = evolution.points.find((one) => one.month === month);
  if (!point) return null;
  return told === 'budget' ? budgetOf(evolution)?.value ?? null : point[told];
};

/** What a cell follows: the forecast that was made then, or the one that still stood; the outcome of now; the budget. */
function formulaOf(evolution: Evolution, point: EvolutionPoint, told: Told, above: string): string | undefined {
  const { amounts } = evolution.figures;
  const isFirst = point === evolution.points[0];
  if (told === 'budget') return isFirst && amounts.budget ? sourceFormula(amounts.budget) : `=${above}`;
  if (told === 'outcome') return point === evolution.points.at(-1) && amounts.actual?.value === point.outcome ? sourceFormula(amounts.actual) : undefined;
  if (point.made === 'counting') return amounts.forecast ? sourceFormula(amounts.forecast) : undefined;
  return point.made ? earlierFormula(point.made.source, point.made.value) : isFirst ? undefined : `=${above}`;
}

interface Placed {
  readonly canvas: Canvas;
  readonly model: ReportModel;
  readonly evolutions: readonly Evolution[];
  readonly columns: readonly EvolutionColumn[];
  readonly spans: readonly Span[];
}

function putHeads({ canvas, model, evolutions, columns, spans }: Placed, end: number): void {
  const said = evolutionWords(model);
  evolutions.forEach(({ name }, of) => {
    const own = spans.filter((_, at) => columns[at]?.of === of);
    canvas.merge(canvas.row, own[0]?.from ?? 1, own.at(-1)?.to ?? 1, name, style.groupHead);
  });
  canvas.height(canvas.row, 17);
  canvas.fill(canvas.row + 1, 0, end, style.head);
  canvas.put(canvas.row + 1, 0, said.month, style.headLeft);
  columns.forEach(({ told }, at) => canvas.merge(canvas.row + 1, spans[at]?.from ?? 1, spans[at]?.to ?? 1, said[told], style.head));
  canvas.height(canvas.row + 1, 31);
  canvas.row += 2;
}

function putMonth({ canvas, model, evolutions, columns, spans }: Placed, month: number, end: number): void {
  const { row } = canvas;
  canvas.put(row, 0, monthLabel(month, model), style.name);
  canvas.fill(row, 1, end, amountStyle('General', 'item'));
  columns.forEach(({ of, told }, at) => {
    const evolution = evolutions[of];
    const point = evolution?.points.find((one) => one.month === month);
    const column = spans[at]?.to ?? 1;
    const value = evolution ? evolutionValue(evolution, month, told) : null;
    if (evolution && point && value !== null) canvas.put(row, column, value, amountStyle(amountFormat(model.unit), 'item'), formulaOf(evolution, point, told, cell(row - 1, column)));
    else canvas.put(row, column, ABSENT, amountStyle('General', 'absent'));
  });
  canvas.height(row, ROW);
  canvas.row += 1;
}

function chartOf({ model, columns, spans, evolutions }: Placed, of: number, rows: { readonly top: number; readonly bottom: number }, place: CellRange): PlanChart[] {
  const evolution = evolutions[of];
  if (!evolution) return [];
  const said = evolutionWords(model);
  const months = evolutionMonths(evolutions);
  const own = evolution.points.map(({ month }) => months.indexOf(month));
  const [top, bottom] = [rows.top + Math.min(...own), rows.top + Math.max(...own)];
  const series = columns.flatMap((column, at) => {
    const left = spans[at]?.to ?? 1;
    return column.of === of && column.told !== 'outcome' ? [{ name: said[column.told], color: LINES[column.told], values: { top, bottom, left, right: left } }] : [];
  });
  return [{
    name: of === 0 ? 'Prognosens utveckling' : `Prognosens utveckling ${of + 1}`, kind: 'line',
    title: evolutionTitle(evolution, model), alternativeText: evolutionInWords(evolution, model),
    categories: { top, bottom, left: 0, right: 0 }, series, place,
  }];
}

/** The lines side by side, and their table below them. Gives the charts, and the rows that stay with the next one. */
export function putEvolutions(canvas: Canvas, grid: Grid, model: ReportModel, evolutions: readonly Evolution[]): { charts: PlanChart[]; leading: number[] } {
  if (evolutions.length === 0) return { charts: [], leading: [] };
  const columns = evolutionColumns(evolutions);
  const spans = layNear(columns.map(() => (model.unit === 'kr' ? 15 : 12)), grid.widths, 1, grid.status);
  const placed: Placed = { canvas, model, evolutions, columns, spans };
  canvas.height(canvas.row, 10);
  const top = canvas.row + 1;
  const bottom = top + CHART_ROWS - 1;
  for (let row = top; row <= bottom; row += 1) canvas.height(row, 16.5);
  canvas.row = bottom + 1;
  const end = spans.at(-1)?.to ?? grid.status;
  putHeads(placed, end);
  const first = canvas.row;
  for (const month of evolutionMonths(evolutions)) putMonth(placed, month, end);
  const half = halfOf(grid);
  return {
    charts: evolutions.flatMap((_, of) => {
      const [from, to] = evolutions.length === 1 ? [0, grid.status] : of === 0 ? [0, half] : [half + 1, grid.status];
      return chartOf(placed, of, { top: first, bottom: canvas.row - 1 }, { top, bottom, left: from, right: to });
    }),
    leading: Array.from({ length: first - top }, (_, at) => top + at),
  };
}

/** The last column of the left half of the page. */
function halfOf({ widths, status }: Grid): number {
  const width = (to: number) => widths.slice(0, to + 1).reduce((sum, one) => sum + one, 0);
  const all = width(status);
  let column = 0;
  while (column < status - 1 && Math.abs(width(column + 1) - all / 2) <= Math.abs(width(column) - all / 2)) column += 1;
  return column;
}
