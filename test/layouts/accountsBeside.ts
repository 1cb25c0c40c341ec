import { sheet, workbook, type Layout } from './build';

/** Exports whose accounts are numbers alone: they are the lines of the areas that are named beside them. */

const ROWS = [['1001', 'Skola', 5010, 1200, 800], ['1001', 'Skola', 6010, 300, 210], ['1002', 'Vård', 5010, 2200, 1500], ['1002', 'Vård', 6010, 400, 250], ['1003', 'Kultur', 5010, 500, 330]] as const;

const book = (head: string, before: (at: number) => string, end: string): Layout['workbook'] => workbook(sheet('Export', `
      ${head} | Konto | Budget 2025 | Utfall jan-aug 2025
      ${ROWS.map(([code, name, ...rest], at) => `${before(at)}${code} | ${name} | ${rest.join(' | ')}`).join('\n')}
      ${end}`));

const expected = {
  period: '2025-08', kinds: { Export: 'areas' }, areas: `
      name | budget | actual | costs
      Skola | -1500 | -1010 | -1010
      Vård | -2600 | -1750 | -1750
      Kultur | -500 | -330 | -330`, total: `
      budget | actual
      -4600 | -3090`, silent: ['totalMismatch', 'areaWithoutFigures'],
} as const;

export const accountBesideLayouts: readonly Layout[] = [
  { name: 'areas before accounts without names', workbook: book('Ansvar | Benämning', () => '', 'Summa | | | 4600 | 3090\n'), ...expected },
  { name: 'areas before accounts without names, with a number before each row', workbook: book('Rad | Ansvar | Ansvar (T)', (at) => `${at + 1} | `, 'Summa | | | | 4600 | 3090\n'), ...expected },
  { name: 'areas before accounts without names, with the company before each row', workbook: book('Bolag | Verksamhet | Verksamhet (T)', () => '1 | ', 'Summa | | | | 4600 | 3090\n'), ...expected },
  ...['Benämning', 'Kontonamn'].flatMap((head): Layout[] => ['Ansvar', 'Rad | Ansvar'].map((first): Layout => ({
    name: `areas that are codes alone, before accounts: ${first} | Konto | ${head}`,
    workbook: workbook(sheet('Export', `
      ${first} | Konto | ${head} | Budget 2025 | Utfall jan-aug 2025
      ${ROWS.map(([code, , account, ...rest], at) => [...first.startsWith('Rad') ? [at + 1] : [], code, account, account === 5010 ? 'Löner' : 'Hyror', ...rest].join(' | ')).join('\n')}
      Summa | ${first.startsWith('Rad') ? '| ' : ''}| | 4600 | 3090
      `)),
    ...expected, areas: expected.areas.replace('Skola', '"1001"').replace('Vård', '"1002"').replace('Kultur', '"1003"'),
  }))),
  {
    name: 'names of accounts that come again under their numbers are no areas',
    workbook: workbook(sheet('Export', `
      Konto | Benämning | Budget 2025 | Utfall jan-aug 2025
      5010 | Löner | 1200 | 800
      5020 | Löner | 300 | 210
      6010 | Hyror | 2200 | 1500
      6020 | Övrigt | 400 | 250
      7010 | Övrigt | 500 | 330
      Summa | | 4600 | 3090
      `)),
    kinds: { Export: 'committee' }, areas: 'name', total: 'budget | actual\n -4600 | -3090',
  },
];
