import type { Language } from './language';

/** A number as people read it: 6 with the unit "%" (never 0.06), 151.08 with "vårddygn", 816 with "kr". */
export interface Quantity {
  readonly value: number;
  /** Null for a bare number. */
  readonly unit: string | null;
}

/** The number without the noise of binary fractions: 0.07 × 100 is 7, not 7.000000000000001. */
export const readable = (value: number): number => {
  const cleaned = Number(value.toPrecision(12));
  return cleaned === 0 ? 0 : cleaned;
};

/** Digits with thousands apart and a true minus: `1 600`, `−0,5` in Swedish, `1,600`, `−0.5` in English. */
export function formatDecimal(value: number, decimals: number, language: Language): string {
  const [whole = '0', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',');
  const text = part === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${part}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** `decimals` at most, those that are 0 at the end left out; small numbers keep two digits that say something. */
export function formatShort(value: number, language: Language, decimals = 2): string {
  const size = Math.abs(value);
  const needed = size > 0 && size < 0.1 ? Math.min(12, 1 - Math.floor(Math.log10(size))) : 0;
  const rounded = Number(value.toFixed(Math.max(decimals, needed)));
  const digits = /\.(\d+)$/.exec(Math.abs(rounded).toFixed(Math.max(decimals, needed)).replace(/0+$/, ''))?.[1]?.length ?? 0;
  return formatDecimal(rounded, digits, language);
}

/** Names of indices are read before their number: HME 80, index 41. */
const STANDS_BEFORE = /^(?:index|betyg|\p{Lu}{2,})$/u;

/** The number with its unit, where people put it: `6 %`, `816 kr`, `HME 80`. */
export const withUnit = (number: string, unit: string | null): string =>
  unit === null ? number : STANDS_BEFORE.test(unit) ? `${unit} ${number}` : `${number} ${unit}`;

/** `6 %`, `151,08 vårddygn`, `HME 80`: at most `decimals` decimals. */
export const formatQuantity = ({ value, unit }: Quantity, language: Language, decimals = 2): string =>
  withUnit(formatShort(value, language, decimals), unit);
