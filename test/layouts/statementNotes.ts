import { sheet, workbook, type Layout } from './build';

/** The statement of a whole with the notes to its lines below it, and with its budget beside years alone. */

const LINES = `
      Verksamhetens intäkter | 1 | 310.4 | 300.1
      Jämförelsestörande intäkt | 1 | 4.6 | 3.9
      Verksamhetens kostnader | 2 | -1610 | -1577
      Verksamhetens nettokostnader | | -1295 | -1273
      Skatteintäkter | 3 | 1100.5 | 1080.5
      Generella statsbidrag | 4 | 215 | 202
      Årets resultat | | 20.5 | 9.5`;
const HEADS = 'mnkr | Not | Kommunen 2026-12-31 | Kommunen 2025-12-31';

const statement = {
  period: '2026-12', unit: 'mnkr', committee: null, areas: 'name', kinds: { Resultat: 'committee' },
  total: `
      actual | priorYear | income | costs
      20.5 | 9.5 | 310.4 | -1610`,
} satisfies Partial<Layout>;

const INCOMES = `
      mnkr | | Kommunen 2026-12-31 | Kommunen 2025-12-31
      Taxor och avgifter | | 165 | 164
      Bidrag | | 150 | 140
      Summa | | 315 | 304`;

export const statementNoteLayouts: readonly Layout[] = [
  {
    ...statement, name: 'a note with the number and the name of a line of the statement above it', tells: ['earlierTable'],
    workbook: workbook(sheet('Resultat', `
      Resultaträkning, mnkr

      ${HEADS}${LINES}

      Noter som hänvisas till i resultaträkningen

      1 Verksamhetens intäkter${INCOMES}
      `)),
  },
  {
    ...statement, name: 'notes under their heading, one called as no line is', tells: ['earlierTable'],
    workbook: workbook(sheet('Resultat', `
      Resultaträkning, mnkr

      ${HEADS}${LINES}

      Noter till resultaträkningen

      Verksamhetens intäkter${INCOMES}

      2 Kostnader i verksamheten
      mnkr | | Kommunen 2026-12-31 | Kommunen 2025-12-31
      Personal | | -1200 | -1170
      Lokaler | | -410 | -407
      Summa | | -1610 | -1577
      `)),
  },
  {
    name: 'the budget over the first of two equal years: the other and the year before are outcomes',
    period: '2026-12', unit: 'mnkr', committee: null, areas: 'name', kinds: { Resultat: 'committee' },
    workbook: workbook(sheet('Resultat', `
      Resultaträkning
      Sandby kommun, årsredovisning 2026

      miljoner kronor | Not | Kommunen | | | Koncernen |
       | | Budget | | | |
       | | 2026 | 2026 | 2025 | 2026 | 2025
      Verksamhetens intäkter | 3 | 2038 | 2077 | 1982 | 7026 | 7264
      Verksamhetens kostnader | 4 | -9693 | -9806 | -8930 | -13482 | -13291
      Verksamhetens nettokostnader | | -7655 | -7729 | -6948 | -6456 | -6027
      Skatteintäkter | 6 | 7603 | 7761 | 7176 | 7161 | 6776
      Årets resultat | | -52 | 32 | 228 | 705 | 749
      `)),
    total: `
      budget | budgetToDate | actual | variance | varianceToDate | priorYear | income | costs
      -52 | -52 | 32 | 84 | 84 | 228 | 2077 | -9806`,
  },
];
