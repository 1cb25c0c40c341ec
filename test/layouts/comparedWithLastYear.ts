import { sheet, workbook, type Layout } from './build';

/** What stands beside a follow-up and is of last year: what differs from its accounts, and the result it came to. */

const ROWS: readonly (readonly [name: string, budget: number, actual: number, accounts: number])[] = [
  ['Bad', 14200, 9730, 13870], ['Bibliotek', 8150, 5260, 8290], ['Musikskola', 6310, 4270, 6020], ['Fritidsgårdar', 4480, 3210, 4390],
];
const AREAS = `
      name | budget | actual | forecast | variance | varianceToDate
      ${ROWS.map(([name, budget, actual]) => `${name} | ${-budget} | ${-actual} | - | - | -`).join('\n      ')}`;

const report = (heads: string, ...own: readonly ((row: (typeof ROWS)[number]) => number)[]) => workbook(sheet('Uppföljning', `
      Fritidsnämnden, uppföljning augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug 2025 | ${heads}
      ${ROWS.map((row) => [...row.slice(0, 3), ...own.map((of) => of(row))].join(' | ')).join('\n      ')}
      `));

const told: Pick<Layout, 'period' | 'unit' | 'areas'> = { period: '2025-08', unit: 'tkr', areas: AREAS };

export const comparedWithLastYearLayouts: readonly Layout[] = [
  ...['Avvikelse från bokslut', 'Avvikelse mot bokslut'].flatMap((head): Layout[] => [
    { name: `"${head}" beside the accounts is no variance of the year`, workbook: report(`Bokslut 2024 | ${head}`, ([,,, accounts]) => accounts, ([, budget,, accounts]) => budget - accounts), ...told, silent: ['variancesContradicted'] },
    // Much the same part of each budget, as a budget to date would be.
    { name: `"${head}" without the accounts is no variance of the period`, workbook: report(head, ([, budget, actual]) => Math.round(budget * 0.66) - actual), ...told, silent: ['timeGuessed'] },
  ]),
  { name: '"Resultat föregående år" says nothing of how this year\'s amounts are signed', workbook: report('Resultat föregående år', ([, budget,, accounts]) => budget - accounts), ...told, tells: ['signInferred'] },
  ...['Resultat 2024 | Resultat 2023', 'Resultat 2023 | Resultat 2024'].map((heads): Layout => {
    const isLatestFirst = heads.startsWith('Resultat 2024');
    const line = (name: string, net: number, grant: number, result: number, before: number) => [name, net, grant, ...isLatestFirst ? [result, before] : [before, result]].join(' | ');
    return {
      name: `the net cost that leaves the result of one of "${heads}" is of that year`,
      workbook: workbook(sheet('Drift', `
        Driftredovisning per nämnd, mnkr
        Nämnd | Nettokostnad | Kommunbidrag | ${heads}
        ${line('Kommunstyrelsen', -684, 706, 22, -14)}
        ${line('Skolnämnden', -11659, 11502, -157, -402)}
        ${line('Kulturnämnden', -411, 409, -2, 5)}
        ${line('Summa', -12754, 12617, -137, -411)}
      `)),
      period: '2024-12', unit: 'mnkr', silent: ['periodMissing', 'variancesContradicted'],
      areas: `
        name | budget | actual | variance
        Kommunstyrelsen | -706 | -684 | 22
        Skolnämnden | -11502 | -11659 | -157
        Kulturnämnden | -409 | -411 | -2
      `,
      total: `
        budget | actual | variance
        -12617 | -12754 | -137
      `,
    };
  }),
];
