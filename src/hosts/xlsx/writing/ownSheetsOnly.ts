import type { XlsxPackage } from '../package';
import { partKey } from '../reading/parts';
import { packEntry, writeZip } from './zipWriter';

/**
 * The package with our sheets as they are and all others empty, for reading ours back without unpacking a large
 * workbook once more. Ours hold their texts themselves, so the shared ones are left out too.
 */
export function ownSheetsOnly(xlsx: XlsxPackage, positions: readonly number[]): Uint8Array | null {
  const foreign = new Set(xlsx.sheets.flatMap((sheet, position) =>
    sheet.partPath === null || positions.includes(position) ? [] : [partKey(sheet.partPath)]));
  const needed = xlsx.archive.entries.filter((entry) =>
    /\.rels$|^\/?\[Content_Types\]\.xml$/i.test(entry.name) || isRead(xlsx, entry.name));
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const empty = (root: string) => new TextEncoder().encode(`<${root} xmlns="${main}"></${root}>`);
  return writeZip(needed.map((entry) => {
    if (foreign.has(partKey(entry.name))) return packEntry(entry.name, empty('worksheet'));
    return /sharedStrings/i.test(xlsx.contentType(entry.name) ?? '') ? packEntry(entry.name, empty('sst')) : entry;
  }));
}

const isRead = (xlsx: XlsxPackage, name: string): boolean =>
  /(main|worksheet|chartsheet|dialogsheet|macrosheet|styles|sharedStrings|theme)\+xml$/i.test(xlsx.contentType(name) ?? '');
