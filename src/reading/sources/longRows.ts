import type { Period } from '../../values/period';
import { nameKey } from '../../values/text';
import { gridOf } from '../arithmetic/amountGrid';
import type { RowTime } from '../geometry/rowTimes';
import type { RowKind, Table, TableColumn } from '../geometry/table';
import { holdsAccounts } from '../meaning/statements/accounts';
import type { EarlierFact, EconomyRow } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import { measuresOf, type FactColumn } from '../meaning/rows/rowFacts';
import type { RowRoles } from '../meaning/rows/rowRoles';
import { gridOfTable } from '../meaning/rows/tableGrid';
import type { TableArithmetic } from '../meaning/tables/tableArithmetic';
import type { Term } from '../../values/term';
import { grownPlaces } from './grownMonths';

/**
 * Long rows, one for each month of an area or of its lines, as an ERP exports them: each amount is a share of what its
 * area has for the month's year, and the rows of one name are together one row of the table.
 */

/** Whether the rows of a table say each its month. */
export const isOfMonths = ({ rows }: Table): boolean => rows.some(({ time }) => time !== undefined && time !== null);

/** Every row with a month is one of its area's; a list says itself which rows are its sums. */
export function rolesOfMonths(table: Table, columns: readonly TableColumn[]): RowRoles {
  const kinds = table.rows.map(({ time, kind }): RowKind => (time ? 'item' : kind === 'item' ? 'aside' : kind));
  return { kinds, sums: [], subtotals: [], total: null, belowSum: [], apart: [], grid: gridOfTable(table, columns) };
}

const monthsOf = (table: Table, year: number): Set<number> =>
  new Set(table.rows.flatMap(({ time }) => (time && (time.year ?? year) === year ? [time.month] : [])));

/** What the amounts of a month are shares of, by measure. */
interface Shares {
  readonly year: number;
  /** The follow-up's last month; null where it is not known. */
  readonly month: number | null;
  /** Whether a year has all of its months. */
  readonly isWhole: (year: number) => boolean;
  /** What columns of their own tell: the year's budget beside that of the months so far is not told by both. */
  readonly told: ReadonlySet<FactMeasure>;
}

/** What an amount of a month counts for: the year, the time so far, both, or nothing here. */
function countsFor(measure: FactMeasure, time: RowTime, { year, month, isWhole, told }: Shares): readonly FactMeasure[] {
  const own = time.year ?? year;
  const passed = month !== null && time.month <= month;
  if (own === year - 1 && measure === 'actual') return [...isWhole(own) ? ['priorYear' as const] : [], ...passed ? ['priorYearToDate' as const] : []];
  if (own !== year) return [];
  switch (measure) {
    case 'actual': return month === null || passed ? ['actual'] : [];
    case 'budget': case 'budgetToDate': {
      const isOwn = (wanted: FactMeasure): boolean => measure === wanted || !told.has(wanted);
      return [...isWhole(own) && isOwn('budget') ? ['budget' as const] : [], ...passed && isOwn('budgetToDate') ? ['budgetToDate' as const] : []];
    }
    case 'variance': case 'varianceToDate': return passed ? ['varianceToDate'] : [];
    case 'forecast': case 'forecastLow': case 'forecastHigh': return isWhole(own) ? [measure] : [];
    default: return [];
  }
}

interface Merged {
  readonly row: EconomyRow;
  readonly columns: FactColumn[];
  readonly terms: (Term | null)[];
  readonly earlier: EarlierFact[];
}

const keyOf = ({ name, code, group, kind }: EconomyRow): string => `${nameKey(group ?? '')}|${nameKey(name)}|${code ?? ''}|${kind}`;

const LAST_MONTH = 12;
const OF_YEAR: ReadonlySet<FactMeasure> = new Set(['budget', 'forecast', 'forecastLow', 'forecastHigh', 'priorYear']);

/** The rows of a table of months, those of one name as one; sums of them, which say no month, are left away. `rows` go by the table's. */
export function joinMonths(table: Table, rows: readonly EconomyRow[], period: Period | null): EconomyRow[] {
  const years = table.rows.flatMap(({ time }, at) => (time?.year && rows[at]?.columns.some(({ measure }, column) => measure === 'actual' && rows[at]?.terms[column]) ? [time.year] : []));
  const year = period?.year ?? Math.max(...years, 0);
  const whole = new Map<number, boolean>();
  const isWhole = (wanted: number): boolean => {
    const before = whole.get(wanted) ?? monthsOf(table, wanted).size === 12;
    whole.set(wanted, before);
    return before;
  };
  const shares: Shares = { year, month: period?.month ?? null, isWhole, told: measuresOf(rows) };
  const keys = rows.map(keyOf);
  const grown = grownPlaces(rows, table.rows.map(({ time }) => time), keys, period?.month ?? LAST_MONTH);
  const merged = new Map<string, Merged>();
  rows.forEach((row, at) => {
    const time = table.rows[at]?.time ?? null;
    if (time === null) return;
    const key = keys[at] ?? '';
    const joined = merged.get(key) ?? { row, columns: [], terms: [], earlier: [] };
    merged.set(key, joined);
    row.columns.forEach((column, place) => {
      const term = row.terms[place];
      if (!term) return;
      for (const measure of countsFor(column.measure, time, shares)) {
        // Of running sums the last month of the time holds all the others.
        if (grown.has(place) && time.month !== (OF_YEAR.has(measure) ? LAST_MONTH : shares.month ?? LAST_MONTH)) continue;
        joined.columns.push({ ...column, measure, oneMonth: true });
        joined.terms.push(term);
      }
      if (column.measure === 'actual' && time.year !== null && time.year < year - 1 && isWhole(time.year) && (!grown.has(place) || time.month === LAST_MONTH)) joined.earlier.push({ year: time.year, component: column.component, term });
    });
  });
  return [...merged.values()].map(({ row, columns, terms, earlier }): EconomyRow => ({ ...row, kind: 'item', columns, terms, earlier }));
}

/** Accounts that an area has several times ("Månadslön" of each service), each told in its first row; the others keep their places, with no amounts. */
export function joinAccounts(table: Table, rows: readonly EconomyRow[]): readonly EconomyRow[] {
  if ((table.part?.area ?? null) === null || !holdsAccounts(table)) return rows;
  const first = new Map<string, Merged>();
  const joined = rows.map((row) => {
    const key = keyOf(row);
    const before = row.kind === 'item' ? first.get(key) : undefined;
    if (before) {
      before.columns.push(...row.columns);
      before.terms.push(...row.terms);
      before.earlier.push(...row.earlier);
      return { row, columns: [], terms: [], earlier: [] };
    }
    const own: Merged = { row, columns: [...row.columns], terms: [...row.terms], earlier: [...row.earlier] };
    if (row.kind === 'item') first.set(key, own);
    return own;
  });
  return first.size === rows.length ? rows : joined.map(({ row, columns, terms, earlier }): EconomyRow => ({ ...row, columns, terms, earlier }));
}

/** What the amounts of rows that have become others are to each other is not known of those. */
export const withoutArithmetic = (arithmetic: TableArithmetic): TableArithmetic =>
  ({ ...arithmetic, grid: gridOf(0, arithmetic.grid.units, () => null), shares: [], across: [], down: [] });
