import { isWithin } from '../../../values/tolerance';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableColumn, TableRow } from '../../geometry/table';
import { readRowRoles } from './rowRoles';
import { lineKind, lineOf, type StatementLineKind } from '../statements/statement';
import { isTransposed } from './transposed';

/**
 * A result and what divides it, under the same heads: Intäkter, Kostnader and Nettokostnad above or below the activities
 * that come to the same net. The lines are the result of all, and no activities beside the others.
 */

/** No result is told in more lines where activities stand under the same heads. */
const MOST_LINES = 20;

interface Line {
  readonly row: TableRow;
  /** By its own words. */
  readonly kind: StatementLineKind;
  readonly isKnown: boolean;
}

/** What lines come to: by its words, or a plain "Summa" that its amounts have to prove. */
const isNet = ({ kind, row }: Line): boolean => kind === 'netCost' || kind === 'result' || (row.kind === 'sum' && kind === 'other');

const linesOf = (rows: readonly TableRow[]): readonly Line[] => rows.map((row) => {
  const kind = lineKind({ folded: row.folded, kind: row.kind === 'heading' ? 'item' : row.kind, group: null });
  return { row, kind, isKnown: kind !== 'ofWhich' && (kind !== 'other' || lineOf(row.folded) !== null) };
});

/** The columns of amounts that are signed as their rows are: a variance has a sign of its own. */
const amountsOf = ({ columns }: Table): readonly TableColumn[] =>
  columns.filter(({ percent, concept }) => !percent && !['variance', 'change', 'comment', 'percent'].includes(concept.measure ?? ''));

type Amount = (column: number) => number;

const amountsIn = (rows: readonly TableRow[]): Amount => (column) => rows.reduce((sum, { raw }) => sum + (numberIn(raw, column) ?? 0), 0);

/** Whether amounts are a row's in each column that it fills, two at least that are not zero (or the only one). */
function isRow(table: Table, row: TableRow, terms: number, of: Amount): boolean {
  const columns = amountsOf(table).filter(({ column }) => numberIn(row.raw, column) !== null);
  const fits = columns.every(({ column }) => isWithin(of(column) - (numberIn(row.raw, column) ?? 0), { unit: columnUnit(table.rows, table.formats, column), terms }));
  return fits && columns.filter(({ column }) => numberIn(row.raw, column) !== 0).length >= Math.min(2, Math.max(1, columns.length));
}

/** Whether lines are incomes and costs, and a net is what they come to, whatever their signs. */
function comesTo(table: Table, net: Line, lines: readonly Line[]): boolean {
  const own = lines.filter(({ row, kind }) => row !== net.row && row.kind !== 'heading' && kind !== 'ofWhich');
  const of = (...kinds: StatementLineKind[]) => own.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
  const [incomeTotal, costTotal] = [of('incomeTotal'), of('costTotal')];
  const incomes = incomeTotal.length > 0 ? incomeTotal : of('income');
  const costs = costTotal.length > 0 ? costTotal : of('cost', 'other');
  const known = own.filter(({ isKnown }) => isKnown).length;
  if (incomes.length === 0 || costs.length === 0 || known * 2 < own.length || own.some(isNet)) return false;
  const [income, cost] = [amountsIn(incomes), amountsIn(costs)];
  const signs: readonly Amount[] = [(at) => income(at) + cost(at), (at) => income(at) - cost(at), (at) => cost(at) - income(at)];
  return signs.some((sum) => isRow(table, net.row, incomes.length + costs.length, sum));
}

const NO_ACTIVITY: ReadonlySet<StatementLineKind> = new Set(['income', 'grant', 'netCost', 'result', 'incomeTotal', 'costTotal', 'accumulated', 'low', 'high']);

/** Activities that come to as much as this of a net are what it is divided into, though an amount is mistyped or one of them is left out. */
const NEAR = 0.25;

function isNear(table: Table, row: TableRow, of: Amount): boolean {
  const columns = amountsOf(table).filter(({ column }) => (numberIn(row.raw, column) ?? 0) !== 0);
  const near = columns.filter(({ column }) => { const own = numberIn(row.raw, column) ?? 0; return Math.abs(of(column) - own) <= Math.abs(own) * NEAR; });
  return columns.length >= 2 && near.length * 3 >= columns.length * 2;
}

/**
 * Whether rows come to a net, those under sums of their own once. Kinds of cost come to the costs and never to the net:
 * rows that are exactly the net are activities, whatever they are called.
 */
function divide(table: Table, net: TableRow, units: readonly Line[]): boolean {
  const items = units.filter(({ row }) => row.kind === 'item');
  const known = items.filter(({ isKnown }) => isKnown).length;
  if (items.length < 2 || known === items.length || units.some(({ kind, row }) => row.kind !== 'heading' && NO_ACTIVITY.has(kind))) return false;
  const own: Table = { ...table, rows: units.map(({ row }) => row) };
  const { kinds, sums } = readRowRoles(own, amountsOf(table), 'units');
  const isPart = new Set(sums.flatMap(({ parts }) => parts));
  const roots = own.rows.filter((_, at) => (kinds[at] === 'item' || kinds[at] === 'sum') && !isPart.has(at));
  const sum = amountsIn(roots);
  return isRow(table, net, Math.max(items.length, roots.length), sum) || (known * 2 <= items.length && isNear(table, net, sum));
}

interface Parted {
  readonly lines: readonly Line[];
  readonly units: readonly Line[];
}

/** The lines first, down to their net (or the net first) and what follows on it by its words, and the activities below them. */
function linesAbove(table: Table, all: readonly Line[]): Parted | null {
  const at = all.slice(0, MOST_LINES).findIndex(isNet);
  const net = all[at];
  if (!net) return null;
  const isOnTop = all.slice(0, at).every(({ row }) => row.kind === 'heading');
  if (!isOnTop && !comesTo(table, net, all.slice(0, at))) return null;
  for (let end = at + 1; end < all.length; end += 1) {
    if (isOnTop && !comesTo(table, net, all.slice(at, end))) {
      if (all[end]?.isKnown === false) return null;
      continue;
    }
    const [lines, units] = [all.slice(0, end), all.slice(end)];
    if (lines.filter(isNet).some(({ row }) => divide(table, row, units))) return { lines, units };
    if (all[end]?.isKnown === false) return null;
  }
  return null;
}

/** The activities first, and below them the lines that end in their net. */
function linesBelow(table: Table, all: readonly Line[]): Parted | null {
  const first = Math.max(0, all.length - MOST_LINES);
  const nets = all.flatMap((line, at) => (at >= first && isNet(line) ? [at] : []));
  for (const at of nets) {
    for (let start = at - 2; start >= first; start -= 1) {
      const [net, units, lines] = [all[at], all.slice(0, start), all.slice(start)];
      if (net && all[start]?.isKnown && comesTo(table, net, all.slice(start, at)) && divide(table, net.row, units)) return { lines, units };
    }
  }
  return null;
}

/** The table of the lines and that of the activities, where one holds both; else the table itself. */
export function linesApart(table: Table): readonly Table[] {
  if (table.part || table.rows.length < 5 || isTransposed(table)) return [table];
  // The net stands near the one end or the other: most tables have none there.
  const atEnds = table.rows.length <= 2 * MOST_LINES ? table.rows : [...table.rows.slice(0, MOST_LINES), ...table.rows.slice(-MOST_LINES)];
  if (!linesOf(atEnds).some(isNet)) return [table];
  const all = linesOf(table.rows);
  const parted = linesAbove(table, all) ?? linesBelow(table, all);
  if (parted === null) return [table];
  const siblings: Table[] = [];
  for (const rows of [parted.lines, parted.units]) {
    siblings.push({ ...table, rows: rows.map(({ row }) => row), part: { area: null, siblings, hasHeads: siblings.length === 0 } });
  }
  return siblings;
}

/** Whether a table is the lines of a result that the activities of its own table divide. */
export const isDividedResult = ({ part }: Table): boolean => part?.area === null && part.siblings.length === 2 && part.siblings.every(({ part: own }) => own?.area === null);

/** "Anslag för bistånd" over its Kostnader and Intäkter: whose net they come to, by the name of the first row; null where it names a line itself. */
export function namedNet(table: Table): string | null {
  const [first, ...lines] = table.rows.filter(({ kind }) => kind !== 'heading');
  if (!first || lines.length < 2 || first.kind !== 'item' || lineOf(first.folded) !== null) return null;
  return comesTo(table, { row: first, kind: 'netCost', isKnown: true }, linesOf(lines)) ? first.name : null;
}
