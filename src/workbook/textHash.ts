/** 32 bits of FNV-1a from a seed, as eight digits: enough to notice that a text is another one. */
export function shortHash(text: string, seed = 0x811c9dc5): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Sixteen digits, for texts of which many are told apart. */
export const textHash = (text: string): string => shortHash(text) + shortHash(text, 0x01234567);
