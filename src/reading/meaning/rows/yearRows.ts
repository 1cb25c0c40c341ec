import type { RawSheet } from '../../../workbook/rawSheet';
import { fold } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableRow } from '../../geometry/table';
import { yearsIn } from '../../words/dates';
import { sumWording } from '../../words/lexicon';
import { words } from '../../words/swedish';

/** Rows of two years or more for each unit: "Bibliotek | 2025" and "Bibliotek | 2026", or "Bibliotek 2025" and "Bibliotek 2026". */

const YEAR_HEAD = words(/^(?:år(?:tal)?|(?:budget|redovisnings|räkenskaps|verksamhets)år)$/);
const ONLY_YEAR = /^\s*(?:år(?:et)? )?(\d{4})\s*$/i;
const LAST_YEAR = /^(.+?)[ ,(–-]+((?:19|20)\d\d)\)?$/;

interface YearRow {
  readonly row: TableRow;
  readonly year: number;
  readonly name: string;
}

const asYear = (value: unknown): number | null => {
  const year = typeof value === 'number' ? value : typeof value === 'string' ? Number(ONLY_YEAR.exec(value)?.[1] ?? NaN) : NaN;
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
};

/** "Förändring" and "Differens" below two years of a unit: of neither. */
const BETWEEN_YEARS = words(/^(?:(?:för)?ändring(?:ar)?|differens|diff|skillnad|utveckling|ökning|minskning)\b/);

const hasAmounts = ({ kind }: TableRow): boolean => kind !== 'heading' && kind !== 'ofWhich';
/** The rows with amounts that are of some year. */
const ofSomeYear = ({ rows }: Table): TableRow[] => rows.filter((row) => hasAmounts(row) && !BETWEEN_YEARS.test(row.folded));

/** The first column between the names and the amounts without a head of its own that holds nothing but years. */
function unheadedYears(table: Table, rows: readonly TableRow[]): number | null {
  const headed = new Set([...table.columns, ...table.others].map(({ column }) => column));
  const first = Math.min(...table.columns.map(({ column }) => column));
  for (let column = Math.min(...rows.map(({ nameCell }) => nameCell.column)) + 1; column < first; column += 1) {
    if (!headed.has(column) && rows.every(({ raw }) => asYear(raw.values[column]) !== null)) return column;
  }
  return null;
}

type NamedYear = Pick<YearRow, 'year' | 'name'>;

const named = (name: string | null, year: number | null): NamedYear | null => (name === null || name === '' || year === null ? null : { name, year });

const isFilled = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** The rows of a table in which a year stands alone, over those of that year. */
const yearsAlone = ({ rows }: RawSheet, table: Table): { readonly index: number; readonly year: number }[] =>
  rows.filter(({ index }) => index > table.headRows.last && index < (table.rows.at(-1)?.index ?? 0)).flatMap(({ index, values }) => {
    const year = asYear(values.find(isFilled));
    return year === null || values.filter(isFilled).length > 1 ? [] : [{ index, year }];
  });

/** Where a table's rows say their year: in a column of its own, before their names, in these, or in the headings over them. */
function waysToTell(sheet: RawSheet, table: Table, rows: readonly TableRow[]): ((row: TableRow) => NamedYear | null)[] {
  const column = [...table.others, ...table.columns].find(({ head }) => YEAR_HEAD.test(fold(head)))?.column ?? unheadedYears(table, rows);
  const alone = yearsAlone(sheet, table);
  return [
    ...column === null ? [] : [({ name, raw }: TableRow) => named(name, asYear(raw.values[column]))],
    ...table.codeHead === '' || YEAR_HEAD.test(fold(table.codeHead)) ? [({ name, code }: TableRow) => named(name, asYear(code))] : [],
    ({ name }) => {
      const [, own = '', year] = LAST_YEAR.exec(name) ?? [];
      return named(own, asYear(year));
    },
    // "2025" and "2026" below "Bibliotek", or the units below each of the years.
    ({ name, group }) => named(group, asYear(name)),
    ({ name, index }) => named(name, alone.filter((over) => over.index < index).at(-1)?.year ?? null),
  ];
}

/** The rows with amounts that have a year. */
function yearRows(sheet: RawSheet, table: Table): YearRow[] {
  const rows = ofSomeYear(table);
  for (const tell of waysToTell(sheet, table, rows)) {
    const found = toldYears(rows, tell);
    if (areOfYears(found, rows)) return found;
  }
  return [];
}

const NEARLY_ALL = 0.8;

/** The rows that say their year so, a name that is left out being the one above; those read until too many do not. */
function toldYears(rows: readonly TableRow[], tell: (row: TableRow) => NamedYear | null): YearRow[] {
  const found: YearRow[] = [];
  let above = '';
  for (const [at, row] of rows.entries()) {
    above = row.name === '' ? above : row.name;
    const own = tell(row.name === above ? row : { ...row, name: above });
    if (own !== null) found.push({ row, ...own });
    else if (found.length + rows.length - at - 1 < NEARLY_ALL * rows.length) break;
  }
  return found;
}

/** Whether nearly all rows have a year, and most names come once in each of several years. */
function areOfYears(found: readonly YearRow[], rows: readonly TableRow[]): boolean {
  if (found.length < 4 || found.length < NEARLY_ALL * rows.length) return false;
  const years = new Map<string, number[]>();
  for (const { name, year } of found) years.set(fold(name), [...years.get(fold(name)) ?? [], year]);
  const ofNames = [...years.values()];
  const several = ofNames.filter((own) => own.length >= 2).length;
  return ofNames.length >= 2 && ofNames.every((own) => new Set(own).size === own.length) && several * 2 > ofNames.length;
}

/** The year that is followed up: the latest with an outcome, or the latest of those that the titles name. */
function followedYear({ columns }: Table, found: readonly YearRow[], titles: readonly string[]): number {
  const outcomes = columns.filter(({ concept: { measure } }) => measure === 'actual' || measure === 'prior' || measure === 'amount');
  const filled = found.filter(({ row }) => outcomes.some(({ column }) => (numberIn(row.raw, column) ?? 0) !== 0));
  const years = new Set((filled.length > 0 ? filled : found).map(({ year }) => year));
  const said = yearsIn(titles).filter((year) => years.has(year));
  return Math.max(...(said.length > 0 ? said : years));
}

/** The rows of the year that is followed up under their own names; those of other years are put aside. */
export function withYearRows(sheet: RawSheet, titles: readonly string[], table: Table): Table {
  const [first] = table.rows;
  if (!first || first.time !== undefined) return table;
  const found = yearRows(sheet, table);
  if (found.length === 0) return table;
  const wanted = followedYear(table, found, [...table.captions, ...titles, sheet.name]);
  const ofRow = new Map(found.map((one) => [one.row, one]));
  const names = new Set(found.map(({ name }) => fold(name)));
  const rows = table.rows.flatMap((row): TableRow[] => {
    const own = ofRow.get(row);
    if (!own) return row.kind === 'heading' && (names.has(row.folded) || asYear(row.name) !== null) ? [] : [BETWEEN_YEARS.test(row.folded) && hasAmounts(row) ? { ...row, kind: 'aside' } : row];
    const isOfGroup = row.group !== null && (own.name === row.group || asYear(row.group) !== null);
    const { code, ...rest } = row;
    const renamed = { ...rest, code: asYear(code) === null ? code : null, name: own.name, folded: fold(own.name), group: isOfGroup ? null : row.group, year: own.year };
    return [{ ...renamed, kind: own.year !== wanted ? 'aside' : sumWording.test(renamed.folded) ? 'sum' : 'item' }];
  });
  const columns = table.columns.filter(({ head }) => !YEAR_HEAD.test(fold(head)))
    .map((column) => (column.concept.month !== null && column.concept.year === null ? { ...column, concept: { ...column.concept, year: wanted } } : column));
  return { ...table, rows, columns, others: table.others.filter(({ head }) => !YEAR_HEAD.test(fold(head))) };
}
