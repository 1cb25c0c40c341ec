import { sheet, workbook, type Layout } from './build';

const HEADS = 'Verksamhet | Budget 2026 | Utfall aug | Prognos 2026';

const read = (name: string, drawing: string, areas: string, total: string): Layout => ({
  name, period: '2026-08', silent: ['sumMismatch', 'wholeDiffers', 'totalMismatch'],
  workbook: workbook(sheet('Vht', `
      Utbildningsnämnden, augusti 2026, tkr
      ${HEADS}${drawing}
      `)), areas: `\n name | budget | actual${areas}`, total: `budget | actual\n ${total}`,
});

const UNITS = `
      Allmän kultur | -2500 | -1500
      Bibliotek | -5500 | -3700
      Förskola | -6000 | -4000
      Grundskola | -14000 | -9500`;

/** Groups with one group below them, and a whole on top with what it is checked against at the end: each amount counts once. */
export const groupOfOneLayouts: readonly Layout[] = [
  read('a group whose only part is a group, with codes', `
      3 Kultur och fritid | -8000 | -5200 | -8100
      31 Kultur | -8000 | -5200 | -8100
      315 Allmän kultur | -2500 | -1500 | -2500
      320 Bibliotek | -5500 | -3700 | -5600
      4 Skola | -20000 | -13500 | -20400
      41 Förskola | -6000 | -4000 | -6100
      42 Grundskola | -14000 | -9500 | -14300
      Summa | -28000 | -18700 | -28500`, UNITS, '-28000 | -18700'),
  read('a group whose only part is a group, without codes', `
      Kultur och fritid | -8000 | -5200 | -8100
      Kultur | -8000 | -5200 | -8100
      Allmän kultur | -2500 | -1500 | -2500
      Bibliotek | -5500 | -3700 | -5600
      Skola | -20000 | -13500 | -20400
      Förskola | -6000 | -4000 | -6100
      Grundskola | -14000 | -9500 | -14300
      Summa | -28000 | -18700 | -28500`, UNITS, '-28000 | -18700'),
  read('a total that could pass over the group above its rows', `
      4 Skola | -31500 | -21500 | -32000
      40 Förskola | -9000 | -6100 | -9100
      401 Kommunal | -6000 | -4000 | -6100
      407 Fristående | -3000 | -2100 | -3000
      41 Fritidshem | -8500 | -5900 | -8600
      44 Grundskola | -14000 | -9500 | -14300
      5 Kultur | -8000 | -5200 | -8100
      51 Kulturskola | -8000 | -5200 | -8100
      511 Musik | -2500 | -1500 | -2500
      512 Dans | -5500 | -3700 | -5600
      Totalt | -39500 | -26700 | -40100`, `
      Kommunal | -6000 | -4000
      Fristående | -3000 | -2100
      Fritidshem | -8500 | -5900
      Grundskola | -14000 | -9500
      Musik | -2500 | -1500
      Dans | -5500 | -3700`, '-39500 | -26700'),
  read('two areas of the same amounts beside others stay two', `
      Kultur | -8000 | -5200 | -8100
      Fritid | -8000 | -5200 | -8100
      Bibliotek | -5500 | -3700 | -5600
      Summa | -21500 | -14100 | -21800`, `
      Kultur | -8000 | -5200
      Fritid | -8000 | -5200
      Bibliotek | -5500 | -3700`, '-21500 | -14100'),
  read('a whole on top and the ledger below its rows', `
      Totalt | -59800 | -39833 | -60100
      Förskola | -21000 | -14033 | -21300
      Skola | -25000 | -16800 | -25000
      Fritids | -8800 | -6000 | -8800
      Stab | -5000 | -3000 | -5000
      Enligt huvudbok | -59800 | -39831 | -60100
      Differens | 0 | -2 | 0`, `
      Förskola | -21000 | -14033
      Skola | -25000 | -16800
      Fritids | -8800 | -6000
      Stab | -5000 | -3000`, '-59800 | -39833'),
  read('a row below that the whole on top does not hold is told, not left', `
      Totalt | -54800 | -36833 | -55100
      Förskola | -21000 | -14033 | -21300
      Skola | -25000 | -16800 | -25000
      Fritids | -8800 | -6000 | -8800
      Stab | -5000 | -3000 | -5000`, `
      Förskola | -21000 | -14033
      Skola | -25000 | -16800
      Fritids | -8800 | -6000
      Stab | -5000 | -3000`, '-59800 | -39833'),
];
