import { columnIndex } from '../../../values/cell';
import { decimalOf, longDecimal, mostDigits, textOf } from './bytes';
import { beyondSheet, damaged, equals, greaterThan, lessThan, quotationMark, slash, textRun } from './characters';
import type { XmlDocument } from './document';
import { limits } from './limits';
import type { TagScanner } from './tagScanner';

export type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

const letterB = 98, letterC = 99, letterE = 101, letterF = 102, letterN = 110, letterR = 114, letterS = 115, letterT = 116, letterV = 118;
const space = 32, minus = 45, point = 46;

/** `t` of a cell, ST_CellType: a cell of any other kind can't be read. */
const types: Readonly<Record<string, CellType>> = {
  n: 'number', s: 'shared', str: 'text', inlineStr: 'inline', b: 'boolean', e: 'error', d: 'date',
};

/** The formula's own attributes, where it has any. */
export interface FormulaMark {
  readonly kind: string | null;
  /** Of a shared formula. */
  readonly index: string | null;
  readonly range: string | null;
}

/**
 * Finds where the parts of one `<c>` element stand, without making anything of them yet: the usual writing at one
 * look, any other by the document's grammar.
 * The fields describe the cell that was scanned last; -1 stands for what it does not have.
 */
export class CellScanner {
  /** From the cell's own reference, counting from 0. */
  row = -1;
  column = -1;
  style = 0;
  type: CellType = 'number';
  valueFrom = -1;
  valueTo = -1;
  /** The value, where it is a number as nearly every one is written; else NaN, and the text has to be looked at. */
  number = NaN;
  formulaFrom = -1;
  formulaTo = -1;
  /** Null: a formula of this cell alone. */
  formulaMark: FormulaMark | null = null;
  inlineFrom = -1;
  inlineTo = -1;

  private readonly prefix: readonly number[];

  /** `prefix`: of the sheet's elements, with its colon. */
  constructor(prefix: string) {
    this.prefix = [...new TextEncoder().encode(prefix)];
  }

  private clear(): void {
    this.valueFrom = this.formulaFrom = this.inlineFrom = -1;
    this.formulaMark = null;
    this.number = NaN;
  }

  /** From after `<c` to after the cell when it is written as nearly every one; 0 for all else, right or wrong. */
  usual(bytes: Uint8Array, from: number, end: number): number {
    this.clear();
    let at = this.usualAttributes(bytes, from, end);
    if (at === 0 || bytes[at - 2] === slash) return at;
    at = this.tagOf(bytes, at);
    if (bytes[at] === letterF && bytes[at + 1] === greaterThan) {
      this.formulaFrom = at + 2;
      this.formulaTo = textRun(bytes, at + 2, end);
      if (this.formulaTo < 0) return 0;
      at = this.tagOf(bytes, this.closing(bytes, this.formulaTo, letterF, end));
    }
    if (bytes[at] === letterV && bytes[at + 1] === greaterThan) {
      const to = this.type === 'number' || this.type === 'shared' ? this.digits(bytes, at + 2, end) : textRun(bytes, at + 2, end);
      if (to < 0) return 0;
      this.valueFrom = at + 2;
      this.valueTo = to;
      return this.closing(bytes, this.closing(bytes, to, letterV, end), letterC, end);
    }
    return 0;
  }

  /** The place of an element's name after its `<` at `at` and the prefix; 0 for anything else. */
  private tagOf(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== lessThan || at === 0) return 0;
    return this.afterPrefix(bytes, at + 1);
  }

  /** The place after the prefix of the sheet's elements; 0 where another name stands. */
  private afterPrefix(bytes: Uint8Array, at: number): number {
    const { prefix } = this;
    for (let index = 0; index < prefix.length; index++) if (bytes[at + index] !== prefix[index]) return 0;
    return at + prefix.length;
  }

  /** The place after `</v>` or its like; 0 for anything else. */
  private closing(bytes: Uint8Array, at: number, letter: number, end: number): number {
    if (at === 0 || bytes[at] !== lessThan || bytes[at + 1] !== slash) return 0;
    const place = this.afterPrefix(bytes, at + 2);
    return place > 0 && bytes[place] === letter && bytes[place + 1] === greaterThan && place + 2 <= end ? place + 2 : 0;
  }

  /** The text of `<v>`, made a number on the way to its end when it is one; the answer is that end, negative without one. */
  private digits(bytes: Uint8Array, from: number, end: number): number {
    const first = bytes[from] === minus ? from + 1 : from;
    let at = first;
    let whole = 0;
    let fraction = 0;
    for (;; at++) {
      const byte = bytes[at] as number;
      if (byte >= 48 && byte <= 57) whole = whole * 10 + byte - 48;
      else if (byte === point && fraction === 0) fraction = at + 1;
      else break;
    }
    const digits = fraction === 0 ? at - first : at - first - 1;
    if (digits === 0 || bytes[at] !== lessThan || at >= end) return textRun(bytes, at, end);
    if (digits > mostDigits) this.number = longDecimal(bytes, from, at);
    else this.number = decimalOf(whole, fraction === 0 ? 0 : at - fraction, first !== from);
    return at;
  }

  /** ` r="B12" s="3" t="s">` as nearly every cell has them, at one look; the place after the tag, or 0 for anything else. */
  private usualAttributes(bytes: Uint8Array, from: number, end: number): number {
    if (bytes[from] !== space || bytes[from + 1] !== letterR || bytes[from + 2] !== equals || bytes[from + 3] !== quotationMark) return 0;
    let at = from + 4;
    let column = 0;
    let row = 0;
    let style = 0;
    let byte = bytes[at] as number;
    for (; byte >= 65 && byte <= 90; byte = bytes[++at] as number) column = column * 26 + byte - 64;
    for (; byte >= 48 && byte <= 57; byte = bytes[++at] as number) row = row * 10 + byte - 48;
    if (byte !== quotationMark || column === 0 || column > limits.columns || row === 0 || row > limits.rows) return 0;
    at++;
    if (bytes[at] === space && bytes[at + 1] === letterS && bytes[at + 2] === equals && bytes[at + 3] === quotationMark) {
      at += 4;
      const first = at;
      for (byte = bytes[at] as number; byte >= 48 && byte <= 57; byte = bytes[++at] as number) style = style * 10 + byte - 48;
      if (byte !== quotationMark || at === first) return 0;
      at++;
    }
    this.type = 'number';
    if (bytes[at] === space && bytes[at + 1] === letterT && bytes[at + 2] === equals && bytes[at + 3] === quotationMark) {
      at = this.usualType(bytes, at + 4);
      if (at === 0) return 0;
    }
    if (bytes[at] === slash) at++;
    if (bytes[at] !== greaterThan || at >= end) return 0;
    this.column = column - 1;
    this.row = row - 1;
    this.style = style;
    return at + 1;
  }

  /** The place after a type of one letter, or `str`, and its quote. */
  private usualType(bytes: Uint8Array, at: number): number {
    const letter = bytes[at];
    if (bytes[at + 1] === quotationMark) {
      if (letter === letterS) this.type = 'shared';
      else if (letter === letterB) this.type = 'boolean';
      else if (letter === letterE) this.type = 'error';
      else if (letter !== letterN) return 0;
      return at + 2;
    }
    if (letter !== letterS || bytes[at + 1] !== letterT || bytes[at + 2] !== letterR || bytes[at + 3] !== quotationMark) return 0;
    this.type = 'text';
    return at + 4;
  }

  /**
   * A cell in any writing, whose tag `document` has just read, to after the cell.
   * `cutOff` leaves the document inside of it; `damaged` also for a cell that the format does not allow, `beyondSheet`
   * for one whose reference does.
   */
  byGrammar(bytes: Uint8Array, from: number, end: number, document: XmlDocument): number {
    this.clear();
    const wrong = this.attributes(bytes, document.tag);
    if (wrong < 0) return wrong;
    const { kind: written } = document.tag;
    if (written === 'empty') return from;
    const outside = document.depth - 1;
    let inside: string | null = null;
    let at = from;
    for (;;) {
      const markup = document.text(bytes, at, end);
      if (markup < 0) return markup;
      at = document.step(bytes, markup, end);
      if (at < 0) return at;
      if (!document.isTag) continue;
      if (document.depth === outside) return at;
      const { kind } = document.tag;
      const level = document.depth - outside - (kind === 'open' ? 1 : 0);
      if (level > 1) {
        // Only inline text has elements inside.
        if (inside === 'v' || inside === 'f') return damaged;
      } else if (kind === 'close') {
        this.leave(inside, markup);
        inside = null;
      } else {
        const child = this.child(bytes, document.tag, at);
        inside = kind === 'open' ? child : null;
      }
    }
  }

  /** An element right inside the cell; the answer is its name when it is one of the format's. */
  private child(bytes: Uint8Array, tag: TagScanner, after: number): string | null {
    if (!this.isOwn(bytes, tag)) return null;
    const name = tag.localName(bytes);
    if (name === 'v' && tag.kind === 'open') this.valueFrom = this.valueTo = after;
    else if (name === 'is' && tag.kind === 'open') this.inlineFrom = this.inlineTo = after;
    else if (name === 'f') {
      this.formulaFrom = this.formulaTo = after;
      this.formulaMark = tag.count === 0 ? null
        : { kind: tag.attributeOf(bytes, 't'), index: tag.attributeOf(bytes, 'si'), range: tag.attributeOf(bytes, 'ref') };
    }
    return name;
  }

  /** Whether a tag has the sheet's own prefix. */
  isOwn(bytes: Uint8Array, tag: TagScanner): boolean {
    if (tag.localFrom - tag.nameFrom !== this.prefix.length) return false;
    for (let index = 0; index < this.prefix.length; index++) if (bytes[tag.nameFrom + index] !== this.prefix[index]) return false;
    return true;
  }

  private leave(name: string | null, at: number): void {
    if (name === 'v') this.valueTo = at;
    else if (name === 'f') this.formulaTo = at;
    else if (name === 'is') this.inlineTo = at;
  }

  private attributes(bytes: Uint8Array, tag: TagScanner): number {
    this.row = this.column = -1;
    const reference = tag.attributeOf(bytes, 'r');
    const style = tag.attributeOf(bytes, 's');
    const type = types[tag.attributeOf(bytes, 't') ?? 'n'];
    this.style = style === null ? 0 : /^\d{1,9}$/.test(style.trim()) ? Number(style) : -1;
    this.type = type ?? 'number';
    if (type === undefined || this.style < 0) return damaged;
    return reference === null ? 0 : this.reference(reference);
  }

  private reference(text: string): number {
    const match = /^([A-Z]{1,4})(\d{1,9})$/i.exec(text.trim());
    if (match === null || Number(match[2]) === 0) return damaged;
    this.column = columnIndex(match[1] ?? '');
    this.row = Number(match[2]) - 1;
    return this.column < limits.columns && this.row < limits.rows ? 0 : beyondSheet;
  }

  /** The raw text of the value. */
  valueText(bytes: Uint8Array): string {
    return textOf(bytes, this.valueFrom, this.valueTo);
  }
}
