import type { PlanChart } from '../../workbook/sheetPlan';
import type { ReportModel } from '../model';
import { chartedVariance, type AreasPlace } from './areas';
import type { Grid } from './grid';
import { BAR, labelFormat } from './theme';
import { formatAmount } from '../../values/amount';

const HEAD_ROWS = 1;
/** Rows that fit on a page of its own. */
const MOST_ROWS = 25;

/** Bars of the areas' variances: two series, so that the sign's colour survives every viewer. */
export function varianceChart(row: number, grid: Grid, model: ReportModel, place: AreasPlace): PlanChart {
  const sv = model.language === 'sv';
  const year = chartedVariance(model) === 'year';
  const what = year
    ? model.period?.month === 12 ? (sv ? 'Årets avvikelse mot budget' : 'The year\'s variance against budget') : sv ? 'Helårets avvikelse mot budget' : 'Full-year variance against budget'
    : sv ? 'Periodens avvikelse mot budget' : 'Variance against budget to date';
  const inWords = model.areas.map(({ figures }) => {
    const variance = year ? figures.amounts.variance : figures.amounts.varianceToDate;
    return `${figures.name} ${variance ? formatAmount(variance.value, model.unit, model.language) : '–'}`;
  }).join('; ');
  const series = (column: number) => ({ ...place.chart, left: column, right: column });
  return {
    name: 'Avvikelser', kind: 'bar',
    title: `${what}, ${model.unit}`,
    alternativeText: `${what}, ${model.unit}: ${inWords}.`,
    categories: series(grid.chartNames),
    series: [
      { name: sv ? 'Överskott' : 'Surplus', values: series(grid.surplus), color: BAR.surplus },
      { name: sv ? 'Underskott' : 'Deficit', values: series(grid.deficit), color: BAR.deficit },
    ],
    place: { top: row, bottom: row + HEAD_ROWS + Math.min(MOST_ROWS, Math.max(3, Math.ceil(model.areas.length * 1.15))), left: 0, right: grid.status },
    labelFormat: labelFormat(model.unit),
  };
}
