import { sheet, workbook, type Layout } from './build';

/** Measures as rows: times side by side with what has changed between them, and investments below, are none of them areas. */

const summary = (change: string, ofChange: (first: number, second: number) => string) => {
  const row = (name: string, first: number, second: number): string => `${name} | ${first} | ${second} | ${ofChange(first, second)}`;
  return sheet('Sammanfattning', `
      Skogsnämnden
      Delårsrapport
      Belopp i tkr | Aug 2023 | Aug 2024 | ${change}
      ${row('Intäkter', 51200, 58900)}
      ${row('Personalkostnader', -162800, -174100)}
      ${row('Övriga kostnader', -44900, -46300)}
      ${row('Nettokostnad', -156500, -161500)}
      ${row('Budget perioden', -158900, -159200)}
      ${row('Avvikelse perioden', 2400, -2300)}

      ${row('Budget helår', -238400, -241700)}
      ${row('Prognos helår', -236900, -245200)}
      ${row('Avvikelse helår', 1500, -3500)}
      `);
};
const taken = (first: number, second: number): string => String(second - first);
const share = (first: number, second: number): string => String(Math.round((second / first - 1) * 1000) / 10);

const total = `
      budget | budgetToDate | actual | forecast | variance | varianceToDate | priorYearToDate
      -241700 | -159200 | -161500 | -245200 | -3500 | -2300 | -156500`;
const ofTimes = { areas: '\n name', total, silent: ['sumMismatch', 'varianceMismatch'] } satisfies Partial<Layout>;

const LINES = `
      Kajnämnden
      Årsredovisning 2023

      Ekonomi, mnkr | 2021 | 2022 | 2023
      Intäkter | 6.9 | 7.6 | 8.8
      Kostnader | -34.2 | -36.9 | -41.3
      Nettokostnad | -27.3 | -29.3 | -32.5`;
const OF_GRANT = `${LINES}
      Kommunbidrag | 28.4 | 30.1 | 31.2
      Resultat | 1.1 | 0.8 | -1.3`;
const END = '\n      ';
const OF_BUDGET = `${LINES}
      Budget | -28.4 | -30.1 | -31.2
      Avvikelse | 1.1 | 0.8 | -1.3`;

const year = `
      priorYear | budget | actual | variance
      -29.3 | -31.2 | -32.5 | -1.3`;
const ofYear = { areas: '\n name', total: year, silent: ['sumMismatch', 'varianceMismatch'] } satisfies Partial<Layout>;
const INVESTED = `

      Investeringsutgifter | 0.4 | 0.9 | 0.2
      Investeringsbudget | 0.6 | 1 | 0.7
      Avvikelse | 0.2 | 0.1 | 0.5`;

export const timesBesideChangeLayouts: readonly Layout[] = [
  { name: 'measures as rows over two times and their change', workbook: workbook(summary('Förändring', taken)), ...ofTimes },
  { name: 'measures as rows over two times and their difference', workbook: workbook(summary('Diff', taken)), ...ofTimes },
  { name: 'measures as rows over two times and their change in per cent', workbook: workbook(summary('Förändring %', share)), ...ofTimes },
  {
    name: 'measures as rows over two areas stay areas',
    workbook: workbook(sheet('Sammanfattning', `
      Skogsnämnden, augusti 2024, belopp i tkr

       | Plantskola | Gallring
      Intäkter | 1200 | 3400
      Nettokostnad | -10000 | -20000
      Budget perioden | -10500 | -19800
      Avvikelse perioden | 500 | -200
      `)),
    areas: `
      name | budgetToDate | actual | varianceToDate
      Plantskola | -10500 | -10000 | 500
      Gallring | -19800 | -20000 | -200`,
    silent: ['sumMismatch', 'varianceMismatch'],
  },
  { name: 'investments in rows below the measures of a committee', workbook: workbook(sheet('Ekonomi', `${OF_GRANT}${INVESTED}${END}`)), ...ofYear, tells: ['rowsAside'] },
  { name: 'investments in rows right below the measures, under bare words', workbook: workbook(sheet('Ekonomi', `${OF_BUDGET}${INVESTED.trimStart().replace('Investeringsutgifter', '\n      Investeringar').replace('Investeringsbudget', 'Budget')}${END}`)), ...ofYear, tells: ['rowsAside'] },
  { name: 'investments in a row between the net cost and its budget', workbook: workbook(sheet('Ekonomi', `${OF_BUDGET.replace('      Budget |', '      Investeringar | -0.9 | -0.4 | -2.2\n      Budget |')}${END}`)), ...ofYear, tells: ['rowsAside'] },
  { name: 'the kommunbidrag of the year before is no part of its outcome', workbook: workbook(sheet('Ekonomi', `${OF_GRANT.replace('Resultat', 'Avvikelse')}${END}`)), ...ofYear },
];
