import { book, layoutsOf, type FaultKind } from './kind';

const SOUND = ['varianceMismatch', 'variancesContradicted', 'sumMismatch', 'netMismatch', 'signsOpposed', 'budgetSign', 'totalMismatch', 'wholeDiffers'];

const kinds: readonly FaultKind[] = [
  {
    number: 41, title: 'a result that keeps its sign',
    smallest: {
      workbook: book(`
        Barnnämnden, bokslut 2024, tkr
         | Budget 2024 | Utfall 2024
        Intäkter | 1200 | 1310
        Kommunbidrag | 58000 | 58000
        Personalkostnader | -41000 | -41250
        Övriga kostnader | -18200 | -18018
        Årets resultat | 0 | 42
        `),
      period: '2024-12', silent: SOUND,
      total: `
        budget | actual | variance | income | costs | grant
        0 | 42 | 42 | 1310 | -59268 | 58000`,
    },
    variants: [
      {
        workbook: book(`
          Barnnämnden, bokslut 2024, tkr
           | Budget 2024 | Utfall 2024
          Intäkter | -1200 | -1310
          Kommunbidrag | -58000 | -58000
          Personalkostnader | 41000 | 41250
          Övriga kostnader | 18140 | 18018
          Årets resultat | 60 | 42
          `),
        period: '2024-12', silent: SOUND,
        total: `
          budget | actual | variance | income | costs | grant
          60 | 42 | -18 | 1310 | -59268 | 58000`,
      },
      {
        workbook: book(`
          Kulturnämnden, delårsrapport augusti 2024, tkr
           | Budget jan-aug | Utfall jan-aug | Avvikelse
          Tilldelat kommunbidrag | 24000 | 24000 | 0
          Verksamhetens intäkter | 1800 | 1950 | 150
          Verksamhetens kostnader | -25800 | -25470 | 330
          Resultat | 0 | 480 | 480
          `),
        period: '2024-08', silent: SOUND,
        total: `
          budgetToDate | actual | varianceToDate | income | costs | grant
          0 | 480 | 480 | 1950 | -25470 | 24000`,
      },
    ],
    nearest: {
      workbook: book(`
        Kulturnämnden, delårsrapport augusti 2024, tkr
         | Budget jan-aug | Utfall jan-aug | Avvikelse
        Verksamhetens intäkter | 1800 | 1950 | 150
        Verksamhetens kostnader | 25800 | 26430 | -630
        Nettokostnad | 24000 | 24480 | -480
        `),
      period: '2024-08', silent: SOUND,
      total: `
        budgetToDate | actual | varianceToDate | income | costs
        -24000 | -24480 | -480 | 1950 | -26430`,
    },
  },
  {
    number: 42, title: 'a positive budget beside a negative outcome',
    smallest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Kommunbidrag 2024 | Prognos 2024 | Avvikelse
        Hemtjänst | 30000 | -30900 | -900
        Boende | 60000 | -59500 | 500
        Summa | 90000 | -90400 | -400
        `),
      silent: SOUND,
      areas: `
        name | budget | forecast | variance | status
        Hemtjänst | -30000 | -30900 | -900 | red
        Boende | -60000 | -59500 | 500 | green`,
      total: `
        budget | forecast | variance
        -90000 | -90400 | -400`,
    },
    variants: [
      {
        workbook: book(`
          Socialnämnden, utfall jan-aug 2024, kr
          Verksamhet | Utfall jan-aug | Budget jan-aug | Avvikelse
          Hemtjänst | -20612400 | 20000000 | -612400 =B3+C3
          Boende | -39488000 | 40000000 | 512000 =B4+C4
          Stab | -3004500 | 3000000 | -4500 =B5+C5
          `),
        silent: SOUND, unit: 'kr',
        areas: `
          name | budgetToDate | actual | varianceToDate
          Hemtjänst | -20000000 | -20612400 | -612400
          Boende | -40000000 | -39488000 | 512000
          Stab | -3000000 | -3004500 | -4500`,
        total: `
          budgetToDate | actual | varianceToDate
          -63000000 | -63104900 | -104900`,
      },
      {
        workbook: book(`
          Tekniska nämnden, bokslut 2024 (mnkr)
          Verksamhet | Budget 2024 | Intäkter | Kostnader | Utfall 2024 | Avvikelse
          Gata | 31.5 | 2.1 | -34.8 | -32.7 | -1.2
          Park | 12.0 | 0.4 | -11.9 | -11.5 | 0.5
          Totalt | 43.5 | 2.5 | -46.7 | -44.2 | -0.7
          `),
        silent: SOUND, unit: 'mnkr', period: '2024-12',
        areas: `
          name | budget | actual | variance | income | costs
          Gata | -31.5 | -32.7 | -1.2 | 2.1 | -34.8
          Park | -12 | -11.5 | 0.5 | 0.4 | -11.9`,
        total: `
          budget | actual | variance
          -43.5 | -44.2 | -0.7`,
      },
    ],
    nearest: {
      workbook: book(`
        Tekniska nämnden, resultat per taxeverksamhet, augusti 2024, tkr
        Verksamhet | Budget 2024 | Prognos 2024 | Avvikelse
        VA | 500 | -200 | -700
        Renhållning | 300 | -150 | -450
        Parkering | 800 | 650 | -150
        Summa | 1600 | 300 | -1300
        `),
      silent: SOUND,
      areas: `
        name | budget | forecast | variance
        VA | 500 | -200 | -700
        Renhållning | 300 | -150 | -450
        Parkering | 800 | 650 | -150`,
      total: `
        budget | forecast | variance
        1600 | 300 | -1300`,
    },
  },
  {
    number: 43, title: 'one convention for the variances of a statement',
    smallest: {
      workbook: book(`
        Miljönämnden, uppföljning oktober 2024, tkr
         | Budget jan-okt | Utfall jan-okt | Avvikelse
        Intäkter | 3000 | 3200 | 200
        Personalkostnader | 8000 | 8300 | -300
        Övriga kostnader | 2500 | 2450 | 50
        Nettokostnad | 7500 | 7550 | -50
        `),
      silent: SOUND,
      total: `
        budgetToDate | actual | varianceToDate | income | costs
        -7500 | -7550 | -50 | 3200 | -10750`,
    },
    variants: [
      {
        workbook: book(`
          Miljönämnden, uppföljning oktober 2024, tkr
           | Budget jan-okt | Utfall jan-okt | Avvikelse
          Intäkter | 3000 | 3200 | 200
          Personalkostnader | 8000 | 8300 | 300
          Övriga kostnader | 2500 | 2450 | -50
          Nettokostnad | 7500 | 7550 | 50
          `),
        silent: SOUND,
        total: `
          budgetToDate | actual | varianceToDate | income | costs
          -7500 | -7550 | -50 | 3200 | -10750`,
      },
      {
        workbook: book(`
          Miljönämnden, uppföljning oktober 2024, tkr
           | Utfall jan-okt | Budget jan-okt | Avvikelse
          Intäkter | -3200 | -3000 | 200 =C3-B3
          Personalkostnader | 8300 | 8000 | -300 =C4-B4
          Övriga kostnader | 2450 | 2500 | 50 =C5-B5
          Nettokostnad | 7550 | 7500 | -50 =C6-B6
          `),
        silent: SOUND,
        total: `
          budgetToDate | actual | varianceToDate | income | costs
          -7500 | -7550 | -50 | 3200 | -10750`,
      },
    ],
    nearest: {
      workbook: book(`
        Miljönämnden, uppföljning oktober 2024, tkr
         | Budget jan-okt | Utfall jan-okt | Avvikelse
        Intäkter | 3000 | 3200 | 200
        Personalkostnader | 6000 | 6400 | -400
        Lokalkostnader | 2000 | 1900 | 100
        Köpta tjänster | 1300 | 1210 | 90
        Övriga kostnader | 1200 | 1240 | 400
        Nettokostnad | 7500 | 7550 | -50
        `),
      tells: ['varianceMismatch'],
      total: `
        budgetToDate | actual | varianceToDate | income | costs
        -7500 | -7550 | -50 | 3200 | -10750`,
    },
  },
  {
    number: 44, title: 'rounding by what the table shows',
    smallest: {
      workbook: book(`
        Regionstyrelsen augusti 2024, mnkr
        Verksamhet | Budget 2024 | Prognos 2024 | Avvikelse
        Sjukhus | -812.4 | -820.1 | -7.6
        Primärvård | -301.3 | -299.8 | 1.6
        Tandvård | -44.6 | -45.0 | -0.5
        Summa | -1158.2 | -1164.8 | -6.6
        `),
      silent: SOUND, unit: 'mnkr',
      areas: `
        name | budget | forecast
        Sjukhus | -812.4 | -820.1
        Primärvård | -301.3 | -299.8
        Tandvård | -44.6 | -45`,
      total: `
        budget | forecast | variance
        -1158.2 | -1164.8 | -6.6`,
    },
    variants: [
      {
        workbook: book(`
          Regionstyrelsen augusti 2024, mnkr
          Verksamhet | Budget 2024 | Prognos 2024 | Avvikelse
          Sjukhus | "-812,4" | "-820,1" | "-7,6"
          Primärvård | "-301,3" | "-299,8" | "1,6"
          Tandvård | "-44,6" | "-45,0" | "-0,5"
          Summa | "-1 158,2" | "-1 164,8" | "-6,6"
          `),
        silent: [...SOUND, 'textForNumber'], unit: 'mnkr',
        areas: `
          name | budget | forecast
          Sjukhus | -812.4 | -820.1
          Primärvård | -301.3 | -299.8
          Tandvård | -44.6 | -45`,
        total: `
          budget | forecast
          -1158.2 | -1164.8`,
      },
      {
        workbook: book(`
          Samhällsnämnden augusti 2024, tkr
          Verksamhet | Budget 2024 | Prognos 2024 | Avvikelse
          Plan | -4120 | -4251 | -132
          Bygglov | -1884 | -1790 | 93
          Miljö | -902 | -902 | 0
          Kart | -655 | -701 | -45
          Summa | -7560 | -7645 | -84
          `),
        silent: SOUND, unit: 'tkr',
        areas: `
          name | budget | forecast
          Plan | -4120 | -4251
          Bygglov | -1884 | -1790
          Miljö | -902 | -902
          Kart | -655 | -701`,
        total: `
          budget | forecast
          -7560 | -7645`,
      },
    ],
    nearest: {
      workbook: book(`
        Regionstyrelsen augusti 2024, mnkr
        Verksamhet | Budget 2024 | Prognos 2024 | Avvikelse
        Sjukhus | -812.4 | -820.1 | -7.7
        Primärvård | -301.3 | -299.8 | 1.5
        Tandvård | -44.6 | -45.0 | -0.4
        Summa | -1158.3 | -1163.9 | -5.6
        `),
      tells: ['sumMismatch'], unit: 'mnkr',
      total: `
        budget | forecast
        -1158.3 | -1163.9`,
    },
  },
];

/** Signs and rounding: the kinds 41 to 44. */
export const signFaults = layoutsOf(kinds);
