import type { Language } from '../values/language';
import type { Unit } from '../values/unit';

/** An amount as a message gives it: whole kr and tkr, tenths of mnkr, thousands parted as the language does. */
export function shownAmount(language: Language, value: number, unit: Unit): string {
  const [whole = '0', decimals] = Math.abs(value).toFixed(unit === 'mnkr' ? 1 : 0).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'sv' ? '\u00a0' : ',');
  const sign = value < 0 && /[1-9]/.test(whole + (decimals ?? '')) ? '−' : '';
  return `${sign}${grouped}${decimals === undefined ? '' : `${language === 'sv' ? ',' : '.'}${decimals}`}`;
}
