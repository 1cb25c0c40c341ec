import { plainSheet, sheet, workbook, type Layout } from './build';
import type { CellValue } from '../../src/workbook/rawSheet';

/** Long rows of an ERP: one for each month, of an area or of its lines. */

const AREAS = [[400, 'Förskola'], [410, 'Grundskola']] as const;
const LAST = 8;

interface Line {
  readonly code: number;
  readonly name: string;
  readonly each: number;
}

const LINES: readonly Line[] = [{ code: 3, name: 'Intäkter', each: -40 }, { code: 5, name: 'Personalkostnader', each: 300 }];
const ACCOUNTS: readonly Line[] = [{ code: 5010, name: 'Månadslön', each: 200 }, { code: 6200, name: 'Skolskjuts', each: 60 }];

/** Each month's outcome is `more` above its budget. */
const rowsOf = (lines: readonly Line[], years: readonly number[], period: (year: number, month: number) => readonly CellValue[], more: (year: number) => number): CellValue[][] =>
  AREAS.flatMap(([code, area], place) => lines.flatMap((line) => years.flatMap((year) => Array.from({ length: 12 }, (_, at): CellValue[] => {
    const budget = line.each + place * 10;
    return [...period(year, at + 1), code, area, line.code, line.name, year === 2026 && at >= LAST ? null : budget + more(year), budget];
  }))));

const yearMonth = (year: number, month: number): readonly CellValue[] => [year * 100 + month];
const HEADS = ['Period', 'Verksamhet', 'Verksamhet text', 'Kontoklass', 'Kontoklass text', 'Utfall', 'Budget'];

const long = (heads: readonly string[], rows: readonly (readonly CellValue[])[]) => workbook(plainSheet('Data', [heads, ...rows]));

export const longRowLayouts: readonly Layout[] = [
  {
    name: 'rows of months are together their area\'s, and the last with an outcome is the period', period: '2026-08',
    workbook: long(HEADS, rowsOf(LINES, [2026], yearMonth, () => 1)), areas: `
      name | budget | budgetToDate | actual | varianceToDate | income | costs
      Förskola | -3120 | -2080 | -2096 | -16 | 312 | -2408
      Grundskola | -3360 | -2240 | -2256 | -16 | 232 | -2488`,
  },
  {
    name: 'rows of last year\'s months are last year\'s, and none of this one\'s', period: '2026-08',
    workbook: long(HEADS, rowsOf(LINES, [2025, 2026], yearMonth, (year) => (year === 2025 ? -5 : 1))), areas: `
      name | budget | budgetToDate | actual | priorYear | priorYearToDate
      Förskola | -3120 | -2080 | -2096 | -3000 | -2000
      Grundskola | -3360 | -2240 | -2256 | -3240 | -2160`,
  },
  {
    name: 'accounts of an area are together its', period: '2026-08',
    workbook: long(['Period', 'Verksamhet', 'Verksamhet (T)', 'Konto', 'Konto (T)', 'Utfall', 'Budget'], rowsOf(ACCOUNTS, [2026], yearMonth, () => 1)), areas: `
      name | budget | budgetToDate | actual
      Förskola | -3120 | -2080 | -2096
      Grundskola | -3360 | -2240 | -2256`,
  },
  {
    name: 'accounts of income with a minus and of costs with a plus, month by month', period: '2026-08',
    workbook: long(['Period', 'Verksamhet', 'Konto', 'Kontonamn', 'Utfall', 'Budget'], rowsOf([{ code: 3120, name: 'Taxor', each: -50 }, { code: 5010, name: 'Månadslön', each: 200 }, { code: 7400, name: 'Konsulter', each: 60 }], [2026], yearMonth, () => 1)
      .map(([period, , ...rest]) => [period ?? null, ...rest])), areas: `
      name | budget | budgetToDate | actual | varianceToDate | income | costs
      Förskola | -2520 | -1680 | -1704 | -24 | 392 | -2096
      Grundskola | -2880 | -1920 | -1944 | -24 | 312 | -2256`,
  },
  {
    name: 'a year and a month in columns of their own', period: '2026-08',
    workbook: long(['År', 'Månad', 'Verksamhet', 'Verksamhet (T)', 'Konto', 'Konto (T)', 'Utfall', 'Budget'],
      rowsOf(ACCOUNTS, [2025, 2026], (year, month) => [year, month], () => 1)), areas: `
      name | budget | actual | priorYear
      Förskola | -3120 | -2096 | -3144
      Grundskola | -3360 | -2256 | -3384`,
  },
  {
    name: 'a column of amounts that is headed Period is no month', period: '2026-08', workbook: workbook(plainSheet('Blad1', [
      ['Uppföljning augusti 2026, tkr'], ['Verksamhet', 'Budget', 'Period', 'Prognos'],
      ['Förskola', -3000, -2010, -3020], ['Grundskola', -4000, -2640, -4010], ['Fritidshem', -900, -610, -905], ['Summa', -7900, -5260, -7935],
    ])), areas: `
      name | budget | forecast
      Förskola | -3000 | -3020
      Grundskola | -4000 | -4010
      Fritidshem | -900 | -905`,
  },
  ...([
    ['a class of accounts', 'Verksamhet | Verksamhet (T) | Konto klass | Konto klass (T) | Belopp | Budget | Avvikelse', 'budgetToDate'],
    ['an account and the year\'s budget', 'Ansvar | Ansvar (T) | Konto | Konto (T) | Belopp | Årsbudget | Avvikelse', 'budget'],
  ] as const).map(([name, heads, budget]): Layout => {
    const yearly = budget === 'budget' ? 3 : 1;
    const line = (code: string, unit: string, account: string, text: string, actual: number, planned: number) =>
      `"${code}" | ${unit} | "${account}" | ${text} | ${actual} | ${planned * yearly} | ${actual - planned * yearly}`;
    const units: readonly (readonly [string, string, number])[] = [['311', 'Förskola', 1], ['325', 'Fritidshem', 2], ['340', 'Grundskola', 4]];
    return {
      name: `a query with a budget beside the amounts is followed up: ${name}`,
      workbook: workbook(sheet('UBW', `
      Frågenamn: Budgetuppföljning
      Period från | "202601"
      Period till | "202604"

      ${heads}
      ${units.flatMap(([code, unit, k]) => [
        line(code, unit, '3', 'Intäkter', 268893.98 * k, 294000 * k), line(code, unit, '5', 'Personalkostnader', -4426950.52 * k, -4516000 * k),
        line(code, unit, '6', 'Lokaler m.m.', -1512756.16 * k, -1396000 * k), line(code, unit, '7', 'Övriga kostnader', -400169.45 * k, -377000 * k),
      ]).join('\n      ')}
      `)),
      period: '2026-04', unit: 'kr', kinds: { UBW: 'areas' },
      areas: `
      name | actual | ${budget}
      Förskola | -6070982.15 | ${-5995000 * yearly}
      Fritidshem | -12141964.3 | ${-11990000 * yearly}
      Grundskola | -24283928.6 | ${-23980000 * yearly}`,
    };
  }),
  {
    name: 'a line of cost that the income and the costs above it add up to in the budgets alone sums none of them',
    workbook: workbook(sheet('Export', `
      Verksamhet | Kontoklass | 202601 | 202602 | 202603 | Summa 202601-202603 | Budget 202601-202603 | Årsbudget 2026
      2100 Vägar | 3 Intäkter | 52100 | 58344 | 60011 | 170455 | 180000 | 720000
      2100 Vägar | 4 Inköp | -201333 | -218911 | -207720 | -627964 | -630000 | -2520000
      2100 Vägar | 5 Löner | -328040 | -331210 | -330090 | -989340 | -990000 | -3960000
      2100 Vägar | 7 Tjänster | -471002 | -481999 | -490120 | -1443121 | -1440000 | -5760000
      2200 Park | 3 Intäkter | 11000 | 12750 | 12100 | 35850 | 36000 | 144000
      2200 Park | 4 Inköp | -80344 | -78120 | -79990 | -238454 | -240000 | -960000
      2200 Park | 5 Löner | -190250 | -191004 | -192011 | -573265 | -570000 | -2280000
      2200 Park | 7 Tjänster | -60211 | -64098 | -61005 | -185314 | -180000 | -720000
      `)),
    period: '2026-03', silent: ['sumMismatch'],
    areas: `
      name | actual | budget
      Vägar | -2889970 | -11520000
      Park | -961183 | -3816000`,
  },
];
