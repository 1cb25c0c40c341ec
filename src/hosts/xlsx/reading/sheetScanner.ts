import type { CellValue } from '../../../workbook/rawSheet';
import { numberIn, textOf } from './bytes';
import { SheetLooks } from './cellLooks';
import { CellScanner } from './cellScanner';
import { cutOff, damaged, greaterThan, isSpace, lessThan, slash, tooDeep } from './characters';
import { days1904, daysOfDuration, serialOfIso } from './dates';
import { XmlDocument } from './document';
import { fileFormula } from './formulas';
import { limits } from './limits';
import type { CellFormats } from './numberFormats';
import { isTrue, maxColumn, maxRow, OutsideRows } from './outsideRows';
import { Rows } from './rows';
import { RowScanner } from './rowScanner';
import { cellText, richText } from './strings';
import type { TagScanner } from './tagScanner';

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
  fault: typeof damaged | typeof tooDeep = damaged;

  private readonly document = new XmlDocument();
  private prefix = '';
  private cells = new CellScanner('');
  private readonly rowTags = new RowScanner();
  private isData = false;
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
        this.fault = next === tooDeep ? tooDeep : damaged;
        return null;
      }
      at = next;
    }
  }

  private element(bytes: Uint8Array, at: number, end: number): number {
    if (this.isData && this.document.depth === inRow) {
      const usual = this.usualInRow(bytes, at, end);
      if (usual !== 0) return usual;
    }
    if (this.isData && this.document.depth === inData) {
      const usual = this.usualRow(bytes, at, end);
      if (usual !== 0) return usual;
    }
    const next = this.document.step(bytes, at, end);
    if (next < 0 || !this.document.isTag) return next;
    return this.tag(bytes, next, end);
  }

  /** The tag of a row as nearly every one is written; 0 for anything else. */
  private usualRow(bytes: Uint8Array, at: number, end: number): number {
    const name = this.nameAfter(bytes, at + 1);
    if (name === 0 || bytes[name] !== row[0] || bytes[name + 1] !== row[1] || bytes[name + 2] !== row[2]) return 0;
    const next = this.rowTags.usual(bytes, name + 3, end);
    if (next === 0) return 0;
    const { row: stated, isHidden, level } = this.rowTags;
    if (!this.beginRow(stated === 0 ? this.row + 1 : stated - 1)) return damaged;
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
    const closing = bytes[at + 1] === slash;
    const name = this.nameAfter(bytes, closing ? at + 2 : at + 1);
    if (name === 0) return 0;
    if (closing) {
      if (bytes[name] !== row[0] || bytes[name + 1] !== row[1] || bytes[name + 2] !== row[2] || bytes[name + 3] !== greaterThan || name + 4 > end) return 0;
      this.document.leave();
      return name + 4;
    }
    if (bytes[name] !== letterC || !isSpace(bytes[name + 1])) return 0;
    const next = this.cells.usual(bytes, name + 1, end);
    if (next === 0) return 0;
    return this.plainNumber() || this.cell(bytes) ? next : damaged;
  }

  /** Takes the cell if it is what most are, a number alone. */
  private plainNumber(): boolean {
    const { number, style, formulaFrom, row: line, column } = this.cells;
    if (Number.isNaN(number) || this.cells.type !== 'number' || formulaFrom >= 0 || this.context.date1904) return false;
    this.row = line;
    this.column = column;
    this.rows.set(line, column, number, this.byStyle[style] ?? 0);
    return true;
  }

  private tag(bytes: Uint8Array, next: number, end: number): number {
    const { tag, depth } = this.document;
    if (this.root === null) {
      this.openRoot(textOf(bytes, tag.nameFrom, tag.nameTo));
      return next;
    }
    if (!this.cells.isOwn(bytes, tag)) return this.isMixed(bytes, tag) ? damaged : next;
    const outside = tag.kind === 'open' ? depth - 1 : depth;
    if (this.isData && outside === inData && tag.kind !== 'close' && tag.isNamed(bytes, row)) return this.rowTag(bytes, tag) ? next : damaged;
    const name = tag.localName(bytes);
    if (!this.isData) {
      if (name === 'sheetData' && outside === 1) this.isData = tag.kind === 'open';
      else this.outside.take(name, tag.kind === 'close', (attribute) => tag.attributeOf(bytes, attribute));
      return next;
    }
    if (outside === inRow && name === 'c' && tag.kind !== 'close') return this.cellByGrammar(bytes, next, end);
    if (tag.kind === 'close' && outside === 1) this.isData = false;
    return next;
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
    if (next < 0) return next;
    return this.cell(bytes) ? next : damaged;
  }

  private rowTag(bytes: Uint8Array, tag: TagScanner): boolean {
    const stated = tag.find(bytes, 'r');
    const number = stated < 0 ? String(this.row + 2) : tag.value(bytes, stated);
    const next = /^\s*\d{1,7}\s*$/.test(number) ? Number(number) - 1 : -1;
    if (!this.beginRow(next)) return false;
    if (tag.count > 0) this.shown(bytes, tag);
    return true;
  }

  private beginRow(index: number): boolean {
    if (index < 0 || index >= maxRow) return false;
    this.row = index;
    this.column = -1;
    return true;
  }

  private shown(bytes: Uint8Array, tag: TagScanner): void {
    const hidden = tag.find(bytes, 'hidden');
    if (hidden >= 0 && isTrue(tag.value(bytes, hidden))) this.hiddenRows.push(this.row);
    const outline = tag.find(bytes, 'outlineLevel');
    const level = outline < 0 ? 0 : Number(tag.value(bytes, outline));
    if (level > 0) this.outline.push({ row: this.row, level });
  }

  private cell(bytes: Uint8Array): boolean {
    const cells = this.cells;
    // Cells and rows without a reference follow upon the one before.
    if (cells.row >= 0) this.row = cells.row;
    this.column = cells.column >= 0 ? cells.column : this.column + 1;
    if (this.row < 0) this.row = 0;
    if (this.column >= maxColumn) return false;
    const format = this.byStyle[cells.style] ?? 0;
    const value = this.value(bytes, format);
    if (value === undefined) return false;
    const look = this.byLook[cells.style] ?? 0;
    if (look !== 0 && typeof value !== 'number') this.looks.set(this.row, this.column, look);
    const formula = cells.formulaFrom >= 0 && this.formula(bytes);
    if (value !== null || formula) this.rows.set(this.row, this.column, value, format);
    return true;
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
