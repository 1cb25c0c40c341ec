import { equals, greaterThan, quotationMark, slash } from './characters';

const space = 32;

/** The attributes of a row as Excel writes them, in its order: where they follow it, none stands twice. */
const names = [
  'r', 'spans', 's', 'customFormat', 'ht', 'hidden', 'customHeight', 'outlineLevel', 'collapsed', 'thickTop', 'thickBot', 'x14ac:dyDescent',
].map((name) => Array.from(name, (letter) => letter.charCodeAt(0)));
const [number, hidden, outlineLevel] = [0, 5, 7];
const mostDigits = 7;

/** Row tags as Excel writes them, at one look; any other writing is for the document's grammar. */
export class RowScanner {
  /** Counting from 1; 0 where the row does not say. */
  row = 0;
  isHidden = false;
  level = 0;

  /** By a name's place: which name followed upon it in a row before, as it nearly always does again. */
  private readonly followers = new Int8Array(names.length + 1);

  /** From after `<row` to after its tag, when it is opened and written as usual; 0 for all else, right or wrong. */
  usual(bytes: Uint8Array, from: number, end: number): number {
    this.row = this.level = 0;
    this.isHidden = false;
    let at = from;
    let place = -1;
    while (bytes[at] === space) {
      place = this.nameAt(bytes, at + 1, place + 1);
      if (place < 0) return 0;
      const value = at + 1 + (names[place] as number[]).length + 2;
      at = valueEnd(bytes, value);
      if (at === 0) return 0;
      if ((place === number || place === hidden || place === outlineLevel) && !this.take(bytes, place, value, at)) return 0;
      at++;
    }
    return bytes[at] === greaterThan && at < end && bytes[at - 1] !== slash ? at + 1 : 0;
  }

  /** Which of the names from `first` on stands at a place, with `="` after it; -1 for none. */
  private nameAt(bytes: Uint8Array, at: number, first: number): number {
    let place = Math.max(first, this.followers[first] as number);
    if (place >= names.length || !isName(bytes, at, names[place] as number[])) {
      place = first;
      while (place < names.length && !isName(bytes, at, names[place] as number[])) place++;
      if (place === names.length) return -1;
      this.followers[first] = place;
    }
    return bytes[at + (names[place] as number[]).length + 1] === quotationMark ? place : -1;
  }

  private take(bytes: Uint8Array, place: number, from: number, to: number): boolean {
    if (to === from || to - from > mostDigits) return false;
    let digits = 0;
    for (let at = from; at < to; at++) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) return false;
      digits = digits * 10 + digit;
    }
    if (place === number) this.row = digits;
    else if (place === hidden) this.isHidden = digits === 1;
    else this.level = digits;
    return place !== number || digits > 0;
  }
}

/** Whether a name stands at a place. */
function isName(bytes: Uint8Array, at: number, name: readonly number[]): boolean {
  let same = 0;
  while (same < name.length && bytes[at + same] === name[same]) same++;
  return same === name.length && bytes[at + same] === equals;
}

/** The closing quote of a value of digits, letters, points and colons; 0 for any other. */
function valueEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at] as number; (byte >= 45 && byte <= 58) || (byte >= 97 && byte <= 122); byte = bytes[++at] as number);
  return bytes[at] === quotationMark ? at : 0;
}
