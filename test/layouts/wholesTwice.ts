import { sheet, workbook, type Layout } from './build';

/** The whole by its name on top of its units, and a sum of them below. */
export const wholeTwiceLayouts: readonly Layout[] = [
  ['Miljö- och byggnadsnämnden', 'Summa miljö- och byggnadsnämnden'], ['Nämnden', 'Summa nämnden'], ['MBN', 'Summa MBN'], ['Miljö- och byggnadsnämnden', 'Summa'],
].map(([above = '', below = '']): Layout => ({
  name: `the whole on top and the sum below, called "${above}" and "${below}": it is counted once`,
  workbook: workbook(sheet('Uppföljning', `
      Miljö- och byggnadsnämnden
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget | Utfall | Prognos
      ${above} | 74541 | 50532 | 75795
      Bygglov | 16596 | 11094 | 16793
      Tillsyn | 38672 | 26096 | 38856
      Detaljplaner | 19273 | 13342 | 20146
      ${below} | 74541 | 50532 | 75795
      `)),
  areas: `
      name | budget | actual | forecast
      Bygglov | -16596 | -11094 | -16793
      Tillsyn | -38672 | -26096 | -38856
      Detaljplaner | -19273 | -13342 | -20146`,
  total: `
      budget | actual | forecast
      -74541 | -50532 | -75795`,
  silent: ['wholeAmongUnits'],
}));
