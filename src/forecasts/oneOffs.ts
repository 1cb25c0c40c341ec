import { formatAmount } from '../values/amount';
import type { OneOffTreatment } from '../values/forecast';
import type { Language } from '../values/language';
import { median } from '../values/median';
import { calendarOf, endMonthName, yearName } from '../values/period';
import type { Sentence } from '../values/problem';
import { convert, withoutNoise } from '../values/unit';
import type { ForecastInput, OneOff, YearOfMonths } from './forecast';

/** Months that are clearly unlike the area's others: a year's invoice, a booking that was reversed. */

export interface FoundOneOff {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** What the month has beyond what it would be expected to have. */
  readonly amount: number;
  /** The month in which it was taken back; null where it was not. */
  readonly reversedIn: number | null;
  readonly sentence: Sentence;
}

/** So many times the usual deviation, ... */
const CLEAR_TIMES = 6;
/** ... and so large a part of the year's usual month, is clear. */
const CLEAR_PART = 0.5;
/** Not less than this, in tkr. */
const LEAST_AMOUNT = 50;
/** Fewer months than this do not tell what is usual. */
const LEAST_MONTHS = 6;
/** A reversal takes back all but this part. */
const REVERSAL = 0.1;

interface Deviation {
  readonly year: number;
  readonly month: number;
  readonly off: number;
  readonly usual: number;
}

const known = ({ months }: YearOfMonths): number[] => months.filter((amount) => amount !== null);

/** So many other years tell a month's season by their median; of fewer each may be the odd one. */
const MANY_YEARS = 3;

/** What a month may be expected to be, as parts of its year's usual month: as other months, or as in other years. */
function expectedParts(month: number, year: YearOfMonths, years: readonly YearOfMonths[]): number[] {
  const parts = years.filter((one) => one.year !== year.year).flatMap((one) => {
    const [amount, usual] = [one.months[month] ?? null, median(known(one))];
    return amount === null || usual === null || usual === 0 ? [] : [amount / usual];
  });
  return [1, ...parts.length < MANY_YEARS ? parts : [median(parts) ?? 1]];
}

/** How far each month lies from the nearest of what it may be expected to be. */
function deviationsOf(years: readonly YearOfMonths[]): Deviation[] {
  return years.filter((year) => known(year).length >= LEAST_MONTHS).flatMap((year) => {
    const usual = median(known(year)) ?? 0;
    return year.months.flatMap((amount, at): Deviation[] => {
      if (amount === null) return [];
      const offs = expectedParts(at, year, years).map((part) => amount - usual * part);
      return [{ year: year.year, month: at + 1, usual, off: offs.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a)) }];
    });
  });
}

/** "Mars 2024 är 300 tkr dyrare än månaden brukar vara." */
function sentenceOf({ year, month, off }: Deviation, reversedIn: number | null, { unit, period: { from } }: ForecastInput): Sentence {
  const of = (language: Language): string => {
    const sv = language === 'sv';
    const at = from === undefined ? { year, month } : { year, month, from };
    const name = endMonthName(at, language);
    const head = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${calendarOf(at).year}`;
    const amount = `${formatAmount(Math.abs(off), unit, language)} ${unit}`;
    const way = sv ? (off < 0 ? 'dyrare' : 'billigare') : off < 0 ? 'dearer' : 'cheaper';
    const told = sv ? `${head} är ${amount} ${way} än månaden brukar vara` : `${head} is ${amount} ${way} than the month tends to be`;
    if (reversedIn === null) return `${told}.`;
    const back = endMonthName({ ...at, month: reversedIn }, language);
    return sv ? `${told}, och lika mycket togs tillbaka i ${back}.` : `${told}, and as much was taken back in ${back}.`;
  };
  return { sv: of('sv'), en: of('en') };
}

/** The months that are clearly one-offs, oldest first. One that comes back in the same month of other years is the area's season. */
export function findOneOffs(input: ForecastInput): FoundOneOff[] {
  const all = deviationsOf(input.years);
  if (all.length < LEAST_MONTHS) return [];
  const usual = median(all.map(({ off }) => Math.abs(off))) ?? 0;
  const least = convert(LEAST_AMOUNT, 'tkr', input.unit);
  const clear = all.filter((one) => Math.abs(one.off) > Math.max(usual * CLEAR_TIMES, Math.abs(one.usual) * CLEAR_PART, least));
  const takenBack = (one: Deviation) => clear.find((other) => other.year === one.year && other.month > one.month && Math.abs(other.off + one.off) <= Math.abs(one.off) * REVERSAL);
  const reversals = new Set(clear.flatMap((one) => takenBack(one) ?? []));
  return clear.filter((one) => !reversals.has(one)).map((one) => {
    const reversedIn = takenBack(one)?.month ?? null;
    return { year: one.year, month: one.month, amount: withoutNoise(one.off), reversedIn, sentence: sentenceOf(one, reversedIn, input) };
  });
}

/** What a user's tick on a found month means for its area. */
export const oneOffOf = ({ year, month, amount, reversedIn }: FoundOneOff, treatment: OneOffTreatment): OneOff => ({ year, month, amount, reversedIn, treatment });

/** What is said of an area's months that the workbook does not have: never counted as 0, nor the year as shorter. */
export function gapsIn({ years, period }: ForecastInput): Sentence | null {
  const gaps = years.flatMap(({ year, months }) => {
    const until = year === period.year ? period.month : 12;
    const missing = Array.from({ length: until }, (_, at) => at + 1).filter((month) => months[month - 1] == null);
    return missing.length === 0 || missing.length === until ? [] : [{ year, missing }];
  });
  if (gaps.length === 0) return null;
  const of = (language: Language): string => gaps.map(({ year, missing }) => {
    const names = missing.length > 3 ? `${missing.length} ${language === 'sv' ? 'månader' : 'months'}` : missing.map((month) => endMonthName({ ...period, year, month }, language)).join(', ');
    return language === 'sv' ? `${yearName(year, period)} saknar ${names}` : `${yearName(year, period)} lacks ${names}`;
  }).join('; ');
  return {
    sv: `${of('sv')}. Månaderna räknas inte som noll: metoder som behöver dem får stå över.`,
    en: `${of('en')}. The months are not counted as zero: methods that need them are left out.`,
  };
}
