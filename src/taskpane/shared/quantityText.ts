import type { Language } from '../../values/language';
import { formatNumber } from './format';

const mostDecimals = 2;

/** The decimals that a number needs, at most two: 6, 6.5, 151.08. */
function decimalsOf(value: number): number {
  for (let digits = 0; digits < mostDecimals; digits += 1) {
    if (Math.abs(value - Number(value.toFixed(digits))) < 1e-9) return digits;
  }
  return mostDecimals;
}

/** `6 %`, `151,08 vårddygn`, `80`. */
export function formatQuantity(value: number, unit: string | null, language: Language): string {
  const number = formatNumber(value, decimalsOf(value), language);
  return unit === null || unit === '' ? number : `${number}\u00A0${unit}`;
}

/** A difference bears its sign, and percentages differ by points: `+3 procentenheter`. */
export function formatDifference(value: number, unit: string | null, language: Language): string {
  const points = language === 'sv' ? 'procentenheter' : 'percentage points';
  const text = formatQuantity(value, unit === '%' ? points : unit, language);
  return value > 0 && /[1-9]/.test(formatNumber(value, decimalsOf(value), language)) ? `+${text}` : text;
}
