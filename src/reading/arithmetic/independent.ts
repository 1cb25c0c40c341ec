import type { ColumnIdentity } from './columnIdentities';

const NOTHING = 1e-9;

/** Takes from a row of coefficients what the rows before it already say; null where nothing is left. */
function reduced(row: readonly number[], basis: readonly (readonly number[])[]): readonly number[] | null {
  let left = [...row];
  for (const one of basis) {
    const pivot = one.findIndex((value) => Math.abs(value) > NOTHING);
    const factor = (left[pivot] ?? 0) / (one[pivot] ?? 1);
    if (factor !== 0) left = left.map((value, at) => value - factor * (one[at] ?? 0));
  }
  return left.some((value) => Math.abs(value) > NOTHING) ? left : null;
}

/** Identities of which none follows from those before it; `first` come first and are always kept. */
export function independent(identities: readonly ColumnIdentity[], columns: number, first: readonly (readonly number[])[] = []): ColumnIdentity[] {
  const basis: (readonly number[])[] = [];
  for (const row of first) {
    const left = reduced(row, basis);
    if (left) basis.push(left);
  }
  return identities.filter((identity) => {
    const row = new Array<number>(columns).fill(0);
    identity.columns.forEach((column, at) => { row[column] = identity.signs[at] ?? 1; });
    const left = reduced(row, basis);
    if (left) basis.push(left);
    return left !== null;
  });
}

/** In so many rows at least an identity that never fails has to hold, to tell what the columns are. */
const LEAST_ROWS = 3;

/**
 * Whether an identity that fails in some rows is the shadow of one that never does: with two of its columns, and a third
 * that is nearly as large ("Intäkter | Kostnader" of a budget that comes to nothing in most rows).
 */
export function isShadow(identity: ColumnIdentity, all: readonly ColumnIdentity[]): boolean {
  if (identity.fails === 0) return false;
  return all.some((other) => other.fails === 0 && other.holds >= Math.max(LEAST_ROWS, identity.holds) && other.bits > identity.bits && other.columns.length === identity.columns.length
    && other.columns.filter((column) => identity.columns.includes(column)).length === identity.columns.length - 1);
}
