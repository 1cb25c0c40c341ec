import { sheet, workbook, type Layout } from './build';

const book = (caption: string, table: string) => workbook(sheet('Uppföljning', `
      Verksamhetens nettokostnader
      ${caption}
${table}
      `));

/** Months that stand right over a table, which may be the outcome's alone. */
export const captionedMonthLayouts: readonly Layout[] = [
  ...['Verksamhet | Utfall | Budget | Prognos', 'Verksamhet | Utfall förra året | Utfall | Budget | Prognos'].map((head): Layout => ({
    name: `months over a budget that the forecast is the size of: the year's: ${head}`,
    workbook: book('Januari-augusti 2025, tkr', ['Lärkan | 1650 | 1708 | 2514 | 2535', 'Staren | 1399 | 1448 | 2187 | 2171', 'Svalan | 11900 | 12705 | 18941 | 19057']
      .reduce((drawn, row) => `${drawn}\n      ${head.includes('förra') ? row : row.replace(/\| \d+ /, '')}`, `      ${head}`)),
    areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Lärkan | -2514 | - | -1708 | -2535 | -21
      Staren | -2187 | - | -1448 | -2171 | 16
      Svalan | -18941 | - | -12705 | -19057 | -116`,
  })),
  {
    name: "months over a budget of which as much is used as of the year has gone: the year's, and that is told",
    workbook: book('Januari-augusti 2025, tkr', `      Verksamhet | Budget | Utfall
      Lärkan | 2514 | 1708
      Staren | 2187 | 1448
      Svalan | 18941 | 12705`),
    areas: `
      name | budget | actual
      Lärkan | -2514 | -1708
      Staren | -2187 | -1448
      Svalan | -18941 | -12705`,
    tells: ['timeGuessed'],
  },
  {
    name: 'months over a budget that the outcome has used all of: the months\'',
    workbook: book('Januari-augusti 2025, tkr', `      Verksamhet | Budget | Utfall | Prognos helår
      Lärkan | 1676 | 1708 | 2535
      Staren | 1458 | 1448 | 2171
      Svalan | 12627 | 12705 | 19057`),
    areas: `
      name | budgetToDate | actual | forecast
      Lärkan | -1676 | -1708 | -2535
      Staren | -1458 | -1448 | -2171
      Svalan | -12627 | -12705 | -19057`,
  },
];
