import { deflateSync } from 'fflate';
import type { ZipEntry } from '../zip';
import { crc32 } from '../zipCrc';

/** Larger archives need ZIP64, which a workbook that Excel can open never comes near. */
const largestArchive = 0xffffffff;
const mostEntries = 0xffff - 1;

/** 1980-01-01 00:00, the first moment that a zip can name: the same content gives the same bytes. */
const fixedTime = 0x00210000;
const localLength = 30;
const centralLength = 46;
const endLength = 22;
const utf8Name = 0x0800;

/** Packs a part of ours. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  return { name, method: 8, crc32: crc32(content), size: content.length, compressed: deflateSync(content, { level: 6 }) };
}

/**
 * Writes an archive: packed bytes are copied as they are, so an entry that was only read costs no more than copying.
 * Null when it would be larger than zip without ZIP64 allows.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array | null {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const total = entries.reduce(
    (sum, entry, index) => sum + localLength + centralLength + 2 * (names[index]?.length ?? 0) + entry.compressed.length,
    endLength);
  if (total > largestArchive || entries.length > mostEntries) return null;

  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeDescription(view, at + 4, entry, name);
    bytes.set(name, at + localLength);
    bytes.set(entry.compressed, at + localLength + name.length);
    at += localLength + name.length + entry.compressed.length;
  });

  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeDescription(view, at + 6, entry, name);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + centralLength);
    at += centralLength + name.length;
  });

  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local header and the directory share, in the same order. */
function writeDescription(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, name.length === entry.name.length ? 0 : utf8Name, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, fixedTime, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
