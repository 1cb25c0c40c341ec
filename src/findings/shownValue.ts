import type { Language } from '../values/language';
import { formatDecimal } from '../values/quantity';

/** What an expected or found amount is told in: a unit of money, '%', `share` (a part of 1, shown in per cent), null for a bare number. */
export type FoundUnit = string | null;

/** Decimals that a number has, less the noise of binary fractions. */
const decimalsOf = (value: number, most: number): number => String(Number(value.toFixed(most))).split('.')[1]?.length ?? 0;

/** `−36 653 tkr`, `94,8 %`: thousands apart, no more decimals than the number has and than `most`. */
export function shownValue(value: number, unit: FoundUnit, language: Language, most = 6): string {
  const isShare = unit === 'share';
  const number = isShare ? Number((value * 100).toPrecision(12)) : value;
  const decimals = Math.min(isShare ? Math.max(0, most - 2) : most, decimalsOf(number, most));
  const text = formatDecimal(number, decimals, language);
  return unit === null ? text : `${text} ${isShare ? '%' : unit}`;
}
