import { serialToDate } from '../values/date';
import { parsePeriod, type Period } from '../values/period';
import type { Sentence } from '../values/problem';
import { tidy } from '../values/text';
import { units, type Unit } from '../values/unit';
import { isCellError, type CellValue } from '../workbook/rawSheet';

/** What the cells of our own sheets may hold, however it was typed. */

export const isEmpty = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';

export const shown = (value: CellValue | undefined): string | number | boolean =>
  isCellError(value) ? value.error : (value ?? '');

export const textOf = (value: CellValue | undefined): string => String(shown(value)).trim();

export const oneOf = (words: readonly string[]): Sentence => ({ sv: `något av ${words.join(', ')}`, en: `one of ${words.join(', ')}` });

export const YEAR_MONTH: Sentence = { sv: 'år och månad, till exempel 2017-08', en: 'year and month, such as 2017-08' };
export const UNIT_WORDS: Sentence = { sv: 'kr, tkr eller mnkr', en: 'kr, tkr or mnkr' };

/** Serials from 1990 to 2099: what a cell holds when Excel took the text for a date. */
const isDay = (value: CellValue | undefined): value is number => typeof value === 'number' && value > 32_874 && value < 73_051;

/** 2017-08 as text, 201708 as a number, or a date; null when it is none. */
export function periodIn(value: CellValue | undefined): Period | null {
  const text = textOf(value);
  const joined = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (joined) return { year: Number(joined[1]), month: Number(joined[2]) };
  if (isDay(value)) {
    const { year, month } = serialToDate(value);
    return { year, month };
  }
  return parsePeriod(text);
}

export function unitIn(value: CellValue | undefined): Unit | null {
  const word = textOf(value).toLowerCase();
  return units.find((unit) => unit === word) ?? null;
}

/** A number as Swedes type it, `−1 234,5`; null when it is none. */
export function numberIn(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return value;
  const plain = typeof value === 'string' ? tidy(value).replace(/ /g, '').replace(',', '.') : '';
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** `2018-09-20` as text or a date, as yyyy-mm-dd; null when it is none. */
export function dateIn(value: CellValue | undefined): string | null {
  const two = (number: number) => String(number).padStart(2, '0');
  if (isDay(value)) {
    const { year, month, day } = serialToDate(value);
    return `${year}-${two(month)}-${two(day)}`;
  }
  const match = /^((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})$/.exec(textOf(value));
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : null;
}
