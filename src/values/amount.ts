import type { Language } from './language';
import { formatDecimal } from './quantity';
import type { Unit } from './unit';

/** A whole number of kr and tkr, one decimal of mnkr: `−76 791`, `2,9`. */
export const formatAmount = (value: number, unit: Unit, language: Language): string =>
  formatDecimal(value, unit === 'mnkr' ? 1 : 0, language);
