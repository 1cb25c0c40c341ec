import type { CellAddress } from '../../values/cell';
import { fold, tidy } from '../../values/text';
import { numberIn } from '../cells/cellReading';
import { combineHeads, parseHead } from '../words/concept';
import { sumWording } from '../words/lexicon';
import type { RawRow, RawSheet } from '../../workbook/rawSheet';
import type { Table, TableColumn, TableRow } from './table';

/** A table read the other way round, with where each of its cells really stands. */
export interface Transposed {
  readonly table: Table;
  /** The cell of the workbook that a cell of the turned table is. */
  readonly cellOf: (cell: CellAddress) => CellAddress;
}

/** Excel has so many columns: a row and a column make one number. */
const COLUMNS = 16_384;

const rowOf = (index: number, name: string, cell: CellAddress, raw: RawRow): TableRow =>
  ({ index, name, folded: fold(name), code: null, nameCell: cell, group: null, kind: sumWording.test(fold(name)) ? 'sum' : 'item', raw });

interface NamedColumn {
  readonly column: number;
  readonly head: string;
}

/** The columns right of the names that have a head and hold numbers in most of `rows`: areas, whose names are no words of amounts. */
export const namedColumns = (table: Table, rows: readonly TableRow[], sheet: RawSheet): readonly NamedColumn[] => columnsFilledBy(table, rows.map((row) => [row]), sheet);

/** The same, where several rows are of one thing: a number in one of them is enough. */
function columnsFilledBy({ headRows }: Table, groups: readonly (readonly TableRow[])[], { rows }: RawSheet): readonly NamedColumn[] {
  const heads = rows.find(({ index }) => index === headRows.last)?.values ?? [];
  const names = Math.min(...groups.flat().map(({ nameCell }) => nameCell.column));
  return heads.flatMap((head, column) => {
    const numbers = groups.filter((group) => group.some(({ raw }) => numberIn(raw, column) !== null)).length;
    return typeof head === 'string' && head.trim() !== '' && column > names && numbers * 2 > groups.length ? [{ column, head: tidy(head) }] : [];
  });
}

/** The rows that hold amounts, with what they measure. */
const measureRows = ({ rows }: Table): readonly TableRow[] => rows.filter(({ kind }) => kind !== 'heading');

/** A turned row's cells by their turned columns; formulas point elsewhere once turned, and are left out. */
function rawOf(index: number, cells: readonly { readonly at: number; readonly row: RawRow; readonly column: number }[]): RawRow {
  const values: RawRow['values'][number][] = [];
  const formats: (number | undefined)[] = [];
  for (const { at, row, column } of cells) {
    values[at] = row.values[column];
    formats[at] = row.formats?.[column];
  }
  return { index, values, formulas: null, formats };
}

/** Areas as columns and measures as rows: a row for each area. */
export function areasAcross(table: Table, sheet: RawSheet): Transposed {
  const measures = measureRows(table);
  const rows = namedColumns(table, measures, sheet).map(({ column, head }) =>
    rowOf(column, head, { sheet: table.sheet, row: table.headRows.last, column }, rawOf(column, measures.map(({ index, raw }) => ({ at: index, row: raw, column })))));
  const columns = measures.map(({ index, name }): TableColumn => ({ column: index, head: name, heads: [name], concept: combineHeads([name]), hidden: false, percent: false }));
  return {
    table: { ...table, rows, columns, labelHead: table.labelHead },
    cellOf: ({ sheet, row, column }) => ({ sheet, row: column, column: row }),
  };
}

const tellsWhole = ({ name }: TableRow): boolean => {
  const { measure, component } = parseHead(name);
  return component === 'netCost' || component === 'result' || measure === 'actual';
};

/** What a row is at a time: "Övriga kostnader" under "Utfall 2022" is one line of what "Nettokostnad" is all of, and no rival of that. */
function conceptOf({ name }: TableRow, { head }: TableColumn, hasWhole: boolean): TableColumn['concept'] {
  const { measure, component } = parseHead(name);
  const concept = combineHeads([head, name]);
  return hasWhole && measure === null && component === null && concept.component === null ? { ...concept, measure: 'other' } : concept;
}

/** Years or dates as columns and measures as rows: one row for the whole, with a column for each measure and time. `times`: the columns of the table that are of one. */
export function timesAcross(table: Table, times: readonly TableColumn[], name: string): Transposed {
  const measures = measureRows(table);
  const hasWhole = measures.some(tellsWhole);
  const cells = measures.flatMap((measure) => times.filter(({ percent }) => !percent).map((column) => ({ measure, column, at: measure.index * COLUMNS + column.column })));
  const columns = cells.map(({ measure, column, at }): TableColumn => ({
    column: at, head: `${measure.name} ${column.head}`, heads: [column.head, measure.name], concept: conceptOf(measure, column, hasWhole), hidden: false, percent: false,
  }));
  const first = measures[0];
  const row = rowOf(0, name, first?.nameCell ?? { sheet: table.sheet, row: table.headRows.last, column: 0 },
    rawOf(0, cells.map(({ measure, column, at }) => ({ at, row: measure.raw, column: column.column }))));
  return {
    table: { ...table, rows: [row], columns },
    cellOf: ({ sheet, column }) => ({ sheet, row: Math.floor(column / COLUMNS), column: column % COLUMNS }),
  };
}

/** The areas that measures stand under as rows, in order, each with its rows; null where they do not. */
function measuresByArea(table: Table): ReadonlyMap<string, readonly TableRow[]> | null {
  const byArea = new Map<string, TableRow[]>();
  for (const row of measureRows(table)) {
    if (row.group === null) return null;
    byArea.set(row.group, [...byArea.get(row.group) ?? [], row]);
  }
  const named = [...byArea.values()];
  return named.length >= 2 && named.every((rows) => new Set(rows.map(({ folded }) => folded)).size === rows.length) && named.some((rows) => rows.length >= 2) ? byArea : null;
}

/** Budget, Utfall and Avvikelse as rows under each area, and times as columns: a row for each area; null for other tables. */
export function areasOverMeasures(table: Table, sheet: RawSheet): Transposed | null {
  const byArea = measuresByArea(table);
  if (byArea === null) return null;
  const measures = [...new Map([...byArea.values()].flat().map(({ folded, name }) => [folded, name])).entries()];
  const times = columnsFilledBy(table, [...byArea.values()], sheet);
  const rowAt = new Map<string, TableRow>();
  const rows = [...byArea].flatMap(([area, own]) => {
    const [first] = own;
    if (!first) return [];
    const cells = own.flatMap((row) => {
      const measure = measures.findIndex(([folded]) => folded === row.folded);
      rowAt.set(`${first.index} ${measure}`, row);
      return times.map(({ column }) => ({ at: measure * COLUMNS + column, row: row.raw, column }));
    });
    return [rowOf(first.index, area, first.nameCell, rawOf(first.index, cells))];
  });
  const columns = measures.flatMap(([, name], measure) => times.map(({ column, head }): TableColumn => ({
    column: measure * COLUMNS + column, head: `${name} ${head}`, heads: [name, head], concept: combineHeads(parseHead(head).measure === 'amount' ? [name] : [name, head]), hidden: false, percent: false,
  })));
  return {
    table: { ...table, rows, columns },
    cellOf: ({ sheet: name, row, column }) => ({ sheet: name, row: rowAt.get(`${row} ${Math.floor(column / COLUMNS)}`)?.index ?? row, column: column % COLUMNS }),
  };
}
