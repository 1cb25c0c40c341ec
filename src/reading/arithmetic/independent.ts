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
