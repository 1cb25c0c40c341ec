import { chartedVariance } from '../../report/layout/areas';
import { BAR, labelFormat } from '../../report/layout/theme';
import type { ReportModel } from '../../report/model';
import type { ChartBlock } from './blocks';
import { formatAmount } from '../../values/amount';

/** Bars of the areas' variances: two series, so that the sign has its colour in every viewer. */
export function varianceChart(model: ReportModel): ChartBlock {
  const { areas, language, period, unit } = model;
  const sv = language === 'sv';
  const isYear = chartedVariance(model) === 'year';
  const what = !isYear ? (sv ? 'Periodens avvikelse mot budget' : 'Variance against budget to date')
    : period?.month === 12 ? (sv ? 'Årets avvikelse mot budget' : 'The year\'s variance against budget')
      : sv ? 'Helårets avvikelse mot budget' : 'Full-year variance against budget';
  const variances = areas.map(({ figures: { name, amounts } }) => ({ name, value: (isYear ? amounts.variance : amounts.varianceToDate)?.value ?? null }));
  const inWords = variances.map(({ name, value }) => `${name} ${value === null ? '–' : formatAmount(value, unit, language)}`).join('; ');
  const series = (name: string, color: string, has: (value: number) => boolean) =>
    ({ name, color, values: variances.map(({ value }) => (value !== null && has(value) ? value : null)) });
  return {
    kind: 'chart', name: sv ? 'Avvikelser' : 'Variances', title: `${what}, ${unit}`, alternativeText: `${what}, ${unit}: ${inWords}.`,
    categories: variances.map(({ name }) => name),
    series: [series(sv ? 'Överskott' : 'Surplus', BAR.surplus, (value) => value >= 0), series(sv ? 'Underskott' : 'Deficit', BAR.deficit, (value) => value < 0)],
    labelFormat: labelFormat(unit),
  };
}
