import type { XlsxPackage } from '../package';
import { apostrophe, equals, isSpace, quotationMark } from '../reading/characters';
import { piecesOf } from '../reading/pieces';
import type { ZipEntry } from '../zip';

const letterS = 115;
const isQuote = (byte: number | undefined): boolean => byte === quotationMark || byte === apostrophe;
/** As much of an attribute as a piece may cut off. */
const overlap = 64;

/**
 * The highest number of a cell format below `limit` that the worksheets name; -1 for none. A number that the workbook has
 * no format for is a fault that programs overlook: the cell looks as one without a format, until a format is added there.
 */
export function highestStyle(xlsx: XlsxPackage, limit: number): number {
  return xlsx.sheets.reduce((most, { partPath, kind }) => {
    const entry = partPath === null || kind !== 'worksheet' ? null : xlsx.entry(partPath);
    return entry === null ? most : Math.max(most, highestIn(entry, limit));
  }, -1);
}

function highestIn(entry: ZipEntry, limit: number): number {
  const pieces = piecesOf(entry, entry.size);
  let highest = -1;
  let consumed = 0;
  for (;;) {
    const next = pieces.next(consumed);
    // A damaged sheet is told of where it is read.
    if (!next.ok || next.value === null) return highest;
    const { buffer, end } = next.value;
    for (let at = 1; at < end; at++) {
      if (buffer[at] !== letterS || !isSpace(buffer[at - 1])) continue;
      const style = numberAfter(buffer, at + 1);
      if (style > highest && style < limit) highest = style;
    }
    consumed = Math.max(0, end - overlap);
  }
}

/** The number of `="12"` in any spacing; -1 for anything else. */
function numberAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at++;
  if (bytes[at] !== equals) return -1;
  at++;
  while (isSpace(bytes[at])) at++;
  if (!isQuote(bytes[at])) return -1;
  let style = -1;
  for (at++; (bytes[at] as number) >= 48 && (bytes[at] as number) <= 57; at++) style = Math.max(style, 0) * 10 + (bytes[at] as number) - 48;
  return isQuote(bytes[at]) ? style : -1;
}
