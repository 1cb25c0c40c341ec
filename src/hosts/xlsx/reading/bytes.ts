/** Numbers and short texts straight from the bytes of a part, without a string in between where it can be helped. */

const decoder = new TextDecoder();
const shortText = 24;

/** UTF-8 text. Short ones are put together here: calling the decoder costs more than they do. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > shortText) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

const powersOfTen = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * The number that stands from `start` to `end`, or NaN. Up to 15 digits without exponent are exact in binary
 * arithmetic (a whole number below 2^53 divided by a power of ten up to 10^22 is rounded once); the rest is left
 * to the language.
 */
export function numberOf(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 45;
  let digits = 0;
  let fraction = -1;
  let whole = 0;
  for (let at = negative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === 46 && fraction < 0) fraction = digits;
    else if (byte < 48 || byte > 57) return unusualNumber(bytes, start, end);
    else {
      whole = whole * 10 + (byte - 48);
      digits++;
    }
  }
  if (digits > 15) return finite(Number(textOf(bytes, start, end)));
  if (digits === 0) return NaN;
  const value = fraction < 0 ? whole : whole / (powersOfTen[digits - fraction] as number);
  return negative && value !== 0 ? -value : value;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function unusualNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = textOf(bytes, start, end).trim();
  return decimal.test(text) ? finite(Number(text)) : NaN;
}

/** Excel knows no infinity and no negative zero. */
const finite = (value: number): number => (Number.isFinite(value) ? value || 0 : NaN);

/** A whole number without sign, or -1. */
export function indexOf(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
