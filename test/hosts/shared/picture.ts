import type { PlanCell, SheetPlan } from '../../../src/workbook/sheetPlan';

/** What can be seen of a written sheet, in one form for both hosts. */
export interface CellPicture {
  readonly value: string | number | boolean | null;
  /** Without quotes that a sheet's name does not need. */
  readonly formula: string | null;
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: string | null;
  readonly bottom: string | null;
}

export interface ChartPicture {
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  readonly place: string;
  readonly legend: boolean;
  readonly firstOnTop: boolean;
  readonly valueAxis: boolean;
  readonly gridlines: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color: string;
    readonly gapWidth: number | null;
    readonly overlap: number | null;
    readonly labelFormat: string | null;
    /** The points of a line: their form, size and colour. */
    readonly marker: string | null;
  }[];
}

export interface SheetPicture {
  readonly tab: string;
  /** By address, every cell of the plan. */
  readonly cells: Readonly<Record<string, CellPicture>>;
  /** Characters, as in the plan. */
  readonly widths: readonly number[];
  /** Points; null: Excel's own. */
  readonly heights: readonly (number | null)[];
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly { readonly range: string; readonly formula: string; readonly color: string | null; readonly fill: string | null; readonly bold: boolean | null }[];
  readonly dataBars: readonly { readonly range: string; readonly color: string; readonly axis: string; readonly sameBelowZero: boolean }[];
  /** By address of each cell. */
  readonly validations: Readonly<Record<string, { readonly list: string; readonly message: string }>>;
  readonly charts: readonly ChartPicture[];
  readonly names: Readonly<Record<string, string>>;
  readonly print: {
    readonly orientation: string;
    readonly onePageWide: boolean;
    readonly paper: string;
    readonly area: string;
    readonly titleRows: string | null;
    readonly margins: Readonly<Record<string, number>>;
    /** Rows, counted from 0. */
    readonly breaksBefore: readonly number[];
    readonly header: readonly string[];
    readonly footer: readonly string[];
  };
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly tabColor: string;
}

/** The cells of a plan with their places. */
export function planCells(plan: SheetPlan): { row: number; column: number; cell: PlanCell }[] {
  return plan.rows.flatMap((row, rowIndex) => row.cells.flatMap((cell, column) => (cell ? [{ row: rowIndex, column, cell }] : [])));
}
