import { localAddress, type CellRange } from '../../values/cell';
import type { CellStyle, PlanCell, PlanRow } from '../../workbook/sheetPlan';

/** Collects cells, styles and merges while a sheet is laid out from top to bottom. */
export class Canvas {
  private readonly cells = new Map<number, Map<number, PlanCell>>();
  private readonly heights = new Map<number, number>();
  private readonly styleIndexes = new Map<string, number>();
  private readonly styleObjects = new WeakMap<CellStyle, number>();
  readonly styles: CellStyle[] = [];
  readonly merges: CellRange[] = [];
  /** The next free row. */
  row = 0;
  /** Rows before which a table's heads may be repeated, with the points that they take. */
  readonly repeatable = new Map<number, number>();
  /** Rows that repeated heads took, by the row that they stand before in a layout without them. */
  private readonly inserted = new Map<number, number>();
  private insertedSoFar = 0;

  /** `repeatBefore`: rows of the same layout without repeated heads that begin a page in the middle of a table. */
  constructor(private readonly repeatBefore: ReadonlySet<number> = new Set()) {}

  /** Announces a table's next row. Where it begins a page, the table's heads are put before it; `points` is their height. */
  beginRow(points: number, putHeads: () => void): void {
    const plain = this.row - this.insertedSoFar;
    this.repeatable.set(plain, points);
    if (!this.repeatBefore.has(plain)) return;
    const before = this.row;
    putHeads();
    this.inserted.set(plain, this.row - before);
    this.insertedSoFar += this.row - before;
  }

  /** Where a row of the layout without repeated heads, or the heads that were put before it, stands now. */
  placeOf(plain: number): number {
    let place = plain;
    for (const [row, count] of this.inserted) if (row < plain) place += count;
    return place;
  }

  /** Most cells share their style with others as the same object: those are told apart without being written out. */
  private styleIndex(style: CellStyle): number {
    const met = this.styleObjects.get(style);
    if (met !== undefined) return met;
    const key = JSON.stringify(style);
    const index = this.styleIndexes.get(key) ?? this.styles.push(style) - 1;
    this.styleIndexes.set(key, index);
    this.styleObjects.set(style, index);
    return index;
  }

  put(row: number, column: number, value: PlanCell['value'], style: CellStyle, formula?: string): void {
    const cells = this.cells.get(row) ?? new Map<number, PlanCell>();
    this.cells.set(row, cells);
    cells.set(column, { value, style: this.styleIndex(style), ...(formula === undefined ? {} : { formula }) });
  }

  /** Styles a whole run of cells, as rules under a heading need; cells that are filled later replace them. */
  fill(row: number, from: number, to: number, style: CellStyle): void {
    for (let column = from; column <= to; column += 1) this.put(row, column, null, style);
  }

  /** One cell over several columns. */
  merge(row: number, from: number, to: number, value: PlanCell['value'], style: CellStyle, formula?: string): void {
    this.fill(row, from, to, style);
    this.put(row, from, value, style, formula);
    if (to > from) this.merges.push({ top: row, bottom: row, left: from, right: to });
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  heightOf(row: number, fallback: number): number {
    return this.heights.get(row) ?? fallback;
  }

  rows(defaultHeight: number): PlanRow[] {
    return Array.from({ length: this.row }, (_, at): PlanRow => {
      const cells = this.cells.get(at);
      const width = cells ? Math.max(...cells.keys()) + 1 : 0;
      return {
        height: this.heights.get(at) ?? defaultHeight,
        cells: Array.from({ length: width }, (__, column) => cells?.get(column) ?? null),
      };
    });
  }
}

/** `$M$7`, for formulas inside the sheet. */
export const fixed = (row: number, column: number): string => localAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
export const cell = localAddress;
