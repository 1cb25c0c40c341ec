import { nameColumn } from '../../../src/workbook/nameColumn';
import type { RawSheet, RawWorkbook } from '../../../src/workbook/rawSheet';
import { listOf, textOf, type Thing } from './answer';
import { numberIn } from './texts';

/** Changes all amounts of a workbook at once, where it can be told without doubt which numbers are amounts. */

const noAmounts = /%|procent|antal|andel|konto|kod|ansvar|^år$|index|poäng|\bnr\b/iu;
const money = new Set(['area', 'areas', 'committee', 'months', 'unused', 'empty', 'settings']);

/** A row of nothing but such numbers is a head. */
const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1990 && number <= 2040;

const widthOf = ({ rows }: RawSheet): number => rows.reduce((most, { values }) => Math.max(most, values.length), 0);

/** Whether a workbook holds nothing but money, all of it as numbers. */
export function isAllMoney({ sheets }: RawWorkbook, answer: Thing): boolean {
  return listOf(answer, 'sheets').every((sheet) => money.has(textOf(sheet, 'kind')))
    && ['indicators', 'goals', 'volumes', 'investments', 'grants'].every((key) => listOf(answer, key).length === 0)
    && sheets.every(({ rows }) => rows.every(({ values }) => values.every((value) => typeof value !== 'string' || numberIn(value) === null)));
}

/** A column of nothing but years says when, and holds no amount. */
const isOfYears = ({ rows }: RawSheet, column: number): boolean => {
  const numbers = rows.map(({ values }) => values[column]).filter((value): value is number => typeof value === 'number');
  return numbers.length > 0 && numbers.every(isYear);
};

const columnTexts = ({ rows }: RawSheet, column: number): string[] =>
  rows.map(({ values }) => values[column]).filter((value): value is string => typeof value === 'string');

/** Every amount through `change`: not years, dates, per cent or codes. */
export function withAmounts(raw: RawWorkbook, change: (amount: number) => number): RawWorkbook {
  const isShownOtherwise = raw.numberFormats.map((code) => /%|[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|General/g, '')));
  const sheets = raw.sheets.map((sheet) => {
    const first = (nameColumn(sheet.rows) ?? -1) + 1;
    const isAmount = Array.from({ length: widthOf(sheet) }, (_, column) => column >= first && !isOfYears(sheet, column) && !columnTexts(sheet, column).some((text) => noAmounts.test(text)));
    return { ...sheet, rows: sheet.rows.map((row) => {
      const isHead = row.values.every((value) => typeof value !== 'number' || isYear(value));
      return { ...row, values: Array.from(row.values, (value, column) =>
        (typeof value === 'number' && !isHead && isAmount[column] === true && isShownOtherwise[row.formats?.[column] ?? 0] !== true ? change(value) : value)) };
    }) };
  });
  return { ...raw, sheets };
}

export const withTexts = (raw: RawWorkbook, change: (text: string) => string): RawWorkbook => ({
  ...raw,
  sheets: raw.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, values: Array.from(row.values, (value) => (typeof value === 'string' ? change(value) : value)) })) })),
});

export const textsOf = ({ sheets }: RawWorkbook): string[] =>
  sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values.filter((value): value is string => typeof value === 'string')));
