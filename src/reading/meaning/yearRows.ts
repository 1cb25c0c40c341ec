import type { RawSheet } from '../../workbook/rawSheet';
import { fold } from '../../values/text';
import { numberIn } from '../cells/cellReading';
import type { Table, TableRow } from '../geometry/table';
import { findDates } from '../words/dates';
import { sumWording } from '../words/lexicon';
import { words } from '../words/swedish';

/** Rows of two years or more for each unit: "Bibliotek | 2025" and "Bibliotek | 2026", or "Bibliotek 2025" and "Bibliotek 2026". */

const YEAR_HEAD = words(/^(?:år(?:tal)?|(?:budget|redovisnings|räkenskaps|verksamhets)år)$/);
const LAST_YEAR = /^(.+?)[ ,(–-]+((?:19|20)\d\d)\)?$/;

interface YearRow {
  readonly row: TableRow;
  readonly year: number;
  readonly name: string;
}

const asYear = (value: unknown): number | null => {
  const year = typeof value === 'number' ? value : typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : NaN;
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
};

/** The year that stands beside a row's name, in the columns headed so or before it. */
function yearBeside({ columns, others, codeHead }: Table): ((row: TableRow) => number | null) | null {
  const column = [...others, ...columns].find(({ head }) => YEAR_HEAD.test(fold(head)))?.column;
  if (column !== undefined) return ({ raw }) => asYear(raw.values[column]);
  return YEAR_HEAD.test(fold(codeHead)) ? ({ code }) => asYear(code) : null;
}

/** The rows with amounts that have a year, a name that is left out being the one above. */
function yearRows(table: Table): YearRow[] {
  const beside = yearBeside(table);
  let above = '';
  return table.rows.flatMap((row): YearRow[] => {
    if (row.kind === 'heading' || row.kind === 'ofWhich') return [];
    if (beside) {
      above = row.name === '' ? above : row.name;
      const year = beside(row);
      return year === null || above === '' ? [] : [{ row, year, name: above }];
    }
    const [, name, year] = LAST_YEAR.exec(row.name) ?? [];
    return name === undefined || year === undefined ? [] : [{ row, year: Number(year), name }];
  });
}

const NEARLY_ALL = 0.8;

/** Whether nearly all rows have a year, and most names come once in each of several years. */
function areOfYears(found: readonly YearRow[], rows: readonly TableRow[]): boolean {
  const withAmounts = rows.filter(({ kind }) => kind !== 'heading' && kind !== 'ofWhich').length;
  if (found.length < 4 || found.length < NEARLY_ALL * withAmounts) return false;
  const years = new Map<string, number[]>();
  for (const { name, year } of found) years.set(fold(name), [...years.get(fold(name)) ?? [], year]);
  const named = [...years.values()];
  const several = named.filter((own) => own.length >= 2).length;
  return named.length >= 2 && named.every((own) => new Set(own).size === own.length) && several * 2 > named.length;
}

/** The year that is followed up: the latest with an outcome, or the latest of those that the titles name. */
function followedYear({ columns }: Table, found: readonly YearRow[], titles: readonly string[]): number {
  const outcomes = columns.filter(({ concept: { measure } }) => measure === 'actual' || measure === 'prior' || measure === 'amount');
  const filled = found.filter(({ row }) => outcomes.some(({ column }) => (numberIn(row.raw, column) ?? 0) !== 0));
  const years = new Set((filled.length > 0 ? filled : found).map(({ year }) => year));
  const named = titles.flatMap((title) => findDates(title).flatMap(({ year }) => (year !== null && years.has(year) ? [year] : [])));
  return Math.max(...(named.length > 0 ? named : years));
}

/** The rows of the year that is followed up under their own names; those of other years are put aside. */
export function withYearRows(sheet: RawSheet, titles: readonly string[], table: Table): Table {
  const [first] = table.rows;
  if (!first || first.time !== undefined) return table;
  const found = yearRows(table);
  if (!areOfYears(found, table.rows)) return table;
  const wanted = followedYear(table, found, [...table.captions, ...titles, sheet.name]);
  const ofRow = new Map(found.map((one) => [one.row, one]));
  const rows = table.rows.map((row): TableRow => {
    const own = ofRow.get(row);
    if (!own) return row;
    const named = { ...row, name: own.name, folded: fold(own.name), year: own.year };
    return { ...named, kind: own.year !== wanted ? 'aside' : sumWording.test(named.folded) ? 'sum' : 'item' };
  });
  const columns = table.columns.filter(({ head }) => !YEAR_HEAD.test(fold(head)))
    .map((column) => (column.concept.month !== null && column.concept.year === null ? { ...column, concept: { ...column.concept, year: wanted } } : column));
  return { ...table, rows, columns, others: table.others.filter(({ head }) => !YEAR_HEAD.test(fold(head))) };
}
