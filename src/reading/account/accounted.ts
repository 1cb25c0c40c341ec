import type { CellAddress } from '../../values/cell';
import type { Sentence } from '../../values/problem';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import { readCell } from '../cells/cellReading';
import type { ColumnReading, RowReading, TableReading } from './tableReading';

/**
 * What became of the amounts of a sheet (docs/reading.md): counted in a figure, a sum that others are checked against,
 * a part of another row, of a time or measure that no figure needs, put aside, a text where a number was expected, or
 * outside of every table.
 */
export type AmountFate = 'counted' | 'sum' | 'part' | 'notNeeded' | 'aside' | 'unreadable' | 'outside';

export interface Accounted {
  readonly sheet: string;
  readonly counts: Readonly<Record<AmountFate, number>>;
  /** Amounts that no figure counts though nothing holds them already: put aside, unreadable or outside, the first of them. */
  readonly left: readonly { readonly cell: CellAddress; readonly fate: AmountFate; readonly why: Sentence }[];
}

const MOST_NAMED = 50;

const WHY: Readonly<Partial<Record<AmountFate, Sentence>>> = {
  aside: { sv: 'raden är ingen verksamhets', en: 'the row is no area\'s' },
  unreadable: { sv: 'texten går inte att läsa som ett belopp', en: 'the text cannot be read as an amount' },
  outside: { sv: 'står inte i någon tabell som läses', en: 'stands in no table that is read' },
};

interface ReadHere {
  readonly row: RowReading;
  readonly columns: ReadonlyMap<number, ColumnReading>;
  readonly table: TableReading;
}

function fateOf({ row, columns, table }: ReadHere, column: number): AmountFate {
  const meaning = columns.get(column)?.meaning ?? null;
  if (table.kind !== 'economy' || (!table.isTurned && (meaning === null || meaning === 'comment'))) return 'notNeeded';
  if (row.role === 'sum') return 'sum';
  if (row.role === 'part') return 'part';
  return row.role === 'left' || row.role === 'heading' ? 'aside' : 'counted';
}

/** The amount that a cell holds, or a text in its place: null for an empty one, and for a text where no amount is expected. */
function holds(row: RawRow, column: number, expected: boolean): 'number' | 'text' | null {
  const value = row.values[column];
  if (typeof value === 'number') return 'number';
  if (!expected || value === null || value === undefined) return null;
  const { kind } = readCell(row, column);
  return kind === 'number' ? 'number' : kind === 'none' ? null : 'text';
}

/** Of the readings of a row whose names stand left of a column, the one that has the column, or else the last. */
function readAt(readings: readonly ReadHere[], column: number): ReadHere | undefined {
  let last: ReadHere | undefined;
  for (const reading of readings) {
    if (reading.row.nameCell.column >= column) continue;
    if (reading.columns.has(column)) return reading;
    last = reading;
  }
  return last;
}

/** Every amount of a sheet once, by what became of it. */
export function accountFor(sheet: RawSheet, tables: readonly TableReading[]): Accounted {
  const counts: Record<AmountFate, number> = { counted: 0, sum: 0, part: 0, notNeeded: 0, aside: 0, unreadable: 0, outside: 0 };
  const left: Accounted['left'][number][] = [];
  const here = new Map<number, ReadHere[]>();
  for (const table of tables) {
    const columns = new Map(table.columns.map((column) => [column.headCell.column, column]));
    for (const row of table.rows) here.set(row.nameCell.row, [...here.get(row.nameCell.row) ?? [], { row, columns, table }]);
  }
  const heads = new Set(tables.flatMap(({ columns }) => columns.map(({ headCell }) => headCell.row)));
  for (const row of sheet.rows) {
    const readings = here.get(row.index) ?? [];
    if (readings.length === 0 && heads.has(row.index)) continue;
    row.values.forEach((_, column) => {
      const own = readAt(readings, column);
      // Codes left of the names are no amounts.
      if (readings.length > 0 && !own) return;
      const fate = own ? fateOf(own, column) : 'outside';
      const found = holds(row, column, own !== undefined && fate !== 'notNeeded');
      if (found === null) return;
      const settled = found === 'text' ? 'unreadable' : fate;
      counts[settled] += 1;
      const why = WHY[settled];
      if (why && left.length < MOST_NAMED) left.push({ cell: { sheet: sheet.name, row: row.index, column }, fate: settled, why });
    });
  }
  return { sheet: sheet.name, counts, left };
}
