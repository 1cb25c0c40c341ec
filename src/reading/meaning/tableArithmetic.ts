import type { CellAddress } from '../../values/cell';
import { isWithin } from '../../values/tolerance';
import { amountAt, type AmountGrid } from '../arithmetic/amountGrid';
import type { ColumnIdentity } from '../arithmetic/columnIdentities';
import { independent } from '../arithmetic/independent';
import type { RowSum } from '../arithmetic/rowSums';
import type { RowKind, Table, TableColumn } from '../geometry/table';
import { expectedIdentities, shownIdentity, type Assigned } from './columns/explain';
import type { TableColumns } from './fields';
import type { Field } from './field';
import { gridOfTable } from './tableGrid';

/** What columns are to each other in every row. */
export interface AcrossIdentity {
  readonly kind: 'variance' | 'net' | 'columns';
  /** Places in the grid, the result first where the heads say which it is. */
  readonly columns: readonly number[];
  /** The signs of the amounts as printed that make most rows zero; null where no signs do. */
  readonly printed: readonly (1 | -1)[] | null;
  /** The signs of the amounts as they are read, income positive; null where the heads say nothing. */
  readonly read: readonly (1 | -1)[] | null;
}

/** What a row is to others in every column. */
export interface DownIdentity {
  readonly kind: 'sum' | 'parts';
  readonly row: number;
  readonly parts: readonly number[];
  /** Nothing but words says so. */
  readonly saidOnly: boolean;
}

/** What the amounts of a table are to each other: all that should hold, whether it does or not. Places are those of the grid. */
export interface TableArithmetic {
  /** Rows are those of the table, in order. */
  readonly grid: AmountGrid;
  readonly heads: readonly string[];
  /** By column: its place among the columns of facts; -1 where it is none of them. */
  readonly facts: readonly number[];
  readonly across: readonly AcrossIdentity[];
  readonly down: readonly DownIdentity[];
  readonly cellAt: (row: number, column: number) => CellAddress;
}

/** An identity that no head speaks for: in so many rows, worth so many bits, and in so large a share of the rows. */
const UNSAID = { holds: 3, bits: 24, share: 0.75 };

const isStrong = ({ holds, fails, bits }: ColumnIdentity): boolean => holds >= UNSAID.holds && bits >= UNSAID.bits && holds >= UNSAID.share * (holds + fails);

/** A variance that is read as none, since income and costs have other signs in it: row by row it is one all the same. */
function leftVariances(assigned: readonly Assigned[], columns: readonly TableColumn[]): Assigned[] {
  const used = new Set(assigned.map(({ at }) => at));
  const has = (measure: Assigned['measure']) => assigned.some((one) => one.measure === measure);
  if (has('variance') || has('varianceToDate')) return [];
  const left = columns.flatMap(({ concept, percent }, at) => (concept.measure === 'variance' && !concept.priorYear && !percent && !used.has(at) ? [at] : []));
  const [at] = left;
  return at === undefined || left.length > 1 ? [] : [{ at, measure: has('budgetToDate') && !has('forecast') ? 'varianceToDate' : 'variance', component: null }];
}

function expectedOf(fields: readonly Field[], places: ReadonlyMap<TableColumn, number>, { grid, identities, columns }: TableColumns, yearEnd: boolean | null): AcrossIdentity[] {
  const assigned = fields.flatMap((field): Assigned[] => {
    const at = places.get(field.column);
    return at === undefined ? [] : [{ at, measure: field.measure === 'budget' && field.oneMonth ? 'addition' : field.measure, component: field.component }];
  });
  return expectedIdentities([...assigned, ...leftVariances(assigned, columns)], yearEnd).map(({ kind, result, terms }) => {
    const of = [result, ...terms].map(({ at }) => at);
    const shown = shownIdentity({ grid, identities }, of);
    const signOf = (column: number): 1 | -1 => shown?.signs[shown.columns.indexOf(column)] ?? 1;
    return {
      kind: kind === 'net' ? 'net' : 'variance', columns: of, printed: shown && of.map(signOf),
      read: kind === 'net' ? [1, ...terms.map(() => -1 as const)] : [1, -1, ...terms.slice(1).map(() => 1 as const)],
    };
  });
}

/** "Varav" rows that together make up the row above them, whatever their signs, in most of the columns that all of them fill. */
function wholesOfParts(grid: AmountGrid, kinds: readonly RowKind[]): DownIdentity[] {
  const found: DownIdentity[] = [];
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] === 'ofWhich' || kinds[row + 1] !== 'ofWhich') continue;
    const parts: number[] = [];
    for (let at = row + 1; kinds[at] === 'ofWhich'; at += 1) parts.push(at);
    if (parts.length < 2) continue;
    let [agrees, fails] = [0, 0];
    for (let column = 0; column < grid.columns; column += 1) {
      const whole = amountAt(grid, row, column);
      const sum = parts.reduce((all, part) => all + amountAt(grid, part, column), 0);
      if (Number.isNaN(whole) || Number.isNaN(sum) || whole === 0) continue;
      if (isWithin(Math.abs(sum) - Math.abs(whole), { unit: grid.units[column] ?? 1, terms: parts.length })) agrees += 1;
      else fails += 1;
    }
    if (agrees >= 2 && agrees >= fails) found.push({ kind: 'parts', row, parts, saidOnly: false });
  }
  return found;
}

export interface ArithmeticContext {
  readonly yearEnd: boolean | null;
  readonly isUnits: boolean;
  /** The row that sums all items, with those. */
  readonly whole: { readonly row: number; readonly items: readonly number[] } | null;
}

/** The arithmetic of a table, from how its columns and rows were read. */
export function arithmeticOf(
  table: Table, fields: readonly Field[], reading: TableColumns, sums: readonly RowSum[],
  { yearEnd, isUnits, whole }: ArithmeticContext,
): TableArithmetic {
  const placed = new Set(reading.columns);
  const others = fields.map(({ column }) => column).filter((column) => !placed.has(column));
  const columns = [...reading.columns, ...others];
  const grid = others.length === 0 ? reading.grid : gridOfTable(table, columns);
  const expected = expectedOf(fields, new Map(reading.columns.map((column, at) => [column, at])), reading, yearEnd);
  const said = new Set(expected.map((one) => [...one.columns].sort((a, b) => a - b).join()));
  const unsaid = reading.identities.filter((identity) => isStrong(identity) && !said.has(identity.columns.join()));
  const known = expected.map(({ columns: of, printed, read }) => {
    const row = new Array<number>(columns.length).fill(0);
    of.forEach((column, at) => { row[column] = (printed ?? read)?.[at] ?? 1; });
    return row;
  });
  return {
    grid, heads: columns.map(({ head }) => head), facts: columns.map((column) => fields.findIndex((field) => field.column === column)),
    across: [...expected, ...independent(unsaid, columns.length, known).map((identity): AcrossIdentity => ({ kind: 'columns', columns: identity.columns, printed: identity.signs, read: null }))],
    down: [
      ...whole !== null && isUnits && !sums.some(({ row }) => row === whole.row) ? [{ kind: 'sum' as const, row: whole.row, parts: whole.items, saidOnly: true }] : [],
      ...sums.filter(({ parts, agrees, fails }) => parts.length > 0 && (isUnits || agrees.length >= Math.max(1, fails.length))).map(({ row, parts, saidOnly }): DownIdentity => ({ kind: 'sum', row, parts, saidOnly })),
      ...wholesOfParts(grid, table.rows.map(({ kind }) => kind)),
    ],
    cellAt: (row, column) => ({ sheet: table.sheet, row: table.rows[row]?.index ?? 0, column: columns[column]?.column ?? 0 }),
  };
}
