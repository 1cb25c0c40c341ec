import { sheet, workbook } from '../build';
import { ALARMS, book, drawn, HEADS } from './drawn';
import { layoutsOf, type FaultKind } from './kind';

const lines = (...all: readonly string[]) => `\n${all.join('\n')}\n`;
const TWO = `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`;
const ALL = `
        budget | actual | forecast
        -36000 | -14900 | -36200`;
const followUp = sheet('Uppföljning', lines('Socialnämnden maj 2024, tkr', HEADS, 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', 'Summa | -36000 | -14900 | -36200'));

const COMMITTEES = `
        name | budget | actual | forecast
        Socialnämnden | -36000 | -14900 | -36200
        Kulturnämnden | -5000 | -2080 | -5050`;
const COMMUNE = 'Nämnd | Budget 2024 | Utfall 2024-05 | Prognos 2024';
const OF_COMMITTEES = `
        budget | actual | forecast
        -41000 | -16980 | -41250`;

const kinds: readonly FaultKind[] = [
  {
    number: 14, title: 'projects and ansvar beside the areas',
    smallest: {
      workbook: workbook(followUp, sheet('Projekt', lines('Socialnämnden maj 2024, tkr', 'Projekt | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Digitala lås | -300 | -120 | -310', 'E-signering | -450 | -200 | -450'))),
      areas: TWO, total: ALL,
    },
    variants: [
      {
        workbook: workbook(sheet('Prel projekt', lines('Projekt, preliminärt, tkr', 'Projekt | Budget 2024 | Utfall 2024-05', 'Digitala lås | 300 | 120', 'E-signering | 450 | 200', 'Summa | 750 | 320')), followUp),
        areas: TWO, total: ALL,
      },
      {
        workbook: workbook(followUp, sheet('Per ansvar', lines('Socialnämnden maj 2024, tkr', 'Ansvar | Benämning | Budget 2024 | Utfall 2024-05 | Prognos 2024',
          '5110 | Hemtjänst norr | -7000 | -3000 | -7200', '5120 | Hemtjänst söder | -5000 | -2100 | -5100', '5210 | Ekgården | -13000 | -5300 | -12900', '5220 | Lindgården | -11000 | -4500 | -11000'))),
        areas: TWO, total: ALL,
      },
    ],
    nearest: {
      workbook: drawn('Hemtjänst | -12000 | -5100 | -12300', 'Projektverksamhet | -750 | -320 | -760', 'Summa | -12750 | -5420 | -13060'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Projektverksamhet | -750 | -320 | -760`,
      total: `
        budget | actual | forecast
        -12750 | -5420 | -13060`,
      silent: ALARMS,
    },
  },
  {
    number: 16, title: 'a service that is called kommunbidrag',
    smallest: {
      workbook: drawn('Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', 'Summa omsorg | -36000 | -14900 | -36200', 'Kommunbidrag | -1500 | -620 | -1500', 'Summa totalt | -37500 | -15520 | -37700'),
      areas: `${TWO}
        Kommunbidrag | -1500 | -620 | -1500`,
      total: `
        budget | actual | forecast
        -37500 | -15520 | -37700`,
    },
    variants: [
      {
        workbook: drawn('Hemtjänst | 12000 | 5100 | 12300', 'Boende | 24000 | 9800 | 23900', 'Summa omsorg | 36000 | 14900 | 36200', 'Kommunbidrag | 1500 | 620 | 1500', 'Totalt | 37500 | 15520 | 37700'),
        areas: `${TWO}
        Kommunbidrag | -1500 | -620 | -1500`,
        total: `
        budget | actual | forecast
        -37500 | -15520 | -37700`,
      },
      {
        workbook: drawn('Bibliotek | -4100 | -1700 | -4100', 'Museum | -2000 | -830 | -2000', 'Summa kultur | -6100 | -2530 | -6100', 'Kommunbidrag | -1500 | -620 | -1500', 'Föreningsstöd | -900 | -400 | -950', 'Summa fritid | -2400 | -1020 | -2450', 'Nämnden totalt | -8500 | -3550 | -8550'),
        areas: `
        name | budget | actual | forecast
        Bibliotek | -4100 | -1700 | -4100
        Museum | -2000 | -830 | -2000
        Kommunbidrag | -1500 | -620 | -1500
        Föreningsstöd | -900 | -400 | -950`,
        total: `
        budget | actual | forecast
        -8500 | -3550 | -8550`,
      },
    ],
    nearest: {
      workbook: drawn('Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', 'Summa | -36000 | -14900 | -36200', 'Kommunbidrag | 36000 | 15000 | 36000', 'Resultat | 0 | 100 | -200'),
      areas: TWO,
    },
  },
  {
    number: 17, title: 'items of the whole municipality below its committees',
    smallest: {
      workbook: book('Driftredovisning kommunen maj 2024, tkr', COMMUNE, 'Socialnämnden | -36000 | -14900 | -36200', 'Kulturnämnden | -5000 | -2080 | -5050', 'Summa nämnder | -41000 | -16980 | -41250',
        'Interna poster | 800 | 330 | 800', 'Återföring kapitalkostnader | 1200 | 500 | 1200', 'Resultat före avskrivningar | -39000 | -16150 | -39250'),
      areas: COMMITTEES, total: OF_COMMITTEES, silent: ['wholeDiffers', 'sumMismatch', 'totalMismatch'],
    },
    variants: [
      {
        workbook: book('Driftredovisning kommunen maj 2024, tkr', COMMUNE, 'Socialnämnden | 36000 | 14900 | 36200', 'Kulturnämnden | 5000 | 2080 | 5050', 'Summa nämnder | 41000 | 16980 | 41250',
          'Återföring internränta | -1200 | -500 | -1200', 'Avgår interna poster | -800 | -330 | -800', 'Verksamhetens nettokostnad | 39000 | 16150 | 39250'),
        areas: COMMITTEES, total: OF_COMMITTEES, silent: ['wholeDiffers', 'sumMismatch', 'totalMismatch'],
      },
      {
        workbook: book('Driftredovisning kommunen maj 2024, mnkr', COMMUNE, 'Socialnämnden | -36.0 | -14.9 | -36.2', 'Kulturnämnden | -5.0 | -2.1 | -5.1', 'Summa nämnder | -41.0 | -17.0 | -41.3',
          'Resultat före avskrivningar | -41.0 | -17.0 | -41.3', 'Avskrivningar | -2.4 | -1.0 | -2.4', 'Verksamhetens nettokostnad | -43.4 | -18.0 | -43.7'),
        areas: `
        name | budget | actual | forecast
        Socialnämnden | -36 | -14.9 | -36.2
        Kulturnämnden | -5 | -2.1 | -5.1`,
        silent: ['wholeDiffers', 'sumMismatch', 'totalMismatch'],
      },
    ],
    nearest: {
      workbook: book('Servicenämnden maj 2024, tkr', HEADS, 'Lokalvård | -7000 | -2950 | -7050', 'Interna tjänster | -900 | -380 | -900', 'Kost | -5300 | -2200 | -5300', 'Summa | -13200 | -5530 | -13250'),
      areas: `
        name | budget | actual | forecast
        Lokalvård | -7000 | -2950 | -7050
        Interna tjänster | -900 | -380 | -900
        Kost | -5300 | -2200 | -5300`,
      total: `
        budget | actual | forecast
        -13200 | -5530 | -13250`,
      silent: ALARMS,
    },
  },
  {
    number: 18, title: 'measures as rows and years as columns',
    smallest: {
      workbook: book('Överförmyndarnämnden, tkr', ' | 2022 | 2023 | 2024', 'Intäkter | 120 | 130 | 140', 'Kostnader | -2400 | -2500 | -2650', 'Budget | -2300 | -2400 | -2450', 'Budgetavvikelse | 20 | 30 | -60'),
      period: '2024-12', silent: ALARMS,
      areas: 'name',
      total: `
        budget | actual | variance | income | costs
        -2450 | -2510 | -60 | 140 | -2650`,
    },
    variants: [
      {
        workbook: book('Överförmyndarnämnden, tkr', ' | 2024 | 2023 | 2022', 'Intäkter | 140 | 130 | 120', 'Kostnader | 2650 | 2500 | 2400', 'Nettokostnad | 2510 | 2370 | 2280', 'Budget | 2450 | 2400 | 2300', 'Avvikelse | -60 | 30 | 20'),
        period: '2024-12', silent: ALARMS,
        total: `
        budget | actual | variance
        -2450 | -2510 | -60`,
      },
      {
        workbook: book('Överförmyndarnämnden, mnkr', 'Mnkr | Utfall 2022 | Utfall 2023 | Utfall 2024', 'Intäkter | 1.2 | 1.3 | 1.4', 'Kostnader | -24.0 | -25.0 | -26.5', 'Nettokostnad | -22.8 | -23.7 | -25.1', 'Budget | -23.0 | -24.0 | -24.5', 'Budgetavvikelse | 0.2 | 0.3 | -0.6'),
        period: '2024-12', silent: ALARMS, unit: 'mnkr',
        total: `
        budget | actual | variance | income | costs
        -24.5 | -25.1 | -0.6 | 1.4 | -26.5`,
      },
    ],
    nearest: {
      workbook: book('Överförmyndarnämnden maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Intäkter | 140 | 60 | 140', 'Kostnader | -2590 | -1130 | -2650', 'Nettokostnad | -2450 | -1070 | -2510'),
      period: '2024-05', silent: ALARMS,
      total: `
        budget | actual | forecast | income | costs
        -2450 | -1070 | -2510 | 60 | -1130`,
    },
  },
  {
    number: 19, title: 'a statement and a table of areas on one sheet',
    smallest: {
      workbook: book('Socialnämnden maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Intäkter | 1500 | 610 | 1480', 'Kostnader | -37500 | -15510 | -37680', 'Nettokostnad | -36000 | -14900 | -36200', '',
        HEADS, 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900'),
      areas: TWO,
      total: `
        budget | actual | forecast | income | costs
        -36000 | -14900 | -36200 | 610 | -15510`,
    },
    variants: [
      {
        workbook: book('Socialnämnden maj 2024, tkr', HEADS, 'Hemtjänst | 12000 | 5100 | 12300', 'Boende | 24000 | 9800 | 23900', 'Summa | 36000 | 14900 | 36200', '',
          ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Intäkter | -1500 | -610 | -1480', 'Kostnader | 37500 | 15510 | 37680', 'Nettokostnad | 36000 | 14900 | 36200'),
        areas: TWO,
        total: `
        budget | actual | forecast | income | costs
        -36000 | -14900 | -36200 | 610 | -15510`,
      },
      {
        workbook: book('Socialnämnden maj 2024, tkr', '', 'Resultaträkning', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Avgifter | 1500 | 610 | 1480', 'Personal | -30000 | -12350 | -30180', 'Lokaler | -7500 | -3160 | -7500', 'Nettokostnad | -36000 | -14900 | -36200', '',
          'Per verksamhet', `${HEADS} | Kommentar`, 'Hemtjänst | -12000 | -5100 | -12300 | Fler timmar', 'Boende | -24000 | -9800 | -23900 | Enligt plan', 'Summa | -36000 | -14900 | -36200'),
        areas: `
        name | budget | actual | forecast | comment
        Hemtjänst | -12000 | -5100 | -12300 | Fler timmar
        Boende | -24000 | -9800 | -23900 | Enligt plan`,
        total: ALL,
      },
    ],
    nearest: {
      workbook: book('Hemtjänst maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Intäkter | 500 | 210 | 480', 'Kostnader | -12500 | -5310 | -12780', 'Nettokostnad | -12000 | -5100 | -12300', '',
        'Kostnadsslag | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Personal | -11000 | -4700 | -11250', 'Lokaler | -1500 | -610 | -1530', 'Summa kostnader | -12500 | -5310 | -12780'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300`,
      total: `
        budget | actual | forecast
        -12000 | -5100 | -12300`,
    },
  },
];

/** What stands beside the areas and is none of them: the kinds 14 and 16 to 19. */
export const rowsBesideFaults = layoutsOf(kinds);
