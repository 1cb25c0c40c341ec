import { sheet, workbook, type Layout } from './build';
import { CULTURE, countedCulture } from './soundFollowUps';

/** Volumes and investments of another month than the economy's: read with their own month, and told. */

const culture = sheet('Ekonomi', CULTURE);

const volumes = (name: string, drawing: string, actuals: readonly [number, number], tells: readonly string[] = ['olderOutcome']): Layout => ({
  ...countedCulture, name: `of another month: ${name}`, workbook: workbook(culture, sheet('Volymer', drawing)), tells, silent: tells.length > 0 ? [] : ['olderOutcome'],
  volumes: `
    name | budget | actual
    Antal lån | 120000 | ${actuals[0]}
    Antal besök | 45000 | ${actuals[1]}`,
});

export const otherMonthBesideLayouts: readonly Layout[] = [
  volumes('volumes of the month before', `
    Volymer
    Volym | Budget 2025 | Utfall juli 2025 | Prognos 2025
    Antal lån | 120000 | 68000 | 118000
    Antal besök | 45000 | 26000 | 46000
    `, [68000, 26000]),
  volumes('volumes of two months, the later of which is read', `
    Volymer
    Volym | Budget 2025 | Utfall maj | Utfall juni
    Antal lån | 120000 | 58000 | 68000
    Antal besök | 45000 | 22000 | 26000
    `, [68000, 26000]),
  volumes('volumes of a later month', `
    Volymer
    Volym | Budget 2025 | Utfall jan-sep | Prognos 2025
    Antal lån | 120000 | 88000 | 118000
    Antal besök | 45000 | 36000 | 46000
    `, [88000, 36000]),
  volumes('volumes of the follow-up\'s own month stay', `
    Volymer
    Volym | Budget 2025 | Utfall juni | Utfall aug
    Antal lån | 120000 | 58000 | 78000
    Antal besök | 45000 | 22000 | 31000
    `, [78000, 31000], []),
  {
    ...countedCulture, name: 'of another month: investments', tells: ['olderOutcome'],
    workbook: workbook(culture, sheet('Investeringar', `
      Investeringar, tkr
      Projekt | Budget 2025 | Utfall jan-jul | Prognos 2025
      Nytt bibliotek | 12000 | 6800 | 11800
      Magasin | 4500 | 2600 | 4600
      `)),
    investments: `
      name | budget | actual | forecast
      Nytt bibliotek | 12000 | 6800 | 11800
      Magasin | 4500 | 2600 | 4600`,
  },
];
