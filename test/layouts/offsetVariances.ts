import { sheet, workbook, type Layout } from './build';

const read = (name: string, drawing: string, areas: string): Layout => ({
  name, period: '2025-12', silent: ['rowsAside', 'sumMismatch', 'wholeDiffers', 'totalMismatch'],
  workbook: workbook(sheet('Bokslut', `
      Bokslut 2025, tkr
      Nämnd | Budget | Utfall | Avvikelse${drawing}
      `)), areas: `\n name | budget | actual | variance${areas}`, total: 'budget | actual | variance\n -286300 | -283500 | 2800',
});

const rows = (last: string) => `
      Kommunstyrelsen | -53600 | -52200 | 1400
      Socialnämnden | -83500 | -80500 | 3000
      Miljönämnden | -71400 | -68800 | 2600
      ${last} | -77800 | -82000 | -4200`;

/** A unit whose variance goes against those of all others together pays for none of them. */
export const offsetVarianceLayouts: readonly Layout[] = ['Kulturnämnden', 'Räddningstjänst', 'Revision'].map((last) =>
  read(`${last} last, with a variance against all the others'`, `${rows(last)}\n      Summa | -286300 | -283500 | 2800`, rows(last)));
