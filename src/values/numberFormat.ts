/** What a number format of Excel's says of how a number is shown: the one home of its decimals. */

/** The signs for digits of its first section: without quotes, escapes, brackets, fills and room left for a sign. */
export const digitSigns = (format: string): string =>
  (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');

/** The places after the point, "0" for one that is always shown; empty where there are none. */
export const decimalPlaces = (signs: string): string => /\.([0#?]+)/.exec(signs)?.[1] ?? '';

/** The decimals that a format shows; null where it leaves that to the number (General, `0.##`). */
export function formatDecimals(format: string): number | null {
  const signs = digitSigns(format);
  const places = decimalPlaces(signs);
  return /[0#]/.test(signs) && !/[#?]/.test(places) ? places.length : null;
}
