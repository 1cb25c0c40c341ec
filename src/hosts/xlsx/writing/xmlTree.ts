import { decodeEntities, xmlAttributes, xmlTags, type XmlTag } from '../xml';

/**
 * A part of the package as a tree that knows where everything stands in its text,
 * so that a change can be made in place and everything else stays as it was written.
 */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** `x:` with its colon, or empty. */
  readonly prefix: string;
  readonly tag: XmlTag;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** What stands between the tags; both are the end of an empty element. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

interface Growing extends Omit<XmlElement, 'children' | 'contentEnd' | 'end'> {
  readonly children: XmlElement[];
  contentEnd: number;
  end: number;
}

/** The root element; null when the text is no well-nested XML. */
export function parseXml(xml: string): XmlElement | null {
  let root: Growing | null = null;
  let open: Growing | null = null;
  const parents: Growing[] = [];
  for (const tag of xmlTags(xml)) {
    if (tag.kind === 'close') {
      if (open?.name !== tag.name) return null;
      open.contentEnd = tag.start;
      open.end = tag.end;
      open = parents.pop() ?? null;
      continue;
    }
    const element: Growing = {
      name: tag.name, prefix: prefixOf(xml, tag), tag, parent: open, children: [],
      start: tag.start, contentStart: tag.end, contentEnd: tag.end, end: tag.end,
    };
    if (open) open.children.push(element);
    else if (root) return null;
    root ??= element;
    if (tag.kind === 'open') {
      if (open) parents.push(open);
      open = element;
    }
  }
  return open === null ? root : null;
}

/** What stands between the tag's `<` and its local name. */
const prefixOf = (xml: string, tag: XmlTag): string => xml.slice(tag.start + 1, tag.nameStart);

/** The first child of that name and of the parent's own prefix; foreign elements are passed over. */
export const childOf = (parent: XmlElement, name: string): XmlElement | null =>
  parent.children.find((child) => child.name === name && child.prefix === parent.prefix) ?? null;

export const childrenOf = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child) => child.name === name && child.prefix === parent.prefix);

export const attributesOf = (element: XmlElement): ReadonlyMap<string, string> => xmlAttributes(element.tag);

export const attributeOf = (element: XmlElement, name: string): string | undefined => attributesOf(element).get(name);

/** A prefix (without colon) that means the namespace where the element stands; null when none does. */
export function prefixForNamespace(element: XmlElement | null, namespace: string): string | null {
  for (let at = element; at; at = at.parent) {
    for (const [name, value] of attributesOf(at)) {
      if (name.startsWith('xmlns:') && value === namespace) return name.slice(6);
    }
  }
  return null;
}

/** The element's text as it stands, decoded; children are not looked at. */
export const textOf = (xml: string, element: XmlElement): string =>
  decodeEntities(xml.slice(element.contentStart, element.contentEnd));

/** The same for two elements that say the same, whatever their prefixes, order of attributes and white space. */
export function canonical(xml: string, element: XmlElement): string {
  const attributes = [...attributesOf(element)]
    .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const inner = element.children.length > 0
    ? element.children.map((child) => canonical(xml, child)).join('')
    : textOf(xml, element).trim();
  return `<${element.name} ${attributes.join(' ')}>${inner}</>`;
}
