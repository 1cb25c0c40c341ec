import { Inflate } from 'fflate';
import type { ZipEntry } from '../zip';

const firstBytes = 1024;
const enough = 256 * 1024;

/**
 * Whether a sheet's part says that its tab is selected. Only the part's beginning is unpacked: the views stand
 * before the cells, which may be many.
 */
export function isTabSelected(entry: ZipEntry): boolean {
  const view = /<(?:\w+:)?sheetView\s[^>]*>/.exec(beginning(entry))?.[0] ?? '';
  return /\stabSelected\s*=\s*["'](?:1|true)["']/.test(view);
}

function beginning(entry: ZipEntry): string {
  if (entry.method === 0) return new TextDecoder().decode(entry.compressed.subarray(0, enough));
  const decoder = new TextDecoder();
  let text = '';
  const stream = new Inflate((chunk) => { text += decoder.decode(chunk, { stream: true }); });
  try {
    for (let at = 0; at < entry.compressed.length; at += firstBytes) {
      const end = Math.min(at + firstBytes, entry.compressed.length);
      stream.push(entry.compressed.subarray(at, end), end === entry.compressed.length);
      if (/<(?:\w+:)?(?:sheetData|sheetFormatPr|cols)[\s/>]/.test(text) || text.length > enough) break;
    }
  } catch {
    return text; // A damaged part selects nothing; fflate reports it by throwing.
  }
  return text;
}
