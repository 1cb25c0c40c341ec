import { allowed } from '../../../values/tolerance';
import { slipNear } from '../../../values/slips';
import { amountAt, gridOf, type AmountGrid } from '../../arithmetic/amountGrid';
import { columnIdentities, derivedColumns } from '../../arithmetic/columnIdentities';
import { findRowSums } from '../../arithmetic/rowSums';
import { displayedUnit, formatStep, storedDecimals, typedDecimals } from '../../cells/displayedUnit';
import type { SideCell, SideColumn, SideRow } from './sideFacts';

interface Row {
  readonly kind: SideRow['kind'];
  readonly level: SideRow['level'];
  readonly cells: readonly (SideCell | null)[];
}

/** Bits for a row that words make a sum. */
const WORDED = 7;

/** The step in which a column is told. */
function unitOf(rows: readonly Row[], at: number): number {
  const readings = rows.flatMap(({ cells }) => cells[at]?.reading ?? []);
  const decimals = readings.map(({ stored }) => (typeof stored === 'number' ? storedDecimals(stored) : typedDecimals(stored)));
  return displayedUnit(decimals, [...new Set(readings.map(({ numberFormat }) => numberFormat))].flatMap((format) => formatStep(format) ?? []));
}

/** Where so many columns agree, and all tell so much together, one may differ: an amount is mistyped. Less will do where it is off by a usual slip. */
const MISTYPED = { agrees: 3, bits: 8 };
const SLIPPED = { agrees: 3, cost: 2.5, parts: 3 };

/** Whether one amount that is mistyped in a usual way makes a column differ. */
function isSlipped(grid: AmountGrid, row: number, parts: readonly number[], column: number): boolean {
  const printed = amountAt(grid, row, column);
  const gap = parts.reduce((sum, part) => sum + (amountAt(grid, part, column) || 0), -printed);
  const unit = grid.units[column] ?? 1;
  const near = (found: number, meant: number): boolean => (slipNear(found, meant, allowed({ unit, terms: parts.length }), unit)?.cost ?? Infinity) <= SLIPPED.cost;
  return near(printed, printed + gap) || parts.some((part) => near(amountAt(grid, part, column), amountAt(grid, part, column) - gap));
}

/** A row that sums others, by their places. */
export interface FoundSum {
  readonly parts: readonly number[];
  /** No word says so: the amounts alone. */
  readonly unsaid: boolean;
}

/**
 * The rows that sum others by their amounts. One that no word makes a sum ("Skattefinansierade inv obj <3 mnkr" below its
 * projects, a committee over its own) has to agree in at least two columns, and differ in none or in one of many: a list of few small amounts
 * adds up by chance.
 */
export function foundSums(rows: readonly Row[], columns: readonly SideColumn[]): ReadonlyMap<number, FoundSum> {
  const amounts = columns.flatMap(({ measure, percent }, at) => (percent || measure === 'completion' || measure === 'comment' || measure === 'done' ? [] : [at]));
  if (amounts.length === 0 || rows.length < 3) return new Map();
  const grid = gridOf(rows.length, amounts.map((at) => unitOf(rows, at)), (row, column) => rows[row]?.cells[amounts[column] ?? -1]?.reading?.value ?? null);
  const derived = derivedColumns(columnIdentities(grid));
  const none = rows.map(() => 0);
  const sums = findRowSums(grid, {
    ofUnits: false, takesPart: rows.map(({ kind, level }) => kind !== 'heading' && level === 0),
    sumsAbove: rows.map(({ kind }) => (kind === 'sum' ? WORDED : 0)), sumsBelow: none, codes: rows.map(() => null), ranks: none, formulas: rows.map(() => null), copies: rows.map(() => null),
  }, derived);
  return new Map(sums.flatMap(({ row, parts, fails, agrees, saidOnly, bits }): [number, FoundSum][] => {
    const unsaid = rows[row]?.kind !== 'sum';
    const telling = agrees.filter((column) => !derived.has(column)).length;
    if (saidOnly || parts.length < 2 || agrees.length === 0 || (unsaid && telling < 2)) return [];
    const [failing] = fails;
    const isMistyped = fails.length === 1 && failing !== undefined && ((agrees.length >= MISTYPED.agrees && bits >= MISTYPED.bits)
      || (agrees.length >= SLIPPED.agrees && parts.length >= SLIPPED.parts && !derived.has(failing) && isSlipped(grid, row, parts, failing)));
    if (unsaid && fails.length > 0 && !isMistyped) return [];
    return [[row, { parts, unsaid }]];
  }));
}
