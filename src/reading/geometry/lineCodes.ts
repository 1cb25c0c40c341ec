import { fold } from '../../values/text';

/**
 * Codes that stand for lines of a result beside the names of areas: "I" and "K" for income and cost, "Int" and "Kost",
 * "N" for the net. A code alone may be anything: a column holds them where it holds income and cost and nothing else.
 */
const LINES: readonly (readonly [line: string, codes: RegExp])[] = [
  ['Intäkter', /^(?:i|int\.?|\+)$/],
  ['Kostnader', /^(?:k|kost\.?|kostn\.?|-)$/],
  ['Netto', /^(?:n|net\.?|netto|tot\.?|s|=|res\.?)$/],
];

const lineOf = (folded: string): string | null => LINES.find(([, codes]) => codes.test(folded))?.[0] ?? null;

/** The line that each code of a column stands for; null where the column's texts are not such codes. */
export function lineCodes(texts: readonly string[]): ReadonlyMap<string, string> | null {
  const lines = new Map<string, string>();
  for (const text of new Set(texts)) {
    // "Netto" may be written out among the codes, and the sum below them has a name of its own.
    const line = lineOf(fold(text));
    if (line === null) return null;
    lines.set(text, line);
  }
  const found = new Set(lines.values());
  return found.has('Intäkter') && found.has('Kostnader') ? lines : null;
}
