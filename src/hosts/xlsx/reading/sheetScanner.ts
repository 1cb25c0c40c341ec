import type { CellValue } from '../../../workbook/rawSheet';
import { indexOf, numberOf, textOf } from './bytes';
import { SheetLooks } from './cellLooks';
import { CellScanner } from './cellScanner';
import { days1904, serialOfIso } from './dates';
import { fileFormula } from './formulas';
import {
  attributeIn, cutOff, damaged, endsName, equals, exclamation, greaterThan, lessThan, markupEnd, questionMark, slash, tagEnd,
} from './markup';
import type { CellFormats } from './numberFormats';
import { isTrue, maxColumn, maxRow, OutsideRows } from './outsideRows';
import { Rows } from './rows';
import { cellText, richText } from './strings';

/** What the cells of every sheet refer to. */
export interface ScanContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  /** By a cell's style index: its look, packed. */
  readonly looks: readonly number[];
  readonly date1904: boolean;
}

const letterC = 99, letterH = 104, letterI = 105, letterO = 111, letterR = 114, letterU = 117, letterW = 119, space = 32;

/**
 * Scans a worksheet's bytes, piece by piece, for its cells. Not an XML parser: it knows the few elements that
 * matter, passes over the rest, and makes no object per cell. What a piece cuts off is left to the next one.
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
  /** Whether the root element was closed. */
  closed = false;

  private prefix = '';
  private cells = new CellScanner('');
  private inData = false;
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

  /** Scans `bytes` up to `end`; the number of bytes used, or null when the sheet is damaged. */
  scan(bytes: Uint8Array, end: number): number | null {
    let at = 0;
    for (;;) {
      while (at < end && bytes[at] !== lessThan) at++;
      if (at >= end) return end;
      const next = this.element(bytes, at, end);
      if (next === cutOff) return at;
      if (next === damaged) return null;
      at = next;
    }
  }

  private element(bytes: Uint8Array, at: number, end: number): number {
    if (this.inData) {
      const name = at + 1 + this.prefix.length;
      if (bytes[name] === letterC && endsName(bytes[name + 1])) return this.cell(bytes, name + 1, end);
      if (bytes[name] === letterR && bytes[name + 1] === letterO && bytes[name + 2] === letterW) return this.rowTag(bytes, name + 3, end);
      // `</row>`: the end of a row says nothing that the next one does not.
      if (bytes[at + 1] === slash && bytes[name + 1] === letterR && bytes[name + 2] === letterO && bytes[name + 3] === letterW && bytes[name + 4] === greaterThan) {
        return name + 5 <= end ? name + 5 : cutOff;
      }
    }
    if (bytes[at + 1] === exclamation || bytes[at + 1] === questionMark) return markupEnd(bytes, at, end);
    return this.otherTag(bytes, at, end);
  }

  /** From after `<row`. Nearly every row begins with its number, and seldom says anything else that matters. */
  private rowTag(bytes: Uint8Array, from: number, end: number): number {
    const close = tagEnd(bytes, from - 1, end);
    if (close < 0) return close;
    let row = this.row + 1;
    let to = from;
    if (bytes[from + 1] === letterR && bytes[from + 2] === equals) {
      to = from + 4;
      while (bytes[to] !== bytes[from + 3] && to < close) to++;
      row = indexOf(bytes, from + 4, to) - 1;
    } else {
      const number = attributeIn(textOf(bytes, from, close), 'r');
      if (number !== null) row = Number(number) - 1;
    }
    if (!(row >= 0 && row < maxRow)) return damaged;
    this.row = row;
    this.column = -1;
    if (saysHowShown(bytes, to, close)) this.shown(textOf(bytes, from, close));
    return close;
  }

  private shown(attributes: string): void {
    if (isTrue(attributeIn(attributes, 'hidden'))) this.hiddenRows.push(this.row);
    const level = Number(attributeIn(attributes, 'outlineLevel') ?? 0);
    if (level > 0) this.outline.push({ row: this.row, level });
  }

  private cell(bytes: Uint8Array, from: number, end: number): number {
    const cells = this.cells;
    const next = cells.scan(bytes, from, end);
    if (next < 0) return next;
    // Cells and rows without a reference follow upon the one before.
    if (cells.row >= 0) this.row = cells.row;
    this.column = cells.column >= 0 ? cells.column : this.column + 1;
    if (this.row < 0) this.row = 0;
    if (this.column >= maxColumn) return damaged;
    const format = this.byStyle[cells.style] ?? 0;
    const value = this.value(bytes, format);
    if (value === undefined) return damaged;
    const look = this.byLook[cells.style] ?? 0;
    if (look !== 0 && typeof value !== 'number') this.looks.set(this.row, this.column, look);
    const formula = cells.formulaFrom >= 0 && this.formula(bytes);
    if (value !== null || formula) this.rows.set(this.row, this.column, value, format);
    return next;
  }

  /** Null: an empty cell. Undefined: one that refers to a string that is not there. */
  private value(bytes: Uint8Array, format: number): CellValue | undefined {
    const { type, valueFrom, valueTo, inlineFrom } = this.cells;
    if (inlineFrom >= 0 && type === 'inline') return richText(textOf(bytes, inlineFrom, this.cells.inlineTo));
    if (valueFrom < 0) return null;
    if (type === 'number') {
      if (valueFrom === valueTo) return null;
      const plain = this.cells.number;
      const number = Number.isNaN(plain) ? numberOf(bytes, valueFrom, valueTo) : plain;
      if (Number.isNaN(number)) return cellText(textOf(bytes, valueFrom, valueTo)) || null;
      return this.context.date1904 && this.context.formats.isDate[format] === true ? number + days1904 : number;
    }
    if (type === 'shared') {
      if (valueFrom === valueTo) return null;
      return this.strings[this.cells.number];
    }
    const text = cellText(textOf(bytes, valueFrom, valueTo));
    if (type === 'text' || type === 'inline') return text;
    if (text === '') return null;
    if (type === 'boolean') return text.trim() === '1' || text.trim() === 'true';
    if (type === 'error') return { error: text };
    return serialOfIso(text) ?? text;
  }

  /** Keeps the cell's formula; false when it has none of its own (a data table, an empty element). */
  private formula(bytes: Uint8Array): boolean {
    const { formulaTag, formulaFrom, formulaTo } = this.cells;
    const text = cellText(textOf(bytes, formulaFrom, formulaTo));
    const plain = formulaFrom - formulaTag === 3 + this.prefix.length;
    const tag = plain ? '' : textOf(bytes, formulaTag, formulaFrom);
    const kind = plain ? null : attributeIn(tag, 't');
    if (kind === 'dataTable') return false;
    const key = kind === 'shared' ? Number(attributeIn(tag, 'si')) : null;
    if (text.trim() === '') {
      if (key !== null) this.rows.useShared(key, this.row, this.column);
      return key !== null;
    }
    const formula = fileFormula(text);
    if (key !== null && attributeIn(tag, 'ref') !== null) this.rows.share(key, this.row, this.column, formula);
    else this.rows.setFormula(this.row, this.column, formula);
    return true;
  }

  /** Tags outside of rows and cells. */
  private otherTag(bytes: Uint8Array, at: number, end: number): number {
    const close = tagEnd(bytes, at, end);
    if (close < 0) return close;
    const closing = bytes[at + 1] === slash;
    const from = closing ? at + 2 : at + 1;
    let to = from;
    while (bytes[to] !== greaterThan && !endsName(bytes[to])) to++;
    const name = textOf(bytes, from, to);
    const empty = bytes[close - 2] === slash;
    if (this.root === null) this.openRoot(name, empty);
    else if (name.startsWith(this.prefix)) {
      const local = name.slice(this.prefix.length);
      if (local === 'sheetData') this.inData = !closing && !empty;
      else if (closing && local === this.root) this.closed = true;
      else this.outside.take(local, closing, () => textOf(bytes, to, close));
    }
    return close;
  }

  private openRoot(name: string, empty: boolean): void {
    this.prefix = name.slice(0, name.indexOf(':') + 1);
    this.root = name.slice(this.prefix.length);
    this.closed = empty;
    this.cells = new CellScanner(this.prefix);
  }
}

/** Whether a row's tag has an attribute that begins like `hidden` or `outlineLevel`. */
function saysHowShown(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== space) continue;
    const [first, second] = [bytes[at + 1], bytes[at + 2]];
    if ((first === letterH && second === letterI) || (first === letterO && second === letterU)) return true;
  }
  return false;
}
