import type { CellRange } from '../../../src/values/cell';
import type { Expression } from '../formulas/syntax';
import type { Scalar } from '../formulas/values';
import type { Look } from './look';
import { plainLook } from './look';

export interface Formula {
  readonly text: string;
  readonly expression: Expression | null;
  /** As it stood in the file; used until something that the formula depends on changes. */
  cached: Scalar | undefined;
  /** What it showed before something that it depends on changed. */
  held?: Scalar;
  /** The state of the workbook that `value` belongs to. */
  generation: number;
  value: Scalar;
}

export interface Cell {
  readonly constant: Scalar;
  readonly formula: Formula | null;
  /** Typed with an apostrophe. */
  readonly quoted: boolean;
  readonly look: Look;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly range: CellRange;
  readonly rule: { formula: string };
  readonly font: { color: string | null; bold: boolean | null };
  readonly fill: { color: string | null };
}

export interface DataBarModel {
  readonly id: string;
  readonly range: CellRange;
  lowerBoundRule: unknown;
  upperBoundRule: unknown;
  axisFormat: string;
  axisColor: string;
  readonly positive: { fillColor: string; gradientFill: boolean };
  readonly negative: { matchPositiveFillColor: boolean; matchPositiveBorderColor: boolean };
}

export interface ValidationModel {
  readonly range: CellRange;
  rule: unknown;
  errorAlert: unknown;
}

export interface SeriesModel {
  name: string;
  /** The cell that names the series for as long as nobody has named it: what stands there now is its name. */
  nameCell: { readonly row: number; readonly column: number } | null;
  values: string;
  categories: string;
  color: string;
  readonly options: Record<string, unknown>;
  readonly labels: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  readonly type: string;
  name: string;
  /** `B3:H20` */
  place: string;
  readonly title: Record<string, unknown>;
  readonly legend: Record<string, unknown>;
  readonly categoryAxis: Record<string, unknown>;
  readonly valueAxis: Record<string, unknown>;
  readonly gridlines: Record<string, unknown>;
  readonly series: SeriesModel[];
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeads: boolean;
  readonly hasTotals: boolean;
  /** Whether its filter hides rows. */
  readonly isFiltered: boolean;
}

export interface PageModel {
  readonly settings: Record<string, unknown>;
  readonly headersFooters: Record<string, unknown>;
  printArea: string | null;
  titleRows: string | null;
  margins: unknown;
  breaks: string[];
}

const emptyCell: Cell = { constant: null, formula: null, quoted: false, look: plainLook };

/** One sheet, with everything that the strict Excel keeps of it. */
export class SheetModel {
  /** By row and column; holes are empty cells. */
  readonly rows: (Cell | undefined)[][] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly tables: TableModel[] = [];
  /** The range of the sheet's own filter; null: it has none in force. */
  filter: CellRange | null = null;
  readonly merges: CellRange[] = [];
  /** What formulas fill beyond their own cell, which is the first; a test says so, nothing is spilt here. */
  readonly spills: { readonly cells: CellRange }[] = [];
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly dataBars: DataBarModel[] = [];
  readonly validations: ValidationModel[] = [];
  readonly charts: ChartModel[] = [];
  /** Comments that people have attached to cells, by address: the API never writes them. */
  readonly comments = new Map<string, string>();
  readonly page: PageModel = {
    settings: { Orientation: 'Portrait', PaperSize: 'A4', Zoom: { scale: 100 } },
    headersFooters: {}, printArea: null, titleRows: null, margins: null, breaks: [],
  };
  visibility = 'Visible';
  showGridlines = true;
  tabColor = '';
  frozenRows = 0;
  isProtected = false;

  constructor(readonly id: string, public name: string) {}

  cell(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? emptyCell;
  }

  put(row: number, column: number, change: Partial<Cell>): void {
    const cells = (this.rows[row] ??= []);
    cells[column] = { ...(cells[column] ?? emptyCell), ...change };
  }

  /** The smallest rectangle around all cells with content (or, with formats, around those that look otherwise too). */
  used(valuesOnly: boolean): CellRange | null {
    let found: { top: number; left: number; bottom: number; right: number } | null = null;
    this.rows.forEach((cells, row) => cells.forEach((cell, column) => {
      if (!cell || !(cell.formula || cell.constant !== null || (!valuesOnly && cell.look !== plainLook))) return;
      if (!found) {
        found = { top: row, left: column, bottom: row, right: column };
        return;
      }
      found.bottom = row;
      if (column < found.left) found.left = column;
      if (column > found.right) found.right = column;
    }));
    return found;
  }
}

/** A table's filter leaves its totals row alone. */
export const filterRange = ({ range, hasTotals }: TableModel): CellRange => ({ ...range, bottom: range.bottom - (hasTotals ? 1 : 0) });
