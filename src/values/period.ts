import { monthName } from './monthNames';

/** A follow-up covers January to the end of `month` (1–12) of `year`. */
export interface Period {
  readonly year: number;
  readonly month: number;
}

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

/** `2017-08`, and what else people write: `201708`, `aug 2017`, `2017 augusti`, `T2 2017`. Null when it is no period. */
export function parsePeriod(text: string): Period | null {
  const plain = text.trim().toLowerCase();
  const [, year, digits, month] = /^((?:19|20)\d{2})(?:(\d{2})|\s?[-/.\s]\s?(.+))$/.exec(plain) ?? [];
  const [, before, after] = /^(\D.*?)\s+((?:19|20)\d{2})$/.exec(plain) ?? [];
  const found = monthIn(digits ?? month ?? before ?? '');
  return found === null ? null : { year: Number(year ?? after), month: found };
}

/** `2017-08`. */
export const formatPeriod = (period: Period): string => `${period.year}-${String(period.month).padStart(2, '0')}`;

export const comparePeriods = (a: Period, b: Period): number => a.year - b.year || a.month - b.month;

export const lastDayOfMonth = (period: Period): number => new Date(Date.UTC(period.year, period.month, 0)).getUTCDate();
