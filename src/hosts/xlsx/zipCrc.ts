/** CRC-32 as zip uses it, sixteen bytes at a step: checking a part costs a small share of inflating it. */

const slices = 16;
const [t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15] = makeTables();

type Tables = [
  Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
  Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
];

/** By slice: what a byte adds that so many others follow. */
function makeTables(): Tables {
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
  return Array.from({ length: slices }, (_, slice) => all.slice(slice * 256, slice * 256 + 256)) as Tables;
}

/** Continues `crc` (0 at the start) over further bytes; the answer is unsigned. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  if (bytes.length < 32) return ~bytewise(bytes, 0, bytes.length, ~crc) >>> 0;
  const aligned = -bytes.byteOffset & 3;
  let c = bytewise(bytes, 0, aligned, ~crc);
  // Whole words, in the byte order of every machine that runs JavaScript today.
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + aligned, ((bytes.length - aligned) >> 4) * 4);
  for (let i = 0; i < words.length; i += 4) {
    const a = c ^ (words[i] as number);
    const b = words[i + 1] as number;
    const d = words[i + 2] as number;
    const e = words[i + 3] as number;
    c = (t15[a & 255] as number) ^ (t14[(a >>> 8) & 255] as number) ^ (t13[(a >>> 16) & 255] as number) ^ (t12[a >>> 24] as number)
      ^ (t11[b & 255] as number) ^ (t10[(b >>> 8) & 255] as number) ^ (t9[(b >>> 16) & 255] as number) ^ (t8[b >>> 24] as number)
      ^ (t7[d & 255] as number) ^ (t6[(d >>> 8) & 255] as number) ^ (t5[(d >>> 16) & 255] as number) ^ (t4[d >>> 24] as number)
      ^ (t3[e & 255] as number) ^ (t2[(e >>> 8) & 255] as number) ^ (t1[(e >>> 16) & 255] as number) ^ (t0[e >>> 24] as number);
  }
  return ~bytewise(bytes, aligned + words.length * 4, bytes.length, c) >>> 0;
}

function bytewise(bytes: Uint8Array, from: number, to: number, start: number): number {
  let c = start;
  for (let i = from; i < to; i++) c = (c >>> 8) ^ (t0[(c ^ (bytes[i] as number)) & 255] as number);
  return c;
}
