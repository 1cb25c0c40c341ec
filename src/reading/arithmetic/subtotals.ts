import { withoutAsides } from '../containment/asideRows';
import type { Field } from '../meaning/fields';
import { groupsOf, type Group } from '../geometry/groups';
import { carriedWords } from '../words/lexicon';
import { numberIn } from '../cells/cellReading';
import type { RowKind, TableRow } from '../geometry/table';
import { isCommittee } from '../geometry/titles';

/** A row that sums others, and the items that it sums, as indexes into the rows. */
export interface Subtotal {
  readonly row: number;
  readonly covers: readonly number[];
}

export interface RowSums {
  readonly kinds: readonly RowKind[];
  readonly subtotals: readonly Subtotal[];
  /** The row that sums all items, if any. */
  readonly total: number | null;
  /** Items below the last sum, which leaves them out. */
  readonly belowSum: readonly number[];
}

type Amounts = readonly (number | null)[];

const amountsOf = (row: TableRow, fields: readonly Field[]): Amounts =>
  fields.map(({ column }) => numberIn(row.raw, column.column));

/** Columns added up row by row: long lists are summed once, not once a row. */
class RunningSum {
  private readonly sums: number[];
  private rows = 0;

  constructor(columns: number) {
    this.sums = new Array<number>(columns).fill(0);
  }

  get count(): number {
    return this.rows;
  }

  clear(): void {
    this.sums.fill(0);
    this.rows = 0;
  }

  add(amounts: Amounts): void {
    this.rows += 1;
    for (let at = 0; at < this.sums.length; at += 1) this.sums[at] = (this.sums[at] ?? 0) + (amounts[at] ?? 0);
  }

  private tolerance(step: number): number {
    return (step * Math.max(2, this.rows)) / 2 + 1e-9;
  }

  /**
   * Whether a row is this sum: in every column that it fills, within half a unit a row,
   * and in at least two columns that are not zero (or in the only one).
   */
  is(printed: Amounts, step: number): boolean {
    const tolerance = this.tolerance(step);
    let telling = 0;
    let filled = 0;
    for (let at = 0; at < printed.length; at += 1) {
      const amount = printed[at];
      if (amount === null || amount === undefined) continue;
      filled += 1;
      if (Math.abs((this.sums[at] ?? 0) - amount) > tolerance) return false;
      if (amount !== 0) telling += 1;
    }
    return telling >= Math.min(2, filled) && telling > 0;
  }

  /** Whether more rows cannot make it the sum: in a column of one sign it is past it already. */
  isPast(printed: Amounts, step: number, oneSigned: readonly boolean[]): boolean {
    const tolerance = this.tolerance(step);
    for (let at = 0; at < printed.length; at += 1) {
      const amount = printed[at] ?? null;
      if (amount !== null && oneSigned[at] === true && Math.abs(this.sums[at] ?? 0) > Math.abs(amount) + tolerance * 2) return true;
    }
    return false;
  }
}

function sumOf(rows: readonly number[], amounts: readonly Amounts[]): RunningSum {
  const sum = new RunningSum(amounts[0]?.length ?? 0);
  for (const row of rows) sum.add(amounts[row] ?? []);
  return sum;
}

/** Per column: whether no two of its amounts have different signs. */
function oneSignedColumns(amounts: readonly Amounts[]): boolean[] {
  const columns = amounts[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, at) => {
    let plus = false;
    let minus = false;
    for (const row of amounts) {
      const amount = row[at] ?? 0;
      if (amount > 0) plus = true;
      if (amount < 0) minus = true;
    }
    return !(plus && minus);
  });
}

/**
 * Finds the rows that sum others: by wording ("Summa", "Totalt") and by their amounts, above their parts or below them,
 * as in a list where each nämnd's name stands over its units. Rows with "varav" are never added.
 */
export function findSubtotals(rows: readonly TableRow[], fields: readonly Field[], step: number, shape: 'units' | 'statement'): RowSums {
  const kinds: RowKind[] = shape === 'units' ? withoutAsides(rows) : rows.map(({ kind }) => kind);
  const amounts = rows.map((row) => amountsOf(row, fields));
  if (shape === 'units') markCarried(rows, kinds, amounts, step);
  const covers = new Map<number, number[]>();
  const groups = shape === 'units' ? groupsIn(kinds, amounts, step) : null;
  for (const { row, covers: covered } of groups ?? []) {
    kinds[row] = 'sum';
    covers.set(row, [...covered]);
  }
  if (!groups) markLeading(rows, kinds, amounts, covers, step);
  markTrailing(rows, kinds, amounts, covers, step);
  const whole = wholeSum(kinds, covers);
  if (shape === 'units' && whole !== null) markRepeated(whole, kinds, amounts, step);
  const items = placesOf(kinds, 'item');
  const total = findTotal(kinds, amounts, covers, items, step);
  return {
    kinds, total, subtotals: [...covers].map(([row, covered]) => ({ row, covers: covered })),
    belowSum: total === null && whole !== null && whole === kinds.lastIndexOf('sum') ? items.filter((at) => at > whole) : [],
  };
}

/**
 * "Transport" at the end of a printed page and at the top of the next one: all rows so far once more, and no unit. Only
 * where a page ends beside it or it stands there twice, and the printed sum leaves it out: an area can have that name.
 */
function markCarried(rows: readonly TableRow[], kinds: RowKind[], amounts: readonly Amounts[], step: number): void {
  const named = rows.flatMap(({ folded }, at) => (kinds[at] === 'item' && carriedWords.test(folded) ? [at] : []));
  if (named.length === 0) return;
  const carried = new Set<number>();
  const all = new RunningSum(amounts[0]?.length ?? 0);
  kinds.forEach((kind, at) => {
    if (kind !== 'item') return;
    if (named.includes(at) && all.count >= 2 && all.is(amounts[at] ?? [], step)) carried.add(at);
    else all.add(amounts[at] ?? []);
  });
  const items = placesOf(kinds, 'item');
  const isCounted = placesOf(kinds, 'sum').some((at) => sumOf(items.filter((item) => item < at), amounts).is(amounts[at] ?? [], step));
  const atPageEnd = (at: number) => endsPage(rows[at - 1], rows[at]) || endsPage(rows[at], rows[at + 1]);
  if (isCounted || (carried.size < 2 && ![...carried].some(atPageEnd))) return;
  for (const at of carried) kinds[at] = 'aside';
}

/** Whether rows that are none of the table's stand between two of its rows. */
const endsPage = (upper: TableRow | undefined, lower: TableRow | undefined): boolean =>
  upper !== undefined && lower !== undefined && lower.index > upper.index + 1;

/** Groups without a word that says so, in a list that no sum parts. */
function groupsIn(kinds: readonly RowKind[], amounts: readonly Amounts[], step: number): readonly Group[] | null {
  const items = placesOf(kinds, 'item');
  const first = kinds.indexOf('sum');
  if (items.length < 3 || (first >= 0 && first < (items.at(-1) ?? 0))) return null;
  const sum = new RunningSum(amounts[0]?.length ?? 0);
  return groupsOf(items, { clear: () => { sum.clear(); }, add: (row) => { sum.add(amounts[row] ?? []); }, is: (row) => sum.is(amounts[row] ?? [], step) });
}

/** The last row that sums every item above it, two or more. */
function wholeSum(kinds: readonly RowKind[], covers: ReadonlyMap<number, readonly number[]>): number | null {
  let found: number | null = null;
  let above = 0;
  kinds.forEach((kind, row) => {
    const covered = covers.get(row)?.length ?? 0;
    if (covered >= 2 && covered === above) found = row;
    if (kind === 'item') above += 1;
  });
  return found;
}

/** Below the sum, the same amounts once more are a check of it: no unit. */
function markRepeated(whole: number, kinds: RowKind[], amounts: readonly Amounts[], step: number): void {
  const sum = sumOf([whole], amounts);
  for (let at = whole + 1; at < kinds.length; at += 1) {
    if (kinds[at] === 'item' && sum.is(amounts[at] ?? [], step)) kinds[at] = 'aside';
  }
}

function placesOf(kinds: readonly RowKind[], wanted: RowKind): number[] {
  const places: number[] = [];
  for (let at = 0; at < kinds.length; at += 1) if (kinds[at] === wanted) places.push(at);
  return places;
}

/** No nämnd has more units under it; keeps lists of thousands of rows from being tried in full from every row. */
const MOST_PARTS = 300;

function markLeading(
  rows: readonly TableRow[], kinds: RowKind[], amounts: readonly Amounts[], covers: Map<number, number[]>, step: number,
): void {
  const oneSigned = oneSignedColumns(amounts);
  const lastUnder = new Map<number, number>();
  const sum = new RunningSum(amounts[0]?.length ?? 0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    if (kinds[at] !== 'item') continue;
    const printed = amounts[at] ?? [];
    sum.clear();
    // One unit under its nämnd is a sum too; under any other name, or of another nämnd, a row that repeats another is chance.
    const least = isCommittee(rows[at]?.folded ?? '') && !isCommittee(rows[at + 1]?.folded ?? '') ? 1 : 2;
    for (let next = at + 1; next < rows.length && sum.count < MOST_PARTS; next += 1) {
      if (kinds[next] === 'heading') break;
      if (kinds[next] === 'ofWhich') continue;
      if (kinds[next] === 'sum' && !covers.has(next)) break;
      sum.add(amounts[next] ?? []);
      next = lastUnder.get(next) ?? next;
      if (sum.count >= least && sum.is(printed, step)) {
        kinds[at] = 'sum';
        covers.set(at, coveredBetween(at + 1, next, kinds));
        lastUnder.set(at, next);
        break;
      }
      if (sum.isPast(printed, step, oneSigned)) break;
    }
  }
}

/** The items from one row to another: those under sums of their own among them too. */
function coveredBetween(from: number, to: number, kinds: readonly RowKind[]): number[] {
  const covered: number[] = [];
  for (let at = from; at <= to; at += 1) if (kinds[at] === 'item') covered.push(at);
  return covered;
}

/** So many rows are not summed by chance; under a name that can be the whole's, fewer tell. */
const MANY = 3;
const leastAbove = ({ folded }: TableRow): number => (isCommittee(folded) ? 1 : folded.endsWith('förvaltningen') ? 2 : MANY);

function markTrailing(rows: readonly TableRow[], kinds: RowKind[], amounts: readonly Amounts[], covers: Map<number, number[]>, step: number): void {
  let open: number[] = [];
  let sum = new RunningSum(amounts[0]?.length ?? 0);
  const close = (at: number, parts: readonly number[]) => {
    kinds[at] = 'sum';
    covers.set(at, [...parts]);
    open = [];
    sum = new RunningSum(amounts[0]?.length ?? 0);
  };
  kinds.forEach((kind, at) => {
    if (covers.has(at)) return;
    const printed = amounts[at] ?? [];
    if (kind === 'sum') {
      const parts = open.length > 0 && sum.is(printed, step) ? open : fittingTail(open, amounts, at, step);
      if (parts) close(at, parts);
      else {
        open = [];
        sum = new RunningSum(printed.length);
      }
    } else if (kind === 'item') {
      const row = rows[at];
      if (row && (open.length >= MANY || open.length >= leastAbove(row)) && sum.is(printed, step)) close(at, open);
      else {
        open.push(at);
        sum.add(printed);
      }
    }
  });
}

/** "Summa X" below its units where other units stand above them: the fewest rows above it that it sums. */
function fittingTail(open: readonly number[], amounts: readonly Amounts[], at: number, step: number): number[] | null {
  const sum = new RunningSum(amounts[0]?.length ?? 0);
  for (let from = open.length - 1; from >= 0 && sum.count < MOST_PARTS; from -= 1) {
    sum.add(amounts[open[from] ?? 0] ?? []);
    if (sum.count >= 2 && sum.is(amounts[at] ?? [], step)) return open.slice(from);
  }
  return null;
}

/** The row that sums every item: by its amounts, else the last row that says so. */
function findTotal(
  kinds: readonly RowKind[], amounts: readonly Amounts[], covers: Map<number, number[]>, items: readonly number[], step: number,
): number | null {
  const sums = placesOf(kinds, 'sum');
  const all = sumOf(items, amounts);
  const byAmounts = sums.filter((at) => all.is(amounts[at] ?? [], step));
  const covering = byAmounts.find((at) => (covers.get(at)?.length ?? items.length) === items.length) ?? byAmounts.at(-1);
  if (covering !== undefined) {
    covers.set(covering, [...items]);
    return covering;
  }
  const last = sums.at(-1);
  return last !== undefined && !covers.has(last) && last > (items.at(-1) ?? 0) ? last : null;
}
