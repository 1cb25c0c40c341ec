import { sheet, workbook, type Layout } from './build';

/** Months and dates that are not of the follow-up: of its forecast, or of what other sheets hold. */
export const periodBesideLayouts: readonly Layout[] = [
  {
    name: 'a title with the month of the outcome and a later one of the forecast',
    workbook: workbook(sheet('Blad1', `
      Miljönämnden, utfall t.o.m. mars 2026 och prognos per april, tkr
      Verksamhet | Årsbudget | Utfall | Prognos
      Tillsyn | -3100 | -782 | -3200
      Bygglov | -2200 | -541 | -2200
      `)),
    period: '2026-03',
  },
  {
    name: 'a title with the month of the forecast alone',
    workbook: workbook(sheet('Blad1', `
      Miljönämnden, prognos per april 2026, tkr
      Verksamhet | Årsbudget | Utfall | Prognos
      Tillsyn | -3100 | -1043 | -3200
      Bygglov | -2200 | -718 | -2200
      `)),
    period: '2026-04',
  },
  {
    name: 'amounts by month on another sheet that run on after the follow-up',
    workbook: workbook(sheet('Ekonomi', `
      Miljönämnden, uppföljning januari-augusti 2026, tkr
      Verksamhet | Årsbudget | Utfall | Prognos
      Tillsyn | -3100 | -2082 | -3200
      Bygglov | -2200 | -1441 | -2200
      `), sheet('Avgifter', `
      Debiterade avgifter 2026, tkr
       | Jan | Feb | Mar | Apr | Maj | Jun | Jul | Aug | Sep | Okt | Nov | Dec
      Debiterat | 41 | 38 | 44 | 40 | 39 | 52 | 31 | 45 | 47 | 43 | 40 | 36
      `)),
    period: '2026-08',
    areas: `
      name | budget | actual | forecast
      Tillsyn | -3100 | -2082 | -3200
      Bygglov | -2200 | -1441 | -2200`,
  },
  {
    name: 'balances on days after the period, the month in the heads of the follow-up',
    workbook: workbook(sheet('Ekonomi', `
      Miljönämnden 2026, tkr
      Verksamhet | Budget 2026 | Utfall jan-apr | Prognos 2026
      Tillsyn | -3100 | -1082 | -3200
      Bygglov | -2200 | -741 | -2200
      `), sheet('Saldon', `
      Saldo vid månadsskiftet, tkr
      Konto | 2026-03-31 | 2026-04-30 | 2026-05-31
      Bankkonto | 1124 | 982 | 1049
      Placering | 400 | 400 | 400
      `)),
    period: '2026-04',
    areas: `
      name | budget | actual | forecast
      Tillsyn | -3100 | -1082 | -3200
      Bygglov | -2200 | -741 | -2200`,
  },
  {
    name: 'a budget on one sheet and the months of its outcome on another',
    workbook: workbook(sheet('Budget', `
      Budget 2026, tkr
      Verksamhet | Budget
      Tillsyn | -3100
      Bygglov | -2200
      `), sheet('Utfall', `
      Utfall 2026, tkr
      Verksamhet | Jan | Feb | Mar | Apr
      Tillsyn | -260 | -255 | -262 | -251
      Bygglov | -181 | -190 | -177 | -185
      `)),
    period: '2026-04',
    areas: `
      name | budget | actual
      Tillsyn | -3100 | -1028
      Bygglov | -2200 | -733`,
  },
  {
    name: 'the period that an export has on each row before the day on its tab',
    workbook: workbook(sheet('Export_20260912', `
      Ansvar | Ansvar (T) | Konto | Konto (T) | Period | Budget helår | Utfall ack
      7110 | Tillsyn | 31100 | Avgifter | 202608 | -519000 | -316785
      7110 | Tillsyn | 50100 | Månadslöner | 202608 | 2812000 | 1886375
      7110 | Tillsyn | 56100 | PO-pålägg | 202608 | 1082000 | 722192
      7110 | Tillsyn | 60110 | Lokalhyra | 202608 | 259000 | 174582
      7120 | Bygglov | 31100 | Avgifter | 202608 | -259500 | -158393
      7120 | Bygglov | 50100 | Månadslöner | 202608 | 1406000 | 943187
      7120 | Bygglov | 56100 | PO-pålägg | 202608 | 541000 | 361096
      7120 | Bygglov | 60110 | Lokalhyra | 202608 | 129500 | 87291
      7130 | Miljö | 31100 | Avgifter | 202608 | -173000 | -105595
      7130 | Miljö | 50100 | Månadslöner | 202608 | 937333 | 628791
      7130 | Miljö | 56100 | PO-pålägg | 202608 | 360666 | 240730
      7130 | Miljö | 60110 | Lokalhyra | 202608 | 86333 | 58194
      `)),
    period: '2026-08',
    areas: `
      name | budget | actual
      Tillsyn | -3634000 | -2466364
      Bygglov | -1817000 | -1233181
      Miljö | -1211332 | -822120`,
  },
];
