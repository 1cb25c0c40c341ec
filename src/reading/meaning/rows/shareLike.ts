/** Whether numbers beside a budget are parts of it in per cent, or money: by how they follow it from row to row. */

export interface BesideBudget {
  readonly number: number;
  readonly budget: number;
}

/** No follow-up shows larger shares of a budget than this, in per cent. */
const LARGEST_SHARE = 250;
/** Fewer rows may be alike by chance. */
const LEAST_ROWS = 3;
/** Numbers whose largest is within this of their smallest are about the same. */
const ALIKE = 2;
const UNLIKE = 3;

const known = (rows: readonly BesideBudget[]): readonly BesideBudget[] => rows.filter(({ number, budget }) => number !== 0 && budget !== 0);

/** How many times the smallest the largest is, whatever their signs. */
function spreadOf(numbers: readonly number[]): number {
  const sizes = numbers.map(Math.abs);
  return Math.max(...sizes) / Math.min(...sizes);
}

const isSmall = ({ number }: BesideBudget): boolean => Math.abs(number) <= LARGEST_SHARE;

/** "65,1 | 66,0 | 63,8" beside budgets of all sizes: as money they would be larger where the budget is. */
export function areShares(all: readonly BesideBudget[]): boolean {
  const rows = known(all);
  return rows.length >= LEAST_ROWS && rows.every(isSmall) && spreadOf(rows.map(({ number }) => number)) <= ALIKE
    && spreadOf(rows.map(({ number, budget }) => number / budget)) >= UNLIKE;
}

/** Numbers too large for shares, or as much larger than one another as the budgets are. */
export function areMoney(all: readonly BesideBudget[]): boolean {
  const rows = known(all);
  if (rows.length === 0) return false;
  if (rows.filter((row) => !isSmall(row)).length * 2 > rows.length) return true;
  return rows.length >= LEAST_ROWS && spreadOf(rows.map(({ number, budget }) => number / budget)) <= ALIKE && spreadOf(rows.map(({ number }) => number)) >= UNLIKE;
}

/** So many of the rows, each within this of the middle one. */
const EVEN = 0.25;
const MOST = 0.75;

/** Whether numbers are much the same part of the budget in most rows. */
export function areEven(all: readonly BesideBudget[]): boolean {
  const shares = known(all).map(({ number, budget }) => number / budget).sort((one, other) => one - other);
  const middle = shares[shares.length >> 1] ?? 0;
  return shares.length >= LEAST_ROWS && middle > 0 && shares.filter((share) => Math.abs(share - middle) <= middle * EVEN).length >= shares.length * MOST;
}
