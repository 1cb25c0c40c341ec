import { amountAt, type AmountGrid } from './amountGrid';

/**
 * A column of shares: what another column of its row is of one of them, or of several together ("Budget" and "Tilläggsanslag").
 * `of` is what is shared out, `less` how many times what it is held against is taken with it: 80 % is 80 of 100, 2 % more
 * is 102 − 100 of 100.
 */
export interface ShareIdentity {
  readonly share: number;
  readonly of: { readonly column: number; readonly sign: 1 | -1 };
  readonly per: readonly number[];
  readonly less: 1 | 0 | -1;
  /** How a share of the whole is written: as 1 or as 100. */
  readonly whole: 1 | 100;
  /** The sign that nearly all amounts have that it is held against. */
  readonly usually: number;
}

/** An identity with what else its shares may be of: a row that is right of any of them is not wrong. */
export interface KnownShare extends ShareIdentity {
  readonly rivals: readonly ShareIdentity[];
}

/** So many rows at most are asked, and so many columns. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 18;
/** Bits at most for a row, what one costs that does not hold, and what all have to come to beside the number of tries. */
const MOST_BITS = 9;
const TYPO = 5;
const ENOUGH = 8;
const LEAST_ROWS = 2;
const LEAST_SHARE = 0.6;

/** What the amounts that are shared out may be off by, and the share itself: a whole step of it, since some cut where others round. */
export function shareTolerance({ share: column, of, per, less, whole }: Omit<ShareIdentity, 'usually'>, grid: AmountGrid, share: number, against: number): number {
  const half = (one: number): number => (grid.units[one] ?? 1) / 2;
  const base = per.reduce((sum, one) => sum + half(one), 0);
  const rounded = (half(of.column) + (less === 0 ? 0 : base)) * whole;
  return Math.abs(against) * (grid.units[column] ?? 0.01) * 1.01 + rounded + Math.abs(share) * base;
}

/** What a share is held against in a row: where several columns are, the blank ones of them are nothing. */
function baseOf(per: readonly number[], grid: AmountGrid, row: number): number {
  const known = per.map((column) => amountAt(grid, row, column)).filter((amount) => !Number.isNaN(amount));
  return known.length === 0 ? NaN : known.reduce((sum, amount) => sum + amount, 0);
}

/** What an identity comes to in a row, times what it is held against; null where an amount is missing or there is nothing to hold against. */
export function shareGap({ share, of, per, less, whole, usually }: ShareIdentity, grid: AmountGrid, row: number): { readonly gap: number; readonly share: number; readonly per: number } | null {
  const [printed, against] = [amountAt(grid, row, share), baseOf(per, grid, row)];
  const shared = of.sign * amountAt(grid, row, of.column) + less * against;
  if (Number.isNaN(printed) || Number.isNaN(against) || Number.isNaN(shared) || against === 0) return null;
  const [gap, turned] = [whole * shared - printed * against, whole * shared + printed * against];
  // Of the one row with income among costs: what rises or falls is told by the amount without its sign.
  return Math.sign(against) !== usually && Math.abs(turned) < Math.abs(gap) ? { gap: turned, share: -printed, per: -against } : { gap, share: printed, per: against };
}

/** Whether one of the identity's rivals is true of a row. */
export const holdsOtherwise = ({ rivals }: KnownShare, grid: AmountGrid, row: number): boolean => rivals.some((rival) => {
  const one = shareGap(rival, grid, row);
  return one !== null && Math.abs(one.gap) <= shareTolerance(rival, grid, one.share, one.per);
});

/** The sign that most amounts of a column have; 1 where they are as many. */
function usualSign(grid: AmountGrid, column: number, rows: readonly number[]): number {
  const sum = rows.reduce((all, row) => all + (Math.sign(amountAt(grid, row, column)) || 0), 0);
  return sum < 0 ? -1 : 1;
}

interface Weighed {
  readonly identity: ShareIdentity;
  readonly bits: number;
}

/** An amount and what it is usually a share of, by what the columns are: the outcome of the budget. */
export interface UsualShare {
  readonly of: number;
  readonly per: number;
}

/** In a table of two rows one tells what the other should be, where the columns are those that a share is usually of. */
function usualIdentity(share: number, grid: AmountGrid, rows: readonly number[], usual: readonly UsualShare[]): ShareIdentity | null {
  for (const { of, per } of usual) {
    for (const sign of [1, -1] as const) {
      for (const whole of [1, 100] as const) {
        const identity: ShareIdentity = { share, of: { column: of, sign }, per: [per], less: 0, whole, usually: usualSign(grid, per, rows) };
        const gaps = rows.flatMap((row) => shareGap(identity, grid, row) ?? []);
        if (gaps.length === 2 && gaps.some((one) => one.share !== 0 && Math.abs(one.gap) <= shareTolerance(identity, grid, one.share, one.per))) return identity;
      }
    }
  }
  return null;
}

function weigh(identity: ShareIdentity, grid: AmountGrid, rows: readonly number[]): Weighed | null {
  let [holds, fails, bits] = [0, 0, 0];
  for (const row of rows) {
    const one = shareGap(identity, grid, row);
    if (!one || (one.gap === 0 && one.share === 0)) continue;
    const tolerance = shareTolerance(identity, grid, one.share, one.per);
    if (Math.abs(one.gap) <= tolerance) {
      holds += 1;
      // A share is anything from nothing to the whole.
      bits += Math.min(MOST_BITS, Math.max(0, Math.log2((Math.abs(one.per) * identity.whole) / (2 * tolerance))));
    } else {
      fails += 1;
      bits -= TYPO;
      if (fails > (1 - LEAST_SHARE) * rows.length) return null;
    }
  }
  return holds >= LEAST_ROWS && holds >= LEAST_SHARE * (holds + fails) ? { identity, bits } : null;
}

/** All that a column may be a share of: an amount, or its difference from what it is held against. */
function* waysOf(share: number, columns: readonly number[], bases: readonly (readonly number[])[], signOf: (column: number) => number): Generator<ShareIdentity> {
  for (const per of bases) {
    const usually = signOf(per[0] ?? 0);
    for (const column of columns) {
      if (per.includes(column)) continue;
      for (const sign of [1, -1] as const) {
        const of = { column, sign };
        for (const whole of [1, 100] as const) {
          yield { share, of, per, less: 0, whole, usually };
          yield { share, of, per, less: sign === 1 ? -1 : 1, whole, usually };
        }
      }
    }
  }
}

function bestOf(ways: Iterable<ShareIdentity>, grid: AmountGrid, rows: readonly number[]): ShareIdentity | null {
  let [best, tried]: [Weighed | null, number] = [null, 0];
  for (const way of ways) {
    tried += 1;
    const one = weigh(way, grid, rows);
    if (one && (!best || one.bits > best.bits)) best = one;
  }
  return best && best.bits >= ENOUGH + Math.log2(Math.max(1, tried)) ? best.identity : null;
}

/** Of each column of shares what it is a share of, by its rows; none where nothing explains most of them. */
export function shareIdentities(grid: AmountGrid, shares: readonly number[], amounts: readonly number[], usual: readonly UsualShare[]): KnownShare[] {
  const rows: number[] = [];
  for (let row = 0; row < grid.rows && rows.length < MOST_ROWS; row += 1) if (shares.some((column) => !Number.isNaN(amountAt(grid, row, column)))) rows.push(row);
  const telling = amounts.filter((column) => rows.some((row) => Math.abs(amountAt(grid, row, column)) > 0)).slice(0, MOST_COLUMNS);
  const signs = new Map(telling.map((column) => [column, usualSign(grid, column, rows)]));
  const signOf = (column: number): number => signs.get(column) ?? 1;
  const withOther = (per: number, of: number): (readonly number[])[] => telling.filter((other) => other !== per && other !== of).map((other) => [per, other]);
  // A budget with what was added to it, where no column tells the sum.
  const added = [...new Set(usual.map(({ per }) => per))].filter((per) => telling.includes(per)).flatMap((per) => withOther(per, -1));
  return shares.flatMap((share): KnownShare[] => {
    const found = bestOf(waysOf(share, telling, telling.map((per) => [per]), signOf), grid, rows)
      ?? bestOf(waysOf(share, [...new Set(usual.map(({ of }) => of))], added, signOf), grid, rows)
      ?? usualIdentity(share, grid, rows, usual);
    if (!found) return [];
    const { of: { column }, per: [first = -1] } = found;
    const bases = [...telling.filter((other) => other !== column && !(found.per.length === 1 && other === first)).map((other) => [other]), ...withOther(first, column)];
    const rivals = bases.map((per): ShareIdentity => ({ ...found, per, usually: signOf(per[0] ?? 0) })).filter((rival) => weigh(rival, grid, rows) !== null);
    return [{ ...found, rivals }];
  });
}
