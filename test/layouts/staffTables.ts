import { sheet, workbook, type Layout } from './build';

/** Tables of staff below the follow-up of the same areas, under its own heads. */

const FOLLOW_UP = `
  Socialnämnden, uppföljning augusti 2024, tkr
  Verksamhet | Budget | Utfall | Prognos
  Hemtjänst | -30000 | -20500 | -30500
  Boende | -60000 | -39000 | -60500
  Summa | -90000 | -59500 | -91000
`;

const counted = {
  areas: `
    name | budget | actual | forecast
    Hemtjänst | -30000 | -20500 | -30500
    Boende | -60000 | -39000 | -60500`,
  total: `
    budget | actual | forecast
    -90000 | -59500 | -91000`,
  tells: ['partOfAreas'],
} satisfies Partial<Layout>;

export const staffTableLayouts: readonly Layout[] = [
  {
    name: 'posts under the heads of the follow-up are no money of the areas',
    workbook: workbook(sheet('Blad1', `${FOLLOW_UP}
        Personal
        Enhet | Budget | Utfall | Prognos
        Hemtjänst | 120 | 118 | 119
        Boende | 180 | 184 | 182
        Summa | 300 | 302 | 301
      `)),
    ...counted,
  },
  {
    name: 'what the staff costs is a part of the areas\' money',
    workbook: workbook(sheet('Blad1', `${FOLLOW_UP}
        Personalkostnader, tkr
        Enhet | Budget | Utfall | Prognos
        Hemtjänst | -20120 | -12118 | -20119
        Boende | -30180 | -20184 | -30182
        Summa | -50300 | -32302 | -50301
      `)),
    ...counted,
  },
];
