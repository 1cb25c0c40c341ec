import { ALARMS, book } from './drawn';
import { layoutsOf, type FaultKind } from './kind';

const AUGUST = 'Socialnämnden augusti 2024, tkr';
const IN_AUGUST = `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -8100 | -12300
        Boende | -24000 | -15800 | -23900`;

const kinds: readonly FaultKind[] = [
  {
    number: 25, title: 'a budget, what is added to it, and the two together',
    smallest: {
      workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Budget | Tilläggsbudget | Budget efter tillägg | Utfall | Avvikelse', 'Hemtjänst | -11500 | -500 | -12000 | -12300 | -300', 'Boende | -23000 | -1000 | -24000 | -23900 | 100'),
      areas: `
        name | budget | actual | variance
        Hemtjänst | -12000 | -12300 | -300
        Boende | -24000 | -23900 | 100`,
      silent: ALARMS,
    },
    variants: [
      {
        workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Ursprunglig budget | Omfördelning | Reviderad budget | Utfall | Avvikelse', 'Hemtjänst | 12500 | -500 | 12000 | 12300 | -300', 'Boende | 23500 | 500 | 24000 | 23900 | 100', 'Summa | 36000 | 0 | 36000 | 36200 | -200'),
        areas: `
        name | budget | actual | variance
        Hemtjänst | -12000 | -12300 | -300
        Boende | -24000 | -23900 | 100`,
        silent: ALARMS,
      },
      {
        workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Budget | Tilläggsbudget | Utfall | Avvikelse', 'Hemtjänst | -11500 | -500 | -12300 | -300', 'Boende | -23000 | -1000 | -23900 | 100'),
        areas: `
        name | budget | actual | variance
        Hemtjänst | -12000 | -12300 | -300
        Boende | -24000 | -23900 | 100`,
        silent: ALARMS,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Budget | Begärd tilläggsbudget | Utfall | Avvikelse', 'Hemtjänst | -12000 | -500 | -12300 | -300', 'Boende | -24000 | -1000 | -23900 | 100'),
      areas: `
        name | budget | actual | variance
        Hemtjänst | -12000 | -12300 | -300
        Boende | -24000 | -23900 | 100`,
      silent: ALARMS,
    },
  },
  {
    number: 26, title: 'a forecast of what is left of the year',
    smallest: {
      workbook: book(AUGUST, 'Verksamhet | Budget 2024 | Utfall jan-aug | Prognos sep-dec | Avvikelse', 'Hemtjänst | -12000 | -8100 | -4200 | -300', 'Boende | -24000 | -15800 | -8100 | 100'),
      areas: IN_AUGUST, silent: ALARMS,
    },
    variants: [
      {
        workbook: book(AUGUST, 'Verksamhet | Budget helår | Utfall ack aug | Prognos sep | Prognos okt | Prognos nov | Prognos dec', 'Hemtjänst | 12000 | 8100 | 1050 | 1050 | 1100 | 1000', 'Boende | 24000 | 15800 | 2000 | 2050 | 2050 | 2000'),
        areas: IN_AUGUST, silent: ALARMS,
      },
      {
        workbook: book('Socialnämnden november 2024, tkr', 'Verksamhet | Budget 2024 | Utfall jan-nov | Prognos dec | Prognos helår', 'Hemtjänst | -12000 | -11200 | -1100 | -12300', 'Boende | -24000 | -21900 | -2000 | -23900'),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -11200 | -12300
        Boende | -24000 | -21900 | -23900`,
        silent: ALARMS,
      },
    ],
    nearest: {
      workbook: book(AUGUST, 'Verksamhet | Budget 2024 | Utfall jan-aug | Prognos aug | Avvikelse', 'Hemtjänst | -12000 | -8100 | -12300 | -300', 'Boende | -24000 | -15800 | -23900 | 100'),
      areas: IN_AUGUST, silent: ALARMS,
    },
  },
  {
    number: 27, title: 'a forecast that is not filled in',
    smallest: {
      workbook: book(AUGUST, 'Verksamhet | Budget 2024 | Utfall 2024-08 | Prognos 2024', 'Hemtjänst | -12000 | -8100 | 0', 'Boende | -24000 | -15800 | 0'),
      areas: `
        name | budget | actual | forecast | variance
        Hemtjänst | -12000 | -8100 | - | -
        Boende | -24000 | -15800 | - | -`,
      tells: ['forecastEmpty'],
    },
    variants: [
      {
        workbook: book(AUGUST, 'Verksamhet | Budget 2024 | Utfall 2024-08 | Prognos 2024 | Avvikelse', 'Hemtjänst | 12000 | 8100 | 0 | 12000', 'Boende | 24000 | 15800 | 0 | 24000', 'Summa | 36000 | 23900 | 0 | 36000'),
        areas: `
        name | budget | actual | forecast | variance
        Hemtjänst | -12000 | -8100 | - | -
        Boende | -24000 | -15800 | - | -`,
        tells: ['forecastEmpty'],
      },
      {
        workbook: book(AUGUST, 'Verksamhet | Budget 2024 | Utfall 2024-08 | Prognos 2024 | Avvikelse', 'Hemtjänst | -12000 | -8100 | | 12000 =D3-B3', 'Boende | -24000 | -15800 | | 24000 =D4-B4'),
        areas: `
        name | budget | actual | forecast | variance
        Hemtjänst | -12000 | -8100 | - | -
        Boende | -24000 | -15800 | - | -`,
      },
    ],
    nearest: {
      workbook: book(AUGUST, 'Verksamhet | Budget 2024 | Utfall 2024-08 | Prognos 2024', 'Hemtjänst | -12000 | -8100 | -12300', 'Boende | -24000 | -15800 | -23900', 'Projekt trygghet | -500 | 0 | 0'),
      areas: `${IN_AUGUST}
        Projekt trygghet | -500 | 0 | 0`,
      silent: [...ALARMS, 'forecastEmpty'],
    },
  },
  {
    number: 28, title: 'a month beside what is accumulated',
    smallest: {
      workbook: book(AUGUST, 'Verksamhet | Budget 2024 | Utfall aug | Utfall ack aug | Prognos 2024', 'Hemtjänst | -12000 | -1050 | -8100 | -12300', 'Boende | -24000 | -2010 | -15800 | -23900'),
      areas: IN_AUGUST, silent: ALARMS,
    },
    variants: [
      {
        workbook: book(AUGUST, ' | Budget | Utfall | | Prognos', 'Verksamhet | helår | ack aug | aug | helår', 'Hemtjänst | 12000 | 8100 | 1050 | 12300', 'Boende | 24000 | 15800 | 2010 | 23900'),
        areas: IN_AUGUST, silent: ALARMS,
      },
      {
        workbook: book(AUGUST, 'Verksamhet | Budget månad | Utfall månad | Budget ack | Utfall ack | Årsbudget | Årsprognos', 'Hemtjänst | -1000 | -1050 | -8000 | -8100 | -12000 | -12300', 'Boende | -2000 | -2010 | -16000 | -15800 | -24000 | -23900'),
        areas: `
        name | budget | budgetToDate | actual | forecast
        Hemtjänst | -12000 | -8000 | -8100 | -12300
        Boende | -24000 | -16000 | -15800 | -23900`,
        silent: ALARMS,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden april 2024, tkr', 'Verksamhet | Årsbudget | Utfall jan | Utfall feb | Utfall mar | Utfall apr', 'Hemtjänst | -12000 | -1000 | -980 | -1020 | -1010', 'Boende | -24000 | -1950 | -2000 | -1990 | -2010'),
      period: '2024-04',
      areas: `
        name | budget | actual
        Hemtjänst | -12000 | -4010
        Boende | -24000 | -7950`,
    },
  },
  {
    number: 29, title: 'kommunbidrag beside income, costs and net costs, none of them signed',
    smallest: {
      workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Intäkter | Kostnader | Nettokostnad | Kommunbidrag', 'Hemtjänst | 480 | 12780 | 12300 | 12000', 'Boende | 1000 | 24900 | 23900 | 24000'),
      areas: `
        name | budget | actual | income | costs
        Hemtjänst | -12000 | -12300 | 480 | -12780
        Boende | -24000 | -23900 | 1000 | -24900`,
      silent: ALARMS,
    },
    variants: [
      {
        workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Kommunbidrag | Intäkter | Kostnader | Nettokostnad | Avvikelse', 'Hemtjänst | 12000 | 480 | 12780 | 12300 | -300', 'Boende | 24000 | 1000 | 24900 | 23900 | 100', 'Summa | 36000 | 1480 | 37680 | 36200 | -200'),
        areas: `
        name | budget | actual | variance | income | costs
        Hemtjänst | -12000 | -12300 | -300 | 480 | -12780
        Boende | -24000 | -23900 | 100 | 1000 | -24900`,
        silent: ALARMS,
      },
      {
        workbook: book('Socialnämnden bokslut 2024, mnkr', 'Verksamhet | Kostnader | Intäkter | Nettokostnad | Kommunbidrag', 'Hemtjänst | 12.8 | 0.5 | 12.3 | 12.0', 'Boende | 24.9 | 1.0 | 23.9 | 24.0', 'Stöd | 8.4 | 0.3 | 8.1 | 8.0'),
        areas: `
        name | budget | actual | income | costs
        Hemtjänst | -12 | -12.3 | 0.5 | -12.8
        Boende | -24 | -23.9 | 1 | -24.9
        Stöd | -8 | -8.1 | 0.3 | -8.4`,
        silent: ALARMS,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden bokslut 2024, tkr', 'Verksamhet | Budget | Kommunbidrag | Intäkter | Kostnader | Resultat', 'Hemtjänst | 0 | 12000 | 480 | -12780 | -300', 'Boende | 0 | 24000 | 1000 | -24900 | 100'),
      areas: `
        name | actual | income | costs | grant
        Hemtjänst | -300 | 480 | -12780 | 12000
        Boende | 100 | 1000 | -24900 | 24000`,
    },
  },
];

/** Columns of other times and parts: the kinds 25 to 29. */
export const columnOfTimeFaults = layoutsOf(kinds);
