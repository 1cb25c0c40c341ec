import type { AccuracyView, Evolution, ForecastColumn, ForecastModel, ForecastRow } from '../../report/forecast';
import { methodNames, monthLabel } from '../../report/forecastWords';
import { forecastHead, forecastNotes, isChange, isUnsureForecast } from '../../report/layout/forecast';
import { accuracyHeads, accuracyName, forecastAfter } from '../../report/layout/forecastAccuracy';
import { evolutionColumns, evolutionMonths, evolutionValue, evolutionWords } from '../../report/layout/forecastEvolution';
import { amountFormat, SHARE_FORMAT, varianceFormat } from '../../report/layout/theme';
import type { ReportModel } from '../../report/model';
import { markedFormat } from '../../report/unsureMark';
import type { Block, TableBlock, TableCell, TableRow } from './blocks';
import { absent, valueCell, varianceCell } from './cells';
import { evolutionChart } from './chart';

/** Forecasts beside the last ones, their way through the year, and how those of a year that is over came out. */

function valueOf({ last, change, toDate, remaining, figures: { amounts } }: ForecastRow, column: Exclude<ForecastColumn, 'method'>): number | null {
  const values: Record<Exclude<ForecastColumn, 'method'>, number | null | undefined> = {
    last: last?.value, forecast: amounts.forecast?.value, change, toDate: toDate?.value, remaining,
    low: amounts.forecastLow?.value, high: amounts.forecastHigh?.value,
  };
  return values[column] ?? null;
}

function cellOf(row: ForecastRow, column: ForecastColumn, model: ReportModel): TableCell {
  const { language, unit } = model;
  if (column === 'method') return row.method === null ? absent : { text: methodNames[language][row.method] };
  const value = valueOf(row, column);
  const marked = (format: string): string => (isUnsureForecast(row, column, model) ? markedFormat(format) : format);
  return isChange(column) ? varianceCell(value, marked(varianceFormat(unit)), language) : valueCell(value, marked(amountFormat(unit)), language);
}

const note = (text: string): Block => ({ kind: 'text', text, look: 'note' });

/** The table with what explains it, and a chart of each forecast that was made several times in the year. */
export function forecastBlocks(model: ReportModel, forecast: ForecastModel): Block[] {
  const { columns, rows, total, evolutions } = forecast;
  if (columns.length === 0) return [];
  const rowOf = (row: ForecastRow, kind: TableRow['kind']): TableRow => ({ kind, cells: [{ text: row.name }, ...columns.map((column) => cellOf(row, column, model))] });
  return [
    {
      kind: 'table', columns: ['name', ...columns.map((column) => (column === 'method' ? 'text' as const : 'number' as const))],
      heads: [[{ text: model.language === 'sv' ? `Helår, belopp i ${model.unit}` : `Full year, amounts in ${model.unit}` }, ...columns.map((column) => ({ text: forecastHead(column, model, forecast) }))]],
      rows: [...rows.map((row) => rowOf(row, 'item')), rowOf(total, 'total')],
    },
    ...forecastNotes(forecast, model).map(note),
    ...evolutions.map((evolution) => evolutionChart(evolution, model)),
    ...evolutions.length > 0 ? [evolutionTable(evolutions, model)] : [],
  ];
}

/** The forecasts month by month with the budget and the outcome: what the lines are drawn from. */
function evolutionTable(evolutions: readonly Evolution[], model: ReportModel): TableBlock {
  const said = evolutionWords(model);
  const columns = evolutionColumns(evolutions);
  return {
    kind: 'table', columns: ['name', ...columns.map(() => 'number' as const)],
    heads: [
      [{ text: '' }, ...evolutions.map(({ name }, of) => ({ text: name, span: columns.filter((column) => column.of === of).length }))],
      [{ text: said.month }, ...columns.map(({ told }) => ({ text: said[told] }))],
    ],
    rows: evolutionMonths(evolutions).map((month): TableRow => ({
      kind: 'item',
      cells: [{ text: monthLabel(month, model) }, ...columns.map(({ of, told }) => {
        const evolution = evolutions[of];
        return valueCell(evolution ? evolutionValue(evolution, month, told) : null, amountFormat(model.unit), model.language);
      })],
    })),
  };
}

function accuracyRows(view: AccuracyView, model: ReportModel): TableRow[] {
  const { language, unit } = model;
  const { outcome, errors, sentence } = view.accuracy;
  const all = accuracyHeads(model).length + 1;
  return [
    { kind: 'group', cells: [{ text: accuracyName(view, model), span: all }] },
    ...errors.map(({ period, forecast, error, percentOfBudget }): TableRow => ({
      kind: 'item',
      cells: [
        { text: forecastAfter(period, model), indent: 1 }, valueCell(forecast, amountFormat(unit), language), valueCell(outcome, amountFormat(unit), language),
        varianceCell(error, varianceFormat(unit), language), valueCell(percentOfBudget, SHARE_FORMAT, language),
      ],
    })),
    { kind: 'item', cells: [{ text: sentence[language], span: all, indent: 1, tone: 'muted' }] },
  ];
}

/** The year's table with a sentence for each area, and earlier years in words. */
export function accuracyBlocks(model: ReportModel, { accuracy, earlierAccuracy }: ForecastModel): Block[] {
  const heads = [{ text: model.language === 'sv' ? `Belopp i ${model.unit}` : `Amounts in ${model.unit}` }, ...accuracyHeads(model).map((text) => ({ text }))];
  return [
    ...accuracy.length === 0 ? [] : [{
      kind: 'table' as const, columns: ['name' as const, ...accuracyHeads(model).map(() => 'number' as const)], heads: [heads],
      rows: accuracy.flatMap((view) => accuracyRows(view, model)),
    }],
    ...earlierAccuracy.map(note),
  ];
}
