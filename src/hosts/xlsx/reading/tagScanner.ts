import { textOf } from './bytes';
import {
  apostrophe, colon, cutOff, damaged, equals, greaterThan, isSpace, nameCharacter, quotationMark, slash, valueRun,
} from './characters';
import { decodeEntities } from '../xml';

export type TagKind = 'open' | 'close' | 'empty';

/** More attributes than any element of the format has. */
const mostAttributes = 256;
/** Names of so many attributes are compared each with each; more are kept in a set. */
const fewAttributes = 16;

/** 1 for the bytes that a name may begin with, 3 for those that may also follow; beyond ASCII it takes a closer look. */
const nameBytes = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) {
  const letter = byte | 32;
  const begins = (letter >= 97 && letter <= 122) || byte === 95;
  nameBytes[byte] = begins ? 1 : (byte >= 48 && byte <= 57) || byte === 45 || byte === 46 ? 3 : 0;
}

/** One tag of a part's bytes by XML's grammar: where its name and attributes stand. Nothing is made of them yet. */
export class TagScanner {
  kind: TagKind = 'open';
  nameFrom = 0;
  /** Where the local name begins; `nameFrom` without a prefix. */
  localFrom = 0;
  nameTo = 0;
  count = 0;
  /** Four for each attribute: where its name and its value begin and end. */
  private readonly places: number[] = [];
  /** By the lengths of names met, to tell at once of most tags that no name is there twice. */
  private lengths = 0;
  /** Two names are of one length. */
  private mayHaveTwins = false;
  /** Some name begins as `xmlns` does. */
  mayDeclare = false;
  /** After `name`: where the local part of the name begins. */
  private local = 0;

  /** From the tag's `<`; the place after it, `cutOff` or `damaged`. */
  scan(bytes: Uint8Array, at: number, end: number): number {
    const closing = bytes[at + 1] === slash;
    this.nameFrom = closing ? at + 2 : at + 1;
    let place = this.name(bytes, this.nameFrom, end);
    if (place < 0) return place;
    this.nameTo = place;
    this.localFrom = this.local;
    this.count = this.lengths = 0;
    this.mayHaveTwins = this.mayDeclare = false;
    for (;;) {
      const before = place;
      while (isSpace(bytes[place])) place++;
      if (place >= end) return cutOff;
      const byte = bytes[place];
      if (byte === greaterThan) {
        this.kind = closing ? 'close' : 'open';
        return place + 1;
      }
      if (closing) return damaged;
      if (byte === slash) {
        this.kind = 'empty';
        return place + 1 >= end ? cutOff : bytes[place + 1] === greaterThan ? place + 2 : damaged;
      }
      if (place === before || this.count === mostAttributes) return damaged;
      place = this.attribute(bytes, place, end);
      if (place < 0) return place;
    }
  }

  private attribute(bytes: Uint8Array, from: number, end: number): number {
    const to = this.name(bytes, from, end);
    if (to < 0) return to;
    let place = to;
    while (isSpace(bytes[place])) place++;
    if (place >= end) return cutOff;
    if (bytes[place] !== equals) return damaged;
    place++;
    while (isSpace(bytes[place])) place++;
    if (place >= end) return cutOff;
    const quote = bytes[place] as number;
    if (quote !== quotationMark && quote !== apostrophe) return damaged;
    const value = place + 1;
    const close = valueRun(bytes, value, end, quote);
    if (close < 0) return close;
    const slot = this.count * 4;
    this.places[slot] = from;
    this.places[slot + 1] = to;
    this.places[slot + 2] = value;
    this.places[slot + 3] = close;
    this.count++;
    this.note(bytes, from, to - from);
    return close + 1;
  }

  private note(bytes: Uint8Array, from: number, length: number): void {
    const bit = 1 << Math.min(length, 31);
    if ((this.lengths & bit) !== 0) this.mayHaveTwins = true;
    this.lengths |= bit;
    if (bytes[from] === 120 && bytes[from + 1] === 109) this.mayDeclare = true;
  }

  /** The place after a name, with at most one colon inside. */
  private name(bytes: Uint8Array, from: number, end: number): number {
    let place = from;
    this.local = from;
    for (;;) {
      place = this.part(bytes, place, end);
      if (place < 0) return place;
      if (place >= end) return cutOff;
      if (bytes[place] !== colon) return place;
      if (this.local !== from) return damaged;
      this.local = ++place;
    }
  }

  /** One side of a name's colon, or all of a name without one. */
  private part(bytes: Uint8Array, from: number, end: number): number {
    let place = from;
    while (place < end) {
      const byte = bytes[place] as number;
      if (byte >= 128) {
        place = nameCharacter(bytes, place, end, place === from);
        if (place < 0) return place;
      } else if (nameBytes[byte] === 0 || (nameBytes[byte] === 3 && place === from)) break;
      else place++;
    }
    return place === from && place < end ? damaged : place;
  }

  /** Whether an attribute is there twice. */
  hasTwins(bytes: Uint8Array): boolean {
    if (!this.mayHaveTwins) return false;
    if (this.count > fewAttributes) return new Set(Array.from({ length: this.count }, (_, index) => this.attributeName(bytes, index))).size < this.count;
    for (let later = 1; later < this.count; later++) {
      for (let earlier = 0; earlier < later; earlier++) if (this.sameName(bytes, earlier, later)) return true;
    }
    return false;
  }

  private sameName(bytes: Uint8Array, one: number, other: number): boolean {
    const [from, to] = [this.places[one * 4] as number, this.places[one * 4 + 1] as number];
    const second = this.places[other * 4] as number;
    if (to - from !== (this.places[other * 4 + 1] as number) - second) return false;
    for (let at = from; at < to; at++) if (bytes[at] !== bytes[second + at - from]) return false;
    return true;
  }

  /** Whether the element's local name is this one, as codes. */
  isNamed(bytes: Uint8Array, name: readonly number[]): boolean {
    if (this.nameTo - this.localFrom !== name.length) return false;
    for (let index = 0; index < name.length; index++) if (bytes[this.localFrom + index] !== name[index]) return false;
    return true;
  }

  /** The local name of the element. */
  localName(bytes: Uint8Array): string {
    return textOf(bytes, this.localFrom, this.nameTo);
  }

  /** Where the name of an attribute begins and ends. */
  attributeFrom(index: number): number {
    return this.places[index * 4] as number;
  }

  attributeTo(index: number): number {
    return this.places[index * 4 + 1] as number;
  }

  attributeName(bytes: Uint8Array, index: number): string {
    return textOf(bytes, this.attributeFrom(index), this.attributeTo(index));
  }

  /** Which attribute bears a name, prefix included; -1 for none. */
  find(bytes: Uint8Array, name: string): number {
    for (let index = 0; index < this.count; index++) {
      const from = this.attributeFrom(index);
      if (this.attributeTo(index) - from !== name.length) continue;
      let same = 0;
      while (same < name.length && bytes[from + same] === name.charCodeAt(same)) same++;
      if (same === name.length) return index;
    }
    return -1;
  }

  valueFrom(index: number): number {
    return this.places[index * 4 + 2] as number;
  }

  valueTo(index: number): number {
    return this.places[index * 4 + 3] as number;
  }

  value(bytes: Uint8Array, index: number): string {
    return decodeEntities(textOf(bytes, this.valueFrom(index), this.valueTo(index)));
  }

  /** An attribute's value by its name, decoded; null when the tag has none. */
  attributeOf(bytes: Uint8Array, name: string): string | null {
    const index = this.find(bytes, name);
    return index < 0 ? null : this.value(bytes, index);
  }
}
