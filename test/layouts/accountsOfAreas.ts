import { sheet, workbook, type Layout } from './build';

/** Lists of an ERP with a row for each account of an area: most accounts come once, and what divides them has a column of its own. */

const ROWS = [
  ['3150', 'Försäljning tjänster', '2100', 'Gator', -1240, -1860],
  ['5010', 'Månadslön', '2100', 'Gator', 4410, 6600],
  ['6150', 'Entreprenad', '2100', 'Gator', 9874, 12300],
  ['5010', 'Månadslön', '2150', 'Parker', 3120, 5000],
  ['6940', 'Främmande tjänster', '2150', 'Parker', 1015, 1600],
  ['4510', 'Bidrag till förbund', '2630', 'Räddningstjänst', 18600, 27900],
  ['3110', 'Arrenden', '2150', 'Parker', -88, -100],
] as const;

const list = (heads: string, cells: (row: (typeof ROWS)[number]) => readonly (string | number)[]) => workbook(sheet('Rapport', `
      Uppföljning augusti 2026, tkr
      ${heads} | Utfall ack | Budget helår
      ${ROWS.map((row) => [...cells(row), row[4], row[5]].join(' | ')).join('\n      ')}
`));

const counted = {
  period: '2026-08', silent: ['linesAsAreas'],
  areas: `
    name | budget | actual | income
    Gator | -17040 | -13044 | 1240
    Parker | -6500 | -4047 | 88
    Räddningstjänst | -27900 | -18600
  `,
  total: `
    budget | actual
    -51440 | -35691
  `,
} satisfies Partial<Layout>;

export const accountOfAreaLayouts: readonly Layout[] = [
  { name: 'accounts after the code and the name of their activity', ...counted, workbook: list('Verks | Verks (T) | Konto | Konto (T)', ([account, text, code, area]) => [code, area, account, text]) },
  { name: 'accounts before who answers for them', ...counted, workbook: list('Konto | Kontotext | Ansvar', ([account, text, , area]) => [account, text, area]) },
  ...[['Summa |', 'codes'], [' | Summa', 'names']].map(([sum = '', where = '']): Layout => ({
    name: `accounts that come once each, and their sum among the ${where}`, period: '2026-08', silent: ['linesAsAreas'],
    workbook: workbook(sheet('Rapport', `
      Uppföljning augusti 2026, tkr
      Konto | Kontotext | Verksamhet | Utfall ack | Budget helår
      3150 | Försäljning | Gator | -1240 | -1860
      5010 | Månadslön | Gator | 4410 | 6600
      6150 | Entreprenad | Gator | 9874 | 12300
      5020 | Timlön | Parker | 3120 | 5000
      6940 | Främmande tjänster | Parker | 1015 | 1600
      3110 | Arrenden | Parker | -88 | -100
      ${sum} | | 17091 | 23540
    `)),
    areas: `
      name | budget | actual | income
      Gator | -17040 | -13044 | 1240
      Parker | -6500 | -4047 | 88
    `,
    total: `
      budget | actual
      -23540 | -17091
    `,
  })),
  {
    name: 'accounts beside the kind of each are lines of one result', kinds: { Rapport: 'committee' }, period: '2026-08',
    workbook: list('Kontogrupp | Konto | Kontotext', ([account, text]) => [account.startsWith('3') ? 'Intäkter' : account.startsWith('5') ? 'Personal' : 'Övriga kostnader', account, text]),
    areas: 'name',
    total: `
      budget | actual
      -51440 | -35691
    `,
  },
];
