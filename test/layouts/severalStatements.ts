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
  {
    name: 'the only statement, of a förvaltning: all that is followed up, and no area',
    workbook: workbook(sheet('Rapport', `
      Utbildningsförvaltningen
      Resultatrapport november 2026, tkr
      Benämning | Budget 2026 | Utfall ack | Prognos 2026
      Summa intäkter | 1828 | 1633 | 1830
      Summa kostnader | -15232 | -13733 | -15594
      Nettokostnad | -13404 | -12100 | -13764
      `)),
    kinds: { Rapport: 'committee' }, total: `
      budget | actual | forecast
      -13404 | -12100 | -13764`,
  },
  {
    name: 'the hour of a printout names no area',
    workbook: workbook(sheet('Resultatrapport', `
      Resultatrapport | Körning 2026-08-12 10:41
      Enhet: Omsorgsnämnden
      Period: jan - jul 2026
      Belopp i tusental kronor
      Post | Utfall ack | Budget helår | Prognos helår
      Summa intäkter | 1233 | 1828 | 1830
      Summa kostnader | -9733 | -15232 | -15594
      Nettokostnad | -8500 | -13404 | -13764
      `)),
    kinds: { Resultatrapport: 'committee' }, period: '2026-07', committee: 'Omsorgsnämnden',
  },
  {
    name: 'a follow-up whose title says how its forecasts went',
    workbook: workbook(sheet('Prognosutveckling', `
      Barnnämnden
      Prognosutveckling under 2026, tkr
      Verksamhet | Årsbudget | Prognos mars | Prognos aug | Avvikelse prognos aug | Utfall jan-aug
      Förskola | -39150 | -39240 | -38620 | 530 | -25420
      Grundskola | -72600 | -71670 | -71180 | 1420 | -50250
      `)),
    kinds: { Prognosutveckling: 'areas' }, areas: `
      name | budget | actual | forecast | variance
      Förskola | -39150 | -25420 | -38620 | 530
      Grundskola | -72600 | -50250 | -71180 | 1420`,
  },
];
