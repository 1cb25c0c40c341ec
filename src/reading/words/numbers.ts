import { tidy } from '../../values/text';

/** A number that was typed as text, with the unit behind it (`%`, `kr`, `vårddygn`). */
export interface TypedNumber {
  readonly value: number;
  readonly unit: string | null;
}

/** Cells that stand for "no figure": a lone dash, two dots (SCB's sign), a lone x. */
const NO_FIGURE = /^(?:-+|\.\.+|…|x)$/i;

/** What no sign of no figure holds, and nearly every word does. */
const OF_WORDS = /[\da-wyz]/i;

/** True for text that says that there is no figure, as opposed to text that should not be there. */
export const meansNoFigure = (text: string): boolean => {
  if (OF_WORDS.test(text)) return false;
  const tidied = tidy(text);
  return tidied === '' || NO_FIGURE.test(tidied);
};

/** A footnote's mark behind an amount: `-25 470*`, `12,5 ¹`, `130 **`, `0,4 1)`. A number needs a space before it and no bracket that it closes. */
const FOOTNOTE = /(?<=\d) ?(?:\*{1,3}|[¹²³⁴†‡])\)?$|(?<=^[^(]*\d) [1-9]\d?\)$/;

const TYPED =
  /^(\()?\s*([+-])?\s*((?:\d{1,3}(?:[ .'’]\d{3})+)|\d+)(?:([,.])(\d+))?\s*(-(?!\p{L}))?\s*(\))?\s*(%|[:,.]-|[\p{L}][\p{L}/. ]{0,20})?$/u;

/** "±0", "+/-0", "+-0,0": in balance. */
const PLUS_MINUS_ZERO = /^(?:±|\+ ?\/? ?-) ?0(?:[.,]0+)?$/;

/**
 * Reads a number as Swedes type it: `1 234,5`, `−1 234`, `- 12`, `1.234`, `12-`, `(12)`, `12,9%`, `816 kr`, `816:-`, `±0`.
 * A dot with exactly three digits behind it parts thousands; any other dot is a decimal point.
 * Null when the text is not a number.
 */
export function parseTypedNumber(text: string): TypedNumber | null {
  // Most texts beside amounts are comments.
  if (!/\d/.test(text)) return null;
  const tidied = tidy(text).replace(FOOTNOTE, '');
  const match = TYPED.exec(PLUS_MINUS_ZERO.test(tidied) ? '0' : tidied);
  if (!match) return null;
  const [, open, sign, whole = '', point, decimals, trailingMinus, close, unit] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  if (sign !== undefined && trailingMinus !== undefined) return null;
  const digits = whole.replace(/[ .'’]/g, '');
  const magnitude = Number(point === undefined ? digits : `${digits}.${decimals}`);
  const negative = sign === '-' || trailingMinus !== undefined || open !== undefined;
  return { value: negative && magnitude !== 0 ? -magnitude : magnitude, unit: unit === undefined ? null : /^[:,.]-$/.test(unit) ? 'kr' : unit.trim() };
}
