import type { CellRange } from '../../../values/cell';
import type { CellValue, RawRow } from '../../../workbook/rawSheet';
import { shareFormula, type SharedFormula } from './formulas';
import { Gathered } from './gathered';
import { blankMerged } from './merges';
import type { Row } from './row';
import { SpelledFormulas } from './sharedFormulas';

/** Gathers the cells of one sheet into rows. Cells may come in any order; empty rows cost nothing. */

/** A cell that takes part in a shared formula whose text has not been met yet. */
interface Waiting {
  readonly row: Row;
  readonly column: number;
  readonly key: number;
}

/** Of a row whose cells are still to come. */
const noValues: Row['values'] = [];

export class Rows {
  /** Cells that hold something. */
  count = 0;
  /** Cells between those, that rows with a cell far to the right have to be passed over for. */
  gaps = 0;
  private readonly rows: Row[] = [];
  private current: Row | null = null;
  private inOrder = true;
  /** Of the current row. */
  private readonly values = new Gathered<CellValue>();
  private readonly formulas = new Gathered<string>();
  private readonly sharing = new Gathered<SharedFormula>();
  /** Of the row before; where the last one ends, and whether the current one has had the same so far. */
  private lastFormats: (number | undefined)[] = [];
  private alike = true;
  private formatted = 0;
  private readonly shared = new Map<number, SharedFormula>();
  private readonly waiting: Waiting[] = [];

  /** Puts a value (null: only a formula) in a cell. `format` is an index into the workbook's formats. */
  set(index: number, column: number, value: CellValue, format: number): void {
    const row = this.rowAt(index);
    const { values } = this;
    if (column > values.width) this.gaps += column - values.width;
    values.put(column, value);
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
    this.rowAt(index);
    this.formulas.put(column, formula);
  }

  /** The cell that a shared formula is written in. */
  share(key: number, index: number, column: number, formula: string): void {
    this.shared.set(key, shareFormula(formula, index, column));
    this.setFormula(index, column, formula);
  }

  /** A cell that uses a shared formula. */
  useShared(key: number, index: number, column: number): void {
    const row = this.rowAt(index);
    const shared = this.shared.get(key);
    if (shared !== undefined) this.sharing.put(column, shared);
    else this.waiting.push({ row, column, key });
  }

  /** All rows that hold something, in order, without what merged ranges cover; null when those cover too much. */
  finish(merges: readonly CellRange[]): RawRow[] | null {
    if (this.current !== null) this.close(this.current);
    for (const { row, column, key } of this.waiting) {
      const shared = this.shared.get(key);
      if (shared !== undefined) (row.shared ??= [])[column] = shared;
    }
    const ordered = this.inOrder ? this.rows : inOrder(this.rows);
    if (!blankMerged(ordered, merges)) return null;
    const spelled = new SpelledFormulas();
    return ordered.filter(holdsSomething).map((row) => (row.shared === undefined ? row : spelledWhenAsked(row, row.shared, spelled)));
  }

  private rowAt(index: number): Row {
    if (this.current?.index === index) return this.current;
    if (this.current !== null) {
      if (index < this.current.index) this.inOrder = false;
      this.close(this.current);
    }
    this.current = { index, values: noValues, formulas: null, formats: null };
    this.rows.push(this.current);
    return this.current;
  }

  /** All of a row's cells have come. */
  private close(row: Row): void {
    row.values = this.values.take() ?? [];
    row.formulas = this.formulas.take();
    const shared = this.sharing.take();
    if (shared !== null) row.shared = shared;
    this.shareFormats(row);
    this.alike = true;
    this.formatted = 0;
  }

  /** Rows with the same formats share one list. */
  private shareFormats(row: Row): void {
    if (this.alike && this.formatted < this.lastFormats.length) this.partFormats(row);
    if (this.alike) row.formats = this.lastFormats.length > 0 ? this.lastFormats : null;
    else this.lastFormats = row.formats ?? [];
  }
}

/** A row may stand with nothing but a cell whose shared formula was never met. */
const holdsSomething = (row: Row): boolean =>
  row.isEmpty !== true && (row.formulas !== null || row.shared !== undefined || row.values.some((value) => value != null));

/** The row with its formulas as all others have them. */
function spelledWhenAsked({ index, values, formulas: own, formats }: Row, shared: readonly (SharedFormula | undefined)[], spelled: SpelledFormulas): RawRow {
  let kept: (string | undefined)[] | null = null;
  return {
    index, values, formats,
    get formulas() {
      if (kept !== null) return kept;
      const { formulas, keep } = spelled.of(index, own, shared);
      if (keep) kept = formulas;
      return formulas;
    },
  };
}

/** Sorts, and joins rows that were written in several pieces. */
function inOrder(rows: readonly Row[]): Row[] {
  const sorted = [...rows].sort((a, b) => a.index - b.index);
  const joined: Row[] = [];
  for (const row of sorted) {
    const before = joined.at(-1);
    if (before?.index !== row.index) joined.push(row);
    else {
      putOver(before.values, row.values);
      if (row.formulas !== null) putOver(before.formulas ??= [], row.formulas);
      if (row.shared !== undefined) putOver(before.shared ??= [], row.shared);
      if (row.formats !== null) {
        before.formats = before.formats === null ? [] : [...before.formats]; // The list may be shared.
        row.formats.forEach((format, column) => { if (before.formats !== null) before.formats[column] = format; });
      }
    }
  }
  return joined;
}

function putOver<T>(before: (T | undefined)[], later: readonly (T | undefined)[]): void {
  later.forEach((one, column) => { if (one !== undefined) before[column] = one; });
}
