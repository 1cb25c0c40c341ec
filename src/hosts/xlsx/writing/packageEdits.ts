import type { Problem } from '../../../values/problem';
import { damagedPart } from '../reading/fileProblems';
import { limits } from '../reading/limits';
import { parseRelationships, partKey, relationshipsPath, type Relationship } from '../reading/parts';
import type { XlsxPackage } from '../package';
import type { ZipEntry } from '../zip';
import { packageRelationships, xmlDeclaration } from './dialect';
import { partTypes } from './partTypes';
import { appendTo, applyEdits, escapeAttribute, removal, withPrefix } from './xmlEdit';
import { attributeOf, parseXml, type XmlElement } from './xmlTree';
import { packEntry, writeZip } from './zipWriter';

const contentTypesPath = '[Content_Types].xml';

/**
 * What is about to change in a package. Nothing is written until `finish`; parts that end as they were count as
 * untouched. A part that can't be read is remembered as `problem`, and its text is then null.
 */
export class PackageEdits {
  problem: Problem | null = null;
  private readonly changes = new Map<string, { readonly path: string; readonly text: string | null }>();

  /** Originals as read, so that each is unpacked once. */
  private readonly originals = new Map<string, string | null>();

  constructor(readonly source: XlsxPackage) {}

  /** A part's text as it will be; null when there is none. */
  text(path: string): string | null {
    const change = this.changes.get(partKey(path));
    return change ? change.text : this.originalText(path);
  }

  put(path: string, text: string): void {
    this.changes.set(partKey(path), { path, text });
  }

  /** Takes a part out, with its own relationships and its content type. */
  remove(path: string): void {
    this.changes.set(partKey(path), { path, text: null });
    const relationships = relationshipsPath(path);
    if (this.exists(relationships)) this.changes.set(partKey(relationships), { path: relationships, text: null });
    this.editTree(contentTypesPath, (root) => root.children
      .filter((child) => child.name === 'Override' && partKey(attributeOf(child, 'PartName') ?? '') === partKey(path))
      .map(removal));
  }

  exists(path: string): boolean {
    const change = this.changes.get(partKey(path));
    return change ? change.text !== null : this.source.entry(path) !== null;
  }

  /** `xl/worksheets/sheet` and `.xml` → the first such name with a number that no part has. */
  freePath(start: string, extension: string): string {
    let number = 1;
    while (this.exists(`${start}${number}${extension}`)) number++;
    return `${start}${number}${extension}`;
  }

  setContentType(path: string, type: string): void {
    this.editTree(contentTypesPath, (root) => {
      const stated = root.children.some((child) =>
        child.name === 'Override' && partKey(attributeOf(child, 'PartName') ?? '') === partKey(path));
      const override = `<Override PartName="${escapeAttribute(`/${path}`)}" ContentType="${type}"/>`;
      return stated ? [] : [appendTo(root, withPrefix(override, root.prefix))];
    });
  }

  relationships(part: string): readonly Relationship[] {
    const xml = this.text(relationshipsPath(part));
    return xml === null ? [] : parseRelationships(part, xml);
  }

  /** Relates a part to another, under the id that the relation already has or a free one. The answer is the id. */
  relate(part: string, target: string, type: string): string {
    const known = this.relationships(part);
    const same = known.find((one) => !one.external && one.type === type && partKey(one.target) === partKey(target));
    if (same) return same.id;
    const taken = new Set(known.map((one) => one.id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const path = relationshipsPath(part);
    if (!this.exists(path)) {
      this.put(path, `${xmlDeclaration}<Relationships xmlns="${packageRelationships}"></Relationships>`);
      if (!this.source.contentType(path)) this.setContentType(path, partTypes.relationships);
    }
    const relationship = `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativePath(part, target))}"/>`;
    this.editTree(path, (root) => [appendTo(root, withPrefix(relationship, root.prefix))]);
    return id;
  }

  /** Takes out the relationships that `unwanted` names. */
  unrelate(part: string, unwanted: (relationship: Relationship) => boolean): void {
    const ids = new Set(this.relationships(part).filter(unwanted).map((one) => one.id));
    if (ids.size === 0) return;
    this.editTree(relationshipsPath(part), (root) =>
      root.children.filter((child) => ids.has(attributeOf(child, 'Id') ?? '')).map(removal));
  }

  /** Changes a part in place; one that is no XML is remembered as a problem. */
  editTree(path: string, edit: (root: XmlElement, xml: string) => Parameters<typeof applyEdits>[1]): void {
    const xml = this.text(path);
    const root = xml === null ? null : parseXml(xml);
    if (xml === null || root === null) {
      this.problem ??= damagedPart(path);
      return;
    }
    const edits = edit(root, xml);
    if (edits.length > 0) this.put(path, applyEdits(xml, edits));
  }

  /** The package with its changes: the source's own bytes when nothing differs, null when it would be larger than is read. */
  finish(): Uint8Array | null {
    const entries: ZipEntry[] = [];
    let changed = false;
    const left = new Map([...this.changes].filter(([, change]) => !this.isAsBefore(change.path, change.text)));
    for (const entry of this.source.archive.entries) {
      const change = left.get(partKey(entry.name));
      left.delete(partKey(entry.name));
      if (!change) entries.push(entry);
      else if (change.text !== null) entries.push(pack(entry.name, change.text));
      changed ||= change !== undefined;
    }
    for (const { path, text } of left.values()) {
      if (text === null) continue;
      entries.push(pack(path, text));
      changed = true;
    }
    if (!changed) return this.source.archive.bytes;
    return entries.length > limits.parts ? null : writeZip(entries);
  }

  private isAsBefore(path: string, text: string | null): boolean {
    return this.source.entry(path) === null ? text === null : text === this.originalText(path);
  }

  private originalText(path: string): string | null {
    const known = this.originals.get(partKey(path));
    if (known !== undefined) return known;
    const text = this.source.text(path);
    if (text?.ok === false) this.problem ??= text.error;
    const read = text?.ok ? text.value : null;
    this.originals.set(partKey(path), read);
    return read;
  }
}

/** Parts that came in another encoding are written as UTF-8, and say so. */
function pack(name: string, text: string): ZipEntry {
  const declared = text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i, '$1$2UTF-8$2');
  return packEntry(name, new TextEncoder().encode(declared));
}

/** From `xl/worksheets/sheet1.xml` to `xl/drawings/drawing1.xml`: `../drawings/drawing1.xml`. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const goal = to.split('/');
  let shared = 0;
  while (shared < start.length && shared < goal.length - 1 && start[shared] === goal[shared]) shared++;
  return '../'.repeat(start.length - shared) + goal.slice(shared).map(encodeURIComponent).join('/');
}
