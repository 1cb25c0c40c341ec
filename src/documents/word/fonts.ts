import { textOf, type Parts } from '../package';

/** How wide the letters of a document's font are: columns are measured before Word sets them. */

/** Shares of the type size that a digit takes. */
const DIGITS: Readonly<Record<string, number>> = {
  'calibri': 0.507, 'carlito': 0.507, 'cambria': 0.554, 'candara': 0.55, 'corbel': 0.53, 'constantia': 0.55, 'aptos': 0.561,
  'arial': 0.556, 'arial narrow': 0.456, 'helvetica': 0.556, 'liberation sans': 0.556, 'verdana': 0.636, 'tahoma': 0.546, 'trebuchet ms': 0.524,
  'segoe ui': 0.539, 'franklin gothic book': 0.554, 'gill sans mt': 0.5, 'century gothic': 0.554, 'georgia': 0.614, 'garamond': 0.469,
  'times new roman': 0.5, 'liberation serif': 0.5, 'palatino linotype': 0.5, 'book antiqua': 0.5, 'open sans': 0.572, 'lato': 0.58, 'roboto': 0.562,
  'source sans pro': 0.497, 'source sans 3': 0.497, 'noto sans': 0.572, 'dejavu sans': 0.636, 'dejavu serif': 0.636,
};
/** Of a font that is not known: somewhat wide. */
const OTHER_DIGIT = 0.58;
/** Letters of texts, on average, beside digits. */
const TEXT = 1.03;

/** Letters of the report's own font. */
export const OWN_LETTER = (DIGITS.calibri ?? OTHER_DIGIT) * TEXT;

const firstMatch = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[1] ?? null;

/** The font that `rFonts` names, by itself or by the theme's role. */
function namedIn(xml: string, theme: string): string | null {
  const fonts = firstMatch(/(<w:rFonts\b[^>]*>)/, xml);
  if (fonts === null) return null;
  const role = firstMatch(/\bw:asciiTheme="(major|minor)/, fonts);
  if (role === null) return firstMatch(/\bw:ascii="([^"]+)"/, fonts);
  return firstMatch(new RegExp(`<a:${role}Font>[^]*?<a:latin typeface="([^"]+)"`), theme);
}

/** The share of the type size that a letter of a template's running text takes. */
export function letterOf(parts: Parts): number {
  const styles = textOf(parts, 'word/styles.xml');
  const theme = textOf(parts, Object.keys(parts).find((name) => /^word\/theme\/theme\d*\.xml$/.test(name)) ?? '');
  const normal = (styles.match(/<w:style\b[^]*?<\/w:style>/g) ?? []).find((style) => /\bw:type="paragraph"/.test(style) && /\bw:default="(?:1|true|on)"/.test(style)) ?? '';
  const defaults = firstMatch(/(<w:rPrDefault>[^]*?<\/w:rPrDefault>)/, styles) ?? '';
  const name = namedIn(normal, theme) ?? namedIn(defaults, theme) ?? 'Times New Roman';
  return (DIGITS[name.toLowerCase()] ?? OTHER_DIGIT) * TEXT;
}
