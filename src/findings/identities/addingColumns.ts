import { slipNear } from '../../values/slips';
import { holds, keyOf, type Tie } from './tie';

/** Whether the rows of a column can be added up, by what else is known of it and by its sums. */

export interface ColumnCues {
  readonly isFact: boolean;
  /** Its head says that it holds amounts of money. */
  readonly isAmount: boolean;
  /** It is one of what hangs together across the rows. */
  readonly isTied: boolean;
  /** Amounts of single months. */
  readonly isShare: boolean;
  /** Its amounts are of the size of known ones beside them. */
  readonly isLike: () => boolean;
}

/** Within so much of the largest amount, or by a usual slip in one amount: what a column of no known measure is held to. */
const NEAR = 0.1;
/** Slips that cost more bits are met by chance, and so are those of amounts with few digits. */
const USUAL = 3;
const PLAIN = 1;
const FEW_DIGITS = 100;

/** Whether a sum is of amounts with so many digits that it does not hold by chance. */
const isTelling = ({ terms: [result, first] }: Tie): boolean => [result, first].every((term) => term !== undefined && (Math.abs(term.value) >= FEW_DIGITS || !Number.isInteger(term.value)));

type Slipped = readonly [key: string, delta: number];

/** The cells of a tie that a usual slip in would explain it, with what they are off by. */
const slipsIn = ({ terms, gap, tolerance, step }: Tie, most: number): Slipped[] => terms.flatMap(({ cell, value, factor }): Slipped[] => {
  const slip = Math.abs(value) >= FEW_DIGITS || !Number.isInteger(value) ? slipNear(value, value - gap / factor, tolerance / Math.abs(factor), step) : null;
  return slip !== null && slip.cost <= most ? [[keyOf(cell), slip.meant - value]] : [];
});

const comesNear = (tie: Tie): boolean => Math.abs(tie.gap) <= Math.max(...tie.terms.map(({ value }) => Math.abs(value))) * NEAR || slipsIn(tie, USUAL).length > 0;

/** Whether one mistyped cell makes all of them fail. */
function haveOneCause(ties: readonly Tie[]): boolean {
  const [first, ...rest] = ties.map((tie) => ({ slips: new Map(slipsIn(tie, USUAL)), tolerance: tie.tolerance }));
  return first !== undefined && [...first.slips].some(([key, delta]) => rest.every(({ slips, tolerance }) => Math.abs((slips.get(key) ?? NaN) - delta) <= tolerance));
}

export function addsUp(sums: readonly Tie[], { isFact, isAmount, isTied, isShare, isLike }: ColumnCues): boolean {
  const agree = sums.filter(holds).length;
  const isMoney = isFact || ((isAmount || isTied) && sums.every((tie) => holds(tie) || comesNear(tie)));
  // Half of few sums are enough where they are met by no chance.
  if (agree > 0) return isMoney || isTied || agree * 2 > sums.length || (agree * 2 === sums.length && sums.every((tie) => !holds(tie) || isTelling(tie)));
  if (isShare || sums.length === 0) return false;
  // One slip that explains several sums to the digit is no chance.
  if (sums.length > 1 && haveOneCause(sums)) return true;
  if (isMoney) return sums.length === 1;
  return sums.length === 1 && sums.every((tie) => slipsIn(tie, PLAIN).length > 0) && isLike();
}
