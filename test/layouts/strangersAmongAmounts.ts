import { sheet, workbook, type Layout } from './build';

/** Columns of something else among those of a group: "Utfall" over "Kostnad | Prio | Intäkt". */

const ROWS = [['Förskola', 5012, -1207, 3398, -811, 3], ['Grundskola', 9034, -815, 6127, -502, 1], ['Gymnasium', 6987, -304, 4611, -213, 7], ['Kulturskola', 912, -96, 588, -71, 2]] as const;

const AREAS = `
      name | budget | actual | income | costs
      Förskola | -3805 | -2587 | 811 | -3398
      Grundskola | -8219 | -5625 | 502 | -6127
      Gymnasium | -6683 | -4398 | 213 | -4611
      Kulturskola | -816 | -517 | 71 | -588`;

/** Budget and outcome by costs and income, with another column at one of the places among them. */
function among(head: string, place: number, sum: string): Layout['workbook'] {
  const put = (cells: readonly (string | number)[], cell: string | number): string => [...cells.slice(0, place), cell, ...cells.slice(place)].join(' | ');
  return workbook(sheet('Uppföljning', `
      Utbildningsnämnden, uppföljning augusti 2025, tkr
      ${put(['', 'Budget 2025', '', 'Utfall jan-aug 2025', ''], '')}
      ${put(['Verksamhet', 'Kostnad', 'Intäkt', 'Kostnad', 'Intäkt'], head)}
      ${ROWS.map(([name, ...amounts]) => put([name, ...amounts.slice(0, 4)], amounts[4])).join('\n      ')}
      ${put(['Summa', 21945, -2422, 14724, -1597], sum)}
      `));
}

const divided = (heads: string, rows: readonly string[]): Layout['workbook'] => workbook(sheet('Uppföljning', `
      Utbildningsnämnden, uppföljning augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug 2025 | ${'| '.repeat(heads.split('|').length - 1)}Prognos 2025
      Verksamhet | Totalt | ${heads} | Totalt
      ${rows.join('\n      ')}
      `));

export const strangerAmongAmountLayouts: readonly Layout[] = [
  ...(['Prio', 'Vakanser', 'Typ'] as const).flatMap((head) => [2, 3, 4, 5].map((place): Layout => ({
    name: `${head} among costs and income, in place ${place}`, workbook: among(head, place, place % 2 === 0 ? '' : '5'),
    areas: AREAS, tells: ['columnUnread'], silent: ['amountsOutOfScale', 'budgetUnit', 'columnLeft'], unsure: [],
  }))),
  {
    name: 'a net beside its costs and income is none of them',
    workbook: workbook(sheet('Uppföljning', `
      Utbildningsnämnden, uppföljning augusti 2025, tkr
       | Budget 2025 | Utfall jan-aug 2025 | |
      Verksamhet | Netto | Kostnad | Intäkt | Kvar
      Förskola | 3805 | 3398 | -811 | 2587
      Grundskola | 8219 | 6127 | -502 | 5625
      Gymnasium | 6683 | 4611 | -213 | 4398
      `)),
    areas: `
      name | budget | actual
      Förskola | -3805 | -2587
      Grundskola | -8219 | -5625
      Gymnasium | -6683 | -4398`,
    silent: ['columnUnread'],
  },
  {
    name: 'a column that the sum of its group holds without is none of its parts',
    workbook: divided('Personal | Prio | Lokaler | Summa', ['Förskola | 5012 | 2587 | 3 | 811 | 3398 | 5040', 'Grundskola | 9034 | 5625 | 1 | 502 | 6127 | 8990', 'Gymnasium | 6987 | 4398 | 7 | 213 | 4611 | 6987']),
    areas: `
      name | budget | actual | forecast
      Förskola | -5012 | -3398 | -5040
      Grundskola | -9034 | -6127 | -8990
      Gymnasium | -6987 | -4611 | -6987`,
    tells: ['columnUnread'], unsure: [],
  },
  {
    name: 'parts of an outcome without their sum are no outcome for certain',
    workbook: divided('Personal | Lokaler', ['Förskola | 5012 | 2587 | 811 | 5040', 'Grundskola | 9034 | 5625 | 502 | 8990', 'Gymnasium | 6987 | 4398 | 213 | 6987']),
    tells: ['rivalYears'], unsure: ['actual'], silent: [],
  },
  {
    name: 'the whole of a group comes before what says nothing of what it is',
    workbook: divided('Totalt | Prio', ['Förskola | 5012 | 3398 | 3 | 5040', 'Grundskola | 9034 | 6127 | 1 | 8990', 'Gymnasium | 6987 | 4611 | 7 | 6987']),
    areas: `
      name | budget | actual | forecast
      Förskola | -5012 | -3398 | -5040
      Grundskola | -9034 | -6127 | -8990
      Gymnasium | -6987 | -4611 | -6987`,
  },
  {
    name: 'of a forecast and its bounds the one that the variance is taken from counts',
    workbook: workbook(sheet('Prognos', `
      Socialnämnden 2025, prognos efter april, mnkr nettokostnad
       | | | Prognos helår
      Område | Budget 2025 | Utfall jan-apr | Lägst | Troligast | Högst | Avvikelse (budget - troligast)
      Barn och familj | 47.9 | 15.6 | 47.1 | 48.3 | 49.5 | -0.4
      Vuxna | 22.4 | 7.1 | 21.2 | 21.9 | 23 | 0.5
      Boende | 60.8 | 20.9 | 61.2 | 62.1 | 63.4 | -1.3
      Daglig verksamhet | 15.1 | 5.2 | 14.8 | 15.3 | 16.9 | -0.2
      `)),
    areas: `
      name | budget | actual | forecast
      Barn och familj | -47.9 | -15.6 | -48.3
      Vuxna | -22.4 | -7.1 | -21.9
      Boende | -60.8 | -20.9 | -62.1
      Daglig verksamhet | -15.1 | -5.2 | -15.3`,
    silent: ['rivalYears'], unsure: [],
  },
];
