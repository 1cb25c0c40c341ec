import { deflateSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { inflateEntry, openZip, type ZipEntry } from '../../../src/hosts/xlsx/zip';
import { crc32 } from '../../../src/hosts/xlsx/zipCrc';
import { piecesOf } from '../../../src/hosts/xlsx/reading/pieces';

const little = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256);

interface Shape {
  readonly zip64?: boolean;
  readonly descriptor?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly before?: string;
  readonly after?: string;
  readonly declaredSize?: number;
}

/** One entry, `å.xml`, byte for byte as other zippers may write it. */
function zipOf(content: Uint8Array, shape: Shape = {}): Uint8Array {
  const name = [...strToU8('å.xml')];
  const packed = [...deflateSync(content)];
  const size = shape.declaredSize ?? content.length;
  const flags = little((shape.flags ?? 0) | (shape.descriptor ? 8 : 0), 2);
  const method = little(shape.method ?? 8, 2);
  const crc = little(crc32(content), 4);
  const known = [...crc, ...little(packed.length, 4), ...little(size, 4)];
  const local = [...little(0x04034b50, 4), 20, 0, ...flags, ...method, 0, 0, 0, 0,
    ...(shape.descriptor ? new Array<number>(12).fill(0) : known), ...little(name.length, 2), 0, 0, ...name];
  const descriptor = shape.descriptor ? [...little(0x08074b50, 4), ...known] : [];
  const before = [...strToU8(shape.before ?? '')];
  const data = [...local, ...packed, ...descriptor];
  const extra = shape.zip64 ? [9, 0, 1, 0, 0, 1, 0, 24, 0, ...little(size, 8), ...little(packed.length, 8), ...little(0, 8)] : [];
  const all = new Array<number>(4).fill(255);
  const central = [...little(0x02014b50, 4), 20, 0, 20, 0, ...flags, ...method, 0, 0, 0, 0, ...crc,
    ...(shape.zip64 ? [...all, ...all] : known.slice(4)), ...little(name.length, 2), ...little(extra.length, 2),
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...(shape.zip64 ? all : [0, 0, 0, 0]), ...name, ...extra];
  const end64 = [...little(0x06064b50, 4), ...little(44, 8), 45, 0, 45, 0, ...little(0, 8), ...little(1, 8), ...little(1, 8),
    ...little(central.length, 8), ...little(data.length, 8), ...little(0x07064b50, 4), 0, 0, 0, 0, ...little(data.length + central.length, 8), 1, 0, 0, 0];
  const end = [...little(0x06054b50, 4), 0, 0, 0, 0, ...(shape.zip64 ? [255, 255, 255, 255, ...all, ...all]
    : [1, 0, 1, 0, ...little(central.length, 4), ...little(data.length, 4)]), 0, 0];
  return new Uint8Array([...before, ...data, ...central, ...(shape.zip64 ? end64 : []), ...end, ...strToU8(shape.after ?? '')]);
}

const content = strToU8('<a>Vård och omsorg</a>'.repeat(20));
const limit = 1e6;

function onlyEntry(bytes: Uint8Array): ZipEntry {
  const archive = openZip(bytes);
  if (!archive.ok) throw new Error(archive.error);
  expect(archive.value.entries).toHaveLength(1);
  return archive.value.entries[0] as ZipEntry;
}

it.each<[string, Shape]>([
  ['plain', {}], ['with a data descriptor', { descriptor: true }], ['ZIP64', { zip64: true }],
  ['after something else', { before: 'MZ something else' }], ['ZIP64 after something else', { zip64: true, before: 'junk' }],
  ['before something else', { after: '\r\n' }],
])('an archive %s is read', (_, shape) => {
  const entry = onlyEntry(zipOf(content, shape));
  expect(entry).toMatchObject({ name: 'å.xml', method: 8, size: content.length, crc32: crc32(content) });
  expect(inflateEntry(entry, limit)).toEqual({ ok: true, value: content });
});

it.each<[string, Uint8Array, string]>([
  ['encrypted', zipOf(content, { flags: 1 }), 'encrypted'],
  ['packed in another way', zipOf(content, { method: 14 }), 'unsupported'],
  ['no zip', strToU8('hej'), 'notZip'],
  ['cut short', zipOf(content).slice(0, -30), 'damaged'],
])('%s is refused', (_, bytes, failure) => {
  expect(openZip(bytes)).toEqual({ ok: false, error: failure });
});

it('compressed bytes are a view on the file', () => {
  const bytes = zipSync({ 'a.xml': content });
  expect(onlyEntry(bytes).compressed.buffer).toBe(bytes.buffer);
});

it.each<[string, Shape, number, string]>([
  ['more than the limit', {}, 10, 'tooLarge'],
  ['declared too small', { declaredSize: content.length - 1 }, limit, 'damaged'],
  ['declared too large', { declaredSize: content.length + 1 }, limit, 'damaged'],
  ['declared larger than deflate can hold', { declaredSize: 900_000 }, limit, 'damaged'],
  ['a bomb\'s ratio', { declaredSize: 3e9 }, 1e10, 'tooLarge'],
])('%s: nothing is handed out', (_, shape, most, failure) => {
  const entry = onlyEntry(zipOf(content, shape));
  expect(inflateEntry(entry, most)).toEqual({ ok: false, error: failure });
  expect(piecesOf(entry, most).next(0)).toEqual({ ok: false, error: failure });
});

it('the checksum is the usual one, in steps too, at any place in a buffer', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), fc.nat(7), (bytes, cut, shift) => {
    const whole = bytewise(bytes);
    const shifted = new Uint8Array(bytes.length + shift).subarray(shift);
    shifted.set(bytes);
    expect(crc32(shifted)).toBe(whole);
    expect(crc32(shifted.subarray(cut), crc32(shifted.subarray(0, cut)))).toBe(whole);
  }));
});

function bytewise(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

it('a large part comes in pieces that join to the whole, with what was not used first', () => {
  const large = strToU8(Array.from({ length: 200_000 }, (_, index) => `<v>${(index * 7919) % 1_000_003}</v>`).join(''));
  const pieces = piecesOf(onlyEntry(zipSync({ 'a.xml': large })), 1e9);
  const joined = new Uint8Array(large.length);
  let filled = 0;
  let count = 0;
  let consumed = 0;
  for (;;) {
    const next = pieces.next(consumed);
    if (!next.ok) throw new Error(next.error);
    if (next.value === null) break;
    const { buffer, end, last } = next.value;
    consumed = last ? end : end - Math.min(end, 1000);
    joined.set(buffer.subarray(0, consumed), filled);
    filled += consumed;
    count++;
  }
  expect(count).toBeGreaterThan(2);
  expect(filled).toBe(large.length);
  expect(crc32(joined)).toBe(crc32(large));
});
