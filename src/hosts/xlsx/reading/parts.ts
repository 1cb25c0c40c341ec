import { xmlAttributes, xmlTags } from '../xml';

/** Names of parts, relationships and content types, as the Open Packaging Conventions have them. */

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in Strict and Transitional files: `worksheet`, `styles`. */
  readonly kind: string;
  /** The type's whole address. */
  readonly type: string;
  /** A part's path without leading slash; for external targets the address as written. */
  readonly target: string;
  readonly external: boolean;
}

export interface ContentTypes {
  /** By lower-case extension. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By lower-case path without leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** Part names are compared without regard to case, a leading slash or how `ö` and the like are written (`%C3%B6`). */
export const partKey = (name: string): string => (name.includes('%') ? decodePercent(name) : name).replace(/^\/+/, '').toLowerCase();

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself ('') → `_rels/.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written, absolute or relative to its part, → a path without leading slash. */
function resolveTarget(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return decodePercent(folder.join('/'));
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A literal percent sign.
  }
}

export function parseRelationships(part: string, xml: string): Relationship[] {
  const found: Relationship[] = [];
  for (const tag of xmlTags(xml)) {
    if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
    const attributes = xmlAttributes(tag);
    const type = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    found.push({
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

export function parseContentTypes(xml: string): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const tag of xmlTags(xml)) {
    const attributes = xmlAttributes(tag);
    const type = attributes.get('ContentType') ?? '';
    if (tag.name === 'Default') defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    if (tag.name === 'Override') overrides.set(partKey(attributes.get('PartName') ?? ''), type);
  }
  return { defaults, overrides };
}
