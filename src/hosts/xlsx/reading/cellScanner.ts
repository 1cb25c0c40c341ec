import {
  closingTag, cutOff, damaged, endsName, equals, exclamation, greaterThan, isQuote, isSpace, lessThan, markupEnd,
  questionMark, slash, tagEnd, textEnd,
} from './markup';

export type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

const maxRow = 1_048_576;
const maxColumn = 16_384;
const letterC = 99, letterF = 102, letterI = 105, letterR = 114, letterS = 115, letterT = 116, letterV = 118;

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
    let at = this.attributes(bytes, from, end);
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
      this.valueFrom = name + 2;
      return (this.valueTo = textEnd(bytes, name + 2, end));
    }
    const single = endsName(bytes[name + 1]);
    if (single && letter === letterC) return damaged;
    const from = tagEnd(bytes, name, end);
    if (from < 0) return from;
    const empty = bytes[from - 2] === slash;
    if (single && letter === letterV && !empty) {
      this.valueFrom = from;
      return (this.valueTo = textEnd(bytes, from, end));
    }
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

  /** Reads `r`, `s` and `t`; the answer is the place after the tag. */
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
      const short = this.usualAttribute(bytes, at, end);
      if (short > 0) {
        at = short;
        continue;
      }
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

  /** `r="B12"`, `s="3"`, `t="s"` as nearly every cell has them, at one look; the place after, or 0 for anything else. */
  private usualAttribute(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at + 1] !== equals || bytes[at + 2] !== 34) return 0;
    const name = bytes[at];
    let place = at + 3;
    let letters = 0;
    let number = 0;
    let byte = bytes[place] as number;
    for (; byte >= 65 && byte <= 90; byte = bytes[++place] as number) letters = letters * 26 + byte - 64;
    for (; byte >= 48 && byte <= 57; byte = bytes[++place] as number) number = number * 10 + byte - 48;
    if (name === letterT && byte === letterS && place === at + 3 && bytes[place + 1] === 34 && place + 1 < end) {
      this.type = 'shared';
      return place + 2;
    }
    if (byte !== 34 || place >= end) return 0;
    if (name === letterS && letters === 0) this.style = number;
    else if (name === letterR && letters > 0 && letters <= maxColumn && number > 0 && number <= maxRow) {
      this.column = letters - 1;
      this.row = number - 1;
    } else return 0;
    return place + 1;
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
