import type { Language } from '../../values/language';
import { calendarOf, endMonthName } from '../../values/period';
import type { Period } from '../../values/period';
import type { Unit } from '../../values/unit';

const thinSpace = '\u202F';
const minus = '\u2212';

const decimals: Record<Unit, number> = { kr: 0, tkr: 0, mnkr: 1 };

/** Digits with thousands apart by narrow no-break spaces, a decimal comma in Swedish, and a true minus. */
export function formatNumber(value: number, digits: number, language: Language): string {
  const [whole = '0', part] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? thinSpace : ',');
  const text = part === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${part}`;
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** An amount as it is shown: `−91 460`. Null is an unknown figure. */
export const formatAmount = (value: number | null, unit: Unit, language: Language): string =>
  value === null ? '–' : formatNumber(value, decimals[unit], language);

/** A variance always bears its sign: `+2 000`. */
export function formatVariance(value: number | null, unit: Unit, language: Language): string {
  const text = formatAmount(value, unit, language);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share: 0.0153 is `+1,5 %`. */
export function formatShare(share: number, language: Language): string {
  const text = formatNumber(share * 100, 1, language);
  return `${share > 0 && /[1-9]/.test(text) ? '+' : ''}${text}\u00A0%`;
}

/** `augusti 2017`. */
export const formatPeriodName = (period: Period, language: Language): string =>
  `${endMonthName(period, language)} ${calendarOf(period).year}`;

/** Reads what a person types as a number: `−0,5`, `1 000`; null when it is none. */
export function parseNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00A0\u202F%]/g, '').replace(/[\u2212\u2013]/g, '-').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A reason such as `avvikelsen är −0,7 %` as a sentence of its own. */
export const asSentence = (text: string): string =>
  text === '' ? '' : text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
