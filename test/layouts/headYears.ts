import { sheet, workbook, type Layout } from './build';

const ROWS = `
      Förskola | -14200 | -14900 | -15120 | -220
      Skola | -26840 | -27900 | -28460 | -560
      Summa | -41040 | -42800 | -43580 | -780
      `;

const HEADS: readonly (readonly [string, string])[] = [
  ['under the words, beside the head of the names', ' | Bokslut | Budget | Utfall | Avvikelse\n      Verksamhet | 2024 | 2025 | 2025'],
  ['under the words, beside a word that goes on', ' | Bokslut | Budget | Bokslut | Avvikelse\n      Verksamhet | 2024 | 2025 | 2025 | mot budget'],
  ['under the words, with no name', 'Verksamhet | Bokslut | Budget | Utfall | Avvikelse\n       | 2024 | 2025 | 2025 | 2025'],
  ['under "Bokslut" twice', 'Verksamhet | Bokslut | Budget | Bokslut | Avvikelse\n       | 2024 | 2025 | 2025'],
  ...['Helår', 'År', 'Period'].map((time) => [`under the words, beside "${time}" below the head of the names`, `Verksamhet | Bokslut | Budget | Utfall | Avvikelse\n      ${time} | 2024 | 2025 | 2025`] as const),
  ['over the words', ' | 2024 | 2025 | 2025 | 2025\n      Verksamhet | Bokslut | Budget | Bokslut | Avvikelse'],
];

const AREAS = `
      name | priorYear | budget | actual | variance
      Förskola | -14200 | -14900 | -15120 | -220
      Skola | -26840 | -27900 | -28460 | -560`;
const TOTAL = 'priorYear | budget | actual | variance\n -41040 | -42800 | -43580 | -780';
const ALARMS = ['varianceMismatch', 'sumMismatch', 'totalMismatch', 'textForNumber', 'errorCell', 'rivalColumns', 'periodMissing', 'areaWithoutFigures'];

/** Years that are numbers in a row of heads of their own, one of them twice. */
export const headYearLayouts: readonly Layout[] = [
  ...HEADS.map(([where, heads]): Layout => ({
    name: `years as numbers ${where}`,
    workbook: workbook(sheet('Drift', `
      Barnnämnden
      Bokslut 2025, tkr

      ${heads}${ROWS}`)),
    period: '2025-12', areas: AREAS, total: TOTAL, silent: ALARMS,
  })),
  ...[[' | Utfall | | Budget | Avvikelse', 'Verksamhet | 2024 | 2025 | 2025 | 2025'], ['Verksamhet | Utfall | | Budget | Avvikelse', ' | 2024 | 2025 | 2025 | 2025']].map(([words, years]): Layout => ({
    name: `years as numbers under words that span several: "${years ?? ''}"`,
    workbook: workbook(sheet('Bokslut', `
      Socialnämnden
      Verksamhetsberättelse 2025 (tkr)

      ${words ?? ''}
      ${years ?? ''}
      Stab | 7776 | 8180 | 8100 | -80
      Vuxna | 21888 | 22484 | 22800 | 316
      Äldre | 179904 | 187042 | 187400 | 358
      Summa | 209568 | 217706 | 218300 | 594
      `)),
    period: '2025-12', silent: ALARMS, areas: `
      name | priorYear | budget | actual | variance
      Stab | -7776 | -8100 | -8180 | -80
      Vuxna | -21888 | -22800 | -22484 | 316
      Äldre | -179904 | -187400 | -187042 | 358`,
    total: 'priorYear | budget | actual | variance\n -209568 | -218300 | -217706 | 594',
  })),
  {
    name: 'years as numbers in the format of the amounts, under the words',
    workbook: withAmounts(workbook(sheet('Drift', `
      Barnnämnden
      Bokslut 2025, tkr

       | Bokslut | Budget | Utfall | Avvikelse
      Verksamhet | 2024 | 2025 | 2025${ROWS}`)), 4),
    period: '2025-12', areas: AREAS, total: TOTAL, silent: ALARMS,
  },
  {
    name: 'an area of amounts that could be years is an area',
    workbook: workbook(sheet('Drift', `
      Barnnämnden
      Bokslut 2025, tkr

      Verksamhet | Bokslut 2024 | Budget 2025 | Utfall 2025 | Avvikelse
      Nämnd | 2024 | 2025 | 2025 | 0
      Förskola | 14200 | 14900 | 15120 | -220
      Summa | 16224 | 16925 | 17145 | -220
      `)),
    period: '2025-12', areas: `
      name | priorYear | budget | actual
      Nämnd | -2024 | -2025 | -2025
      Förskola | -14200 | -14900 | -15120`,
    total: 'priorYear | budget | actual\n -16224 | -16925 | -17145',
  },
  {
    name: 'an area of one amount that could be a year, under heads with no name over the areas',
    workbook: workbook(sheet('Drift', `
      Barnnämnden, uppföljning augusti 2025, tkr

       | Budget | Utfall | Prognos
      Ledning | 2000 | 2000 | 2000
      Förskola | 14200 | 9900 | 14400
      Skola | 26840 | 17900 | 27460
      `)),
    period: '2025-08', areas: `
      name | budget | actual | forecast
      Ledning | -2000 | -2000 | -2000
      Förskola | -14200 | -9900 | -14400
      Skola | -26840 | -17900 | -27460`,
    total: 'budget | actual | forecast\n -43040 | -29800 | -43860',
  },
  ...['2000 | 2000 | 2000', '2000 {#,##0} | 2000 {#,##0} | 2000 {#,##0}'].map((budgets): Layout => ({
    name: `one budget for each area, that could be a year: ${budgets}`,
    workbook: workbook(sheet('Drift', `
      Barnnämnden, uppföljning augusti 2025, tkr

       | Norra | Södra | Östra
      Budget | ${budgets}
      Utfall | 1300 | 1400 | 1500
      Prognos | 2100 | 2050 | 1990
      `)),
    period: '2025-08', areas: `
      name | budget | actual | forecast
      Norra | -2000 | -1300 | -2100
      Södra | -2000 | -1400 | -2050
      Östra | -2000 | -1500 | -1990`,
  })),
];

/** The workbook with one of its rows shown as amounts are: "2 024". */
function withAmounts(book: Layout['workbook'], row: number): Layout['workbook'] {
  return {
    ...book, numberFormats: [...book.numberFormats, '#,##0'],
    sheets: book.sheets.map((one) => ({
      ...one, rows: one.rows.map((raw) => (raw.index === row ? { ...raw, formats: raw.values.map(() => book.numberFormats.length) } : raw)),
    })),
  };
}
