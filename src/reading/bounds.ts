import type { Problem } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import type { RawSheet } from '../workbook/rawSheet';
import type { Facts } from './facts';
import { looksLikeLedger } from './meaning/tables/otherKinds';

/** How much is read as a committee's economy: beyond these bounds a sheet is a list, and reading it as areas would take minutes. */

/** Rows of a sheet that is no ledger. */
const mostRows = 100_000;
/** What anyone follows up one by one. */
export const mostAreas = 5_000;

const grouped = (number: number, separator: string): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);

/** Ledgers are summed row by row, however many they are. */
export const isTooLong = (sheet: RawSheet): boolean => sheet.rows.length > mostRows && !looksLikeLedger(sheet);

/** A sheet with more rows than any table of areas has. */
const tooLong = ({ name, rows }: RawSheet, rule: 'sheetTooLong' | 'noTable'): Problem => ({
  ...(rule === 'noTable' ? { rule, severity: 'error' as const } : ruled(rule)), cells: [{ sheet: name, row: 0, column: 0 }],
  message: {
    sv: `Bladet "${name}" har ${grouped(rows.length, '\u00a0')} rader, fler än de ${grouped(mostRows, '\u00a0')} som läses som en tabell, och räknas inte med. Sammanfatta det per verksamhet på ett eget blad.`,
    en: `The sheet "${name}" has ${grouped(rows.length, ',')} rows, more than the ${grouped(mostRows, ',')} that are read as a table, and is not counted. Sum it up by area on a sheet of its own.`,
  },
});

export const longSheets = (sheets: readonly RawSheet[]): Problem[] => sheets.filter(isTooLong).map((sheet) => tooLong(sheet, 'sheetTooLong'));

/** Why a workbook without economy may have none; null when every sheet was looked through. */
export function lengthInTheWay(sheets: readonly RawSheet[]): Problem | null {
  const [first] = sheets.filter(isTooLong);
  return first === undefined ? null : tooLong(first, 'noTable');
}

/** Facts whose economy has more areas than a report can show: it is left out, and that is what stands in the way. */
export function withoutAreas(facts: Facts, areas: number): Facts {
  const rowsOf = ({ tables }: Facts['economy'][number]) => tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const sheet = [...facts.economy].sort((a, b) => rowsOf(b) - rowsOf(a))[0]?.name ?? '';
  const obstacle: Problem = {
    ...ruled('tooManyAreas'), cells: [{ sheet, row: 0, column: 0 }],
    message: {
      sv: `Bladet "${sheet}" ger ${grouped(areas, '\u00a0')} områden, fler än de ${grouped(mostAreas, '\u00a0')} som en uppföljning kan ha. Är det en lista över enheter eller transaktioner: sammanfatta den per verksamhet på ett eget blad, och välj typen "används inte" för listan.`,
      en: `The sheet "${sheet}" gives ${grouped(areas, ',')} areas, more than the ${grouped(mostAreas, ',')} that a follow-up can have. If it is a list of units or transactions, sum it up by area on a sheet of its own, and choose the kind "not used" for the list.`,
    },
  };
  return { ...facts, economy: [], months: [], earlierForecasts: [], drivers: [], tables: [], accounted: [], doubts: [], unsure: [], obstacle };
}
