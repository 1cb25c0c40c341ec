/**
 * Just enough XML for a manifest: elements with attributes, text and children in order.
 * @typedef {{name: string, attributes: Record<string, string>, children: Element[], text: string}} Element
 */

const token = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decode = (text) => text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole);

/** The root element. Throws a sentence when the text is not well-formed. */
export function parseXml(text) {
  /** @type {Element} */
  const top = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const source = text.replace(/^\uFEFF/, '');
  token.lastIndex = 0;
  let at = 0;
  while (at < source.length) {
    const match = token.exec(source);
    if (!match) throw new Error(`The XML is not well-formed at character ${at}.`);
    at = token.lastIndex;
    const [, closes, name, attributes, empty, words] = match;
    const parent = open[open.length - 1];
    if (words !== undefined) parent.text += decode(words);
    if (name === undefined) continue;
    if (closes) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>.`);
      open.pop();
      continue;
    }
    const element = { name, attributes: {}, children: [], text: '' };
    for (const [, key, quoted, apostrophed = ''] of attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      element.attributes[key] = decode(quoted ?? apostrophed);
    }
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1].name}> is not closed.`);
  if (top.children.length !== 1) throw new Error('The XML has no single root element.');
  return top.children[0];
}

/** The element and everything below it. */
export function* descendants(element) {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** The first element down this path of names; undefined when there is none. */
export const find = (element, ...path) =>
  path.reduce((at, name) => at?.children.find((child) => child.name === name), element);
