import type { CellAddress } from '../../../values/cell';
import { fold } from '../../../values/text';
import { isWithin } from '../../../values/tolerance';
import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import type { ColumnIdentity } from '../../arithmetic/columnIdentities';
import { independent, isShadow } from '../../arithmetic/independent';
import { monthSums, type MonthSum } from '../../arithmetic/monthSums';
import type { RowSum } from '../../arithmetic/rowSum';
import { placesAmong, rowsSummedBy } from '../../arithmetic/sumFormulas';
import { sumsCountingOfWhich } from '../../arithmetic/ofWhichCounted';
import { shareIdentities, type KnownShare, type UsualShare } from '../../arithmetic/shareIdentities';
import type { RowKind, Table, TableColumn } from '../../geometry/table';
import { sumHeads } from '../../words/lexicon';
import { expectedIdentities, type Assigned, type ExpectedIdentity } from '../columns/explain';
import type { TableColumns } from '../columns/fields';
import type { Field } from '../field';
import { gridOfTable } from '../rows/tableGrid';
import type { StatementLineKind } from '../statements/statement';
import { statementNets } from '../statements/statementNets';
import { sumsInAllColumns } from './sumsInAllColumns';
import { moneyRows } from '../rows/uncountedRows';

/** What columns are to each other in every row. */
export interface AcrossIdentity {
  readonly kind: 'variance' | 'net' | 'columns' | 'remaining' | 'change' | 'months';
  /** Places in the grid, the result first where the heads say which it is. */
  readonly columns: readonly number[];
  /** The signs of the amounts as printed that make most rows zero; null where no signs do. */
  readonly printed: readonly (1 | -1)[] | null;
  /** The signs of the amounts as they are read, income positive; null where the heads say nothing. */
  readonly read: readonly (1 | -1)[] | null;
}

/** What a row is to others in every column. */
export interface DownIdentity {
  /** `net`: income less costs, each by the sign that it is read with. */
  readonly kind: 'sum' | 'parts' | 'net';
  readonly row: number;
  readonly parts: readonly number[];
  /** Nothing but words says so. */
  readonly saidOnly: boolean;
  /** It holds in some columns, and fails in more. */
  readonly isOutvoted?: boolean;
}

/** What the amounts of a table are to each other: all that should hold, whether it does or not. Places are those of the grid. */
export interface TableArithmetic {
  /** Rows are those of the table, in order. */
  readonly grid: AmountGrid;
  readonly heads: readonly string[];
  /** By column: its place among the columns of facts; -1 where it is none of them. */
  readonly facts: readonly number[];
  /** By column: its head says that it holds amounts of money, though not of which time. */
  readonly isAmount: readonly boolean[];
  /** By column: a percentage of others, which adds up to nothing. */
  readonly isPercent: readonly boolean[];
  readonly shares: readonly KnownShare[];
  readonly across: readonly AcrossIdentity[];
  readonly down: readonly DownIdentity[];
  readonly cellAt: (row: number, column: number) => CellAddress;
}

/** An identity that no head speaks for: in so many rows, worth so many bits, and in so large a share of the rows. */
const UNSAID = { holds: 3, bits: 24, share: 0.75 };

const isStrong = ({ holds, fails, bits }: ColumnIdentity, least: typeof UNSAID): boolean => holds >= least.holds && bits >= least.bits && holds >= least.share * (holds + fails);

/** One that a head speaks for ("Återstår", "Förändring") needs less. */
const SAID = { holds: 2, bits: 8, share: 0.6 };
const SAID_SUM = { ...SAID, bits: 16 };
/** A variance beside others may be of what is not there. */
const SAID_VARIANCE = { ...SAID, bits: 16 };

/** What the head of a printed difference says that it is; null where it is none. */
function differenceOf({ concept, percent }: TableColumn): 'remaining' | 'change' | 'variance' | null {
  const { measure, priorYear } = concept;
  return !percent && !(priorYear && measure === 'variance') && (measure === 'remaining' || measure === 'change' || measure === 'variance') ? measure : null;
}

/** Whether a column's head says that it adds up others. */
const saysSum = (columns: readonly TableColumn[]) => (column: number): boolean => sumHeads.test(fold(columns[column]?.heads.at(-1) ?? ''));

/** An identity that no joint reading speaks for, by what the head of its difference says. */
function unsaidIdentity(identity: ColumnIdentity, columns: readonly TableColumn[]): AcrossIdentity | null {
  const differences = identity.columns.filter((column) => columns[column] && differenceOf(columns[column]) !== null);
  const [result, more] = differences;
  const years = new Set(identity.columns.flatMap((column) => columns[column]?.concept.year ?? []));
  const said = result === undefined || more !== undefined || !columns[result] || years.size > 1 ? null : differenceOf(columns[result]);
  if (!isStrong(identity, said === null ? identity.columns.some(saysSum(columns)) ? SAID_SUM : UNSAID : said === 'variance' ? SAID_VARIANCE : SAID)) return null;
  if (said === null || result === undefined) return { kind: 'columns', columns: identity.columns, printed: identity.signs, read: null };
  // The difference first: it is the result.
  const order = [identity.columns.indexOf(result), ...identity.columns.flatMap((column, at) => (column === result ? [] : [at]))];
  return { kind: said, columns: order.map((at) => identity.columns[at] ?? 0), printed: order.map((at) => identity.signs[at] ?? 1), read: null };
}

/** Where the net of a measure stands. */
const placeOf = (measure: Field['measure'], fields: readonly Field[], columns: readonly TableColumn[]): number[] =>
  fields.filter((field) => field.measure === measure && field.component === null && !field.oneMonth).map(({ column }) => columns.indexOf(column)).filter((at) => at >= 0);

/** What is told in per cent of what, as a rule. */
const USUAL_SHARES: readonly (readonly [Field['measure'], Field['measure']])[] = [['actual', 'budget'], ['actual', 'budgetToDate'], ['forecast', 'budget'], ['variance', 'budget'], ['varianceToDate', 'budgetToDate']];
const usualShares = (fields: readonly Field[], columns: readonly TableColumn[]): UsualShare[] => USUAL_SHARES.flatMap(([one, other]) =>
  placeOf(one, fields, columns).flatMap((of) => placeOf(other, fields, columns).map((per) => ({ of, per }))));

/** What remains is the budget less the outcome: said by the heads, it takes one row of two to show the signs. */
function remainingOf(fields: readonly Field[], columns: readonly TableColumn[], grid: AmountGrid, known: ReadonlySet<number | undefined>, asked: readonly number[]): AcrossIdentity[] {
  const [[budget], [actual]] = [placeOf('budget', fields, columns), placeOf('actual', fields, columns)];
  if (budget === undefined || actual === undefined) return [];
  return columns.flatMap((column, at): AcrossIdentity[] => {
    const printed = differenceOf(column) === 'remaining' && !known.has(at) ? signsOf('variance', [at, budget, actual], grid, asked) : null;
    return printed ? [{ kind: 'remaining', columns: [at, budget, actual], printed, read: null }] : [];
  });
}

const AMOUNTS: ReadonlySet<TableColumn['concept']['measure']> = new Set(['actual', 'budget', 'forecast', 'prior', 'amount']);
const DIFFERENCES: ReadonlySet<TableColumn['concept']['measure']> = new Set(['variance', 'change', 'remaining']);

/** Columns of months, of each measure and year a run in the order of the months. */
function monthRuns(columns: readonly TableColumn[]): number[][] {
  const runs = new Map<string, { readonly at: number; readonly month: number }[]>();
  columns.forEach(({ concept, percent }, at) => {
    if (percent || concept.month === null || concept.dateKind !== 'month' || concept.scope === 'toDate' || differenceOf(columns[at] as TableColumn) !== null) return;
    const key = `${concept.measure} ${concept.year} ${concept.component}`;
    runs.set(key, [...runs.get(key) ?? [], { at, month: concept.month }]);
  });
  return [...runs.values()].filter((run) => new Set(run.map(({ month }) => month)).size === run.length)
    .map((run) => [...run].sort((a, b) => a.month - b.month).map(({ at }) => at));
}

/**
 * Where one column is what the months come to in every row, one of another measure that is so only in most ("Budget ack"
 * beside "Utfall ack") is about as large by chance.
 */
const withoutChance = (sums: readonly MonthSum[], columns: readonly TableColumn[]): readonly MonthSum[] => sums.filter((one) => {
  const measure = columns[one.column]?.concept.measure;
  return one.fails === 0 || !sums.some((other) => other.fails === 0 && other.months[0] === one.months[0] && columns[other.column]?.concept.measure !== measure);
});

/** Whether a sum holds in some columns and fails in more, and no formula of it takes those rows: some of them may not be shown. A variance says again what its amounts do. */
function isOutvoted({ agrees, fails, parts }: RowSum, columns: readonly TableColumn[], summed: readonly number[] | null): boolean {
  if (summed !== null && summed.length === parts.length && parts.every((part) => summed.includes(part))) return false;
  const amounts = (places: readonly number[]): number => places.filter((at) => !DIFFERENCES.has(columns[at]?.concept.measure ?? 'other')).length;
  return agrees.length > 0 && amounts(fails) > amounts(agrees);
}

const OWN_AMOUNTS: ReadonlySet<Field['measure']> = new Set(['budget', 'budgetToDate', 'actual', 'forecast', 'priorYear', 'priorYearToDate']);

/** The net of one measure, which is decided or reckoned on its own. */
const isOwnAmount = ({ measure, component, oneMonth }: Field): boolean => !oneMonth && OWN_AMOUNTS.has(measure) && component !== 'income' && component !== 'cost' && component !== 'grant';

/** A variance that is read as none, since income and costs have other signs in it: row by row it is one all the same. */
function leftVariances(assigned: readonly Assigned[], columns: readonly TableColumn[]): Assigned[] {
  const used = new Set(assigned.map(({ at }) => at));
  const has = (measure: Assigned['measure']) => assigned.some((one) => one.measure === measure);
  if (has('variance') || has('varianceToDate')) return [];
  const left = columns.flatMap(({ concept, percent }, at) => (concept.measure === 'variance' && !concept.priorYear && !percent && !used.has(at) ? [at] : []));
  const [at] = left;
  return at === undefined || left.length > 1 ? [] : [{ at, measure: has('budgetToDate') && !has('forecast') ? 'varianceToDate' : 'variance', component: null }];
}

/** The signs that are usual: a variance is a difference, a net is income and costs together. */
const isUsual = (kind: ExpectedIdentity['kind'], [ofResult, first, second]: readonly (1 | -1)[]): boolean =>
  (kind === 'net' ? first === second && first !== ofResult : first !== second);

/** A sign pattern for so many columns, the result's always 1. */
const patternsOf = (columns: number): (1 | -1)[][] => Array.from({ length: 2 ** (columns - 1) }, (_, bits) =>
  Array.from({ length: columns }, (__, at) => (at > 0 && ((bits >> (at - 1)) & 1) === 1 ? -1 : 1)));

/** More rows tell nothing more; of those so large a share has to agree. */
const MOST_ROWS = 60;
const LEAST_SHARE = 0.6;

/** The first rows that tell how the columns hang together. */
function askedRows(grid: AmountGrid, isAsked: (row: number) => boolean): readonly number[] {
  const asked: number[] = [];
  for (let row = 0; row < grid.rows && asked.length < MOST_ROWS; row += 1) if (isAsked(row)) asked.push(row);
  return asked;
}

/**
 * The signs by which columns come to zero in most rows. Of few rows one with a wrong sign speaks for other signs as strongly
 * as the rest do for theirs: then the usual ones hold. Null where no signs do in most rows (or in one of two).
 */
function signsOf(kind: ExpectedIdentity['kind'], columns: readonly number[], grid: AmountGrid, asked: readonly number[]): (1 | -1)[] | null {
  const rows = asked.map((row) => columns.map((column) => amountAt(grid, row, column)))
    .filter((amounts) => amounts.every((amount) => !Number.isNaN(amount)) && amounts.some((amount) => amount !== 0));
  const unit = Math.max(...columns.map((column) => grid.units[column] ?? 1));
  const counted = patternsOf(columns.length).map((signs) => ({
    signs, usual: isUsual(kind, signs) ? 1 : 0,
    holds: rows.filter((amounts) => isWithin(amounts.reduce((sum, amount, at) => sum + amount * (signs[at] ?? 1), 0), { unit, terms: columns.length - 1 })).length,
  })).sort((a, b) => b.holds - a.holds || b.usual - a.usual);
  const [best] = counted;
  return best && best.holds > 0 && (best.holds >= LEAST_SHARE * rows.length || rows.length === 2) ? best.signs : null;
}

function expectedOf(fields: readonly Field[], { grid, columns }: TableColumns, yearEnd: boolean | null, asked: readonly number[]): AcrossIdentity[] {
  const places = new Map(columns.map((column, at) => [column, at]));
  const assigned = fields.flatMap((field): Assigned[] => {
    const at = places.get(field.column);
    // A part of the forecast is no forecast that a variance could be of.
    return at === undefined || (field.measure === 'forecast' && field.oneMonth) ? [] : [{ at, measure: field.measure === 'budget' && field.oneMonth ? 'addition' : field.measure, component: field.component }];
  });
  return expectedIdentities([...assigned, ...leftVariances(assigned, columns)], yearEnd).map(({ kind, result, terms }) => {
    const of = [result, ...terms].map(({ at }) => at);
    return {
      kind: kind === 'net' ? 'net' : 'variance', columns: of, printed: signsOf(kind, of, grid, asked),
      read: kind === 'net' ? [1, ...terms.map(() => -1 as const)] : [1, -1, ...terms.slice(1).map(() => 1 as const)],
    };
  });
}

/** "Varav" rows that together make up the row above them, whatever their signs, in most of the columns that all of them fill. */
function wholesOfParts(grid: AmountGrid, kinds: readonly RowKind[]): DownIdentity[] {
  const found: DownIdentity[] = [];
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] === 'ofWhich' || kinds[row + 1] !== 'ofWhich') continue;
    const parts: number[] = [];
    for (let at = row + 1; kinds[at] === 'ofWhich'; at += 1) parts.push(at);
    if (parts.length < 2) continue;
    let [agrees, fails] = [0, 0];
    for (let column = 0; column < grid.columns; column += 1) {
      const whole = amountAt(grid, row, column);
      const sum = parts.reduce((all, part) => all + amountAt(grid, part, column), 0);
      if (Number.isNaN(whole) || Number.isNaN(sum) || whole === 0) continue;
      if (isWithin(Math.abs(sum) - Math.abs(whole), { unit: grid.units[column] ?? 1, terms: parts.length })) agrees += 1;
      else fails += 1;
    }
    if (agrees >= 2 && agrees >= fails) found.push({ kind: 'parts', row, parts, saidOnly: false });
  }
  return found;
}

export interface ArithmeticContext {
  readonly yearEnd: boolean | null;
  readonly isUnits: boolean;
  /** What each row is, of a statement. */
  readonly lines: readonly StatementLineKind[] | null;
  /** What a row's amount in a field is read with; null where it has none. */
  readonly factorOf: (row: number, field: number) => number | null;
  /** The row that sums all items, with those. */
  readonly whole: { readonly row: number; readonly items: readonly number[] } | null;
}

const isPercent = (column: TableColumn | undefined): boolean => column?.percent === true || column?.concept.measure === 'percent';

/** The arithmetic of a table, from how its columns and rows were read. */
export function arithmeticOf(
  table: Table, fields: readonly Field[], reading: TableColumns, found: readonly RowSum[],
  { yearEnd, isUnits, lines, factorOf, whole }: ArithmeticContext,
): TableArithmetic {
  const placed = new Set(reading.columns);
  const others = [...new Set([...fields.map(({ column }) => column), ...table.columns])].filter((column) => !placed.has(column));
  const columns = [...reading.columns, ...others];
  const grid = others.length === 0 ? reading.grid : gridOfTable(table, columns);
  const asked = askedRows(grid, moneyRows(reading.kinds));
  const expected = expectedOf(fields, reading, yearEnd, asked);
  const said = new Set(expected.map((one) => [...one.columns].sort((a, b) => a - b).join()));
  const results = new Set(expected.map(({ columns: [result] }) => result));
  // Budgets, outcomes and forecasts are no sums of one another: where they seem to be, the areas are as they were planned.
  const amounts = new Set(fields.filter(isOwnAmount).map(({ column }) => reading.columns.indexOf(column)));
  // A difference that is explained is no other one as well.
  const unsaid = reading.identities.filter((identity) => {
    const one = said.has(identity.columns.join()) || identity.columns.every((column) => amounts.has(column)) || identity.columns.some((at) => isPercent(columns[at])) ? null : unsaidIdentity(identity, columns);
    if (one === null || (one.kind === 'columns' ? isShadow(identity, reading.identities) : results.has(one.columns[0]))) return false;
    if (one.kind !== 'columns') results.add(one.columns[0]);
    return true;
  });
  const known = expected.map(({ columns: of, printed, read }) => {
    const row = new Array<number>(columns.length).fill(0);
    of.forEach((column, at) => { row[column] = (printed ?? read)?.[at] ?? 1; });
    return row;
  });
  const runs = monthRuns(columns);
  const ofMonths = new Set(runs.filter(({ length }) => length >= 3).flat());
  const plain = columns.flatMap((column, at) => (isPercent(column) || ofMonths.has(at) ? [] : [at]));
  const shares = columns.flatMap((column, at) => (isPercent(column) ? [at] : []));
  const facts = columns.map((column) => fields.findIndex((field) => field.column === column));
  const inAll = sumsInAllColumns(found, grid, { known: new Set(facts.flatMap((place, column) => (place < 0 ? [] : [column]))), plain, counts: (row) => table.rows[row]?.kind === 'item' });
  const { nets, sums } = statementNets(lines, inAll, grid, (row, column) => {
    const measure = fields[facts[column] ?? -1]?.measure;
    return measure === undefined || measure === 'variance' || measure === 'varianceToDate' ? null : factorOf(row, facts[column] ?? -1);
  });
  // Words alone say less of what a sum is of than amounts that come to it.
  const proven = new Set([...sums.flatMap(({ row, saidOnly }) => (saidOnly ? [] : [row])), ...whole === null ? [] : [whole.row]]);
  const counting = isUnits ? sumsCountingOfWhich(reading.kinds, grid, proven) : [];
  const isCounting = new Set(counting.map(({ row }) => row));
  const placesOf = placesAmong(table.rows);
  const summedBy = (row: number) => rowsSummedBy(table.rows[row]?.raw.formulas ?? null, columns.map(({ column }) => column), placesOf);
  return {
    grid, heads: columns.map(({ head }) => head), facts,
    isPercent: columns.map(isPercent),
    isAmount: columns.map(({ percent, concept, hidden }) => !percent && !hidden && (AMOUNTS.has(concept.measure) || DIFFERENCES.has(concept.measure))),
    shares: shares.length === 0 ? [] : shareIdentities(grid, shares, plain, usualShares(fields, columns)),
    across: [
      ...expected, ...independent(unsaid, columns.length, known).flatMap((identity) => unsaidIdentity(identity, columns) ?? []),
      ...remainingOf(fields, columns, grid, results, asked),
      ...withoutChance(monthSums(grid, runs, plain, saysSum(columns)), columns).map(({ column, months }): AcrossIdentity => ({ kind: 'months', columns: [column, ...months], printed: [1, ...months.map(() => -1 as const)], read: null })),
    ],
    down: [
      ...whole !== null && isUnits && !sums.some(({ row }) => row === whole.row) ? [{ kind: 'sum' as const, row: whole.row, parts: whole.items, saidOnly: true }] : [],
      ...sums.filter(({ row, parts, agrees, fails, saidOnly }) => parts.length > 0 && !isCounting.has(row) && (isUnits || saidOnly || agrees.length >= Math.max(1, fails.length)))
        .map((sum): DownIdentity => ({ kind: 'sum', row: sum.row, parts: sum.parts, saidOnly: sum.saidOnly, isOutvoted: isOutvoted(sum, columns, summedBy(sum.row)) })),
      ...counting.map((sum): DownIdentity => ({ kind: 'sum', ...sum, saidOnly: false })),
      ...nets.map(({ row, parts }): DownIdentity => ({ kind: 'net', row, parts, saidOnly: false })),
      ...wholesOfParts(grid, table.rows.map(({ kind }) => kind)),
    ],
    cellAt: (row, column) => ({ sheet: table.sheet, row: table.rows[row]?.index ?? 0, column: columns[column]?.column ?? 0 }),
  };
}
