import { evaluate } from '../../../src/findings/formulas/evaluate';
import { formulasOf, Grid, type FormulaCell } from '../../../src/findings/formulas/grid';
import { isCell, referencesIn } from '../../../src/findings/formulas/references';
import type { CellAddress } from '../../../src/values/cell';
import type { CellValue, RawRow, RawSheet, RawWorkbook } from '../../../src/workbook/rawSheet';

/** Faults that are put into a workbook, one at a time, as an ekonom makes them. */
export const faultKinds = ['swap', 'drop', 'sign', 'decimal', 'thousandfold', 'overwritten formula', 'row outside its sum', 'pasted value'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  readonly cell: CellAddress;
  /** With its formulas reckoned again. */
  readonly workbook: RawWorkbook;
}

export interface NumberCell extends CellAddress {
  readonly value: number;
  readonly formula: string | null;
}

export const numberCells = ({ sheets }: RawWorkbook): NumberCell[] => sheets.flatMap(({ name, rows }) => rows.flatMap(({ index, values, formulas }) =>
  values.flatMap((value, column): NumberCell[] => (typeof value === 'number' ? [{ sheet: name, row: index, column, value, formula: formulas?.[column] ?? null }] : []))));

/** The number in a cell; null where it holds none. */
export function numberAt({ sheets }: RawWorkbook, { sheet, row, column }: CellAddress): number | null {
  const value = sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.values[column];
  return typeof value === 'number' ? value : null;
}

const changedRow = (row: RawRow, column: number, value: CellValue, formula: string | null): RawRow => ({
  ...row, values: row.values.map((one, at) => (at === column ? value : one)),
  formulas: row.formulas ? Array.from({ length: Math.max(row.formulas.length, column + 1) }, (_, at) => (at === column ? formula ?? undefined : row.formulas?.[at])) : null,
});

function withCell(workbook: RawWorkbook, cell: CellAddress, value: CellValue, formula: string | null): RawWorkbook {
  const sheets = workbook.sheets.map((sheet): RawSheet => (sheet.name !== cell.sheet ? sheet
    : { ...sheet, rows: sheet.rows.map((row) => (row.index === cell.row ? changedRow(row, cell.column, value, formula) : row)) }));
  return { ...workbook, sheets };
}

const MOST_PASSES = 8;

/** As Excel would save it: every formula that the evaluator knows gives what its cells give now. */
export function recalculated(workbook: RawWorkbook): RawWorkbook {
  let now = workbook;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const grid = new Grid(now.sheets);
    const stale = now.sheets.flatMap(formulasOf).flatMap((cell: FormulaCell) => {
      const gives = evaluate(cell, grid);
      const held = grid.value(cell.sheet, cell.row, cell.column);
      return gives === null || typeof held !== 'number' || Math.abs(held - gives) < 1e-9 ? [] : [{ cell, gives }];
    });
    if (stale.length === 0) return now;
    now = stale.reduce((book, { cell, gives }) => withCell(book, cell, gives, cell.formula), now);
  }
  return now;
}

const clean = (value: number): number => Number(value.toPrecision(12));

function swapped(value: number, random: () => number): number | null {
  const digits = String(Math.abs(value));
  const places = Array.from({ length: digits.length - 1 }, (_, at) => at).filter((at) => /^\d{2}$/.test(digits.slice(at, at + 2)) && digits[at] !== digits[at + 1] && !(at === 0 && digits[1] === '0'));
  const at = places[Math.floor(random() * places.length)];
  return at === undefined ? null : Math.sign(value) * Number(`${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`);
}

function dropped(value: number, random: () => number): number | null {
  const digits = String(Math.abs(value));
  const places = Array.from({ length: digits.length }, (_, at) => at).filter((at) => digits[at] !== '.');
  const at = places[Math.floor(random() * places.length)];
  const left = at === undefined || digits.length < 2 ? NaN : Number(digits.slice(0, at) + digits.slice(at + 1));
  return Number.isFinite(left) ? Math.sign(value) * left : null;
}

type Spoil = (value: number, random: () => number) => number | null;

const typed: Partial<Record<FaultKind, Spoil>> = {
  swap: swapped, drop: dropped, sign: (value) => -value,
  decimal: (value, random) => clean(random() < 0.5 ? value * 10 : value / 10),
  thousandfold: (value, random) => clean(random() < 0.5 ? value * 1000 : value / 1000),
};

/** A SUM's range without its last row. */
function shortened(formula: string, column: number): string | null {
  const range = referencesIn(formula).find((one) => one.sheet === null && !isCell(one) && one.from.column === column && one.to.column === column && one.to.row - one.from.row >= 2);
  if (!range || !/^=\s*SUM\(/i.test(formula)) return null;
  const text = formula.slice(range.start, range.end).replace(/\d+$/, String(range.to.row));
  return formula.slice(0, range.start) + text + formula.slice(range.end);
}

/** One fault of a kind in a cell; null where it changes nothing there. */
export function withFault(workbook: RawWorkbook, cell: NumberCell, kind: FaultKind, random: () => number): Fault | null {
  const { value, formula } = cell;
  const made = (next: number, nextFormula: string | null): Fault => ({ kind, cell, workbook: recalculated(withCell(workbook, cell, next, nextFormula)) });
  const spoil = typed[kind];
  if (spoil) {
    const next = formula === null && value !== 0 ? spoil(value, random) : null;
    return next === null || next === value ? null : made(next, null);
  }
  if (formula === null) return null;
  if (kind === 'pasted value') return made(value, null);
  if (kind === 'overwritten formula') return value === 0 ? null : made(swapped(value, random) ?? clean(value * 1.1), null);
  const short = shortened(formula, cell.column);
  return short === null ? null : made(value, short);
}
