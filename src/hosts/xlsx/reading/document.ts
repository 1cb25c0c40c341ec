import { textOf } from './bytes';
import {
  cutOff, damaged, exclamation, greaterThan, isSpace, lessThan, literalRun, questionMark, slash, textRun, tooDeep,
} from './characters';
import { limits } from './limits';
import { TagScanner } from './tagScanner';

const codes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const dashes = codes('--');
const cdataStart = codes('<![CDATA[');
const cdataEnd = codes(']]>');
const instructionEnd = codes('?>');
const xmlns = 'xmlns';

/** White space as XML has it: the language's own `\s` takes more. */
const space = '[ \\t\\r\\n]';
const quoted = (text: string): string => `(?:"${text}"|'${text}')`;
const declaration = new RegExp(`^<\\?xml${space}+version${space}*=${space}*${quoted('1\\.[0-9]+')}(?:${space}+encoding${space}*=${space}*${quoted('[A-Za-z][\\w.-]*')})?`
  + `(?:${space}+standalone${space}*=${space}*${quoted('(?:yes|no)')})?${space}*\\?>$`);
const begins = 'A-Za-z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c-\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
/** An instruction with its target, which is any name but `xml`. */
const instruction = new RegExp(`^<\\?(?![xX][mM][lL](?:${space}|\\?))[${begins}][\\u0300-\\u036f${begins}0-9.\\u00b7\\u203f-\\u2040-]*(?:${space}|\\?>)`, 'u');

/** A prefix that some element has declared. */
interface Prefix {
  readonly name: string;
  readonly namespace: string;
  readonly depth: number;
}

/**
 * The grammar of a whole part, a step at a time: that elements close as they opened, that prefixes are declared, that
 * there is one root with nothing but comments around it. A step that is cut off changes nothing.
 * A document type declaration is refused: packages may have none (ECMA-376 part 2, XML usage).
 */
export class XmlDocument {
  readonly tag = new TagScanner();
  /** Elements that are open. */
  depth = 0;
  /** Whether the last step was a tag, that `tag` describes. */
  isTag = false;
  hasRoot = false;
  private names = new Uint8Array(256);
  /** Where the name of each open element ends in `names`, from the depth of 1 on. */
  private readonly ends: number[] = [0];
  private prefixes: Prefix[] = [];
  private begun = false;

  /** `isNamespaced`: whether prefixes that no element declares are faults. */
  constructor(private readonly isNamespaced = false) {}

  /** The root has closed. */
  get isComplete(): boolean {
    return this.hasRoot && this.depth === 0;
  }

  /** From text to the next `<`, which is the answer; around the root there is only white space. */
  text(bytes: Uint8Array, at: number, end: number): number {
    if (this.depth > 0) return textRun(bytes, at, end);
    let place = at;
    if (!this.begun && bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) place += 3;
    else while (isSpace(bytes[place])) place++;
    if (place >= end) return cutOff;
    // The declaration stands first of all, or not at all.
    if (isSpace(bytes[at])) this.begun = true;
    return bytes[place] === lessThan ? place : damaged;
  }

  /** From a `<` to after the markup that it begins. */
  step(bytes: Uint8Array, at: number, end: number): number {
    this.isTag = false;
    const second = bytes[at + 1];
    if (second === exclamation) return this.begin(this.comment(bytes, at, end));
    if (second === questionMark) return this.begin(this.instruction(bytes, at, end));
    const next = this.tag.scan(bytes, at, end);
    if (next < 0) return next;
    const wrong = this.tag.kind === 'close' ? this.close(bytes) : this.open(bytes);
    if (wrong < 0) return wrong;
    this.isTag = true;
    return this.begin(next);
  }

  private begin(next: number): number {
    if (next >= 0) this.begun = true;
    return next;
  }

  private comment(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at + 2] === dashes[0] && bytes[at + 3] === dashes[1]) {
      const close = literalRun(bytes, at + 4, end, dashes);
      if (close < 0) return close;
      if (close + 2 >= end) return cutOff;
      return bytes[close + 2] === 62 ? close + 3 : damaged;
    }
    if (at + cdataStart.length > end) return cutOff;
    if (this.depth === 0 || !cdataStart.every((byte, index) => bytes[at + index] === byte)) return damaged;
    const close = literalRun(bytes, at + cdataStart.length, end, cdataEnd);
    return close < 0 ? close : close + 3;
  }

  private instruction(bytes: Uint8Array, at: number, end: number): number {
    const close = literalRun(bytes, at + 2, end, instructionEnd);
    if (close < 0) return close;
    const text = textOf(bytes, at, close + 2);
    if (/^<\?xml[ \t\r\n?]/.test(text)) return !this.begun && declaration.test(text) ? close + 2 : damaged;
    return instruction.test(text) ? close + 2 : damaged;
  }

  private open(bytes: Uint8Array): number {
    const { tag } = this;
    if (this.depth === 0 && this.hasRoot) return damaged;
    if (this.depth === limits.nesting) return tooDeep;
    if (tag.hasTwins(bytes)) return damaged;
    if (!this.namespaces(bytes)) return damaged;
    this.hasRoot = true;
    if (tag.kind === 'empty') this.forget(this.depth);
    else this.enter(bytes, tag.nameFrom, tag.nameTo);
    return 0;
  }

  /** Into an element, whose tag the caller has read itself. */
  enter(bytes: Uint8Array, from: number, to: number): void {
    const start = this.ends[this.depth] as number;
    const length = to - from;
    if (start + length > this.names.length) {
      const larger = new Uint8Array((start + length) * 2);
      larger.set(this.names);
      this.names = larger;
    }
    for (let index = 0; index < length; index++) this.names[start + index] = bytes[from + index] as number;
    this.ends[++this.depth] = start + length;
  }

  private close(bytes: Uint8Array): number {
    if (this.depth === 0) return damaged;
    const { nameFrom, nameTo } = this.tag;
    if (nameFrom + this.openLength !== nameTo || !this.isOpen(bytes, nameFrom)) return damaged;
    this.leave();
    return 0;
  }

  /** How long the name of the element is that is open. */
  private get openLength(): number {
    return (this.ends[this.depth] as number) - (this.ends[this.depth - 1] as number);
  }

  private isOpen(bytes: Uint8Array, nameFrom: number): boolean {
    const start = this.ends[this.depth - 1] as number;
    const length = this.openLength;
    for (let index = 0; index < length; index++) if (bytes[nameFrom + index] !== this.names[start + index]) return false;
    return true;
  }

  /** A tag of small letters alone, as nearly every one of long lists: the place after it, or 0 for any other. */
  usual(bytes: Uint8Array, at: number): number {
    const isClosing = bytes[at + 1] === slash;
    const from = isClosing ? at + 2 : at + 1;
    if (isClosing) {
      const to = from + (this.depth === 0 ? 0 : this.openLength);
      if (this.depth === 0 || bytes[to] !== greaterThan || !this.isOpen(bytes, from)) return 0;
      this.leave();
      return to + 1;
    }
    let to = from;
    while ((bytes[to] as number) >= 97 && (bytes[to] as number) <= 122) to++;
    if (to === from || bytes[to] !== greaterThan || this.depth === 0 || this.depth === limits.nesting) return 0;
    this.enter(bytes, from, to);
    return to + 1;
  }

  /** One element out, whose closing tag the caller has read itself. */
  leave(): void {
    this.forget(--this.depth);
  }

  /** Out to an element that was open before, as if the steps since had not been taken. */
  backTo(depth: number): void {
    this.depth = depth;
    this.forget(depth);
  }

  /** Prefixes are known from the element that declares them on. */
  private forget(depth: number): void {
    for (let last = this.prefixes.length - 1; last >= 0 && (this.prefixes[last] as Prefix).depth > depth; last--) this.prefixes.pop();
  }

  /**
   * Prefixes that are declared here. One that none declares is passed by in reading, where prefixes are compared as they
   * are written; what is written is held to it (`isNamespaced`).
   */
  private namespaces(bytes: Uint8Array): boolean {
    const { tag } = this;
    if (tag.mayDeclare) for (let index = 0; index < tag.count; index++) if (!this.declare(bytes, index)) return false;
    if (!this.isNamespaced) return true;
    if (tag.localFrom !== tag.nameFrom && !this.isDeclared(bytes, tag.nameFrom, tag.localFrom - 1)) return false;
    for (let index = 0; index < tag.count; index++) {
      const from = tag.attributeFrom(index);
      const to = tag.attributeTo(index);
      let end = from;
      while (end < to && bytes[end] !== 58) end++;
      if (end < to && !this.isDeclared(bytes, from, end)) return false;
    }
    return true;
  }

  private declare(bytes: Uint8Array, index: number): boolean {
    const { tag } = this;
    if (tag.attributeTo(index) - tag.attributeFrom(index) < xmlns.length) return true;
    const name = tag.attributeName(bytes, index);
    if (name !== xmlns && !name.startsWith(`${xmlns}:`)) return true;
    const namespace = tag.value(bytes, index);
    const prefix = name.slice(xmlns.length + 1);
    if (prefix !== '' && (namespace === '' || prefix === xmlns)) return false;
    this.prefixes.push({ name: prefix, namespace, depth: this.depth + 1 });
    return true;
  }

  private isDeclared(bytes: Uint8Array, from: number, to: number): boolean {
    const name = textOf(bytes, from, to);
    return name === 'xml' || name === xmlns || this.prefixes.some((one) => one.name === name);
  }

  /** The namespace that a prefix ('' for none) means where the last step ended; '' when none is declared. */
  namespaceOf(prefix: string): string {
    for (let index = this.prefixes.length - 1; index >= 0; index--) {
      const known = this.prefixes[index];
      if (known?.name === prefix) return known.namespace;
    }
    return '';
  }
}

/** Why a whole part is no XML that is read; null when it is. `isNamespaced` asks for prefixes that are declared. */
export function faultOf(bytes: Uint8Array, isNamespaced = false): typeof damaged | typeof tooDeep | null {
  const document = new XmlDocument(isNamespaced);
  let at = 0;
  while (at < bytes.length) {
    const markup = document.text(bytes, at, bytes.length);
    if (markup < 0) return markup === cutOff && document.isComplete ? null : damaged;
    at = document.usual(bytes, markup) || document.step(bytes, markup, bytes.length);
    if (at < 0) return at === tooDeep ? tooDeep : damaged;
  }
  return document.isComplete ? null : damaged;
}
