import type { RawTable } from '../../../src/workbook/rawSheet';
import { sheet, workbook } from '../build';
import { book, layoutsOf, type FaultKind } from './kind';

const FOUR = `
        name | budget | actual
        Gata | -31000 | -7600
        Park | -12000 | -2900
        Bibliotek | -9100 | -2300
        Museum | -4400 | -1150`;

const TWO = `
        name | budget | actual
        Gata | -31000 | -7600
        Park | -12000 | -2900`;

const table = (name: string, left: number, right: number): RawTable =>
  ({ name, range: { top: 1, left, bottom: 3, right }, hasHeads: true, hasTotals: false });

const kinds: readonly FaultKind[] = [
  {
    number: 73, title: 'views of the same money',
    smallest: {
      workbook: workbook(
        sheet('Per verksamhet', `
          Tekniska nämnden mars 2026, tkr
          Verksamhet | Budget 2026 | Utfall jan-mar
          Gata | -31000 | -7600
          Park | -12000 | -2900
          `),
        sheet('Per konto', `
          Tekniska nämnden mars 2026, tkr
          Resultaträkning | Budget 2026 | Utfall jan-mar
          Intäkter | 3000 | 800
          Personalkostnader | -26000 | -6400
          Övriga kostnader | -20000 | -4900
          Nettokostnad | -43000 | -10500
          `),
      ),
      period: '2026-03', areas: TWO,
      total: `
        budget | actual
        -43000 | -10500`,
    },
    variants: [
      {
        workbook: workbook(
          sheet('By account', `
            Technical services, March 2026, SEK thousands
            Account | Budget 2026 | Actual YTD
            Personnel | -25000 | -6100
            Materials | -11000 | -2700
            Services | -7000 | -1700
            Total | -43000 | -10500
            `),
          sheet('By department', `
            Technical services, March 2026, SEK thousands
            Department | Budget 2026 | Actual YTD
            Roads | -31000 | -7600
            Parks | -12000 | -2900
            Total | -43000 | -10500
            `),
        ),
        period: '2026-03',
        total: `
          budget | actual
          -43000 | -10500`,
      },
      {
        workbook: workbook(
          sheet('Per verksamhet', `
            Tekniska nämnden mars 2026, tkr
            Verksamhet | Budget 2026 | Utfall jan-mar
            Gata | -31000 | -7600
            Park | -12000 | -2900
            `),
          sheet('Per månad', `
            Tekniska nämnden, utfall per månad 2026, tkr
            Verksamhet | jan | feb | mar
            Gata | -2450 | -2650 | -2500
            Park | -950 | -950 | -1000
            `),
        ),
        period: '2026-03', areas: TWO,
        total: `
          budget | actual
          -43000 | -10500`,
      },
    ],
    nearest: {
      workbook: workbook(
        sheet('Teknik', `
          Uppföljning mars 2026, tkr
          Verksamhet | Budget 2026 | Utfall jan-mar
          Gata | -31000 | -7600
          Park | -12000 | -2900
          `),
        sheet('Kultur', `
          Uppföljning mars 2026, tkr
          Verksamhet | Budget 2026 | Utfall jan-mar
          Bibliotek | -9100 | -2300
          Museum | -4400 | -1150
          `),
      ),
      areas: FOUR,
      total: `
        budget | actual
        -56500 | -13950`,
    },
  },
  {
    number: 74, title: 'tables side by side',
    smallest: {
      workbook: book(`
        Uppföljning mars 2026, tkr
        Verksamhet | Budget 2026 | Utfall jan-mar | | Verksamhet | Budget 2026 | Utfall jan-mar
        Gata | -31000 | -7600 | | Bibliotek | -9100 | -2300
        Park | -12000 | -2900 | | Museum | -4400 | -1150
        `),
      areas: FOUR,
    },
    variants: [
      {
        workbook: workbook(sheet('Uppföljning', `
          Uppföljning mars 2026, tkr
          Verksamhet | Budget 2026 | Utfall jan-mar | Verksamhet | Budget 2026 | Utfall jan-mar
          Gata | -31000 | -7600 | Bibliotek | -9100 | -2300
          Park | -12000 | -2900 | Museum | -4400 | -1150
          `, { tables: [table('Teknik', 0, 2), table('Kultur', 3, 5)] })),
        areas: FOUR,
      },
      {
        workbook: book(`
          Uppföljning mars 2026, tkr
          Verksamhet | Budget 2026 | Utfall jan-mar | | Kontakt | Telefon
          Gata | -31000 | -7600 | | A. Lind | 4012
          Park | -12000 | -2900 | | B. Berg | 4055
          Summa | -43000 | -10500
          `),
        areas: TWO,
        total: `
          budget | actual
          -43000 | -10500`,
      },
    ],
    nearest: {
      workbook: book(`
        Uppföljning mars 2026, tkr
        Verksamhet | Budget 2026 | Utfall jan-mar | | Prognos 2026 | Avvikelse
        Gata | -31000 | -7600 | | -31200 | -200
        Park | -12000 | -2900 | | -12000 | 0
        `),
      areas: `
        name | budget | actual | forecast | variance
        Gata | -31000 | -7600 | -31200 | -200
        Park | -12000 | -2900 | -12000 | 0`,
    },
  },
  {
    number: 75, title: 'the column that names the rows',
    smallest: {
      workbook: book(`
        Technical services, March 2026, SEK thousands
        Department | Priority | Budget 2026 | Actual YTD
        Roads | high | -31000 | -7600
        Parks | mid | -12000 | -2900
        `),
      areas: `
        name | budget | actual
        Roads | -31000 | -7600
        Parks | -12000 | -2900`,
    },
    variants: [
      {
        workbook: book(`
          Tekniska nämnden mars 2026, tkr
          Ansvarig | Verksamhet | Budget 2026 | Utfall jan-mar
          Anna Lind | Gata | -31000 | -7600
          Anna Lind | Park | -12000 | -2900
          `),
        areas: TWO,
      },
      {
        workbook: book(`
          Tekniska nämnden mars 2026, tkr
          Klar | Verksamhet | Kontrollerad | Budget 2026 | Utfall jan-mar
          Ja | Gata | Nej | -31000 | -7600
          Nej | Park | Ja | -12000 | -2900
          `),
        areas: TWO,
      },
    ],
    nearest: {
      workbook: book(`
        Tekniska nämnden mars 2026, tkr
        Ansvarig | Budget 2026 | Utfall jan-mar
        Anna Lind | -31000 | -7600
        Bo Berg | -12000 | -2900
        `),
      areas: `
        name | budget | actual
        Anna Lind | -31000 | -7600
        Bo Berg | -12000 | -2900`,
    },
  },
  {
    number: 76, title: 'how far an upper head reaches',
    smallest: {
      workbook: book(`
        Tekniska nämnden mars 2026, tkr
         | Utfall jan-mar | | | |
        Verksamhet | Intäkter | Kostnader | Netto | Budget 2026 | Prognos 2026
        Gata | 600 | -8200 | -7600 | -31000 | -31200
        Park | 100 | -3000 | -2900 | -12000 | -12000
        `),
      areas: `
        name | budget | actual | forecast | income | costs
        Gata | -31000 | -7600 | -31200 | 600 | -8200
        Park | -12000 | -2900 | -12000 | 100 | -3000`,
    },
    variants: [
      {
        workbook: book(`
          Tekniska nämnden mars 2026, tkr
           | Period | | | Helår | |
          Verksamhet | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse
          Gata | -7500 | -7600 | -100 | -31000 | -31200 | -200
          Park | -3000 | -2900 | 100 | -12000 | -12000 | 0
          `),
        areas: `
          name | budgetToDate | actual | varianceToDate | budget | forecast | variance
          Gata | -7500 | -7600 | -100 | -31000 | -31200 | -200
          Park | -3000 | -2900 | 100 | -12000 | -12000 | 0`,
      },
      {
        workbook: book(`
          Technical services, March 2026, SEK thousands
           | Budget 2026 | |
          Department | Income | Costs | Net
          Roads | 2400 | -33400 | -31000
          Parks | 400 | -12400 | -12000

           | Forecast 2026 | |
          Department | Income | Costs | Net
          Roads | 2500 | -33700 | -31200
          Parks | 400 | -12400 | -12000
          `),
        areas: `
          name | budget | forecast
          Roads | -31000 | -31200
          Parks | -12000 | -12000`,
      },
    ],
    nearest: {
      workbook: book(`
        Tekniska nämnden mars 2026, tkr
         | Utfall jan-mar | | | Budget 2026 | |
        Verksamhet | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto
        Gata | 600 | -8200 | -7600 | 2400 | -33400 | -31000
        Park | 100 | -3000 | -2900 | 400 | -12400 | -12000
        `),
      areas: `
        name | budget | actual | income | costs
        Gata | -31000 | -7600 | 600 | -8200
        Park | -12000 | -2900 | 100 | -3000`,
    },
  },
];

/** How the tables of other makers stand: the kinds 73 to 76. */
export const foreignTableFaults = layoutsOf(kinds);
