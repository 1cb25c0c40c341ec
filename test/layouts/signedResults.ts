import { sheet, workbook, type Layout } from './build';

const read = (name: string, corner: string, rows: string, rest: Pick<Layout, 'total'>): Layout => ({
  name: `a result by its signs: ${name}`, period: '2026-09', ...rest,
  workbook: workbook(sheet('Resultat', `
      VA-verksamheten – resultat
      Utfall t.o.m. september 2026, tkr

      ${corner} | Budget 2026 | Utfall | Prognos 2026 | Avvikelse
      ${rows.trim()}
      `)),
});

const ONE = { total: 'budget | actual | income | costs\n 3400 | 1620 | 32680 | -31060' };

/** Rows of plus, then rows of minus, and the result that they come to: lines, whatever they are called. */
export const signedResultLayouts: readonly Layout[] = [
  read('lines in words of their own', '', `
      Brukningsavgifter | 41200 | 30780 | 41000 | -200
      Anläggningsavgifter | 1800 | 1510 | 2100 | 300
      Övriga intäkter | 600 | 390 | 500 | -100
      Personal | -12900 | -9480 | -12700 | 200
      Energi och kemikalier | -7100 | -5610 | -7500 | -400
      Ledningsnät underhåll | -6800 | -5920 | -7900 | -1100
      Kapitalkostnader | -13400 | -10050 | -13400 | 0
      Resultat | 3400 | 1620 | 2100 | -1300`, ONE),
  read('named by its corner alone', 'Resultaträkning', `
      Medlemsavgifter | 31000 | 23250 | 31000 | 0
      Ersättning Försäkringskassan | 8200 | 6150 | 8200 | 0
      Insatser | -28900 | -20400 | -27600 | 1300
      Kansli | -5200 | -3790 | -5100 | 100
      Styrelse | -700 | -470 | -650 | 50
      Resultat | 4400 | 4740 | 5850 | 1450`, { total: 'budget | actual | income | costs\n 4400 | 4740 | 29400 | -24660' }),
];
