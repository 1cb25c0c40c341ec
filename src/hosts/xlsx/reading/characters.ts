/** Characters, references and runs of text by the grammar of XML 1.0 (fifth edition), over UTF-8 bytes. */

/** The piece ends before the markup does. */
export const cutOff = -1;
/** What stands here can't be XML. */
export const damaged = -2;
/** Elements stand in each other deeper than is read. */
export const tooDeep = -3;
/** A row or a cell stands beyond the last one of a worksheet. */
export const beyondSheet = -4;

export const lessThan = 60;
export const greaterThan = 62;
export const slash = 47;
export const equals = 61;
export const exclamation = 33;
export const questionMark = 63;
export const colon = 58;
export const quotationMark = 34;
export const apostrophe = 39;
const ampersand = 38;
const semicolon = 59;
const numberSign = 35;
const letterX = 120;
const closingBracket = 93;

export const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** 1 for the bytes below 128 that text and attribute values may hold without a closer look. */
const plain = new Uint8Array(128);
for (let byte = 0; byte < 128; byte++) {
  const isCharacter = byte >= 32 || isSpace(byte);
  plain[byte] = isCharacter && byte !== lessThan && byte !== ampersand && byte !== closingBracket ? 1 : 0;
}

/** From `at` to the next `<`, which is the answer; `cutOff` without one, `damaged` at what no text may hold. */
export function textRun(bytes: Uint8Array, at: number, end: number): number {
  for (let place = at; place < end; place++) {
    const byte = bytes[place] as number;
    if (byte < 128 && plain[byte] === 1) continue;
    if (byte === lessThan) return place;
    if (byte === closingBracket) {
      if (bytes[place + 1] === closingBracket && bytes[place + 2] === greaterThan && place + 2 < end) return damaged;
    } else {
      const next = byte === ampersand ? reference(bytes, place, end) : character(bytes, place, end);
      if (next < 0) return next;
      place = next - 1;
    }
  }
  return cutOff;
}

/** From after an attribute's opening quote to its closing one, which is the answer. */
export function valueRun(bytes: Uint8Array, at: number, end: number, quote: number): number {
  for (let place = at; place < end; place++) {
    const byte = bytes[place] as number;
    if (byte === quote) return place;
    if (byte < 128 && (plain[byte] === 1 || byte === closingBracket)) continue;
    const next = byte === ampersand ? reference(bytes, place, end) : byte === lessThan ? damaged : character(bytes, place, end);
    if (next < 0) return next;
    place = next - 1;
  }
  return cutOff;
}

/** From `at` to where `close` begins: what stands in comments, CDATA sections and instructions. */
export function literalRun(bytes: Uint8Array, at: number, end: number, close: readonly number[]): number {
  for (let place = at; place < end; place++) {
    let same = 0;
    while (same < close.length && bytes[place + same] === close[same]) same++;
    if (same === close.length) return place + same <= end ? place : cutOff;
    const byte = bytes[place] as number;
    if (byte >= 32 && byte < 128) continue;
    const next = character(bytes, place, end);
    if (next < 0) return next;
    place = next - 1;
  }
  return cutOff;
}

/** The place after one character that is no markup. */
function character(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  if (lead < 128) return lead >= 32 || isSpace(lead) ? at + 1 : damaged;
  if (lead < 0xc2 || lead > 0xf4) return damaged;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (at + length > end) return cutOff;
  for (let place = at + 1; place < at + length; place++) if (((bytes[place] as number) & 0xc0) !== 0x80) return damaged;
  const second = bytes[at + 1] as number;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isNone = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f) || (lead === 0xef && second === 0xbf && (bytes[at + 2] as number) >= 0xbe);
  return isOverlong || isNone ? damaged : at + length;
}

/** What a name may begin with beyond ASCII (XML 1.0, production 4), and what may also follow (production 4a). */
const beginning = [
  [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2ff], [0x370, 0x37d], [0x37f, 0x1fff], [0x200c, 0x200d], [0x2070, 0x218f], [0x2c00, 0x2fef],
  [0x3001, 0xd7ff], [0xf900, 0xfdcf], [0xfdf0, 0xfffd], [0x10000, 0xeffff],
] as const;
const following = [[0xb7, 0xb7], [0x300, 0x36f], [0x203f, 0x2040]] as const;

const isAmong = (code: number, ranges: readonly (readonly [number, number])[]): boolean => ranges.some(([from, to]) => code >= from && code <= to);

/** The place after a character beyond ASCII in a name. */
export function nameCharacter(bytes: Uint8Array, at: number, end: number, isFirst: boolean): number {
  const next = character(bytes, at, end);
  if (next < 0) return next;
  let code = (bytes[at] as number) & (0xff >> (next - at + 1));
  for (let place = at + 1; place < next; place++) code = code * 64 + ((bytes[place] as number) & 0x3f);
  return isAmong(code, beginning) || (!isFirst && isAmong(code, following)) ? next : damaged;
}

/** Without a DTD these are all that XML knows. */
const entities = ['amp', 'lt', 'gt', 'quot', 'apos'].map((name) => Array.from(name, (letter) => letter.charCodeAt(0)));

/** The place after a reference such as `&amp;` or `&#228;`. */
function reference(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at + 1] === numberSign) return numericReference(bytes, at + 2, end);
  for (const name of entities) {
    let same = 0;
    while (same < name.length && bytes[at + 1 + same] === name[same]) same++;
    const after = at + 1 + same;
    if (after >= end) return cutOff;
    if (same === name.length && bytes[after] === semicolon) return after + 1;
  }
  return damaged;
}

function numericReference(bytes: Uint8Array, from: number, end: number): number {
  const isHex = bytes[from] === letterX;
  const first = isHex ? from + 1 : from;
  let code = 0;
  let at = first;
  for (; at < end; at++) {
    const digit = digitOf(bytes[at] as number, isHex);
    if (digit < 0) break;
    code = Math.min(code * (isHex ? 16 : 10) + digit, 0x110000);
  }
  if (at >= end) return cutOff;
  return at > first && bytes[at] === semicolon && isXmlCharacter(code) ? at + 1 : damaged;
}

function digitOf(byte: number, isHex: boolean): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return isHex && letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

const isXmlCharacter = (code: number): boolean =>
  code >= 32 ? code < 0xd800 || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff) : isSpace(code);
