import { sheet, workbook, type Layout } from './build';

/** Whose a table is and when it was made up, in one row over it: the time stands over a column that it heads no more than the others. */

const thisYear = (...top: readonly string[]) => sheet('Blad1', `
      ${top.join('\n      ')}
      Verksamhet | Helårsbudget | Redovisat | Differens
      Förskola | 85200 | 84110 | 1090
      Grundskola | 145900 | 148322 | -2422
      Summa | 231100 | 232432 | -1332
`);
const lastYear = (...top: readonly string[]) => sheet('Föreg år', `
      ${top.join('\n      ')}
      Verksamhet | Helårsbudget | Redovisat | Differens
      Förskola | 82600 | 81200 | 1400
      Grundskola | 141200 | 141877 | -677
      Summa | 223800 | 223077 | 723
`);

const counted = {
  period: '2025-12', unit: 'tkr', committee: 'Skolnämnden', silent: ['periodMissing', 'areaConflict'],
  areas: `
    name | budget | actual | variance
    Förskola | -85200 | -84110 | 1090
    Grundskola | -145900 | -148322 | -2422
  `,
} satisfies Partial<Layout>;

export const ownerWithTimeLayouts: readonly Layout[] = [
  ...['Bokslut 251231', 'Bokslut 2025-12-31'].map((time): Layout => ({
    name: `"${time}" beside the committee, over the unit`, ...counted, workbook: workbook(thisYear(`Skolnämnden | | | ${time}`, 'Nettokostnader tkr')),
  })),
  { name: 'the time beside the committee, right over the heads', ...counted, workbook: workbook(thisYear('Nettokostnader tkr', 'Skolnämnden | | | Bokslut 251231')) },
  {
    name: "last year's accounts on another sheet, each with its time beside the committee", ...counted, kinds: { Blad1: 'areas', 'Föreg år': 'other' }, tells: ['earlierSheet'],
    workbook: workbook(thisYear('Skolnämnden | | | Bokslut 251231', 'Nettokostnader tkr'), lastYear('Skolnämnden | | | Bokslut 241231', 'Nettokostnader tkr')),
  },
  {
    name: 'the time over one column of another year is its head', period: '2025-08',
    workbook: workbook(sheet('Uppföljning', `
      Uppföljning augusti 2025, tkr
      Skolnämnden | | | Bokslut 2024
      Verksamhet | Budget 2025 | Utfall aug 2025 | Netto
      Förskola | -85200 | -54110 | -81200
      Grundskola | -145900 | -98322 | -141877
    `)),
    areas: `
      name | budget | actual | priorYear
      Förskola | -85200 | -54110 | -81200
      Grundskola | -145900 | -98322 | -141877
    `,
  },
];
