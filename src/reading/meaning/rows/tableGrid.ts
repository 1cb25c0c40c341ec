import { gridOf, pickColumns, type AmountGrid } from '../../arithmetic/amountGrid';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { measuresAmong } from './uncountedRows';

/** The amounts of a table's columns as numbers alone. How finely they are written is not told by a count among them ("Antal årsarbetare | 457,21"). */
export function gridOfTable(table: Table, columns: readonly TableColumn[]): AmountGrid {
  const measures = measuresAmong(table.rows);
  const money = measures.size === 0 ? table.rows : table.rows.filter((row) => !measures.has(row));
  const written = money.length * 2 > table.rows.length ? money : table.rows;
  return gridOf(table.rows.length, columns.map((column) => columnUnit(written, table.formats, column.column)), (row, at) => {
    const raw = table.rows[row]?.raw;
    const column = columns[at]?.column;
    return raw === undefined || column === undefined ? null : numberIn(raw, column);
  });
}

/** The same, where a grid is known that holds all of the columns or some. */
export function gridWithin(table: Table, columns: readonly TableColumn[], known: { readonly grid: AmountGrid; readonly columns: readonly TableColumn[] }): AmountGrid {
  const places = columns.map((column) => known.columns.indexOf(column));
  return places.includes(-1) ? gridOfTable(table, columns) : pickColumns(known.grid, places);
}
