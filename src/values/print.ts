import type { Sentence } from './problem';

/** What a finding says: its sentence and its figures. */
interface Said {
  readonly message: Sentence;
  readonly expected: number | string | null;
  readonly found: number | string | null;
}

/** Eight hexadecimal digits of what a finding says (FNV-1a over its Swedish sentence, figures and all). */
export function printOf({ message, expected, found }: Said): string {
  let hash = 0x811c9dc5;
  for (const letter of `${message.sv}\n${expected ?? ''}\n${found ?? ''}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
