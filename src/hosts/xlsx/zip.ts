import { inflateSync } from 'fflate';
import { fail, ok, type Result } from '../../values/result';
import { crc32 } from './zipCrc';

/**
 * The zip container, read from its central directory: what a streaming unzipper reads (local headers)
 * lacks sizes when a writer used data descriptors.
 */

export interface ZipEntry {
  /** As written in the directory, with `/` between folders. */
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: 0 | 8;
  readonly crc32: number;
  /** Bytes, uncompressed, as declared. */
  readonly size: number;
  /** A view on the file's bytes, not a copy. */
  readonly compressed: Uint8Array;
}

export interface ZipArchive {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly bytes: Uint8Array;
}

/**
 * `notZip`: no directory found; `damaged`: contradicts itself or its checksum; `encrypted`: zip's own encryption;
 * `unsupported`: another compression or several discs; `tooLarge`: more than the limit, or a zip bomb's ratio.
 */
export type ZipFailure = 'notZip' | 'damaged' | 'encrypted' | 'unsupported' | 'tooLarge';

const endLength = 22;
const longestComment = 0xffff;
const centralLength = 46;
const localLength = 30;
const absent32 = 0xffffffff;
const absent16 = 0xffff;

/** Little-endian numbers; reading outside the file is NaN, which fails every comparison that follows. */
function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inside = (at: number, length: number) => at >= 0 && at + length <= bytes.length;
  const u16 = (at: number) => (inside(at, 2) ? view.getUint16(at, true) : NaN);
  const u32 = (at: number) => (inside(at, 4) ? view.getUint32(at, true) : NaN);
  const u64 = (at: number) => u32(at) + u32(at + 4) * 0x1_0000_0000;
  return { u16, u32, u64 };
}

type Reader = ReturnType<typeof reader>;

interface Directory {
  readonly start: number;
  readonly count: number;
  /** Added to every offset: junk before the archive (a self-extractor, a mail header) shifts them all. */
  readonly shift: number;
}

/** Reads the directory of a zip file. The entries are views on `bytes`. */
export function openZip(bytes: Uint8Array): Result<ZipArchive, ZipFailure> {
  const read = reader(bytes);
  const end = findEnd(bytes, read);
  if (end === null) return fail(looksLikeZip(read) ? 'damaged' : 'notZip');
  const directory = locateDirectory(read, end);
  if (directory === null) return fail('damaged');
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    const next = readEntry(bytes, read, at, directory.shift);
    if (!next.ok) return next;
    // Folders are no parts.
    if (!next.value.entry.name.endsWith('/')) entries.push(next.value.entry);
    at = next.value.next;
  }
  return ok({ entries, bytes });
}

const looksLikeZip = (read: Reader): boolean => read.u32(0) === 0x04034b50;

/** The end record stands last, before a comment whose length it knows. */
function findEnd(bytes: Uint8Array, read: Reader): number | null {
  const first = Math.max(0, bytes.length - endLength - longestComment);
  let candidate: number | null = null;
  for (let at = bytes.length - endLength; at >= first; at--) {
    if (bytes[at] !== 0x50 || read.u32(at) !== 0x06054b50) continue;
    if (at + endLength + read.u16(at + 20) === bytes.length) return at;
    // Some tools leave junk after the archive.
    candidate ??= at;
  }
  return candidate;
}

function locateDirectory(read: Reader, end: number): Directory | null {
  let count = read.u16(end + 10);
  let size = read.u32(end + 12);
  let offset = read.u32(end + 16);
  let after = end;
  if (count === absent16 || size === absent32 || offset === absent32) {
    const end64 = findEnd64(read, end);
    if (end64 !== null) {
      count = read.u64(end64 + 32);
      size = read.u64(end64 + 40);
      offset = read.u64(end64 + 48);
      after = end64;
    }
  }
  const start = after - size;
  if (!(start >= 0)) return null;
  if (count === 0) return { start, count, shift: 0 };
  const signed = (at: number) => read.u32(at) === 0x02014b50;
  if (signed(start)) return { start, count, shift: start - offset };
  return signed(offset) ? { start: offset, count, shift: 0 } : null;
}

function findEnd64(read: Reader, end: number): number | null {
  const locator = end - 20;
  if (read.u32(locator) !== 0x07064b50) return null;
  const stated = read.u64(locator + 8);
  // With junk before the archive the stated place is wrong; the record usually stands right before its locator.
  return [stated, locator - 56].find((at) => read.u32(at) === 0x06064b50) ?? null;
}

function readEntry(bytes: Uint8Array, read: Reader, at: number, shift: number): Result<{ entry: ZipEntry; next: number }, ZipFailure> {
  if (read.u32(at) !== 0x02014b50) return fail('damaged');
  if (read.u16(at + 8) & 1) return fail('encrypted');
  const method = read.u16(at + 10);
  const nameLength = read.u16(at + 28);
  const extraLength = read.u16(at + 30);
  const next = at + centralLength + nameLength + extraLength + read.u16(at + 32);
  if (!(next <= bytes.length)) return fail('damaged');
  const extra = at + centralLength + nameLength;
  const place = readPlace(read, at, extra, extra + extraLength);
  const local = place.offset + shift;
  if (read.u32(local) !== 0x04034b50) return fail('damaged');
  const data = local + localLength + read.u16(local + 26) + read.u16(local + 28);
  if (!(data + place.compressedSize <= bytes.length)) return fail('damaged');
  if (method !== 0 && method !== 8) return fail('unsupported');
  const name = new TextDecoder().decode(bytes.subarray(at + centralLength, extra)).replaceAll('\\', '/');
  const compressed = bytes.subarray(data, data + place.compressedSize);
  return ok({ entry: { name, method, crc32: read.u32(at + 16), size: place.size, compressed }, next });
}

interface Place {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** Sizes and place; ZIP64 puts those that don't fit in 32 bits into an extra field, in this order. */
function readPlace(read: Reader, at: number, extraStart: number, extraEnd: number): Place {
  const wanted = [read.u32(at + 24), read.u32(at + 20), read.u32(at + 42)];
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + read.u16(field + 2)) {
    if (read.u16(field) !== 1) continue;
    let value = field + 4;
    wanted.forEach((small, index) => {
      if (small !== absent32) return;
      wanted[index] = read.u64(value);
      value += 8;
    });
    break;
  }
  const [size = NaN, compressedSize = NaN, offset = NaN] = wanted;
  return { size, compressedSize, offset };
}

/** Deflate can't do better than 1:1032; real sheets reach about 1:100. */
const possibleRatio = 1040;
const suspiciousRatio = 300;
const suspiciousSize = 64 * 1024 * 1024;

/**
 * What the declared sizes alone say against inflating the entry: more bytes than `limit`, more than deflate can
 * hold, or a zip bomb's ratio. Null when nothing does.
 */
export function refuseBySize(entry: ZipEntry, limit: number): ZipFailure | null {
  const packed = entry.compressed.length;
  if (entry.method === 0) return entry.size !== packed ? 'damaged' : entry.size > limit ? 'tooLarge' : null;
  if (entry.size > limit || (entry.size > suspiciousSize && entry.size > packed * suspiciousRatio)) return 'tooLarge';
  // No compressor makes its input much larger: such an entry would inflate to more than it declares.
  if (entry.size > packed * possibleRatio || packed > entry.size * 1.25 + 4096) return 'damaged';
  return null;
}

/** The entry's bytes, at most `limit` and exactly as many as declared, with the checksum verified. */
export function inflateEntry(entry: ZipEntry, limit: number): Result<Uint8Array, ZipFailure> {
  const refused = refuseBySize(entry, limit);
  if (refused !== null) return fail(refused);
  const inflated = entry.method === 0 ? entry.compressed : inflateExactly(entry.compressed, entry.size);
  if (inflated?.length !== entry.size || crc32(inflated) !== entry.crc32) return fail('damaged');
  return ok(inflated);
}

/** Into a buffer of the declared size, so that memory is bounded whatever the data says; null when damaged. */
function inflateExactly(compressed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(compressed, { out: new Uint8Array(size) });
  } catch {
    return null; // fflate reports bad data by throwing.
  }
}
