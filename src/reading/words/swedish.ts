import { remembered } from '../../values/text';

/**
 * Letters and digits as a class of few ranges: those of Unicode's own as far as Latin goes, whole alphabets after that. A pattern asks
 * for its word ends many times over, and each `\p{L}` is hundreds of ranges that have to be compiled.
 */
export const WORD_SIGN = String.raw`[\da-zA-Z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u1fff\u2070-\u209c\u2c00-\u2dff\u3040-\ud7ff]`;
const BOUNDARY = `(?:(?<=${WORD_SIGN})(?!${WORD_SIGN})|(?<!${WORD_SIGN})(?=${WORD_SIGN}))`;

export interface Words {
  readonly test: (folded: string) => boolean;
}

/** So many names a pattern keeps: those of a dozen long sheets. There are hundreds of patterns, and each keeps its own. */
const MOST_KEPT = 2_500;

/** A pattern to test names and heads with: they recur, so what was found is kept. */
export function words(pattern: RegExp): Words {
  const compiled = swedish(pattern);
  return { test: remembered(MOST_KEPT, (folded) => compiled.test(folded)) };
}

/** The same pattern with `\b` at the ends of Swedish words too: JavaScript's own counts å, ä and ö as no letters. */
export const swedish = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replaceAll('\\b', BOUNDARY), [...new Set(`${pattern.flags}u`)].join(''));
