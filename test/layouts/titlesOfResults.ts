import { sheet, workbook, type Layout } from './build';

const TITLES = ['Resultatrapport', 'Ekonomiskt resultat och prognos', 'Årets resultat väntas bli ett underskott', '(- = intäkt/överskott)', 'Överskott = -'];

const COSTS = `
      name | budget | actual | forecast
      Lärkan | -16596 | -11094 | -16793
      Staren | -38672 | -26096 | -38856
      Svalan | -9273 | -6342 | -9146`;

/** What a title says of a result or of signs, over costs without a sign. */
export const titleOfResultLayouts: readonly Layout[] = [
  ...TITLES.map((title): Layout => ({
    name: `costs under a title that speaks of results: ${title}`, workbook: workbook(sheet('Uppföljning', `
      Uppföljning per 2025-08-31, tkr
      ${title}
      Verksamhet | Budget | Utfall | Prognos
      Lärkan | 16596 | 11094 | 16793
      Staren | 38672 | 26096 | 38856
      Svalan | 9273 | 6342 | 9146
      `)),
    areas: COSTS, tells: ['signInferred'],
  })),
  {
    name: 'results under a title that says so, which follow no budget', workbook: workbook(sheet('Uppföljning', `
      Resultat per enhet, uppföljning per 2025-08-31, tkr
      Enhet | Budget | Utfall | Prognos
      Lärkan | 100 | 410 | 120
      Staren | 250 | 96 | 20
      Svalan | 40 | 342 | 300
      `)),
    areas: `
      name | budget | actual | forecast
      Lärkan | 100 | 410 | 120
      Staren | 250 | 96 | 20
      Svalan | 40 | 342 | 300`,
  },
];
