import type { CellRange } from '../../../values/cell';
import type { CellValue, RawRow } from '../../../workbook/rawSheet';
import { formulaAt, shareFormula, type SharedFormula } from './formulas';

/** Gathers the cells of one sheet into rows. Cells may come in any order; empty rows cost nothing. */

interface Row {
  readonly index: number;
  readonly values: (CellValue | undefined)[];
  formulas: (string | undefined)[] | null;
  formats: (number | undefined)[] | null;
}

/** A cell that takes part in a shared formula whose text has not been met yet. */
interface Waiting {
  readonly row: Row;
  readonly column: number;
  readonly key: number;
}

export class Rows {
  /** Cells that hold something. */
  count = 0;
  private readonly rows: Row[] = [];
  private current: Row | null = null;
  private inOrder = true;
  /** Of the row before; where the last one ends, and whether the current one has had the same so far. */
  private lastFormats: (number | undefined)[] = [];
  private alike = true;
  private formatted = 0;
  private readonly shared = new Map<number, SharedFormula>();
  private readonly waiting: Waiting[] = [];

  /** Puts a value (null: only a formula) in a cell. `format` is an index into the workbook's formats. */
  set(index: number, column: number, value: CellValue, format: number): void {
    const row = this.rowAt(index);
    const values = row.values;
    if (column === values.length) values.push(value);
    else values[column] = value;
    this.setFormat(row, column, format);
    this.count++;
  }

  /** Rows of a table look alike: nothing is kept of a row's formats as long as they are those of the row before. */
  private setFormat(row: Row, column: number, format: number): void {
    if (this.alike && column === this.formatted && (this.lastFormats[column] ?? 0) === format) this.formatted++;
    else {
      if (this.alike) this.partFormats(row);
      if (format !== 0) (row.formats ??= [])[column] = format;
    }
  }

  /** From here on the row's formats are its own: what was alike so far is copied. */
  private partFormats(row: Row): void {
    this.alike = false;
    const own = this.lastFormats.slice(0, this.formatted);
    if (own.some((format) => format !== undefined)) row.formats = own;
  }

  setFormula(index: number, column: number, formula: string): void {
    const row = this.rowAt(index);
    (row.formulas ??= [])[column] = formula;
  }

  /** The cell that a shared formula is written in. */
  share(key: number, index: number, column: number, formula: string): void {
    this.shared.set(key, shareFormula(formula, index, column));
    this.setFormula(index, column, formula);
  }

  /** A cell that uses a shared formula. */
  useShared(key: number, index: number, column: number): void {
    const shared = this.shared.get(key);
    if (shared !== undefined) this.setFormula(index, column, formulaAt(shared, index, column));
    else this.waiting.push({ row: this.rowAt(index), column, key });
  }

  /** All rows that hold something, in order. */
  finish(): RawRow[] {
    for (const { row, column, key } of this.waiting) {
      const shared = this.shared.get(key);
      if (shared !== undefined) (row.formulas ??= [])[column] = formulaAt(shared, row.index, column);
    }
    if (this.current !== null) this.shareFormats(this.current);
    const ordered = this.inOrder ? this.rows : inOrder(this.rows);
    return ordered.filter((row) => row.formulas !== null || row.values.some((value) => value !== null));
  }

  private rowAt(index: number): Row {
    if (this.current?.index === index) return this.current;
    if (this.current !== null) {
      if (index < this.current.index) this.inOrder = false;
      this.shareFormats(this.current);
    }
    this.alike = true;
    this.formatted = 0;
    this.current = { index, values: [], formulas: null, formats: null };
    this.rows.push(this.current);
    return this.current;
  }

  /** Rows with the same formats share one list. */
  private shareFormats(row: Row): void {
    if (this.alike && this.formatted < this.lastFormats.length) this.partFormats(row);
    if (this.alike) row.formats = this.lastFormats.length > 0 ? this.lastFormats : null;
    else this.lastFormats = row.formats ?? [];
  }
}

/** Sorts, and joins rows that were written in several pieces. */
function inOrder(rows: readonly Row[]): Row[] {
  const sorted = [...rows].sort((a, b) => a.index - b.index);
  const joined: Row[] = [];
  for (const row of sorted) {
    const before = joined.at(-1);
    if (before?.index !== row.index) joined.push(row);
    else {
      row.values.forEach((value, column) => { before.values[column] = value; });
      row.formulas?.forEach((formula, column) => { (before.formulas ??= [])[column] = formula; });
      if (row.formats !== null) {
        before.formats = before.formats === null ? [] : [...before.formats]; // The list may be shared.
        row.formats.forEach((format, column) => { if (before.formats !== null) before.formats[column] = format; });
      }
    }
  }
  return joined;
}

/** Merged ranges of a real sheet don't overlap, so they never add up to more than this many rows with content. */
const mostMergedRows = 20_000_000;

/** A merge shows its first cell; what other cells of it may still hold is not seen in Excel. False: absurdly many. */
export function blankMerged(rows: readonly RawRow[], merges: readonly CellRange[]): boolean {
  let steps = 0;
  for (const merge of merges) {
    for (let at = firstFrom(rows, merge.top); at < rows.length; at++) {
      const row = rows[at];
      if (row === undefined || row.index > merge.bottom) break;
      if (++steps > mostMergedRows) return false;
      blank(row as Row, row.index === merge.top ? merge.left + 1 : merge.left, merge.right);
    }
  }
  return true;
}

function blank(row: Row, from: number, to: number): void {
  const last = Math.min(to, row.values.length - 1);
  for (let column = from; column <= last; column++) if (row.values[column] !== undefined) row.values[column] = null;
  if (row.formulas !== null) for (let column = from; column <= Math.min(to, row.formulas.length - 1); column++) row.formulas[column] = undefined;
  if (row.formulas?.every((formula) => formula === undefined)) row.formulas = null;
}

function firstFrom(rows: readonly RawRow[], index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? Infinity) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
