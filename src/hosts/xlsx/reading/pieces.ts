import { Inflate, inflateSync } from 'fflate';
import { fail, ok, type Result } from '../../../values/result';
import { refuseBySize, type ZipEntry, type ZipFailure } from '../zip';
import { crc32 } from '../zipCrc';
import { encodingOf, inUtf8 } from './encoding';

/**
 * Hands out a part piece by piece, so that a large sheet is never whole in memory.
 * What the caller did not use of a piece stands first in the next one.
 */

export interface Piece {
  /** Valid until the next piece; longer than `end`, so that looking a few bytes past the end is harmless. */
  readonly buffer: Uint8Array;
  readonly end: number;
  readonly last: boolean;
  /** Compressed bytes used so far, for progress. */
  readonly used: number;
}

/** `encoding`: the part is written in one that is not read. */
export type PieceFailure = ZipFailure | 'encoding';

export interface Pieces {
  /** `consumed`: how many bytes of the piece before are done with. Null after the last piece. */
  next(consumed: number): Result<Piece | null, PieceFailure>;
}

/** Zero bytes after the end of a piece. */
const padding = 16;
/** Parts up to this size come in one piece. */
const wholeSize = 1024 * 1024;
const compressedStep = 64 * 1024;
/** An unused rest that is larger is no cell any more: the part is damaged, or made to exhaust memory. */
const longestRest = 16 * 1024 * 1024;

/** Room for one part at a time: the sheets of a workbook come one after the other. */
export class Scratch {
  private room = new Uint8Array(0);

  /** Bytes of any content, the last ones zero. */
  of(size: number): Uint8Array<ArrayBuffer> {
    if (size + padding > this.room.length) this.room = new Uint8Array(Math.ceil((size + padding) * 1.25));
    return this.room.subarray(0, size + padding).fill(0, size);
  }
}

/** `scratch` is overwritten by the first piece of the next part. */
export function piecesOf(entry: ZipEntry, limit: number, scratch = new Scratch()): Pieces {
  const refused = refuseBySize(entry, limit);
  if (refused !== null) return { next: () => fail(refused) };
  return entry.method === 0 || entry.size <= wholeSize ? wholePiece(entry, scratch) : streamedPieces(entry);
}

function wholePiece(entry: ZipEntry, scratch: Scratch): Pieces {
  let done = false;
  return {
    next() {
      if (done) return ok(null);
      done = true;
      const buffer = scratch.of(entry.size);
      const bytes = entry.method === 0 ? entry.compressed : inflateInto(entry, buffer.subarray(0, entry.size));
      if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc32) return fail('damaged');
      if (entry.method === 0) buffer.set(bytes);
      const encoding = encodingOf(buffer);
      if (encoding === null) return fail('encoding');
      return encoding === 'utf-8' ? ok({ buffer, end: entry.size, last: true, used: entry.compressed.length }) : converted(buffer.subarray(0, entry.size), entry);
    },
  };
}

/** Parts in other encodings are so rare that they are made UTF-8 as a whole. */
function converted(bytes: Uint8Array, entry: ZipEntry): Result<Piece, PieceFailure> {
  const text = inUtf8(bytes);
  if (text === null) return fail('damaged');
  const buffer = new Uint8Array(text.length + padding);
  buffer.set(text);
  return ok({ buffer, end: text.length, last: true, used: entry.compressed.length });
}

function inflateInto(entry: ZipEntry, out: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(entry.compressed, { out });
  } catch {
    return null; // fflate reports bad data by throwing.
  }
}

function streamedPieces(entry: ZipEntry): Pieces {
  const packed = entry.compressed;
  let buffer = new Uint8Array(1024 * 1024);
  let end = 0;
  let used = 0;
  let total = 0;
  let crc = 0;
  /** In place of the pieces, when the first one shows that the part is not UTF-8. */
  let whole: Pieces | null = null;

  const inflate = new Inflate((bytes) => {
    total += bytes.length;
    if (total > entry.size) return; // Reported below, before more is inflated.
    if (end + bytes.length + padding > buffer.length) buffer = enlarged(buffer, end, bytes.length + padding);
    buffer.set(bytes, end);
    end += bytes.length;
    crc = crc32(bytes, crc);
  });

  return {
    next(consumed) {
      if (whole !== null) return whole.next(consumed);
      if (used === packed.length) return ok(null);
      buffer.copyWithin(0, consumed, end);
      end -= consumed;
      if (end > longestRest) return fail('damaged');
      const from = used;
      used = Math.min(packed.length, used + compressedStep);
      const last = used === packed.length;
      try {
        inflate.push(packed.subarray(from, used), last);
      } catch {
        return fail('damaged'); // fflate reports bad data by throwing.
      }
      if (total > entry.size || (last && (total !== entry.size || crc !== entry.crc32))) return fail('damaged');
      buffer.fill(0, end, end + padding);
      if (from === 0 && encodingOf(buffer) !== 'utf-8') {
        whole = wholePiece(entry, new Scratch());
        return whole.next(0);
      }
      return ok({ buffer, end, last, used });
    },
  };
}

function enlarged(buffer: Uint8Array, keep: number, more: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(buffer.length * 2, keep + more));
  larger.set(buffer.subarray(0, keep));
  return larger;
}
