/** CRC-32 as zip uses it, eight bytes at a step: checking a part costs a small share of inflating it. */

const slices = 8;
const tables = makeTables();

function makeTables(): Int32Array {
  const all = new Int32Array(256 * slices);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    all[byte] = crc;
  }
  for (let index = 256; index < all.length; index++) {
    const previous = all[index - 256] ?? 0;
    all[index] = (previous >>> 8) ^ (all[previous & 255] ?? 0);
  }
  return all;
}

const tableAt = (slice: number): Int32Array => tables.subarray(slice * 256, slice * 256 + 256);
const [t0, t1, t2, t3] = [tableAt(0), tableAt(1), tableAt(2), tableAt(3)];
const [t4, t5, t6, t7] = [tableAt(4), tableAt(5), tableAt(6), tableAt(7)];

/** Continues `crc` (0 at the start) over further bytes; the answer is unsigned. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  if (bytes.length < 16) return ~bytewise(bytes, 0, bytes.length, ~crc) >>> 0;
  const aligned = -bytes.byteOffset & 3;
  let c = bytewise(bytes, 0, aligned, ~crc);
  // Whole words, in the byte order of every machine that runs JavaScript today.
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + aligned, ((bytes.length - aligned) >> 3) * 2);
  for (let i = 0; i < words.length; i += 2) {
    const a = c ^ (words[i] as number);
    const b = words[i + 1] as number;
    c = (t7[a & 255] as number) ^ (t6[(a >>> 8) & 255] as number) ^ (t5[(a >>> 16) & 255] as number) ^ (t4[a >>> 24] as number)
      ^ (t3[b & 255] as number) ^ (t2[(b >>> 8) & 255] as number) ^ (t1[(b >>> 16) & 255] as number) ^ (t0[b >>> 24] as number);
  }
  return ~bytewise(bytes, aligned + words.length * 4, bytes.length, c) >>> 0;
}

function bytewise(bytes: Uint8Array, from: number, to: number, start: number): number {
  let c = start;
  for (let i = from; i < to; i++) c = (c >>> 8) ^ (t0[(c ^ (bytes[i] as number)) & 255] as number);
  return c;
}
