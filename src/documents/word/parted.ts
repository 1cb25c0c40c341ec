import type { TableBlock, TableCell } from '../content/blocks';
import { fits } from './widths';

/** A table that is too wide for its page, as two below one another: parted where its upper heads are. */

/** The columns that each upper head begins with; none where rows have cells that cross them. */
function boundaries({ columns, heads, rows }: TableBlock): number[] {
  const [upper] = heads;
  const isWhole = rows.every(({ cells }) => cells.length === 1 || cells.every(({ span = 1 }) => span === 1));
  if (heads.length < 2 || !upper || !isWhole) return [];
  let at = 0;
  const starts = upper.map(({ span = 1 }) => {
    const from = at;
    at += span;
    return from;
  });
  // The first column is the rows' names; the status goes with what is before it.
  return starts.filter((from) => from > 1 && columns[from] !== 'status');
}

/** The names and the columns from `from` up to `end`. */
function columnsFrom(table: TableBlock, from: number, end: number): TableBlock {
  const kept = (at: number): boolean => at === 0 || (at >= from && at < end);
  const count = table.columns.filter((_, at) => kept(at)).length;
  const only = (cells: readonly TableCell[]): TableCell[] => {
    let at = 0;
    return cells.flatMap((cell) => {
      const span = Array.from({ length: cell.span ?? 1 }, (_, step) => at + step).filter(kept).length;
      at += cell.span ?? 1;
      return span === 0 ? [] : [{ ...cell, span }];
    });
  };
  return {
    kind: 'table', columns: table.columns.filter((_, at) => kept(at)), heads: table.heads.map(only),
    rows: table.rows.map(({ kind, cells }) => ({ kind, cells: cells.length === 1 ? cells.map((cell) => ({ ...cell, span: count })) : only(cells) })),
  };
}

/** One table where it fits; else two that do, or the table as it is. */
export function parted(table: TableBlock, width: number, letter: number): TableBlock[] {
  if (fits(table, width, letter)) return [table];
  const halves = boundaries(table).map((at) => [columnsFrom(table, 1, at), columnsFrom(table, at, table.columns.length)]);
  return halves.find((both) => both.every((each) => fits(each, width, letter))) ?? [table];
}
