import type { AreaFigures } from '../../figures/figures';
import type { UnsureFigures } from '../../figures/unsure';
import type { CellRange } from '../../values/cell';
import type { CellStyle, ConditionalFormat } from '../../workbook/sheetPlan';
import { changeReasons, type ForecastColumn, type ForecastModel, type ForecastRow } from '../forecast';
import { earlierFormula } from '../forecastSources';
import { methodNames, monthName } from '../forecastWords';
import { sourceFormula } from '../formulas';
import type { ReportModel } from '../model';
import { isUnsure } from '../unsure';
import { markedFormat } from '../unsureMark';
import { cell, type Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { putRepeatedHeads } from './repeated';
import { lay, wrappedLines, type Span } from './spans';
import { negativeColours } from './status';
import { amountFormat, amountStyle, SIZE, style, varianceFormat } from './theme';

/** The table of forecasts: the last one, this one, the change, how the outcome stands against it, worst and best case. */

const ROW = 19;
const LINE = 14;
const ABSENT = '–';

export const isChange = (column: ForecastColumn): boolean => column === 'change' || column === 'toDate';

/** Characters that each column between the names and the statuses needs; the last one stands below the statuses. */
export function forecastNeeds({ columns }: ForecastModel, unit: ReportModel['unit']): number[] {
  return columns.slice(0, -1).map(() => (unit === 'kr' ? 14 : 11));
}

export function forecastHead(column: ForecastColumn, model: ReportModel, { rows, total }: ForecastModel): string {
  const sv = model.language === 'sv';
  const periods = [...rows, total].flatMap(({ last }) => (last ? [last.period] : []));
  const [first] = periods;
  switch (column) {
    case 'last':
      if (!first || periods.some(({ month }) => month !== first.month)) return sv ? 'Föregående prognos' : 'Last forecast';
      return `${sv ? 'Prognos efter' : 'Forecast after'} ${monthName(first, model.language)}`;
    case 'forecast': return sv ? 'Prognos' : 'Forecast';
    case 'change': return sv ? 'Ändrad prognos' : 'Change of forecast';
    case 'toDate': return sv ? 'Utfall mot prognosen' : 'Outcome against forecast';
    case 'remaining': return sv ? 'Återstår' : 'Remaining';
    case 'low': return sv ? 'Sämsta fall' : 'Worst case';
    case 'high': return sv ? 'Bästa fall' : 'Best case';
    case 'method': return sv ? 'Metod' : 'Method';
  }
}

/** Asked for every cell, and looked up once for a report. */
const unsureByFigures = new WeakMap<ReportModel, ReadonlyMap<AreaFigures, UnsureFigures>>();

function unsureOf(model: ReportModel): ReadonlyMap<AreaFigures, UnsureFigures> {
  const known = unsureByFigures.get(model);
  if (known) return known;
  const made = new Map([...model.areas, model.total].map(({ figures, unsure }) => [figures, unsure]));
  unsureByFigures.set(model, made);
  return made;
}

/** Whether a column's figure hangs on one that may be read wrongly. */
export function isUnsureForecast({ figures }: ForecastRow, column: ForecastColumn, model: ReportModel): boolean {
  const unsure = unsureOf(model).get(figures) ?? {};
  switch (column) {
    case 'low': return isUnsure('forecastLow', unsure);
    case 'high': return isUnsure('forecastHigh', unsure);
    case 'forecast': case 'change': return isUnsure('forecast', unsure);
    case 'toDate': case 'remaining': return isUnsure('forecast', unsure) || isUnsure('actual', unsure);
    case 'last': case 'method': return false;
  }
}

interface Content {
  readonly value: number | string;
  readonly formula?: string | undefined;
}

interface Placed {
  readonly canvas: Canvas;
  readonly model: ReportModel;
  readonly forecast: ForecastModel;
  readonly spans: readonly Span[];
}

const columnOf = ({ forecast, spans }: Placed, column: ForecastColumn): number | null => spans[forecast.columns.indexOf(column)]?.to ?? null;

/** The part of the year that should have passed, as the formula has it: of the budget where its cells tell, else a number. */
function shareExpression({ figures: { amounts }, toDate }: ForecastRow, model: ReportModel): string | null {
  if (!toDate) return null;
  const { budget, budgetToDate } = amounts;
  if (toDate.phasing === 'even') return `${model.period?.month ?? 12}/12`;
  if (toDate.phasing === 'periodBudget' && budget && budgetToDate && Math.abs(budgetToDate.value / budget.value - toDate.share) < 1e-9) {
    const [year, passed] = [sourceFormula(budget), sourceFormula(budgetToDate)];
    if (year !== undefined && passed !== undefined) return `(${passed.slice(1)})/(${year.slice(1)})`;
  }
  return String(Number(toDate.share.toPrecision(15)));
}

/** Outcome − forecast × share; the formula only where it comes to what was computed. */
function toDateContent(placed: Placed, row: ForecastRow): Content {
  const { forecast, actual } = row.figures.amounts;
  const at = columnOf(placed, 'forecast');
  if (!row.toDate || !forecast || !actual) return { value: ABSENT };
  const share = shareExpression(row, placed.model);
  const outcome = sourceFormula(actual);
  const formula = at === null || share === null || outcome === undefined ? undefined
    : `=IFERROR(${outcome.slice(1)}-${cell(placed.canvas.row, at)}*${share},"${ABSENT}")`;
  return { value: row.toDate.value, formula };
}

function contentOf(placed: Placed, row: ForecastRow, column: ForecastColumn): Content {
  const { canvas, model } = placed;
  const { amounts } = row.figures;
  const here = (which: ForecastColumn): string | null => {
    const at = columnOf(placed, which);
    return at === null ? null : cell(canvas.row, at);
  };
  const figure = column === 'forecast' ? amounts.forecast : column === 'low' ? amounts.forecastLow : column === 'high' ? amounts.forecastHigh : null;
  if (figure) return { value: figure.value, formula: sourceFormula(figure) };
  if (column === 'last' && row.last) return { value: row.last.value, formula: earlierFormula(row.last.source, row.last.value) };
  if (column === 'change' && row.change !== null) {
    const [now, last] = [here('forecast'), here('last')];
    return { value: row.change, formula: now === null || last === null ? undefined : `=${now}-${last}` };
  }
  if (column === 'toDate') return toDateContent(placed, row);
  if (column === 'remaining' && row.remaining !== null) {
    const [now, outcome] = [here('forecast'), amounts.actual ? sourceFormula(amounts.actual) : undefined];
    return { value: row.remaining, formula: now === null || outcome === undefined ? undefined : `=${now}-(${outcome.slice(1)})` };
  }
  return { value: column === 'method' && row.method !== null ? methodNames[model.language][row.method] : ABSENT };
}

function putRow(placed: Placed, grid: Grid, row: ForecastRow, isTotal: boolean): void {
  const { canvas, forecast, model, spans } = placed;
  canvas.put(canvas.row, 0, row.name, isTotal ? style.nameTotal : style.name);
  canvas.fill(canvas.row, 1, grid.status, amountStyle('General', isTotal ? 'total' : 'item'));
  let lines = wrappedLines(row.name, (grid.widths[0] ?? 30) - 1);
  forecast.columns.forEach((column, at) => {
    const { from, to } = spans[at] ?? { from: 1, to: 1 };
    const { value, formula } = contentOf(placed, row, column);
    if (column === 'method') {
      const text: CellStyle = { ...isTotal ? style.nameTotal : style.name, bold: false, fontSize: SIZE.small, indent: 1 };
      canvas.merge(canvas.row, from, to, value === ABSENT ? null : value, text);
      lines = Math.max(lines, wrappedLines(String(value), grid.widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0) - 1.5));
      return;
    }
    const plain = isChange(column) ? varianceFormat(model.unit) : amountFormat(model.unit);
    const format = isUnsureForecast(row, column, model) ? markedFormat(plain) : plain;
    canvas.put(canvas.row, to, value, amountStyle(format, isTotal ? 'total' : value === ABSENT ? 'absent' : 'item'), formula);
  });
  canvas.height(canvas.row, Math.max(ROW, lines * LINE + 5));
  canvas.row += 1;
}

function putHeads({ canvas, forecast, model, spans }: Placed, grid: Grid): void {
  canvas.fill(canvas.row, 0, grid.status, style.head);
  canvas.put(canvas.row, 0, model.language === 'sv' ? `Helår, belopp i ${model.unit}` : `Full year, amounts in ${model.unit}`, style.headLeft);
  forecast.columns.forEach((column, at) => {
    const { from, to } = spans[at] ?? { from: 1, to: 1 };
    const shown = column === 'method' ? { ...style.headLeft, indent: 1 } : style.head;
    canvas.merge(canvas.row, from, to, forecastHead(column, model, forecast), shown);
  });
  canvas.height(canvas.row, 31);
  canvas.row += 1;
}

/** Text over the whole width, in as many lines as it takes. */
export function putText(canvas: Canvas, grid: Grid, text: string, shown: CellStyle): void {
  const characters = grid.widths.slice(0, grid.status + 1).reduce((sum, width) => sum + width, 0);
  canvas.merge(canvas.row, 0, grid.status, text, shown);
  canvas.height(canvas.row, wrappedLines(text, (characters * SIZE.body) / SIZE.small) * 13 + 3);
  canvas.row += 1;
}

/** Under the table: why forecasts changed, and what the columns mean. */
export function forecastNotes(forecast: ForecastModel, model: ReportModel): string[] {
  const sv = model.language === 'sv';
  const phased = [...forecast.rows, forecast.total].some(({ toDate }) => toDate !== null);
  return [
    ...changeReasons(forecast, model.unit, model.language),
    ...(phased ? [sv ? 'Utfall mot prognosen: utfallet hittills mindre den del av prognosen som borde ha kommit till och med perioden.'
      : 'Outcome against forecast: the outcome to date less the part of the forecast that should have come by the end of the period.'] : []),
  ];
}

/** The table with what explains it. Gives the colours, and the rows that stay with the next one. */
export function putForecasts(canvas: Canvas, grid: Grid, model: ReportModel, forecast: ForecastModel, title: string): { formats: ConditionalFormat[]; leading: number[] } {
  const needs = [...forecastNeeds(forecast, model.unit), 14];
  const placed: Placed = { canvas, model, forecast, spans: lay(needs, grid.widths, 1, grid.status) };
  const first = canvas.row;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => putHeads(placed, grid));
  const top = canvas.row;
  const leading = Array.from({ length: top - first }, (_, at) => first + at);
  for (const row of forecast.rows) {
    beginRow();
    putRow(placed, grid, row, false);
  }
  beginRow();
  putRow(placed, grid, forecast.total, true);
  const bottom = canvas.row - 1;
  const texts = forecastNotes(forecast, model);
  if (texts.length > 0) {
    canvas.height(canvas.row, 6);
    leading.push(canvas.row - 1, canvas.row);
    canvas.row += 1;
    texts.forEach((text) => putText(canvas, grid, text, style.legend));
  }
  const ranges = forecast.columns.flatMap((column): CellRange[] => {
    const at = columnOf(placed, column);
    return isChange(column) && at !== null ? [{ top, bottom, left: at, right: at }] : [];
  });
  return { formats: ranges.map((range) => negativeColours(range, model.unit === 'mnkr' ? 1 : 0)), leading };
}
