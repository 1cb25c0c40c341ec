import { sheet, workbook } from '../build';
import { layoutsOf, type FaultKind } from './kind';

const HEADS = 'Verksamhet | Budget 2024 | Utfall 2024-05 | Prognos 2024';
const drawn = (...rows: readonly string[]) => workbook(sheet('Uppföljning', `\n${['Socialnämnden maj 2024, tkr', HEADS, ...rows].join('\n')}\n`));

const kinds: readonly FaultKind[] = [
  {
    number: 1, title: 'a committee over its units with one cell mistyped',
    smallest: {
      workbook: drawn('Socialnämnden | -36000 | -14900 | -36200', 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9080 | -23900'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9080 | -23900`,
      total: `
        budget | actual | forecast
        -36000 | -14900 | -36200`,
      tells: ['sumMismatch'],
    },
    variants: [
      {
        workbook: drawn('Socialnämnden | -36000 | -14009 | -36200', 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900'),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`,
        total: `
        budget | actual | forecast
        -36000 | -14009 | -36200`,
        tells: ['sumMismatch'],
      },
      {
        workbook: drawn('Hemtjänst | -12000 | -5100 | -12300', 'Boende | 24000 | -9800 | -23900', 'Stöd | -8000 | -3100 | -8000', 'Socialnämnden | -44000 | -18000 | -44200'),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | 24000 | -9800 | -23900
        Stöd | -8000 | -3100 | -8000`,
        total: `
        budget | actual | forecast
        -44000 | -18000 | -44200`,
        tells: ['sumMismatch'],
      },
    ],
    nearest: {
      workbook: drawn('Nämnd | -900 | -350 | -900', 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900'),
      areas: `
        name | budget | actual | forecast
        Nämnd | -900 | -350 | -900
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`,
      total: `
        budget | actual | forecast
        -36900 | -15250 | -37100`,
    },
  },
];

/** Rows, sums and what is counted: so far the first of the kinds 1 to 19. */
export const rowFaults = layoutsOf(kinds);
