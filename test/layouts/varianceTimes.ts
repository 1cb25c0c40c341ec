import { sheet, workbook, type Layout } from './build';

/** Variances alone, of the period and of the year's forecast: the month under the latter says when it was told. */

const ROWS = `
      Hamnnämnden | 4.1 | 8 | 6 | 11.3
      Skogsnämnden | -62.4 | -148 | -95 | -121.7
      Vägnämnden | -2.8 | -11 | -3 | 1.2
      Parknämnden | -9.7 | -41 | -12 | -6.4
      Summa | -70.8 | -192 | -104 | -115.6
      `;
const report = (heads: string) => workbook(sheet('T1', `
      Tertialrapport 1 2020
      Avvikelser mot budget, miljoner kronor

      ${heads}${ROWS}`));

const sound = {
  read: '2020-04',
  areas: `
      name | variance | varianceToDate
      Hamnnämnden | 8 | 4.1
      Skogsnämnden | -148 | -62.4
      Vägnämnden | -11 | -2.8
      Parknämnden | -41 | -9.7`,
  total: `
      variance | varianceToDate
      -192 | -70.8`,
  silent: ['sumMismatch'],
} as const;

export const varianceTimeLayouts: readonly Layout[] = [
  { name: "the period's variances beside the year's, each told at a month", workbook: report(' | Periodens avvikelse | Helårsprognos avvikelse | | Avvikelse\n      Nämnd | jan–apr 2020 | per april | per februari | bokslut 2019'), ...sound },
  { name: "the year's variances with bare months under them", workbook: report(' | Periodens avvikelse | Avvikelse helår | | Avvikelse\n      Nämnd | jan–apr 2020 | april | februari | bokslut 2019'), ...sound },
  { name: 'the same in heads of one row', workbook: report('Nämnd | Periodens avvikelse jan–apr 2020 | Helårsprognos avvikelse per april | Helårsprognos avvikelse per februari | Avvikelse bokslut 2019'), ...sound },
  { name: "a month under the period's variance is the period's own", workbook: report(' | Periodens avvikelse | Helårsprognos avvikelse | | Avvikelse\n      Nämnd | per april 2020 | per april | per februari | bokslut 2019'), ...sound },
];
