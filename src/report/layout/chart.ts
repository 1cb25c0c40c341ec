import type { ReportModel } from '../model';
import { chartedVariance } from './areas';
import { formatAmount } from '../../values/amount';

/** What a document's chart of the areas' variances shows; in the sheet the table's own cells have bars. */
export interface ChartedVariances {
  readonly title: string;
  /** The figures in words, for who can't see the chart. */
  readonly alternativeText: string;
  /** What the bars are. */
  readonly bars: string;
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
    bars: sv ? 'Avvikelse' : 'Variance',
  };
}
