import type { XlsxPackage } from '../package';
import { partKey } from '../reading/parts';
import type { ZipEntry } from '../zip';
import { packEntry, writeZip } from './zipWriter';

/**
 * The package with our sheets as they are and all others empty, for reading ours back without unpacking a large
 * workbook once more. Ours hold their texts themselves, so the shared ones are left out too.
 */
export function ownSheetsOnly(xlsx: XlsxPackage, positions: readonly number[]): Uint8Array | null {
  const sheets = new Map(xlsx.sheets.flatMap(({ partPath }, position) => (partPath === null ? [] : [[partKey(partPath), positions.includes(position)] as const])));
  const related = xlsx.relationships(xlsx.workbookPath);
  const ofKind = (kind: string) => (related.ok ? related.value.filter((one) => one.kind === kind && !one.external).map(({ target }) => partKey(target)) : []);
  const strings = new Set(ofKind('sharedStrings'));
  const asTheyAre = new Set([partKey(xlsx.workbookPath), ...ofKind('styles'), ...ofKind('theme')]);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const empty = (entry: ZipEntry, root: string) => packEntry(entry.name, new TextEncoder().encode(`<${root} xmlns="${main}"></${root}>`));
  // What a part is, the relations tell: content types may be missing or wrong.
  return writeZip(xlsx.archive.entries.flatMap((entry) => {
    const key = partKey(entry.name);
    if (sheets.get(key) === false) return [empty(entry, 'worksheet')];
    if (strings.has(key)) return [empty(entry, 'sst')];
    return sheets.has(key) || asTheyAre.has(key) || /\.rels$|^\[Content_Types\]\.xml$/i.test(key) ? [entry] : [];
  }));
}
