import { decimalOf, longDecimal, mostDigits } from './bytes';
import {
  closingTag, cutOff, damaged, endsName, equals, exclamation, greaterThan, isQuote, isSpace, lessThan, markupEnd,
  questionMark, slash, tagEnd, textEnd,
} from './markup';

export type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

const maxRow = 1_048_576;
const maxColumn = 16_384;
const letterC = 99, letterF = 102, letterI = 105, letterN = 110, letterR = 114, letterS = 115, letterT = 116, letterV = 118;
const space = 32, quotationMark = 34, minus = 45, point = 46;

/**
 * Finds where the parts of one `<c>` element stand, without making anything of them yet.
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
  /** The value, where it is a number as nearly every one is written; else NaN: of a number the text has then to be looked at, as the place of a shared string it is wrong. */
  number = NaN;
  formulaTag = -1;
  formulaFrom = -1;
  formulaTo = -1;
  inlineFrom = -1;
  inlineTo = -1;

  private readonly prefixLength: number;
  private readonly inlineEnd: Uint8Array;

  /** `prefix`: of the sheet's elements, with its colon. */
  constructor(prefix: string) {
    this.prefixLength = prefix.length;
    this.inlineEnd = new TextEncoder().encode(`</${prefix}is`);
  }

  /** From after `<c` to after the cell; `cutOff` or `damaged`. */
  scan(bytes: Uint8Array, from: number, end: number): number {
    this.valueFrom = this.formulaTag = this.formulaFrom = this.inlineFrom = -1;
    let at = this.usualAttributes(bytes, from, end);
    if (at === 0) at = this.attributes(bytes, from, end);
    if (at < 0 || bytes[at - 2] === slash) return at;
    for (;;) {
      while (at < end && bytes[at] !== lessThan) at++;
      const name = at + 1 + this.prefixLength;
      if (name + 2 >= end) return cutOff;
      const first = bytes[at + 1];
      if (first === slash) {
        const last = bytes[name + 1] === letterC && endsName(bytes[name + 2]);
        at = bytes[name + 2] === greaterThan ? name + 3 : tagEnd(bytes, at, end);
        if (last || at < 0) return at;
      } else {
        at = first === exclamation || first === questionMark ? markupEnd(bytes, at, end) : this.child(bytes, at, name, end);
        if (at < 0) return at;
      }
    }
  }

  /** An element inside the cell; the answer is the place of its closing tag, or the place after an empty one. */
  private child(bytes: Uint8Array, tag: number, name: number, end: number): number {
    const letter = bytes[name];
    if (letter === letterV && bytes[name + 1] === greaterThan) {
      return this.value(bytes, name + 2, end);
    }
    const single = endsName(bytes[name + 1]);
    if (single && letter === letterC) return damaged;
    const from = tagEnd(bytes, name, end);
    if (from < 0) return from;
    const empty = bytes[from - 2] === slash;
    if (single && letter === letterV && !empty) return this.value(bytes, from, end);
    if (single && letter === letterF) {
      this.formulaTag = tag;
      this.formulaFrom = from;
      return (this.formulaTo = empty ? from : textEnd(bytes, from, end));
    }
    if (letter === letterI && bytes[name + 1] === letterS && endsName(bytes[name + 2]) && !empty) {
      this.inlineFrom = from;
      return (this.inlineTo = closingTag(bytes, this.inlineEnd, from, end));
    }
    return from;
  }

  /** The text of `<v>`, made a number on the way to its end when it is one; the answer is that end. */
  private value(bytes: Uint8Array, from: number, end: number): number {
    this.valueFrom = from;
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
    const isPlain = digits > 0 && bytes[at] === lessThan && bytes[at + 1] === slash && at + 1 < end;
    if (!isPlain) this.number = NaN;
    else if (digits > mostDigits) this.number = longDecimal(bytes, from, at);
    else this.number = decimalOf(whole, fraction === 0 ? 0 : at - fraction, first !== from);
    return (this.valueTo = isPlain ? at : textEnd(bytes, at, end));
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
    if (byte !== quotationMark || column === 0 || column > maxColumn || row === 0 || row > maxRow) return 0;
    at++;
    if (bytes[at] === space && bytes[at + 1] === letterS && bytes[at + 2] === equals && bytes[at + 3] === quotationMark) {
      at += 4;
      for (byte = bytes[at] as number; byte >= 48 && byte <= 57; byte = bytes[++at] as number) style = style * 10 + byte - 48;
      if (byte !== quotationMark) return 0;
      at++;
    }
    this.type = 'number';
    if (bytes[at] === space && bytes[at + 1] === letterT && bytes[at + 2] === equals && bytes[at + 3] === quotationMark && bytes[at + 5] === quotationMark) {
      if (bytes[at + 4] === letterS) this.type = 'shared';
      else if (bytes[at + 4] !== letterN) return 0;
      at += 6;
    }
    if (bytes[at] !== greaterThan || at >= end) return 0;
    this.column = column - 1;
    this.row = row - 1;
    this.style = style;
    return at + 1;
  }

  /** Reads `r`, `s` and `t` in any order and any writing; the answer is the place after the tag. */
  private attributes(bytes: Uint8Array, from: number, end: number): number {
    this.row = this.column = -1;
    this.style = 0;
    this.type = 'number';
    let at = from;
    for (;;) {
      while (isSpace(bytes[at])) at++;
      if (at >= end) return cutOff;
      if (bytes[at] === greaterThan) return at + 1;
      if (bytes[at] === slash) return at + 1 >= end ? cutOff : bytes[at + 1] === greaterThan ? at + 2 : damaged;
      const name = at++;
      while (at < end && bytes[at] !== equals) at++;
      const length = at - name;
      at++;
      while (isSpace(bytes[at])) at++;
      if (at >= end) return cutOff;
      const quote = bytes[at];
      if (!isQuote(quote)) return damaged;
      const value = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (at >= end) return cutOff;
      if (length === 1 && !this.attribute(bytes, bytes[name] as number, value, at)) return damaged;
      at++;
    }
  }

  private attribute(bytes: Uint8Array, name: number, from: number, to: number): boolean {
    if (name === letterR) return this.reference(bytes, from, to);
    if (name === letterT) this.type = typeOf(bytes, from, to);
    else if (name === letterS) {
      let style = 0;
      for (let at = from; at < to; at++) style = style * 10 + (bytes[at] as number) - 48;
      this.style = style;
    }
    return true;
  }

  private reference(bytes: Uint8Array, from: number, to: number): boolean {
    let at = from;
    let column = 0;
    for (; at < to && (bytes[at] as number) >= 65; at++) column = column * 26 + ((bytes[at] as number) & 31);
    let row = 0;
    for (; at < to; at++) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) return false;
      row = row * 10 + digit;
    }
    this.column = column - 1;
    this.row = row - 1;
    return column >= 1 && column <= maxColumn && row >= 1 && row <= maxRow;
  }
}

function typeOf(bytes: Uint8Array, from: number, to: number): CellType {
  switch (bytes[from]) {
    case letterS: return to - from === 1 ? 'shared' : 'text';
    case letterI: return 'inline';
    case 98: return 'boolean';
    case 101: return 'error';
    case 100: return 'date';
    default: return 'number';
  }
}
