import type { Language } from './language';
import { monthName } from './monthNames';

/** A follow-up covers January to the end of `month` (1–12) of `year`. */
export interface Period {
  readonly year: number;
  readonly month: number;
  /**
   * The calendar month in which a broken financial year begins; left out: January. `year` is then the calendar year in
   * which it begins, and `month` is counted from this one on: 12 is its last one too.
   */
  readonly from?: number;
}

/** The calendar month that a period ends with, of its calendar year. */
export function calendarOf({ year, month, from = 1 }: Period): Period {
  const months = month + from - 2;
  return { year: year + Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The same time, counted in the financial years of another period. */
export function countedAs(period: Period, { from }: Pick<Period, 'from'>): Period {
  const { year, month } = calendarOf(period);
  if (from === undefined) return { year, month };
  return { year: month < from ? year - 1 : year, month: ((month - from + 12) % 12) + 1, from };
}

/** `2023`, and `2023/24` of a financial year that begins later than in January. */
export const yearName = (year: number, { from }: Pick<Period, 'from'>): string =>
  (from === undefined ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`);

/** "augusti": the month that a period ends with. */
export const endMonthName = (period: Period, language: Language): string => monthName(calendarOf(period).month, language);

/** The month that a part of a year's name ends with: `8`, `08`, `aug`, `augusti`, `August`, `T2`, `tertial 2`, `Q3`, `helår`; null for others. */
function monthIn(word: string): number | null {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  if (number >= 1 && number <= 12) return number;
  const part = /^(?:(t|tertial)|(?:q|kv|kvartal|quarter))\s?([1-4])$/.exec(word);
  if (part) return part[1] === undefined ? Number(part[2]) * 3 : part[2] === '4' ? null : Number(part[2]) * 4;
  if (/^(?:helår|helåret|hela|full year)$/.test(word)) return 12;
  const start = word.replace(/\.$/, '');
  if (start.length < 3) return null;
  const named = (['sv', 'en'] as const).flatMap((language) => Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => monthName(month, language).toLowerCase().startsWith(start)));
  return named[0] ?? null;
}

/** What the months since January end with: "jan–aug", "januari till augusti". In words alone: "01-08" may be a day. */
const sinceJanuary = /^jan(?:\.|uari|uary)?(?:\s?[-–]\s?|\s(?:till|t\.?o\.?m\.?|to)\s)(?=[a-zåäö]{3})(.+)$/;

/**
 * `2017-08`, and what else people write: `201708`, `08/2017`, `aug 2017`, `2017 augusti`, `jan–aug 2017`, `T2 2017`, `2017T2`.
 * Null when it is no period, or when it may be another: a day, or months that don't begin with January.
 */
export function parsePeriod(text: string): Period | null {
  const plain = text.trim().toLowerCase();
  const [, year, digits, month, joined] = /^((?:19|20)\d{2})(?:(\d{2})|\s?[-/.\s]\s?(.+)|([a-z].*))$/.exec(plain) ?? [];
  const [, before, after] = /^(.+?)(?:\s+|\s?[-/]\s?)((?:19|20)\d{2})$/.exec(plain) ?? [];
  const said = digits ?? month ?? joined ?? before ?? '';
  const found = monthIn(sinceJanuary.exec(said)?.[1] ?? said);
  return found === null ? null : { year: Number(year ?? after), month: found };
}

/** `2017-08`. */
export function formatPeriod(period: Period): string {
  const { year, month } = calendarOf(period);
  return `${year}-${String(month).padStart(2, '0')}`;
}

const orderOf = (period: Period): number => {
  const { year, month } = calendarOf(period);
  return 12 * year + month;
};

export const comparePeriods = (a: Period, b: Period): number => orderOf(a) - orderOf(b);

export function lastDayOfMonth(period: Period): number {
  const { year, month } = calendarOf(period);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
