import type { XlsxPackage } from '../package';
import { faultOf } from '../reading/document';
import { encodingOf, inUtf8 } from '../reading/encoding';
import { partKey } from '../reading/parts';
import { xmlTags } from '../xml';
import { sheetFaults, styleFaults, workbookFaults, type PartFault } from './partRules';

/** A rule of the format that a package breaks: Excel would ask to repair the file, or refuse it. */
export interface PackageFault {
  readonly rule: PartFault['rule'] | 'xml' | 'contentType' | 'relationship';
  readonly part: string;
  readonly detail: string;
}

/** What breaks the rules of docs/package-rules.md in these parts of a package; in all of them when none are named. */
export function packageFaults(xlsx: XlsxPackage, parts: readonly string[] = xlsx.archive.entries.map(({ name }) => name)): PackageFault[] {
  const formats = formatCount(xlsx);
  return parts.filter((part) => xlsx.entry(part) !== null).flatMap((part) => partFaults(xlsx, part.replace(/^\/+/, ''), formats));
}

function partFaults(xlsx: XlsxPackage, part: string, formats: number): PackageFault[] {
  const found: PackageFault[] = [];
  const add = (rule: PackageFault['rule'], detail: string) => { found.push({ rule, part, detail }); };
  const type = xlsx.contentType(part) ?? '';
  if (type === '' && part !== '[Content_Types].xml') add('contentType', 'no content type');
  if (!/\+xml$|\/xml$/.test(type) && !/\.(xml|rels)$/i.test(part)) return found;
  const bytes = xlsx.part(part);
  const text = bytes?.ok ? inUtf8(bytes.value) : null;
  if (text === null || faultOf(text, true) !== null) {
    add('xml', 'no well-formed XML');
    return found;
  }
  if (bytes?.ok && encodingOf(bytes.value) === 'windows-1252') add('xml', 'neither UTF-8 nor UTF-16');
  const xml = new TextDecoder().decode(text);
  const source = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(part);
  if (source) relationshipFaults(xlsx, `${source[1] ?? ''}${source[2] ?? ''}`).forEach((detail) => { add('relationship', detail); });
  const rules = partKey(part) === partKey(xlsx.workbookPath) ? workbookFaults(xml)
    : type.endsWith('styles+xml') ? styleFaults(xml) : type.endsWith('worksheet+xml') ? sheetFaults(xml, formats) : [];
  for (const { rule, detail } of rules) add(rule, detail);
  missingIds(xlsx, part, xml).forEach((id) => { add('relationship', `${id} is no relationship of the part`); });
  return found;
}

/** Ids once, and every target inside the package there. */
function relationshipFaults(xlsx: XlsxPackage, part: string): string[] {
  const all = xlsx.relationships(part);
  if (!all.ok) return ['can\'t be read'];
  const seen = new Set<string>();
  return all.value.flatMap(({ id, target, external, type }) => {
    const isTwin = seen.has(id);
    seen.add(id);
    if (id === '' || type === '') return ['a relationship without id or type'];
    if (isTwin) return [`two relationships ${id}`];
    const isInside = !external && !target.startsWith('#') && !target.includes('#');
    return isInside && xlsx.entry(target) === null ? [`${id} points at ${target}, which is not there`] : [];
  });
}

const relatedAttribute = /\s([A-Za-z_][\w.-]*):(?:id|embed|link|pict|dm|lo|qs|cs)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const relationshipNamespaces = /xmlns:([\w.-]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships["']/g;

/** Ids that a part names and its relationships don't have. */
function missingIds(xlsx: XlsxPackage, part: string, xml: string): string[] {
  const prefixes = new Set([...xml.matchAll(relationshipNamespaces)].map((match) => match[1]));
  if (prefixes.size === 0) return [];
  const related = xlsx.relationships(part);
  const known = new Set(related.ok ? related.value.map(({ id }) => id) : []);
  const missing = new Set<string>();
  for (const tag of xmlTags(xml)) {
    if (!tag.attributeText.includes(':')) continue;
    for (const [, prefix, double, single] of tag.attributeText.matchAll(relatedAttribute)) {
      const id = double ?? single ?? '';
      if (prefixes.has(prefix ?? '') && id !== '' && !known.has(id)) missing.add(id);
    }
  }
  return [...missing];
}

function formatCount(xlsx: XlsxPackage): number {
  const related = xlsx.relationships(xlsx.workbookPath);
  const path = related.ok ? related.value.find(({ kind, external }) => kind === 'styles' && !external)?.target : undefined;
  const styles = path === undefined ? null : xlsx.text(path);
  if (!styles?.ok) return 1;
  let count = 0;
  let isInside = false;
  for (const tag of xmlTags(styles.value)) {
    if (tag.name === 'cellXfs') isInside = tag.kind === 'open';
    else if (isInside && tag.name === 'xf' && tag.kind !== 'close') count++;
  }
  return Math.max(1, count);
}

/** The faults that a package has in the parts that were changed and its source did not have. */
export function newFaults(before: XlsxPackage, after: XlsxPackage, changed: readonly string[]): PackageFault[] {
  const found = packageFaults(after, changed);
  if (found.length === 0) return found;
  const key = ({ rule, part, detail }: PackageFault) => `${rule} ${partKey(part)} ${detail}`;
  const old = new Set(packageFaults(before, changed).map(key));
  return found.filter((one) => !old.has(key(one)));
}
