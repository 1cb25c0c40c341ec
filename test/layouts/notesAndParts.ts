import { sheet, workbook, type Layout } from './build';

/** Notes above a table, parts of the year and of the money beside their sums, and names in the corner. */

const TITLE = 'Vårdnämnden, oktober 2026, tkr';
const TABLE = `
      Verksamhet | Budget 2026 | Utfall jan-okt | Prognos 2026 | Avvikelse
      Öppenvård | 21300 | 18240 | 21900 | -600
      Slutenvård | 64200 | 55910 | 66800 | -2600
      Summa | 85500 | 74150 | 88700 | -3200
      `;
const AREAS = `
      name | budget | actual | forecast | variance
      Öppenvård | -21300 | -18240 | -21900 | -600
      Slutenvård | -64200 | -55910 | -66800 | -2600`;

/** What a line above the heads says of other things makes the table none of them. */
const notes: readonly Layout[] = [
  'Riktpunkt: 83,3 %', 'Linjär förbrukning 83 %', 'Antal vårdplatser: 41', 'KPI 2,1 % är inräknat', 'Exklusive investeringar', 'Volymer enligt bilaga 2', 'Internkontrollplan bifogas',
].map((note): Layout => ({ name: `"${note}" above a table of money`, workbook: workbook(sheet('Rapport', `\n      ${TITLE}\n      ${note}\n${TABLE}`)), kinds: { Rapport: 'areas' }, areas: AREAS }));

const indicators: Layout = {
  name: 'a caption that is of shares is of the rows below it',
  workbook: workbook(sheet('Rapport', `
      Vårdnämnden, oktober 2026
      Sjukfrånvaro, %
      Enhet | 2025 | 2026
      Öppenvård | 7.1 | 6.8
      Slutenvård | 8.4 | 8.1
      Rehab | 5.2 | 5.5
      `)),
  areas: '\n      name | budget',
};

const budgets = (name: string, heads: string, rows: readonly [string, string], month: string): Layout => ({
  name, workbook: workbook(sheet('H1', `
      Vårdnämnden, ${month} 2026, tkr
      Verksamhet | ${heads}
      Öppenvård | ${rows[0]}
      Slutenvård | ${rows[1]}
      `)),
  areas: `
      name | budget | budgetToDate | actual | varianceToDate
      Öppenvård | -21300 | -10600 | -10900 | -300
      Slutenvård | -64200 | -32100 | -33500 | -1400`,
});

/** The year's budget in parts, and whole. */
const parts: readonly Layout[] = [
  budgets('halves of the budget beside their sum', 'Budget halvår 1 | Budget halvår 2 | Budget 2026 | Utfall jan-jun | Avvikelse', ['10600 | 10700 | 21300 | 10900 | -300', '32100 | 32100 | 64200 | 33500 | -1400'], 'juni'),
  budgets('halves by their months beside their sum', 'Budget jan-jun | Budget jul-dec | Årsbudget | Utfall jan-jun | Avvikelse', ['10600 | 10700 | 21300 | 10900 | -300', '32100 | 32100 | 64200 | 33500 | -1400'], 'juni'),
  budgets('the budget from January on beside the year\'s is to date', 'Budget jan-jun | Budget jan-dec | Utfall jan-jun | Avvikelse', ['10600 | 21300 | 10900 | -300', '32100 | 64200 | 33500 | -1400'], 'juni'),
];

/** "Budget 2026" beside "Helårsbudget 2026" is of the months so far, where it is about that part of it. */
const ofYear = (name: string, budget: readonly [string, string], expected: readonly [string, string]): Layout => ({
  name, workbook: workbook(sheet('U', `
      Socialnämnden augusti 2026, tkr
      Verksamhet | Budget 2026 | Utfall 2026 | Helårsbudget 2026 | Helårsprognos 2026
      Hemtjänst | ${budget[0]} | -8150 | -12000 | -12300
      Boende | ${budget[1]} | -5900 | -9000 | -8900
      `)),
  areas: `
      name | budget | budgetToDate | actual
      Hemtjänst | -12000 | ${expected[0]} | -8150
      Boende | -9000 | ${expected[1]} | -5900`,
});

const years: readonly Layout[] = [
  ofYear('a budget of no said time beside the year\'s', ['-8000', '-6000'], ['-8000', '-6000']),
  ofYear('a budget of no said time as large as the year\'s beside it', ['-12100', '-9100'], ['-', '-']),
];

const HEADS = 'Budget | Utfall | Prognos';
const part = (name: string, k: number): string => `
      ${name} | ${HEADS}
      Hemtjänst | ${600 * k} | ${400 * k} | ${610 * k}
      Boende | ${900 * k} | ${600 * k} | ${890 * k}
      Summa | ${1500 * k} | ${1000 * k} | ${1500 * k}
      `;
const WHOLE = `
      name | budget | actual | forecast
      Hemtjänst | -1800 | -1200 | -1830
      Boende | -2700 | -1800 | -2670`;

/** Tables of the same areas. */
const tables: readonly Layout[] = [
  {
    name: 'what is run and what is bought, and the sum of both',
    workbook: workbook(sheet('Omsorg', `\n      Omsorgsnämnden, augusti 2026, tkr\n${part('Egen regi', 1)}\n${part('Köpt verksamhet', 2)}\n${part('Totalt', 3)}`)),
    areas: WHOLE, tells: ['partLeft'], silent: ['areaConflict'],
  },
  {
    name: 'what is run and what is bought, with no sum: told',
    workbook: workbook(sheet('Omsorg', `\n      Omsorgsnämnden, augusti 2026, tkr\n${part('Egen regi', 1)}\n${part('Köpt verksamhet', 2)}`)),
    tells: ['areaConflict'],
  },
];

const block = (name: string, k: number): string => `
      ${name} | Budget 2026 | Utfall jan-okt | Prognos 2026
      Intäkter | ${100 * k} | ${80 * k} | ${90 * k}
      Personalkostnader | ${-700 * k} | ${-600 * k} | ${-710 * k}
      Netto | ${-600 * k} | ${-520 * k} | ${-620 * k}
      `;

/** Whose the lines are, where the head of the names would be. */
const corners: readonly Layout[] = [
  {
    name: 'a statement for each area with its name in the corner',
    workbook: workbook(sheet('Enheter', `\n      Byggnadsnämnden\n      Uppföljning oktober 2026, tkr\n${block('Detaljplanering', 1)}\n${block('Bygglov', 2)}\n${block('Miljö', 3)}`)),
    kinds: { Enheter: 'areas' },
    areas: `
      name | budget | actual | forecast
      Detaljplanering | -600 | -520 | -620
      Bygglov | -1200 | -1040 | -1240
      Miljö | -1800 | -1560 | -1860`,
  },
];

export const noteLayouts: readonly Layout[] = [...notes, indicators, ...parts, ...years, ...tables, ...corners];
