import type { PlanChart } from '../../workbook/sheetPlan';
import type { ReportModel } from '../model';
import { chartedVariance, type AreasPlace } from './areas';
import type { Grid } from './gridColumns';
import { BAR, labelFormat } from './theme';
import { formatAmount } from '../../values/amount';

const HEAD_ROWS = 1;
/** Rows that fit on a page of its own. */
const MOST_ROWS = 25;

/** What the chart of the areas' variances shows, in the sheet and in documents. */
export interface ChartedVariances {
  readonly title: string;
  /** The figures in words, for who can't see the chart. */
  readonly alternativeText: string;
  readonly surplus: string;
  readonly deficit: string;
  readonly variances: readonly { readonly name: string; readonly value: number | null }[];
}

export function chartedVariances(model: ReportModel): ChartedVariances {
  const sv = model.language === 'sv';
  const year = chartedVariance(model) === 'year';
  const what = year
    ? model.period?.month === 12 ? (sv ? 'Årets avvikelse mot budget' : 'The year\'s variance against budget') : sv ? 'Helårets avvikelse mot budget' : 'Full-year variance against budget'
    : sv ? 'Periodens avvikelse mot budget' : 'Variance against budget to date';
  const variances = model.areas.map(({ figures: { name, amounts } }) => ({ name, value: (year ? amounts.variance : amounts.varianceToDate)?.value ?? null }));
  const inWords = variances.map(({ name, value }) => `${name} ${value === null ? '–' : formatAmount(value, model.unit, model.language)}`).join('; ');
  return {
    title: `${what}, ${model.unit}`, alternativeText: `${what}, ${model.unit}: ${inWords}.`, variances,
    surplus: sv ? 'Överskott' : 'Surplus', deficit: sv ? 'Underskott' : 'Deficit',
  };
}

/** Bars of the areas' variances: two series, so that the sign's colour survives every viewer. */
export function varianceChart(row: number, grid: Grid, model: ReportModel, place: AreasPlace): PlanChart {
  const { title, alternativeText, surplus, deficit } = chartedVariances(model);
  const series = (column: number) => ({ ...place.chart, left: column, right: column });
  return {
    name: 'Avvikelser', kind: 'bar',
    title, alternativeText,
    categories: series(grid.chartNames),
    series: [
      { name: surplus, values: series(grid.surplus), color: BAR.surplus },
      { name: deficit, values: series(grid.deficit), color: BAR.deficit },
    ],
    place: { top: row, bottom: row + HEAD_ROWS + Math.min(MOST_ROWS, Math.max(3, Math.ceil(model.areas.length * 1.15))), left: 0, right: grid.status },
    labelFormat: labelFormat(model.unit),
  };
}
