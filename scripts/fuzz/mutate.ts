import { strFromU8, strToU8 } from 'fflate';
import { oddParts, zipOf, type Parts } from './oddPackage';
import type { Random } from './random';

/** Packages that are spoilt: in their markup, in their parts, in the zip around them. */

/** Values at which programs stumble. */
const values = ['', '0', '1', '-1', '65535', '4294967296', '1e308', '1E+308', 'NaN', 'rId1', 'rId99', 'A1', 'XFE1', 'XFD1048577', 'A0', 'A1:XFD1048576', 'true', 's', 'x', '&amp;', '&#10;', '_x000D_', 'å', '\u{1F600}', '../../x.xml', '/xl/workbook.xml', 'a'.repeat(300)];

type TextChange = (xml: string, random: Random) => string;

/** A tag that chance takes, as its place in the text. */
function tagIn(xml: string, random: Random): { readonly from: number; readonly to: number } | null {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  if (tags.length === 0) return null;
  const tag = random.pick(tags);
  return { from: tag.index, to: tag.index + tag[0].length };
}

const inTag = (change: (tag: string, random: Random) => string): TextChange => (xml, random) => {
  const place = tagIn(xml, random);
  return place === null ? xml : xml.slice(0, place.from) + change(xml.slice(place.from, place.to), random) + xml.slice(place.to);
};

const inAttribute = (change: (name: string, value: string, random: Random) => string): TextChange => (xml, random) => {
  const attributes = [...xml.matchAll(/\s([\w:]+)="([^"]*)"/g)];
  if (attributes.length === 0) return xml;
  const one = random.pick(attributes);
  return `${xml.slice(0, one.index)} ${change(one[1] ?? '', one[2] ?? '', random)}${xml.slice(one.index + one[0].length)}`;
};

const textChanges: readonly TextChange[] = [
  inTag(() => ''),
  inTag((tag) => tag + tag),
  inTag((tag, random) => tag.replace(/>$/, random.pick([' x="1">', '/>', '', '>>', ' r="1" r="2">', " s='0'>"]))),
  inTag((tag, random) => tag.replace(/[\w:]+/, (name) => random.pick([`x:${name}`, name.toUpperCase(), name.slice(1), `${name}1`, name.replace(/^.*:/, '')]))),
  inTag((tag, random) => random.pick(['<!-- -->', '<?x y?>', '<![CDATA[<]]>', '<!DOCTYPE a>', '&nbsp;', '&#0;', '\u0001', ']]>', '<a>', '</a>', '<a/>', '\ufffe']) + tag),
  inAttribute((name, _, random) => `${name}="${random.pick(values)}"`),
  inAttribute((name, value, random) => random.pick([`${name} = "${value}"`, `${name}='${value}'`, `${name}=${value}`, `${name}\n=\t"${value}" `, `${name}="${value}" ${name}="${value}"`, `x:${name}="${value}"`])),
  inAttribute(() => ''),
  (xml, random) => xml.slice(0, random.int(xml.length)),
  (xml, random) => { const from = random.int(xml.length); return xml.slice(0, from) + xml.slice(from + 1 + random.int(40)); },
  (xml, random) => { const from = random.int(xml.length); const to = from + random.int(400); return xml.slice(0, to) + xml.slice(from); },
  (xml, random) => xml.replace(/encoding=(["'])[^"']*\1/i, `encoding="${random.pick(['UTF-16', 'ISO-8859-1', 'windows-1252', 'koi8-r', 'utf8', 'UTF-8'])}"`),
  (xml, random) => xml.replace(/<v>[^<]*<\/v>/g, (whole) => (random.chance(0.2) ? `<v>${random.pick(values.filter((value) => !value.includes('..')))}</v>` : whole)),
  (xml, random) => { const tag = random.pick(['<row/>', '<c/>', '<xf/>', '<mergeCell ref="A1:E8"/>', '<definedName name="a">A1</definedName>', '<si/>', '<si><t>x</t></si>', '<Override PartName="/x" ContentType="y"/>', '<f>1</f>', '<cols><col min="1" max="16384" hidden="1"/></cols>']); const at = xml.indexOf('>', random.int(xml.length)) + 1; return xml.slice(0, at) + tag.repeat(1 + random.int(2000)) + xml.slice(at); },
  (xml, random) => { const at = xml.indexOf('>', random.int(xml.length)) + 1; const depth = 1 + random.int(400); return xml.slice(0, at) + '<b>'.repeat(depth) + '</b>'.repeat(depth) + xml.slice(at); },
  (xml, random) => { const rows = [...xml.matchAll(/<row[^>]*>.*?<\/row>/gs)].map(([row]) => row); return rows.length < 2 ? xml : xml.replace(rows.join(''), random.shuffled(rows).join('')); },
];

function changePart(parts: Parts, random: Random): void {
  const names = [...parts.keys()];
  const name = random.pick(random.chance(0.5) ? names.filter((one) => /sheet|workbook|styles|Types/i.test(one)) : names);
  const content = parts.get(name) ?? '';
  if (typeof content !== 'string') {
    const bytes = content.slice();
    if (bytes.length > 0) bytes[random.int(bytes.length)] = random.int(256);
    parts.set(name, bytes);
    return;
  }
  if (random.chance(0.05)) {
    const bytes = strToU8(content);
    for (let count = 1 + random.int(4); count > 0 && bytes.length > 0; count--) bytes[random.int(bytes.length)] = random.int(256);
    parts.set(name, bytes);
    return;
  }
  parts.set(name, random.pick(textChanges)(content, random));
}

/** Parts taken out, twice there, renamed, exchanged. */
function changeParts(parts: Parts, random: Random): void {
  const names = [...parts.keys()];
  const [name, other] = [random.pick(names), random.pick(names)];
  const content = parts.get(name) ?? '';
  const kind = random.int(6);
  if (kind === 0) parts.delete(name);
  else if (kind === 1) parts.set(name, parts.get(other) ?? '');
  else if (kind === 2) parts.set(name, '');
  else if (kind === 3) parts.set(`extra/${random.int(9)}.xml`, content);
  else {
    parts.delete(name);
    parts.set(kind === 4 ? name.toUpperCase() : `/${name}`, content);
  }
}

/** The zip's own bytes: overwritten, cut, lengthened. */
function changeZip(zip: Uint8Array, random: Random): Uint8Array {
  const kind = random.int(4);
  if (kind === 0) return zip.subarray(0, random.int(zip.length));
  if (kind === 1) return Uint8Array.from([...strToU8('From: a@example.org\r\n\r\n'), ...zip]);
  if (kind === 2) return Uint8Array.from([...zip, ...Array.from({ length: random.int(200) }, () => random.int(256))]);
  const bytes = zip.slice();
  // The directory stands last: what it says of sizes, offsets and names.
  const from = random.chance(0.5) ? 0 : Math.max(0, bytes.length - 1500);
  for (let count = 1 + random.int(3); count > 0; count--) bytes[from + random.int(bytes.length - from)] = random.pick([0, 1, 0x7f, 0xff, random.int(256)]);
  return bytes;
}

/** The text of parts in UTF-16 is left as it is: other changes meet it. */
export function mutated(random: Random, withReport: (zip: Uint8Array) => Parts | null): Uint8Array {
  let parts = oddParts(random);
  if (random.chance(0.25)) parts = withReport(zipOf(parts, random)) ?? parts;
  for (let count = 1 + random.int(3); count > 0; count--) {
    if (random.chance(0.85)) changePart(parts, random);
    else changeParts(parts, random);
  }
  const zip = zipOf(parts, random);
  return random.chance(0.12) ? changeZip(zip, random) : zip;
}

/** Parts as text where they are text. */
export function partsOf(files: Readonly<Record<string, Uint8Array>>): Parts {
  return new Map(Object.entries(files).map(([name, bytes]) => [name, /\.(xml|rels)$/i.test(name) && bytes[0] !== 0xff ? strFromU8(bytes) : bytes]));
}
