import { fold } from '../../values/text';
import { codeOf, formulaCell, nameOf, type FormulaCell, type Grid } from './grid';
import { isCell, type Reference } from './references';

/** Rows that a sum leaves out: the column's, from first to last. */
export interface MissedRows {
  readonly cell: FormulaCell;
  readonly rows: readonly number[];
  /** The formula with its range widened to take them in. */
  readonly proposed: string;
}

export interface DoubleCounted {
  readonly cell: FormulaCell;
  /** The sum inside the range, with what it sums. */
  readonly inner: { readonly row: number; readonly column: number };
}

const SUM_NAME = /^(?:delsumma|summa|totalt?|netto|resultat|differens|avvikelse|varav|därav|procent|andel|kontroll)/;
/** Most rows between a range and its sum that may have been forgotten. */
const MOST_MISSED = 2;

const sumFunction = (formula: string): 'SUM' | 'SUBTOTAL' | null => {
  const name = /(?:^=|[-+(])\s*(SUM|SUBTOTAL)\(/i.exec(formula)?.[1]?.toUpperCase();
  return name === 'SUM' || name === 'SUBTOTAL' ? name : null;
};

const ownRanges = ({ references, column }: FormulaCell): Reference[] =>
  references.filter((one) => one.sheet === null && !isCell(one) && one.from.column === column && one.to.column === column);

const covers = (references: readonly Reference[], row: number, column: number): boolean =>
  references.some(({ sheet, from, to }) => sheet === null && row >= from.row && row <= to.row && column >= from.column && column <= to.column);

/** A row of amounts with a name of its own, which is no sum and no part of another. */
function isItem(cell: FormulaCell, row: number, grid: Grid): boolean {
  const { sheet, column } = cell;
  const value = grid.value(sheet, row, column);
  if (typeof value !== 'number' || value === 0) return false;
  if (sumFunction(grid.formula(sheet, row, column) ?? '') !== null) return false;
  const name = fold(nameOf(grid.row(sheet, row)));
  return name !== '' && !SUM_NAME.test(name);
}

const widened = (formula: string, range: Reference, from: number, to: number): string => {
  const text = formula.slice(range.start, range.end).replace(/(\d+)(:\$?[A-Z]+\$?)(\d+)$/, (_, __, between: string) => `${from + 1}${between}${to + 1}`);
  return formula.slice(0, range.start) + text + formula.slice(range.end);
};

const rowsTo = (first: number, last: number): number[] => Array.from({ length: Math.max(0, Math.min(last - first + 1, MOST_UNITS)) }, (_, index) => first + index);
/** No more units are looked at below a sum. */
const MOST_UNITS = 200;

function sharedStart([first = '', ...rest]: readonly string[]): string {
  let length = first.length;
  for (const other of rest) while (length > 0 && !other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/**
 * Rows right below what a sum above its rows takes in, which are of the same group by their codes (204 after 201-203 below
 * 200, where 300 follows) or by how far in they stand.
 */
function rowsBelow({ sheet, row, references: [range] }: FormulaCell, last: number, isMissed: (row: number) => boolean, grid: Grid): number[] {
  const own = rowsTo(row + 1, range?.to.row ?? last);
  const found: number[] = [];
  while (isMissed(last + found.length + 1)) found.push(last + found.length + 1);
  if (found.length === 0 || found.length > MOST_MISSED || own.length < 2) return [];
  const code = (at: number): string => codeOf(grid.row(sheet, at));
  const start = sharedStart([row, ...own].map(code));
  const next = code(last + found.length + 1);
  const isCoded = start !== '' && own.every((at) => code(at) !== code(row)) && found.every((at) => code(at).startsWith(start) && code(at).length === code(own[0] ?? row).length) && !next.startsWith(start);
  const indent = (at: number): number => grid.indent(sheet, at);
  const isIndented = own.every((at) => indent(at) > indent(row) && indent(at) === indent(own[0] ?? row)) && found.every((at) => indent(at) === indent(own[0] ?? row));
  return isCoded || isIndented ? found : [];
}

/** Items right under or right above a sum's range, which nothing else in the formula takes in. */
export function missedRows(cell: FormulaCell, grid: Grid): MissedRows | null {
  const { formula, references, row, column } = cell;
  if (sumFunction(formula) === null) return null;
  const ranges = ownRanges(cell);
  const [range] = ranges;
  if (ranges.length !== 1 || !range) return null;
  const isMissed = (at: number): boolean => isItem(cell, at, grid) && !covers(references, at, column);
  const { from: { row: first }, to: { row: last } } = range;
  if (last < row) {
    const between = Array.from({ length: row - last - 1 }, (_, index) => last + 1 + index);
    if (between.length > 0 && between.length <= MOST_MISSED && between.every(isMissed)) return { cell, rows: between, proposed: widened(formula, range, first, row - 1) };
  }
  if (first === row + 1) {
    const below = rowsBelow(cell, last, isMissed, grid);
    return below.length === 0 ? null : { cell, rows: below, proposed: widened(formula, range, first, last + below.length) };
  }
  const before = first - 1;
  // Above the first row stand heads; a year there is a number too.
  const above = grid.value(cell.sheet, before - 1, column);
  const value = grid.value(cell.sheet, before, column);
  const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;
  const sameKind = (at: number): number => grid.row(cell.sheet, at)?.values.filter((one) => typeof one === 'number').length ?? 0;
  const isBodyRow = sameKind(before) >= 2 && sameKind(before) === sameKind(first) && typeof grid.row(cell.sheet, before)?.values.find((one) => one !== null && one !== undefined) === 'string';
  if (last < row && before >= 0 && isMissed(before) && !isYear && typeof above === 'string' && isBodyRow) {
    return { cell, rows: [before], proposed: widened(formula, range, before, last) };
  }
  return null;
}

/** A sum in the range of another, beside the rows that it sums. */
export function doubleCounted(cell: FormulaCell, grid: Grid): DoubleCounted | null {
  const { formula, sheet, column } = cell;
  const outer = sumFunction(formula);
  // Half of all, or a part taken off again, is how such sums are meant at times.
  if (outer === null || /\/\s*2\b|-/.test(formula)) return null;
  for (const { from, to } of ownRanges(cell)) {
    if (to.row - from.row > 5_000) continue;
    for (let row = from.row; row <= to.row; row += 1) {
      const inner = grid.formula(sheet, row, column);
      const how = inner === null || row === cell.row ? null : sumFunction(inner);
      if (inner === null || how === null || (outer === 'SUBTOTAL' && how === 'SUBTOTAL')) continue;
      const parts = ownRanges(formulaCell({ sheet, row, column }, inner));
      if (parts.length > 0 && parts.every((part) => part.from.row >= from.row && part.to.row <= to.row)) return { cell, inner: { row, column } };
    }
  }
  return null;
}
