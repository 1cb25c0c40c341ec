import type { Claim, Claims, ZeroClaim } from './claims';
import type { Known, KnownAmount } from './known';
import type { Mention } from './mentions';

/** Why a claim cannot be right, and the amount that it most likely means (null where none stands out). */
export interface Contradiction {
  readonly why: 'amount' | 'direction' | 'unit';
  readonly claim: Claim;
  readonly meant: KnownAmount | null;
}

export interface ZeroContradiction {
  readonly why: 'zero';
  readonly claim: ZeroClaim;
  readonly meant: KnownAmount;
}

const within = (value: number, low: number, high: number): boolean => value >= low - 1e-9 && value <= high + 1e-9;

/** What an amount of `size` (unsigned) may be written as: rounded, or cut off, with what the writer's own words allow. */
function mayBe({ value, step, hedge, digits }: Pick<Mention, 'value' | 'step' | 'hedge' | 'digits'>, size: number, tableStep: number): boolean {
  const zeros = Math.max(0, Math.floor(Math.log10(Math.max(1, value / step))) + 1 - digits);
  // "20 miljoner" and "5 000 tkr" are rounded to more than their last digit, yet never beyond a twentieth.
  const coarse = Math.max(step / 2, Math.min((step * 10 ** zeros) / 2, value / 20));
  const slack = tableStep / 2;
  const [low, high] = hedge === 'over' ? [value - coarse, value + Math.max(value * 0.25, step)]
    : hedge === 'under' ? [value - Math.max(value * 0.25, step), value + coarse]
      : hedge === 'about' ? [value - Math.max(coarse, value * 0.15), value + Math.max(coarse, value * 0.15)]
        : [value - coarse, value + Math.max(coarse, step)];
  return within(size, low - slack, high + slack);
}

/** Whether a known amount is near enough in size to be meant: a rounded 0 of the table is no 70 tkr, unless the table can't show less. */
export function fits(mention: Mention, amount: KnownAmount, known: Known): boolean {
  const size = Math.abs(amount.value);
  if (!mayBe(mention, size, known.step)) return false;
  return size > 0 && size >= mention.value / 2 && size <= mention.value * 2 ? true : (amount.variance === 'year' || amount.variance === 'toDate') && mention.value <= known.step / 2;
}

/** The direction that a claim's words give, or that more than the budget has for what the table holds. */
const directionIn = ({ direction, above }: Claim, { isCost }: Known): Claim['direction'] =>
  direction ?? (above === null || isCost === null ? null : isCost ? (-above as 1 | -1) : above);

const signFits = (claim: Claim, { value }: KnownAmount, known: Known): boolean => {
  const direction = directionIn(claim, known);
  return direction === null || value === 0 || Math.sign(value) === direction;
};

/** The variances of a claim's time; of those of an unknown time all. */
const variancesOf = (known: Known, time: Claim['time']): KnownAmount[] =>
  known.amounts.filter(({ variance }) => variance === time || (time === null && (variance === 'year' || variance === 'toDate')));

const SCALES = [1_000, 1 / 1_000, 1_000_000, 1 / 1_000_000];

/** The amount that a claim would mean with a thousand or a million times more or less. */
function inOtherUnit(claim: Claim, known: Known): KnownAmount | null {
  const { mention } = claim;
  if (mention.digits < 2 && mention.hedge !== 'exact') return null;
  for (const scale of SCALES) {
    const scaled: Mention = { ...mention, value: mention.value * scale, step: mention.step * scale };
    const found = variancesOf(known, null).find((amount) => fits(scaled, amount, known) && signFits(claim, amount, known));
    if (found) return found;
  }
  return null;
}

type Judged = 'fits' | 'unknown' | Contradiction;

function judgeShare(claim: Claim, known: Known): Judged {
  const { mention } = claim;
  if (known.shares.length === 0) return 'unknown';
  if (known.shares.some((share) => mayBe(mention, share, 0.001))) return 'fits';
  return claim.ofWhole && variancesOf(known, claim.time).length > 0 ? { why: 'amount', claim, meant: null } : 'unknown';
}

function judge(claim: Claim, known: Known): Judged {
  if (claim.kind === 'share') return judgeShare(claim, known);
  const { mention } = claim;
  const ofSize = known.amounts.filter((amount) => fits(mention, amount, known));
  // A cost of the size of the claim may be what is meant; a variance of that size must point the same way.
  if (ofSize.some((amount) => amount.variance === null || signFits(claim, amount, known))) return 'fits';
  const opposite = ofSize.find(({ variance }) => variance === 'year' || variance === 'toDate');
  // Who is not surely meant needs digits enough to be no coincidence.
  const sure = claim.ofWhole || mention.digits >= 3;
  if (opposite) return sure ? { why: 'direction', claim, meant: opposite } : 'unknown';
  const unit = sure ? inOtherUnit(claim, known) : null;
  if (unit) return { why: 'unit', claim, meant: unit };
  const variances = variancesOf(known, claim.time);
  if (!claim.ofWhole || variances.length === 0) return 'unknown';
  return { why: 'amount', claim, meant: variances.length === 1 ? (variances[0] ?? null) : null };
}

/** A budget is "in balance" within this share of it, and within this much. */
const BALANCE = { share: 0.02, exactShare: 0.005, kronor: 100_000 };

function judgeZero(claim: ZeroClaim, known: Known): ZeroContradiction | null {
  const variances = variancesOf(known, claim.time);
  const budget = Math.max(0, ...known.budgets);
  const limit = Math.max(BALANCE.kronor, budget * (claim.exact ? BALANCE.exactShare : BALANCE.share), known.step);
  const [meant] = variances;
  return meant && budget > 0 && variances.every(({ value }) => Math.abs(value) > limit) ? { why: 'zero', claim, meant } : null;
}

/**
 * The claims of a comment that no figure fits. What one sentence says right speaks for the others of it and of its time:
 * they may be of a part, or of another time.
 */
export function contradictionsIn({ amounts, zeros }: Claims, known: Known): (Contradiction | ZeroContradiction)[] {
  const judged = amounts.map((claim) => ({ claim, result: judge(claim, known) }));
  const right = judged.filter(({ result }) => result === 'fits').map(({ claim }) => claim);
  const found = judged.flatMap(({ claim, result }): Contradiction[] => {
    if (result === 'fits' || result === 'unknown') return [];
    const excused = result.why === 'amount' && !claim.ofAmountBefore && right.some((other) => other.time === claim.time || claim.time === null || (other.time === null && other.sentence === claim.sentence));
    return excused ? [] : [result];
  });
  // The first of them is what the comment is about; the rest often follow from it.
  const first = found.slice(0, 1);
  return [...first, ...amounts.length === 0 ? zeros.flatMap((claim) => judgeZero(claim, known) ?? []).slice(0, 1) : []];
}
