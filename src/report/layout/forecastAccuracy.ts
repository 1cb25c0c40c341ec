import type { CellStyle, ConditionalFormat } from '../../workbook/sheetPlan';
import type { Period } from '../../values/period';
import type { AccuracyView, ForecastModel } from '../forecast';
import { earlierFormula } from '../forecastSources';
import { monthName } from '../forecastWords';
import { sourceFormula } from '../formulas';
import type { ReportModel } from '../model';
import { cell, type Canvas } from './canvas';
import { putText } from './forecast';
import type { Grid } from './gridColumns';
import { putRepeatedHeads } from './repeated';
import { lay, type Span } from './spans';
import { negativeColours } from './status';
import { amountFormat, amountStyle, SHARE_FORMAT, style, varianceFormat } from './theme';

/** How the year's forecasts came out, by area and the month in which they were made. */

const ROW = 19;
const ABSENT = '–';
const COLUMNS = 4;

/** Characters that each column between the names and the statuses needs; the last one stands below the statuses. */
export const accuracyNeeds = ({ accuracy }: ForecastModel, unit: ReportModel['unit']): number[] =>
  (accuracy.length === 0 ? [] : Array.from({ length: COLUMNS - 1 }, () => (unit === 'kr' ? 14 : 11)));

export const accuracyHeads = ({ language }: ReportModel): string[] =>
  (language === 'sv' ? ['Prognos', 'Utfall', 'Utfall mot prognos', '% av budget'] : ['Forecast', 'Outcome', 'Outcome less forecast', '% of budget']);

export const forecastAfter = (period: Period, { language }: ReportModel): string => `${language === 'sv' ? 'Prognos efter' : 'Forecast after'} ${monthName(period, language)}`;

export const accuracyName = ({ figures }: AccuracyView, { total, totalName }: ReportModel): string => (figures === total.figures ? totalName : figures.name);

function putErrors(canvas: Canvas, grid: Grid, model: ReportModel, { accuracy, figures, made }: AccuracyView, spans: readonly Span[]): void {
  const { actual, budget } = figures.amounts;
  const column = (at: number) => spans[at]?.to ?? at + 1;
  accuracy.errors.forEach(({ period, forecast, error, percentOfBudget }, at) => {
    const { row } = canvas;
    const here = (index: number) => cell(row, column(index));
    canvas.put(row, 0, forecastAfter(period, model), { ...style.name, indent: 1 });
    canvas.fill(row, 1, grid.status, amountStyle('General', 'item'));
    canvas.put(row, column(0), forecast, amountStyle(amountFormat(model.unit), 'item'), earlierFormula(made[at]?.source ?? null, forecast));
    canvas.put(row, column(1), accuracy.outcome, amountStyle(amountFormat(model.unit), 'item'), actual?.value === accuracy.outcome ? sourceFormula(actual) : undefined);
    canvas.put(row, column(2), error, amountStyle(varianceFormat(model.unit), 'item'), `=${here(1)}-${here(0)}`);
    const base = budget ? sourceFormula(budget) : undefined;
    if (percentOfBudget === null) canvas.put(row, column(3), ABSENT, amountStyle('General', 'absent'));
    else canvas.put(row, column(3), percentOfBudget, amountStyle(SHARE_FORMAT, 'item'), base === undefined ? undefined : `=IFERROR(${here(2)}/ABS(${base.slice(1)})*100,"${ABSENT}")`);
    canvas.height(row, ROW);
    canvas.row += 1;
  });
}

function putAccuracyHeads(canvas: Canvas, grid: Grid, model: ReportModel, spans: readonly Span[]): void {
  canvas.fill(canvas.row, 0, grid.status, style.head);
  canvas.put(canvas.row, 0, model.language === 'sv' ? `Belopp i ${model.unit}` : `Amounts in ${model.unit}`, style.headLeft);
  accuracyHeads(model).forEach((head, at) => canvas.merge(canvas.row, spans[at]?.from ?? 1, spans[at]?.to ?? 1, head, style.head));
  canvas.row += 1;
}

/** A sentence on a row of its own, apart from the rule above it. */
function putSentence(canvas: Canvas, grid: Grid, text: string, shown: CellStyle): void {
  const { row } = canvas;
  putText(canvas, grid, text, { ...shown, vertical: 'center' });
  canvas.height(row, canvas.heightOf(row, ROW) + 5);
}

/** The year's table with a sentence for each area. Gives the colours, and the rows that stay with the next one. */
export function putAccuracy(
  canvas: Canvas, grid: Grid, model: ReportModel, { accuracy, earlierAccuracy }: ForecastModel, title: string,
): { formats: ConditionalFormat[]; leading: number[] } {
  const leading: number[] = [];
  const formats: ConditionalFormat[] = [];
  const lead = (from: number, to: number) => { for (let row = from; row < to; row += 1) leading.push(row); };
  if (accuracy.length > 0) {
    const spans = lay([11, 11, 11, 11], grid.widths, 1, grid.status, 'even');
    const first = canvas.row;
    const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => putAccuracyHeads(canvas, grid, model, spans));
    const top = canvas.row;
    lead(first, top);
    for (const view of accuracy) {
      beginRow();
      const head = canvas.row;
      canvas.merge(head, 0, grid.status, accuracyName(view, model), style.group);
      canvas.height(head, ROW + 3);
      canvas.row += 1;
      putErrors(canvas, grid, model, view, spans);
      // At most twelve rows: an area's months and what is said of them stay together.
      lead(head, canvas.row);
      putSentence(canvas, grid, view.accuracy.sentence[model.language], { ...style.legend, indent: 1 });
    }
    const column = spans[2]?.to ?? 3;
    formats.push(negativeColours({ top, bottom: canvas.row - 1, left: column, right: column }, model.unit === 'mnkr' ? 1 : 0));
  }
  if (earlierAccuracy.length > 0) {
    canvas.height(canvas.row, 8);
    canvas.row += 1;
    for (const text of earlierAccuracy) putSentence(canvas, grid, text, style.legend);
  }
  return { formats, leading };
}
