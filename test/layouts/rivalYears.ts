import { sheet, workbook, type Layout } from './build';

/** Budgets and outcomes of several years where no period says which one is followed up: the newest is, wherever it stands. */

const AREAS = `
      name | budget
      Förskola | -21.4
      Grundskola | -38.9
      Kultur | -2.2`;

const budgets = (first: string, second: string, turned: boolean) => workbook(sheet('Budget', `
      Så fördelas pengarna, mnkr
      Område | ${first} | ${second}
      ${[['Förskola', 21.4, 20.8], ['Grundskola', 38.9, 39.6], ['Kultur', 2.2, 2.0]].map(([name, newer, older]) => `${name} | ${turned ? older : newer} | ${turned ? newer : older}`).join('\n      ')}
      `));

export const rivalYearLayouts: readonly Layout[] = [
  { name: 'of two budgets without a period the newer one counts, to the left', workbook: budgets('Budget 2025', 'Budget 2024', false), areas: AREAS, silent: ['rivalYears'] },
  { name: 'of two budgets without a period the newer one counts, to the right', workbook: budgets('Budget 2024', 'Budget 2025', true), areas: AREAS, silent: ['rivalYears'] },
  { name: 'a budget comes before the plan of the year after', workbook: budgets('Plan 2026', 'Budget 2025', true), areas: AREAS, silent: ['rivalYears'] },
  {
    name: 'of the budgets of many years the one that counts is asked',
    workbook: workbook(sheet('Ramar', `
      Budgetramar, mnkr
      Område | Budget 2025 | Budget 2026 | Budget 2027
      Förskola | 21,4 | 21,9 | 22,4
      Grundskola | 38,9 | 39,5 | 40,3
      Kultur | 2,2 | 2,3 | 2,3
      `)),
    tells: ['rivalYears'], silent: [],
  },
  {
    name: 'two outcomes that nothing tells apart are asked about',
    workbook: workbook(sheet('Drift', `
      Driftredovisning, mnkr
      Verksamhet | Budget 2024 | Utfall | Utfall | Kommentar
      Förskola | -21,4 | -20,9 | -19,7 | Färre barn
      Grundskola | -38,9 | -39,4 | -37,2 | Fler elever
      Kultur | -2,2 | -2,2 | -2,0 | Enligt plan
      `)),
    tells: ['rivalYears'], silent: [],
  },
];
