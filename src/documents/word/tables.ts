import {
  AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType, type IBorderOptions, type ITableCellBorders,
} from 'docx';
import { INK, statusInk } from '../../report/layout/theme';
import type { ColumnKind, FiguresBlock, RowKind, TableBlock, TableCell as Cell, TableRow as Row, Tone } from '../content/blocks';
import { dressed, halfPoints, ink, type Dress, type Dressing } from './dressing';
import { twips } from './page';
import type { Place } from './place';
import { isRightToLeft, runsOf } from './text';
import { keptTogether } from './together';
import { INDENT, widthsOf } from './widths';

/** Tables of Word: marked and repeated heads, rows that don't split, numbers to the right. */

const none: IBorderOptions = { style: BorderStyle.NIL };
/** Eighths of a point. */
const line = (color: string, size: number): IBorderOptions => ({ style: BorderStyle.SINGLE, color: ink(color), size });
const RULES = { hairline: line(INK.hairline, 4), thin: line(INK.rule, 6), firm: line(INK.text, 8), brand: line(INK.brand, 12) } as const;

const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const;

const borders: Record<RowKind | 'head' | 'groupHead', ITableCellBorders> = {
  item: { bottom: RULES.hairline }, ofWhich: { bottom: RULES.hairline }, group: { bottom: RULES.hairline },
  sum: { bottom: RULES.thin }, total: { top: RULES.firm, bottom: RULES.firm }, goal: { top: RULES.thin, bottom: RULES.hairline },
  head: { bottom: RULES.firm }, groupHead: { bottom: RULES.hairline },
};

const toneInk = (tone: Tone): string => (tone === 'deficit' ? INK.negative : tone === 'muted' ? INK.muted : statusInk[tone].color);

const isStrong = (kind: RowKind, at: number): boolean => kind === 'sum' || kind === 'total' || kind === 'group' || (kind === 'goal' && at === 0);

interface Shape {
  readonly dressing: Dressing;
  readonly dress: Dress;
  /** Points of type. */
  readonly size: number;
  readonly kind: ColumnKind;
  /** Points. */
  readonly width: number;
  readonly borders: ITableCellBorders;
  readonly isBold: boolean;
  readonly color?: string;
  readonly keepNext?: boolean;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly atBottom?: boolean;
}

/** The usual type of a dress needs no word on each run. */
const sizeOf = ({ dressing, dress, size }: Shape) => (dressing[dress] !== null && (dress === 'tableText' ? size === 9 : size === 8.5) ? {} : { size: halfPoints(size) });

function cellOf(cell: Cell, shape: Shape): TableCell {
  const alignment = shape.alignment ?? (shape.kind === 'number' ? AlignmentType.RIGHT : undefined);
  const { paragraph, run } = dressed(shape.dressing, shape.dress, {
    ...alignment ? { alignment } : {}, ...cell.indent ? { indent: { left: twips(cell.indent * INDENT) } } : {},
    ...shape.keepNext ? { keepNext: true } : {}, ...isRightToLeft(cell.text) ? { bidirectional: true } : {},
  });
  const color = cell.tone ? toneInk(cell.tone) : shape.color;
  const look = { ...run, ...sizeOf(shape), ...color ? { color: ink(color) } : {}, ...shape.isBold || cell.isBold ? { bold: true } : {} };
  const tint = cell.isTinted && cell.tone && cell.tone !== 'deficit' && cell.tone !== 'muted' ? statusInk[cell.tone].fill : null;
  return new TableCell({
    children: [new Paragraph({ ...paragraph, children: runsOf(cell.text, look) })],
    width: { size: twips(shape.width), type: WidthType.DXA }, borders: shape.borders,
    verticalAlign: shape.atBottom ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
    ...(cell.span ?? 1) > 1 ? { columnSpan: cell.span } : {},
    ...tint ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink(tint) } } : {},
  });
}

interface Placing {
  readonly table: TableBlock;
  readonly dressing: Dressing;
  readonly size: number;
  readonly widths: readonly number[];
}

/** Cells with the columns that they stand on. */
function placed(cells: readonly Cell[], { table, widths }: Placing): { cell: Cell; at: number; kind: ColumnKind; width: number }[] {
  let at = 0;
  return cells.map((cell) => {
    const from = at;
    at += cell.span ?? 1;
    return { cell, at: from, kind: table.columns[from] ?? 'text', width: widths.slice(from, at).reduce((all, width) => all + width, 0) };
  });
}

function rowOf(row: Row, placing: Placing, keepNext: boolean): TableRow {
  const { dressing, size } = placing;
  return new TableRow({
    cantSplit: true,
    children: placed(row.cells, placing).map(({ cell, at, kind, width }) => cellOf(cell, {
      dressing, dress: 'tableText', size, width, kind: (cell.span ?? 1) > 1 ? 'text' : kind, borders: borders[row.kind], isBold: isStrong(row.kind, at), keepNext,
      ...row.kind === 'group' ? { color: INK.brand } : row.kind === 'ofWhich' && at === 0 ? { color: INK.muted } : {},
    })),
  });
}

function headOf(cells: readonly Cell[], placing: Placing, isLast: boolean): TableRow {
  const { dressing, size } = placing;
  return new TableRow({
    tableHeader: true, cantSplit: true,
    children: placed(cells, placing).map(({ cell, kind, width }) => cellOf(cell, {
      dressing, dress: 'tableHead', size: Math.max(7, size - 0.5), width, kind, isBold: !isLast, color: INK.muted, keepNext: true, atBottom: true,
      borders: isLast ? borders.head : cell.text === '' ? {} : borders.groupHead,
      ...isLast ? {} : { alignment: AlignmentType.CENTER },
    })),
  });
}

const look = { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true } as const;
const margins = { top: 30, bottom: 30, left: 80, right: 80 } as const;

/**
 * `hasNotes`: what explains the table, below it, goes with its last row. `mayPart`: the table begins where it stands, also
 * when it is short.
 */
export function tableOf(table: TableBlock, { dressing, width, letter }: Pick<Place, 'dressing' | 'width' | 'letter'>, { hasNotes = false, mayPart = false } = {}): Table {
  const { size, padding, columns } = widthsOf(table, width, letter);
  const placing: Placing = { table, dressing, size, widths: columns };
  const last = table.rows.length - 1;
  const kept = keptTogether(table.rows.map(({ kind }) => kind), mayPart);
  return new Table({
    width: { size: twips(columns.reduce((all, each) => all + each, 0)), type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: columns.map(twips), borders: noBorders, tableLook: look,
    margins: { ...margins, left: twips(padding / 2), right: twips(padding / 2) },
    rows: [
      ...table.heads.map((cells, at) => headOf(cells, placing, at === table.heads.length - 1)),
      ...table.rows.map((row, at) => rowOf(row, placing, at === last ? hasNotes : kept[at] === true)),
    ],
  });
}

/** Key figures: labels as heads, figures in large type, what each is below it. */
export function figuresTable({ figures }: FiguresBlock, { dressing, width }: Pick<Place, 'dressing' | 'width'>): Table {
  const each = width / figures.length;
  const shape = { dressing, kind: 'text', width: each, borders: {}, isBold: false, keepNext: true } as const;
  const row = (cells: readonly Cell[], own: Omit<Shape, keyof typeof shape> & { isBold?: boolean; borders?: ITableCellBorders }, isHead = false) =>
    new TableRow({ cantSplit: true, ...isHead ? { tableHeader: true } : {}, children: cells.map((cell) => cellOf(cell, { ...shape, ...own })) });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE }, layout: TableLayoutType.FIXED, columnWidths: figures.map(() => twips(each)), borders: noBorders,
    tableLook: { ...look, firstColumn: false }, margins: { ...margins, left: 0 },
    rows: [
      row(figures.map(({ label }) => ({ text: label })), { dress: 'tableHead', size: 9.5, color: INK.muted, borders: { top: RULES.brand } }, true),
      row(figures.map(({ value }) => ({ text: value })), { dress: 'tableText', size: 18, isBold: true }),
      row(figures.map(({ note }) => note), { dress: 'tableText', size: 9.5, color: INK.muted }),
    ],
  });
}
