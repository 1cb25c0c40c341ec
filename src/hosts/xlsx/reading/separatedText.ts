import { fromWindows1252 } from './encoding';

/** Text with separators, as accounting systems export it: `;`, `,` or tabs; UTF-8 or Windows-1252. */

const separators = ['\t', ';', ','] as const;
export type Separator = (typeof separators)[number];

/** Rows that the separator is found out from. */
const looked = 50;
/** What a text file may hold. */
const mostBytes = 256 * 1024 * 1024;

/** The text; null for bytes that are none, or more than may be. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.length > mostBytes || bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes); // The decoder reports other encodings by throwing.
  }
}

/** Fields as RFC 4180 has them: quotes around a field, doubled inside, may hold separators and line ends. */
export function parse(text: string, separator: Separator, most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    let field = '';
    if (text[at] === '"') {
      const quoted = /"((?:[^"]|"")*)"?/y;
      quoted.lastIndex = at;
      const match = quoted.exec(text);
      field = (match?.[1] ?? '').replaceAll('""', '"');
      at = quoted.lastIndex;
    }
    const rest = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    row.push(field + text.slice(rest, at));
    if (text[at] === separator && at + 1 < text.length) {
      at++;
      continue;
    }
    if (text[at] === separator) row.push('');
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The separator that most rows have the same number of; null when no more than one row has any. */
export function separatorOf(text: string): Separator | null {
  let best: { readonly separator: Separator; readonly rows: number } | null = null;
  for (const separator of separators) {
    const counts = new Map<number, number>();
    for (const { length } of parse(text, separator, looked)) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const rows = Math.max(0, ...counts.values());
    if (rows > 1 && rows > (best?.rows ?? 0)) best = { separator, rows };
  }
  return best?.separator ?? null;
}
