/**
 * How a reading is divided: blocks of whole rows, and batches of blocks, so that no answer
 * comes near what Excel on the web lets through (5 MB).
 */

/** Bytes that one request or answer is meant to stay under. */
export const batchBytes = 1_500_000;

/** The used part of a sheet. All count from 0; null: the sheet is empty. */
export interface UsedPart {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface Block extends UsedPart {
  /** Which sheet, by its place in the list of sheets. */
  readonly sheet: number;
}

/** Until an answer has been seen: value, formula, format and type of a cell together. */
export const firstGuessBytesPerCell = 100;

const cells = (part: UsedPart): number => part.rowCount * part.columnCount;

/**
 * Takes blocks from the front of `waiting` until a batch is full, cutting the last one at a row
 * where it does not fit. At least one row is always taken.
 */
export function takeBatch(waiting: readonly Block[], bytesPerCell: number): { batch: Block[]; rest: Block[] } {
  const batch: Block[] = [];
  let room = Math.max(1, Math.floor(batchBytes / bytesPerCell));
  for (const [index, block] of waiting.entries()) {
    if (cells(block) <= room) {
      batch.push(block);
      room -= cells(block);
      continue;
    }
    const fits = Math.floor(room / block.columnCount);
    const taken = fits > 0 ? fits : batch.length === 0 ? 1 : 0;
    const rest = waiting.slice(index + 1);
    if (taken > 0) batch.push({ ...block, rowCount: taken });
    if (taken < block.rowCount) rest.unshift({ ...block, row: block.row + taken, rowCount: block.rowCount - taken });
    return { batch, rest };
  }
  return { batch, rest: [] };
}
