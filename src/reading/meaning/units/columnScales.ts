import type { Unit } from '../../../values/unit';
import { unitFactor } from '../../../values/unit';
import { allowed } from '../../../values/tolerance';
import { numberIn, readCell, type CellRow } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn } from '../../geometry/table';
import { isWordedAmount } from '../kind/kindEvidence';
import { fold } from '../../../values/text';
import { formatUnit } from '../../words/formatUnit';
import { countingUnits } from '../../words/kindWords';
import { ownUnit, shownThousands, storedInTable, unitByMagnitude, unitIn, type UnitTexts } from './unit';

/** Amounts made of two others: they may be as small as they like. */
const DIFFERENCES: ReadonlySet<TableColumn['concept']['measure']> = new Set(['variance', 'remaining', 'change']);

/** Whether a column holds amounts of the table's money: not prices, shares or counts, whose units are their own. */
const holdsMoney = (column: TableColumn): boolean =>
  !column.percent && (isWordedAmount(column) || DIFFERENCES.has(column.concept.measure) || column.concept.dateOnly) && column.concept.measure !== 'other';

/** The unit that a column's head says that its cells are stored in; null where it says none, or holds no money. */
function statedUnit(column: TableColumn, table: Table): Unit | null {
  const named = holdsMoney(column) ? unitIn(column.head) : null;
  return named === null ? null : storedInTable({ ...table, columns: [column] }, named);
}

/** Two columns of one table are within this of each other, in one unit. */
const MOST_APART = 50;

const massOf = ({ rows }: Table, { column }: TableColumn): number => rows.reduce((sum, { raw }) => sum + Math.abs(numberIn(raw, column) ?? 0), 0);

/** In how many rows a column, times a factor, is the sum or the difference of two others. */
function rowsExplained({ rows, formats }: Table, { column }: TableColumn, factor: number, others: readonly TableColumn[]): number {
  const unit = Math.max(factor * columnUnit(rows, formats, column), ...others.map((other) => columnUnit(rows, formats, other.column)));
  const within = allowed({ unit, terms: 2 });
  return rows.filter(({ raw }) => {
    const own = numberIn(raw, column);
    if (own === null || own === 0) return false;
    const amounts = others.flatMap((other) => numberIn(raw, other.column) ?? []);
    return amounts.some((a, at) => amounts.slice(at + 1).some((b) => [a - b, a + b].some((made) => Math.abs(Math.abs(made) - Math.abs(own * factor)) <= within)));
  }).length;
}

/** Whether the amounts of a column say that it is in the table's unit, whatever its head says. */
function isContradicted(table: Table, column: TableColumn, factor: number, others: readonly TableColumn[]): boolean {
  if (DIFFERENCES.has(column.concept.measure)) return rowsExplained(table, column, 1, others) > rowsExplained(table, column, factor, others);
  const masses = others.filter(({ concept }) => !DIFFERENCES.has(concept.measure)).map((other) => massOf(table, other)).filter((mass) => mass > 0).sort((a, b) => a - b);
  const usual = masses[masses.length >> 1];
  const own = massOf(table, column);
  if (usual === undefined || own === 0) return false;
  const isNear = (ratio: number) => ratio < MOST_APART && ratio > 1 / MOST_APART;
  return isNear(own / usual) && !isNear(own * factor / usual);
}

const middleOf = (sizes: readonly number[]): number | undefined => {
  const sorted = sizes.filter((size) => size > 0).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
};

/** How the cells of a table are written where nothing is said of them. */
interface Written {
  readonly unit: Unit;
  /** By format: how many times a thousand it shows its cells smaller than they are, less than most of the table's do. */
  readonly shown: readonly number[];
}

/** What a cell's number is times, by what it says itself: by a unit that is typed, or by a format that shows thousands. Null: it is no money. */
function saidFactor(raw: CellRow, column: number, { unit, shown }: Written): number | null {
  const reading = readCell(raw, column);
  if (reading.kind !== 'number') return 1;
  if (reading.unit === null) return 1 / 1_000 ** (shown[raw.formats?.[column] ?? 0] ?? 0);
  const typed = unitIn(reading.unit);
  if (typed !== null) return unitFactor(typed, unit);
  return reading.unit === '%' || countingUnits.test(fold(reading.unit)) ? null : 1;
}

/** The scale of a cell: undefined where it is written as the table is, or the amounts beside say so. */
function ownScale(raw: CellRow, column: number, columns: readonly TableColumn[], written: Written): number | null | undefined {
  const factor = saidFactor(raw, column, written);
  if (factor === null || factor === 1) return factor === 1 ? undefined : null;
  const usual = middleOf(columns.flatMap((other) => (other.column === column ? [] : Math.abs(numberIn(raw, other.column) ?? 0))));
  const own = Math.abs(numberIn(raw, column) ?? 0);
  if (usual === undefined || own === 0) return undefined;
  const apart = (size: number) => Math.abs(Math.log(size / usual));
  return apart(own * factor) < apart(own) || apart(own) > Math.log(MOST_APART) ? factor : undefined;
}

/** The scales of a row's cells that are written in their own way; null where none is. Most cells are plain numbers in a plain format. */
function ownScales(raw: CellRow, columns: readonly TableColumn[], written: Written): (number | null | undefined)[] | null {
  let found: (number | null | undefined)[] | null = null;
  const { shown } = written;
  for (const { column } of columns) {
    if (typeof raw.values[column] !== 'string' && (shown.length === 0 || (shown[raw.formats?.[column] ?? 0] ?? 0) === 0)) continue;
    const scale = ownScale(raw, column, columns, written);
    if (scale === undefined) continue;
    found ??= [];
    found[column] = scale;
  }
  return found;
}

/** By format, how many times a thousand more than most of the table's it shows; none where all show alike. */
function shownMore(table: Table): readonly number[] {
  const all = table.formats.map((format) => formatUnit(format).thousands);
  const usual = all.some((thousands) => thousands > 0) ? shownThousands(table) : 0;
  return all.some((thousands) => thousands !== usual) ? all.map((thousands) => thousands - usual) : [];
}

/** The rows with what their cells say themselves. A column that is typed in per cent or counts throughout holds no money, whatever its head says. */
function withOwnUnits(table: Table, said: Unit | null): Table {
  const money = table.columns.filter(holdsMoney);
  const amounts = () => table.rows.flatMap(({ raw }) => money.flatMap(({ column }) => { const value = raw.values[column]; return typeof value === 'number' ? [value] : []; }));
  const isTyped = table.rows.some(({ raw }) => money.some(({ column }) => typeof raw.values[column] === 'string'));
  const shown = shownMore(table);
  if (!isTyped && shown.length === 0) return table;
  const unit = said ?? unitByMagnitude(amounts());
  const scales = table.rows.map(({ raw }) => ownScales(raw, money, { unit, shown }));
  if (scales.every((row) => row === null)) return table;
  const throughout = new Set(money.filter(({ column }) => scales.filter((row) => row?.[column] === null).length * 2 > table.rows.length).map(({ column }) => column));
  return {
    ...table,
    columns: table.columns.map((column) => (throughout.has(column.column) ? { ...column, percent: true } : column)),
    rows: table.rows.map((row, at) => {
      const own = scales[at];
      return own ? { ...row, raw: { ...row.raw, scales: own } } : row;
    }),
  };
}

/**
 * A table with all its amounts in one unit: a column whose head names another than the table's ("Utfall (kr)" beside
 * "Budget (tkr)") is read in the table's, unless its amounts contradict its head, and so is a cell with a unit of its
 * own ("-1,5 mnkr", or a format that shows thousands). `chosen` is the user's unit of the sheet.
 */
export function inOneUnit(table: Table, around: UnitTexts, chosen: Unit | null): Table {
  const said = ownUnit(around, table);
  const unit = chosen ?? said;
  const own = withOwnUnits(table, unit);
  return unit === null ? own : withHeadUnits(own, said, unit);
}

function withHeadUnits(table: Table, said: Unit | null, unit: Unit): Table {
  const stated = table.columns.map((column) => statedUnit(column, table));
  if (stated.every((own) => own === null)) return table;
  const isOther = (own: Unit | null) => own !== null && own !== unit && own !== said;
  const others = table.columns.filter((column, at) => holdsMoney(column) && !isOther(stated[at] ?? null));
  const scales: (number | undefined)[] = [];
  table.columns.forEach((column, at) => {
    const own = stated[at] ?? null;
    if (own === null || !isOther(own)) return;
    const factor = unitFactor(own, unit);
    if (!isContradicted(table, column, factor, others)) scales[column.column] = factor;
  });
  if (scales.length === 0) return table;
  // What is typed in a cell says more than its head.
  const scaled = (raw: CellRow): CellRow => ({ ...raw, scales: raw.scales ? Array.from({ length: Math.max(scales.length, raw.scales.length) }, (_, at) => (raw.scales?.[at] === undefined ? scales[at] : raw.scales[at])) : scales });
  return {
    ...table,
    columns: table.columns.map((column, at) => (scales[column.column] === undefined ? column : { ...column, writtenIn: stated[at] ?? unit })),
    rows: table.rows.map((row) => ({ ...row, raw: scaled(row.raw) })),
    leftRows: table.leftRows.map((row) => ({ ...row, raw: scaled(row.raw) })),
  };
}
