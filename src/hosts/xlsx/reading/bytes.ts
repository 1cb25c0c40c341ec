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
    else if (byte < 48 || byte > 57) return slowNumber(bytes, start, end);
    else {
      whole = whole * 10 + (byte - 48);
      digits++;
    }
  }
  if (digits === 0 || digits > 15) return slowNumber(bytes, start, end);
  const value = fraction < 0 ? whole : whole / (powersOfTen[digits - fraction] as number);
  return negative && value !== 0 ? -value : value;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = textOf(bytes, start, end).trim();
  const value = decimal.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) return NaN;
  return value === 0 ? 0 : value; // Excel knows no negative zero.
}

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
