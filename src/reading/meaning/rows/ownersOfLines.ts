import { allowed } from '../../../values/tolerance';
import { columnUnit } from '../../cells/columnUnit';
import { numberIn } from '../../cells/cellReading';
import { isWholeName, wholesAmong } from '../../geometry/nameHeads';
import type { Table, TableRow } from '../../geometry/table';
import { lookUp, sectionComponents, statementLines } from '../../words/lexicon';
import { readRowRoles } from './rowRoles';

/** Rows of areas with amounts of their own, each over its lines ("Ekonomi" over "Intäkter", "Personal" and "Övrigt"). */

const isLine = ({ folded }: TableRow): boolean => lookUp(statementLines, folded) !== null || lookUp(sectionComponents, folded) !== null;

const isIncome = ({ folded }: TableRow): boolean => ['income', 'incomeTotal'].includes(lookUp(statementLines, folded) ?? '');

interface Owned {
  readonly owner: TableRow;
  readonly lines: TableRow[];
}

/** Whether an owner's amounts are what its lines come to, unsigned costs too, in most of the columns that it has amounts in. */
function addsUp({ owner, lines }: Owned, { columns, rows, formats }: Table): boolean {
  let [known, held] = [0, 0];
  for (const { column, percent } of columns) {
    const printed = percent ? null : numberIn(owner.raw, column);
    // What is typed beside the areas alone (their forecast) says nothing of their lines.
    if (printed === null || printed === 0 || lines.every((line) => numberIn(line.raw, column) === null)) continue;
    known += 1;
    const tolerance = allowed({ unit: columnUnit(rows, formats, column), terms: lines.length });
    const sumOf = (incomeFactor: number) => lines.reduce((sum, line) => sum + (numberIn(line.raw, column) ?? 0) * (isIncome(line) ? incomeFactor : 1), 0);
    if ([sumOf(1), sumOf(-1)].some((sum) => Math.abs(Math.abs(sum) - Math.abs(printed)) <= tolerance)) held += 1;
  }
  return known > 0 && held * 2 > known;
}

/** "Intäkter" and "Personal" under one area after another: lines of a result that come again tell of areas over them. */
const repeatsLines = ({ rows }: Table, times: ReadonlyMap<string, number>): boolean => rows.filter((row) => (times.get(row.folded) ?? 0) > 1 && isLine(row)).length >= 2;

/** The rows that are sums, by formula or by amounts, of those right below them, which sum nothing in their turn. */
function ownersBySums(table: Table): readonly Owned[] {
  const columns = table.columns.filter(({ percent, concept }) => !percent && concept.measure !== 'comment');
  const { sums } = readRowRoles(table, columns, 'units');
  const isSum = new Set(sums.map(({ row }) => row));
  const isWhole = wholesAmong(sums.flatMap(({ row }) => table.rows[row]?.name ?? []));
  return sums.flatMap(({ row, parts }): Owned[] => {
    const owner = table.rows[row];
    const last = Math.max(...parts);
    if (!owner || Math.min(...parts) <= row || isLine(owner) || isWhole(owner.name) || parts.some((part) => isSum.has(part))) return [];
    const below = table.rows.slice(row + 1, last + 1);
    const isRun = below.every((line, at) => parts.includes(row + 1 + at) || columns.every(({ column }) => (numberIn(line.raw, column) ?? 0) === 0));
    return isRun ? [{ owner, lines: below }] : [];
  });
}

/** Whether the same rows come again under area after area, and most of them by the words of a result: kinds of cost too, with no income among them. */
export function areLinesOfEach(parts: readonly Pick<Table, 'rows'>[]): boolean {
  const items = parts.map(({ rows }) => rows.filter(({ kind }) => kind === 'item'));
  const several = items.filter((rows) => rows.length >= 2);
  const times = new Map<string, number>();
  for (const rows of several) for (const folded of new Set(rows.map((row) => row.folded))) times.set(folded, (times.get(folded) ?? 0) + 1);
  const all = several.flat();
  const again = all.filter(({ folded }) => (times.get(folded) ?? 0) > 1);
  return several.length >= 2 && several.length * 2 > items.length && again.length * 10 >= all.length * 8 && all.filter(isLine).length * 10 >= all.length * 6;
}

/** A table's rows with each area above its lines, and the rows that are the areas; none in other tables. */
export interface OwnersOfLines {
  readonly rows: readonly TableRow[];
  readonly owners: ReadonlySet<TableRow>;
}

/** The areas with amounts of their own over, or below, lines that come again at each. */
export function ownersOfLines(table: Table): OwnersOfLines {
  // "varav kostnader" is a detail of the row above it, whatever its words are.
  if (table.rows.filter(({ kind }) => kind === 'ofWhich').length >= 2) return { rows: table.rows, owners: new Set() };
  const times = new Map<string, number>();
  for (const { folded } of table.rows) times.set(folded, (times.get(folded) ?? 0) + 1);
  if (!repeatsLines(table, times)) return { rows: table.rows, owners: new Set() };
  const isProved = (owned: readonly Owned[]): boolean => areTold(owned, times) && owned.filter((one) => addsUp(one, table)).length * 2 > owned.filter(({ lines }) => lines.length >= 2).length;
  const comesAgain = ({ folded }: TableRow): boolean => (times.get(folded) ?? 0) > 1;
  // "Lokalvård" and "Fastighet" over the lines that all have are areas too, whatever else their words can be.
  const [summed, named, worded, below] = [ownersBySums(table), ownersByNames(table, comesAgain), ownersByNames(table, (row) => isLine(row) || comesAgain(row)), ownersByNames(table, comesAgain, true)];
  const every = named.every(({ owner, lines }) => lines.length >= 2 || !isLine(owner));
  const owned = every && isProved(named) ? named : areTold(summed, times) ? summed : isProved(worded) ? worded : [];
  const owners = new Set(owned.map(({ owner }) => owner));
  if (owners.size > 0 || !below.every((one) => one.lines.length >= 2 && addsUp(one, table)) || !isProved(below)) return { rows: table.rows, owners };
  const moved = below.flatMap(({ owner, lines }) => [owner, ...lines]);
  const isMoved = new Set(moved);
  return { rows: [...moved, ...wholeFirst(table.rows.filter((row) => !isMoved.has(row)))], owners: new Set(below.map(({ owner }) => owner)) };
}

/** What is left when each area has its lines, the row of them all above its own: nothing else parts these from the last area's. */
function wholeFirst(rows: readonly TableRow[]): readonly TableRow[] {
  const whole = rows.find(({ kind, name }) => kind === 'sum' && isWholeName(name));
  return whole === undefined ? rows : [whole, ...rows.filter((row) => row !== whole)];
}

/** Areas over two lines and more, most of them known or the same under another area. */
function areTold(owned: readonly Owned[], times: ReadonlyMap<string, number>): boolean {
  const over = owned.filter(({ lines }) => lines.length >= 2);
  const lines = over.flatMap((one) => one.lines);
  const recurring = lines.filter(({ folded }) => (times.get(folded) ?? 0) > 1);
  return over.length >= 2 && recurring.length * 2 > lines.length && lines.filter(isLine).length * 2 > lines.length;
}

/**
 * The rows of names that are no lines, each with the lines that follow or, `below`, that come before it, where nothing above
 * these says whose they are.
 */
function ownersByNames({ rows }: Table, isOfOwner: (row: TableRow) => boolean, below = false): readonly Owned[] {
  if (below && rows.some(({ kind, group }) => kind === 'heading' || group !== null)) return [];
  const owned: Owned[] = [];
  const isWhole = wholesAmong(rows.flatMap((row) => (row.kind === 'heading' || isOfOwner(row) ? [] : [row.name])));
  let lines: TableRow[] = [];
  for (const row of rows) {
    if (row.kind === 'heading' || row.folded === '') continue;
    if (isOfOwner(row)) {
      lines.push(row);
      continue;
    }
    const before = lines;
    lines = [];
    // What stands with "Totalt" is of all areas together.
    if (!isWhole(row.name)) owned.push({ owner: row, lines: below ? before : lines });
  }
  return owned;
}
