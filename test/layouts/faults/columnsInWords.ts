import { sheet, workbook } from '../build';
import { ALARMS, book } from './drawn';
import { layoutsOf, type FaultKind } from './kind';

const AUGUST = 'Socialnämnden augusti 2024, tkr';
const IN_MAY = `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`;
const IN_AUGUST = `
        name | budget | actual | variance
        Hemtjänst | -12000 | -8100 | -300
        Boende | -24000 | -15800 | 100`;
const TO_DATE = `
        name | budgetToDate | actual | varianceToDate
        Home care | -5000 | -5100 | -100
        Housing | -10000 | -9800 | 200`;
const AT_YEAR_END = `
        name | budget | actual | variance
        Hemtjänst | -12000 | -12300 | -300
        Boende | -24000 | -23900 | 100`;
const lines = (...all: readonly string[]) => `\n${all.join('\n')}\n`;

const kinds: readonly FaultKind[] = [
  {
    number: 35, title: 'months in English',
    smallest: {
      workbook: book('Social committee, SEK thousand', 'Department | Budget 2024 | Actual May 2024 | Forecast 2024', 'Home care | -12000 | -5100 | -12300', 'Housing | -24000 | -9800 | -23900'),
      period: '2024-05',
      areas: `
        name | budget | actual | forecast
        Home care | -12000 | -5100 | -12300
        Housing | -24000 | -9800 | -23900`,
    },
    variants: [
      {
        workbook: book('Social committee, as of March 31, 2024 (SEK thousand)', 'Department | Annual budget | Actual | Full-year forecast', 'Home care | 12000 | 3050 | 12300', 'Housing | 24000 | 5900 | 23900'),
        period: '2024-03',
        areas: `
        name | budget | actual | forecast
        Home care | -12000 | -3050 | -12300
        Housing | -24000 | -5900 | -23900`,
      },
      {
        workbook: book('Social committee, SEK thousand', 'Department | Annual budget | January 2024 | February 2024 | March 2024', 'Home care | -12000 | -1000 | -980 | -1070', 'Housing | -24000 | -1950 | -2000 | -1950'),
        period: '2024-03',
        areas: `
        name | budget | actual
        Home care | -12000 | -3050
        Housing | -24000 | -5900`,
      },
    ],
    nearest: {
      workbook: book('Kulturnämnden maj 2024, tkr', 'Verksamhet | Budget 2024 | Utfall maj 2024 | Prognos 2024', 'Augustenborg fritidsgård | -2200 | -900 | -2200', 'Marsgatans ateljé | -800 | -340 | -820'),
      period: '2024-05',
      areas: `
        name | budget | actual | forecast
        Augustenborg fritidsgård | -2200 | -900 | -2200
        Marsgatans ateljé | -800 | -340 | -820`,
    },
  },
  {
    number: 36, title: 'a caption of variances over the months of forecasts',
    smallest: {
      workbook: book(AUGUST, ' | Budget | Utfall | Prognos budgetavvikelser | ', 'Verksamhet | 2024 | jan-aug | april | augusti', 'Hemtjänst | -12000 | -8100 | -250 | -300', 'Boende | -24000 | -15800 | 0 | 100'),
      areas: IN_AUGUST,
    },
    variants: [
      {
        workbook: book(AUGUST, ' | Budget | Utfall | Prognostiserad budgetavvikelse | ', 'Verksamhet | helår | ack | augusti | april', 'Hemtjänst | 12000 | 8100 | -300 | -250', 'Boende | 24000 | 15800 | 100 | 0', 'Summa | 36000 | 23900 | -200 | -250'),
        areas: IN_AUGUST,
      },
      {
        workbook: book(AUGUST, 'Verksamhet | Budget 2024 | Utfall jan-aug | Prognosavvikelse april | Prognosavvikelse augusti', 'Hemtjänst | -12000 | -8100 | -250 | -300', 'Boende | -24000 | -15800 | 0 | 100'),
        areas: IN_AUGUST,
      },
    ],
    nearest: {
      workbook: book(AUGUST, ' | Budget | Utfall | Prognos | ', 'Verksamhet | 2024 | jan-aug | april | augusti', 'Hemtjänst | -12000 | -8100 | -12250 | -12300', 'Boende | -24000 | -15800 | -24000 | -23900'),
      areas: `
        name | budget | actual | forecast | variance
        Hemtjänst | -12000 | -8100 | -12300 | -300
        Boende | -24000 | -15800 | -23900 | 100`,
    },
  },
  {
    number: 37, title: 'a variance that is worded with the budget',
    smallest: {
      workbook: book('Social committee, year to date May 2024, SEK thousand', 'Department | Budget YTD | Actual YTD | Variation to budget', 'Home care | -5000 | -5100 | -100', 'Housing | -10000 | -9800 | 200'),
      areas: TO_DATE, silent: ALARMS,
    },
    variants: [
      {
        workbook: book('Social committee, year to date May 2024, SEK thousand', 'Department | Actual YTD | Variations to Budget | Budget YTD', 'Home care | 5100 | -100 | 5000', 'Housing | 9800 | 200 | 10000', 'Total | 14900 | 100 | 15000'),
        areas: TO_DATE, silent: ALARMS,
      },
      {
        workbook: book('Social committee, year to date May 2024, SEK thousand', 'Department | Budget YTD | Actual YTD | Variance from budget', 'Home care | -5000 | -5100 | -100', 'Housing | -10000 | -9800 | 200'),
        areas: TO_DATE, silent: ALARMS,
      },
    ],
    nearest: {
      workbook: book('Social committee, year to date May 2024, SEK thousand', 'Department | Original budget | Revised budget | Actual May 2024 | Forecast 2024', 'Home care | -11500 | -12000 | -5100 | -12300', 'Housing | -24000 | -24000 | -9800 | -23900'),
      areas: `
        name | budget | actual | forecast
        Home care | -12000 | -5100 | -12300
        Housing | -24000 | -9800 | -23900`,
    },
  },
  {
    number: 38, title: 'a printed variance where no month is said',
    smallest: {
      workbook: book('Socialnämnden, tkr', 'Verksamhet | Nettokostnad 2024 | Budget 2024 | Avvikelse', 'Hemtjänst | -12300 | -12000 | -300', 'Boende | -23900 | -24000 | 100'),
      areas: AT_YEAR_END, silent: ['varianceMismatch', 'variancesContradicted'],
    },
    variants: [
      {
        workbook: book('Socialnämnden, tkr', 'Verksamhet | Budget | Nettokostnad | Avvikelse', 'Hemtjänst | 12000 | 12300 | -300', 'Boende | 24000 | 23900 | 100', 'Summa | 36000 | 36200 | -200'),
        areas: AT_YEAR_END, silent: ['varianceMismatch', 'variancesContradicted'],
      },
      {
        workbook: book('Socialnämnden, tkr', 'Verksamhet | Budget 2024 | Utfall 2024 | Avvikelse 2024', 'Hemtjänst | -12000 | -12300 | -300 =C3-B3', 'Boende | -24000 | -23900 | 100 =C4-B4'),
        areas: AT_YEAR_END, silent: ['varianceMismatch', 'variancesContradicted'],
      },
    ],
    nearest: {
      workbook: book('Socialnämnden maj 2024, tkr', 'Verksamhet | Budget 2024 | Utfall | Prognos | Avvikelse', 'Hemtjänst | -12000 | -5100 | -12300 | -300', 'Boende | -24000 | -9800 | -23900 | 100'),
      areas: IN_MAY, silent: ALARMS,
    },
  },
  {
    number: 40, title: 'a table of budgets that is no follow-up',
    smallest: {
      workbook: book('Socialnämnden, budget 2024, tkr', 'Verksamhet | Budget 2023 | Budget 2024', 'Hemtjänst | -11800 | -12000', 'Boende | -23200 | -24000'),
      areas: `
        name | actual | forecast | variance
        Hemtjänst | - | - | -
        Boende | - | - | -`,
      silent: [],
    },
    variants: [
      {
        workbook: book('Socialnämnden, budget och plan, tkr', 'Verksamhet | Budget 2024 | Plan 2025 | Plan 2026', 'Hemtjänst | 12000 | 12200 | 12500', 'Boende | 24000 | 24500 | 25000', 'Summa | 36000 | 36700 | 37500'),
        total: `
        actual | forecast | variance
        - | - | -`,
        silent: [],
      },
      {
        workbook: workbook(
          sheet('Budget', lines('Socialnämnden, budget 2024-2025, tkr', 'Verksamhet | Budget 2024 | Budget 2025', 'Hemtjänst | -12000 | -12200', 'Boende | -24000 | -24500')),
          sheet('Uppföljning', lines('Socialnämnden maj 2024, tkr', 'Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900')),
        ),
        period: '2024-05', areas: IN_MAY,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden maj 2024, tkr', 'Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos 2024 | Budget 2025', 'Hemtjänst | -12000 | -5100 | -12300 | -12200', 'Boende | -24000 | -9800 | -23900 | -24500'),
      period: '2024-05', areas: IN_MAY,
    },
  },
];

/** Columns in other words and other languages: the kinds 35 to 38 and 40. */
export const columnInWordsFaults = layoutsOf(kinds);
