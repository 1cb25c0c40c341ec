import type { SheetStretch } from '../services/services';
import { roleAt, type SheetRoles } from './gridRoles';

/** How wide the columns of the drawn sheet are: as wide as their heads, names and amounts. In pixels. */

const least = { first: 170, other: 108 } as const;
const most = { first: 320, other: 240 } as const;
/** A letter of the drawn text in its bold cut, of the wider fonts, and what a cell has beside its text. */
const letter = 8;
const padding = 16;

type Line = SheetStretch['lines'][number];

/** What is known of the columns so far. They only grow, so that nothing moves back and forth while the sheet is scrolled. */
export type ColumnWidths = readonly number[];

const neededBy = (text: string, column: number): number => Math.min(column === 0 ? most.first : most.other, text.length * letter + padding);

/** The widths with room for lines that have come; the same object when there is room already. Titles and notes stretch no column. */
export function widenedBy(known: ColumnWidths, lines: readonly Line[], roles: SheetRoles, mostColumns: number): ColumnWidths {
  const count = Math.min(mostColumns, Math.max(known.length, roles.width, ...lines.map(({ cells }) => cells.length)));
  const widths = Array.from({ length: count }, (_, column) => known[column] ?? (column === 0 ? least.first : least.other));
  for (const { index, cells } of lines) {
    cells.slice(0, count).forEach(({ text, isNumber }, column) => {
      if (text !== '' && (isNumber || roleAt(roles, index, column) !== 'none')) widths[column] = Math.max(widths[column] ?? 0, neededBy(text, column));
    });
  }
  return widths.length === known.length && widths.every((width, column) => width === known[column]) ? known : widths;
}

/** What a text may take of the empty cells to its right, with its own, as a sheet shows it; `from` is its column. */
export function roomOf(from: number, line: Line | undefined, widths: ColumnWidths): number {
  let room = widths[from] ?? 0;
  for (let column = from + 1; column < widths.length && (line?.cells[column]?.text ?? '') === ''; column += 1) room += widths[column] ?? 0;
  return room;
}
