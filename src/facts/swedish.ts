const BOUNDARY = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';

/** The same pattern with `\b` at the ends of Swedish words too: JavaScript's own counts å, ä and ö as no letters. */
export const swedish = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replaceAll('\\b', BOUNDARY), [...new Set(`${pattern.flags}u`)].join(''));
