import { sheet, workbook, type Layout } from './build';

const TITLE = `
  Barnnämnden augusti 2026, tkr
  Verksamhet | Budget 2026 | Utfall jan-aug | Prognos 2026`;
const SOUND = `
  Förskola | -24000 | -16100 | -24200
  Grundskola | -51000 | -34400 | -51900
  Gymnasium | -33000 | -21800 | -32700`;

/** A cell that its row and all other rows contradict. */
const cells: readonly Layout[] = [
  { name: 'a dropped sign is told', workbook: workbook(sheet('Aug', `${TITLE}${SOUND}
  Fritids | -13000 | 8500 | -13100
  `)), tells: ['outOfProportion'] },
  { name: 'a zero too many is told', workbook: workbook(sheet('Aug', `${TITLE}${SOUND}
  Fritids | -6900 | -4500 | -69420
  `)), tells: ['outOfProportion'] },
  { name: 'a thousandth is told', workbook: workbook(sheet('Aug', `${TITLE}
  Förskola | -24000000 | -16100000 | -24200000
  Grundskola | -51000000 | -34400000 | -51900000
  Gymnasium | -33000000 | -21800000 | -32700000
  Fritids | -6900000 | -4500000 | -6942
  `)), tells: ['outOfProportion'] },
  { name: 'a row of income among costs is sound', workbook: workbook(sheet('Aug', `${TITLE}${SOUND}
  Finansiering | 108000 | 72000 | 108800
  `)), silent: ['outOfProportion'] },
  { name: 'a unit that spends its budget late is sound', workbook: workbook(sheet('Aug', `${TITLE}${SOUND}
  Projekt | -6900 | -400 | -6900
  `)), silent: ['outOfProportion'] },
  { name: 'rows of all sizes say nothing of each other', workbook: workbook(sheet('Aug', `${TITLE}
  Förskola | -24000 | -6100 | -24200
  Grundskola | -51000 | -49400 | -51900
  Gymnasium | -33000 | -1800 | -32700
  Fritids | -6900 | -4500 | -69420
  `)), silent: [] },
];

const IN_KRONOR: readonly (readonly [name: string, unit: string, row: string, rule: 'tells' | 'silent'])[] = [
  ['a row in kronor among tkr', 'tkr', 'Fritids | -6900000 | -4512345 | -6942000', 'tells'],
  ['a large row in kronor among tkr', 'tkr', 'Fritids | -26900000 | -17512345 | -26942000', 'tells'],
  ['a row in tkr among mnkr', 'mnkr', 'Fritids | -6900000 | -4512000 | -6942000', 'tells'],
  ['a row that is merely large', 'tkr', 'Grundskola 7-9 | -812000 | -540000 | -815000', 'silent'],
  ['a row of a table in kronor', 'kronor', 'Fritids | -69000000 | -45000000 | -69400000', 'silent'],
];

/** Rows of which every amount is a thousandfold. */
const scales = IN_KRONOR.map(([name, unit, row, rule]): Layout => ({
  name, workbook: workbook(sheet('Aug', `${TITLE.replace('tkr', unit)}${SOUND}
  ${row}
  `)), [rule]: ['outOfProportion'],
}));

/** A printed sum of what only some areas have. */
const sums: readonly Layout[] = [
  { name: 'a forecast that is not ready makes no variance of the total', workbook: workbook(sheet('Aug', `
  Barnnämnden augusti 2026, tkr
  Verksamhet | Budget 2026 | Utfall jan-aug | Prognos 2026 | Avvikelse
  Förskola | -24000 | -16100 | -24200 | -200
  Grundskola | -51000 | -34400 | -50900 | 100
  Gymnasium | -33000 | -21800 | ej klar |
  Summa | -108000 | -72300 | -75100 | -100
  `)), total: `
      budget | actual | variance
      -108000 | -72300 | -100`, tells: ['textForNumber'], silent: ['varianceMismatch'] },
  { name: 'a variance of the total that is wrong is told', workbook: workbook(sheet('Aug', `
  Barnnämnden augusti 2026, tkr
  Verksamhet | Budget 2026 | Utfall jan-aug | Prognos 2026 | Avvikelse
  Förskola | -24000 | -16100 | -24200 | -200
  Grundskola | -51000 | -34400 | -50900 | 100
  Gymnasium | -33000 | -21800 | -33000 | 0
  Summa | -108000 | -72300 | -108100 | -900
  `)), tells: ['sumMismatch'] },
];

export const proportionLayouts: readonly Layout[] = [...cells, ...scales, ...sums];
