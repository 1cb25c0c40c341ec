import { sheet, workbook, type Layout } from './build';
import { CULTURE_AREAS, countedCulture } from './soundFollowUps';

/** A total whose printed variance the areas hold, beside a budget or a forecast that they contradict; and what a unit of few areas says beside that of most. */
export const heldTotalLayouts: readonly Layout[] = [
  {
    name: 'a row right below all others that the net above them leaves out is counted, and told',
    workbook: workbook(sheet('Prognos', `
      Kulturnämnden, uppföljning per april 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-apr | Prognos 2025 | Avvikelse
      Netto | 98570 | 32790 | 99070 | -500
      Bibliotek | 32000 | 10500 | 32500 | -500
      Musikskola | 14500 | 4900 | 14200 | 300
      Museum | 21000 | 7140 | 21300 | -300
      Teater | 31070 | 10250 | 31070 | 0
      Preliminära poster | 0 | 1021 | 0 | 0
      `)),
    areas: `
      name | budget | actual | forecast
      Bibliotek | -32000 | -10500 | -32500
      Musikskola | -14500 | -4900 | -14200
      Museum | -21000 | -7140 | -21300
      Teater | -31070 | -10250 | -31070
      Preliminära poster | 0 | -1021 | 0
    `,
    tells: ['rowsBelowSum'],
  },
  {
    name: 'a printed variance beside a forecast that its rows contradict',
    workbook: workbook(
      sheet('Uppföljning', `${CULTURE_AREAS}
        Summa | -67500 | -44600 | -68700 | -600
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    ...countedCulture,
    total: `
      budget | actual | forecast | variance
      -67500 | -44600 | -68700 | -600
    `,
    tells: ['sumMismatch'],
  },
  {
    name: 'a printed variance that its rows contradict beside amounts that they hold',
    workbook: workbook(
      sheet('Uppföljning', `${CULTURE_AREAS}
        Summa | -67500 | -44600 | -68100 | -500
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    ...countedCulture,
    tells: ['sumMismatch'],
  },
  {
    name: 'a variance of the period beside a budget that its rows contradict',
    workbook: workbook(
      sheet('Uppföljning', `
        Kulturnämnden, uppföljning per augusti 2025, tkr
        Verksamhet | Budget jan-aug | Utfall jan-aug | Avvikelse jan-aug | Budget 2025 | Prognos 2025 | Avvikelse
        Bibliotek | -21300 | -21000 | 300 | -32000 | -32500 | -500
        Musikskola | -9600 | -9700 | -100 | -14500 | -14200 | 300
        Museum | -14000 | -13900 | 100 | -21000 | -21400 | -400
        Summa | -45900 | -44600 | 300 | -67500 | -68100 | -600
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    period: '2025-08', unit: 'tkr', committee: 'Kulturnämnden',
    areas: `
      name | budgetToDate | actual | forecast | variance | varianceToDate
      Bibliotek | -21300 | -21000 | -32500 | -500 | 300
      Musikskola | -9600 | -9700 | -14200 | 300 | -100
      Museum | -14000 | -13900 | -21400 | -400 | 100
    `,
    total: `
      budgetToDate | actual | forecast | variance | varianceToDate
      -45900 | -44600 | -68100 | -600 | 300
    `,
    tells: ['sumMismatch'],
  },
  {
    name: 'a variance and a budget that both differ from their rows',
    workbook: workbook(
      sheet('Uppföljning', `${CULTURE_AREAS}
        Summa | -68500 | -44600 | -68100 | 400
      `),
    ),
    kinds: { 'Uppföljning': 'areas' },
    ...countedCulture,
    total: `
      budget | actual | forecast | variance
      -68500 | -44600 | -68100 | 400
    `,
    tells: ['sumMismatch'],
  },
  {
    name: 'the statement of one area in kronor before the table of all',
    workbook: workbook(
      sheet('Hamnen', `
        Hamnen, augusti 2025, kr
        Rad | Budget 2025 | Utfall jan-aug | Prognos 2025
        Intäkter | 4200000 | 2900000 | 4300000
        Personalkostnader | -3100000 | -2050000 | -3150000
        Övriga kostnader | -2300000 | -1500000 | -2250000
        Resultat | -1200000 | -650000 | -1100000
      `),
      sheet('Uppföljning', `
        Tekniska nämnden, uppföljning per augusti 2025, tkr
        Verksamhet | Budget 2025 | Utfall jan-aug | Prognos 2025 | Avvikelse
        Gata och trafik | -48200 | -31500 | -49000 | -800
        Hamnen | -1200 | -650 | -1100 | 100
        Fastighet | -61000 | -40300 | -61500 | -500
        Summa | -110400 | -72450 | -111600 | -1200
      `),
    ),
    kinds: { Hamnen: 'area', 'Uppföljning': 'areas' },
    period: '2025-08', unit: 'tkr', committee: 'Tekniska nämnden',
    areas: `
      name | budget | actual | forecast | variance
      Hamnen | -1200 | -650 | -1100 | 100
      Gata och trafik | -48200 | -31500 | -49000 | -800
      Fastighet | -61000 | -40300 | -61500 | -500
    `,
    total: `
      budget | actual | forecast | variance
      -110400 | -72450 | -111600 | -1200
    `,
  },
  {
    name: 'a follow-up of the year',
    workbook: workbook(
      sheet('Ekonomi', `
        Socialnämnden, årsuppföljning 2025, tkr
        Verksamhet | Budget | Utfall | Avvikelse
        Äldreomsorg | -120000 | -121300 | -1300
        LSS | -80000 | -79100 | 900
        IFO | -60000 | -62000 | -2000
        Summa | -260000 | -262400 | -2400
      `),
    ),
    kinds: { Ekonomi: 'areas' },
    period: '2025-12', unit: 'tkr', committee: 'Socialnämnden',
    areas: `
      name | budget | actual | variance
      Äldreomsorg | -120000 | -121300 | -1300
      LSS | -80000 | -79100 | 900
      IFO | -60000 | -62000 | -2000
    `,
    total: `
      budget | actual | variance
      -260000 | -262400 | -2400
    `,
  },
];
