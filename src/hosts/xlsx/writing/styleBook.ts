import type { CellStyle, ConditionalFormat } from '../../../workbook/sheetPlan';
import { xmlDeclaration, type Dialect } from './dialect';
import { countedStyleFormats } from './formatCount';
import {
  alignmentXml, borderXml, builtInFormats, cellFormatXml, differentialXml, fillXml, fontXml, numberFormatXml, type Font,
} from './styleFragments';
import { appendTo, applyEdits, insertBefore, setAttribute, withPrefix, type TextEdit } from './xmlEdit';
import { attributeOf, canonical, childOf, childrenOf, parseXml, type XmlElement } from './xmlTree';

/**
 * The workbook's styles, to which ours are appended: nothing is renumbered, and what the workbook
 * already has is used again, so that a second run adds nothing.
 */
export interface StyleBook {
  /** The index of a cell format that looks so. `quotePrefix` keeps text that looks like a formula text when it is edited. */
  cellFormat(style: CellStyle, font: Font, quotePrefix: boolean): number;
  /** The index of a conditional format's look. */
  differential(format: ConditionalFormat): number;
  /** The whole part, with what was added. */
  text(): string;
  /** How many cell formats the workbook would have, counted as Excel does: no more than `mostCellFormats`. */
  readonly cellFormats: number;
}

/** The children of the root, in the order that the format asks for. */
const order = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
] as const;
type SectionName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What a section lists; anything else in it has no number. */
const entries: Record<SectionName, string> = { numFmts: 'numFmt', fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf', dxfs: 'dxf' };

/** What a section begins with when the workbook lacks it: cells without a style use the first entries. */
const defaults: Record<SectionName, readonly string[]> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
};

/** What a cell looks like that names a format which is not there. */
const plainFormat = (based: boolean): string =>
  cellFormatXml({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, alignment: '', quotePrefix: false, based }).replace(' applyFont="1"', '');

class Section {
  readonly added: string[] = [];
  private readonly known = new Map<string, number>();
  private size = 0;

  constructor(readonly name: SectionName, readonly element: XmlElement | null, xml: string) {
    const children = element?.children.filter((child) => child.name === entries[name]) ?? [];
    for (const child of children) this.remember(canonical(xml, child));
    if (children.length === 0) for (const entry of defaults[name]) this.indexOf(entry);
  }

  get count(): number {
    return this.size;
  }

  /** The index of an entry that says the same, appended when there is none. */
  indexOf(entry: string): number {
    const key = canonicalOf(entry);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.added.push(entry);
    return this.remember(key);
  }

  /** Appends plain entries until there are so many. */
  fill(entry: string, count: number): void {
    while (this.size < count) {
      this.added.push(entry);
      this.remember(canonicalOf(entry));
    }
  }

  private remember(key: string): number {
    if (!this.known.has(key)) this.known.set(key, this.size);
    return this.size++;
  }
}

function canonicalOf(fragment: string): string {
  const root = parseXml(fragment);
  return root ? canonical(fragment, root) : fragment;
}

/**
 * Opens styles.xml; null text means that the workbook has none. Null when it can't be understood.
 * `named`: the highest number of a format that a cell names, so that none of ours gets a number that cells have already.
 */
export function openStyles(existing: string | null, dialect: Dialect, named = -1): StyleBook | null {
  const xml = existing ?? emptyStyles(dialect);
  const root = parseXml(xml);
  return root?.name === 'styleSheet' ? new PatchedStyles(xml, root, named) : null;
}

const emptyStyles = (dialect: Dialect): string =>
  `${xmlDeclaration}<styleSheet xmlns="${dialect.main}"><cellStyleXfs count="1">`
  + '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

class PatchedStyles implements StyleBook {
  private readonly sections: Record<SectionName, Section>;
  private readonly numberFormats = new Map<string, number>();
  /** Answers already given, by what was asked. */
  private readonly formats = new Map<string, number>();
  /** By style object: most cells share theirs. */
  private readonly formatOf = new WeakMap<CellStyle, { readonly font: Font; readonly index: number }>();
  private readonly quotedOf = new WeakMap<CellStyle, { readonly font: Font; readonly index: number }>();
  private nextNumberFormat = 164;

  constructor(private readonly xml: string, private readonly root: XmlElement, named: number) {
    const section = (name: SectionName) => new Section(name, childOf(root, name), xml);
    this.sections = {
      numFmts: section('numFmts'), fonts: section('fonts'), fills: section('fills'),
      borders: section('borders'), cellXfs: section('cellXfs'), dxfs: section('dxfs'),
    };
    this.sections.cellXfs.fill(plainFormat(this.isBased), named + 1);
    for (const element of this.sections.numFmts.element?.children ?? []) {
      const id = Number(attributeOf(element, 'numFmtId'));
      this.nextNumberFormat = Math.max(this.nextNumberFormat, id + 1);
      const code = attributeOf(element, 'formatCode') ?? '';
      if (!this.numberFormats.has(code)) this.numberFormats.set(code, id);
    }
  }

  /** Whether formats build on a base style. */
  private get isBased(): boolean {
    return childOf(this.root, 'cellStyleXfs') !== null;
  }

  get cellFormats(): number {
    return this.sections.cellXfs.count + countedStyleFormats(this.root);
  }

  cellFormat(style: CellStyle, font: Font, quotePrefix: boolean): number {
    const near = quotePrefix ? this.quotedOf : this.formatOf;
    const met = near.get(style);
    if (met?.font === font) return met.index;
    const index = this.formatIndex(style, font, quotePrefix);
    near.set(style, { font, index });
    return index;
  }

  private formatIndex(style: CellStyle, font: Font, quotePrefix: boolean): number {
    const key = JSON.stringify([style, font.name, font.size, quotePrefix]);
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const { fonts, fills, borders, cellXfs } = this.sections;
    const index = cellXfs.indexOf(cellFormatXml({
      numFmtId: this.numberFormat(style.numberFormat ?? 'General'),
      fontId: fonts.indexOf(fontXml(style, font)),
      fillId: style.fill === undefined ? 0 : fills.indexOf(fillXml(style.fill)),
      borderId: style.top || style.bottom ? borders.indexOf(borderXml(style)) : 0,
      alignment: alignmentXml(style),
      quotePrefix,
      based: this.isBased,
    }));
    this.formats.set(key, index);
    return index;
  }

  differential(format: ConditionalFormat): number {
    return this.sections.dxfs.indexOf(differentialXml(format));
  }

  private numberFormat(code: string): number {
    const known = builtInFormats.get(code) ?? this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = this.nextNumberFormat++;
    this.numberFormats.set(code, id);
    this.sections.numFmts.indexOf(numberFormatXml(id, code));
    return id;
  }

  text(): string {
    const edits = Object.values(this.sections).flatMap((section) => this.sectionEdits(section));
    return applyEdits(this.xml, edits);
  }

  private sectionEdits(section: Section): TextEdit[] {
    if (section.added.length === 0) return [];
    const { prefix } = this.root;
    const added = withPrefix(section.added.join(''), prefix);
    const count = String(section.count);
    if (section.element?.tag.kind === 'open') {
      return [setAttribute(section.element, 'count', count), appendTo(section.element, added)];
    }
    const whole = `<${prefix}${section.name} count="${count}">${added}</${prefix}${section.name}>`;
    const { element } = section;
    return [element ? { start: element.start, end: element.end, text: whole } : this.place(section.name, whole)];
  }

  /** Where a section that the part lacks belongs. */
  private place(name: SectionName, whole: string): TextEdit {
    const later: readonly string[] = order.slice(order.indexOf(name) + 1);
    const next = later.flatMap((other) => childrenOf(this.root, other))[0];
    if (next) return insertBefore(next, whole);
    return appendTo(this.root, whole);
  }
}
