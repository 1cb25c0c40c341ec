import type { XmlElement } from './xmlTree';

/** One replacement in a text; `start` and `end` are the same for an insertion. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What follows the text where the edit opens an empty element: several that open the same one stand inside it together. */
  readonly closing?: string;
}

/** Carries out edits that don't overlap; those at the same place stay in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  const pieces: string[] = [];
  let at = 0;
  ordered.forEach(({ edit }, index) => {
    const opens = edit.closing !== undefined;
    const isFirst = !opens || ordered[index - 1]?.edit.closing === undefined || ordered[index - 1]?.edit.start !== edit.start;
    const isLast = opens && (ordered[index + 1]?.edit.closing === undefined || ordered[index + 1]?.edit.start !== edit.start);
    pieces.push(isFirst ? text.slice(at, edit.start) : '', opens && isFirst ? '>' : '', edit.text, isLast ? edit.closing ?? '' : '');
    at = edit.end;
  });
  pieces.push(text.slice(at));
  return pieces.join('');
}

export const removal = (element: XmlElement): TextEdit => ({ start: element.start, end: element.end, text: '' });

export const insertBefore = (element: XmlElement, text: string): TextEdit =>
  ({ start: element.start, end: element.start, text });

export const insertAfter = (element: XmlElement, text: string): TextEdit =>
  ({ start: element.end, end: element.end, text });

/** Adds to an element's content, opening it when it was written as an empty one. */
export function appendTo(element: XmlElement, text: string): TextEdit {
  if (element.tag.kind === 'open') return { start: element.contentEnd, end: element.contentEnd, text };
  const slash = element.tag.end - 2;
  return { start: slash, end: element.end, text, closing: `</${element.prefix}${element.name}>` };
}

/** Replaces what stands between an element's tags. */
export function replaceContent(element: XmlElement, text: string): TextEdit {
  if (element.tag.kind === 'open') return { start: element.contentStart, end: element.contentEnd, text };
  return appendTo(element, text);
}

/** Sets an attribute, where it stands or at the end of the tag. The value is escaped here. */
export function setAttribute(element: XmlElement, name: string, value: string): TextEdit {
  const { tag } = element;
  const after = tag.start + 1 + element.prefix.length + element.name.length;
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag.attributeText);
  if (found) {
    const quoted = found[1] ?? '';
    const start = after + found.index + found[0].length - quoted.length;
    return { start, end: start + quoted.length, text: `"${escapeAttribute(value)}"` };
  }
  const end = after + tag.attributeText.trimEnd().length;
  return { start: end, end, text: ` ${name}="${escapeAttribute(value)}"` };
}

/** Gives unprefixed elements the prefix of the part they go into (`x:`, or none). */
export const withPrefix = (fragment: string, prefix: string): string =>
  prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Line ends and tabs in an attribute become blanks when it is read, unless they are written as references. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\r', '&#13;').replaceAll('\t', '&#9;');

const unwritable = '[\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
/** An underscore that would be read as the beginning of an escape, also of one that is made here. */
const mistakable = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${unwritable}))`, 'g');
const forbidden = new RegExp(unwritable, 'g');

/**
 * Text as the file format writes strings (ST_Xstring): what XML can't hold becomes `_xHHHH_`, a carriage return
 * too (XML would turn it into a line feed), and what only looks like such an escape is escaped itself.
 */
export const escapeString = (text: string): string =>
  text.replace(mistakable, '_x005F_')
    .replace(forbidden, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
