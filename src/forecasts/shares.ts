import type { Period } from '../values/period';
import type { PhasedShares, YearOfMonths, ForecastInput } from './forecast';
import type { Phasing } from '../values/forecast';

/** The share of the year that has passed at each month's end when every month is alike. */
const evenShares: readonly number[] = Array.from({ length: 12 }, (_, month) => (month + 1) / 12);

export const isComplete = ({ months }: YearOfMonths): boolean => months.length === 12 && months.every((amount) => amount !== null);

export const sumThrough = ({ months }: YearOfMonths, month: number): number | null => {
  const passed = months.slice(0, month);
  return passed.length < month || passed.some((amount) => amount === null)
    ? null : passed.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
};

/**
 * Shares that can scale an outcome to a year. One of another sign, or far over the whole, says that the year ended on
 * the other side of zero: an outcome can't be divided by it.
 */
const LEAST_SHARE = 0.01;
const MOST_SHARE = 1.5;
export const canScale = (share: number): boolean => share >= LEAST_SHARE && share <= MOST_SHARE;

/** How much of a known year had come in at each month's end; null for a year with gaps, or that came to nothing. */
export function sharesOf(year: YearOfMonths): readonly number[] | null {
  if (!isComplete(year)) return null;
  const total = sumThrough(year, 12) ?? 0;
  if (total === 0) return null;
  const shares = evenShares.map((_, month) => (month === 11 ? 1 : (sumThrough(year, month + 1) ?? 0) / total));
  return shares;
}

/** The mean of several years' shares, month by month; December is the whole. */
export function meanShares(all: readonly (readonly number[])[]): readonly number[] | null {
  if (all.length === 0) return null;
  return evenShares.map((_, month) => (month === 11 ? 1 : all.reduce((sum, shares) => sum + (shares[month] ?? 0), 0) / all.length));
}

/** Own shares of the months as shares at each month's end; null unless they are twelve and sum to 100 %. */
export function cumulatedShares(months: readonly number[]): readonly number[] | null {
  const total = months.reduce((sum, share) => sum + share, 0);
  if (months.length !== 12 || Math.abs(total - 1) > 1e-6) return null;
  let passed = 0;
  return months.map((share, month) => (month === 11 ? 1 : (passed += share)));
}

/** The years before `year` that have all their months and come to something. */
export const earlierYears = (years: readonly YearOfMonths[], year: number): { year: number; shares: readonly number[] }[] =>
  years.filter((one) => one.year < year).flatMap((one) => {
    const shares = sharesOf(one);
    return shares ? [{ year: one.year, shares }] : [];
  });

/** Bends the even shares so that they pass through one known point. */
function through(period: Period, share: number): readonly number[] {
  const { month } = period;
  return evenShares.map((_, at) => {
    if (at === 11) return 1;
    return at + 1 <= month ? (share * (at + 1)) / month : share + ((1 - share) * (at + 1 - month)) / (12 - month);
  });
}

/** The shape of last year: by its months, else by its outcome at the same date. Null when neither is known or usable. */
export function priorYearShares({ period, years, priorYear, priorYearToDate }: ForecastInput): readonly number[] | null {
  const year = years.find((one) => one.year === period.year - 1);
  const shares = year ? sharesOf(year) : null;
  if (shares) return shares;
  if (period.month === 12) return evenShares;
  if (!priorYear || priorYearToDate === null) return null;
  return through(period, priorYearToDate / priorYear);
}

/** The earlier years that a mean share is of: those whose outcome to the date can stand for a part of the year. */
const usableYears = ({ years, period }: ForecastInput): { year: number; shares: readonly number[] }[] =>
  earlierYears(years, period.year).filter(({ shares }) => canScale(shares[period.month - 1] ?? 0));

export const phasedYears = (input: ForecastInput): readonly number[] => usableYears(input).map(({ year }) => year);

/** How the year is spread over its months by the chosen phasing; null when what it needs is missing. */
export function phase(phasing: Phasing, input: ForecastInput): PhasedShares | null {
  const found = (shares: readonly number[] | null): PhasedShares | null => (shares ? { phasing, shares } : null);
  switch (phasing) {
    case 'even': return found(evenShares);
    case 'own': return found(input.ownShares ? cumulatedShares(input.ownShares) : null);
    case 'priorYear': return found(priorYearShares(input));
    case 'severalYears': {
      const years = usableYears(input);
      return found(years.length >= 2 ? meanShares(years.map(({ shares }) => shares)) : null);
    }
    case 'periodBudget': {
      const { budget, budgetToDate, period } = input;
      if (period.month === 12) return found(evenShares);
      if (!budget || budgetToDate === null || !canScale(budgetToDate / budget)) return null;
      return found(through(period, budgetToDate / budget));
    }
  }
}

/** What the workbook has most evidence for first: its own period budget, the area's earlier years; even twelfths last. */
const BY_EVIDENCE: readonly Phasing[] = ['periodBudget', 'severalYears', 'priorYear', 'even'];

/** The phasing that was chosen, where the workbook has what it needs; else the one that it has most evidence for. */
export function phaseBest(input: ForecastInput, chosen: Phasing | null): PhasedShares {
  const fits = (phased: PhasedShares) => phased.phasing === chosen || canScale(shareAt(phased, input.period));
  for (const phasing of chosen ? [chosen, ...BY_EVIDENCE] : BY_EVIDENCE) {
    const phased = phase(phasing, input);
    if (phased && fits(phased)) return phased;
  }
  return { phasing: 'even', shares: evenShares };
}

export const shareAt = ({ shares }: PhasedShares, { month }: Period): number => shares[month - 1] ?? 1;
