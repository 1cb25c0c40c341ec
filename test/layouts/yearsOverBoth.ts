import { sheet, workbook, type Layout } from './build';

const TO_DATE = `
      name | budget | budgetToDate | actual | varianceToDate | priorYear
      Gata | - | -25349 | -25425 | -76 | -
      Park | - | -5680 | -5350 | 330 | -
      Kost | - | -56534 | -56642 | -108 | -`;

/** A year over the budget and the outcome of a part of it. */
export const yearOverBothLayouts: readonly Layout[] = [
  {
    name: 'the same year over budget and outcome says no more of the one than of the other', workbook: workbook(sheet('Uppföljning', `
      Månadsuppföljning till och med augusti, tkr
       | 2025 | | | 2024 | |
      Verksamhet | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse
      Gata | 25349 | 25425 | -76 | 24905 | 24815 | 90
      Park | 5680 | 5350 | 330 | 5039 | 4949 | 90
      Kost | 56534 | 56642 | -108 | 55929 | 55839 | 90
      Summa | 87563 | 87417 | 146 | 85873 | 85603 | 270
      `)),
    areas: TO_DATE, tells: ['timeGuessed'], silent: ['otherYearColumn'],
  },
  {
    name: 'the year in both heads, and their difference printed', workbook: workbook(sheet('Uppföljning', `
      Uppföljning januari-augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall 2025 | Avvikelse | Utfall 2024
      Gata | 25349 | 25425 | -76 | 24815
      Park | 5680 | 5350 | 330 | 4949
      Kost | 56534 | 56642 | -108 | 55839
      Summa | 87563 | 87417 | 146 | 85603
      `)),
    areas: TO_DATE, tells: ['timeGuessed'],
  },
  {
    name: 'the same year over a budget of which the months have used their part', workbook: workbook(sheet('Uppföljning', `
      Månadsuppföljning till och med augusti, tkr
       | 2025 | | | 2024 |
      Verksamhet | Budget | Utfall | Återstår | Utfall
      Gata | 38100 | 25425 | 12675 | 24815
      Park | 8400 | 5350 | 3050 | 4949
      Kost | 84700 | 56642 | 28058 | 55839
      Summa | 131200 | 87417 | 43783 | 85603
      `)),
    areas: `
      name | budget | budgetToDate | actual
      Gata | -38100 | - | -25425
      Park | -8400 | - | -5350
      Kost | -84700 | - | -56642`,
  },
  ...['Budget 2025-08-31', 'Budget aug'].map((head): Layout => ({
    name: `a budget as it was decided by a day is the year's: ${head}`, workbook: workbook(sheet('Uppföljning', `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | ${head} | Utfall 2025-08-31 | Prognos | Avvikelse
      Gata | 38100 | 25425 | 38900 | -800
      Park | 8400 | 5350 | 8150 | 250
      Kost | 84700 | 56642 | 85200 | -500
      `)),
    areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Gata | -38100 | - | -25425 | -38900 | -800
      Park | -8400 | - | -5350 | -8150 | 250
      Kost | -84700 | - | -56642 | -85200 | -500`,
    tells: ['timeGuessed'],
  })),
  {
    name: 'a budget through a day is the period\'s where the outcome has used it', workbook: workbook(sheet('Uppföljning', `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget 2025-08-31 | Utfall 2025-08-31 | Avvikelse | Prognos
      Gata | 25400 | 25425 | -25 | 38900
      Park | 5600 | 5350 | 250 | 8150
      Kost | 56500 | 56642 | -142 | 85200
      `)),
    areas: `
      name | budget | budgetToDate | actual | forecast
      Gata | - | -25400 | -25425 | -38900
      Park | - | -5600 | -5350 | -8150
      Kost | - | -56500 | -56642 | -85200`,
  },
  {
    name: 'last year\'s outcome of the same months, under no more than its year', workbook: workbook(sheet('Uppföljning', `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget | Utfall 2024 | Utfall 2025 | Prognos
      Gata | 38100 | 24815 | 25425 | 38900
      Park | 8400 | 4949 | 5350 | 8150
      Kost | 84700 | 55839 | 56642 | 85200
      `)),
    areas: `
      name | budget | actual | forecast | priorYear
      Gata | -38100 | -25425 | -38900 | -
      Park | -8400 | -5350 | -8150 | -
      Kost | -84700 | -56642 | -85200 | -`,
    tells: ['timeGuessed'],
  },
  {
    name: 'last year\'s whole outcome under no more than its year', workbook: workbook(sheet('Uppföljning', `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget | Utfall 2024 | Utfall 2025 | Prognos
      Gata | 38100 | 37215 | 25425 | 38900
      Park | 8400 | 8049 | 5350 | 8150
      Kost | 84700 | 83139 | 56642 | 85200
      `)),
    areas: `
      name | budget | actual | forecast | priorYear
      Gata | -38100 | -25425 | -38900 | -37215
      Park | -8400 | -5350 | -8150 | -8049
      Kost | -84700 | -56642 | -85200 | -83139`,
  },
  {
    name: 'a budget to date that is larger than the year\'s', workbook: workbook(sheet('Uppföljning', `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget jan-aug | Årsbudget | Utfall | Prognos
      Gata | 38100 | 25400 | 25425 | 38900
      Park | 8400 | 5600 | 5350 | 8150
      Kost | 84700 | 56500 | 56642 | 85200
      `)),
    tells: ['periodBeyondYear'], unsure: ['budget', 'budgetToDate', 'variance', 'varianceToDate'],
  },
];
