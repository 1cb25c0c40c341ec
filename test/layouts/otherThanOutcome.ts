import { sheet, workbook, type Layout } from './build';

const AREAS = `
      name | budget | actual | forecast | variance
      Lärkan | -16596 | -11094 | -16793 | -197
      Staren | -38672 | -26096 | -38856 | -184
      Svalan | -9273 | -6342 | -9146 | 127
      Ugglan | -52410 | -34880 | -52300 | 110`;

const drawn = (head: string, rows: readonly string[]) => workbook(sheet('Uppföljning', `
      Skolnämnden, uppföljning per 2025-08-31, tkr
      ${[head, ...rows].join('\n      ')}
      `));

/** What stands beside the outcome and is none, and what is the outcome though its head most often heads something else. */
export const otherThanOutcomeLayouts: readonly Layout[] = [
  ...['R12 utfall', 'Utfall rullande 12 mån', 'Utfall senaste 12 mån'].map((head): Layout => ({
    name: `the outcome of the last twelve months is not the one so far: ${head}`,
    workbook: drawn(`Enhet | Ack utfall | ${head} | Årsbudget | Prognos`, [
      'Lärkan | 11094 | 16400 | 16596 | 16793', 'Staren | 26096 | 38100 | 38672 | 38856', 'Svalan | 6342 | 9300 | 9273 | 9146', 'Ugglan | 34880 | 51900 | 52410 | 52300',
    ]),
    areas: AREAS,
  })),
  {
    name: 'the outcome of the last twelve months alone is no outcome so far',
    workbook: drawn('Enhet | Årsbudget | Utfall R12 | Prognos', ['Lärkan | 16596 | 16400 | 16793', 'Staren | 38672 | 38100 | 38856', 'Svalan | 9273 | 9300 | 9146']),
    areas: `
      name | budget | actual | forecast
      Lärkan | -16596 | - | -16793
      Staren | -38672 | - | -38856
      Svalan | -9273 | - | -9146`,
  },
  ...['Utfall inkl beställt', 'Utfall inkl. lagda order', 'Utfall + åtaganden'].map((head): Layout => ({
    name: `what is ordered is no outcome yet: ${head}`,
    workbook: drawn(`Enhet | Budget | Utfall | Beställt | ${head} | Prognos`, [
      'Lärkan | 16596 | 11094 | 310 | 11404 | 16793', 'Staren | 38672 | 26096 | 120 | 26216 | 38856', 'Svalan | 9273 | 6342 | 95 | 6437 | 9146', 'Ugglan | 52410 | 34880 | 410 | 35290 | 52300',
    ]),
    areas: AREAS,
  })),
  {
    name: 'what is spent in money is the outcome',
    workbook: drawn('Enhet | Budget | Förbrukning | Återstår', ['Lärkan | 16596 | 11094 | 5502', 'Staren | 38672 | 26096 | 12576', 'Svalan | 9273 | 6342 | 2931']),
    areas: `
      name | budget | actual
      Lärkan | -16596 | -11094
      Staren | -38672 | -26096
      Svalan | -9273 | -6342`,
  },
  {
    name: 'what is spent in per cent is a share, though nothing shows it',
    workbook: drawn('Enhet | Budget | Förbrukning | Prognos', ['Lärkan | 16596 | 66.8 | 16793', 'Staren | 38672 | 67.5 | 38856', 'Svalan | 9273 | 68.4 | 9146']),
    areas: `
      name | budget | actual | forecast
      Lärkan | -16596 | - | -16793
      Staren | -38672 | - | -38856
      Svalan | -9273 | - | -9146`,
  },
  {
    name: 'an outcome of shares that nothing shows is unsure',
    workbook: drawn('Enhet | Budget | Utfall | Prognos', ['Lärkan | 16596 | 66.8 | 16793', 'Staren | 38672 | 67.5 | 38856', 'Svalan | 9273 | 68.4 | 9146']),
    tells: ['amountsAsShares'],
  },
  {
    name: 'an outcome of much the same amounts as budgets that are alike is money',
    workbook: drawn('Enhet | Budget | Utfall | Prognos', ['Lärkan | 166 | 111 | 168', 'Staren | 187 | 126 | 189', 'Svalan | 192 | 131 | 191']),
    silent: ['amountsAsShares'],
  },
  {
    name: 'a forecast far smaller than the budget is its variance, where the period\'s variance stands for the outcome',
    workbook: drawn('Enhet | Budget | Periodens avvikelse | Prognos', ['Lärkan | -16596 | -130 | -197', 'Staren | -38672 | 22 | -184', 'Svalan | -9273 | 61 | 127', 'Ugglan | -52410 | 71 | 110']),
    areas: `
      name | budget | forecast | variance
      Lärkan | -16596 | -16793 | -197
      Staren | -38672 | -38856 | -184
      Svalan | -9273 | -9146 | 127
      Ugglan | -52410 | -52300 | 110`,
    tells: ['resultGuessed'],
  },
  ...['Prognosrisk', 'Budgetreserv'].map((head): Layout => ({
    name: `far smaller than the measure that its head begins with: ${head}`,
    workbook: drawn(`Enhet | Budget | Utfall | Prognos | ${head}`, ['Lärkan | 16596 | 11094 | 16793 | 400', 'Staren | 38672 | 26096 | 38856 | 250', 'Svalan | 9273 | 6342 | 9146 | 0', 'Ugglan | 52410 | 34880 | 52300 | 610']),
    areas: AREAS,
  })),
  {
    name: 'the net after an outcome is the variance where it is the budget less the forecast',
    workbook: drawn('Enhet | Budget | Utfall | Prognos | Netto', ['Lärkan | 16596 | 11094 | 16793 | -197', 'Staren | 38672 | 26096 | 38856 | -184', 'Svalan | 9273 | 6342 | 9146 | 127', 'Ugglan | 52410 | 34880 | 52300 | 110']),
    areas: AREAS,
  },
  {
    name: 'of which in a bracket',
    workbook: drawn('Enhet | Budget | Utfall | Prognos | Avvikelse', ['Lärkan | 16596 | 11094 | 16793 | -197', '(varav kost) | 900 | 610 | 910 | -10', 'Staren | 38672 | 26096 | 38856 | -184', 'Svalan | 9273 | 6342 | 9146 | 127', 'Ugglan | 52410 | 34880 | 52300 | 110', 'Summa | 116951 | 78412 | 117095 | -144']),
    areas: AREAS, silent: ['wholeDiffers'],
  },
  ...['Utfall aug', 'Utfall'].map((head): Layout => ({
    name: `a twelfth of the year in August may be the month alone: ${head}`,
    workbook: drawn(`Enhet | ${head} | Årsbudget | Prognos`, ['Lärkan | 1380 | 16596 | 16793', 'Staren | 3240 | 38672 | 38856', 'Svalan | 790 | 9273 | 9146', 'Ugglan | 4390 | 52410 | 52300']),
    tells: ['monthAlone'], unsure: ['actual', 'remaining'],
  })),
  {
    name: 'a small part of the year that is said to be accumulated',
    workbook: drawn('Enhet | Ack utfall | Årsbudget | Prognos', ['Lärkan | 1380 | 16596 | 16793', 'Staren | 3240 | 38672 | 38856', 'Svalan | 790 | 9273 | 9146', 'Ugglan | 4390 | 52410 | 52300']),
    silent: ['monthAlone'],
  },
  {
    name: 'a quarter of the year in September may be the quarter alone', workbook: workbook(sheet('Uppföljning', `
      Skolnämnden, uppföljning september 2025, tkr
      Enhet | Utfall kv 3 | Årsbudget | Prognos
      Lärkan | 4140 | 16596 | 16793
      Staren | 9720 | 38672 | 38856
      Svalan | 2370 | 9273 | 9146
      `)),
    tells: ['monthAlone'], unsure: ['actual', 'remaining'],
  },
];
