import type { Evolution } from '../../report/forecast';
import { monthLabel } from '../../report/forecastWords';
import { chartedVariances } from '../../report/layout/chart';
import { evolutionInWords, evolutionTitle, evolutionWords, LINES } from '../../report/layout/forecastEvolution';
import { amountFormat, BAR, labelFormat } from '../../report/layout/theme';
import type { ReportModel } from '../../report/model';
import type { Language } from '../../values/language';
import type { ChartBlock, TableBlock } from './blocks';
import { absent, valueCell, varianceCell } from './cells';

/** Bars of the areas' variances. */
export function varianceChart(model: ReportModel): ChartBlock {
  const { title, alternativeText, bars, variances } = chartedVariances(model);
  const sv = model.language === 'sv';
  return {
    kind: 'chart', shape: 'bars', name: sv ? 'Avvikelser' : 'Variances', title, alternativeText,
    categoryHead: sv ? 'Verksamhetsområde' : 'Area', categories: variances.map(({ name }) => name),
    series: [{ name: bars, color: BAR, values: variances.map(({ value }) => value) }],
    numberFormat: labelFormat(model.unit),
  };
}

/** Lines of a forecast's way through the year beside the outcome. */
export function evolutionChart(evolution: Evolution, model: ReportModel): ChartBlock {
  const said = evolutionWords(model);
  const { points, figures: { amounts: { budget } } } = evolution;
  return {
    kind: 'chart', shape: 'lines', name: said.title, title: evolutionTitle(evolution, model), alternativeText: evolutionInWords(evolution, model),
    categoryHead: said.month, categories: points.map(({ month }) => monthLabel(month, model)),
    series: [
      { name: said.forecast, color: LINES.forecast, values: points.map(({ forecast }) => forecast) },
      ...budget && budget.value !== 0 ? [{ name: said.budget, color: LINES.budget, values: points.map(() => budget.value) }] : [],
    ],
    numberFormat: amountFormat(model.unit),
  };
}

/** What a chart shows, as a table: a column for each line, one for bars. */
export function chartTable({ shape, categoryHead, categories, series, title, numberFormat }: ChartBlock, language: Language): TableBlock {
  if (shape === 'lines') {
    return {
      kind: 'table', columns: ['name', ...series.map(() => 'number' as const)], heads: [[{ text: categoryHead }, ...series.map(({ name }) => ({ text: name }))]],
      rows: categories.map((name, at) => ({ kind: 'item', cells: [{ text: name }, ...series.map(({ values }) => valueCell(values[at], numberFormat, language))] })),
    };
  }
  // A bar of nothing has no label; in a table it is a figure like others.
  const format = numberFormat.replace(/;$/, ';0');
  return {
    kind: 'table', columns: ['name', 'number'], heads: [[{ text: categoryHead }, { text: title }]],
    rows: categories.map((name, at) => {
      const value = series[0]?.values[at] ?? null;
      return { kind: 'item', cells: [{ text: name }, value === null ? absent : varianceCell(value, format, language)] };
    }),
  };
}
