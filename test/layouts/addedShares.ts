import { sheet, workbook, type Layout } from './build';

const invested = (name: string, total: string, expected: Partial<Layout>): Layout => ({
  name, kinds: { Investeringar: 'investments' }, silent: ['sumMismatch', 'shareMismatch'], ...expected,
  workbook: workbook(sheet('Investeringar', `
    Investeringar 2024, mnkr
    Projekt | Budget 2024 | Utfall 2024 | Avvikelse | Avvikelse i %
    Ny förskola | 75.6 | 74.5 | 1.1 | 1.5
    Idrottshall | 9.8 | 7.1 | 2.7 | 27.6
    Gator och vägar | 294.4 | 248.3 | 46.1 | 15.7
    Vattenledningar | 76.4 | 76.4 | 0 | 0
    Summa | 456.2 | 406.3 | 49.9 | ${total}
    `)),
});

/** What a sum tells of its own amounts in per cent, and what it does when it adds those of its rows. */
export const addedShareLayouts: readonly Layout[] = [
  invested('percentages that a sum has added up are told', '44.8', { tells: ['shareMismatch'] }),
  invested('a percentage of the sum\'s own amounts is right', '10.9', {}),
];
