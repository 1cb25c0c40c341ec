import type { FileLook, NameLook, RawRow } from '../../../workbook/rawSheet';
import { xmlAttributes, type XmlTag } from '../xml';

/**
 * How cells look: bold, indent and lines, from `xl/styles.xml` and from the cells' style indexes.
 * A look is packed into a number, since there may be one for every cell of a sheet; 0 is a plain one.
 */

const bold = 1;
const lineAbove = 2;
const lineBelow = 4;
const indentShift = 3;
/** Excel's most. */
const mostIndent = 250;

const lookOf = (row: number, look: number): NameLook => ({ row, bold: (look & bold) !== 0, indent: look >> indentShift });

/** Gathers looks from the tags of `xl/styles.xml`, in their order. */
export class LookStyles {
  /** By a cell's style index. */
  readonly byStyle: number[] = [];
  private readonly fonts: number[] = [];
  private readonly borders: number[] = [];
  private within: 'fonts' | 'borders' | 'cellXfs' | null = null;

  take(tag: XmlTag): void {
    if (tag.name === 'fonts' || tag.name === 'borders' || tag.name === 'cellXfs') {
      this.within = tag.kind === 'open' ? tag.name : null;
    } else if (tag.kind === 'close' || this.within === null) return;
    else if (this.within === 'fonts') this.font(tag);
    else if (this.within === 'borders') this.border(tag);
    else this.cellFormat(tag);
  }

  private font(tag: XmlTag): void {
    if (tag.name === 'font') this.fonts.push(0);
    else if (tag.name === 'b' && !/["'](?:0|false)["']/.test(tag.attributeText)) mark(this.fonts, bold);
  }

  private border(tag: XmlTag): void {
    if (tag.name === 'border') this.borders.push(0);
    else if (tag.name === 'top' || tag.name === 'bottom') {
      const style = xmlAttributes(tag).get('style') ?? 'none';
      if (style !== 'none') mark(this.borders, tag.name === 'top' ? lineAbove : lineBelow);
    }
  }

  private cellFormat(tag: XmlTag): void {
    if (tag.name === 'xf') {
      const attributes = xmlAttributes(tag);
      const of = (looks: readonly number[], id: string) => looks[Number(attributes.get(id) ?? 0)] ?? 0;
      this.byStyle.push(of(this.fonts, 'fontId') | of(this.borders, 'borderId'));
    } else if (tag.name === 'alignment') {
      const indent = Number(xmlAttributes(tag).get('indent') ?? 0);
      if (indent > 0 && indent <= mostIndent) mark(this.byStyle, Math.floor(indent) << indentShift);
    }
  }
}

function mark(looks: number[], flag: number): void {
  if (looks.length > 0) looks[looks.length - 1] = (looks.at(-1) ?? 0) | flag;
}

/** Rows below one another that look alike. */
interface Run {
  readonly look: number;
  readonly from: number;
  to: number;
}

/** The looks of one sheet's cells that are not plain, until it is known which column names the rows. */
export class SheetLooks {
  private readonly byColumn: Run[][] = [];

  set(row: number, column: number, look: number): void {
    const runs = (this.byColumn[column] ??= []);
    const last = runs[runs.length - 1];
    // The cells of a column mostly look like the one above.
    if (last?.look === look && last.to + 1 === row) last.to = row;
    else runs.push({ look, from: row, to: row });
  }

  /** Of the cells with text in the names' column. */
  of(rows: readonly RawRow[], column: number | null): { nameLooks: NameLook[]; borderAbove: FileLook['borderAbove'] } {
    const nameLooks: NameLook[] = [];
    const borderAbove: number[] = [];
    const runs = column === null ? undefined : this.byColumn[column];
    if (column === null || runs === undefined) return { nameLooks, borderAbove };
    const looks = new LooksDown(runs);
    for (const { index, values } of rows) {
      if (typeof values[column] !== 'string') continue;
      const before = looks.at(index - 1);
      const look = looks.at(index);
      if ((look & ~(lineAbove | lineBelow)) !== 0) nameLooks.push(lookOf(index, look));
      // A line between two rows belongs to either of them.
      if ((look & lineAbove) !== 0 || (before & lineBelow) !== 0) borderAbove.push(index);
    }
    return { nameLooks, borderAbove };
  }
}

/** The looks of one column, asked for row by row downwards. */
class LooksDown {
  private readonly runs: readonly Run[];
  private place = 0;

  constructor(runs: readonly Run[]) {
    const inOrder = runs.every((run, index) => index === 0 || (runs[index - 1]?.to ?? 0) < run.from);
    // A file may have its rows in any order, and a row twice: the last one counts.
    this.runs = inOrder ? runs : [...new Map(runs.flatMap(cellsOf))].sort(([a], [b]) => a - b).map(([row, look]) => ({ look, from: row, to: row }));
  }

  at(row: number): number {
    while ((this.runs[this.place]?.to ?? Infinity) < row) this.place++;
    const run = this.runs[this.place];
    return run !== undefined && run.from <= row ? run.look : 0;
  }
}

const cellsOf = ({ look, from, to }: Run): [row: number, look: number][] => Array.from({ length: to - from + 1 }, (_, index) => [from + index, look]);
