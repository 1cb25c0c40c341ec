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

/** Two months of one form, of which only the older one's tab names its own. */
const copies = (name: string, rows: (of: readonly [number, number]) => string): ReturnType<typeof workbook> => workbook(
  sheet(name, `
      ${name} miljönämnden september 2026, tkr

      ${rows([2200, 1400])}
      `),
  sheet(`${name} aug`, `
      ${name} miljönämnden augusti 2026, tkr

      ${rows([1950, 1250])}
      `),
);

const areaRows = ([one, other]: readonly [number, number]): string => `Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Tillsyn | 3000 | ${one} | 3100 | -100
      Livsmedel | 1800 | ${other} | 1800 | 0
      Summa | 4800 | ${one + other} | 4900 | -100`;

const LATER: Pick<Layout, 'period' | 'tells' | 'silent'> = { period: '2026-09', tells: ['earlierSheet'], silent: ['areaConflict', 'areaTwice', 'periodMissing'] };

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
  {
    name: "last month's areas on a tab that names the month, this month's on one that does not", ...LATER, kinds: { Uppföljning: 'areas', 'Uppföljning aug': 'other' },
    workbook: copies('Uppföljning', areaRows), total: `
      budget | actual | forecast
      -4800 | -3600 | -4900`,
  },
  {
    name: "last month's investments on a tab that names the month", ...LATER, kinds: { Investeringar: 'investments', 'Investeringar aug': 'other' }, areas: 'name',
    workbook: copies('Investeringar', ([one, other]) => `Projekt | Budget | Utfall | Prognos
      Lekplats Norr | 3000 | ${one} | 3100
      Cykelväg | 1800 | ${other} | 1800`),
  },
  {
    name: "last month's indicators on a tab that names the month", ...LATER, kinds: { Nyckeltal: 'indicators', 'Nyckeltal aug': 'other' }, areas: 'name',
    workbook: copies('Nyckeltal', ([one, other]) => `Nyckeltal | Mål | Utfall
      Inspektioner, antal | minst 3000 | ${one}
      Avgjorda ärenden, antal | minst 1800 | ${other}
      Nöjda företagare, % | minst 80 | 78`),
  },
  {
    name: 'a tab made ready for the month to come says nothing of the period', period: '2026-08', kinds: { 'Uppföljning aug': 'areas', 'Uppföljning sep': 'other' },
    workbook: workbook(copies('Uppföljning', areaRows).sheets[1] ?? sheet('x', ''), sheet('Uppföljning sep', `
      Uppföljning miljönämnden september 2026, tkr

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Tillsyn | 3000 | | |
      Livsmedel | 1800 | | |
      Summa | 4800 | 0 | 0 | 4800
      `)),
    total: `
      budget | actual | forecast
      -4800 | -3200 | -4900`,
  },
  {
    name: 'hidden indicators beside visible ones are not read, and that is said', period: '2026-09', tells: ['hiddenSheet'], kinds: { Nyckeltal: 'indicators', Arbetsblad: 'other' }, areas: 'name',
    workbook: workbook(sheet('Nyckeltal', `
      Nyckeltal september 2026

      Nyckeltal | Mål | Utfall
      Nöjda företagare, % | minst 80 | 78
      Inspektioner, antal | minst 300 | 280
      `), sheet('Arbetsblad', `
      Nyckeltal underlag

      Nyckeltal | Mål | Utfall
      Nöjda företagare, % | minst 80 | 77
      Inspektioner, antal | minst 300 | 281
      `, { visibility: 'hidden' })),
  },
];
