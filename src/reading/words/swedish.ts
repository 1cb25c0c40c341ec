const BOUNDARY = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';

export interface Words {
  test(folded: string): boolean;
}

/** So many names a pattern keeps: those of a dozen long sheets. There are hundreds of patterns, and each keeps its own. */
const MOST_KEPT = 2_500;

/** A pattern to test names and heads with: they recur, so what was found is kept. */
export function words(pattern: RegExp): Words {
  const compiled = swedish(pattern);
  const known = new Map<string, boolean>();
  return {
    test(folded) {
      const before = known.get(folded);
      if (before !== undefined) return before;
      if (known.size >= MOST_KEPT) known.clear();
      const matches = compiled.test(folded);
      known.set(folded, matches);
      return matches;
    },
  };
}

/** The same pattern with `\b` at the ends of Swedish words too: JavaScript's own counts å, ä and ö as no letters. */
export const swedish = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replaceAll('\\b', BOUNDARY), [...new Set(`${pattern.flags}u`)].join(''));
