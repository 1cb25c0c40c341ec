import type { Sentence } from './problem';

/** A way in which an amount is mistyped: what was meant by the amount that stands there. */
export interface Slip {
  readonly meant: number;
  readonly why: Sentence;
  /** In bits: how much less usual than the most usual. */
  readonly cost: number;
}

/** One wrong digit is met by chance; a sign, a power of ten, and digits that have changed places, are lost or are too many seldom are. */
const PLAIN = 3;

export const isPlainSlip = (slip: Slip | null): boolean => slip !== null && slip.cost < PLAIN;

/** Whether only the sign differs: another table may count the other way. */
export const isSignAlone = ({ why }: Slip): boolean => why === SIGN;

/** Digits that an amount has at least where it is no chance that another is a slip from it. */
export const tellingDigits = (slip: Slip): number => (isPlainSlip(slip) ? 3 : 4);

const SIGN = { sv: 'Tecknet är fel.', en: 'Its sign is wrong.' };
const SWAPPED = { sv: 'Två siffror har bytt plats.', en: 'Two digits have changed places.' };
const THOUSAND = { sv: 'Beloppet är tusen gånger fel.', en: 'The amount is a thousandfold wrong.' };
const DECIMAL = { sv: 'Decimaltecknet är flyttat.', en: 'The decimal sign has moved.' };
const LOST = { sv: 'En siffra saknas.', en: 'A digit is missing.' };
const ADDED = { sv: 'En siffra är för mycket.', en: 'There is a digit too many.' };
const DIGIT = { sv: 'En siffra är fel.', en: 'A digit is wrong.' };

const cleaned = (value: number): number => Number(value.toPrecision(12));
const digitsOf = (value: number): string => String(cleaned(Math.abs(value))).replace(/e.*/, '');

/** Whether a text of digits becomes another by leaving one out. */
function isWithoutOne(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at);
}

const differingAt = (one: string, other: string): number[] => Array.from(one, (digit, at) => (digit === other[at] ? -1 : at)).filter((at) => at >= 0);

function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const differing = differingAt(one, other);
  const [a = 0, b = 0] = differing;
  return differing.length === 2 && b - a <= 2 && one[a] === other[b] && one[b] === other[a];
}

/** Digits with the decimal sign, both written with as many decimals. */
function aligned(one: number, other: number): readonly [string, string] {
  const decimals = Math.max(...[one, other].map((value) => digitsOf(value).split('.')[1]?.length ?? 0));
  return [Math.abs(one).toFixed(decimals).replace('.', ''), Math.abs(other).toFixed(decimals).replace('.', '')];
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));

/** How an amount became another, if that is a usual slip; null where it is any other change. */
export function slipBetween(found: number, meant: number): Slip | null {
  if (near(found, meant) || found === 0 || meant === 0) return null;
  if (near(found, -meant)) return { meant, why: SIGN, cost: 0 };
  if (Math.sign(found) !== Math.sign(meant)) return null;
  const ratio = Math.abs(found / meant);
  if (near(ratio, 1000) || near(ratio, 0.001)) return { meant, why: THOUSAND, cost: 0.5 };
  if ([10, 100].some((power) => near(ratio, power) || near(ratio * power, 1))) return { meant, why: DECIMAL, cost: 1 };
  const [one, other] = aligned(found, meant);
  if (areSwapped(one, other)) return { meant, why: SWAPPED, cost: 1 };
  if (isWithoutOne(digitsOf(meant), digitsOf(found)) && one.length >= 2) return { meant, why: LOST, cost: 1.5 };
  if (isWithoutOne(digitsOf(found), digitsOf(meant)) && other.length >= 2) return { meant, why: ADDED, cost: 2 };
  const differ = one.length === other.length ? differingAt(one, other).length : 0;
  return differ === 1 && one.length >= 3 ? { meant, why: DIGIT, cost: 3 } : null;
}

/** The amounts near `meant` that an amount becomes by a usual slip: rounded sums tell only about what was meant. */
export function slipNear(found: number, meant: number, within: number, step: number): Slip | null {
  const exact = slipBetween(found, meant);
  if (exact && exact.cost < 3) return exact;
  const most = Math.min(20, Math.floor(within / step));
  let best = exact;
  for (let at = 1; at <= most; at += 1) {
    for (const side of [1, -1]) {
      const slip = slipBetween(found, cleaned(meant + side * at * step));
      // A single digit is near any amount: that tells nothing.
      if (slip && slip.cost < 3 && (!best || slip.cost + at * 0.1 < best.cost)) best = { ...slip, cost: slip.cost + Math.min(1, at * 0.1) };
    }
  }
  return best;
}
