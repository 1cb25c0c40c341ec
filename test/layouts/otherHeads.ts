import { sheet, workbook, type Layout } from './build';

const LINES = `
  Verksamhetens intäkter | 1 | 202.2 | 274.7 | 230.3 | 337 | 364.7
  Verksamhetens kostnader | 2 | -1036.6 | -1151.2 | -1124.7 | -1091.1 | -1150.5
  Avskrivningar | 3 | -20.1 | -28.2 | -24.4 | -56.4 | -71.4
  Verksamhetens nettokostnader | | -854.5 | -904.7 | -918.8 | -810.5 | -857.2
  Skatteintäkter | 4 | 694.8 | 729.3 | 735.1 | 694.8 | 729.3
  Generella statsbidrag | 5 | 180.1 | 188.7 | 185 | 180.1 | 188.7
  Finansiella intäkter | 6 | 9.1 | 10.1 | 8.2 | 0.7 | 1.6
  Finansiella kostnader | 7 | -0.5 | -0.4 | -0.4 | -18.5 | -17.6
  Årets resultat | | 28.9 | 23.1 | 9.1 | 46.6 | 44.8
  `;
const total = `
  priorYear | actual | budget
  28.9 | 23.1 | 9.1`;

/** Columns and lines whose heads say the same in other words than those beside them. */
export const otherHeadLayouts: readonly Layout[] = [
  {
    name: 'the group\'s outcome under another word is not the municipality\'s',
    workbook: workbook(sheet('RR', `
      Resultaträkning (mnkr)
       | Not | Kommunen | | | Koncernen |
       | | Bokslut 2023 | Bokslut 2024 | Budget 2024 | Utfall 2023 | Utfall 2024${LINES}`)),
    period: '2024-12', total,
  },
  {
    name: 'words between and after the years of heads leave them years',
    workbook: workbook(sheet('RR', `
      Resultaträkning
       | | Kommunen | | | Koncernen |
      Belopp i mnkr | Not | 2023 | 2024 | Förändring | 2023 | 2024
      Verksamhetens intäkter | 1 | 202.2 | 274.7 | 72.5 | 337 | 364.7
      Verksamhetens kostnader | 2 | -1036.6 | -1151.2 | -114.6 | -1091.1 | -1150.5
      Avskrivningar | 3 | -20.1 | -28.2 | -8.1 | -56.4 | -71.4
      Verksamhetens nettokostnader | | -854.5 | -904.7 | -50.2 | -810.5 | -857.2
      Skatteintäkter | 4 | 694.8 | 729.3 | 34.5 | 694.8 | 729.3
      Generella statsbidrag | 5 | 180.1 | 188.7 | 8.6 | 180.1 | 188.7
      Årets resultat | | 20.4 | 13.3 | -7.1 | 64.4 | 60.8
      `)),
    period: '2024-12',
    total: `
      priorYear | actual
      20.4 | 13.3`,
  },
  {
    name: 'a budgeted net among the lines is what the net is compared with',
    workbook: workbook(sheet('Ekonomi', `
      Omsorgsnämnden
      Uppföljning 31 oktober 2024
      Belopp i mnkr | Budget helår | Budget ack | Utfall ack | Prognos helår
      Intäkter | 92.5 | 77.1 | 89.6 | 108
      Personalkostnader | -301 | -251.2 | -261.2 | -315.6
      Övriga kostnader | -204 | -170 | -179.2 | -212.7
      Nettokostnader | -412.5 | -344.1 | -350.8 | -420.3
      Budget nettokostnader | -412.5 | -344.1 | -344.1 | -412.5
      Budgetavvikelse | 0 | 0 | -6.7 | -7.8
      `)),
    period: '2024-10',
    total: `
      budget | budgetToDate | actual | forecast | variance
      -412.5 | -344.1 | -350.8 | -420.3 | -7.8`,
  },
  {
    name: '"Prognos" over "utfall" is the forecast',
    workbook: workbook(sheet('Ekonomi', `
      Uppföljning oktober 2024, tkr
      Verksamhet | Budget | Budget | Utfall | Prognos | Avvikelse
       | helår | ack | ack | utfall | helår
      Stab | -21956 | -18309 | -10841 | -13756 | 8200
      Mottagning | -91111 | -75882 | -73158 | -86661 | 4450
      Stöd | -117439 | -98051 | -112548 | -134839 | -17400
      `)),
    areas: `
      name | budget | budgetToDate | actual | forecast | variance
      Stab | -21956 | -18309 | -10841 | -13756 | 8200
      Mottagning | -91111 | -75882 | -73158 | -86661 | 4450
      Stöd | -117439 | -98051 | -112548 | -134839 | -17400`,
    silent: [],
  },
  {
    name: 'sums of sides with their unit in the head are the sides, also where a row differs',
    workbook: workbook(sheet('Resultat', `
      Social- och äldrenämnden, månadsrapport november 2024
       | Intäkter | | | Kostnader | | |
      Verksamhet | Kom. ers. (mkr) | Övr. int. (mkr) | Summa (mkr) | Köp av verksam. (mkr) | Övr. kostn. (mkr) | Summa (mkr) | Resultat (mkr)
      Stab | 0.8 | 2.4 | 3.2 | | -2.6 | -2.6 | 0.6
      Äldreomsorg | 218.4 | 47.3 | 265.7 | -244.6 | -34.1 | -278.7 | -13
      Funktionsstöd | 257.6 | 15.5 | 273.1 | -233.2 | -38.5 | -271.7 | 1.4
      Barn och unga | 78.7 | 93.2 | 171.9 | -123 | -61.9 | -184.7 | -12.8
      Beroende | 14.5 | 0.7 | 15.2 | -2.3 | -10.6 | -12.9 | 2.3
      `)),
    areas: `
      name | income | costs
      Stab | 3.2 | -2.6
      Äldreomsorg | 265.7 | -278.7
      Funktionsstöd | 273.1 | -271.7
      Barn och unga | 171.9 | -184.7
      Beroende | 15.2 | -12.9`,
    silent: [],
  },
];
