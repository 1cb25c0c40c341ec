import { sheet, workbook, type Layout } from './build';

/** Committees on one sheet, each over its own areas: none of them is the workbook's, and an area is its committee's. */

const TOTAL = 'budget | actual | forecast\n -27800 | -18450 | -28100';
const HEADS = 'Verksamhet | Budget 2025 | Utfall jan-aug 2025 | Prognos 2025';

/** The areas of both committees, with the names that one of them bears. */
const areas = (first: string, third: string): string => `name | budget | actual | forecast
      ${first} | -12000 | -8000 | -12100
      IFO | -2400 | -1600 | -2400
      ${third} | -2000 | -1300 | -2100
      Lokaler | -11400 | -7550 | -11500`;

const book = (body: string): Layout['workbook'] => workbook(sheet('Blad1', `
      Uppföljning augusti 2025, tkr
      ${body}
      `));

const social = (first: string): string => `${first} | 12000 | 8000 | 12100
      IFO | 2400 | 1600 | 2400
      Summa | 14400 | 9600 | 14500`;
const CULTURE = `Kansli | 2000 | 1300 | 2100
      Lokaler | 11400 | 7550 | 11500
      Summa | 13400 | 8850 | 13600`;

const silent = ['totalMismatch', 'namesPaired', 'committeeBeside'];

export const committeeOnSheetLayouts: readonly Layout[] = [
  {
    name: 'tables under a committee each, below each other',
    workbook: book(`
      Socialnämnden
      ${HEADS}
      ${social('Äldreomsorg')}

      Kulturnämnden
      ${HEADS}
      ${CULTURE}`),
    committee: null, areas: areas('Äldreomsorg', 'Kansli'), total: TOTAL, silent,
  },
  {
    name: 'tables under a committee each, which have an area of one name',
    workbook: book(`
      Socialnämnden
      ${HEADS}
      ${social('Kansli')}

      Kulturnämnden
      ${HEADS}
      ${CULTURE}`),
    committee: null, areas: areas('Kansli, Socialnämnden', 'Kansli, Kulturnämnden'), total: TOTAL, silent,
  },
  {
    name: 'tables under a committee each, of which the last has no sum',
    workbook: book(`
      Socialnämnden
      ${HEADS}
      ${social('Äldreomsorg')}

      Kulturnämnden
      ${HEADS}
      Kansli | 2000 | 1300 | 2100
      Lokaler | 11400 | 7550 | 11500`),
    committee: null, areas: areas('Äldreomsorg', 'Kansli'), total: TOTAL, silent: [...silent, 'rowsAside'],
  },
  {
    name: 'one table with the committees as headings',
    workbook: book(`${HEADS}
      Socialnämnden
      ${social('Kansli')}
      Kulturnämnden
      ${CULTURE}
      Totalt | 27800 | 18450 | 28100`),
    committee: null, areas: areas('Kansli, Socialnämnden', 'Kansli, Kulturnämnden'), total: TOTAL, silent,
  },
  {
    name: 'tables of other heads under a committee each: the sum of both is told',
    workbook: book(`
      Socialnämnden
      ${HEADS}
      ${social('Äldreomsorg')}

      Kulturnämnden
      Område | Årsbudget | Utfall augusti | Helårsprognos
      ${CULTURE}`),
    committee: null, areas: areas('Äldreomsorg', 'Kansli'), total: TOTAL, tells: ['totalsAdded'], silent,
  },
  {
    name: 'a committee over its areas, and what all of them share under another heading: the committee is the workbook\'s',
    workbook: book(`
      Socialnämnden
      ${HEADS}
      ${social('Äldreomsorg')}

      Gemensamt
      ${HEADS}
      ${CULTURE}`),
    committee: 'Socialnämnden', areas: areas('Äldreomsorg', 'Kansli'), total: TOTAL, tells: ['totalsAdded'],
  },
];
