import type { SideRow } from '../../reading/sources/sideTables/sideFacts';
import type { CellRange } from '../../values/cell';
import type { CellStyle, ConditionalFormat } from '../../workbook/sheetPlan';
import { ABSENT } from '../live';
import type { ReportModel } from '../model';
import { differenceOrder, doneCell, doneCounts, doneWords, sideCell, type SideView, type SideViewColumn } from '../sideTables';
import { cell, type Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { putRepeatedHeads } from './repeated';
import { lay, layNear, spanWidth, wrappedLines, type Span } from './spans';
import { doneColours, negativeColours } from './status';
import { amountFormat, amountStyle, style, varianceFormat } from './theme';

const ROW = 19;
const LINE = 14;

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
const longestWord = (texts: readonly string[]): number => Math.max(0, ...texts.flatMap((text) => text.split(/[\s-]/).map((word) => word.length)));

const WIDTH = { number: 9.5, money: 11, leastWords: 12, mostWords: 34, done: 17 } as const;

/** Characters that each column needs. */
export function sideNeeds({ table, columns }: SideView): number[] {
  return columns.map((column) => {
    if (column.kind === 'done') return WIDTH.done;
    if (column.kind === 'number' || column.kind === 'difference') {
      return Math.max(table.unit === null ? WIDTH.number : WIDTH.money, longestWord([column.head]) + 0.5);
    }
    const texts = table.rows.map((row) => (column.kind === 'label' ? row.labels[column.label]?.text : row.cells[column.source]?.text) ?? '');
    // Long texts are set on two lines.
    return Math.min(WIDTH.mostWords, Math.max(WIDTH.leastWords, longestWord([...texts, column.head]) + 1, longest(texts) * 0.6));
  });
}

const isText = ({ kind }: SideViewColumn): boolean => kind === 'label' || kind === 'text' || kind === 'done';

interface Placed {
  readonly canvas: Canvas;
  readonly grid: Grid;
  readonly model: ReportModel;
  readonly view: SideView;
  readonly spans: readonly Span[];
}

const textStyle = (kind: SideRow['kind']): CellStyle => ({ ...(kind === 'sum' ? style.nameSum : style.name), indent: 1 });

/** The name, the labels and the words: as high as the row must be for them. */
function linesIn(placed: Placed, row: SideRow): number {
  const { grid, view, spans } = placed;
  const ofColumns = view.columns.map((column, at) => {
    const text = column.kind === 'label' ? row.labels[column.label]?.text : column.kind === 'text' ? row.cells[column.source]?.text : '';
    return wrappedLines(text ?? '', spanWidth(grid.widths, spans[at] ?? { from: 0, to: 0 }) - 2);
  });
  return Math.max(wrappedLines(row.name, spanWidth(grid.widths, { from: 0, to: nameEnd(placed) }) - row.level * 2), ...ofColumns);
}

interface Content {
  readonly value: string | number | null;
  readonly shown: CellStyle;
  readonly formula?: string | undefined;
}

function contentOf(placed: Placed, row: SideRow, column: SideViewColumn): Content {
  const { model, view: { table } } = placed;
  if (column.kind === 'label') return { value: row.labels[column.label]?.text ?? null, shown: textStyle(row.kind) };
  if (column.kind === 'done') return { ...doneCell(table, row, model.language), shown: style.status };
  if (column.kind === 'difference') return differenceContent(placed, row, column);
  const live = sideCell(table, row, column.source, model.unit, { amount: amountFormat(model.unit), variance: varianceFormat(model.unit) });
  const value = live?.value ?? null;
  if (column.kind === 'text') return { value, shown: textStyle(row.kind), formula: live?.formula };
  const shown = numberStyle(live?.numberFormat ?? 'General', row.kind, value === null || value === ABSENT);
  return { value, shown: typeof value === 'string' ? { ...shown, wrap: true } : shown, formula: live?.formula };
}

const numberStyle = (numberFormat: string, kind: SideRow['kind'], isAbsent: boolean): CellStyle =>
  amountStyle(numberFormat, kind === 'sum' ? 'sum' : isAbsent ? 'absent' : 'item');

function differenceContent(placed: Placed, row: SideRow, column: Extract<SideViewColumn, { kind: 'difference' }>): Content {
  const { canvas, view: { table }, spans } = placed;
  const { from, less } = differenceOrder(table, row, column);
  const [a, b] = [numberIn(placed, row, from), numberIn(placed, row, less)];
  const value = a === null || b === null ? ABSENT : a - b;
  const at = (index: number) => cell(canvas.row, spans[index]?.to ?? 0);
  return {
    value, shown: numberStyle(column.numberFormat, row.kind, value === ABSENT),
    formula: `=IF(COUNT(${at(from)},${at(less)})<2,"${ABSENT}",${at(from)}-${at(less)})`,
  };
}

function putCell(placed: Placed, row: SideRow, column: SideViewColumn, span: Span): void {
  const { canvas } = placed;
  const { value, shown, formula } = contentOf(placed, row, column);
  if (isText(column)) canvas.merge(canvas.row, span.from, span.to, value, shown, formula);
  else canvas.put(canvas.row, span.to, value, shown, formula);
}

function numberIn({ model, view }: Placed, row: SideRow, at: number): number | null {
  const column = view.columns[at];
  if (column?.kind !== 'number') return null;
  const value = sideCell(view.table, row, column.source, model.unit, { amount: '', variance: '' })?.value;
  return typeof value === 'number' ? value : null;
}

function putRow(placed: Placed, row: SideRow): void {
  const { canvas, view, spans } = placed;
  if (row.kind === 'heading') {
    canvas.merge(canvas.row, 0, endOf(placed), row.name, style.group);
  } else {
    const name = row.kind === 'sum' ? style.nameSum : row.level > 0 ? { ...style.nameIndented, indent: row.level * 2 - 1 } : style.name;
    canvas.fill(canvas.row, 1, endOf(placed), amountStyle('General', row.kind === 'sum' ? 'sum' : 'item'));
    canvas.merge(canvas.row, 0, nameEnd(placed), row.name, name);
    view.columns.forEach((column, at) => putCell(placed, row, column, spans[at] ?? { from: 1, to: 1 }));
  }
  canvas.height(canvas.row, Math.max(ROW, linesIn(placed, row) * LINE + 5));
  canvas.row += 1;
}

/** The heads, with the upper of two rows where the workbook has it. */
function putHeads(placed: Placed): void {
  const { canvas, grid, view, spans } = placed;
  const { columns } = view;
  const grouped = columns.some(({ group }) => group !== null);
  if (grouped) {
    let from = 0;
    columns.forEach(({ group }, at) => {
      if (columns[at + 1]?.group === group) return;
      const [first, last] = [spans[from], spans[at]];
      if (group !== null && first && last) canvas.merge(canvas.row, first.from, last.to, group, style.groupHead);
      from = at + 1;
    });
    canvas.height(canvas.row, 17);
    canvas.row += 1;
  }
  canvas.fill(canvas.row, 0, endOf(placed), style.head);
  canvas.put(canvas.row, 0, view.nameHead, style.headLeft);
  let lines = wrappedLines(view.nameHead, grid.widths[0] ?? 30);
  columns.forEach((column, at) => {
    const span = spans[at] ?? { from: 1, to: 1 };
    if (isText(column)) canvas.merge(canvas.row, span.from, span.to, column.head, { ...style.headLeft, indent: 1 });
    else canvas.merge(canvas.row, span.from, span.to, column.head, style.head);
    lines = Math.max(lines, wrappedLines(column.head, spanWidth(grid.widths, span)));
  });
  canvas.height(canvas.row, 6 + lines * 12.5);
  canvas.row += 1;
}

/** "7 genomförda, 6 pågår, 2 ej genomförda", counted where the words stand. */
function putCount({ canvas, grid, model: { language }, view }: Placed, range: string): void {
  const parts = doneCounts(view.table, language).map(({ done, one, many, text }) => {
    const counted = `COUNTIF(${range},"${doneWords[language][done]}")`;
    return { text, formula: `${counted}&${one === many ? `" ${many}"` : `IF(${counted}=1," ${one}"," ${many}")`}` };
  });
  canvas.merge(canvas.row, 0, grid.status, parts.map(({ text }) => text).join(', '), style.count, `=${parts.map(({ formula }) => formula).join('&", "&')}`);
  canvas.height(canvas.row, 22);
}

/** Characters between the numbers of a table that has room. */
const AIR = 2;

/** Marks of the internal control stand in the column of statuses, whatever else the table has. */
function spansOf(grid: Grid, view: SideView): Span[] {
  const needs = sideNeeds(view);
  if (view.columns.every((column) => !isText(column))) return layNear(needs.map((need) => need + AIR), grid.widths, 1, grid.status);
  if (view.columns.at(-1)?.kind !== 'done') return lay(needs, grid.widths, 1, grid.status);
  return [...lay(needs.slice(0, -1), grid.widths, 1, grid.status - 1), { from: grid.status, to: grid.status }];
}

/** The table's last column: of numbers alone it ends before the page does. */
const endOf = ({ grid, spans }: Placed): number => spans.at(-1)?.to ?? grid.status;

/** The last column of the names: where a table has nothing but marks beside them, they have the page. */
const nameEnd = ({ grid, view }: Placed): number => (view.columns.length === 1 && view.columns[0]?.kind === 'done' ? grid.status - 1 : 0);

export interface SidePlace {
  readonly formats: readonly ConditionalFormat[];
  /** Rows that stay with the next one. */
  readonly leading: readonly number[];
}

/** A table beside the economy: every figure of the workbook's, tied to its cell. */
export function putSideTable(canvas: Canvas, grid: Grid, model: ReportModel, view: SideView, title: string): SidePlace {
  const spans = spansOf(grid, view);
  const placed: Placed = { canvas, grid, model, view, spans };
  const first = canvas.row;
  if (view.title !== null) {
    canvas.merge(canvas.row, 0, grid.status, view.title, style.tableTitle);
    canvas.height(canvas.row, 24);
    canvas.row += 1;
  }
  const done = view.columns.findIndex(({ kind }) => kind === 'done');
  const counted = canvas.row;
  if (done >= 0) canvas.row += 1;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => putHeads(placed));
  const top = canvas.row;
  const leading = Array.from({ length: top - first }, (_, at) => first + at);
  for (const row of view.table.rows) {
    beginRow();
    if (row.kind === 'heading') leading.push(canvas.row);
    putRow(placed, row);
  }
  const end = canvas.row;
  const range = (column: number): CellRange => ({ top, bottom: end - 1, left: column, right: column });
  const marks = spans[done];
  if (marks) {
    canvas.row = counted;
    putCount(placed, `${cell(top, marks.from)}:${cell(end - 1, marks.from)}`);
    canvas.row = end;
  }
  return {
    formats: [
      ...marks ? doneColours(range(marks.from), model.language) : [],
      ...view.columns.flatMap((column, at) => {
        const measure = column.kind === 'number' ? view.table.columns[column.source]?.measure : null;
        const isVariance = view.table.kind === 'investments' && (column.kind === 'difference' || measure === 'variance');
        return isVariance && spans[at] ? [negativeColours(range(spans[at].to), model.unit === 'mnkr' ? 1 : 0)] : [];
      }),
    ],
    leading,
  };
}
