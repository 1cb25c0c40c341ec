import { FONT, INK, SIZE, statusInk } from '../../report/layout/theme';
import type { TableCell, Tone } from '../content/blocks';

/** Text and looks as HTML that is pasted elsewhere: all looks stand with the element, since no style sheet follows along. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Letters that no document may hold: control signs, and halves of a pair. */
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const clean = (text: string): string => text.replace(UNWRITABLE, '').replace(/\r\n?/g, '\n');

export const escaped = (text: string): string => clean(text).replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** Line breaks stay lines; in a table Excel keeps them in their cell. */
export const lines = (text: string, inTable: boolean): string =>
  escaped(text).replaceAll('\n', inTable ? '<br style="mso-data-placement:same-cell">' : '<br>');

export type Looks = Readonly<Record<string, string>>;

/** A style attribute; none for no looks. */
export function styled(looks: Looks): string {
  const text = Object.entries(looks).map(([name, value]) => `${name}:${value}`).join(';');
  return text === '' ? '' : ` style="${text}"`;
}

export const textLooks: Looks = { 'font-family': `${FONT.name},Arial,sans-serif`, 'font-size': `${SIZE.body}pt`, color: INK.text };

const inkOf = (tone: Tone): { readonly color: string; readonly fill: string | null } => {
  if (tone === 'deficit') return { color: INK.negative, fill: null };
  if (tone === 'muted') return { color: INK.muted, fill: null };
  return statusInk[tone];
};

export function cellLooks({ tone, isTinted, isBold }: TableCell): Looks {
  const ink = tone === undefined ? null : inkOf(tone);
  return {
    ...ink && { color: ink.color }, ...ink?.fill && isTinted ? { 'background-color': ink.fill } : {},
    ...isBold ? { 'font-weight': 'bold' } : {},
  };
}

/** What a spreadsheet would take for a formula where it stands first. */
const BEGINS_FORMULA = /^[=+\-@\t]/;
/** A figure with its sign and unit: nothing is computed when a spreadsheet takes it for a number. */
const FIGURE = /^[+−-]?\d[\d\s.,]*(?:\s?%)?$/;

/** Whether a cell has to be said to be text: everything but figures. */
export const isPlainText = (text: string): boolean => !FIGURE.test(text.trim());

/**
 * The text of a cell between tabs: one line. What a spreadsheet would take for a formula begins with a hard space: it is
 * then text there, and reads the same everywhere else; an apostrophe would be read as a letter.
 */
export function plainCell(text: string): string {
  const line = clean(text).replace(/[^\S\u00a0]+/g, ' ').trim();
  return BEGINS_FORMULA.test(line) && isPlainText(line) ? `\u00a0${line}` : line;
}
