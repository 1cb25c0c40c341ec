import { sheet, workbook, type Layout } from './build';

const SCHOOL = `
  Uppföljning augusti 2024, tkr

  Skola
  Verksamhet | Budget | Utfall jan-aug | Prognos | Avvikelse
  Grundskola | -1000 | -650 | -1010 | -10
  Förskola | -2000 | -1350 | -2000 | 0
  Lokaler | -500 | -330 | -500 | 0
  Summa | -3500 | -2330 | -3510 | -10
`;
const schools = `
  Grundskola | -1000 | -650 | -1010
  Förskola | -2000 | -1350 | -2000`;

/** Several tables of areas on one sheet, each of areas of its own. */
export const tableOfOthersLayouts: readonly Layout[] = [
  {
    name: 'a second table that tells more of its areas than the first is followed up too',
    workbook: workbook(sheet('Uppföljning', `
      Uppföljning augusti 2024, tkr

      Skola
      Verksamhet | Budget 2024 | Utfall jan-aug
      Grundskola | -1000 | -650
      Förskola | -2000 | -1350
      Summa | -3000 | -2000

      Vård
      Verksamhet | Budget 2024 | Utfall jan-aug | Prognos
      Äldreomsorg | -4000 | -2700 | -4050
      Hemtjänst | -1500 | -1030 | -1500
      Summa | -5500 | -3730 | -5550
      `)),
    areas: `
      name | budget | actual | forecast
      Grundskola | -1000 | -650 | -
      Förskola | -2000 | -1350 | -
      Äldreomsorg | -4000 | -2700 | -4050
      Hemtjänst | -1500 | -1030 | -1500`,
    total: `
      budget | actual
      -8500 | -5730`,
    tells: ['totalsAdded'],
  },
  {
    name: 'a second table with a name of the first among its own is followed up too',
    workbook: workbook(sheet('Uppföljning', `${SCHOOL}
      Vård
      Verksamhet | Budget | Utfall jan-aug | Prognos | Avvikelse
      Äldreomsorg | -4000 | -2700 | -4050 | -50
      Hemtjänst | -1500 | -1030 | -1500 | 0
      Lokaler | -3000 | -1950 | -2950 | 50
      Summa | -8500 | -5680 | -8500 | 0
      `)),
    areas: `
      name | budget | actual | forecast${schools}
      Lokaler, Skola | -500 | -330 | -500
      Äldreomsorg | -4000 | -2700 | -4050
      Hemtjänst | -1500 | -1030 | -1500
      Lokaler, Vård | -3000 | -1950 | -2950`,
  },
  {
    name: 'a table of other rows and other amounts is told',
    workbook: workbook(sheet('Uppföljning', `${SCHOOL}
      Område | Utfall 2023
      Äldreomsorg | -4000
      Hemtjänst | -1500
      LSS | -3000
      `)),
    areas: `
      name | budget | actual | forecast${schools}
      Lokaler | -500 | -330 | -500`,
    tells: ['tableAside'],
  },
];
