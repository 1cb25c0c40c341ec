import { formatAmount } from '../values/amount';
import { calendarOf, endMonthName, lastDayOfMonth, yearName, type Period } from '../values/period';
import type { Language } from '../values/language';
import type { Status } from '../values/status';
import type { Unit } from '../values/unit';

const SHORT: Record<Language, readonly string[]> = {
  sv: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};

/** Colour never stands alone: a symbol and a word. The symbols differ in shape. */
export const statusWords: Record<Language, Record<Status, string>> = {
  sv: { green: '● Grön', yellow: '▲ Gul', red: '■ Röd', none: '○ Ej bedömd' },
  en: { green: '● Green', yellow: '▲ Yellow', red: '■ Red', none: '○ Not assessed' },
};

export { statusSymbols } from '../values/status';

/** "31 augusti 2017". */
export const endOfPeriod = (period: Period, language: Language): string =>
  `${lastDayOfMonth(period)} ${endMonthName(period, language)} ${calendarOf(period).year}`;

const shortMonth = (period: Period, language: Language): string => SHORT[language][calendarOf(period).month - 1] ?? '';

/** "jan–aug", or the year alone when it is over. */
export function spanOfPeriod(period: Period, language: Language): string {
  if (period.month === 12) return yearName(period.year, period);
  const first = shortMonth({ ...period, month: 1 }, language);
  return period.month === 1 ? first : `${first}–${shortMonth(period, language)}`;
}

/** In kronor the digits of a sentence grow long sooner, and smaller amounts stand beside millions. */
const LEAST_MILLIONS: Record<Unit, number> = { kr: 100_000, tkr: 1_000_000, mnkr: 0 };

/** An amount as a sentence gives it: in mnkr with one decimal from a million kronor on (a tenth where the unit is kr), else as it is. */
export function spokenAmount(value: number, unit: Unit, language: Language): string {
  const kronor = Math.abs(value) * { kr: 1, tkr: 1_000, mnkr: 1_000_000 }[unit];
  if (kronor < LEAST_MILLIONS[unit]) return `${formatAmount(Math.abs(value), unit, language)} ${unit}`;
  // Half a tenth is rounded up, as people do it: 6 050 tkr are 6,1 mnkr.
  return `${formatAmount(Math.round(kronor / 100_000 + 1e-9) / 10, 'mnkr', language)} mnkr`;
}
