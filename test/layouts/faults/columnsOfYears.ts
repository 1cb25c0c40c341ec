import { sheet, workbook } from '../build';
import { ALARMS, book } from './drawn';
import { layoutsOf, type FaultKind } from './kind';

const CLOSED = 'Socialnämnden bokslut 2024, tkr';
const AT_YEAR_END = `
        name | budget | actual | variance
        Hemtjänst | -12000 | -12300 | -300
        Boende | -24000 | -23900 | 100`;
const PARTED = `
        name | budget | actual | variance | income | costs
        Hemtjänst | - | -12300 | - | 480 | -12780
        Boende | - | -23900 | - | 1000 | -24900`;
const OF_YEARS = `
        name | budget | actual | priorYear
        Hemtjänst | -12000 | -12300 | -11800
        Boende | -24000 | -23900 | -23100`;
const IN_APRIL = `
        name | budget | actual
        Hemtjänst | -12000 | -4010
        Boende | -24000 | -7950`;
const lines = (...all: readonly string[]) => `\n${all.join('\n')}\n`;
const statement = (...all: readonly string[]) => book('Socialnämnden maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', ...all);
const WHOLE = `
        budget | actual | forecast | income | costs
        -36000 | -14900 | -36200 | 610 | -15510`;
const [JAN, FEB, MAR, APR] = [45292, 45323, 45352, 45383];

const kinds: readonly FaultKind[] = [
  {
    number: 30, title: 'a budget of costs only beside a net outcome',
    smallest: {
      workbook: book(CLOSED, 'Verksamhet | Kostnadsbudget | Utfall intäkter | Utfall kostnader | Utfall netto', 'Hemtjänst | -12500 | 480 | -12780 | -12300', 'Boende | -25000 | 1000 | -24900 | -23900'),
      areas: PARTED,
    },
    variants: [
      {
        workbook: book(CLOSED, ' | Budget | Utfall | | ', 'Verksamhet | Kostnader | Intäkter | Kostnader | Netto', 'Hemtjänst | 12500 | 480 | 12780 | 12300', 'Boende | 25000 | 1000 | 24900 | 23900'),
        areas: PARTED,
      },
      {
        workbook: book(CLOSED, 'Verksamhet | Utfall netto | Utfall intäkter | Utfall kostnader | Budget bruttokostnader', 'Hemtjänst | 12300 | -480 | 12780 | 12500', 'Boende | 23900 | -1000 | 24900 | 25000', 'Summa | 36200 | -1480 | 37680 | 37500'),
        areas: PARTED,
      },
    ],
    nearest: {
      workbook: book(CLOSED, 'Verksamhet | Budget netto | Utfall intäkter | Utfall kostnader | Utfall netto', 'Hemtjänst | -12000 | 480 | -12780 | -12300', 'Boende | -24000 | 1000 | -24900 | -23900'),
      areas: AT_YEAR_END, silent: ALARMS,
    },
  },
  {
    number: 31, title: 'one column for rows of income and rows of costs',
    smallest: { workbook: statement('Intäkter | 1500 | 610 | 1480', 'Kostnader | 37500 | 15510 | 37680', 'Nettokostnad | 36000 | 14900 | 36200'), total: WHOLE, silent: ALARMS },
    variants: [
      { workbook: statement('Kostnader | 37500 | 15510 | 37680', 'Intäkter | -1500 | -610 | -1480', 'Nettokostnad | 36000 | 14900 | 36200'), total: WHOLE, silent: ALARMS },
      { workbook: statement('Avgifter | 1500 | 610 | 1480', 'Personal | 30000 | -12350 | 30180', 'Lokaler | 7500 | -3160 | 7500', 'Nettokostnad | 36000 | -14900 | 36200'), total: WHOLE, silent: ALARMS },
    ],
    nearest: { workbook: statement('Intäkter | 1500 | 610 | 1480', 'Kostnader | -37500 | -15510 | -37680', 'Nettokostnad | -36000 | -14900 | -36200'), total: WHOLE, silent: ALARMS },
  },
  {
    number: 32, title: 'years as numbers under their heads',
    smallest: {
      workbook: book(CLOSED, ' | Utfall | Utfall | Budget', 'Verksamhet | 2023 | 2024 | 2024', 'Hemtjänst | -11800 | -12300 | -12000', 'Boende | -23100 | -23900 | -24000'),
      period: '2024-12', areas: OF_YEARS,
    },
    variants: [
      {
        workbook: book(CLOSED, ' | Utfall | | Budget | ', 'Verksamhet | 2023 | 2024 | 2023 | 2024', 'Hemtjänst | 11800 | 12300 | 11900 | 12000', 'Boende | 23100 | 23900 | 23000 | 24000'),
        period: '2024-12', areas: OF_YEARS,
      },
      {
        workbook: book(CLOSED, 'Verksamhet | Budget | Utfall | Utfall', ' | 2024 | 2024 | 2023', 'Hemtjänst | -12000 | -12300 | -11800', 'Boende | -24000 | -23900 | -23100'),
        period: '2024-12', areas: OF_YEARS,
      },
    ],
    nearest: {
      workbook: book(CLOSED, 'Verksamhet | Budget | Utfall | Avvikelse', 'Stab | 2024 | 2010 | 14', 'Hemtjänst | 12000 | 12300 | -300', 'Boende | 24000 | 23900 | 100'),
      areas: `
        name | budget | actual | variance
        Stab | -2024 | -2010 | 14
        Hemtjänst | -12000 | -12300 | -300
        Boende | -24000 | -23900 | 100`,
    },
  },
  {
    number: 33, title: 'the day of the last change above the months',
    smallest: {
      workbook: book('Socialnämnden, tkr', 'Senast uppdaterad | @2024-05-14', 'Verksamhet | Budget 2024 | @2024-01 | @2024-02 | @2024-03 | @2024-04', 'Hemtjänst | -12000 | -1000 | -980 | -1020 | -1010', 'Boende | -24000 | -1950 | -2000 | -1990 | -2010'),
      period: '2024-04', areas: IN_APRIL,
    },
    variants: [
      {
        workbook: book('Socialnämnden, tkr', ' | | @2024-05-14', 'Verksamhet | Årsbudget | @2024-01 | @2024-02 | @2024-03 | @2024-04', 'Hemtjänst | 12000 | 1000 | 980 | 1020 | 1010', 'Boende | 24000 | 1950 | 2000 | 1990 | 2010'),
        period: '2024-04', areas: IN_APRIL,
      },
      {
        workbook: book('Socialnämnden, utfall per månad, tkr', 'Uppdaterad 2024-05-14', 'Verksamhet | @2024-01 | @2024-02 | @2024-03 | @2024-04 | Budget helår', 'Hemtjänst | -1000 | -980 | -1020 | -1010 | -12000', 'Boende | -1950 | -2000 | -1990 | -2010 | -24000'),
        period: '2024-04', areas: IN_APRIL,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden, tkr', 'Utfall t.o.m. | @2024-04-30', 'Verksamhet | Budget 2024 | Utfall', 'Hemtjänst | -12000 | -4010', 'Boende | -24000 | -7950'),
      period: '2024-04', areas: IN_APRIL,
    },
  },
  {
    number: 34, title: 'months in formats of a locale, a colour or a quoted text',
    smallest: {
      workbook: book('Socialnämnden, tkr', ['Verksamhet | Årsbudget', ...[JAN, FEB, MAR, APR].map((day) => `${day} {[$-41D]mmm/yy}`)].join(' | '), 'Hemtjänst | -12000 | -1000 | -980 | -1020 | -1010', 'Boende | -24000 | -1950 | -2000 | -1990 | -2010'),
      period: '2024-04', areas: IN_APRIL,
    },
    variants: [
      {
        workbook: book('Socialnämnden, tkr', ['Verksamhet | Årsbudget', ...[JAN, FEB, MAR, APR].map((day) => `${day} {[Blue]mmm" "yy}`)].join(' | '), 'Hemtjänst | 12000 | 1000 | 980 | 1020 | 1010', 'Boende | 24000 | 1950 | 2000 | 1990 | 2010'),
        period: '2024-04', areas: IN_APRIL,
      },
      {
        workbook: book('Socialnämnden, tkr', ['Verksamhet', ...[JAN, FEB, MAR, APR].map((day) => `${day} {"utfall "mmmm yyyy}`), 'Årsbudget'].join(' | '), 'Hemtjänst | -1000 | -980 | -1020 | -1010 | -12000', 'Boende | -1950 | -2000 | -1990 | -2010 | -24000'),
        period: '2024-04', areas: IN_APRIL,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden, tkr', ' | | Utfall t.o.m.', 'Verksamhet | Årsbudget | 45412 {[$-41D]d mmm yyyy}', 'Hemtjänst | -12000 | -4010', 'Boende | -24000 | -7950'),
      period: '2024-04', areas: IN_APRIL,
    },
  },
  {
    number: 39, title: 'budget by month and outcome by month on two sheets',
    smallest: {
      workbook: workbook(
        sheet('Budget', lines('Socialnämnden, budget 2024 per månad, tkr', 'Verksamhet | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec', 'Hemtjänst | -900 | -900 | -1000 | -1000 | -1000 | -1100 | -1200 | -1100 | -1000 | -1000 | -900 | -900', 'Boende | -1900 | -1900 | -2000 | -2000 | -2000 | -2100 | -2200 | -2100 | -2000 | -2000 | -1900 | -1900')),
        sheet('Utfall', lines('Socialnämnden, utfall 2024 per månad, tkr', 'Verksamhet | jan | feb | mar | apr', 'Hemtjänst | -1000 | -980 | -1020 | -1010', 'Boende | -1950 | -2000 | -1990 | -2010')),
      ),
      period: '2024-04',
      areas: `
        name | budget | budgetToDate | actual
        Hemtjänst | -12000 | -3800 | -4010
        Boende | -24000 | -7800 | -7950`,
    },
    variants: [
      {
        workbook: workbook(
          sheet('Utfall', lines('Socialnämnden, utfall 2024 per månad, tkr', 'Verksamhet | @2024-01 | @2024-02 | @2024-03 | @2024-04', 'Hemtjänst | 1000 | 980 | 1020 | 1010', 'Boende | 1950 | 2000 | 1990 | 2010', 'Summa | 2950 | 2980 | 3010 | 3020')),
          sheet('Budget', lines('Socialnämnden, budget 2024 per månad, tkr', 'Verksamhet | @2024-01 | @2024-02 | @2024-03 | @2024-04 | @2024-05 | @2024-06 | @2024-07 | @2024-08 | @2024-09 | @2024-10 | @2024-11 | @2024-12', 'Hemtjänst | 900 | 900 | 1000 | 1000 | 1000 | 1100 | 1200 | 1100 | 1000 | 1000 | 900 | 900', 'Boende | 1900 | 1900 | 2000 | 2000 | 2000 | 2100 | 2200 | 2100 | 2000 | 2000 | 1900 | 1900')),
        ),
        period: '2024-04',
        areas: `
        name | budget | budgetToDate | actual
        Hemtjänst | -12000 | -3800 | -4010
        Boende | -24000 | -7800 | -7950`,
      },
      {
        workbook: workbook(
          sheet('Budget', lines('Socialnämnden, budget 2024 per månad, tkr', 'Verksamhet | jan | feb | mar | apr | maj | jun | jul | aug | sep | okt | nov | dec | Summa', 'Hemtjänst | -900 | -900 | -1000 | -1000 | -1000 | -1100 | -1200 | -1100 | -1000 | -1000 | -900 | -900 | -12000', 'Boende | -1900 | -1900 | -2000 | -2000 | -2000 | -2100 | -2200 | -2100 | -2000 | -2000 | -1900 | -1900 | -24000')),
          sheet('Utfall', lines('Socialnämnden, utfall 2024 per månad, tkr', 'Verksamhet | jan | feb | mar | apr | Summa', 'Hemtjänst | -1000 | -980 | -1020 | -1010 | -4010', 'Boende | -1950 | -2000 | -1990 | -2010 | -7950')),
        ),
        period: '2024-04',
        areas: `
        name | budget | budgetToDate | actual
        Hemtjänst | -12000 | -3800 | -4010
        Boende | -24000 | -7800 | -7950`,
      },
    ],
    nearest: {
      workbook: workbook(
        sheet('Budget', lines('Socialnämnden, budget 2024, tkr', 'Verksamhet | Budget 2024', 'Hemtjänst | -12000', 'Boende | -24000')),
        sheet('Utfall', lines('Socialnämnden, utfall 2024 per månad, tkr', 'Verksamhet | jan | feb | mar | apr', 'Hemtjänst | -1000 | -980 | -1020 | -1010', 'Boende | -1950 | -2000 | -1990 | -2010')),
      ),
      period: '2024-04',
      areas: IN_APRIL,
    },
  },
];

/** Parts, years and months over the columns: the kinds 30 to 34 and 39. */
export const columnOfYearFaults = layoutsOf(kinds);
