import { sheet, workbook, type Layout } from './build';

/** Who pays in one table and what it is spent on in the next, under the same heads: the two sides of one result. */

const HEADS = 'Budget 2024 | Utfall jan-aug | Helårsprognos | Avvikelse prognos';

const PAID = `
      Bidrag från staten | 2900 | 1933 | 2900 | 0
      Bidrag från regionen | 1450 | 967 | 1450 | 0
      Bidrag från Ekdala | 1450 | 967 | 1450 | 0
      Summa intäkter | 5800 | 3867 | 5800 | 0`;
const SPENT = `
      Vägen in | 1450 | 921 | 1420 | 30
      Ny start | 1200 | 689 | 1050 | 150
      Gröna rummet | 640 | 453 | 690 | -50
      Utbildningsdagar | 1570 | 1010 | 1570 | 0
      Samordning | 1440 | 896 | 1420 | 20
      Summa kostnader | 6300 | 3969 | 6150 | 150`;
const LEFT = `
      Resultat | -500 | -102 | -350 | 150`;
const CAPITAL = `
      Ingående eget kapital 2024-01-01 | 1612
      Prognostiserat eget kapital 2024-12-31 | | | 1262`;

const report = (over: string, between: string, below: string) => workbook(sheet('Uppföljning', `
      Samordningsförbundet Ekdala
      Ekonomisk uppföljning per den 31 augusti 2024, tkr

      ${over}${PAID}
      ${between}${SPENT}${below}
      `));

const total = `
      budget | actual | forecast | variance
      -500 | -102 | -350 | 150`;
const sound = {
  areas: `
      name | budget | actual | forecast | variance
      Bidrag från staten | 2900 | 1933 | 2900 | 0
      Bidrag från regionen | 1450 | 967 | 1450 | 0
      Bidrag från Ekdala | 1450 | 967 | 1450 | 0
      Vägen in | -1450 | -921 | -1420 | 30
      Ny start | -1200 | -689 | -1050 | 150
      Gröna rummet | -640 | -453 | -690 | -50
      Utbildningsdagar | -1570 | -1010 | -1570 | 0
      Samordning | -1440 | -896 | -1420 | 20`,
  total,
  silent: ['sumMismatch', 'totalMismatch', 'areasAlike'],
} satisfies Partial<Layout>;

export const paidAndSpentLayouts: readonly Layout[] = [
  { name: 'who pays and what is done, a table each, and the result below', workbook: report(`Intäkter | ${HEADS}`, `\n      Insatser och kostnader | ${HEADS}`, `\n${LEFT}${CAPITAL}`), ...sound },
  { name: 'who pays and what is done, a table each, without a result', workbook: report(`Intäkter | ${HEADS}`, `\n      Insatser och kostnader | ${HEADS}`, ''), ...sound },
  { name: 'who pays and what is done under headings of one table', workbook: report(` | ${HEADS}\n      Intäkter`, 'Insatser och kostnader', LEFT), ...sound },
  {
    name: 'kinds of cost in a table of their own are lines of the same result', areas: '\n name', total, silent: ['sumMismatch', 'totalMismatch'],
    workbook: workbook(sheet('Uppföljning', `
      Ekonomisk uppföljning per den 31 augusti 2024, tkr

      Intäkter | ${HEADS}${PAID}

      Kostnader | ${HEADS}
      Personalkostnader | 3290 | 2063 | 3160 | 130
      Lokalkostnader | 1570 | 1010 | 1570 | 0
      Övriga kostnader | 1440 | 896 | 1420 | 20
      Summa kostnader | 6300 | 3969 | 6150 | 150

      Resultat | -500 | -102 | -350 | 150
      `)),
  },
];
