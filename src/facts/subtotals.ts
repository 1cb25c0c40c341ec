import type { Field } from './fields';
import { readCell, type RowKind, type TableRow } from './table';
import { sumWording } from './lexicon';
import { fold } from '../values/text';
import { isCommitteeName } from './titles';

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
}

type Amounts = readonly (number | null)[];

const amountsOf = (row: TableRow, fields: readonly Field[]): Amounts =>
  fields.map(({ column }) => {
    const reading = readCell(row.raw, column.column);
    return reading.kind === 'number' ? reading.value : null;
  });

/**
 * Whether the rows sum to the row: in every column that it fills, within half a unit a row,
 * and in at least two columns that are not zero (or in the only one).
 */
function sumsTo(sum: Amounts, parts: readonly Amounts[], tolerance: number): boolean {
  let telling = 0;
  let filled = 0;
  for (let at = 0; at < sum.length; at += 1) {
    const printed = sum[at];
    if (printed === null || printed === undefined) continue;
    filled += 1;
    const added = parts.reduce((total, part) => total + (part[at] ?? 0), 0);
    if (Math.abs(added - printed) > tolerance * Math.max(2, parts.length) / 2 + 1e-9) return false;
    if (printed !== 0) telling += 1;
  }
  return telling >= Math.min(2, filled) && telling > 0;
}

/**
 * Finds the rows that sum others: by wording ("Summa", "Totalt") and by their amounts, above their parts or below them,
 * as in a list where each nämnd's name stands over its units. Rows with "varav" are never added.
 */
export function findSubtotals(rows: readonly TableRow[], fields: readonly Field[], step: number): RowSums {
  const kinds: RowKind[] = rows.map(({ kind, name }) => (kind === 'item' && isWordedSum(name) ? 'sum' : kind));
  const amounts = rows.map((row) => amountsOf(row, fields));
  const covers = new Map<number, number[]>();
  markLeading(rows, kinds, amounts, covers, step);
  markTrailing(kinds, amounts, covers, step);
  const items = kinds.flatMap((kind, at) => (kind === 'item' ? [at] : []));
  const total = findTotal(kinds, amounts, covers, items, step);
  return { kinds, total, subtotals: [...covers].map(([row, covered]) => ({ row, covers: covered })) };
}

/** "Totalt" and "Summa", and "Socialnämnden totalt"; not "Totalförsvar". */
const isWordedSum = (name: string): boolean => sumWording.test(fold(name));

function markLeading(
  rows: readonly TableRow[], kinds: RowKind[], amounts: readonly Amounts[], covers: Map<number, number[]>, step: number,
): void {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    if (kinds[at] !== 'item') continue;
    const parts: number[] = [];
    const covered: number[] = [];
    for (let next = at + 1; next < rows.length; next += 1) {
      if (kinds[next] === 'heading') break;
      if (kinds[next] === 'ofWhich') continue;
      if (kinds[next] === 'sum' && !covers.has(next)) break;
      parts.push(next);
      const under = covers.get(next);
      covered.push(...(under ?? [next]));
      if (under) next = Math.max(...under);
      // One unit under its nämnd is a sum too; under any other name a row that repeats another is chance.
      const enough = parts.length >= 2 || isCommitteeName(rows[at]?.name ?? '');
      if (enough && sumsTo(amounts[at] ?? [], parts.map((part) => amounts[part] ?? []), step)) {
        kinds[at] = 'sum';
        covers.set(at, covered);
        break;
      }
    }
  }
}

function markTrailing(kinds: RowKind[], amounts: readonly Amounts[], covers: Map<number, number[]>, step: number): void {
  let open: number[] = [];
  kinds.forEach((kind, at) => {
    if (covers.has(at)) return;
    if (kind === 'sum') {
      const fitting = fittingTail(open, amounts, at, step);
      if (fitting) covers.set(at, fitting);
      open = [];
    } else if (kind === 'item') {
      if (open.length >= 3) {
        const fitting = sumsTo(amounts[at] ?? [], open.map((part) => amounts[part] ?? []), step) ? open : null;
        if (fitting) {
          kinds[at] = 'sum';
          covers.set(at, fitting);
          open = [];
          return;
        }
      }
      open = [...open, at];
    }
  });
}

const fittingTail = (open: readonly number[], amounts: readonly Amounts[], sum: number, step: number): number[] | null =>
  open.length > 0 && sumsTo(amounts[sum] ?? [], open.map((part) => amounts[part] ?? []), step) ? [...open] : null;

/** The row that sums every item: by its amounts, else the last row that says so. */
function findTotal(
  kinds: readonly RowKind[], amounts: readonly Amounts[], covers: Map<number, number[]>, items: readonly number[], step: number,
): number | null {
  const sums = kinds.flatMap((kind, at) => (kind === 'sum' ? [at] : []));
  const byAmounts = sums.filter((at) => sumsTo(amounts[at] ?? [], items.map((item) => amounts[item] ?? []), step));
  const covering = byAmounts.find((at) => (covers.get(at)?.length ?? items.length) === items.length) ?? byAmounts.at(-1);
  if (covering !== undefined) {
    covers.set(covering, [...items]);
    return covering;
  }
  const last = sums.at(-1);
  return last !== undefined && !covers.has(last) && last > (items.at(-1) ?? 0) ? last : null;
}
