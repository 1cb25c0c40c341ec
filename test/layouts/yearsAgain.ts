import { sheet, workbook, type Layout } from './build';

/** Statements and notes in blocks, each under the years again: shown as the amounts are, and without what stands over them in the first. */

const INCOME: readonly (readonly [string, ...number[]])[] = [
  ['Avgifter', 2436, 2556, 7736, 7626], ['Hyror och arrenden', 1409, 1466, 7887, 8211], ['Statsbidrag', 3044, 2646, 3045, 2646], ['Summa verksamhetens intäkter', 6889, 6668, 18668, 18483],
];
const COSTS: readonly (readonly [string, ...number[]])[] = [
  ['Löner', -6000, -6100, -13000, -13100], ['Lokaler', -1500, -1600, -2500, -2600], ['Summa verksamhetens kostnader', -7500, -7700, -15500, -15700],
];

const GROUPS = ' | Kommunen | | Koncernen';
const shownAs = (format: string): string => [2023, 2024, 2023, 2024].map((year) => `${year}${format}`).join(' | ');
const rowsOf = (rows: readonly (readonly [string, ...number[]])[]): string[] => rows.map((row) => row.join(' | '));

const notes = (...lines: readonly string[]) => workbook(sheet('Noter', `\n${lines.join('\n')}\n`));

const counted = {
  period: '2024-12', unit: 'mnkr', silent: ['rivalYears'],
  total: `
    income | costs | actual | priorYear
    6668 | -7700 | -1032 | -611
  `,
} satisfies Partial<Layout>;

const SPACED = ['1. Intäkter', GROUPS, `Belopp i mnkr | ${shownAs('')}`, ...rowsOf(INCOME), ` | ${shownAs('')}`, ...rowsOf(COSTS)].flatMap((line) => [line, '']);

const statement = (again: string) => workbook(sheet('Resultat', `
  Resultaträkning, mnkr
   | Bokslut 2023 | Budget 2024 | Utfall 2024
  Verksamhetens intäkter | 100 | 110 | 120
  Verksamhetens kostnader | -700 | -720 | -760
  Verksamhetens nettokostnad | -600 | -610 | -640

   | ${again}
  Skatteintäkter | 500 | 520 | 560
  Statsbidrag | 120 | 111 | 101
  Årets resultat | 20 | 21 | 21
`));

export const yearAgainLayouts: readonly Layout[] = [
  ...['', ' {#,##0}'].flatMap((format): Layout[] => [
    {
      name: `years again${format} over the next note are under the groups of the first`, ...counted,
      workbook: notes('1. Intäkter', GROUPS, `Belopp i mnkr | ${shownAs(format)}`, ...rowsOf(INCOME), '', ` | ${shownAs(format)}`, ...rowsOf(COSTS)),
    },
    {
      name: `years again${format} under groups of their own`, ...counted,
      workbook: notes('1. Intäkter', GROUPS, `Belopp i mnkr | ${shownAs(format)}`, ...rowsOf(INCOME), '2. Kostnader', GROUPS, `Belopp i mnkr | ${shownAs(format)}`, ...rowsOf(COSTS)),
    },
    {
      name: `years again${format} under heads in words have those`,
      workbook: statement([2023, 2024, 2024].map((year) => `${year}${format}`).join(' | ')), period: '2024-12', unit: 'mnkr', silent: ['rivalYears'],
      total: `
        budget | actual | priorYear
        21 | 21 | 20
      `,
    },
    {
      name: `the heads of the names and years again${format} head areas`,
      workbook: workbook(sheet('Nämnd', `
        Uppföljning 2024, tkr
        Verksamhet | 2022${format} | 2023${format} | 2024${format}
        Förskola | -500 | -520 | -560
        Grundskola | -120 | -110 | -100
        Summa | -620 | -630 | -660

        Verksamhet | 2022${format} | 2023${format} | 2024${format}
        Äldreomsorg | -640 | -655 | -690
        Hemtjänst | -121 | -112 | -103
        Summa | -761 | -767 | -793
      `)),
      period: '2024-12', areas: `
        name | actual | priorYear
        Förskola | -560 | -520
        Grundskola | -100 | -110
        Äldreomsorg | -690 | -655
        Hemtjänst | -103 | -112
      `,
    },
  ]),
  { name: 'years again with an empty row below every row', ...counted, workbook: notes(...SPACED) },
  {
    name: 'a row of amounts that are nearly the years over them is one of the rows',
    workbook: workbook(sheet('Nämnd', `
      Uppföljning 2024, tkr
      Verksamhet | 2023 | 2024
      Förskola | -5200 | -5600
      Grundskola | -1100 | -1000

      Fritidshem | -2024 | -2023
    `)),
    areas: `
      name | actual | priorYear
      Förskola | -5600 | -5200
      Grundskola | -1000 | -1100
      Fritidshem | -2023 | -2024
    `,
  },
];
