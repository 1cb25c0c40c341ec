/** Numbers and short texts straight from the bytes of a part, without a string in between where it can be helped. */

const decoder = new TextDecoder();
const shortText = 24;

/** For each length of a short text, the codes of its characters: putting one text to another leaves much to clear up. */
const codesOf = Array.from({ length: shortText + 1 }, (_, length) => new Array<number>(length).fill(0));

/** UTF-8 text. Short ones are put together here: calling the decoder costs more than they do. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length > shortText) return decoder.decode(bytes.subarray(start, end));
  const codes = codesOf[length] ?? [];
  for (let at = 0; at < length; at++) {
    const byte = bytes[start + at] as number;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    codes[at] = byte;
  }
  return String.fromCharCode(...codes);
}

const powersOfTen = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** A number of so many digits is exact in binary arithmetic; a longer one is left to the language. */
export const mostDigits = 15;

/**
 * A number from its digits as one whole number: one below 2^53 divided by a power of ten up to 10^22 is rounded once,
 * as the language would.
 */
export function decimalOf(whole: number, decimals: number, isNegative: boolean): number {
  const value = decimals === 0 ? whole : whole / (powersOfTen[decimals] as number);
  return isNegative && value !== 0 ? -value : value;
}

/** A number of nothing but digits, too many to be exact. */
export const longDecimal = (bytes: Uint8Array, start: number, end: number): number => finite(Number(textOf(bytes, start, end)));

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a text is, in whatever writing XML allows, or NaN. */
export function numberIn(text: string): number {
  const trimmed = text.trim();
  return decimal.test(trimmed) ? finite(Number(trimmed)) : NaN;
}

/** Excel knows no infinity and no negative zero. */
const finite = (value: number): number => (Number.isFinite(value) ? value || 0 : NaN);
