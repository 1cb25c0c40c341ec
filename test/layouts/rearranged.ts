import { sheet, workbook, type Layout } from './build';

/** One follow-up as others lay it out: its columns in another order, other years beside it, its heads over several rows. */

const drawn = (title: string, rows: readonly string[]) => workbook(sheet('Drift', `
      ${title}
      ${rows.join('\n      ')}
      `));

const NAMES = ['Hamnen', 'Färjan', 'Slussen'];

/** The areas' rows below heads: for each area its amounts, as they are typed. */
const table = (heads: readonly string[], amounts: readonly [string, string, string], names: readonly string[] = NAMES): readonly string[] =>
  [...heads, ...amounts.map((own, at) => `${names[at] ?? ''} | ${own}`)];

const closed = `
      name | budget | actual | variance
      Hamnen | -6000 | -5900 | 100
      Färjan | -9000 | -9150 | -150
      Slussen | -4200 | -4170 | 30`;

const forecast = `
      name | budget | forecast | priorYear
      Hamnen | -6000 | -5900 | -5800
      Färjan | -9000 | -9150 | -8700
      Slussen | -4200 | -4170 | -4100`;

const compared: readonly [string, string, string] = ['-6000 | -5900 | 100', '-9000 | -9150 | -150', '-4200 | -4170 | 30'];

/** Income, costs, their net, what pays for it and what is left of it. */
const paid = (order: readonly number[]): readonly [string, string, string] => {
  const rows = ['1500 | -7400 | -5900 | 6000 | 100', '850 | -10000 | -9150 | 9000 | -150', '130 | -4300 | -4170 | 4200 | 30'];
  const [one = '', two = '', three = ''] = rows.map((row) => order.map((at) => row.split(' | ')[at]).join(' | '));
  return [one, two, three];
};

const heads = (order: readonly number[], unit: string): string =>
  ['Verksamhet', ...order.map((at) => `${['Intäkter', 'Kostnader', 'Nettokostnad', 'Kommunbidrag', 'Årets resultat'][at]}${unit}`)].join(' | ');

const statement = (rows: readonly string[]): Layout['workbook'] => drawn('Resultaträkning', [
  ...rows,
  'Verksamhetens intäkter | 3 | 410 | 420 | 400 | 1300 | 1280', 'Verksamhetens kostnader | 4 | -2030 | -2000 | -1960 | -2500 | -2440',
  'Verksamhetens nettokostnader | | -1620 | -1580 | -1560 | -1200 | -1160', 'Skatteintäkter | 5 | 1630 | 1640 | 1590 | 1640 | 1590', 'Årets resultat | | 10 | 60 | 30 | 440 | 430',
  'Belopp i mnkr',
]);

export const rearrangedLayouts: readonly Layout[] = [
  {
    name: 'names with a code before them under the unit are names',
    workbook: drawn('Uppföljning 2024', table(['Belopp i tkr | Budget 2024 | Utfall 2024 | Avvikelse'], compared, ['310 Hamnen', '324 Färjan', '330 Slussen'])),
    period: '2024-12', areas: closed,
  },
  {
    name: 'a forecast of the year after the outcome beside it is of the year that is followed up',
    workbook: drawn('Prognos april 2024, tkr', table(['Verksamhet | Utfall 2023 | Budget 2024 | Prognos 2024'], ['-5800 | -6000 | -5900', '-8700 | -9000 | -9150', '-4100 | -4200 | -4170'])),
    period: '2024-04', areas: forecast,
  },
  {
    name: 'a variance that is of no outcome beside it is of the later year in the title',
    workbook: drawn('Uppföljning april 2024, tkr', table(['Verksamhet | Utfall 2023 | Budget | Avvikelse'], ['-5800 | -6000 | 100', '-8700 | -9000 | -150', '-4100 | -4200 | 30'])),
    period: '2024-04',
    areas: `
      name | budget | actual | varianceToDate | priorYear
      Hamnen | -6000 | - | 100 | -5800
      Färjan | -9000 | - | -150 | -8700
      Slussen | -4200 | - | 30 | -4100`,
  },
  {
    name: 'a variance that is of the outcome beside it is of its year, whatever the title says',
    workbook: drawn('Kommunstyrelsen mars 2025, tkr', table(['Verksamhet | Budget | Utfall 2024 | Avvikelse'], compared)),
    period: '2024-12', areas: closed,
  },
  {
    name: 'of the budgets of two years the one that the printed differences are held against is followed up',
    workbook: drawn('Utfall per verksamhet, tkr', table(['Verksamhet | Budget 2024 | Budget 2025 | Utfall april | Återstående | Prognos | Avvikelse'],
      ['-6000 | -6150 | -1900 | -4100 | -5900 | 100', '-9000 | -9400 | -3100 | -5900 | -9150 | -150', '-4200 | -4250 | -1400 | -2800 | -4170 | 30'])),
    period: '2024-04',
    areas: `
      name | budget | actual | forecast | variance
      Hamnen | -6000 | -1900 | -5900 | 100
      Färjan | -9000 | -3100 | -9150 | -150
      Slussen | -4200 | -1400 | -4170 | 30`,
  },
  ...[[0, 1, 2, 3, 4], [3, 2, 0, 1, 4], [4, 3, 2, 1, 0], [0, 2, 1, 4, 3]].map((order): Layout => ({
    name: `the net cost and what pays for it in the order ${heads(order, '')}`,
    workbook: drawn('Driftredovisning 2024, tkr', table([heads(order, '')], paid(order))),
    period: '2024-12', areas: closed,
  })),
  {
    name: 'a result whose head says its unit is what is left of the kommunbidrag',
    workbook: drawn('Driftredovisning 2024', table([heads([3, 2, 0, 1, 4], ' (tkr)')], paid([3, 2, 0, 1, 4]))),
    period: '2024-12', areas: closed,
  },
  {
    name: 'a total budget beside what was added to it is of areas and no project',
    workbook: drawn('Uppföljning 2024', table(['Verksamhet (tkr) | KF-budget 2024 | Ombudgetering | Total budget 2024 | Utfall 2024 | Avvikelse'],
      ['-5900 | -100 | -6000 | -5900 | 100', '-9000 | 0 | -9000 | -9150 | -150', '-4150 | -50 | -4200 | -4170 | 30'])),
    kinds: { Drift: 'areas' }, period: '2024-12', areas: closed,
  },
  {
    name: 'heads that are broken over two rows are one head',
    workbook: drawn('Driftredovisning 2024, tkr', table(['Verksamhet | Intäkter | Kost- | Netto- | Kommun- | Avvikelse', ' | | nader | kostnad | bidrag |'], paid([0, 1, 2, 3, 4]))),
    period: '2024-12', areas: closed, silent: ['columnUnread'],
  },
  {
    name: 'printed variances that income and costs of the budget contradict are told in a closed year',
    workbook: drawn('Driftredovisning 2024, tkr', table(['Verksamhet | Budget intäkter | Budget kostnader | Utfall | Avvikelse'],
      ['1500 | -7400 | -850 | 100', '850 | -10000 | -910 | -150', '130 | -4300 | -470 | 30'])),
    tells: ['variancesContradicted'],
  },
  {
    name: 'whose the columns are stands over a row between it and the years',
    workbook: statement([' | Not | Kommunen | | | Koncernen |', ' | | Budget | | | |', ' | | 2024 | 2024 | 2023 | 2024 | 2023']),
    total: 'budget | actual | priorYear\n 10 | 60 | 30',
  },
  {
    name: 'whose the columns are stands over a row that heads the notes too',
    workbook: statement([' | | Kommunen | | | Koncernen |', ' | Not | Budget | | | |', ' | | 2024 | 2024 | 2023 | 2024 | 2023']),
    total: 'budget | actual | priorYear\n 10 | 60 | 30',
  },
  {
    name: 'the group of companies is known by the first word of its head over the rest',
    workbook: statement([' | Not | Kommunen | Kommunen | Kommunen | Sammanställd | Sammanställd', ' | | Budget 2024 | Bokslut 2024 | Bokslut 2023 | redovisning Bokslut 2024 | redovisning Bokslut 2023']),
    total: 'budget | actual | priorYear\n 10 | 60 | 30',
  },
];
