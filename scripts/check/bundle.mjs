import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What may be loaded before the pane shows itself: slow rooms and old machines open it too. */
export const largestPane = 250 * 1024;

/** Bytes after gzip of all scripts that an HTML page of ours loads at once; those from elsewhere are not ours. */
export function initialBytes(dist, page) {
  const html = readFileSync(join(dist, page), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)].map((match) => match[1]);
  const own = scripts.filter((each) => !/^(https?:)?\/\//.test(each));
  return own.reduce((sum, each) => sum + gzipSync(readFileSync(join(dist, each)), { level: 9 }).length, 0);
}

/** A sentence for each page that is too heavy, and the sizes as a note. */
export function checkBundle(dist, pages, limit = largestPane) {
  const missing = pages.filter((page) => !existsSync(join(dist, page)));
  if (missing.length > 0) return { problems: missing.map((page) => `dist/${page} is missing.`), note: '' };
  const sizes = pages.map((page) => ({ page, bytes: initialBytes(dist, page) }));
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  return {
    problems: sizes.filter(({ bytes }) => bytes > limit)
      .map(({ page, bytes }) => `${page} loads ${kilobytes(bytes)} of gzipped JavaScript; at most ${kilobytes(limit)} is allowed.`),
    note: sizes.map(({ page, bytes }) => `${page} ${kilobytes(bytes)}`).join(', '),
  };
}
