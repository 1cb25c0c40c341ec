import type { CellRange } from '../../../src/values/cell';
import { formatRange } from '../../../src/values/cell';
import { isError } from '../formulas/values';
import type { Look } from '../model/look';
import { plainLook } from '../model/look';
import type { Cell, SheetModel } from '../model/sheetModel';
import { intersects } from '../model/workbookModel';
import type { Members } from '../richapi/apiObject';
import { ApiObject, leadsTo, nullObject, number, oneOf, text, truth } from '../richapi/apiObject';
import { invalidArgument } from '../richapi/protocol';
import { lastColumn, lastRow, rangeOf } from './address';
import { conditionalFormats } from './conditionalFormats';
import type { HostContext } from './context';
import { dataValidation } from './dataValidation';
import { enteredCell } from './entry';
import { singleProperties } from './properties';
import { RangeAreas } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import { worksheet } from './worksheet';

const quotedName = (name: string): string => (/^[\p{L}_][\p{L}\d_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

/** A rectangle of a sheet, as Office.js sees it. */
export class Range extends ApiObject {
  private kept: string | null = null;
  private made: Members | null = null;

  constructor(readonly host: HostContext, readonly sheet: SheetModel, readonly cells: CellRange) {
    super('Range', {}, () => (this.kept === null ? {} : { _ReferenceId: this.kept }));
  }

  override get members(): Members {
    this.made ??= { ...this.place(), ...this.content(), ...this.parts(), ...this.neighbours(), ...this.changes() };
    return this.made;
  }

  get rowCount(): number {
    return this.cells.bottom - this.cells.top + 1;
  }

  get columnCount(): number {
    return this.cells.right - this.cells.left + 1;
  }

  /** Reading or writing all cells of a column or row is what brings Excel on the web down. */
  refuseWhole(): void {
    if (this.rowCount > lastRow || this.columnCount > lastColumn) throw invalidArgument(`${this.address()}: a whole column or row`);
  }

  address(): string {
    return `${quotedName(this.sheet.name)}!${formatRange(this.cells)}`;
  }

  grid<T>(of: (cell: Cell, row: number, column: number) => T): T[][] {
    this.refuseWhole();
    const rows: T[][] = [];
    for (let row = this.cells.top; row <= this.cells.bottom; row += 1) {
      const line: T[] = [];
      for (let column = this.cells.left; column <= this.cells.right; column += 1) line.push(of(this.sheet.cell(row, column), row, column));
      rows.push(line);
    }
    return rows;
  }

  /** A format property of all cells; null where they differ. */
  common<K extends keyof Look>(key: K): Look[K] | null {
    const all = new Set(this.grid((cell) => cell.look[key]).flat());
    return all.size === 1 ? [...all][0] ?? null : null;
  }

  setLook(change: Partial<Look>): void {
    this.host.guardSheet(this.sheet);
    this.grid((cell, row, column) => this.sheet.put(row, column, { look: this.host.model.looks.with(cell.look, change) }));
  }

  private place(): Members {
    return {
      Address: { get: () => this.address() },
      RowIndex: { get: () => this.cells.top },
      ColumnIndex: { get: () => this.cells.left },
      RowCount: { get: () => this.rowCount },
      ColumnCount: { get: () => this.columnCount },
      Worksheet: leadsTo(() => worksheet(this.host, this.sheet)),
    };
  }

  private content(): Members {
    const shown = (cell: Cell) => {
      const value = this.host.model.value(this.sheet, cell);
      return isError(value) ? value.error : value ?? '';
    };
    const enter = (value: unknown) => this.enter(value);
    return {
      Values: { get: () => this.grid(shown), set: enter },
      Formulas: { get: () => this.grid((cell) => cell.formula?.text ?? shown(cell)), set: enter },
      ValueTypes: { get: () => this.grid((cell) => this.valueType(cell)) },
      NumberFormat: { get: () => this.grid((cell) => cell.look.numberFormat), set: (value) => this.setNumberFormat(value) },
    };
  }

  private valueType(cell: Cell): string {
    const value = this.host.model.value(this.sheet, cell);
    if (isError(value)) return 'Error';
    if (value === null || (value === '' && !cell.formula)) return 'Empty';
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  }

  /** One value for all cells, or an array of exactly the range's size. */
  private matrix(value: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(value)) return () => value;
    const rows: unknown[] = value;
    const fits = rows.length === this.rowCount && rows.every((row) => Array.isArray(row) && row.length === this.columnCount);
    if (!fits) throw invalidArgument(`${this.address()}: the array does not have the range's size`);
    return (row, column) => {
      const line = rows[row - this.cells.top];
      return Array.isArray(line) ? line[column - this.cells.left] as unknown : undefined;
    };
  }

  private enter(value: unknown): void {
    this.refuseWhole();
    this.host.guardSheet(this.sheet);
    const at = this.shownOnly(this.matrix(value));
    this.grid((cell, row, column) => {
      const entry = at(row, column);
      if (entry === null) return;
      this.refuseCovered(row, column, entry);
      const entered = enteredCell(this.host.model, entry, cell.look.numberFormat);
      if (entered.constant === null && !entered.formula && cell.constant === null && !cell.formula) return;
      this.sheet.put(row, column, entered);
    });
    this.host.cellsChanged(this.sheet, this.cells);
  }

  /**
   * A block that is written over hidden rows goes into those that are shown, from the first on, and the rest of it
   * nowhere: what Excel for Windows does, without a word (OfficeDev/office-js #224).
   */
  private shownOnly(at: (row: number, column: number) => unknown): (row: number, column: number) => unknown {
    const { hiddenRows } = this.sheet;
    const shown = Array.from({ length: this.rowCount }, (_, index) => this.cells.top + index).filter((row) => !hiddenRows.has(row));
    if (this.rowCount === 1 || shown.length === this.rowCount) return at;
    return (row, column) => (hiddenRows.has(row) ? null : at(this.cells.top + shown.indexOf(row), column));
  }

  /** Excel drops silently what is written under a merged cell; here that is an error. */
  private refuseCovered(row: number, column: number, entry: unknown): void {
    const here: CellRange = { top: row, left: column, bottom: row, right: column };
    const merge = this.sheet.merges.find((one) => intersects(one, here));
    if (merge && entry !== '' && (merge.top !== row || merge.left !== column)) {
      throw invalidArgument(`${formatRange(here)} is covered by the merged cell ${formatRange(merge)}`);
    }
  }

  private setNumberFormat(value: unknown): void {
    this.refuseWhole();
    this.host.guardSheet(this.sheet);
    const at = this.matrix(value);
    this.grid((cell, row, column) => {
      const format = at(row, column);
      if (format === null) return;
      this.sheet.put(row, column, { look: this.host.model.looks.with(cell.look, { numberFormat: text(format, 'NumberFormat') }) });
    });
  }

  private parts(): Members {
    return {
      Format: leadsTo(() => rangeFormat(this)),
      ConditionalFormats: leadsTo(() => conditionalFormats(this)),
      DataValidation: leadsTo(() => dataValidation(this)),
      ...singleProperties(this),
    };
  }

  private neighbours(): Members {
    const other = (cells: CellRange) => new Range(this.host, this.sheet, cells);
    return {
      GetRow: { call: (index) => {
        const row = this.cells.top + number(index, 'row');
        return other({ ...this.cells, top: row, bottom: row });
      } },
      GetBoundingRect: { call: (given) => {
        const cells = given instanceof Range ? given.cells : rangeOf(text(given, 'range'));
        return other({
          top: Math.min(cells.top, this.cells.top), left: Math.min(cells.left, this.cells.left),
          bottom: Math.max(cells.bottom, this.cells.bottom), right: Math.max(cells.right, this.cells.right),
        });
      } },
      GetSpillParentOrNullObject: { call: () => {
        if (this.rowCount !== 1 || this.columnCount !== 1) throw invalidArgument(`${this.address()}: a spill is asked for one cell`);
        const spill = this.sheet.spills.find(({ cells }) => intersects(cells, this.cells));
        return spill ? other({ top: spill.cells.top, left: spill.cells.left, bottom: spill.cells.top, right: spill.cells.left }) : nullObject;
      } },
      _ValidateArraySize: { call: (rows, columns) => {
        if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument(`${this.address()}: the array does not have the range's size`);
      } },
      _KeepReference: { call: () => { this.kept ??= this.host.keep(this); } },
    };
  }

  private changes(): Members {
    return {
      Clear: { call: (applyTo) => this.clear(oneOf('All', 'Formats', 'Contents')(applyTo ?? 'All', 'applyTo')) },
      Merge: { call: (across) => this.merge(truth(across ?? false, 'across')) },
      GetMergedAreasOrNullObject: { call: () => {
        const found = this.sheet.merges.filter((merge) => intersects(merge, this.cells));
        return found.length === 0 ? nullObject : new RangeAreas(this.host, found.map(formatRange));
      } },
      Unmerge: { call: () => {
        this.host.guardSheet(this.sheet);
        const left = this.sheet.merges.filter((merge) => !intersects(merge, this.cells));
        this.sheet.merges.splice(0, Infinity, ...left);
      } },
      Select: { call: () => {
        this.host.guardFocus();
        if (this.sheet.visibility !== 'Visible') throw invalidArgument(`${this.sheet.name} is hidden`);
        this.host.model.active = this.sheet;
        this.host.model.selection = { sheet: this.sheet.name, address: formatRange(this.cells) };
      } },
    };
  }

  private clear(what: string): void {
    this.refuseWhole();
    this.host.guardSheet(this.sheet);
    for (let row = this.cells.top; row <= this.cells.bottom; row += 1) {
      const cells = this.sheet.rows[row];
      if (!cells) continue;
      for (let column = this.cells.left; column <= this.cells.right; column += 1) {
        if (!cells[column]) continue;
        if (what !== 'Contents') this.sheet.put(row, column, { look: plainLook });
        if (what !== 'Formats') this.sheet.put(row, column, { constant: null, formula: null, quoted: false });
      }
    }
    if (what !== 'Formats') this.host.cellsChanged(this.sheet, this.cells);
  }

  private merge(across: boolean): void {
    this.refuseWhole();
    this.host.guardSheet(this.sheet);
    if (across) throw invalidArgument('The strict Excel does not merge across');
    if (this.sheet.merges.some((merge) => intersects(merge, this.cells))) throw invalidArgument(`${this.address()} is merged already`);
    this.grid((cell, row, column) => {
      const isFirst = row === this.cells.top && column === this.cells.left;
      if (!isFirst && (cell.constant !== null || cell.formula)) throw invalidArgument(`${this.address()}: merging would lose a value`);
    });
    this.sheet.merges.push(this.cells);
  }
}

export const usedRange = (host: HostContext, sheet: SheetModel, valuesOnly: boolean): Range | typeof nullObject => {
  const cells = sheet.used(valuesOnly);
  return cells ? new Range(host, sheet, cells) : nullObject;
};
