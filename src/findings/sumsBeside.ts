import { writtenIn } from '../reading/cells/cellReading';
import { displayedUnit, storedDecimals } from '../reading/cells/displayedUnit';
import { amountAt } from '../reading/arithmetic/amountGrid';
import type { EconomyTable } from '../reading/meaning/tables/economyTable';
import type { DownIdentity } from '../reading/meaning/tables/tableArithmetic';
import { formatAddress, type CellAddress } from '../values/cell';
import type { Language } from '../values/language';
import { isWithin } from '../values/tolerance';
import type { RawRow, RawSheet } from '../workbook/rawSheet';
import { findingOf, type Finding } from './finding';
import { shownValue } from './shownValue';

/**
 * Columns of a follow-up that nothing is read from ("Justering", "Balanskravsresultat"): where the rows show that one is two
 * others together, and its sum is neither that nor what its rows come to, the sum is wrong.
 */

/** Columns that are held against one another, the table's own among them. */
const MOST_COLUMNS = 12;
/** Rows that show it, and those of them in which no amount is 0. */
const [LEAST_ROWS, LEAST_TELLING] = [4, 2];

interface Column {
  readonly unit: number;
  /** By the table's rows; NaN where there is no amount. */
  readonly amounts: readonly number[];
}

interface Beside extends Column {
  readonly column: number;
}

const columnOf = (amounts: readonly number[]): Column => ({ amounts, unit: displayedUnit(amounts.filter((amount) => !Number.isNaN(amount)).map(storedDecimals), []) });

/** The columns of numbers in the table's rows, to the right of its names, that are none of its own. */
function columnsBeside({ rows, arithmetic: { grid, cellAt } }: EconomyTable, raw: ReadonlyMap<number, RawRow>): Beside[] {
  const own = new Set(Array.from({ length: grid.columns }, (_, place) => cellAt(0, place).column));
  const last = Math.max(...own);
  const rowsOf = rows.map((_, row) => raw.get(cellAt(row, 0).row));
  const width = Math.max(0, ...rowsOf.map((row) => row?.values.length ?? 0));
  return Array.from({ length: Math.max(0, width - last - 1) }, (_, at) => last + 1 + at).flatMap((column): Beside[] => {
    if (rowsOf.some((row) => row?.formulas?.[column] !== undefined)) return [];
    return [{ column, ...columnOf(rowsOf.map((row) => (row ? writtenIn(row, column) ?? NaN : NaN))) }];
  });
}

/** Whether amounts that should come to zero are further off than rounding explains; false where one of them is not there. */
const isOff = (amounts: readonly number[], unit: number): boolean => {
  const gap = amounts.reduce((sum, amount) => sum + amount, 0);
  return !Number.isNaN(gap) && !isWithin(gap, { unit, terms: amounts.length - 1 });
};

/** Whether a column is two others together in all rows but the sum's. */
function isTogether(one: Column, [first, second]: readonly [Column, Column], sum: number): boolean {
  const unit = Math.max(one.unit, first.unit, second.unit);
  const amounts = one.amounts.map((amount, row) => [-amount, first.amounts[row] ?? NaN, second.amounts[row] ?? NaN]);
  const known = amounts.filter((row, at) => at !== sum && !row.some(Number.isNaN) && row.some((amount) => amount !== 0));
  return known.length >= LEAST_ROWS && known.filter((row) => row.every((amount) => amount !== 0)).length >= LEAST_TELLING
    && known.every((row) => !isOff(row, unit)) && isOff(amounts[sum] ?? [], unit);
}

/** What the rows of a sum come to in a column. */
const sumOf = ({ amounts }: Column, { parts }: DownIdentity): number => Number(parts.reduce((all, part) => all + (amounts[part] ?? NaN), 0).toPrecision(12));

function findingFrom(table: EconomyTable, { row }: DownIdentity, { column, amounts }: Beside, sum: number): Finding {
  const { name = '' } = table.rows[row] ?? {};
  const cell: CellAddress = { ...table.arithmetic.cellAt(row, 0), column };
  const found = amounts[row] ?? NaN;
  const say = (language: Language): string => {
    const [has, gives] = [found, sum].map((value) => shownValue(value, table.unit, language));
    return language === 'sv'
      ? `${name} i ${formatAddress(cell)} är ${has ?? ''}, men raderna summerar till ${gives ?? ''}. Inte heller kolumnerna bredvid ger beloppet, fast de gör det på de andra raderna. Kontrollera kolumnen.`
      : `${name} in ${formatAddress(cell)} is ${has ?? ''}, but its rows add up to ${gives ?? ''}. Nor do the columns beside it give the amount, though they do in the other rows. Check the column.`;
  };
  return findingOf({
    rule: 'sumInOtherColumns', cells: [cell], expected: sum, found, unit: table.unit,
    causes: [{ cell, found, proposed: sum, why: { sv: 'Det är vad raderna summerar till.', en: 'That is what its rows add up to.' } }], message: { sv: say('sv'), en: say('en') },
  });
}

function ofTable(table: EconomyTable, sums: readonly DownIdentity[], raw: ReadonlyMap<number, RawRow>): Finding[] {
  const { rows, arithmetic: { grid } } = table;
  const beside = columnsBeside(table, raw);
  const own = Array.from({ length: grid.columns }, (_, place) => columnOf(rows.map((__, row) => amountAt(grid, row, place))));
  const all: readonly Column[] = [...own, ...beside].slice(0, MOST_COLUMNS);
  return sums.flatMap((one) => beside.flatMap((column): Finding[] => {
    const sum = sumOf(column, one);
    const isWrong = isOff([-(column.amounts[one.row] ?? NaN), ...one.parts.map((part) => column.amounts[part] ?? NaN)], column.unit);
    const pairs = all.flatMap((first, at) => all.slice(at + 1).map((second): readonly [Column, Column] => [first, second]));
    return isWrong && pairs.some((pair) => !pair.includes(column) && isTogether(column, pair, one.row)) ? [findingFrom(table, one, column, sum)] : [];
  }));
}

export const sumsBeside = (tables: readonly EconomyTable[], sheets: readonly RawSheet[]): Finding[] => tables.flatMap((table) => {
  const { grid, down } = table.arithmetic;
  const sums = grid.columns === 0 ? [] : down.filter(({ kind, saidOnly, parts }) => kind === 'sum' && !saidOnly && parts.length >= LEAST_ROWS);
  const sheet = sums.length === 0 ? undefined : sheets.find(({ name }) => name === table.sheet);
  return sheet ? ofTable(table, sums, new Map(sheet.rows.map((row) => [row.index, row]))) : [];
});
