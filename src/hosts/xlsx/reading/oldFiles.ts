import type { Problem } from '../../../values/problem';
import { encrypted, notAWorkbook, oldFormat } from './fileProblems';

/** OLE2 containers: the older .xls, and the shell around a workbook with a password. */

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const directoryEntry = 128;

/** What to say about an OLE2 file; null when it is none. */
export function oleProblem(bytes: Uint8Array): Problem | null {
  if (!signature.every((byte, at) => bytes[at] === byte)) return null;
  if (holdsStream(bytes, 'EncryptedPackage')) return encrypted();
  return holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book') ? oldFormat() : notAWorkbook();
}

/** Directory entries begin with the stream's name in UTF-16 and always stand on a multiple of 128 bytes. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = new Uint8Array(name.length * 2 + 2);
  for (let index = 0; index < name.length; index++) wanted[index * 2] = name.charCodeAt(index);
  for (let at = 512; at + directoryEntry <= bytes.length; at += directoryEntry) {
    let same = 0;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return true;
  }
  return false;
}
