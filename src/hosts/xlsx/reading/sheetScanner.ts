import { localAddress } from '../../../values/cell';
import type { CellValue } from '../../../workbook/rawSheet';
import { numberIn, textOf } from './bytes';
import { SheetLooks } from './cellLooks';
import { CellScanner } from './cellScanner';
import { beyondSheet, cutOff, damaged, isSpace, lessThan, slash, tooDeep } from './characters';
import { days1904, daysOfDuration, serialOfIso } from './dates';
import { XmlDocument } from './document';
import { fileFormula } from './formulas';
import { limits } from './limits';
import type { CellFormats } from './numberFormats';
import { isTrue, OutsideRows } from './outsideRows';
import { Rows } from './rows';
import { RowScanner } from './rowScanner';
import { cellText, richText } from './strings';
import type { TagScanner } from './tagScanner';

/** Why a sheet is not read. */
type SheetFault = typeof damaged | typeof tooDeep | typeof beyondSheet;

/** What the cells of every sheet refer to. */
export interface ScanContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  /** By a cell's style index: its look, packed. */
  readonly looks: readonly number[];
  readonly date1904: boolean;
}

const letterC = 99;
const row = [114, 111, 119] as const;
/** Elements inside one another where rows and cells stand: the sheet, its data, a row. */
const inData = 2;
const inRow = 3;

/** What each of these elements says changes the figures: none may be passed over for its prefix. */
const telling = new Set(['sheetData', 'row', 'c', 'v', 'f', 'is', 'mergeCells', 'mergeCell', 'cols', 'col']);

/**
 * Scans a worksheet's bytes, piece by piece, for its cells, by XML's grammar: what is no XML is damaged. It makes no
 * object per cell, and takes usual cells at one look. What a piece cuts off is left to the next one.
 */
export class SheetScanner {
  readonly rows = new Rows();
  readonly outside = new OutsideRows();
  readonly looks = new SheetLooks();
  /** Counting from 0, as they come. */
  readonly hiddenRows: number[] = [];
  readonly outline: { readonly row: number; readonly level: number }[] = [];
  /** The root element's local name, once met. */
  root: string | null = null;
  /** Whether some formula is longer than is read. */
  hasLongFormula = false;
  /** Why the sheet is not read, once `scan` has answered null. */
  fault: SheetFault = damaged;
  /** The cell (`XFE1`) or row (`1048577`) of a fault that is `beyondSheet`. */
  beyond = '';

  private readonly document = new XmlDocument();
  private prefix = '';
  private cells = new CellScanner('');
  private readonly rowTags = new RowScanner();
  private isData = false;
  /** Whether the element that is open inside the data is a row: some other may stand there, under another namespace. */
  private isRow = false;
  private row = -1;
  private column = -1;

  private readonly byStyle: readonly number[];
  private readonly byLook: readonly number[];
  private readonly strings: readonly string[];

  constructor(private readonly context: ScanContext) {
    this.byStyle = context.formats.byStyle;
    this.byLook = context.looks;
    this.strings = context.strings;
  }

  /** Whether the root element was closed. */
  get closed(): boolean {
    return this.document.isComplete;
  }

  /** Scans `bytes` up to `end`; the number of bytes used, or null when the sheet is damaged. */
  scan(bytes: Uint8Array, end: number): number | null {
    let at = 0;
    for (;;) {
      let markup = at;
      if (bytes[at] !== lessThan || at >= end) {
        markup = this.document.text(bytes, at, end);
        // After the root, white space is all that is left.
        if (markup === cutOff) return this.document.isComplete ? end : at;
      }
      const next = markup < 0 ? markup : this.element(bytes, markup, end);
      if (next === cutOff) return at;
      if (next < 0) {
        this.fault = next === tooDeep || next === beyondSheet ? next : damaged;
        return null;
      }
      at = next;
    }
  }

  private element(bytes: Uint8Array, at: number, end: number): number {
    const usual = this.isData ? this.usual(bytes, at, end) : at;
    if (usual !== at) return usual;
    const next = this.document.step(bytes, at, end);
    if (next < 0 || !this.document.isTag) return next;
    return this.tag(bytes, next, end);
  }

  /** As far as one after another is what nearly every row and cell is written as; `at` itself where nothing is. */
  private usual(bytes: Uint8Array, at: number, end: number): number {
    let place = at;
    while (bytes[place] === lessThan && place < end) {
      const { depth } = this.document;
      const next = depth === inRow && this.isRow ? this.usualInRow(bytes, place, end)
        : depth === inData ? this.usualRow(bytes, place, end) : 0;
      if (next <= 0) return next === 0 ? place : next;
      place = next;
    }
    return place;
  }

  /** The tag of a row as nearly every one is written; 0 for anything else. */
  private usualRow(bytes: Uint8Array, at: number, end: number): number {
    const name = this.nameAfter(bytes, at + 1);
    if (name === 0 || bytes[name] !== row[0] || bytes[name + 1] !== row[1] || bytes[name + 2] !== row[2]) return 0;
    const next = this.rowTags.usual(bytes, name + 3, end);
    if (next === 0) return 0;
    const { row: stated, isHidden, level } = this.rowTags;
    const wrong = this.beginRow(stated === 0 ? this.row + 1 : stated - 1);
    if (wrong < 0) return wrong;
    this.isRow = true;
    if (isHidden) this.hiddenRows.push(this.row);
    if (level > 0) this.outline.push({ row: this.row, level });
    this.document.enter(bytes, at + 1, name + 3);
    return next;
  }

  /** The place after the prefix of the sheet's elements; 0 for a name without it. */
  private nameAfter(bytes: Uint8Array, at: number): number {
    for (let index = 0; index < this.prefix.length; index++) if (bytes[at + index] !== this.prefix.charCodeAt(index)) return 0;
    return at + this.prefix.length;
  }

  /** A cell as nearly every one is written, or the end of a row; 0 for anything else. */
  private usualInRow(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at + 1] === slash) return this.document.usual(bytes, at);
    const name = this.nameAfter(bytes, at + 1);
    if (name === 0 || bytes[name] !== letterC || !isSpace(bytes[name + 1])) return 0;
    const next = this.cells.usual(bytes, name + 1, end);
    if (next === 0 || this.plain()) return next;
    const wrong = this.cell(bytes);
    return wrong < 0 ? wrong : next;
  }

  /** Takes the cell if it is what most are, a number or a shared text alone. */
  private plain(): boolean {
    const { number, style, type, formulaFrom, row: line, column } = this.cells;
    if (Number.isNaN(number) || formulaFrom >= 0) return false;
    let value: CellValue | undefined = number;
    if (type === 'shared') {
      value = this.strings[number];
      if (value === undefined) return false;
      const look = this.byLook[style] ?? 0;
      if (look !== 0) this.looks.set(line, column, look);
    } else if (type !== 'number' || this.context.date1904) return false;
    this.row = line;
    this.column = column;
    this.rows.set(line, column, value, this.byStyle[style] ?? 0);
    return true;
  }

  private tag(bytes: Uint8Array, next: number, end: number): number {
    const { tag, depth } = this.document;
    if (this.root === null) {
      this.openRoot(textOf(bytes, tag.nameFrom, tag.nameTo));
      return next;
    }
    const isOwn = this.cells.isOwn(bytes, tag);
    if (!isOwn && this.isMixed(bytes, tag)) return damaged;
    const outside = tag.kind === 'open' ? depth - 1 : depth;
    if (this.isData) return this.dataTag(bytes, next, end, isOwn, outside);
    if (!isOwn) return next;
    const name = tag.localName(bytes);
    if (name === 'sheetData' && outside === 1) this.isData = tag.kind === 'open';
    else this.outside.take(name, tag.kind === 'close', (attribute) => tag.attributeOf(bytes, attribute));
    return next;
  }

  /**
   * A tag among rows and cells. An element of the format's own that belongs to neither place (CT_SheetData, CT_Row) is a
   * fault: what stands in it would be lost in silence.
   */
  private dataTag(bytes: Uint8Array, next: number, end: number, isOwn: boolean, outside: number): number {
    const { tag } = this.document;
    if (tag.kind === 'close') {
      if (outside === 1) this.isData = false;
      return next;
    }
    if (outside === inData) {
      if (tag.kind === 'open') this.isRow = isOwn;
      if (!isOwn) return next;
      const wrong = tag.isNamed(bytes, row) ? this.rowTag(bytes, tag) : damaged;
      return wrong < 0 ? wrong : next;
    }
    if (outside !== inRow || !this.isRow || !isOwn) return next;
    const name = tag.localName(bytes);
    if (name === 'c') return this.cellByGrammar(bytes, next, end);
    return name === 'extLst' ? next : damaged;
  }

  /** Two ways to write the format's own elements in one part: allowed, written by none, and not to be passed over. */
  private isMixed(bytes: Uint8Array, tag: TagScanner): boolean {
    if (!telling.has(tag.localName(bytes))) return false;
    const prefix = tag.localFrom === tag.nameFrom ? '' : textOf(bytes, tag.nameFrom, tag.localFrom - 1);
    return this.document.namespaceOf(prefix) === this.document.namespaceOf(this.prefix.slice(0, -1));
  }

  private cellByGrammar(bytes: Uint8Array, from: number, end: number): number {
    const outside = this.document.tag.kind === 'open' ? this.document.depth - 1 : this.document.depth;
    const next = this.cells.byGrammar(bytes, from, end, this.document);
    if (next === cutOff) this.document.backTo(outside);
    if (next === beyondSheet) this.beyond = localAddress(this.cells.row, this.cells.column);
    if (next < 0) return next;
    const wrong = this.cell(bytes);
    return wrong < 0 ? wrong : next;
  }

  private rowTag(bytes: Uint8Array, tag: TagScanner): number {
    const stated = tag.find(bytes, 'r');
    const number = stated < 0 ? String(this.row + 2) : tag.value(bytes, stated);
    const wrong = this.beginRow(/^\s*\d{1,9}\s*$/.test(number) ? Number(number) - 1 : -1);
    if (wrong === 0 && tag.count > 0) this.shown(bytes, tag);
    return wrong;
  }

  private beginRow(index: number): number {
    if (index < 0) return damaged;
    if (index >= limits.rows) {
      this.beyond = String(index + 1);
      return beyondSheet;
    }
    this.row = index;
    this.column = -1;
    return 0;
  }

  private shown(bytes: Uint8Array, tag: TagScanner): void {
    const hidden = tag.find(bytes, 'hidden');
    if (hidden >= 0 && isTrue(tag.value(bytes, hidden))) this.hiddenRows.push(this.row);
    const outline = tag.find(bytes, 'outlineLevel');
    const level = outline < 0 ? 0 : Number(tag.value(bytes, outline));
    if (level > 0) this.outline.push({ row: this.row, level });
  }

  /** Takes the cell that was scanned last; negative for a fault. */
  private cell(bytes: Uint8Array): number {
    const cells = this.cells;
    // Cells and rows without a reference follow upon the one before.
    if (cells.row >= 0) this.row = cells.row;
    this.column = cells.column >= 0 ? cells.column : this.column + 1;
    if (this.row < 0) this.row = 0;
    if (this.column >= limits.columns) {
      this.beyond = localAddress(this.row, this.column);
      return beyondSheet;
    }
    const format = this.byStyle[cells.style] ?? 0;
    const value = this.value(bytes, format);
    if (value === undefined) return damaged;
    const look = this.byLook[cells.style] ?? 0;
    if (look !== 0 && typeof value !== 'number') this.looks.set(this.row, this.column, look);
    const formula = cells.formulaFrom >= 0 && this.formula(bytes);
    if (value !== null || formula) this.rows.set(this.row, this.column, value, format);
    return 0;
  }

  /** Null: an empty cell. Undefined: one that refers to a string that is not there. */
  private value(bytes: Uint8Array, format: number): CellValue | undefined {
    const { type, valueFrom, valueTo, inlineFrom } = this.cells;
    if (inlineFrom >= 0 && type === 'inline') return richText(textOf(bytes, inlineFrom, this.cells.inlineTo));
    if (valueFrom < 0) return null;
    if (type === 'number' || type === 'shared') {
      if (valueFrom === valueTo) return null;
      const plain = this.cells.number;
      const number = Number.isNaN(plain) ? numberIn(cellText(this.cells.valueText(bytes))) : plain;
      if (type === 'shared') return this.strings[number];
      if (Number.isNaN(number)) return cellText(this.cells.valueText(bytes)) || null;
      return this.context.date1904 && this.context.formats.isDate[format] === true ? number + days1904 : number;
    }
    const text = cellText(this.cells.valueText(bytes));
    if (type === 'text' || type === 'inline') return text;
    if (text === '') return null;
    if (type === 'boolean') return text.trim() === '1' || text.trim() === 'true';
    if (type === 'error') return { error: text };
    return serialOfIso(text) ?? daysOfDuration(text) ?? text;
  }

  /** Keeps the cell's formula; false when it has none of its own (a data table, an empty element). */
  private formula(bytes: Uint8Array): boolean {
    const { formulaFrom, formulaTo, formulaMark } = this.cells;
    if (formulaTo - formulaFrom > limits.formulaText) this.hasLongFormula = true;
    if (formulaMark?.kind === 'dataTable') return false;
    const key = formulaMark?.kind === 'shared' ? Number(formulaMark.index) : null;
    const text = formulaFrom === formulaTo ? '' : cellText(textOf(bytes, formulaFrom, formulaTo));
    if (text.trim() === '') {
      if (key !== null) this.rows.useShared(key, this.row, this.column);
      return key !== null;
    }
    const formula = fileFormula(text);
    if (key !== null && formulaMark?.range != null) this.rows.share(key, this.row, this.column, formula);
    else this.rows.setFormula(this.row, this.column, formula);
    return true;
  }

  private openRoot(name: string): void {
    this.prefix = name.slice(0, name.indexOf(':') + 1);
    this.root = name.slice(this.prefix.length);
    this.cells = new CellScanner(this.prefix);
  }
}
