import { sheet, workbook, type Layout } from './build';

const UNITS = `
      Hemtjänst | -38100 | -27900 | -38700
      Boende | -9000 | -6500 | -8900
      Barn | -12000 | -8800 | -12200`;

const read = (name: string, below: string): Layout => ({
  name, period: '2026-08', silent: ['sumMismatch', 'wholeDiffers', 'totalMismatch', 'rowsBelowSum'],
  workbook: workbook(sheet('Uppf', `
      Omsorgsnämnden, augusti 2026, tkr
      Verksamhet | Budget 2026 | Utfall aug 2026 | Prognos 2026${UNITS}${below}
      `)), areas: `\n name | budget | actual | forecast${UNITS}`, total: 'budget | actual | forecast\n -59100 | -43200 | -59800',
});

/** A row that is called the variance, below the whole, is what the whole differs by: no area of it. */
export const varianceRowLayouts: readonly Layout[] = [
  read('"Budgetavvikelse" below the sum, of the forecast alone', '\n      Summa | -59100 | -43200 | -59800\n      Budgetavvikelse | | | -700'),
  read('"Avvikelse mot budget" below the total, of outcome and forecast', '\n      Totalt | -59100 | -43200 | -59800\n      Avvikelse mot budget | | 15900 | -700'),
  read('"Avvikelse" below the committee\'s own row', '\n      Omsorgsnämnden | -59100 | -43200 | -59800\n      Avvikelse | 0 | 15900 | -700'),
];
