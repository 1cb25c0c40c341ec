import { sheet, workbook, type Layout } from './build';

/** Blocks of the same lines on one sheet, with nothing to tell whose each is. */

const BLOCK = (heads: string, rows: string) => `
      Verksamhet | ${heads}
      ${rows}
`;
const HEADS = 'Budget 2026 | Utfall | Prognos 2026';
const FIRST = BLOCK(HEADS, `Intäkter | 1828 | 1233 | 1830
      Kostnader | -15232 | -9733 | -15594
      Nettokostnad | -13404 | -8500 | -13764`);
const drawn = (...blocks: readonly string[]) => workbook(sheet('Uppföljning', `
      Tekniska nämnden, augusti 2026, tkr
${blocks.join('\n')}`));

export const severalStatementLayouts: readonly Layout[] = [
  {
    name: 'two blocks of the same lines without a name: told, not counted in silence',
    workbook: drawn(FIRST, BLOCK(HEADS, `Intäkter | 5369 | 3498 | 5354
      Kostnader | -5651 | -3741 | -5746
      Nettokostnad | -282 | -243 | -392`)),
    tells: ['severalStatements'],
  },
  {
    name: 'the period and the year in blocks below each other are one statement',
    workbook: drawn(BLOCK('Budget jan-aug | Utfall jan-aug', `Intäkter | 1218 | 1233
      Kostnader | -10155 | -9733
      Nettokostnad | -8937 | -8500`), BLOCK('Budget 2026 | Prognos 2026', `Intäkter | 1828 | 1830
      Kostnader | -15232 | -15594
      Nettokostnad | -13404 | -13764`)),
    total: `
      budget | budgetToDate | actual | forecast
      -13404 | -8937 | -8500 | -13764`,
    silent: ['severalStatements'],
  },
];
