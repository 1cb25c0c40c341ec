import type { Sentence } from '../../values/problem';
import type { Table } from '../geometry/table';
import { tableTitle } from '../meaning/tables/chosen';
import type { KindChoice, TableKind } from '../meaning/kind/tableKind';
import { confidenceOfMargin, type ColumnReading, type TableReading } from './tableReading';
import { rowReadings } from './rowReadings';

const KINDS: Readonly<Partial<Record<TableKind, Sentence>>> = {
  economy: { sv: 'räknas inte med bland ekonomin', en: 'is not counted as economy' },
  other: { sv: 'tabellen läses inte', en: 'the table is not read' },
};

const TURNED: Sentence = { sv: 'raderna är lästa som budget, utfall och avvikelse', en: 'its rows were read as budget, outcome and variance' };

/** A table whose rows are the measures: its columns are areas or times, and each amount counts at its own cell. */
export function turnedReading(table: Table, { unit, sign }: Pick<TableReading, 'unit' | 'sign'>): TableReading {
  const plain = otherReading(table, undefined);
  return { ...plain, kind: 'economy', isTurned: true, reason: TURNED, unit, sign, columns: plain.columns.map((column) => ({ ...column, reason: TURNED })) };
}

/** A table that no figure of the economy is read from: its columns are read, if at all, as those of its kind. */
export function otherReading(table: Table, choice: KindChoice | undefined): TableReading {
  const kind = choice?.kind ?? 'other';
  const reason = KINDS[kind] ?? choice?.why ?? { sv: 'tabellen läses inte', en: 'the table is not read' };
  const rows = rowReadings(table, table.rows.map(({ kind: own }) => own), [], 'units');
  const indices = rows.map(({ nameCell }) => nameCell.row);
  const [firstRow, lastRow] = [Math.min(...indices), Math.max(...indices)];
  const columns = [...table.columns, ...table.others].sort((a, b) => a.column - b.column).map((column): ColumnReading => ({
    head: column.head, headCell: { sheet: table.sheet, row: table.headRows.last, column: column.column }, firstRow, lastRow,
    meaning: null, part: null, isShare: false, confidence: confidenceOfMargin(choice?.margin ?? 0), reason, chosen: column.chosen !== undefined,
  }));
  return { sheet: table.sheet, title: tableTitle(table), kind, reason: choice?.why ?? reason, unit: null, sign: null, isTurned: false, columns, rows: rows.map((row) => ({ ...row, role: row.role === 'area' ? 'line' : row.role })) };
}
