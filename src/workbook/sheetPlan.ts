import type { CellRange } from '../values/cell';

/**
 * What leaves: one sheet of our own, complete, in terms that both hosts can carry out
 * with Excel's own means. Rows and columns count from 0.
 */

export type HorizontalAlignment = 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'center' | 'bottom';
export type BorderWeight = 'hairline' | 'thin' | 'medium';

export interface BorderLine {
  readonly weight: BorderWeight;
  /** `#RRGGBB` */
  readonly color: string;
}

/** How a cell looks. Everything left out is as in an empty sheet of the report's font. */
export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** Steps of indentation from the left (or right, when aligned right). */
  readonly indent?: number;
  /** Line above and below. */
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  /** An English number format such as `#,##0;−#,##0`. */
  readonly numberFormat?: string;
}

/**
 * A cell's content. Text is always text, also when it begins with `=`; only `formula` is a formula.
 * `value` of a formula cell is its value as computed here, written along on files and compared on reading back.
 */
export interface PlanCell {
  readonly value: string | number | boolean | null;
  /** In English, with the leading `=`. Functions by their plain names (`NUMBERVALUE`, without `_xlfn.`). */
  readonly formula?: string;
  /** An index into `SheetPlan.styles`. */
  readonly style: number;
}

export interface PlanRow {
  /** Points; left out: Excel's default. */
  readonly height?: number;
  /** By column from 0; `null` is an untouched, unstyled cell. */
  readonly cells: readonly (PlanCell | null)[];
}

/** Colours a range while a formula holds. `formula` is English, relative to the range's first cell, with the leading `=`. */
export interface ConditionalFormat {
  readonly range: CellRange;
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/**
 * Bars in the cells of a range, of their numbers' size: to both sides of one zero, on one scale, in one colour. They follow
 * the numbers, and leave out what is no number.
 */
export interface PlanDataBars {
  readonly range: CellRange;
  /** `#RRGGBB`, of the bars and of the line at zero. */
  readonly color: string;
  readonly axisColor: string;
}

export interface ChartSeries {
  readonly name: string;
  /** Cells of this sheet, one row high or one column wide. */
  readonly values: CellRange;
  /** `#RRGGBB` */
  readonly color: string;
}

/** A native chart on cells of this sheet. `bar` has horizontal bars that overlap fully, first category on top. */
export interface PlanChart {
  /** Unique in the sheet; the same from run to run. */
  readonly name: string;
  readonly kind: 'bar' | 'line';
  readonly title: string;
  /** What the chart shows, in words and figures, for who can't see it. */
  readonly alternativeText: string;
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers. */
  readonly place: CellRange;
  /** Format of the data labels; left out: no labels. */
  readonly labelFormat?: string;
}

/** A list of allowed values, with a sentence for what is refused. */
export interface PlanValidation {
  readonly range: CellRange;
  readonly list: readonly string[];
  readonly message: string;
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly area: CellRange;
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** A page break above each of these rows. */
  readonly breaksBefore: readonly number[];
  /** Plain text and Excel's codes (`&P`, `&N`); a literal & is doubled. */
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Inches. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export interface PlanName {
  readonly name: string;
  readonly range: CellRange;
  /**
   * One cell that `Host.note` may write over: what stands there is no change of the sheet.
   * The plan's own words come back when the sheet is next rewritten.
   */
  readonly isNote?: true;
}

export interface SheetPlan {
  /** The workbook name that marks the sheet as ours, also after it was renamed: refers to its A1. */
  readonly mark: string;
  /** The sheet is written once: where its mark has a finished sheet already, the answer is a problem and nothing is written. */
  readonly writeOnce?: true;
  /** The tab's name when the sheet is made. Once it exists, its name is the user's. */
  readonly name: string;
  /** The name of the one font of the sheet, and its size in points where a style gives none. */
  readonly font: { readonly name: string; readonly size: number };
  readonly styles: readonly CellStyle[];
  /** Widths in characters of the default font (Excel's unit), by column from 0; 0 hides the column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlanRow[];
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Below the conditional formats of the same cells. */
  readonly dataBars?: readonly PlanDataBars[];
  readonly charts: readonly PlanChart[];
  readonly validations: readonly PlanValidation[];
  /** Further workbook names for ranges of this sheet, such as the comment cells: they follow when rows are inserted. */
  readonly names: readonly PlanName[];
  readonly print: PrintSetup;
  /** Rows that stay in view at the top. */
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  /** `#RRGGBB` */
  readonly tabColor: string;
}

/** All sheets of ours that a run writes, in the order in which new ones are added at the end of the workbook. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** The mark of the sheet that is shown when the workbook is next opened; left out: unchanged. */
  readonly activate?: string;
}
