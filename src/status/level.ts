import type { Direction } from '../values/indicator';
import type { Sentence } from '../values/problem';
import { formatDecimal, formatQuantity, type Quantity } from '../values/quantity';
import type { Status } from '../values/status';
import type { Assessment } from './economy';
import type { Comparable } from './comparable';

/** Yellow begins at this share of the target. */
const YELLOW_FROM = 0.9;

/** Shares and limits are compared at nine decimals, as those of the economy. */
const rounded = (share: number): number => Math.round(share * 1e9) / 1e9;

/** What an outcome is held against: the level, which way is good, and whether the level itself is left out. */
export interface Aim {
  readonly target: number;
  readonly direction: Direction;
  readonly strict: boolean;
}

/** Whether the outcome meets the target; equal within the noise of binary fractions is equal. */
export function isMet(outcome: number, { target, direction, strict }: Aim): boolean {
  const ahead = direction === 'higher' ? outcome - target : target - outcome;
  const noise = 1e-9 * Math.max(Math.abs(outcome), Math.abs(target));
  return strict ? ahead > noise : ahead >= -noise;
}

/**
 * How much of a target that is not met was reached, from 0 to 1: outcome / target where more is better, target / outcome
 * where less is; below zero the other way round, as both then count downwards. Null where a share says nothing:
 * a target of zero, or outcome and target on either side of zero.
 */
function shareReached(outcome: number, { target, direction }: Aim): number | null {
  if (target === 0 || outcome * target < 0) return null;
  const upwards = (direction === 'higher') === (target > 0);
  const [part, whole] = upwards ? [outcome, target] : [target, outcome];
  return whole === 0 ? null : rounded(part / whole);
}

/** Green when met, yellow from 90 % of the target, red below and where no share can be told. */
export function levelStatus(outcome: number, aim: Aim): Status {
  if (isMet(outcome, aim)) return 'green';
  const share = shareReached(outcome, aim);
  return share !== null && share >= YELLOW_FROM ? 'yellow' : 'red';
}

/** A share in whole percent; in parts of them where whole ones would tell another status than the one given. */
function percentOf(share: number, language: 'sv' | 'en'): string {
  const percent = rounded(share * 100);
  const crosses = (value: number): boolean => value >= 100 || (share < YELLOW_FROM && value >= YELLOW_FROM * 100);
  const decimals = [0, 1, 2].find((digits) => !crosses(Number(percent.toFixed(digits))));
  return `${decimals === undefined ? formatDecimal(Math.floor(percent * 100) / 100, 2, language) : formatDecimal(percent, decimals, language)} %`;
}

/** How far over a target of at most, in whole percent; in parts of them where whole ones would look like the other status. */
function excessOf(share: number, status: Status, language: 'sv' | 'en'): string {
  const percent = rounded((1 / share - 1) * 100);
  const limit = Math.floor((1 / YELLOW_FROM - 1) * 100);
  const decimals = [0, 1, 2].find((digits) => { const shown = Number(percent.toFixed(digits)); return shown > 0 && (status === 'red') === shown > limit; }) ?? (percent < 0.01 ? 4 : 2);
  return `${formatDecimal(percent, decimals, language)} %`;
}

const bounds: Record<Direction, readonly [loose: Sentence, strict: Sentence]> = {
  higher: [{ sv: 'minst', en: 'at least' }, { sv: 'över', en: 'over' }],
  lower: [{ sv: 'högst', en: 'at most' }, { sv: 'under', en: 'under' }],
};

/** "6 % mot högst 5 %", with as many decimals as it takes to tell the two apart. */
export function againstTarget({ first, second }: Pick<Comparable, 'first' | 'second'>, { direction, strict }: Omit<Aim, 'target'>): Sentence {
  const text = (quantity: Quantity, language: 'sv' | 'en', decimals: number) => formatQuantity(quantity, language, decimals);
  const decimals = [2, 3, 4, 5].find((digits) => first.value === second.value || text(first, 'sv', digits) !== text(second, 'sv', digits)) ?? 6;
  // Nobody says "at least" of all there is.
  const whole = direction === 'higher' && second.value === 100 && second.unit === '%';
  const bound = bounds[direction][strict ? 1 : 0];
  const before = (language: 'sv' | 'en') => (whole ? '' : `${bound[language]} `);
  return {
    sv: `${text(first, 'sv', decimals)} mot ${before('sv')}${text(second, 'sv', decimals)}`,
    en: `${text(first, 'en', decimals)} against ${before('en')}${text(second, 'en', decimals)}`,
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
  readonly text: string;
}

/** A target with two ends: green between them, else by how far the nearer one is missed. Bare numbers are in the outcome's unit. */
export function assessSpan(outcome: Quantity, { from, to, unit, text }: Span): Assessment {
  const inside = outcome.value >= from && outcome.value <= to;
  if (!inside) return assessLevel({ first: outcome, second: { value: outcome.value < from ? from : to, unit: unit ?? outcome.unit }, note: null }, { direction: outcome.value < from ? 'higher' : 'lower', strict: false });
  return { status: 'green', reason: { sv: `${formatQuantity(outcome, 'sv')} är inom målet ${text}`, en: `${formatQuantity(outcome, 'en')} is within the target ${text}` } };
}

/** The rule `level`, in words: "76 % mot minst 80 %: 95 % av målet", "6 % mot högst 5 %: målet överskrids med 20 %". */
export function assessLevel(pair: Comparable, { direction, strict }: Omit<Aim, 'target'>): Assessment {
  const aim: Aim = { target: pair.second.value, direction, strict };
  const status = levelStatus(pair.first.value, aim);
  const words = againstTarget(pair, aim);
  const share = shareReached(pair.first.value, aim);
  if (status === 'green') return { status, reason: { sv: `${words.sv}: målet är nått`, en: `${words.en}: the target is met` } };
  if (share === null || share >= 1) return { status, reason: { sv: `${words.sv}: målet är inte nått`, en: `${words.en}: the target is not met` } };
  if (direction === 'lower' && aim.target > 0) {
    return { status, reason: { sv: `${words.sv}: målet överskrids med ${excessOf(share, status, 'sv')}`, en: `${words.en}: the target is exceeded by ${excessOf(share, status, 'en')}` } };
  }
  return { status, reason: { sv: `${words.sv}: ${percentOf(share, 'sv')} av målet`, en: `${words.en}: ${percentOf(share, 'en')} of the target` } };
}
