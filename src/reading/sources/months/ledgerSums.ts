import { serialToDate } from '../../../values/date';
import { tidy } from '../../../values/text';
import { isCellError, type CellValue, type RawRow, type RawSheet } from '../../../workbook/rawSheet';
import { findDates } from '../../words/dates';
import { sumWording } from '../../words/lexicon';
import { meansNoFigure, parseTypedNumber } from '../../words/numbers';
import type { AreaIndex } from './areaIndex';
import type { LedgerHeads } from './ledgerHeads';

/** Rows that are told together: how many, what they come to, and the first of them. */
export interface Told {
  count: number;
  sum: number;
  /** `RawRow.index` of the first ones. */
  readonly rows: number[];
  /** What stood there, of the first ones that differ. */
  readonly said: string[];
}

/** One area's year: sums by group and month, and which rows they come from. */
export interface AreaYear {
  readonly area: number;
  readonly year: number;
  /** By group × 12 + month. */
  readonly sums: Float64Array;
  /** By month. */
  readonly counts: Int32Array;
  /** By month × 2: the index of the first two rows, −1 for none. */
  readonly firstRows: Int32Array;
}

export interface LedgerSums {
  readonly years: readonly AreaYear[];
  /** Months that the ledger has rows of, as year × 12 + month (0–11). */
  readonly months: ReadonlySet<number>;
  readonly unmatched: Told;
  readonly leftOut: Told;
  readonly noPeriod: Told;
  readonly textAmounts: Told;
  readonly errors: Told;
  /** Numbers typed as text, which are counted. */
  readonly typed: Told;
}

const MOST_TOLD = 5;
const NO_MONTH = -1;
const NO_AREA = -1;
const LEFT_OUT = -1;

const nothing = (): Told => ({ count: 0, sum: 0, rows: [], said: [] });

function tell(told: Told, row: RawRow, amount: number, said: CellValue | undefined): void {
  told.count += 1;
  told.sum += amount;
  if (told.rows.length < MOST_TOLD) told.rows.push(row.index);
  if (told.said.length < MOST_TOLD && (typeof said === 'string' || typeof said === 'number')) {
    const text = tidy(String(said)).slice(0, 30);
    if (text !== '' && !told.said.includes(text)) told.said.push(text);
  }
}

/** Year × 12 + month of a period or a date, `NO_MONTH` for none. Months and years from 1 to 12 need the year beside them. */
function monthOf(value: CellValue | undefined, isDate: boolean): number {
  if (typeof value === 'number') {
    if (!isDate && value >= 190_001 && value <= 210_012) {
      const month = value % 100;
      return month >= 1 && month <= 12 ? Math.floor(value / 100) * 12 + month - 1 : NO_MONTH;
    }
    if (value >= 19_000_101 && value <= 21_001_231) return monthOf(Math.floor(value / 100), false);
    if (value >= 20_000 && value < 80_000) {
      const { year, month } = serialToDate(value);
      return year * 12 + month - 1;
    }
    return !isDate && Number.isInteger(value) && value >= 1 && value <= 12 ? value - 1 : NO_MONTH;
  }
  if (typeof value !== 'string') return NO_MONTH;
  const text = tidy(value);
  if (/^\d+$/.test(text)) return monthOf(Number(text), isDate);
  const found = findDates(text).find(({ month }) => month !== null);
  return typeof found?.month === 'number' ? (found.year ?? 0) * 12 + found.month - 1 : NO_MONTH;
}

/** Each value is understood once, however often it stands in the ledger. */
function remembered(understand: (value: CellValue | undefined) => number): (value: CellValue | undefined) => number {
  const known = new Map<CellValue | undefined, number>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const understood = understand(value);
    known.set(value, understood);
    return understood;
  };
}

/** 0 income, 1 cost, 2 unknown, by the account's first digit as in Kommun-Bas; balance and internal accounts are left out. */
function groupOf(value: CellValue | undefined): number {
  const digit = /^\s*(\d)/.exec(typeof value === 'number' || typeof value === 'string' ? String(value) : '')?.[1];
  if (digit === undefined) return 2;
  if (digit === '3') return 0;
  return '45678'.includes(digit) ? 1 : LEFT_OUT;
}

/** Whether a row sums others rather than being a transaction: it says so, or holds nothing but its amount. */
const isSum = ({ values }: RawRow): boolean => {
  const text = values.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof text === 'string' && sumWording.test(tidy(text).toLowerCase());
};

class Summing {
  readonly years = new Map<number, AreaYear>();
  readonly months = new Set<number>();
  readonly unmatched = nothing();
  readonly leftOut = nothing();
  readonly noPeriod = nothing();
  readonly textAmounts = nothing();
  readonly errors = nothing();
  readonly typed = nothing();

  add(area: number, month: number, group: number, amount: number, row: number): void {
    const year = Math.floor(month / 12);
    const key = area * 4_096 + year;
    let own = this.years.get(key);
    if (!own) {
      own = { area, year, sums: new Float64Array(36), counts: new Int32Array(12), firstRows: new Int32Array(24).fill(-1) };
      this.years.set(key, own);
    }
    const at = month % 12;
    own.sums[group * 12 + at] = (own.sums[group * 12 + at] ?? 0) + amount;
    const count = own.counts[at] ?? 0;
    if (count < 2) own.firstRows[at * 2 + count] = row;
    own.counts[at] = count + 1;
  }
}

/** The amount of one cell; what is no number is told. */
function readAmount(value: CellValue | undefined, row: RawRow, sums: Summing): number | null {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return null;
  if (isCellError(value)) {
    tell(sums.errors, row, 0, value.error);
    return null;
  }
  if (typeof value === 'string' && meansNoFigure(value)) return null;
  const typed = typeof value === 'string' ? parseTypedNumber(value) : null;
  if (typed && (typed.unit === null || /^(?:kr|sek)$/i.test(typed.unit))) {
    tell(sums.typed, row, typed.value, value);
    return typed.value;
  }
  tell(sums.textAmounts, row, 0, typeof value === 'boolean' ? String(value) : value);
  return null;
}

/** Sums a ledger's rows by area, month and kind of account. One pass, and no object for a row: there can be hundreds of thousands. */
export function sumLedger(sheet: RawSheet, heads: LedgerHeads, index: AreaIndex, defaultYear: number): LedgerSums {
  const sums = new Summing();
  const periodMonth = remembered((value) => monthOf(value, false));
  const dateMonth = remembered((value) => monthOf(value, true));
  const account = remembered(groupOf);
  const areaOf = heads.areas.map(() => remembered((value) =>
    (typeof value === 'number' || typeof value === 'string' ? index.find(String(value), true) : NO_AREA)));
  const firstArea = heads.areas[0] ?? null;

  const findMonth = (row: RawRow): number => {
    let month = heads.period === null ? NO_MONTH : periodMonth(row.values[heads.period]);
    if (month === NO_MONTH && heads.date !== null) month = dateMonth(row.values[heads.date]);
    if (month < 0 || month >= 12) return month;
    // A bare month: its year stands beside it, or is the ledger's.
    const year = heads.year === null ? defaultYear : Number(row.values[heads.year]);
    return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year * 12 + month : NO_MONTH;
  };
  const findArea = (row: RawRow): number => {
    for (let at = 0; at < heads.areas.length; at += 1) {
      const area = areaOf[at]?.(row.values[heads.areas[at] ?? 0]) ?? NO_AREA;
      if (area !== NO_AREA) return area;
    }
    return NO_AREA;
  };
  const amountOf = (row: RawRow): number | null => {
    if (heads.amount !== null) return readAmount(row.values[heads.amount], row, sums);
    const debit = heads.debit === null ? null : readAmount(row.values[heads.debit], row, sums);
    const credit = heads.credit === null ? null : readAmount(row.values[heads.credit], row, sums);
    return debit === null && credit === null ? null : (debit ?? 0) - (credit ?? 0);
  };

  for (const row of sheet.rows) {
    if (row.index <= heads.row) continue;
    const amount = amountOf(row);
    if (amount === null) continue;
    const group = heads.account === null ? 2 : account(row.values[heads.account]);
    const month = findMonth(row);
    if ((group === 2 || month === NO_MONTH) && isSum(row)) continue;
    if (group === LEFT_OUT) {
      tell(sums.leftOut, row, amount, row.values[heads.account ?? 0]);
      continue;
    }
    if (month === NO_MONTH) {
      tell(sums.noPeriod, row, amount, null);
      continue;
    }
    sums.months.add(month);
    const area = findArea(row);
    if (area === NO_AREA) tell(sums.unmatched, row, amount, firstArea === null ? null : row.values[firstArea]);
    else sums.add(area, month, group, amount, row.index);
  }
  const { years, months, unmatched, leftOut, noPeriod, textAmounts, errors, typed } = sums;
  return { years: [...years.values()], months, unmatched, leftOut, noPeriod, textAmounts, errors, typed };
}
