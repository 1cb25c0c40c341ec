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

/** Continues `crc` (0 at the start) over further bytes; the answer is unsigned. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const t = tables;
  const at = (index: number): number => t[index] as number;
  let c = ~crc;
  let i = 0;
  for (const end = bytes.length - 7; i < end; i += 8) {
    c ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8)
      | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    c = at(1792 + (c & 255)) ^ at(1536 + ((c >>> 8) & 255)) ^ at(1280 + ((c >>> 16) & 255)) ^ at(1024 + (c >>> 24))
      ^ at(768 + (bytes[i + 4] as number)) ^ at(512 + (bytes[i + 5] as number))
      ^ at(256 + (bytes[i + 6] as number)) ^ at(bytes[i + 7] as number);
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ at((c ^ (bytes[i] as number)) & 255);
  return ~c >>> 0;
}
