import type { RowKind, Table } from '../geometry/table';
import type { RowSum } from '../arithmetic/rowSum';
import type { ReadRole, RowReading } from './tableReading';

const ROLES: Readonly<Record<RowKind, ReadRole>> = { item: 'area', sum: 'sum', ofWhich: 'part', heading: 'heading', aside: 'left' };

const NONE: readonly number[] = [];

/** Every row of a table with what it was read as. `kinds` and `sums` go by the place of a row in the table. */
export function rowReadings(table: Table, kinds: readonly RowKind[], sums: readonly RowSum[], shape: 'statement' | 'units'): RowReading[] {
  const partsOf = new Map(sums.map(({ row, parts }) => [row, parts.flatMap((part) => table.rows[part]?.index ?? [])]));
  const role = (kind: RowKind): ReadRole => (kind === 'item' && shape === 'statement' ? 'line' : ROLES[kind]);
  const reading = ({ name, code, group, nameCell, chosen }: Table['rows'][number], own: ReadRole, parts: readonly number[]): RowReading =>
    ({ name, code, group, nameCell, role: own, sums: parts, chosen: chosen !== undefined });
  return [
    ...table.rows.map((row, at) => reading(row, role(kinds[at] ?? row.kind), partsOf.get(at) ?? NONE)),
    ...table.leftRows.map((row) => reading(row, 'left', NONE)),
  ].sort((a, b) => a.nameCell.row - b.nameCell.row);
}
