import { formatAmount } from '../../values/amount';
import type { CellRange } from '../../values/cell';
import type { PlanChart } from '../../workbook/sheetPlan';
import type { Evolution, EvolutionPoint } from '../forecast';
import { earlierFormula } from '../forecastSources';
import { monthLabel } from '../forecastWords';
import { sourceFormula } from '../formulas';
import type { ReportModel } from '../model';
import { cell, type Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { amountFormat, INK, style } from './theme';

/** The forecast's way through the year beside the outcome: lines, on cells beyond the print area. */

const CHART_ROWS = 14;
export const LINES = { forecast: INK.brand, outcome: '#B86E00', budget: '#7B8794' } as const;
/** Month, forecast, outcome, budget. */
const EVOLUTION_COLUMNS = 4;
/** Beyond the status of every report. */
const ASIDE_COLUMNS = 2;
const WIDTH = 15;

/** Widths of the columns that the charts' cells take, beyond those of every report. */
export const evolutionWidths = ({ forecast }: ReportModel): number[] =>
  Array.from({ length: Math.max(0, (forecast?.evolutions.length ?? 0) * EVOLUTION_COLUMNS - ASIDE_COLUMNS) }, () => WIDTH);

export const evolutionWords = ({ language }: ReportModel) => (language === 'sv'
  ? { month: 'Månad', forecast: 'Prognos för helåret', outcome: 'Utfall hittills', budget: 'Budget för helåret', title: 'Prognosens utveckling', after: 'efter' }
  : { month: 'Month', forecast: 'Full-year forecast', outcome: 'Outcome to date', budget: 'Full-year budget', title: 'The forecast through the year', after: 'after' });

/** What the lines show, for who can't see them. */
export function evolutionInWords({ name, points, figures }: Evolution, model: ReportModel): string {
  const said = evolutionWords(model);
  const amount = (value: number) => formatAmount(value, model.unit, model.language);
  const { budget } = figures.amounts;
  const each = (which: 'forecast' | 'outcome', of: readonly EvolutionPoint[]) => of.flatMap((point) =>
    (point[which] === null ? [] : [`${monthLabel(point.month, model.language)} ${amount(point[which])}`])).join(', ');
  return `${said.title}, ${name}, ${model.unit}. ${said.forecast}: ${each('forecast', points.filter(({ made }) => made !== null))}. `
    + `${said.outcome}: ${each('outcome', points)}.${budget ? ` ${said.budget}: ${amount(budget.value)}.` : ''}`;
}

/** The cells that a chart is drawn from, in four columns from `left`; heads in the first row. */
function putCells(canvas: Canvas, model: ReportModel, { figures, points }: Evolution, top: number, left: number): void {
  const said = evolutionWords(model);
  const amount = { ...style.aside, numberFormat: amountFormat(model.unit) };
  [said.month, said.forecast, said.outcome, said.budget].forEach((head, at) => canvas.put(top, left + at, head, style.aside));
  points.forEach((point, at) => {
    const row = top + 1 + at;
    canvas.put(row, left, monthLabel(point.month, model.language), style.aside);
    const counting = point.made === 'counting' ? figures.amounts.forecast : null;
    if (point.forecast !== null) {
      const formula = counting ? sourceFormula(counting)
        : point.made === 'counting' ? undefined
          : point.made ? earlierFormula(point.made.source, point.made.value) : `=${cell(row - 1, left + 1)}`;
      canvas.put(row, left + 1, point.forecast, amount, formula);
    }
    const isNow = at === points.length - 1 && figures.amounts.actual?.value === point.outcome;
    if (point.outcome !== null) canvas.put(row, left + 2, point.outcome, amount, isNow ? sourceFormula(figures.amounts.actual) : undefined);
    const { budget } = figures.amounts;
    if (budget) canvas.put(row, left + 3, budget.value, amount, at === 0 ? sourceFormula(budget) : `=${cell(row - 1, left + 3)}`);
  });
}

export const evolutionTitle = ({ name }: Evolution, model: ReportModel): string => `${evolutionWords(model).title}: ${name}, ${model.unit}`;

function chartOf(evolution: Evolution, model: ReportModel, at: number, cells: { readonly top: number; readonly left: number }, place: CellRange): PlanChart {
  const said = evolutionWords(model);
  const column = (offset: number): CellRange =>
    ({ top: cells.top + 1, bottom: cells.top + evolution.points.length, left: cells.left + offset, right: cells.left + offset });
  const { budget } = evolution.figures.amounts;
  return {
    name: at === 0 ? 'Prognosens utveckling' : `Prognosens utveckling ${at + 1}`, kind: 'line',
    title: evolutionTitle(evolution, model), alternativeText: evolutionInWords(evolution, model),
    categories: column(0),
    series: [
      { name: said.forecast, values: column(1), color: LINES.forecast },
      { name: said.outcome, values: column(2), color: LINES.outcome },
      ...(budget && budget.value !== 0 ? [{ name: said.budget, values: column(3), color: LINES.budget }] : []),
    ],
    place,
  };
}

/** Lays the lines out side by side below the table. */
export function putEvolutions(canvas: Canvas, grid: Grid, model: ReportModel, evolutions: readonly Evolution[]): PlanChart[] {
  if (evolutions.length === 0) return [];
  canvas.height(canvas.row, 10);
  const top = canvas.row + 1;
  const bottom = top + CHART_ROWS - 1;
  for (let row = top; row <= bottom; row += 1) canvas.height(row, 16.5);
  canvas.row = bottom + 1;
  const half = halfOf(grid);
  return evolutions.map((evolution, at) => {
    const left = grid.base + at * EVOLUTION_COLUMNS;
    putCells(canvas, model, evolution, top, left);
    const [from, to] = evolutions.length === 1 ? [0, grid.status] : at === 0 ? [0, half] : [half + 1, grid.status];
    return chartOf(evolution, model, at, { top, left }, { top, bottom, left: from, right: to });
  });
}

/** The last column of the left half of the page. */
function halfOf({ widths, status }: Grid): number {
  const width = (to: number) => widths.slice(0, to + 1).reduce((sum, one) => sum + one, 0);
  const all = width(status);
  let column = 0;
  while (column < status - 1 && Math.abs(width(column + 1) - all / 2) <= Math.abs(width(column) - all / 2)) column += 1;
  return column;
}
