/**
 * What enters: the workbook as any host reads it, before anything is understood.
 * Rows that hold nothing are left out; a row's arrays may be shorter than the sheet is wide.
 */

import type { CellRange } from '../values/cell';

/** A cell that holds an error such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** Dates are serial numbers of the 1900 system; `null` is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

export interface RawRow {
  /** Counts from 0. */
  readonly index: number;
  /** By column from 0. A missing entry is an empty cell. */
  readonly values: readonly (CellValue | undefined)[];
  /** By column; in English, with the leading `=`. Null when the row has none. */
  readonly formulas: readonly (string | undefined)[] | null;
  /** By column: an index into `RawWorkbook.numberFormats`. Null when all are General. */
  readonly formats: readonly (number | undefined)[] | null;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** An Excel table (ListObject): its bounds with heads and totals row. */
export interface RawTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeads: boolean;
  readonly hasTotals: boolean;
}

/** How one cell of the names' column looks. Rows that are neither bold nor indented are left out. */
export interface NameLook {
  /** Counts from 0. */
  readonly row: number;
  readonly bold: boolean;
  /** Steps of indent; 0 for none. */
  readonly indent: number;
}

/** What only a file tells. It never decides alone how something is read. */
export interface FileLook {
  readonly merged: readonly CellRange[];
  /** Rows with an outline level above 0. */
  readonly outline: readonly { readonly row: number; readonly level: number }[];
  /** Rows whose cell in the names' column has a border above it. */
  readonly borderAbove: readonly number[];
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** In order of `index`; only rows with at least one value. */
  readonly rows: readonly RawRow[];
  /** Columns that the user has hidden, counting from 0, in order. */
  readonly hiddenColumns: readonly number[];
  /** Rows that are not shown, counting from 0, in order: hidden by hand or by a filter. */
  readonly hiddenRows?: readonly number[];
  /** Ranges of filters that hide rows now, with their heads. */
  readonly filters?: readonly CellRange[];
  readonly tables?: readonly RawTable[];
  /** Of the column that names the rows (`nameColumn`), in order of `row`. */
  readonly nameLooks?: readonly NameLook[];
  readonly fileLook?: FileLook;
}

/** A name of the whole workbook; `refersTo` has the leading `=`, as in `='Rapport'!$A$1`. */
export interface RawName {
  readonly name: string;
  readonly refersTo: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly names: readonly RawName[];
  /** English codes such as `#,##0`; entry 0 is `General`. */
  readonly numberFormats: readonly string[];
  /** Excel calculates only when it is asked to: formulas may show what was true before. Left out: it calculates by itself. */
  readonly isManual?: true;
}

export const isCellError = (value: CellValue | undefined): value is CellError =>
  typeof value === 'object' && value !== null;
