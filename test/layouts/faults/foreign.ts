import { sheet, workbook } from '../build';
import { book, layoutsOf, type FaultKind } from './kind';

const FOLLOWED = `
        name | budget | actual | forecast
        Gata | -31000 | -7600 | -31200
        Park | -12000 | -2900 | -12000`;

const ROADS = `
        name | budget | actual
        Roads | -31000 | -7600
        Parks | -12000 | -2900`;

const kinds: readonly FaultKind[] = [
  {
    number: 69, title: 'the period of the title over the months of a plan',
    smallest: {
      workbook: book(`
        Tekniska nämnden, uppföljning 2026-03, tkr
        Verksamhet | Budget 2026 | Utfall jan-mar | Prognos 2026
        Gata | -31000 | -7600 | -31200
        Park | -12000 | -2900 | -12000

        Planerade åtgärder | 2026-04 | 2026-05 | 2026-06
        Asfaltering | -400 | -500 | -300
        Lekplatser | -100 | -200 | -200
        `),
      period: '2026-03', areas: FOLLOWED,
    },
    variants: [
      {
        workbook: workbook(
          sheet('Uppföljning', `
            Tekniska nämnden, uppföljning mars 2026, tkr
            Verksamhet | Budget 2026 | Utfall | Prognos 2026
            Gata | -31000 | -7600 | -31200
            Park | -12000 | -2900 | -12000
            `),
          sheet('Plan', `
            Planerade inköp, tkr
            Åtgärd | @2026-04 | @2026-05 | @2026-06
            Asfaltering | 400 | 500 | 300
            Lekplatser | 100 | 200 | 200
            `),
        ),
        period: '2026-03', areas: FOLLOWED,
      },
      {
        workbook: book(`
          Tekniska nämnden, tkr
          År: | 2026 | Månad: | mars
          Verksamhet | Budget 2026 | Utfall | Prognos 2026
          Gata | -31000 | -7600 | -31200
          Park | -12000 | -2900 | -12000
          `),
        period: '2026-03', areas: FOLLOWED,
      },
    ],
    nearest: {
      workbook: book(`
        Tekniska nämnden, utfall per månad, tkr
        Verksamhet | Budget helår | jan 2026 | feb 2026 | mar 2026
        Gata | -31000 | -2500 | -2500 | -2600
        Park | -12000 | -900 | -1000 | -1000
        `),
      period: '2026-03',
      areas: `
        name | budget | actual
        Gata | -31000 | -7600
        Park | -12000 | -2900`,
    },
  },
  {
    number: 70, title: 'the month of the period under a merged head',
    smallest: {
      workbook: book(`
        Technical services, follow-up March 2026, SEK thousands
         | Budget YTD | | | Actual YTD | |
        Department | Jan 2026 | Feb 2026 | Mar 2026 | Jan 2026 | Feb 2026 | Mar 2026
        Roads | -2500 | -5000 | -7500 | -2450 | -5100 | -7600
        Parks | -1000 | -2000 | -3000 | -950 | -1900 | -2900
        `),
      period: '2026-03', unit: 'tkr',
      areas: `
        name | budgetToDate | actual
        Roads | -7500 | -7600
        Parks | -3000 | -2900`,
    },
    variants: [
      {
        workbook: book(`
          Tekniska nämnden, uppföljning mars 2026, tkr
           | Budget ack | | | Utfall ack | |
          Verksamhet | jan | feb | mar | jan | feb | mar
          Gata | -2500 | -5000 | -7500 | -2450 | -5100 | -7600
          Park | -1000 | -2000 | -3000 | -950 | -1900 | -2900
          `),
        period: '2026-03',
        areas: `
          name | budgetToDate | actual
          Gata | -7500 | -7600
          Park | -3000 | -2900`,
      },
      {
        workbook: book(`
          Tekniska nämnden, uppföljning mars 2026, tkr
           | Utfall ack | | | Budget ack | |
          Verksamhet | mar 2026 | feb 2026 | jan 2026 | mar 2026 | feb 2026 | jan 2026
          Gata | -7600 | -5100 | -2450 | -7500 | -5000 | -2500
          Park | -2900 | -1900 | -950 | -3000 | -2000 | -1000
          `),
        period: '2026-03',
        areas: `
          name | budgetToDate | actual
          Gata | -7500 | -7600
          Park | -3000 | -2900`,
      },
    ],
    nearest: {
      workbook: book(`
        Tekniska nämnden, uppföljning mars 2026, tkr
         | Budget per månad | | | Utfall per månad | |
        Verksamhet | jan | feb | mar | jan | feb | mar
        Gata | -2500 | -2500 | -2500 | -2450 | -2650 | -2500
        Park | -1000 | -1000 | -1000 | -950 | -950 | -1000
        `),
      period: '2026-03',
      areas: `
        name | budgetToDate | actual
        Gata | -7500 | -7600
        Park | -3000 | -2900`,
    },
  },
  {
    number: 71, title: 'what remains of the budget is no budget',
    smallest: {
      workbook: book(`
        Technical services, March 2026, SEK thousands
        Department | Budget 2026 | Actual YTD | Remaining Budget
        Roads | 31000 | 7600 | 23400
        Parks | 12000 | 2900 | 9100
        `),
      period: '2026-03', areas: ROADS,
    },
    variants: [
      {
        workbook: book(`
          Technical services, March 2026, SEK thousands
          Department | Budget Remaining | Actual YTD | Annual Budget
          Roads | 23400 | 7600 | 31000
          Parks | 9100 | 2900 | 12000
          Total | 32500 | 10500 | 43000
          `),
        areas: ROADS,
        total: `
          budget | actual
          -43000 | -10500`,
      },
      {
        workbook: book(`
          Tekniska nämnden, mars 2026, tkr
          Verksamhet | Budget 2026 | Utfall jan-mar | Kvarvarande budget
          Gata | 31000 | 7600 | 23400 =B3-C3
          Park | 12000 | 2900 | 9100 =B4-C4
          `),
        areas: `
          name | budget | actual
          Gata | -31000 | -7600
          Park | -12000 | -2900`,
      },
    ],
    nearest: {
      workbook: book(`
        Technical services, March 2026, SEK thousands
        Department | Revised Budget | Actual YTD | Remaining
        Roads | 31000 | 7600 | 23400
        Parks | 12000 | 2900 | 9100
        `),
      areas: ROADS,
    },
  },
  {
    number: 72, title: 'a total on top without budgets',
    smallest: {
      workbook: book(`
        Uppföljning mars 2026, tkr
        Verksamhet | Budget 2026 | Utfall jan-mar
        Tekniska nämnden | 0 | -10500 =SUM(C4:C5)
        Gata | -31000 | -7600
        Park | -12000 | -2900
        `),
      period: '2026-03', tells: ['numberAmongFormulas'],
      areas: `
        name | budget | actual
        Gata | -31000 | -7600
        Park | -12000 | -2900`,
      total: `
        actual
        -10500`,
    },
    variants: [
      {
        workbook: book(`
          Uppföljning mars 2026, tkr
          Verksamhet | Budget 2026 | Utfall jan-mar | Prognos 2026
          Hela verksamheten | | -10500 =SUM(C4:C5) | -43200 =SUM(D4:D5)
          Gata | -31000 | -7600 | -31200
          Park | -12000 | -2900 | -12000
          `),
        areas: FOLLOWED,
        total: `
          actual | forecast
          -10500 | -43200`,
      },
      {
        workbook: book(`
          Technical services, March 2026, SEK thousands
          Department | Budget 2026 | Actual YTD
          All departments | | -10500 =C4+C5
          Roads | -31000 | -7600
          Parks | -12000 | -2900
          `),
        areas: ROADS,
        total: `
          actual
          -10500`,
      },
    ],
    nearest: {
      workbook: book(`
        Uppföljning mars 2026, tkr
        Verksamhet | Budget 2026 | Utfall jan-mar
        Ofördelat | 0 | -350
        Gata | -31000 | -7600
        Park | -12000 | -2900
        `),
      areas: `
        name | budget | actual
        Ofördelat | 0 | -350
        Gata | -31000 | -7600
        Park | -12000 | -2900`,
      total: `
        budget | actual
        -43000 | -10850`,
    },
  },
];

/** From the makers of other workbooks: the kinds 69 to 72. */
export const foreignFaults = layoutsOf(kinds);
