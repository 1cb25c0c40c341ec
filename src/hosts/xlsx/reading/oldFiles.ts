import type { Problem } from '../../../values/problem';
import { inUtf8 } from './encoding';
import { encrypted, htmlFile, notAWorkbook, oldFormat, separatedFile, xmlFile } from './fileProblems';
import { separatorOf, textOf } from './separatedText';

/** What else bears a workbook's ending: OLE2 containers (the older .xls, the shell around a password), web pages, XML, text with separators. */

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const directoryEntry = 128;

/** What to say about an OLE2 file, whatever is embedded in it; null when it is none. Streams' names differ in case. */
export function oleProblem(bytes: Uint8Array): Problem | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null;
  if (holdsStream(bytes, 'EncryptedPackage')) return encrypted();
  return holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book') ? oldFormat() : notAWorkbook();
}

/** Directory entries begin with the stream's name in UTF-16 and always stand on a multiple of 128 bytes. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = name.toLowerCase();
  for (let at = 512; at + directoryEntry <= bytes.length; at += directoryEntry) if (nameAt(bytes, at, wanted.length) === wanted) return true;
  return false;
}

/** A name of so many letters and the zero after it, in small letters; null when what stands there is none. */
function nameAt(bytes: Uint8Array, at: number, length: number): string | null {
  let name = '';
  for (let index = 0; index <= length; index++) {
    const code = (bytes[at + index * 2] as number) | ((bytes[at + index * 2 + 1] as number) << 8);
    if ((code === 0) !== (index === length)) return null;
    if (code !== 0) name += String.fromCharCode(code);
  }
  return name.toLowerCase();
}

/** What to say about text that is named as a workbook: a page of HTML, an XML spreadsheet, rows with separators; null when it is none. */
export function textProblem(bytes: Uint8Array): Problem | null {
  const start = inUtf8(bytes.slice(0, 4096 - (4096 % 4)));
  const text = start === null ? '' : new TextDecoder().decode(start).replace(/^[\ufeff\s]+/, '').toLowerCase();
  if (text.startsWith('<')) return markupProblem(text);
  const rows = textOf(bytes);
  return rows !== null && separatorOf(rows) !== null ? separatedFile() : null;
}

function markupProblem(text: string): Problem | null {
  if (/<(?:!doctype html|html|head|body|table|meta)[\s>]/.test(text)) return htmlFile();
  return /^<(?:\?xml|[a-z])/.test(text) ? xmlFile() : null;
}
