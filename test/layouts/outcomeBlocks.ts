import { sheet, workbook, type Layout } from './build';

const OUTCOMES = `
        Driftredovisning
         | Utfall 2031 | | | Utfall 2032 | |
        Belopp i mnkr | Intäkt | Kostnad | Netto | Intäkt | Kostnad | Netto
        Politik | - | 9 | 9 | 0 | 10 | 10
        Summa politik | - | 9 | 9 | 0 | 10 | 10
        Ekonomi | -10 | 25 | 15 | -10 | 26 | 16
        Planering | -3 | 16 | 13 | -3 | 18 | 15
        Summa stöd | -13 | 41 | 28 | -13 | 44 | 31
        Förskola | -47 | 347 | 300 | -51 | 375 | 324
        Omsorg | -76 | 235 | 159 | -86 | 251 | 165
        Summa kärnverksamhet | -123 | 582 | 459 | -137 | 626 | 489
        Summa | -136 | 632 | 496 | -150 | 680 | 530
        Finansverksamhet | | 17 | 17 | -6 | 37 | 31
        Summa finansverksamhet | - | 17 | 17 | -6 | 37 | 31
        Återföring kapitalkostnad | | -45 | -45 | | -48 | -48
        Avskrivningar | - | 34 | 34 | - | 40 | 40
        Verksamhetens nettokostnader | -136 | 638 | 502 | -156 | 709 | 553`;
const BUDGET = `
         | Budget 2032 | | | Budgetavvikelse 2032 | |
        Belopp i mnkr | Intäkt | Kostnad | Netto | Intäkt | Kostnad | Netto
        Politik | - | 11 | 11 | 0 | 1 | 1
        Summa politik | - | 11 | 11 | 0 | 1 | 1
        Ekonomi | -12 | 27 | 15 | -2 | 1 | -1
        Planering | -3 | 17 | 14 | 0 | -1 | -1
        Summa stöd | -15 | 44 | 29 | -2 | 0 | -2
        Förskola | -38 | 356 | 318 | 13 | -19 | -6
        Omsorg | -66 | 219 | 153 | 20 | -32 | -12`;
const AREAS = `
      name | priorYear | budget | actual | variance
      Politik | -9 | -11 | -10 | 1
      Ekonomi | -15 | -15 | -16 | -1
      Planering | -13 | -14 | -15 | -1
      Förskola | -300 | -318 | -324 | -6
      Omsorg | -159 | -153 | -165 | -12
      Finansverksamhet | -17 | - | -31 | -
      Avskrivningar | -34 | - | -40 | -`;
const SILENT = ['periodMissing', 'rowsBelowSum', 'wholeDiffers', 'sumMismatch', 'totalMismatch', 'areaConflict'];

/** Outcomes of two years in one block, the budget and its variance in another that ends within a group. */
export const outcomeBlockLayouts: readonly Layout[] = [
  {
    name: 'outcomes of two years over the budget of the later, stacked',
    workbook: workbook(sheet('Drift', `${OUTCOMES}
${BUDGET}
      `)),
    kinds: { Drift: 'areas' }, period: '2032-12', unit: 'mnkr', areas: AREAS, silent: SILENT,
  },
  {
    name: 'outcomes of two years and the budget of the later, each on its sheet',
    workbook: workbook(sheet('Utfall', `${OUTCOMES}
      `), sheet('Budget', `
        Driftredovisning${BUDGET}
      `)),
    period: '2032-12', unit: 'mnkr', areas: AREAS, silent: SILENT,
  },
];
