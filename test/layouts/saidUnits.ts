import { sheet, workbook, type Layout } from './build';

/** Units that are said in other ways: after the currency, and in single cells. */
export const saidUnitLayouts: readonly Layout[] = [
  {
    name: 'SEK 1000 in a title is thousands',
    workbook: workbook(sheet('Blad1', `
        Uppföljning augusti 2024, SEK 1000
        Verksamhet | Budget | Utfall
        Hemtjänst | -30000 | -20500
        Boende | -60000 | -39000
      `)),
    unit: 'tkr',
    areas: `
      name | budget | actual
      Hemtjänst | -30000 | -20500
      Boende | -60000 | -39000`,
  },
  {
    name: 'DKK 1000 in a title is another currency',
    workbook: workbook(sheet('Blad1', `
        Uppföljning augusti 2024, DKK 1000
        Verksamhet | Budget | Utfall
        Hemtjänst | -30000 | -20500
        Boende | -60000 | -39000
      `)),
    tells: ['foreignCurrency', 'noTable'],
  },
  {
    name: 'a row that is typed in kronor among thousands is told',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Budget | Utfall
        Hemtjänst | 30000 | 20500
        Boende | 60000 | 39000
        Fonder | 12000 kr | 9000 kr
      `)),
    tells: ['unitConflict'],
  },
  {
    name: 'a row that is typed in SEK among thousands is told',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Budget | Utfall
        Hemtjänst | 30000 | 20500
        Boende | 60000 | 39000
        Fonder | 12000 SEK | 9000 SEK
      `)),
    tells: ['unitConflict'],
  },
];
