/** Small steps through the bytes of XML. Each answers a position, or why there is none. */

/** The piece ends before the markup does. */
export const cutOff = -1;
/** What stands here can't be XML. */
export const damaged = -2;

export const lessThan = 60;
export const greaterThan = 62;
export const slash = 47;
export const equals = 61;
export const exclamation = 33;
export const questionMark = 63;
const quotationMark = 34;
const apostrophe = 39;

export const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;
export const isQuote = (byte: number | undefined): boolean => byte === quotationMark || byte === apostrophe;
/** Whether a name can end before this byte. */
export const endsName = (byte: number | undefined): boolean => byte === greaterThan || byte === slash || isSpace(byte);

/** The place after the tag that begins at, or before, `at`; a `>` may stand in quotes. */
export function tagEnd(bytes: Uint8Array, at: number, end: number): number {
  let quote = 0;
  for (let place = at + 1; place < end; place++) {
    const byte = bytes[place] as number;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === greaterThan) return place + 1;
    else if (byte === quotationMark || byte === apostrophe) quote = byte;
    else if (byte === lessThan) return damaged;
  }
  return cutOff;
}

const ends = { comment: [45, 45, 62], literal: [93, 93, 62], declaration: [62] } as const;

/** The place after a comment, CDATA section, declaration or processing instruction that begins at `at`. */
export function markupEnd(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end) return cutOff;
  const third = bytes[at + 2];
  const special = bytes[at + 1] === exclamation;
  const close = special && third === 45 ? ends.comment : special && third === 91 ? ends.literal : ends.declaration;
  for (let place = at + 2; place + close.length <= end; place++) {
    if (close.every((byte, index) => bytes[place + index] === byte)) return place + close.length;
  }
  return cutOff;
}

/** The end of the text that begins at `at`: its element's closing tag. Comments and CDATA belong to the text. */
export function textEnd(bytes: Uint8Array, at: number, end: number): number {
  let place = at;
  for (;;) {
    while (place < end && bytes[place] !== lessThan) place++;
    if (place + 1 >= end) return cutOff;
    if (bytes[place + 1] === slash) return place;
    if (bytes[place + 1] !== exclamation) return damaged;
    place = markupEnd(bytes, place, end);
    if (place < 0) return place;
  }
}

/** The place of the closing tag `</name`, given as bytes. */
export function closingTag(bytes: Uint8Array, name: Uint8Array, at: number, end: number): number {
  for (let place = at; place + name.length < end; place++) {
    if (bytes[place] !== lessThan) continue;
    let same = 0;
    while (same < name.length && bytes[place + same] === name[same]) same++;
    if (same === name.length && endsName(bytes[place + same])) return place;
  }
  return cutOff;
}

/** An attribute's value in the text of a tag; null when it has none. */
export function attributeIn(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match === null ? null : (match[1] ?? match[2] ?? '');
}
