import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn, TableRow } from '../../geometry/table';
import { parseHead } from '../../words/concept';
import { allowed } from '../../../values/tolerance';
import { netOf } from './netTerms';

/** "Intäkt | Prio | Kostnad" under "Utfall": what stands among the amounts of a group of columns, and is none of them. */

/** The head over a column that it shares with others; null where it has none. */
export const groupOf = ({ heads }: TableColumn): string | null => (heads.length > 1 ? heads.slice(0, -1).join(' ') : null);

/** Whether the lowest head over a column says neither a measure nor a part of the result, nor a time: what it is of stands above. */
export function saysNothing({ heads }: TableColumn): boolean {
  const { measure, component, scope, dateOnly, year, month } = parseHead(heads.at(-1) ?? '');
  return measure === null && component === null && scope === null && !dateOnly && year === null && month === null;
}

const MONEY = new Set(['budget', 'actual', 'forecast', 'variance', 'prior', 'remaining', 'amount', null]);

const isAmount = ({ percent, hidden, chosen, concept: { measure, priorYear } }: TableColumn): boolean =>
  !percent && !hidden && !chosen && (MONEY.has(measure) || priorYear);

const ownPart = ({ heads }: TableColumn) => parseHead(heads.at(-1) ?? '').component;

const isWhole = (column: TableColumn): boolean =>
  ownPart(column) === 'netCost' || ownPart(column) === 'result' || parseHead(column.heads.at(-1) ?? '').measure === 'amount';

/** Whether the others of its group make their whole without it, and not with it. */
function isLeftOver(table: Table, column: TableColumn, mates: readonly TableColumn[]): boolean {
  return mates.filter(isWhole).some((whole) => {
    const others = mates.filter((one) => one !== whole);
    return others.length >= 2 && netOf(table, whole, [...others, column]) === null && netOf(table, whole, others) !== null;
  });
}

/** Whether it stands beside the incomes and the costs of its group, and is neither their net nor a part of the net that stands there. */
function isNoNet(table: Table, column: TableColumn, mates: readonly TableColumn[]): boolean {
  const sides = mates.filter((mate) => ownPart(mate) === 'income' || ownPart(mate) === 'cost');
  return new Set(sides.map(ownPart)).size === 2 && !mates.some(isWhole) && netOf(table, column, sides) === null;
}

/** What only orders or counts is so far below the amounts beside it. */
const SMALL = 20;
const MOST_COUNTED = 1000;
const LEAST_ROWS = 3;

const numbersIn = ({ rows }: Table, { column }: TableColumn): number[] => rows.flatMap(({ raw }) => numberIn(raw, column) ?? []);

/** Whole numbers that are small beside those of the other columns. */
function areSmall(table: Table, column: TableColumn, mates: readonly TableColumn[]): boolean {
  const own = numbersIn(table, column);
  const most = Math.max(0, ...mates.flatMap((mate) => numbersIn(table, mate)).map(Math.abs));
  return own.length >= LEAST_ROWS && own.every((value) => Number.isInteger(value) && value >= 0 && value < MOST_COUNTED) && Math.max(...own) * SMALL <= most;
}

/** The rows right above a sum, down to the sum before it. */
function summedBy(rows: readonly TableRow[], at: number): readonly TableRow[] {
  const before = rows.slice(0, at).map(({ kind }) => kind === 'sum').lastIndexOf(true);
  return rows.slice(before + 1, at).filter(({ kind }) => kind === 'item');
}

/** Whether the rows add up to their sums in other columns, and in this one never. */
function addsUpNowhere(table: Table, column: TableColumn, others: readonly TableColumn[]): boolean {
  const isSum = ({ raw }: TableRow, parts: readonly TableRow[], of: TableColumn): boolean => {
    const printed = numberIn(raw, of.column);
    const amounts = parts.flatMap((part) => numberIn(part.raw, of.column) ?? []);
    return printed !== null && amounts.filter((amount) => amount !== 0).length > 1
      && Math.abs(amounts.reduce((sum, amount) => sum + amount, 0) - printed) <= allowed({ unit: columnUnit(table.rows, table.formats, of.column), terms: amounts.length });
  };
  const sums = table.rows.flatMap((row, at) => {
    const parts = row.kind === 'sum' ? summedBy(table.rows, at) : [];
    return others.some((other) => isSum(row, parts, other)) ? [{ row, parts }] : [];
  });
  return sums.length > 0 && !sums.some(({ row, parts }) => isSum(row, parts, column));
}

/** Whether a column under a head that it shares with others is none of the amounts that the head is of. */
function isStranger(table: Table, column: TableColumn): boolean {
  const group = groupOf(column);
  if (group === null || !isAmount(column) || !saysNothing(column)) return false;
  const mates = table.columns.filter((other) => other !== column && groupOf(other) === group && isAmount(other));
  if (mates.length === 0 || numbersIn(table, column).length === 0) return false;
  return isLeftOver(table, column, mates) || isNoNet(table, column, mates) || (areSmall(table, column, mates) && addsUpNowhere(table, column, table.columns.filter((other) => other !== column && isAmount(other))));
}

/** The table with such columns among those whose heads say nothing of amounts: they are told, and no figure is read from them. */
export function withoutStrangers(table: Table): Table {
  const strangers = table.columns.filter((column) => isStranger(table, column));
  if (strangers.length === 0) return table;
  const others = strangers.map((column): TableColumn => ({ ...column, concept: parseHead(column.heads.at(-1) ?? '') }));
  return {
    ...table, columns: table.columns.filter((column) => !strangers.includes(column)),
    others: [...table.others, ...others].sort((one, other) => one.column - other.column),
  };
}
