import { book, layoutsOf, type FaultKind } from './kind';

const SCHOOLS = `
          name | budget | actual | forecast
          Förskola | -1200 | -780 | -1250
          Grundskola | -2400 | -1650 | -2380`;

const kinds: readonly FaultKind[] = [
  {
    number: 48, title: 'a financial year that is not the calendar year',
    smallest: {
      workbook: book(`
        Folkhögskolan, räkenskapsår juli 2023–juni 2024, tkr
        Verksamhet | Budget 2023/24 | Utfall jul-feb | Prognos 2023/24
        Förskola | -1200 | -780 | -1250
        Grundskola | -2400 | -1650 | -2380
        `),
      period: '2024-02', tells: ['brokenYearFollowed'], areas: SCHOOLS,
      forecasts: `
        name | runRate
        Förskola | -1170
        Grundskola | -2475`,
    },
    variants: [
      {
        workbook: book(`
          Folkhögskolan, verksamhetsår 1/7 2023–30/6 2024, kr
          Verksamhet | Utfall jul-feb | Prognos 2023/2024 | Budget 2023/2024
          Förskola | 780000 | 1250000 | 1200000
          Grundskola | 1650000 | 2380000 | 2400000
          `),
        period: '2024-02', tells: ['brokenYearFollowed'], unit: 'kr',
        areas: `
          name | budget | actual | forecast
          Förskola | -1200000 | -780000 | -1250000
          Grundskola | -2400000 | -1650000 | -2380000`,
        forecasts: `
          name | runRate
          Förskola | -1170000
          Grundskola | -2475000`,
      },
      {
        workbook: book(`
          Folkhögskolan, tkr
          Verksamhet | Budget 2023/2024 | Utfall september–april | Prognos 2023/2024
          Förskola | -1200 | -780 | -1250
          Grundskola | -2400 | -1650 | -2380
          `),
        period: '2024-04', tells: ['brokenYearFollowed'], areas: SCHOOLS,
        forecasts: `
          name | runRate
          Förskola | -1170
          Grundskola | -2475`,
      },
    ],
    nearest: {
      workbook: book(`
        Folkhögskolan, läsåret 2023/24, tkr
        Verksamhet | Budget 2024 | Utfall jan-feb 2024 | Prognos 2024
        Förskola | -1200 | -195 | -1250
        Grundskola | -2400 | -412 | -2380
        `),
      period: '2024-02', silent: ['brokenYear', 'brokenYearFollowed'],
      areas: `
        name | budget | actual | forecast
        Förskola | -1200 | -195 | -1250
        Grundskola | -2400 | -412 | -2380`,
      forecasts: `
        name | runRate
        Förskola | -1170
        Grundskola | -2472`,
    },
  },
  {
    number: 49, title: 'months that are missing',
    smallest: {
      workbook: book(`
        Servicenämnden, utfall per månad 2024, tkr
        Verksamhet | Budget helår | jan | feb | mar | apr | maj | jun
        Kost | -300 | -24 | -25 | | -26 | -25 | -24
        Städ | -156 | -13 | -12 | | -13 | -14 | -13
        `),
      period: '2024-06', tells: ['monthMissing'], warnings: 1,
      areas: `
        name | budget
        Kost | -300
        Städ | -156`,
      forecasts: `
        name | runRate | remainingBudget
        Kost | - | -
        Städ | - | -`,
    },
    variants: [
      {
        workbook: book(`
          Servicenämnden, utfall per månad 2024, tkr
          Verksamhet | Budget helår | jan | feb | mar | apr | maj | jun | Utfall jan-jun
          Kost | -300 | -24 | -25 | | -26 | -25 | -24 | -150
          Städ | -156 | -13 | -12 | -13 | -13 | -14 | -13 | -78
          `),
        period: '2024-06', tells: ['monthMissing'],
        areas: `
          name | budget | actual
          Kost | -300 | -150
          Städ | -156 | -78`,
        forecasts: `
          name | runRate
          Kost | -300
          Städ | -156`,
      },
      {
        workbook: book(`
          Servicenämnden, utfall per månad 2024, tkr
          Verksamhet | Budget helår | mar | apr | maj | jun
          Kost | -300 | -26 | -26 | -25 | -24
          Städ | -156 | -13 | -13 | -14 | -13
          `),
        period: '2024-06', tells: ['monthMissing'],
        areas: `
          name | budget
          Kost | -300
          Städ | -156`,
        forecasts: `
          name | runRate | remainingBudget
          Kost | - | -
          Städ | - | -`,
      },
    ],
    nearest: {
      workbook: book(`
        Servicenämnden, utfall per månad 2024, tkr
        Verksamhet | Budget helår | jan | feb | mar | apr | maj | jun
        Kost | -300 | -24 | -25 | 0 | -26 | -25 | -24
        Städ | -156 | -13 | -12 | -13 | -13 | -14 | -13
        `),
      period: '2024-06', silent: ['monthMissing'],
      areas: `
        name | budget | actual
        Kost | -300 | -124
        Städ | -156 | -78`,
      forecasts: `
        name | runRate
        Kost | -248
        Städ | -156`,
    },
  },
  {
    number: 50, title: 'unknown lines of a statement without a total',
    smallest: {
      workbook: book(`
        Bildningsnämnden
        Uppföljning augusti 2024, tkr
        Resultaträkning | Budget 2024 | Utfall jan-aug
        Intäkter | 4200 | 2900
        Personalkostnader | -31000 | -20500
        Skolskjutsar | -6100 | -4300
        IT | -1900 | -1200
        `),
      period: '2024-08',
      total: `
        budget | actual
        -34800 | -23100`,
    },
    variants: [
      {
        workbook: book(`
          Föreningen Kulturhuset, verksamhet augusti 2024, tkr
          Resultaträkning | Budget 2024 | Utfall jan-aug
          Verksamhetsbidrag | 9000 | 6000
          Inkomst entréer | 1200 | 1100
          Personal | -6400 | -4250
          Utgift lokaler | -2900 | -1900
          Programutbud | -800 | -620
          `),
        period: '2024-08',
        total: `
          budget | actual
          100 | 330`,
      },
      {
        workbook: book(`
          Bildningsnämnden
          Uppföljning augusti 2024, tkr
          Resultaträkning | Budget 2024 | Utfall jan-aug
          Intäkter | -4200 | -2900
          Skolskjutsar | 6100 | 4300
          Personalkostnader | 31000 | 20500
          IT | 1900 | 1200
          `),
        period: '2024-08',
        total: `
          budget | actual
          -34800 | -23100`,
      },
    ],
    nearest: {
      workbook: book(`
        Bildningsnämnden
        Uppföljning augusti 2024, tkr
        Resultaträkning | Budget 2024 | Utfall jan-aug
        Intäkter | 4200 | 2900
        Personalkostnader | -31000 | -20500
        Övriga kostnader | -8000 | -5500
        varav skolskjutsar | -6100 | -4300
        varav IT | -1900 | -1200
        `),
      period: '2024-08',
      total: `
        budget | actual
        -34800 | -23100`,
    },
  },
];

/** The time and what is left out of it: the kinds 48 to 50. */
export const timeFaults = layoutsOf(kinds);
