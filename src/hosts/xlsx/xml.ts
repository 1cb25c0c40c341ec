/**
 * A small reader for the short parts of a package (relationships, styles, workbook): one pass, no tree.
 * Names come without prefix, since Strict files and some writers prefix everything.
 */

export interface XmlTag {
  /** Local name, without prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** The text after `<name`, undecoded. */
  readonly attributeText: string;
  /** Where the local name begins, in the text. */
  readonly nameStart: number;
  /** Where the tag begins and where what follows it begins, in the text. */
  readonly start: number;
  readonly end: number;
}

/** Every tag in order; comments, declarations and CDATA are passed over. Ends early at a tag that is cut off. */
export function* xmlTags(xml: string, from = 0): Generator<XmlTag> {
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    const end = endOfMarkup(xml, at);
    if (end < 0) return;
    const next = xml[at + 1];
    if (next !== '!' && next !== '?') yield tagAt(xml, at, end);
    at = xml.indexOf('<', end);
  }
}

function tagAt(xml: string, start: number, end: number): XmlTag {
  const closing = xml[start + 1] === '/';
  const empty = xml[end - 2] === '/';
  const from = start + (closing ? 2 : 1);
  const inner = xml.slice(from, end - (empty ? 2 : 1));
  const nameEnd = inner.search(/\s/);
  const qualified = nameEnd < 0 ? inner : inner.slice(0, nameEnd);
  const local = qualified.indexOf(':') + 1;
  return {
    name: qualified.slice(local),
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    attributeText: nameEnd < 0 ? '' : inner.slice(nameEnd),
    nameStart: from + local,
    start,
    end,
  };
}

/** The place after the markup that begins at `at`; -1 when it is cut off. */
function endOfMarkup(xml: string, at: number): number {
  const after = (closing: string, from: number) => {
    const found = xml.indexOf(closing, from);
    return found < 0 ? -1 : found + closing.length;
  };
  if (xml.startsWith('<!--', at)) return after('-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return after(']]>', at + 9);
  if (xml.startsWith('<?', at)) return after('?>', at + 2);
  // A `>` may stand inside an attribute's quotes.
  let quote = '';
  for (let index = at + 1; index < xml.length; index++) {
    const char = xml[index];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return index + 1;
  }
  return -1;
}

const attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Attributes by their name as written, prefix included (`r:id`), with decoded values. */
export function xmlAttributes(tag: XmlTag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let match = attribute.exec(tag.attributeText); match; match = attribute.exec(tag.attributeText)) {
    found.set(match[1] ?? '', decodeEntities(match[2] ?? match[3] ?? ''));
  }
  return found;
}

/** What stands between an open tag and the next tag after it, decoded. */
export function xmlTextAfter(xml: string, tag: XmlTag): string {
  if (tag.kind !== 'open') return '';
  const end = xml.indexOf(`</`, tag.end);
  return decodeXmlText(xml.slice(tag.end, end < 0 ? xml.length : end));
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** `&lt;`, `&#228;`, `&#xE4;`; an unknown one stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text content: entities decoded, CDATA taken as it is, comments and instructions dropped, line ends as XML has them. */
export function decodeXmlText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let from = 0;
  let decoded = '';
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const literal = match[0] === '<![CDATA[';
    const close = literal ? ']]>' : match[0] === '<?' ? '?>' : '-->';
    const start = match.index + match[0].length;
    const end = text.indexOf(close, start);
    decoded += decodeEntities(text.slice(from, match.index));
    from = end < 0 ? text.length : end + close.length;
    if (literal) decoded += text.slice(start, end < 0 ? text.length : end);
    special.lastIndex = from;
  }
  special.lastIndex = 0;
  return decoded + decodeEntities(text.slice(from));
}

const special = /<!\[CDATA\[|<!--|<\?/g;
