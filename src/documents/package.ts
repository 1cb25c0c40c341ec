import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { paragraphsOf } from './paragraphs';

/** What docx has packed, tidied: nothing of who, where and when; the same report gives the same bytes. */

export type Parts = Record<string, Uint8Array>;

/** Zip's first day. */
const FIXED_TIME = new Date(1980, 0, 1);

const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** The package's list of contents comes first, as Word writes it. */
function pack(parts: Parts): Uint8Array {
  const first = '[Content_Types].xml';
  const names = [first, ...Object.keys(parts).filter((name) => name !== first).sort()];
  return zipSync(Object.fromEntries(names.flatMap((name) => (parts[name] ? [[name, parts[name]]] : []))), { mtime: FIXED_TIME, level: 6 });
}

export const textOf = (parts: Parts, name: string): string => (parts[name] ? strFromU8(parts[name]) : '');

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

export interface Properties {
  readonly title: string;
  readonly subject: string;
  /** RFC 4646: sv-SE, en-GB. */
  readonly language: string;
  /** yyyy-mm-dd: of the report. */
  readonly date: string;
}

const coreXml = ({ title, subject, language, date }: Properties): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
  + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
  + `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:language>${language}</dc:language>`
  + `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified>`
  + '</cp:coreProperties>';

/** The part that the package names as its properties of this kind; templates may have it elsewhere. */
const propertiesPart = (parts: Parts, kind: 'core-properties' | 'extended-properties'): string | null => {
  const relationship = new RegExp(`<Relationship\\b[^>]*/${kind}"[^>]*>`).exec(textOf(parts, '_rels/.rels'))?.[0] ?? '';
  return /Target="\/?([^"]+)"/.exec(relationship)?.[1] ?? null;
};

/** What tells of people and places; what a program counts (pages, words) is no longer true. */
const TELLING = /<(Template|Manager|Company|HyperlinkBase|Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|TotalTime|TitlesOfParts|HeadingPairs)(?:\s[^>]*)?(?:\/>|>[^]*?<\/\1>)/g;

function tidyProperties(parts: Parts, properties: Properties): Parts {
  const core = propertiesPart(parts, 'core-properties');
  const extended = propertiesPart(parts, 'extended-properties');
  return {
    ...parts,
    ...core && parts[core] ? { [core]: strToU8(coreXml(properties)) } : {},
    ...extended && parts[extended] ? { [extended]: strToU8(textOf(parts, extended).replace(TELLING, '')) } : {},
  };
}

/** Names that stand clear of bars to the left, labels on one line, and the language of the report, which docx can't be asked for. */
const tidyChart = (xml: string, language: string): string =>
  xml.replace(/(<c:catAx>[^]*?<c:tickLblPos val=")nextTo"/, '$1low"')
    .replace(/<c:dLbls?>[^]*?<\/c:dLbls?>/g, (labels) => labels.replaceAll('wrap="square"', 'wrap="none"'))
    .replace(/(<c:lang val=|\blang=)"en-US"/g, `$1"${language}"`);

const RANDOM_ID = /"(rId[\w-]{21,})"/;

/** docx names relationships at random: counted instead, so that the same report gives the same bytes. */
function countRelationships(parts: Parts): Parts {
  const names = new Map<string, string>();
  const counted = (id: string): string => {
    const known = names.get(id) ?? `rIdReport${names.size + 1}`;
    names.set(id, known);
    return known;
  };
  return Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
    const xml = strFromU8(bytes);
    return RANDOM_ID.test(xml) ? [name, strToU8(xml.replace(new RegExp(RANDOM_ID, 'g'), (_whole, id: string) => `"${counted(id)}"`))] : [name, bytes];
  }));
}

/** docx counts drawings through all documents of a run: in one of our own they begin at 1. */
function countDrawings(parts: Parts): Parts {
  const main = 'word/document.xml';
  let count = 0;
  return { ...parts, [main]: strToU8(textOf(parts, main).replace(/(<wp:docPr id=")\d+"/g, (_whole, start: string) => `${start}${(count += 1)}"`)) };
}

function tidyPart(name: string, bytes: Uint8Array, { language }: Properties): Uint8Array {
  if (/(?:^|\/)charts\/chart\d+\.xml$/.test(name)) return strToU8(tidyChart(strFromU8(bytes), language));
  // The workbook behind a chart is a package too, stamped with the time it was packed.
  return /\/embeddings\/[^/]+\.xlsx$/.test(name) ? pack(unpack(bytes)) : bytes;
}

/** Headers and footers without placeholders: docx writes them anew, with names of its own. */
const withoutPlaceholders = (template: Parts): Parts => Object.fromEntries(Object.entries(template).filter(([name, bytes]) =>
  /^word\/(?:header|footer)\d*\.xml$/.test(name) && !paragraphsOf(strFromU8(bytes)).some(({ text }) => text.includes('{{'))));

/** `template`: parts that were there before, of which only the properties change. */
export function tidy(packed: Uint8Array, properties: Properties, template: Parts | null = null): Uint8Array {
  const counted = tidyProperties(countRelationships(unpack(packed)), properties);
  const parts = template === null ? countDrawings(counted) : counted;
  const ours = Object.entries(parts).filter(([name]) => !(template && name in template)).map(([name, bytes]) => [name, tidyPart(name, bytes, properties)]);
  return pack({ ...parts, ...Object.fromEntries(ours) as Parts, ...template === null ? {} : withoutPlaceholders(template) });
}
