import { sheet, workbook, type Layout } from './build';

const followed = (name: string, rows: string, expected: Partial<Layout>): Layout => ({
  name, kinds: { Uppföljning: 'areas' }, ...expected,
  workbook: workbook(sheet('Uppföljning', `\n    Fritidsnämnden, uppföljning augusti 2024, tkr\n${rows}\n    `)),
});

const withTotal = (parts: string, whole: string): string => `
    Verksamhet | Budget 2024 | Tilläggsanslag | Total budget | Utfall jan-aug | Andel %
    Simhallar | 12000 | 0 | 12000 | 7800 | 65
    Idrottshallar | 24000 | 0 | 24000 | 16200 | 68
    Bibliotek | 9000 | 1500 | 10500 | 7140 | ${parts}
    Ungdomsgårdar | 18000 | 0 | 18000 | 11700 | 65
    Summa | 63000 | 1500 | 64500 | 42840 | ${whole}`;

const withoutTotal = (share: string): string => `
    Verksamhet | Budget 2024 | Tilläggsanslag | Utfall jan-aug | Andel %
    Simhallar | 12000 | 0 | 7800 | 65.0
    Idrottshallar | 24000 |  | 16200 | 67.5
    Bibliotek | 9000 | 1500 | 7140 | ${share}
    Ungdomsgårdar | 18000 | 600 | 11904 | 64.0
    Summa | 63000 | 2100 | 43044 | 66.1`;

/** What a share of a budget that was added to is of: the first budget, the whole, or both columns together. */
export const shareBaseLayouts: readonly Layout[] = [
  followed('shares of the whole budget beside the first one', withTotal('68', '66'), { silent: ['shareMismatch'] }),
  followed('shares of the first budget beside the whole one', withTotal('79', '68'), { silent: ['shareMismatch'] }),
  followed('a sum whose share is of the whole budget where a row\'s is of the first', withTotal('79', '66'), { silent: ['shareMismatch'] }),
  followed('a share that is of neither budget is told', withTotal('86', '66'), { tells: ['shareMismatch'] }),
  followed('shares of a budget and what was added to it, without a column of both', withoutTotal('68.0'), { silent: ['shareMismatch'] }),
  followed('a share that is off the budget and what was added to it is told', withoutTotal('86.0'), { tells: ['shareMismatch'] }),
];
