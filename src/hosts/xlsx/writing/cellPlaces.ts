import { formatRange, localAddress, type CellRange } from '../../../values/cell';
import { fileRange } from '../reading/fileRange';
import { xmlAttributes, xmlTags, type XmlTag } from '../xml';

/** Where a cell stands in a worksheet's text, or would stand. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** The whole `<c>` element; the same twice where the sheet has none. */
  readonly start: number;
  readonly end: number;
  /** The `<c>` tag; null: the cell is to be put in. */
  readonly tag: XmlTag | null;
  readonly hasFormula: boolean;
  /** The row around it; null: the sheet has none, or one without content, which `start` and `end` are then. */
  readonly rowTag: XmlTag | null;
  /** The cell's format, or what its row or column gives a cell that is put in. */
  readonly format: number;
}

export interface SheetPlaces {
  /** `x:` with its colon, or empty. */
  readonly prefix: string;
  /** In the order asked for; a cell that stands nowhere comes with an empty place. */
  readonly cells: readonly CellPlace[];
  /** Where a row after the last one goes, and the last row's number from 0; -1 when there is none. */
  readonly dataEnd: number;
  /** `<sheetData/>`: it has to be opened. */
  readonly emptyData: XmlTag | null;
  readonly dimension: XmlTag | null;
  readonly lastRow: number;
  readonly isProtected: boolean;
  /** Cells that a formula elsewhere fills: arrays and data tables. */
  readonly filled: readonly CellRange[];
  readonly merges: readonly CellRange[];
}

interface Found {
  start: number;
  end: number;
  tag: XmlTag | null;
  hasFormula: boolean;
  rowTag: XmlTag | null;
  format: number;
}

/**
 * Finds cells in one pass over a worksheet's text, without a tree: the user's sheets may be large. Rows and cells
 * without a reference follow upon the one before. Null when the text is no worksheet.
 */
export function findPlaces(xml: string, wanted: readonly { readonly row: number; readonly column: number }[]): SheetPlaces | null {
  const scan = new PlaceScan(wanted);
  for (const tag of xmlTags(xml)) scan.take(xml, tag);
  return scan.result();
}

class PlaceScan {
  private readonly byRow = new Map<number, Map<number, Found | null>>();
  private readonly filled: CellRange[] = [];
  private readonly merges: CellRange[] = [];
  private prefix: string | null = null;
  private dataEnd = -1;
  private emptyData: XmlTag | null = null;
  private dimension: XmlTag | null = null;
  private inData = false;
  private row = -1;
  private rowTag: XmlTag | null = null;
  private column = -1;
  private readonly columns: { readonly from: number; readonly to: number; readonly style: number }[] = [];
  private cell: Found | null = null;
  private isProtected = false;

  constructor(private readonly wanted: readonly { readonly row: number; readonly column: number }[]) {
    for (const { row, column } of wanted) {
      const columns = this.byRow.get(row) ?? new Map<number, Found | null>();
      columns.set(column, null);
      this.byRow.set(row, columns);
    }
  }

  take(xml: string, tag: XmlTag): void {
    if (this.prefix === null) {
      this.prefix = tag.name === 'worksheet' ? xml.slice(tag.start + 1, tag.nameStart) : '?';
      return;
    }
    if (this.inData) this.takeData(tag);
    else if (tag.kind !== 'close') this.takeOther(tag);
  }

  private takeOther(tag: XmlTag): void {
    const attribute = (name: string) => xmlAttributes(tag).get(name);
    if (tag.name === 'sheetData') {
      this.inData = tag.kind === 'open';
      if (tag.kind === 'empty') this.closeData(tag.start, tag);
    } else if (tag.name === 'dimension') this.dimension = tag;
    else if (tag.name === 'col') {
      this.columns.push({ from: Number(attribute('min')) - 1, to: Number(attribute('max')) - 1, style: Number(attribute('style') ?? 0) });
    } else if (tag.name === 'sheetProtection') this.isProtected = ['1', 'true'].includes(attribute('sheet') ?? '');
    else if (tag.name === 'mergeCell') {
      const range = fileRange(attribute('ref'));
      if (range) this.merges.push(range);
    }
  }

  private takeData(tag: XmlTag): void {
    if (tag.name === 'sheetData' && tag.kind === 'close') this.closeData(tag.start, null);
    else if (tag.name === 'row') this.takeRow(tag);
    else if (tag.name === 'c') this.takeCell(tag);
    else if (tag.name === 'f' && tag.kind !== 'close') this.takeFormula(tag);
  }

  private takeRow(tag: XmlTag): void {
    if (tag.kind === 'close') {
      this.missCells(Infinity, tag.start);
      return;
    }
    const number = Number(xmlAttributes(tag).get('r'));
    const before = this.row;
    this.row = Number.isInteger(number) && number > 0 ? number - 1 : before + 1;
    this.column = -1;
    this.rowTag = tag;
    this.missRows(before, this.row, tag.start);
    // An empty row cannot hold a cell as it is: it is opened.
    if (tag.kind === 'empty') this.missCells(Infinity, tag.start, tag.end);
  }

  /** What a cell that is put into this row looks like, as if it were typed there. */
  private formatAt(column: number, rowTag: XmlTag | null): number {
    const row = rowTag ? xmlAttributes(rowTag) : null;
    if (['1', 'true'].includes(row?.get('customFormat') ?? '')) return Number(row?.get('s') ?? 0);
    return this.columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
  }

  private missing(column: number, start: number, end: number, rowTag: XmlTag | null): Found {
    return { start, end, tag: null, hasFormula: false, rowTag, format: this.formatAt(column, rowTag) };
  }

  /** Wanted cells left of `before` that this row leaves out. */
  private missCells(before: number, start: number, end = start): void {
    const columns = this.byRow.get(this.row);
    for (const [column, found] of columns ?? []) {
      if (found === null && column < before) columns?.set(column, this.missing(column, start, end, this.rowTag));
    }
  }

  private takeCell(tag: XmlTag): void {
    if (tag.kind === 'close') {
      if (this.cell) this.cell.end = tag.end;
      this.cell = null;
      return;
    }
    const reference = fileRange(xmlAttributes(tag).get('r'));
    this.column = reference ? reference.left : this.column + 1;
    const columns = this.byRow.get(this.row);
    if (!columns) return;
    this.missCells(this.column, tag.start);
    if (!columns.has(this.column)) return;
    const found: Found = { start: tag.start, end: tag.end, tag, hasFormula: false, rowTag: this.rowTag, format: Number(xmlAttributes(tag).get('s') ?? 0) };
    columns.set(this.column, found);
    if (tag.kind === 'open') this.cell = found;
  }

  private takeFormula(tag: XmlTag): void {
    if (this.cell) this.cell.hasFormula = true;
    if (!/\bt\s*=\s*["'](?:array|dataTable)/.test(tag.attributeText)) return;
    const range = fileRange(xmlAttributes(tag).get('ref'));
    if (range) this.filled.push(range);
  }

  /** Rows that the sheet leaves out stand before the one that comes instead. */
  private missRows(before: number, next: number, at: number): void {
    for (const [row, columns] of this.byRow) {
      if (row <= before || row >= next) continue;
      for (const [column, found] of columns) columns.set(column, found ?? this.missing(column, at, at, null));
    }
  }

  private closeData(at: number, empty: XmlTag | null): void {
    this.inData = false;
    this.dataEnd = at;
    this.emptyData = empty;
    this.missRows(this.row, Infinity, at);
  }

  result(): SheetPlaces | null {
    if (this.prefix === null || this.prefix === '?' || this.dataEnd < 0) return null;
    return {
      prefix: this.prefix, dataEnd: this.dataEnd, emptyData: this.emptyData, dimension: this.dimension, lastRow: this.row, isProtected: this.isProtected,
      filled: this.filled, merges: this.merges,
      cells: this.wanted.map(({ row, column }) => ({
        row, column, ...(this.byRow.get(row)?.get(column) ?? this.missing(column, this.dataEnd, this.dataEnd, null)),
      })),
    };
  }
}

/** `A1:C3` grown so that it holds a cell. */
export function grownDimension(reference: string | undefined, cell: { readonly row: number; readonly column: number }): string {
  const range = fileRange(reference);
  if (!range) return localAddress(cell.row, cell.column);
  return formatRange({
    top: Math.min(range.top, cell.row), left: Math.min(range.left, cell.column),
    bottom: Math.max(range.bottom, cell.row), right: Math.max(range.right, cell.column),
  });
}
