import { unzipSync } from 'fflate';
import { problem as problemOf, type Problem } from '../values/problem';
import type { PlainRuleId } from '../values/rules/catalogue';
import { fail, ok, type Result } from '../values/result';
import { textOf, type Parts } from './package';

/** A kommun's template: is it a Word document that can be filled? */

const problem = (rule: PlainRuleId, sv: string, en: string): Problem => problemOf(rule, { sv, en });

const notWord = problem('templateNotWord', 'Mallen är inget Word-dokument: spara den som Word-dokument (.docx) och försök igen.', 'The template is no Word document: save it as a Word document (.docx) and try again.');
const damaged = problem('templateDamaged', 'Mallen är skadad och kan inte läsas: öppna den i Word, spara den som ett nytt Word-dokument (.docx) och försök igen.', 'The template is damaged and can\'t be read: open it in Word, save it as a new Word document (.docx) and try again.');
const oldWord = problem('templateOld', 'Mallen är i det gamla Word-formatet (.doc): öppna den i Word och spara den som Word-dokument (.docx).', 'The template is in Word\'s old format (.doc): open it in Word and save it as a Word document (.docx).');
const encrypted = problem('templateEncrypted', 'Mallen är skyddad med lösenord: öppna den i Word, ta bort lösenordet (Arkiv, Information, Skydda dokument) och spara den.', 'The template is protected by a password: open it in Word, remove the password (File, Info, Protect Document) and save it.');
const dotx = problem('templateIsTemplate', 'Mallen är sparad som Word-mall (.dotx): öppna den i Word och spara den som Word-dokument (.docx).', 'The template is saved as a Word template (.dotx): open it in Word and save it as a Word document (.docx).');
const macros = problem('templateMacros', 'Mallen innehåller makron (.docm eller .dotm): spara den som Word-dokument utan makron (.docx).', 'The template holds macros (.docm or .dotm): save it as a Word document without macros (.docx).');
const large = problem('templateLarge', 'Mallen är för stor: förminska bilderna i den och försök igen.', 'The template is too large: make its pictures smaller and try again.');

export const damagedTemplate = damaged;

/** Unpacked; a sound template is far below. */
const MOST_BYTES = 200 * 1024 * 1024;

const begins = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

/** Letters of two bytes, as the old containers name their streams. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, 1 << 22) - wanted.length;
  for (let at = 0; at <= end; at += 1) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function unzipped(bytes: Uint8Array): Result<Parts, Problem> {
  let size = 0;
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= MOST_BYTES });
    return size > MOST_BYTES ? fail(large) : ok(parts);
  } catch {
    return fail(damaged);
  }
}

/** The parts of a .docx without macros; else a sentence of what the file is and what to do. */
export function readTemplate(bytes: Uint8Array): Result<Parts, Problem> {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fail(holdsName(bytes, 'EncryptedPackage') ? encrypted : oldWord);
  if (!begins(bytes, 0x50, 0x4b)) return fail(notWord);
  const parts = unzipped(bytes);
  if (!parts.ok) return parts;
  const types = textOf(parts.value, '[Content_Types].xml');
  if (types.includes('wordprocessingml.template.main+xml')) return fail(dotx);
  if (types.includes('macroEnabled')) return fail(macros);
  return types.includes('wordprocessingml.document.main+xml') && textOf(parts.value, 'word/document.xml') !== '' ? parts : fail(notWord);
}
