import { sheet, workbook } from '../build';
import { book, layoutsOf, type FaultKind } from './kind';

const NET = `
        budget | actual | income | costs
        -9000 | -2100 | 850 | -2950`;

const TWO = `
        name | budget | actual
        Gata | -31000 | -7600
        Park | -12000 | -2900`;

const PLAIN = sheet('Uppföljning', `
  Tekniska nämnden mars 2026, tkr
  Verksamhet | Budget 2026 | Utfall jan-mar
  Gata | -31000 | -7600
  Park | -12000 | -2900
  `);

const kinds: readonly FaultKind[] = [
  {
    number: 77, title: 'income, expenses and result in English',
    smallest: {
      workbook: book(`
        Culture committee, March 2026, SEK thousands
         | Budget 2026 | Actual YTD
        Income:
        Fees | 2400 | 600
        Grants | 1000 | 250
        Expenses:
        Personnel | 8200 | 1950
        Premises | 4200 | 1000
        Result | -9000 | -2100
        `),
      period: '2026-03', total: NET,
    },
    variants: [
      {
        workbook: book(`
          Culture committee, March 2026, SEK thousands
           | Budget 2026 | Actual YTD
          Income
          Fees | 2400 | 600
          Grants | 1000 | 250
          Total income | 3400 | 850
          Expenses
          Personnel | -8200 | -1950
          Premises | -4200 | -1000
          Total expenses | -12400 | -2950
          Net result | -9000 | -2100
          `),
        total: NET,
      },
      {
        workbook: book(`
          Culture committee, March 2026, SEK thousands
          Category | Actual YTD | Budget 2026
          Revenue | 850 | 3400
          Expenditure | 2950 | 12400
          Surplus / deficit | -2100 | -9000
          `),
        total: NET,
      },
    ],
    nearest: {
      workbook: book(`
        Culture committee, March 2026, SEK thousands
        Department | Budget 2026 | Actual YTD
        Income support | -8200 | -1950
        Library | -4200 | -1000
        `),
      areas: `
        name | budget | actual
        Income support | -8200 | -1950
        Library | -4200 | -1000`,
      total: `
        budget | actual
        -12400 | -2950`,
    },
  },
  {
    number: 78, title: 'the currency',
    smallest: {
      workbook: book(`
        Tekniska nämnden mars 2026, tusen euro
        Verksamhet | Budget 2026 | Utfall jan-mar
        Gata | -3100 | -760
        Park | -1200 | -290
        `),
      tells: ['foreignCurrency'], areas: 'name',
    },
    variants: [
      {
        workbook: book(`
          Tekniska nämnden mars 2026
          Verksamhet | Budget 2026 | Utfall jan-mar
          Gata | -3100 {#,##0 [$€-1]} | -760 {#,##0 [$€-1]}
          Park | -1200 {#,##0 [$€-1]} | -290 {#,##0 [$€-1]}
          `),
        tells: ['foreignCurrency'], areas: 'name',
      },
      {
        workbook: book(`
          Tekniska nämnden mars 2026
          Verksamhet | Budget 2026 | Utfall jan-mar
          Gata | -31000000 {#,##0 "kr"} | -7600000 {#,##0 "kr"}
          Park | -12000000 {#,##0 "kr"} | -2900000 {#,##0 "kr"}
          `),
        unit: 'kr', silent: ['foreignCurrency', 'unitMissing'],
        areas: `
          name | budget | actual
          Gata | -31000000 | -7600000
          Park | -12000000 | -2900000`,
      },
    ],
    nearest: {
      workbook: book(`
        Europaenheten mars 2026, tkr
        Verksamhet | Budget 2026 | Utfall jan-mar
        Eurobussen | -3100 | -760
        Dollarstipendiet | -1200 | -290
        `),
      unit: 'tkr', silent: ['foreignCurrency'],
      areas: `
        name | budget | actual
        Eurobussen | -3100 | -760
        Dollarstipendiet | -1200 | -290`,
    },
  },
  {
    number: 79, title: 'what is set up, hours and prices are no money',
    smallest: {
      workbook: workbook(PLAIN, sheet('Inställningar', `
        Parameter | Värde
        Räkenskapsår | 2026
        Gräns för gul, % | 2
        Timpris, kr | 450
        Antal arbetsdagar | 21
        `)),
      areas: TWO,
      total: `
        budget | actual
        -43000 | -10500`,
    },
    variants: [
      {
        workbook: book(`
          Tekniska nämnden mars 2026, tkr
          Verksamhet | Timmar | Timpris, kr | Budget 2026 | Utfall jan-mar
          Gata | 16000 | 475 | -31000 | -7600
          Park | 6100 | 460 | -12000 | -2900
          `),
        areas: TWO,
      },
      {
        workbook: workbook(PLAIN, sheet('Setup', `
          Setting | Value
          Budget year | 2026
          Warning threshold | 0.05
          Overrun limit | 100000
          `)),
        areas: TWO,
        total: `
          budget | actual
          -43000 | -10500`,
      },
    ],
    nearest: {
      workbook: book(`
        Tekniska nämnden mars 2026, tkr
        Verksamhet | Budget 2026 | Utfall jan-mar
        Timbanken | -31000 | -7600
        Pris och stipendier | -12000 | -2900
        `),
      areas: `
        name | budget | actual
        Timbanken | -31000 | -7600
        Pris och stipendier | -12000 | -2900`,
    },
  },
  {
    number: 80, title: 'the words of other languages',
    smallest: {
      workbook: book(`
        Technical services, March 2026, SEK thousands
        Department | Budgeted | Spent | Projected
        Roads | 31000 | 7600 | 31200
        Parks | 12000 | 2900 | 12000
        `),
      areas: `
        name | budget | actual | forecast
        Roads | -31000 | -7600 | -31200
        Parks | -12000 | -2900 | -12000`,
    },
    variants: [
      {
        workbook: book(`
          Teknisk utvalg mars 2026, tkr
          Virksomhet | Budsjett 2026 | Regnskap hittil | Prognose 2026 | Avvik
          Vei | 31000 | 7600 | 31200 | -200
          Park | 12000 | 2900 | 12000 | 0
          `),
        areas: `
          name | budget | actual | forecast | variance
          Vei | -31000 | -7600 | -31200 | -200
          Park | -12000 | -2900 | -12000 | 0`,
      },
      {
        workbook: book(`
          Technical services, March 2026, SEK thousands
          Department | Annual budget | Actual expenditure YTD | Estimated outcome 2026 | Variance
          Roads | 31000 | 7600 | 31200 | -200
          Parks | 12000 | 2900 | 12000 | 0
          `),
        areas: `
          name | budget | actual | forecast | variance
          Roads | -31000 | -7600 | -31200 | -200
          Parks | -12000 | -2900 | -12000 | 0`,
      },
    ],
    nearest: {
      workbook: book(`
        Tekninen lautakunta 2026
        Toimiala | Jotakin | Muuta
        Kadut | 31000 | 7600
        Puistot | 12000 | 2900
        `),
      tells: ['noTable'], silent: [], areas: 'name',
    },
  },
];

/** What other makers call things: the kinds 77 to 80. */
export const foreignWordFaults = layoutsOf(kinds);
