import type { AreaFigures, StatusBase } from '../figures/figures';
import { formatAmount } from '../values/amount';
import type { Sentence } from '../values/problem';
import type { Status } from '../values/status';
import type { Thresholds } from '../values/thresholds';
import { convert, type Unit } from '../values/unit';

/** A status with the rule's outcome in words. */
export interface Assessment {
  readonly status: Status;
  readonly reason: Sentence;
}

/** Shares are compared at nine decimals, in the report's formulas too: both come to the same at a limit. */
export const SHARE_DECIMALS = 9;

const SCALE = 10 ** SHARE_DECIMALS;

function roundShare(share: number): number {
  const scaled = share * SCALE;
  const rounded = Math.round(scaled);
  // Only about half a step do binary fractions fall on the wrong side of what the digits say.
  if (Math.abs(scaled - rounded) < 0.499 && Math.abs(rounded) < Number.MAX_SAFE_INTEGER) return rounded / SCALE;
  return Number(`${Math.round(Number(`${share}e${SHARE_DECIMALS}`))}e-${SHARE_DECIMALS}`);
}

const smallDeficitIn = ({ smallDeficit }: Thresholds, unit: Unit): number => convert(smallDeficit, 'tkr', unit);

/** The unit that limits of amounts are told in: kronor in a report in kronor. In mnkr they stay in tkr: they would vanish in the rounding. */
export const limitUnit = (unit: Unit): 'kr' | 'tkr' => (unit === 'kr' ? 'kr' : 'tkr');

/** "100 tkr", "100 000 kr". */
function smallDeficitWords({ smallDeficit }: Thresholds, unit: Unit): Sentence {
  const told = limitUnit(unit);
  const amount = convert(smallDeficit, 'tkr', told);
  return { sv: `${formatAmount(amount, told, 'sv')} ${told}`, en: `${formatAmount(amount, told, 'en')} ${told}` };
}

export const baseWords: Record<StatusBase, Sentence> = {
  grossCosts: { sv: 'budgeterade kostnader', en: 'budgeted costs' },
  netBudget: { sv: 'nettobudgeten', en: 'the net budget' },
  grant: { sv: 'kommunbidraget', en: 'the grant' },
  actualCosts: { sv: 'kostnaderna', en: 'the costs' },
};

/** The variance that the status is about: the full year's when there is one, else the period's. */
export const assessedVariance = ({ amounts }: Pick<AreaFigures, 'amounts'>): { readonly of: 'year' | 'period'; readonly value: number } | null => {
  if (amounts.variance) return { of: 'year', value: amounts.variance.value };
  return amounts.varianceToDate ? { of: 'period', value: amounts.varianceToDate.value } : null;
};

/** `−1,2 % av nettobudgeten`: a share of the base, in words. */
function shareInWords(share: number, base: StatusBase): Sentence {
  const digits = Math.abs(share * 100).toFixed(1);
  const sign = share < 0 && Number(digits) !== 0 ? '−' : '';
  return { sv: `${sign}${digits.replace('.', ',')} % av ${baseWords[base].sv}`, en: `${sign}${digits} % of ${baseWords[base].en}` };
}

const about: Record<'year' | 'period', Sentence> = {
  year: { sv: 'helårets avvikelse', en: 'the full-year variance' },
  period: { sv: 'periodens avvikelse', en: 'the variance to date' },
};

/** One for all rows that are so: most are. */
const noVariance: Assessment = { status: 'none', reason: { sv: 'avvikelse saknas', en: 'no variance' } };
const noDeficits: Record<'year' | 'period', Assessment> = {
  year: { status: 'green', reason: { sv: 'inget underskott för helåret', en: 'no deficit for the year' } },
  period: { status: 'green', reason: { sv: 'inget underskott för perioden', en: 'no deficit to date' } },
};

/**
 * The status of a row (design, section 5): its variance as a share of its base against the limits;
 * a deficit under the small one is green; without a base green for no or a small deficit, else yellow.
 */
export function assess(figures: AreaFigures, base: StatusBase | null, thresholds: Thresholds, unit: Unit): Assessment {
  const variance = assessedVariance(figures);
  if (!variance) return noVariance;
  if (variance.value >= 0) return noDeficits[variance.of];
  const small = -variance.value < smallDeficitIn(thresholds, unit);
  const amount = figures.statusBase?.value ?? 0;
  const { sv, en } = about[variance.of];
  const limit = smallDeficitWords(thresholds, unit);
  if (amount <= 0 || base === null) {
    const nothing = figures.amounts.budget?.value === 0 ? { sv: 'budgeten är 0', en: 'the budget is 0' } : { sv: 'budget att jämföra med saknas', en: 'there is no budget to compare with' };
    return small
      ? { status: 'green', reason: { sv: `${sv} är ett underskott under ${limit.sv}`, en: `${en} is a deficit under ${limit.en}` } }
      : { status: 'yellow', reason: { sv: `${sv} är ett underskott, men ${nothing.sv}`, en: `${en} is a deficit, but ${nothing.en}` } };
  }
  const share = roundShare(variance.value / amount);
  const of = shareInWords(share, base);
  if (small && share < thresholds.green) {
    return { status: 'green', reason: { sv: `${sv} är ${of.sv}, men under ${limit.sv}`, en: `${en} is ${of.en}, but under ${limit.en}` } };
  }
  const status: Status = share >= thresholds.green ? 'green' : share >= thresholds.yellow ? 'yellow' : 'red';
  return { status, reason: { sv: `${sv} är ${of.sv}`, en: `${en} is ${of.en}` } };
}
