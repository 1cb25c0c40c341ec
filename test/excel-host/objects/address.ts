import type { CellRange } from '../../../src/values/cell';
import { columnIndex } from '../../../src/values/cell';
import { invalidArgument } from '../richapi/protocol';

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const cell = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function inside(range: CellRange, address: string): CellRange {
  if (range.top < 0 || range.left < 0 || range.bottom > lastRow || range.right > lastColumn) throw invalidArgument(`No range: ${address}`);
  return {
    top: Math.min(range.top, range.bottom), bottom: Math.max(range.top, range.bottom),
    left: Math.min(range.left, range.right), right: Math.max(range.left, range.right),
  };
}

/** `A1`, `$A$1:B2`, `A:C` or `1:3`, with or without the sheet. */
export function rangeOf(address: string): CellRange {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const cells = cell.exec(local);
  if (cells) {
    const [top, left] = [Number(cells[2]) - 1, columnIndex(cells[1] ?? '')];
    return inside({
      top, left,
      bottom: cells[4] ? Number(cells[4]) - 1 : top, right: cells[3] ? columnIndex(cells[3]) : left,
    }, address);
  }
  const whole = columns.exec(local);
  if (whole) return inside({ top: 0, bottom: lastRow, left: columnIndex(whole[1] ?? ''), right: columnIndex(whole[2] ?? '') }, address);
  const across = rows.exec(local);
  if (across) return inside({ top: Number(across[1]) - 1, bottom: Number(across[2]) - 1, left: 0, right: lastColumn }, address);
  throw invalidArgument(`No range: ${address}`);
}
