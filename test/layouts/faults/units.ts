import { book, layoutsOf, type FaultKind } from './kind';

const SOUND = ['unitMissing', 'unitConflict', 'textForNumber', 'amountsOutOfScale', 'sumMismatch', 'varianceMismatch', 'budgetUnit'];

const TWO = `
        name | budget | forecast | variance
        Hemtjänst | -98000 | -99500 | -1500
        Boende | -60000 | -59500 | 500`;

const IN_KRONOR = `
        name | budget | forecast | variance
        Hemtjänst | -98000000 | -99500000 | -1500000
        Boende | -60000000 | -59500000 | 500000`;

const kinds: readonly FaultKind[] = [
  {
    number: 45, title: 'a number format that scales or names a unit',
    smallest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Budget 2024 | Prognos 2024
        Hemtjänst | -98000000 {#,##0,} | -99500000 {#,##0,}
        Boende | -60000000 {#,##0,} | -59500000 {#,##0,}
        `),
      unit: 'kr', silent: SOUND, areas: IN_KRONOR,
    },
    variants: [
      {
        workbook: book(`
          Socialnämnden augusti 2024
          Verksamhet | Budget 2024 | Prognos 2024
          Hemtjänst | -98000000 {0.0,,"mnkr"} | -99500000 {0.0,,"mnkr"}
          Boende | -60000000 {0.0,,"mnkr"} | -59500000 {0.0,,"mnkr"}
          Summa | -158000000 {0.0,,"mnkr"} =SUM(B3:B4) | -159000000 {0.0,,"mnkr"} =SUM(C3:C4)
          `),
        unit: 'kr', silent: SOUND, areas: IN_KRONOR,
        total: `
          budget | forecast
          -158000000 | -159000000`,
      },
      {
        workbook: book(`
          Socialnämnden augusti 2024
          Verksamhet | Budget 2024 | Prognos 2024
          Hemtjänst | -98000 {# ##0" tkr"} | -99500 {# ##0" tkr"}
          Boende | -60000 {# ##0" tkr"} | -59500 {# ##0" tkr"}
          `),
        unit: 'tkr', silent: SOUND, areas: TWO,
      },
    ],
    nearest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Budget 2024 | Prognos 2024
        Hemtjänst | -98000 {#,##0} | -99500 {#,##0}
        Boende | -60000 {#,##0} | -59500 {#,##0}
        `),
      unit: 'tkr', silent: SOUND, areas: TWO,
    },
  },
  {
    number: 46, title: 'a unit typed in a cell or a head',
    smallest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Budget 2024 | Prognos 2024
        Hemtjänst | -98000 | "-99,5 mnkr"
        Boende | -60000 | -59500
        `),
      unit: 'tkr', areas: TWO,
    },
    variants: [
      {
        workbook: book(`
          Socialnämnden augusti 2024, tkr
          Verksamhet | Budget 2024 | Prognos 2024 (mnkr)
          Hemtjänst | -98000 | -99.5
          Boende | -60000 | -59.5
          `),
        unit: 'tkr', areas: TWO, silent: SOUND,
      },
      {
        workbook: book(`
          Socialnämnden augusti 2024, tkr
          Verksamhet | Budget 2024 | Prognos 2024
          Hemtjänst | -98000 | "12 %"
          Boende | -60000 | -59500
          `),
        unit: 'tkr', tells: ['textForNumber'],
        areas: `
          name | budget | forecast | variance
          Hemtjänst | -98000 | - | -
          Boende | -60000 | -59500 | 500`,
      },
    ],
    nearest: {
      workbook: book(`
        Socialnämnden augusti 2024, tkr
        Verksamhet | Budget 2024 | Prognos 2024
        Hemtjänst | -98000 | "-99 500 tkr"
        Boende | -60000 | -59500
        `),
      unit: 'tkr', areas: TWO, silent: SOUND,
    },
  },
  {
    number: 47, title: 'a unit in other words',
    smallest: {
      workbook: book(`
        Socialnämnden augusti 2024, belopp i kr (tusental)
        Verksamhet | Budget 2024 | Prognos 2024
        Hemtjänst | -98000 | -99500
        Boende | -60000 | -59500
        `),
      unit: 'tkr', areas: TWO, silent: SOUND,
    },
    variants: [
      {
        workbook: book(`
          Socialnämnden augusti 2024
          1000-tals kronor | Budget 2024 | Prognos 2024
          Hemtjänst | -98000 | -99500
          Boende | -60000 | -59500
          `),
        unit: 'tkr', areas: TWO, silent: SOUND,
      },
      {
        workbook: book(`
          Socialnämnden augusti 2024 (M kr)
          Verksamhet | Budget 2024 | Prognos 2024
          Hemtjänst | -98.0 | -99.5
          Boende | -60.0 | -59.5
          `),
        unit: 'mnkr', silent: SOUND,
        areas: `
          name | budget | forecast | variance
          Hemtjänst | -98 | -99.5 | -1.5
          Boende | -60 | -59.5 | 0.5`,
      },
    ],
    nearest: {
      workbook: book(`
        Socialnämnden augusti 2024, belopp i hela kr
        Verksamhet | Budget 2024 | Prognos 2024
        Hemtjänst | -98000000 | -99500000
        Boende | -60000000 | -59500000
        `),
      unit: 'kr', silent: SOUND, areas: IN_KRONOR,
    },
  },
];

/** Units: the kinds 45 to 47. */
export const unitFaults = layoutsOf(kinds);
