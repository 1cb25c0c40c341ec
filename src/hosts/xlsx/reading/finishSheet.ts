import type { CellRange } from '../../../values/cell';
import { inOrderOfPlace, nameColumn } from '../../../workbook/nameColumn';
import type { RawRow, RawSheet, RawTable, Visibility } from '../../../workbook/rawSheet';
import type { SheetScanner } from './sheetScanner';

/** What a sheet is called and which tables it has: what stands in other parts than its own. */
export interface SheetFrame {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tables: readonly { readonly table: RawTable; readonly filter: CellRange | null }[];
}

/** Puts a sheet together when all of it has been scanned; null when its merged ranges cover too much. */
export function finishSheet(scanner: SheetScanner, { name, visibility, tables }: SheetFrame): RawSheet | null {
  const { outside, outline } = scanner;
  const rows = scanner.rows.finish(outside.merges);
  if (rows === null) return null;
  const { nameLooks, borderAbove } = scanner.looks.of(rows, nameColumn(rows));
  const filters = [outside.filter, ...tables.map(({ filter }) => filter)].filter((filter) => filter !== null);
  const withContent = amongRows(rows);
  return {
    name, visibility, rows,
    hiddenColumns: hiddenColumns(scanner, rows),
    hiddenRows: withContent(scanner.hiddenRows, (row) => row),
    filters: inOrderOfPlace(filters, (filter) => filter),
    tables: inOrderOfPlace(tables.map(({ table }) => table), (table) => table.range),
    nameLooks,
    fileLook: { merged: outside.merges, outline: withContent(outline, ({ row }) => row), borderAbove },
  };
}

/** What is said of rows that hold something, in their order. */
const amongRows = (rows: readonly RawRow[]) => <T>(said: readonly T[], rowOf: (one: T) => number): T[] => {
  let at = 0;
  return inRowOrder(said, rowOf).filter((one) => {
    const row = rowOf(one);
    while ((rows[at]?.index ?? Infinity) < row) at++;
    return rows[at]?.index === row;
  });
};

/** Nearly always they come so already. */
function inRowOrder<T>(said: readonly T[], rowOf: (one: T) => number): readonly T[] {
  for (let index = 1; index < said.length; index++) {
    if (rowOf(said[index] as T) < rowOf(said[index - 1] as T)) return [...said].sort((a, b) => rowOf(a) - rowOf(b));
  }
  return said;
}

/** Only as far as the sheet has content: "all columns to the right" is often hidden. */
function hiddenColumns(scanner: SheetScanner, rows: RawSheet['rows']): number[] {
  const hidden = scanner.outside.hiddenColumns;
  if (hidden.length === 0) return [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.values.length), 0);
  const columns = new Set<number>();
  for (const { from, to } of hidden) for (let column = from; column <= to && column < width; column++) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}
