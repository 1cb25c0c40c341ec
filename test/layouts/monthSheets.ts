import { sheet, workbook, type Layout } from './build';

const month = (name: string, of: string, [norr, soder]: readonly [number, number], heads = 'Månadsbudget | Månadsutfall') => sheet(name, `
      Hemtjänstnämnden ${of} 2026, tkr netto

      Område | ${heads} | Avvikelse
      Norr | 2000 | ${norr} | ${2000 - norr}
      Söder | 2600 | ${soder} | ${2600 - soder}
      Totalt | 4600 | ${norr + soder} | ${4600 - norr - soder}
      `);

const sums = (name: string, heads = 'Budget ack | Utfall ack | Avvikelse ack', title = 'ackumulerat januari–mars') => sheet(name, `
      Hemtjänstnämnden ${title} 2026, tkr netto

      Område | ${heads} | Årsbudget
      Norr | 6000 | 6032 | -32 | 24000
      Söder | 7800 | 7799 | 1 | 31200
      Totalt | 13800 | 13831 | -31 | 55200
      `);

const MONTHS = (heads?: string) => [month('Jan', 'januari', [1901, 2600], heads), month('Feb', 'februari', [1999, 2440], heads), month('Mar', 'mars', [2132, 2759], heads)];

const SUMMED: Pick<Layout, 'period' | 'areas' | 'total' | 'silent'> = {
  period: '2026-03', silent: ['areaConflict', 'totalMismatch', 'areaTwice'],
  areas: `
      name | budget | budgetToDate | actual | varianceToDate
      Norr | -24000 | -6000 | -6032 | -32
      Söder | -31200 | -7800 | -7799 | 1`,
  total: `
      budget | budgetToDate | actual | varianceToDate
      -55200 | -13800 | -13831 | -31`,
};

/** A tab a month: with the month's own amounts beside a sheet that sums them, or with the amounts so far. */
export const monthSheetLayouts: readonly Layout[] = [
  { name: "the months' own outcomes, and their sum on a tab last", workbook: workbook(...MONTHS(), sums('Ack')), ...SUMMED },
  { name: "the months' own outcomes under plain heads, and their sum on a tab first", workbook: workbook(sums('Totalt'), ...MONTHS('Budget | Utfall')), ...SUMMED },
  { name: "the months' own outcomes, and a summary under the head of the months", workbook: workbook(...MONTHS('Budget | Utfall'), sums('Sammanställning', 'Budget jan–mar | Utfall jan–mar | Avvikelse', 'uppföljning')), ...SUMMED },
  {
    name: 'tabs of months with the outcome so far: the last one counts', silent: ['areaConflict', 'totalMismatch'], period: '2026-03',
    workbook: workbook(month('Jan', 'januari', [1901, 2600], 'Budget ack | Utfall ack'), month('Feb', 'februari', [1950, 2610], 'Budget ack | Utfall ack'), month('Mar', 'mars', [2032, 2659], 'Budget ack | Utfall ack')),
    areas: `
      name | budgetToDate | actual
      Norr | -2000 | -2032
      Söder | -2600 | -2659`,
  },
];
