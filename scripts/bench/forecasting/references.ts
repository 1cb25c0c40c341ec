import { inputThen } from '../../../src/forecasts/backTest';
import type { ForecastInput } from '../../../src/forecasts/forecast';
import { methodMakers } from '../../../src/forecasts/methods';
import { canScale, earlierYears, isComplete, meanShares, sumThrough } from '../../../src/forecasts/shares';
import type { ForecastMethod } from '../../../src/values/forecast';

/** What the first proposal is held against; none of it is a part of the product. */

/** Several years' share by the mean of the years, as it was when methods were ranked. */
function byMeanShare({ years, period, actual }: ForecastInput): number | null {
  const shares = earlierYears(years, period.year).map((one) => one.shares).filter((one) => canScale(one[period.month - 1] ?? 0));
  const share = shares.length < 2 ? undefined : meanShares(shares)?.[period.month - 1];
  return actual === null || share === undefined ? null : actual / share;
}

const likely = (method: ForecastMethod, input: ForecastInput): number | null => {
  if (method === 'severalYearsShare') return byMeanShare(input);
  const made = methodMakers[method](input);
  return 'likely' in made ? made.likely : null;
};

const RANKED = [['runRate', 1], ['priorYearShare', 1.5], ['severalYearsShare', 1.25]] as const satisfies readonly (readonly [ForecastMethod, number])[];

/**
 * The method of three that missed least on the area's own earlier years, those that take more from the past doubted more;
 * with too few years the budget in even twelfths, else the run rate.
 */
export function rankedFirst(input: ForecastInput): number | null {
  const earlier = input.years.filter((year) => year.year < input.period.year && isComplete(year));
  const tried = RANKED.map(([method, doubt]) => ({
    method, doubt, misses: new Map(earlier.flatMap((year): [number, number][] => {
      const [forecast, outcome] = [likely(method, inputThen(input, year)), sumThrough(year, 12)];
      return forecast === null || outcome === null ? [] : [[year.year, Math.abs(forecast - outcome)]];
    })),
  })).filter(({ misses }) => misses.size >= 2);
  const common = earlier.map(({ year }) => year).filter((year) => tried.every(({ misses }) => misses.has(year)));
  const { actual, budget, period } = input;
  if (tried.length === 0 || common.length < 2) return actual !== null && budget !== null ? actual + budget * (1 - period.month / 12) : likely('runRate', input);
  const error = ({ misses, doubt }: (typeof tried)[number]) => doubt * common.reduce((all, year) => all + (misses.get(year) ?? 0), 0);
  return likely(tried.reduce((a, b) => (error(b) < error(a) ? b : a)).method, input);
}

const SEASON = 12;

interface State {
  readonly level: number;
  readonly trend: number;
  readonly seasons: readonly number[];
}

const mean = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0) / values.length;

/** The straight line through amounts that stand at 1, 2, 3 and so on: where it begins, at 0, and its slope. */
function lineThrough(amounts: readonly number[]): { at: number; slope: number } {
  const [middle, level] = [(amounts.length + 1) / 2, mean(amounts)];
  const slope = amounts.reduce((sum, amount, at) => sum + (at + 1 - middle) * (amount - level), 0) / amounts.reduce((sum, _, at) => sum + (at + 1 - middle) ** 2, 0);
  return { at: level - slope * middle, slope };
}

/** Seasons as the months lie about a centred mean of a year, then level and trend through the first months without them. */
function firstState(months: readonly number[]): State {
  const about = months.map((amount, at) => {
    const around = months.slice(at - SEASON / 2, at + SEASON / 2 + 1);
    if (at < SEASON / 2 || around.length < SEASON + 1) return null;
    return amount - (around.reduce((sum, one) => sum + one, 0) - ((around[0] ?? 0) + (around[SEASON] ?? 0)) / 2) / SEASON;
  });
  const raw = Array.from({ length: SEASON }, (_, season) => mean(about.filter((one, at) => one !== null && at % SEASON === season).map((one) => one ?? 0)));
  const centre = mean(raw);
  const seasons = raw.map((one) => one - centre);
  const { at, slope } = lineThrough(months.slice(0, 10).map((amount, month) => amount - (seasons[month % SEASON] ?? 0)));
  return { level: at, trend: slope, seasons };
}

/** Runs the model through the months: the one-step errors, and the state that it ends in. */
function run(months: readonly number[], start: State, [alpha, beta, gamma]: readonly number[]): { errors: readonly number[]; state: State } {
  const seasons = [...start.seasons];
  let { level, trend } = start;
  const errors = months.map((amount, at) => {
    const season = at % SEASON;
    const off = amount - level - trend - (seasons[season] ?? 0);
    level += trend + (alpha ?? 0) * off;
    trend += (beta ?? 0) * off;
    seasons[season] = (seasons[season] ?? 0) + (gamma ?? 0) * off;
    return off;
  });
  return { errors, state: { level, trend, seasons } };
}

/**
 * The state to begin from that leaves the least error. Errors are linear in it, so what its level and trend should be is
 * the answer to two equations.
 */
function bestStart(months: readonly number[], start: State, smoothing: readonly number[]): State {
  const none = { level: 0, trend: 0, seasons: Array.from({ length: SEASON }, () => 0) };
  const nothing = months.map(() => 0);
  const [off, byLevel, byTrend] = [run(months, start, smoothing).errors, run(nothing, { ...none, level: 1 }, smoothing).errors, run(nothing, { ...none, trend: 1 }, smoothing).errors];
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);
  const [ll, lt, tt, lo, to] = [dot(byLevel, byLevel), dot(byLevel, byTrend), dot(byTrend, byTrend), dot(byLevel, off), dot(byTrend, off)];
  const determinant = ll * tt - lt * lt;
  if (determinant < 1e-9) return start;
  return { ...start, level: start.level - (tt * lo - lt * to) / determinant, trend: start.trend - (ll * to - lt * lo) / determinant };
}

/** Where a function of a few numbers in (0, 1) is least: by ever smaller steps along each of them. */
function leastOf(error: (at: readonly number[]) => number, starts: readonly (readonly number[])[]): readonly number[] {
  let best = starts.reduce((a, b) => (error(b) < error(a) ? b : a));
  let least = error(best);
  for (let step = 0.25; step > 0.002; step /= 2) {
    for (let moved = true; moved;) {
      moved = false;
      for (let one = 0; one < best.length; one += 1) {
        for (const by of [step, -step]) {
          const next = best.map((value, at) => (at === one ? Math.min(0.999, Math.max(0.0001, value + by)) : value));
          const reached = error(next);
          if (reached < least * (1 - 1e-9)) [best, least, moved] = [next, reached, true];
        }
      }
    }
  }
  return best;
}

const STARTS = [0.05, 0.3, 0.7].flatMap((alpha) => [0.001, 0.05, 0.2].flatMap((beta) => [0.001, 0.1, 0.4].map((gamma) => [alpha, Math.min(alpha, beta), gamma])));

/**
 * Exponential smoothing with additive error, trend and season (ETS AAA, what Excel's FORECAST.ETS is made from), begun as
 * in Hyndman and Khandakar (2008): the smoothing that has the least squared one-step error, trend no quicker than the
 * level, season within what it leaves. Null without two whole years.
 */
export function etsAaa(input: ForecastInput): number | null {
  const known = input.years.flatMap(({ months }) => months).filter((amount) => amount !== null);
  if (known.length < 2 * SEASON || input.actual === null) return null;
  const start = firstState(known);
  const allowed = (at: readonly number[]) => (at[1] ?? 0) <= (at[0] ?? 0) && (at[2] ?? 0) <= 1 - (at[0] ?? 0);
  const fitted = (at: readonly number[]) => run(known, bestStart(known, start, at), at);
  const best = leastOf((at) => (allowed(at) ? fitted(at).errors.reduce((sum, off) => sum + off * off, 0) : Infinity), STARTS);
  const { level, trend, seasons } = fitted(best).state;
  const rest = Array.from({ length: SEASON - input.period.month }, (_, ahead) => level + trend * (ahead + 1) + (seasons[(known.length + ahead) % SEASON] ?? 0));
  return input.actual + rest.reduce((all, one) => all + one, 0);
}

/** How many times its year each month tends to be, by the classical decomposition; null where months are not of one sign. */
function seasonFactors(months: readonly number[]): readonly number[] | null {
  const parts = months.map((amount, at) => {
    const around = months.slice(at - SEASON / 2, at + SEASON / 2 + 1);
    if (at < SEASON / 2 || around.length < SEASON + 1) return null;
    return amount / ((around.reduce((sum, one) => sum + one, 0) - ((around[0] ?? 0) + (around[SEASON] ?? 0)) / 2) / SEASON);
  });
  const raw = Array.from({ length: SEASON }, (_, season) => mean(parts.filter((one, at) => one !== null && at % SEASON === season).map((one) => one ?? 0)));
  const factors = raw.map((one) => one / mean(raw));
  return factors.every((one) => one > 0.01) ? factors : null;
}

/** Simple exponential smoothing: the one-step errors' squares, and the level that it ends in. */
function smooth(amounts: readonly number[], alpha: number): { error: number; level: number } {
  let [level, error] = [amounts[0] ?? 0, 0];
  for (const amount of amounts.slice(1)) {
    error += (amount - level) ** 2;
    level += alpha * (amount - level);
  }
  return { error, level };
}

/** The theta method (Assimakopoulos and Nikolopoulos 2000): smoothing with half the slope of the trend, without and then with the seasons. */
export function theta(input: ForecastInput): number | null {
  const known = input.years.flatMap(({ months }) => months).filter((amount) => amount !== null);
  if (known.length < 2 * SEASON || input.actual === null) return null;
  const factors = seasonFactors(known) ?? Array.from({ length: SEASON }, () => 1);
  const adjusted = known.map((amount, at) => amount / (factors[at % SEASON] ?? 1));
  const [alpha = 0.5] = leastOf(([at]) => smooth(adjusted, at ?? 0.5).error, [[0.1], [0.5], [0.9]]);
  const drift = lineThrough(adjusted).slope / 2;
  const { level } = smooth(adjusted, alpha);
  const from = (1 - (1 - alpha) ** known.length) / alpha;
  const rest = Array.from({ length: SEASON - input.period.month }, (_, ahead) => (level + drift * (ahead + from)) * (factors[(known.length + ahead) % SEASON] ?? 1));
  return input.actual + rest.reduce((all, one) => all + one, 0);
}
