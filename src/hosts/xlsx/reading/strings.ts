import { decodeXmlText, xmlTags } from '../xml';
import { limits } from './limits';

/** Text of cells: shared strings and inline strings, plain or in formatted runs. */

const escaped = /_x([0-9a-f]{4})_/gi;

/** Files write characters that XML can't hold as `_x000D_`, and a literal `_x` as `_x005F_x`. */
const decodeEscapes = (text: string): string =>
  text.includes('_x') ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;

/** A cell's text as XML has it, decoded wholly. Most texts need nothing. */
export const cellText = (raw: string): string =>
  needsDecoding.test(raw) ? decodeEscapes(decodeXmlText(raw)) : raw;

const needsDecoding = /[&<\r]|_x/;

/** The text of an `<si>` or `<is>` element, from what stands inside it: all runs, without phonetic guides. */
export function richText(inner: string): string {
  let text = '';
  let phonetic = 0;
  let from = -1;
  for (const tag of xmlTags(inner)) {
    if (tag.name === 'rPh') phonetic += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    if (tag.name !== 't' || phonetic > 0) continue;
    if (tag.kind === 'open') from = tag.end;
    else if (tag.kind === 'close' && from >= 0) {
      text += inner.slice(from, tag.start);
      from = -1;
    }
  }
  return cellText(text);
}

/**
 * Reads `xl/sharedStrings.xml`; null when it is damaged, one more than the limit when there are too many.
 * One text for the whole part, since its strings are slices of it.
 */
export function parseSharedStrings(xml: string): string[] | null {
  const root = /<((?:[^\s<>:!?/]+:)?)sst[\s/>]/.exec(xml);
  if (root === null) return null;
  const prefix = root[1] ?? '';
  const open = `<${prefix}si`;
  const plain = `<${prefix}si><${prefix}t>`;
  const plainEnd = `</${prefix}t></${prefix}si>`;
  const close = `</${prefix}si>`;
  const strings: string[] = [];
  const undecoded = !xml.includes('&') && !xml.includes('_x') && !xml.includes('\r');
  let at = xml.indexOf(open, root.index);
  while (at >= 0) {
    if (strings.length > limits.sharedStrings) return strings;
    const next = xml.indexOf('<', at + plain.length);
    if (xml.startsWith(plain, at) && xml.startsWith(plainEnd, next)) {
      const text = xml.slice(at + plain.length, next);
      strings.push(undecoded ? text : cellText(text));
      at = next + plainEnd.length;
    } else {
      const start = xml.indexOf('>', at) + 1;
      if (start === 0) return null;
      const empty = xml[start - 2] === '/';
      const end = empty ? start : xml.indexOf(close, start);
      if (end < 0) return null;
      strings.push(richText(xml.slice(start, end)));
      at = end;
    }
    at = xml.startsWith(open, at) ? at : xml.indexOf(open, at);
  }
  return strings;
}
