import { sheet, workbook, type Layout } from './build';

const lines = `
         | Budget 2025 | Budget jan-aug | Utfall jan-aug | Prognos 2025`;

/** Sheets of areas whose rows are accounts of Kommun-Bas. */
export const accountLayouts: readonly Layout[] = [
  {
    name: 'the unit at the right of the title, and accounts with code and name in one cell',
    workbook: workbook(
      sheet('Äldre', `
        Verksamhetsområde Äldreomsorg | | | | Belopp i tkr
        ${lines.trimStart()}
        3010 Avgifter | 120 | 80 | 78 | 118
        5010 Löner | -900 | -600 | -610 | -915
        6490 Oväntat | -50 | -33 | -30 | -46
        Resultat | -830 | -553 | -562 | -843
        `),
      sheet('IFO', `
        Verksamhetsområde Individ och familj | | | | Belopp i tkr
        ${lines.trimStart()}
        3010 Avgifter | 20 | 14 | 13 | 20
        5010 Löner | -400 | -260 | -255 | -390
        6490 Oväntat | -5 | -3 | -3 | -5
        Resultat | -385 | -249 | -245 | -375
        `)),
    silent: ['areaConflict', 'areaTwice'],
    kinds: { 'Äldre': 'area', IFO: 'area' },
    areas: `
      name | budget | budgetToDate | actual | forecast | income | costs
      Äldreomsorg | -830 | -553 | -562 | -843 | 78 | -640
      Individ och familj | -385 | -249 | -245 | -375 | 13 | -258`,
  },
];
