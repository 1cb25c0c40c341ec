import { sheet, workbook } from '../build';
import { ALARMS, book, drawn, HEADS, statement } from './drawn';
import { layoutsOf, type FaultKind } from './kind';

const TWO = `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`;
const ALL = `
        budget | actual | forecast
        -36000 | -14900 | -36200`;

const kinds: readonly FaultKind[] = [
  {
    number: 7, title: 'several blocks with a net each under one head',
    smallest: {
      workbook: drawn('Hemtjänst', 'Intäkter | 500 | 210 | 480', 'Kostnader | -12500 | -5310 | -12780', 'Netto | -12000 | -5100 | -12300',
        'Boende', 'Intäkter | 1000 | 400 | 1000', 'Kostnader | -25000 | -10200 | -24900', 'Netto | -24000 | -9800 | -23900'),
      areas: TWO, total: ALL,
    },
    variants: [
      {
        workbook: drawn('Hemtjänst', 'Kostnader | 12500 | 5310 | 12780', 'Intäkter | -500 | -210 | -480', 'Nettokostnad | 12000 | 5100 | 12300', '',
          'Boende', 'Kostnader | 25000 | 10200 | 24900', 'Intäkter | -1000 | -400 | -1000', 'Nettokostnad | 24000 | 9800 | 23900', '', 'Nämnden totalt | 36000 | 14900 | 36200'),
        areas: TWO, total: ALL,
      },
      {
        workbook: drawn('Hemtjänst', 'Intäkter | 500 | 210 | 480', 'Kostnader | -12500 | -5310 | -12780', 'Resultat | -12000 | -5100 | -12300',
          'Boende', 'Intäkter | 1000 | 400 | 1000', 'Kostnader | -25000 | -10200 | -24900', 'Resultat | -24000 | -9800 | -23900',
          'Summa intäkter | 1500 | 610 | 1480', 'Summa kostnader | -37500 | -15510 | -37680', 'Nettokostnad | -36000 | -14900 | -36200'),
        areas: `
        name | budget | actual | forecast | income | costs
        Hemtjänst | -12000 | -5100 | -12300 | 210 | -5310
        Boende | -24000 | -9800 | -23900 | 400 | -10200`,
        total: ALL, silent: ALARMS,
      },
    ],
    nearest: {
      workbook: statement('Intäkter', 'Avgifter | 1000 | 410 | 980', 'Statsbidrag | 500 | 200 | 500', 'Kostnader', 'Personal | -30000 | -12350 | -30180', 'Lokaler | -7500 | -3160 | -7500', 'Netto | -36000 | -14900 | -36200'),
      areas: 'name', silent: ALARMS,
      total: `
        budget | actual | forecast | income | costs
        -36000 | -14900 | -36200 | 610 | -15510`,
    },
  },
  {
    number: 8, title: 'a second table with the same names on the sheet',
    smallest: {
      workbook: book('Äldrenämnden maj 2024, tkr', '', 'Egen regi', HEADS, 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', '',
        'Köpt verksamhet', HEADS, 'Hemtjänst | -3000 | -1300 | -3100', 'Boende | -6000 | -2450 | -5900'),
      total: `
        budget | actual | forecast
        -45000 | -18650 | -45200`,
    },
    variants: [
      {
        workbook: book('Äldrenämnden maj 2024, tkr', '', 'Egen regi', HEADS, 'Hemtjänst | 12000 | 5100 | 12300', 'Boende | 24000 | 9800 | 23900', 'Summa | 36000 | 14900 | 36200', '',
          'Köpt verksamhet', HEADS, 'Hemtjänst | 3000 | 1300 | 3100', 'Boende | 6000 | 2450 | 5900', 'Summa | 9000 | 3750 | 9000'),
        total: `
        budget | actual | forecast
        -45000 | -18650 | -45200`,
      },
      {
        workbook: book('Äldrenämnden maj 2024, tkr', '', 'Norra distriktet', HEADS, 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', '',
          'Södra distriktet', HEADS, 'Boende | -6000 | -2450 | -5900', 'Hemtjänst | -3000 | -1300 | -3100', 'Dagverksamhet | -1000 | -400 | -1000'),
        total: `
        budget | actual | forecast
        -46000 | -19050 | -46200`,
      },
    ],
    nearest: {
      workbook: book('Äldrenämnden maj 2024, tkr', '', HEADS, 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', '',
        'Varav köpt verksamhet', HEADS, 'Hemtjänst | -3000 | -1300 | -3100', 'Boende | -6000 | -2450 | -5900'),
      areas: TWO, total: ALL,
    },
  },
  {
    number: 9, title: 'two committees in one table',
    smallest: {
      workbook: book('Nämnder maj 2024, tkr', 'Nämnd | Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos 2024',
        'Socialnämnden | Administration | -3000 | -1250 | -3000', 'Socialnämnden | Hemtjänst | -12000 | -5100 | -12300',
        'Kulturnämnden | Administration | -900 | -380 | -950', 'Kulturnämnden | Bibliotek | -4100 | -1700 | -4100'),
      areas: `
        name | budget | actual | forecast
        Administration, Socialnämnden | -3000 | -1250 | -3000
        Hemtjänst | -12000 | -5100 | -12300
        Administration, Kulturnämnden | -900 | -380 | -950
        Bibliotek | -4100 | -1700 | -4100`,
      total: `
        budget | actual | forecast
        -20000 | -8430 | -20350`,
    },
    variants: [
      {
        workbook: book('Nämnder maj 2024, tkr', HEADS, 'Socialnämnden', 'Administration | -3000 | -1250 | -3000', 'Hemtjänst | -12000 | -5100 | -12300',
          'Kulturnämnden', 'Administration | -900 | -380 | -950', 'Bibliotek | -4100 | -1700 | -4100'),
        areas: `
        name | budget | actual | forecast
        Administration, Socialnämnden | -3000 | -1250 | -3000
        Hemtjänst | -12000 | -5100 | -12300
        Administration, Kulturnämnden | -900 | -380 | -950
        Bibliotek | -4100 | -1700 | -4100`,
        total: `
        budget | actual | forecast
        -20000 | -8430 | -20350`,
      },
      {
        workbook: book('Nämnder maj 2024, tkr', HEADS, 'Socialnämnden | 15000 | 6350 | 15300', 'Administration | 3000 | 1250 | 3000', 'Hemtjänst | 12000 | 5100 | 12300',
          'Kulturnämnden | 5000 | 2080 | 5050', 'Administration | 900 | 380 | 950', 'Bibliotek | 4100 | 1700 | 4100'),
        areas: `
        name | budget | actual | forecast
        Administration, Socialnämnden | -3000 | -1250 | -3000
        Hemtjänst | -12000 | -5100 | -12300
        Administration, Kulturnämnden | -900 | -380 | -950
        Bibliotek | -4100 | -1700 | -4100`,
        total: `
        budget | actual | forecast
        -20000 | -8430 | -20350`,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden maj 2024, tkr', 'Verksamhet | Slag | Budget 2024 | Utfall 2024-05 | Prognos 2024',
        'Hemtjänst | Intäkter | 500 | 210 | 480', 'Hemtjänst | Kostnader | -12500 | -5310 | -12780', 'Boende | Intäkter | 1000 | 400 | 1000', 'Boende | Kostnader | -25000 | -10200 | -24900'),
      areas: TWO, total: ALL,
    },
  },
  {
    number: 10, title: 'the same name in two groups',
    smallest: {
      workbook: book('Socialnämnden maj 2024, tkr', `${HEADS} | Kommentar`, 'Barn', 'Administration | -3000 | -1250 | -3000 | Enligt plan', 'Familjehem | -9000 | -3900 | -9400 | Fler placeringar',
        'Äldre', 'Administration | -4000 | -1700 | -4300 | Dyr upphandling', 'Hemtjänst | -12000 | -5100 | -12000 | Bra läge'),
      areas: `
        name | budget | actual | forecast | comment | status
        Administration, Barn | -3000 | -1250 | -3000 | Enligt plan | green
        Familjehem | -9000 | -3900 | -9400 | Fler placeringar | red
        Administration, Äldre | -4000 | -1700 | -4300 | Dyr upphandling | red
        Hemtjänst | -12000 | -5100 | -12000 | Bra läge | green`,
    },
    variants: [
      {
        workbook: book('Socialnämnden maj 2024, tkr', `${HEADS} | Kommentar`, 'Äldre', 'Administration | -4000 | -1700 | -4300 | Dyr upphandling', 'Hemtjänst | -12000 | -5100 | -12000 | Bra läge',
          'Barn', 'Administration | -3000 | -1250 | -3000 | Enligt plan', 'Familjehem | -9000 | -3900 | -9400 | Fler placeringar'),
        areas: `
        name | budget | actual | forecast | comment | status
        Administration, Äldre | -4000 | -1700 | -4300 | Dyr upphandling | red
        Hemtjänst | -12000 | -5100 | -12000 | Bra läge | green
        Administration, Barn | -3000 | -1250 | -3000 | Enligt plan | green
        Familjehem | -9000 | -3900 | -9400 | Fler placeringar | red`,
      },
      {
        workbook: book('Socialnämnden maj 2024, tkr', 'Avdelning | Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos 2024 | Kommentar', 'Barn | Administration | 3000 | 1250 | 3000 | ', ' | Familjehem | 9000 | 3900 | 9400 | Fler placeringar',
          'Äldre | Administration | 4000 | 1700 | 4300 | Dyr upphandling', ' | Hemtjänst | 12000 | 5100 | 12000 | '),
        areas: `
        name | budget | actual | forecast | comment | status
        Administration, Barn | -3000 | -1250 | -3000 | - | green
        Familjehem | -9000 | -3900 | -9400 | Fler placeringar | red
        Administration, Äldre | -4000 | -1700 | -4300 | Dyr upphandling | red
        Hemtjänst | -12000 | -5100 | -12000 | - | green`,
      },
    ],
    nearest: {
      workbook: workbook(
        sheet('Uppföljning', `\n${['Socialnämnden maj 2024, tkr', HEADS, 'Administration | -3000 | -1250 | -3000', 'Hemtjänst | -12000 | -5100 | -12300'].join('\n')}\n`),
        sheet('Kommentarer', `\n${['Socialnämnden maj 2024, tkr', `${HEADS} | Kommentar`, 'Administration | -3000 | -1250 | -3000 | Enligt plan', 'Hemtjänst | -12000 | -5100 | -12300 | Fler timmar'].join('\n')}\n`),
      ),
      areas: `
        name | budget | actual | forecast | comment
        Administration | -3000 | -1250 | -3000 | Enligt plan
        Hemtjänst | -12000 | -5100 | -12300 | Fler timmar`,
      total: `
        budget | actual | forecast
        -15000 | -6350 | -15300`,
    },
  },
];

/** Rows that blocks, groups and second tables hold: the kinds 7 to 10. */
export const rowsApartFaults = layoutsOf(kinds);
