import { sheet, workbook } from '../build';
import { ALARMS, drawn, HEADS, statement } from './drawn';
import { layoutsOf, type FaultKind } from './kind';

/** Thirty units, some of which happen to be what the ones before them come to. */
const units = [310, 450, 760, 120, 1200, 905, 2105, 88, 640, 730, 1370, 415, 215, 630, 990, 77, 1067, 333, 666, 999, 140, 260, 400, 512, 188, 700, 845, 55, 900, 1345]
  .map((cost, at) => ({ name: `Avdelning ${at + 1}`, cost }));
const long = (row: (unit: { readonly name: string; readonly cost: number }) => string, heads: string) =>
  workbook(sheet('Lista', `\n${['Socialnämnden maj 2024, tkr', heads, ...units.map(row)].join('\n')}\n`));
const listed = (measure: string) => [`name | ${measure}`, ...units.map(({ name, cost }) => `${name} | ${-cost}`)].join('\n');

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
  {
    number: 2, title: 'a whole that differs from its parts in every column',
    smallest: {
      workbook: drawn('Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', 'Summa | -37000 | -15200 | -37300'),
      areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`,
      total: `
        budget | actual | forecast
        -37000 | -15200 | -37300`,
      tells: ['wholeDiffers'],
    },
    variants: [
      {
        workbook: drawn('Socialnämnden | 37000 | 15200 | 37300', 'Hemtjänst | 12000 | 5100 | 12300', 'Boende | 24000 | 9800 | 23900'),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`,
        total: `
        budget | actual | forecast
        -37000 | -15200 | -37300`,
        tells: ['wholeDiffers'],
      },
      {
        workbook: drawn('Socialförvaltningen | -45500 | -18700 | -46000', 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', 'Stöd | -8000 | -3100 | -8000'),
        areas: `
        name | budget | actual | forecast
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900
        Stöd | -8000 | -3100 | -8000`,
        total: `
        budget | actual | forecast
        -45500 | -18700 | -46000`,
        tells: ['wholeDiffers'],
      },
    ],
    nearest: {
      workbook: drawn('Förvaltningsledning | -2100 | -880 | -2100', 'Hemtjänst | -12000 | -5100 | -12300', 'Boende | -24000 | -9800 | -23900', 'Summa | -38100 | -15780 | -38300'),
      areas: `
        name | budget | actual | forecast
        Förvaltningsledning | -2100 | -880 | -2100
        Hemtjänst | -12000 | -5100 | -12300
        Boende | -24000 | -9800 | -23900`,
      total: `
        budget | actual | forecast
        -38100 | -15780 | -38300`,
      silent: ALARMS,
    },
  },
  {
    number: 3, title: 'a committee with some of its units only',
    smallest: {
      workbook: drawn('161 SOCIALNÄMND | -36000 | -14900 | -36200', '1610 CHEF | -4000 | -1700 | -4100'),
      areas: `
        name | budget | actual | forecast
        CHEF | -4000 | -1700 | -4100`,
      total: `
        budget | actual | forecast
        -36000 | -14900 | -36200`,
      tells: ['partsShown'],
    },
    variants: [
      {
        workbook: drawn('161 SOCIALNÄMND | -36000 | -14900 | -36200', '1611 HEMTJÄNST | -12000 | -5100 | -12300', '1613 BOENDE | -15000 | -6150 | -15100'),
        areas: `
        name | budget | actual | forecast
        HEMTJÄNST | -12000 | -5100 | -12300
        BOENDE | -15000 | -6150 | -15100`,
        total: `
        budget | actual | forecast
        -36000 | -14900 | -36200`,
        tells: ['wholeDiffers'],
      },
      {
        workbook: workbook(sheet('Uppföljning', `
          Socialnämnden maj 2024, tkr
          Ansvar | Benämning | Budget 2024 | Utfall 2024-05 | Prognos 2024
          161 | Socialnämnd | 36000 | 14900 | 36200
          1610 | Chef | 4000 | 1700 | 4100
          1611 | Hemtjänst | 12000 | 5100 | 12300
          `)),
        areas: `
        name | budget | actual | forecast
        Chef | -4000 | -1700 | -4100
        Hemtjänst | -12000 | -5100 | -12300`,
        total: `
        budget | actual | forecast
        -36000 | -14900 | -36200`,
        tells: ['wholeDiffers'],
      },
    ],
    nearest: {
      workbook: drawn('161 SOCIALNÄMND | -900 | -350 | -900', '1610 CHEF | -4000 | -1700 | -4100', '1611 HEMTJÄNST | -12000 | -5100 | -12300'),
      areas: `
        name | budget | actual | forecast
        SOCIALNÄMND | -900 | -350 | -900
        CHEF | -4000 | -1700 | -4100
        HEMTJÄNST | -12000 | -5100 | -12300`,
      total: `
        budget | actual | forecast
        -16900 | -7150 | -17300`,
      silent: ALARMS,
    },
  },
  {
    number: 4, title: 'chance sums in a long list of one column',
    smallest: { workbook: long(({ name, cost }) => `${name} | ${-cost}`, 'Enhet | Utfall 2024-05'), areas: listed('actual'), silent: ALARMS },
    variants: [
      { workbook: long(({ name, cost }) => `${name} | ${cost}`, 'Enhet | Ack utfall maj 2024'), areas: listed('actual'), silent: ALARMS },
      { workbook: long(({ name, cost }) => `${name} | ${-cost}`, 'Enhet | Budget 2024'), areas: listed('budget'), silent: ALARMS },
    ],
    nearest: {
      workbook: workbook(sheet('Lista', `
        Socialnämnden maj 2024, tkr
        Enhet | Utfall 2024-05
        Norr | -310
        Söder | -450
        Summa hemtjänst | -760
        Öster | -1200
        Väster | -905
        Summa boende | -2105
        Summa | -2865
        `)),
      areas: `
        name | actual
        Norr | -310
        Söder | -450
        Öster | -1200
        Väster | -905`,
      total: `
        actual
        -2865`,
      silent: ALARMS,
    },
  },
  {
    number: 5, title: 'a row equal to the next one and a row of zeros',
    smallest: {
      workbook: drawn('Stab | -500 | -210 | -500', 'Växel | -500 | -210 | -500', 'Reserv | 0 | 0 | 0', 'Boende | -24000 | -9800 | -23900'),
      areas: `
        name | budget | actual | forecast
        Stab | -500 | -210 | -500
        Växel | -500 | -210 | -500
        Reserv | 0 | 0 | 0
        Boende | -24000 | -9800 | -23900`,
      total: `
        budget | actual | forecast
        -25000 | -10220 | -24900`,
    },
    variants: [
      {
        workbook: drawn('Stab | 500 | 210 | 501', 'Växel | 501 | 210 | 500', 'Reserv | 0 | 0 | 0', 'Boende | 24000 | 9800 | 23900', 'Summa | 25001 | 10220 | 24901'),
        areas: `
        name | budget | actual | forecast
        Stab | -500 | -210 | -501
        Växel | -501 | -210 | -500
        Reserv | 0 | 0 | 0
        Boende | -24000 | -9800 | -23900`,
        total: `
        budget | actual | forecast
        -25001 | -10220 | -24901`,
      },
      {
        workbook: workbook(sheet('Uppföljning', `
          Socialnämnden maj 2024, mnkr
          ${HEADS}
          Reserv | 0 | 0 | 0
          Växel | -0.5 | -0.2 | -0.5
          Stab | -0.5 | -0.2 | -0.5
          Boende | -24.0 | -9.8 | -23.9
          `)),
        unit: 'mnkr',
        areas: `
        name | budget | actual | forecast
        Reserv | 0 | 0 | 0
        Växel | -0.5 | -0.2 | -0.5
        Stab | -0.5 | -0.2 | -0.5
        Boende | -24 | -9.8 | -23.9`,
        total: `
        budget | actual | forecast
        -25 | -10.2 | -24.9`,
      },
    ],
    nearest: {
      workbook: drawn('Stab | -500 | -210 | -500', 'Reserv | 0 | 0 | 0', 'Summa gemensamt | -500 | -210 | -500', 'Boende | -24000 | -9800 | -23900', 'Summa | -24500 | -10010 | -24400'),
      areas: `
        name | budget | actual | forecast
        Stab | -500 | -210 | -500
        Reserv | 0 | 0 | 0
        Boende | -24000 | -9800 | -23900`,
      total: `
        budget | actual | forecast
        -24500 | -10010 | -24400`,
    },
  },
  {
    number: 6, title: 'a sum of some lines within a statement',
    smallest: {
      workbook: statement('Avgifter | 1200 | 480 | 1150', 'Löner | -20000 | -8100 | -20300', 'Sociala avgifter | -8000 | -3240 | -8120', 'Summa personalkostnader | -28000 | -11340 | -28420', 'Lokaler | -3000 | -1250 | -3000', 'Nettokostnad | -29800 | -12110 | -30270'),
      total: `
        budget | actual | forecast | income | costs
        -29800 | -12110 | -30270 | 480 | -12590`,
    },
    variants: [
      {
        workbook: statement('Verksamhetens driftintäkter | 1500 | 610 | 1450', 'Avgifter | 1200 | 480 | 1150', 'Statsbidrag | 300 | 130 | 300', 'Personalkostnader | -28000 | -11340 | -28420', 'Lokaler | -3000 | -1250 | -3000', 'Nettokostnad | -29500 | -11980 | -29970'),
        total: `
        budget | actual | forecast | income | costs
        -29500 | -11980 | -29970 | 610 | -12590`,
      },
      {
        workbook: drawn('Lågstadium | -9000 | -3800 | -9100', 'Högstadium | -8000 | -3300 | -7900', 'Grundskola totalt | -17000 | -7100 | -17000', 'Fritidshem | -2000 | -840 | -2050', 'Summa | -19000 | -7940 | -19050'),
        areas: `
        name | budget | actual | forecast
        Lågstadium | -9000 | -3800 | -9100
        Högstadium | -8000 | -3300 | -7900
        Fritidshem | -2000 | -840 | -2050`,
        total: `
        budget | actual | forecast
        -19000 | -7940 | -19050`,
      },
    ],
    nearest: {
      workbook: statement('Avgifter | 1200 | 480 | 1150', 'Summa personalkostnader | -28000 | -11340 | -28420', 'Lokaler | -3000 | -1250 | -3000', 'Nettokostnad | -29800 | -12110 | -30270'),
      total: `
        budget | actual | forecast | income | costs
        -29800 | -12110 | -30270 | 480 | -12590`,
      silent: ALARMS,
    },
  },
];

/** Rows, sums and what is counted: the kinds 1 to 6. */
export const rowFaults = layoutsOf(kinds);
