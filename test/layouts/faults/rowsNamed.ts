import { sheet, workbook } from '../build';
import { ALARMS, book, bookWith, drawn, HEADS } from './drawn';
import { layoutsOf, type FaultKind } from './kind';

const lines = (...all: readonly string[]) => `\n${all.join('\n')}\n`;
const ALL = `
        budget | actual | forecast
        -36000 | -14900 | -36200`;

const kinds: readonly FaultKind[] = [
  {
    number: 11, title: 'a row whose amounts are all texts',
    smallest: {
      workbook: drawn('Hemtjänst | -12000 | -5100 | -12300', 'Boende | n/a | n/a | n/a', 'Stöd | -8000 | -3100 | -8000'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | - | - | -
        Stöd | -8000 | -3100 | -8000`,
      tells: ['textForNumber'], silent: [],
    },
    variants: [
      {
        workbook: drawn('Boende | * | * | *', 'Hemtjänst | -12000 | -5100 | -12300', 'Stöd | -8000 | -3100 | -8000', 'Summa | -44000 | -18000 | -44200'),
        areas: `
        name | budget | actual | forecast
        Boende | - | - | -
        Hemtjänst | -12000 | -5100 | -12300
        Stöd | -8000 | -3100 | -8000`,
        total: `
        budget | actual | forecast
        -44000 | -18000 | -44200`,
        tells: ['textForNumber'], silent: [],
      },
      {
        workbook: drawn('Hemtjänst | 12000 | 5100 | 12300', 'Boende | 24Â 000x | 9Â 800x | 23Â 900x', 'Stöd | 8000 | 3100 | 8000'),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | - | - | -
        Stöd | -8000 | -3100 | -8000`,
        tells: ['textForNumber'], silent: [],
      },
    ],
    nearest: {
      workbook: drawn('Avdelning Norr | chef: A. Ek', 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | "-24 000" | "-9 800" | "-23 900"'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900
`,
      total: ALL, silent: ALARMS,
    },
  },
  {
    number: 12, title: 'codes shown with zeros and typed as text',
    smallest: {
      workbook: workbook(
        sheet('Utfall', lines('Socialnämnden maj 2024, tkr', 'Ansvar | Budget 2024 | Utfall 2024-05', '510 {0000} | -12000 | -5100', '520 {0000} | -24000 | -9800')),
        sheet('Prognos', lines('Socialnämnden maj 2024, tkr', 'Ansvar | Prognos 2024', '"0510" | -12300', '"0520" | -23900')),
      ),
      areas: `
        name | budget | actual | forecast
        "0510" | -12000 | -5100 | -12300
        "0520" | -24000 | -9800 | -23900`,
      total: ALL,
    },
    variants: [
      {
        workbook: workbook(
          sheet('Prognos', lines('Socialnämnden maj 2024, tkr', 'Ansvar | Prognos 2024', '510 {0000} | -12300', '520 {0000} | -23900')),
          sheet('Utfall', lines('Socialnämnden maj 2024, tkr', 'Ansvar | Budget 2024 | Utfall 2024-05', '"0510" | -12000 | -5100', '"0520" | -24000 | -9800')),
        ),
        total: ALL,
      },
      {
        workbook: workbook(
          sheet('Utfall', lines('Socialnämnden maj 2024, tkr', 'Ansvar | Benämning | Budget 2024 | Utfall 2024-05', '510 {00000} | Hemtjänst | -12000 | -5100', '520 {00000} | Boende | -24000 | -9800')),
          sheet('Prognos', lines('Socialnämnden maj 2024, tkr', 'Ansvar | Benämning | Prognos 2024', '"00510" | Hemtjänst | -12300', '"00520" | Boende | -23900')),
        ),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`,
        total: ALL,
      },
    ],
    nearest: {
      workbook: book('Socialnämnden maj 2024, tkr', 'Ansvar | Budget 2024 | Utfall 2024-05 | Prognos 2024', '"0510" | -12000 | -5100 | -12300', '"510" | -24000 | -9800 | -23900'),
      areas: `
        name | budget | actual | forecast
        "0510" | -12000 | -5100 | -12300
        "510" | -24000 | -9800 | -23900`,
      total: ALL,
    },
  },
  {
    number: 13, title: 'hidden and filtered rows',
    smallest: {
      workbook: bookWith({ hiddenRows: [3], filters: [{ top: 1, left: 0, bottom: 4, right: 3 }] }, 'Socialnämnden maj 2024, tkr', HEADS,
        'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', 'Stöd | -8000 | -3100 | -8000',
        'Summa | -20000 =SUBTOTAL(9,B3:B5) | -8200 =SUBTOTAL(9,C3:C5) | -20300 =SUBTOTAL(9,D3:D5)'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900
        Stöd | -8000 | -3100 | -8000`,
      total: `
        budget | actual | forecast
        -44000 | -18000 | -44200`,
      tells: ['sumFiltered'],
    },
    variants: [
      {
        workbook: bookWith({ hiddenRows: [2] }, 'Socialnämnden maj 2024, tkr', HEADS,
          'Hemtjänst | 12000 | 5100 | 12300', 'Boende | 24000 | 9800 | 23900', 'Stöd | 8000 | 3100 | 8000',
          'Summa | 32000 =SUBTOTAL(109,B3:B5) | 12900 =SUBTOTAL(109,C3:C5) | 31900 =SUBTOTAL(109,D3:D5)'),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900
        Stöd | -8000 | -3100 | -8000`,
        total: `
        budget | actual | forecast
        -44000 | -18000 | -44200`,
        tells: ['sumFiltered'],
      },
      {
        workbook: bookWith({ hiddenRows: [3] }, 'Socialnämnden maj 2024, tkr', HEADS,
          'Hemtjänst | -12000 | -5100 | -12300', 'Boende tidigare organisation | -21000 | -8800 | -21500', 'Stöd | -8000 | -3100 | -8000'),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende tidigare organisation | -21000 | -8800 | -21500
        Stöd | -8000 | -3100 | -8000`,
        tells: ['hiddenRowsCounted'],
      },
    ],
    nearest: {
      workbook: bookWith({ filters: [{ top: 1, left: 0, bottom: 3, right: 3 }] }, 'Socialnämnden maj 2024, tkr', HEADS,
        'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900',
        'Summa | -36000 =SUBTOTAL(9,B3:B4) | -14900 =SUBTOTAL(9,C3:C4) | -36200 =SUBTOTAL(9,D3:D4)'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`,
      total: ALL, silent: [...ALARMS, 'hiddenRowsCounted', 'staleValue'],
    },
  },
  {
    number: 15, title: 'a name that begins with the word unit',
    smallest: {
      workbook: drawn('Enhet Norr | -12000 | -5100 | -12300', 'Enhet Söder | -24000 | -9800 | -23900'),
      areas: `
        name | budget | actual | forecast
        Enhet Norr | -12000 | -5100 | -12300
        Enhet Söder | -24000 | -9800 | -23900`,
      total: ALL,
    },
    variants: [
      {
        workbook: drawn('Enhet 1 | -12000 | -5100 | -12300', 'Enhet 2 | -24000 | -9800 | -23900', 'Summa | -36000 | -14900 | -36200'),
        areas: `
        name | budget | actual | forecast
        Enhet 1 | -12000 | -5100 | -12300
        Enhet 2 | -24000 | -9800 | -23900`,
        total: ALL,
      },
      {
        workbook: workbook(
          sheet('Enhet 1', lines('Enhet 1, maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Intäkter | 500 | 210 | 480', 'Kostnader | -12500 | -5310 | -12780', 'Nettokostnad | -12000 | -5100 | -12300')),
          sheet('Enhet 2', lines('Enhet 2, maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Intäkter | 1000 | 400 | 1000', 'Kostnader | -25000 | -10200 | -24900', 'Nettokostnad | -24000 | -9800 | -23900')),
        ),
        areas: `
        name | budget | actual | forecast
        Enhet 1 | -12000 | -5100 | -12300
        Enhet 2 | -24000 | -9800 | -23900`,
        total: ALL,
      },
    ],
    nearest: {
      workbook: workbook(
        sheet('Hemtjänst', lines('Verksamhetsområde Hemtjänst, maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Intäkter | 500 | 210 | 480', 'Kostnader | -12500 | -5310 | -12780', 'Nettokostnad | -12000 | -5100 | -12300')),
        sheet('Boende', lines('Verksamhetsområde Boende, maj 2024, tkr', ' | Budget 2024 | Utfall 2024-05 | Prognos 2024', 'Intäkter | 1000 | 400 | 1000', 'Kostnader | -25000 | -10200 | -24900', 'Nettokostnad | -24000 | -9800 | -23900')),
      ),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`,
      total: ALL,
    },
  },
];

/** What names the rows, what is hidden and what is text: the kinds 11 to 15. */
export const rowsNamedFaults = layoutsOf(kinds);
