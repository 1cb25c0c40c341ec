import { greaterThan, questionMark } from './characters';

/**
 * Parts in other encodings than UTF-8, made UTF-8. The format's own are UTF-8 and UTF-16 (ECMA-376 part 2); ISO-8859-1 and Windows-1252 are what some programs write all the same. A part in any other is refused, and so
 * is one that is not in the encoding that it declares.
 */

type Label = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The names in a declaration that fit bytes that are not UTF-16. */
const byteEncodings: Readonly<Record<string, Label>> = {
  'utf-8': 'utf-8', utf8: 'utf-8', 'us-ascii': 'utf-8', ascii: 'utf-8',
  'iso-8859-1': 'windows-1252', 'iso8859-1': 'windows-1252', latin1: 'windows-1252', 'windows-1252': 'windows-1252', cp1252: 'windows-1252',
};

const longestDeclaration = 256;
const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/;

/** By a byte order mark, else by how `<` is written. */
function wideEncoding([first, second]: Uint8Array): Label | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null;
}

/** In which encoding a part is, from its first bytes; null for one that is not read. */
export function encodingOf(bytes: Uint8Array): Label | null {
  const wide = wideEncoding(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // Without a declaration it is UTF-8.
  if (wide === null && bytes[isMarked ? 4 : 1] !== questionMark) return 'utf-8';
  const name = declared.exec(wide === null ? declarationIn(bytes.subarray(isMarked ? 3 : 0)) : wideStart(bytes, wide))?.[1]?.toLowerCase();
  if (wide !== null) return name === undefined || name === 'utf-16' || name === wide ? wide : null;
  if (name === undefined) return 'utf-8';
  const known = byteEncodings[name] ?? null;
  // A byte order mark says UTF-8, whatever else is declared.
  return known !== null && isMarked ? 'utf-8' : known;
}

/** As far as the first `>`, where a declaration ends. */
function declarationIn(bytes: Uint8Array): string {
  const start = bytes.subarray(0, longestDeclaration);
  return fromWindows1252(start.subarray(0, start.indexOf(greaterThan) + 1));
}

function wideStart(bytes: Uint8Array, encoding: Label): string {
  const start = bytes.subarray(0, longestDeclaration * 2);
  return new TextDecoder('utf-16le').decode(encoding === 'utf-16be' ? swapped(start) : start);
}

/** A part's bytes in UTF-8: the same bytes where they are so already, null where they can't be read as what they say. */
export function inUtf8(bytes: Uint8Array): Uint8Array | null {
  const encoding = encodingOf(bytes);
  if (encoding === null || encoding === 'utf-8') return encoding === null ? null : bytes;
  if (encoding === 'windows-1252') return new TextEncoder().encode(fromWindows1252(bytes));
  try {
    return new TextEncoder().encode(new TextDecoder('utf-16le', { fatal: true }).decode(encoding === 'utf-16be' ? swapped(bytes) : bytes));
  } catch {
    return null; // Half a pair, or half a unit at the end: the decoder reports it by throwing.
  }
}

/** Node without full ICU data knows no utf-16be. */
function swapped(bytes: Uint8Array): Uint8Array {
  const turned = bytes.slice();
  for (let at = 0; at + 1 < turned.length; at += 2) {
    turned[at] = bytes[at + 1] as number;
    turned[at + 1] = bytes[at] as number;
  }
  return turned;
}

/** What Windows-1252 has in place of the control characters 80–9F of ISO-8859-1; as browsers, it is taken for both. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const step = 8192;

/** Written out here, since the decoder of some engines takes these bytes for control characters. */
export function fromWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += step) text += String.fromCharCode(...bytes.subarray(from, from + step));
  return text.replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80] ?? control);
}
