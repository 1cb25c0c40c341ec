import type { ColumnReading, ReadRole, RowReading, TableReading } from '../../reading/account/tableReading';

/** What a drawn cell is to the reading. */
export type CellRole = 'head' | 'name' | 'counted' | 'sum' | 'part' | 'aside' | 'none';

interface ReadRow {
  readonly table: TableReading;
  readonly row: RowReading;
}

/** The readings of one sheet by row and column, so that each drawn cell is looked up and none is searched for. */
export interface SheetRoles {
  /** The tables' reading of a row; several where tables stand side by side. */
  readonly rowsAt: ReadonlyMap<number, readonly ReadRow[]>;
  readonly headsAt: ReadonlyMap<number, ReadonlyMap<number, ColumnReading>>;
  readonly columnsOf: ReadonlyMap<TableReading, ReadonlyMap<number, ColumnReading>>;
  /** Columns of the rightmost head or name. */
  readonly width: number;
}

export function rolesOf(tables: readonly TableReading[], sheet: string): SheetRoles {
  const rowsAt = new Map<number, ReadRow[]>();
  const headsAt = new Map<number, Map<number, ColumnReading>>();
  const columnsOf = new Map<TableReading, ReadonlyMap<number, ColumnReading>>();
  let width = 1;
  for (const table of tables.filter((one) => one.sheet === sheet)) {
    columnsOf.set(table, new Map(table.columns.map((column) => [column.headCell.column, column])));
    for (const column of table.columns) {
      const { row, column: at } = column.headCell;
      headsAt.set(row, (headsAt.get(row) ?? new Map<number, ColumnReading>()).set(at, column));
      width = Math.max(width, at + 1);
    }
    for (const row of table.rows) {
      const at = rowsAt.get(row.nameCell.row);
      if (at) at.push({ table, row });
      else rowsAt.set(row.nameCell.row, [{ table, row }]);
      width = Math.max(width, row.nameCell.column + 1);
    }
  }
  return { rowsAt, headsAt, columnsOf, width };
}

const ofRow: Record<ReadRole, CellRole> = { area: 'counted', line: 'counted', part: 'part', sum: 'sum', heading: 'aside', left: 'aside' };

/** What one cell is: by its table's column, and its row. */
export function roleAt({ rowsAt, headsAt, columnsOf }: SheetRoles, row: number, column: number): CellRole {
  if (headsAt.get(row)?.has(column)) return 'head';
  const here = rowsAt.get(row) ?? [];
  if (here.some(({ row: { nameCell } }) => nameCell.column === column)) return 'name';
  const own = here.find(({ table }) => columnsOf.get(table)?.has(column));
  const meaning = own && columnsOf.get(own.table)?.get(column)?.meaning;
  return !own || meaning === null || meaning === undefined ? 'none' : ofRow[own.row.role];
}
