import { nameColumn } from '../../workbook/nameColumn';
import type { NameLook, RawRow, RawSheet } from '../../workbook/rawSheet';
import { isTooLarge, isUnknownHere } from './excelProblems';
import type { Block, UsedPart } from './readPlan';
import { takeBatch } from './readPlan';
import { askPlaces, askTables } from './readTables';
import type { Session } from './session';

/**
 * What a sheet tells beside its values: rows that are not shown, filters, tables, and how the names look.
 * Excel says in one word when a whole range is alike; only where it is not, it is asked row by row.
 */

export type SheetLooks = Pick<RawSheet, 'hiddenRows' | 'filters' | 'tables' | 'nameLooks'>;

export interface ReadSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: UsedPart | null;
  readonly rows: readonly RawRow[];
}

/** What is the same for all rows, or null where it differs between them: Excel's null, whatever its types say. */
interface Alike {
  readonly hidden: boolean | null;
  readonly bold: boolean | null;
  readonly indent: number | null;
}

/** What was found row by row. */
interface Single {
  readonly hidden: Set<number>;
  readonly looks: Map<number, NameLook>;
}

const looksDiffer = ({ bold, indent }: Alike): boolean => bold === null || indent === null;

/** How one sheet is asked. */
class LookReader {
  readonly single: Single = { hidden: new Set(), looks: new Map() };
  private readonly column: number | null;
  private readonly range: Excel.Range;

  constructor(private readonly read: ReadSheet, private readonly used: UsedPart) {
    this.column = nameColumn(read.rows);
    this.range = this.part(used);
    this.range.load('rowHidden');
    this.range.format.load('indentLevel');
    this.range.format.font.load('bold');
    askTables(read.sheet);
  }

  /** The names' column, or the first one, which tells as well which rows are hidden. */
  private part({ row, rowCount }: Pick<UsedPart, 'row' | 'rowCount'>): Excel.Range {
    return this.read.sheet.getRangeByIndexes(row, this.column ?? this.used.column, rowCount, 1);
  }

  /** Once the first step is answered. */
  get alike(): Alike {
    const { rowHidden, format } = this.range as { rowHidden: boolean | null; format: { indentLevel: number | null; font: { bold: boolean | null } } };
    return this.column === null ? { hidden: rowHidden, bold: false, indent: 0 } : { hidden: rowHidden, bold: format.font.bold, indent: format.indentLevel };
  }

  get differs(): boolean {
    return this.alike.hidden === null || looksDiffer(this.alike);
  }

  /** Asks row by row; what it gives is to be called when that is answered. */
  askRows(block: Block): () => void {
    const hidden = this.alike.hidden === null ? this.part(block).getRowProperties({ rowHidden: true }) : null;
    const looks = looksDiffer(this.alike) ? this.part(block).getCellProperties({ format: { font: { bold: true }, indentLevel: true } }) : null;
    return () => {
      hidden?.value.forEach((row, at) => { if (row.rowHidden === true) this.single.hidden.add(block.row + at); });
      looks?.value.forEach(([cell], at) => {
        const look = { row: block.row + at, bold: cell?.format?.font?.bold === true, indent: cell?.format?.indentLevel ?? 0 };
        this.single.looks.set(look.row, look);
      });
    };
  }

  /** Of rows with content, and of names that are texts, as files tell it. */
  result(): Required<Pick<SheetLooks, 'hiddenRows' | 'nameLooks'>> {
    const { read: { rows }, column, alike: { hidden, bold, indent }, single } = this;
    const named = column === null ? [] : rows.filter(({ values }) => typeof values[column] === 'string').map(({ index }) => index);
    const lookOf = (row: number): NameLook | undefined => (bold === null || indent === null ? single.looks.get(row) : { row, bold, indent });
    return {
      hiddenRows: rows.map(({ index }) => index).filter((row) => hidden ?? single.hidden.has(row)),
      nameLooks: named.flatMap((row) => lookOf(row) ?? []).filter((look) => look.bold || look.indent > 0),
    };
  }
}

const ofEmptySheet: SheetLooks = { hiddenRows: [], filters: [], tables: [], nameLooks: [] };

/** `{"rowHidden":false}` and `[{"format":{"font":{"bold":false},"indentLevel":0}}]`, and as much again. */
const bytesPerRow = 140;

/** Asks for rows of several sheets, so many at a time that no answer grows too large. */
async function readRows(session: Session, readers: readonly (LookReader | null)[], all: readonly Block[], isCancelled: () => boolean): Promise<void> {
  let waiting = all;
  let weight = bytesPerRow;
  while (waiting.length > 0 && !isCancelled()) {
    const { batch, rest } = takeBatch(waiting, weight);
    const takes = batch.map((block) => readers[block.sheet]?.askRows(block));
    try {
      await session.sync();
    } catch (error) {
      if (!isTooLarge(error) || (batch.length === 1 && batch[0]?.rowCount === 1)) throw error;
      weight *= 2;
      continue;
    }
    for (const take of takes) take?.();
    waiting = rest;
  }
}

/**
 * One sync; one more where a sheet has tables or filters; and one per 1,5 MB where rows differ. An Excel that lacks a
 * member says nothing: what stands in the cells has been read all the same.
 */
export async function readLooks(session: Session, sheets: readonly ReadSheet[], isCancelled: () => boolean): Promise<SheetLooks[]> {
  try {
    const readers = sheets.map((read) => (read.used === null ? null : new LookReader(read, read.used)));
    if (readers.some((reader) => reader !== null)) await session.sync();
    const places = sheets.map(({ sheet }, index) => (readers[index] ? askPlaces(sheet) : null));
    const blocks = readers.flatMap((reader, sheet) => {
      const used = sheets[sheet]?.used;
      return reader?.differs && used ? [{ ...used, columnCount: 1, sheet }] : [];
    });
    if (blocks.length > 0) await readRows(session, readers, blocks, isCancelled);
    else if (places.some((place) => place !== null)) await session.sync();
    return readers.map((reader, index) => ({ ...ofEmptySheet, ...places[index]?.(), ...reader?.result() }));
  } catch (error) {
    if (!isUnknownHere(error)) throw error;
    return sheets.map(() => ({}));
  }
}
