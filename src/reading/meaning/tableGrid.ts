import { gridOf, type AmountGrid } from '../arithmetic/amountGrid';
import { numberIn } from '../cells/cellReading';
import { columnUnit } from '../cells/columnUnit';
import type { Table, TableColumn } from '../geometry/table';

/** The amounts of a table's columns as numbers alone. */
export const gridOfTable = (table: Table, columns: readonly TableColumn[]): AmountGrid =>
  gridOf(table.rows.length, columns.map((column) => columnUnit(table.rows, table.formats, column.column)), (row, at) => {
    const raw = table.rows[row]?.raw;
    const column = columns[at]?.column;
    return raw === undefined || column === undefined ? null : numberIn(raw, column);
  });
