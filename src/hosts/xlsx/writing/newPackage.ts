import { relationshipsPath } from '../reading/parts';
import { packageRelationships, transitional, xmlDeclaration } from './dialect';
import { partTypes } from './partTypes';
import { packEntry, writeZip } from './zipWriter';

/** A package from nothing: its parts, and what names and relates them. */

export interface NewPart {
  readonly path: string;
  readonly type: string;
  readonly xml: string;
}

/** What a part refers to: the target is as it is written beside the part. */
interface NewRelationship {
  /** Such as `worksheet`, or the type's whole address. */
  readonly kind: string;
  readonly target: string;
}

const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The relationships of a part ('' for the package): `rId1` and on, in the order given. */
export function relationshipsOf(path: string, related: readonly NewRelationship[]): NewPart {
  const each = related.map(({ kind, target }, at) =>
    `<Relationship Id="rId${at + 1}" Type="${kind.includes('/') ? kind : transitional.relationshipType(kind)}" Target="${target}"/>`);
  return {
    path: relationshipsPath(path), type: partTypes.relationships,
    xml: `${xmlDeclaration}<Relationships xmlns="${packageRelationships}">${each.join('')}</Relationships>`,
  };
}

function contentTypesXml(parts: readonly NewPart[]): string {
  const overrides = parts.filter(({ type }) => type !== partTypes.relationships)
    .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `${xmlDeclaration}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="${partTypes.relationships}"/>`
    + `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** The package's bytes, the same for the same parts; null when they are larger than a zip can hold. */
export function packParts(parts: readonly NewPart[]): Uint8Array<ArrayBuffer> | null {
  const encoder = new TextEncoder();
  const all = [{ path: '[Content_Types].xml', xml: contentTypesXml(parts) }, ...parts];
  const bytes = writeZip(all.map(({ path, xml }) => packEntry(path, encoder.encode(xml))));
  return bytes === null ? null : new Uint8Array(bytes);
}
