import { sheet, workbook, type Layout } from './build';

/** A variance of the outcome before the year's budget, forecast and variance: it is held against a budget to date that is not printed. */

const ROWS: readonly (readonly [name: string, amounts: readonly number[]])[] = [
  ['Vård', [-1909.2, -141.3, -2602, -2845, -243]], ['Tandvård', [-72.5, 6.4, -118.1, -112, 6.1]], ['Trafik', [-668.2, -33.9, -942.4, -990, -47.6]],
  ['Kultur', [-244.8, 9.2, -386.9, -381, 5.9]], ['Lokaler', [-21.7, -21.7, 0, -25, -25]],
];
const SUM = [-2916.4, -181.3, -4049.4, -4353, -303.6];

/** `own`: the variance of the outcome, where it is another. */
const report = (groups: string, heads: string, own?: (amounts: readonly number[]) => number) => sheet('Drift', `
      Region Norra, driftredovisning per augusti 2025, mnkr
      ${groups}
      ${heads}
      ${[...ROWS, ['Summa', SUM] as const].map(([name, amounts]) => [name, amounts[0], own?.(amounts) ?? amounts[1], ...amounts.slice(2)].join(' | ')).join('\n      ')}
      `);

const GROUPS = ' | Utfall januari–augusti 2025 | | Helår 2025';
const HEADS = 'Område | Netto | Budgetavvikelse | Budget | Prognos | Avvikelse';
const remains = ([actual = 0, , budget = 0]: readonly number[]): number => Math.round((actual - budget) * 10) / 10;

const areas = `
      name | actual | varianceToDate | budget | forecast | variance
      ${ROWS.map(([name, [actual, toDate, budget, forecast, variance]]) => [name, actual, toDate, budget, forecast, variance].join(' | ')).join('\n      ')}`;

export const outcomeVarianceLayouts: readonly Layout[] = [
  { name: 'a variance under the group of the outcome is of the months gone by', workbook: workbook(report(GROUPS, HEADS)), areas, unsure: [], silent: ['timeGuessed', 'variancesContradicted', 'rivalColumns'] },
  { name: 'a variance right after the outcome, the year\'s after its forecast', workbook: workbook(report('', 'Område | Utfall | Avvikelse | Årsbudget | Årsprognos | Avvikelse helår')), areas, unsure: [], silent: ['timeGuessed', 'variancesContradicted', 'rivalColumns'] },
  { name: 'what is left of the year\'s budget after the outcome is no variance', workbook: workbook(report(GROUPS, HEADS, remains)), areas: areas.replace(/( \| [-\d.]+) \| [-\d.]+( \| .*)/g, '$1 | -$2') },
];
