/** What a number format of Excel's says of how a number is shown: the one home of its decimals. */

/** The signs for digits of its first section: without quotes, escapes, brackets, fills and room left for a sign. */
export const digitSigns = (format: string): string =>
  (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');

/** The sections of a format: positive, negative, zero, text. A semicolon in quotes is none. */
export function sectionsOf(format: string): readonly string[] {
  const found = [''];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|[^]/g) ?? []) {
    if (piece === ';') found.push('');
    else found.push(`${found.pop() ?? ''}${piece}`);
  }
  return found;
}

/** A section with all that it shows as it stands blotted out, as long as it was. */
const blotted = (section: string): string => section.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, (text) => '\u0000'.repeat(text.length));

/** Whether a section is that of texts: the last one may be, however many stand before it. */
export const isOfText = (section: string): boolean => blotted(section).includes('@');

/** The sections of numbers: positive, negative, zero, as many as there are. */
export function numberSections(format: string): readonly string[] {
  const all = sectionsOf(format);
  return all.length > 1 && isOfText(all.at(-1) ?? '') ? all.slice(0, -1) : all;
}

const asItStands = (part: string): string => part.replace(/\[[^\]]*\]|[_*]./g, '').replace(/"([^"]*)"|\\(.)/g, '$1$2');

/** A text as a format shows it. */
export function textUnder(text: string, format: string): string {
  const last = sectionsOf(format).at(-1) ?? '';
  const at = blotted(last).indexOf('@');
  return at < 0 ? text : asItStands(last.slice(0, at)) + text + asItStands(last.slice(at + 1));
}

/** The places after the point, "0" for one that is always shown; empty where there are none. */
export const decimalPlaces = (signs: string): string => /\.([0#?]+)/.exec(signs)?.[1] ?? '';

/** The decimals that a format shows; null where it leaves that to the number (General, `0.##`). */
export function formatDecimals(format: string): number | null {
  const signs = digitSigns(format);
  const places = decimalPlaces(signs);
  return /[0#]/.test(signs) && !/[#?]/.test(places) ? places.length : null;
}
