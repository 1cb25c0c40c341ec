import type { ForecastMethod } from '../values/forecast';
import type { BackTest } from './forecast';

/**
 * The range of experience round a forecast: so wide that it would have held three in four of the outcomes of the
 * committee's own earlier years. Not a confidence interval: the years are few and need not be alike.
 *
 * An area has too few years to tell alone how far a method misses on it, so its misses are drawn towards those of the
 * committee's areas. How many times that scale is needed is counted over every area and year, each year measured by a
 * scale that it is itself not in (`npm run bench forecasting` measures what the ranges hold).
 */

/** A range should hold so large a part of the outcomes, where there are years enough to tell. */
const CLAIM = 0.75;
/** The committee's typical miss counts as so many years of an area's own. */
const WEIGHT = 2;
/** Fewer tried years in the whole committee than this give no range. */
const LEAST_CASES = 2;

/** How far a method tends to miss in a committee, as parts of what it forecasts. */
export interface Experience {
  /** The mean of the areas' mean misses. */
  readonly typical: number;
  /** The range reaches so many times the area's scale. */
  readonly times: number;
  /** How often the outcome should fall within. */
  readonly holds: number;
  /** Of how many areas; one area has nothing but its own years. */
  readonly areas: number;
}

export type CommitteeExperience = Readonly<Partial<Record<ForecastMethod, Experience>>>;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far a method missed in each earlier year, as a part of what it had forecast. */
export const missesOf = ({ cases }: BackTest): number[] =>
  cases.filter(({ forecast }) => forecast !== 0).map(({ forecast, outcome }) => Math.abs(outcome - forecast) / Math.abs(forecast));

/** An area's scale: its own misses together with the committee's typical one. */
const scaleOf = (own: readonly number[], { typical, areas }: Pick<Experience, 'typical' | 'areas'>): number =>
  (areas < 2 ? typical : (own.reduce((sum, miss) => sum + miss, 0) + WEIGHT * typical) / (own.length + WEIGHT));

/** The value that a part `claim` of one more should fall below: between two of the sorted values, at most the largest. */
function quantile(values: readonly number[], claim: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, claim * (sorted.length + 1) - 1));
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

function experienceFrom(all: readonly (readonly number[])[]): Experience | null {
  const areas = all.filter((misses) => misses.length > 0);
  const typical = areas.length === 0 ? 0 : mean(areas.map(mean));
  const known = { typical, areas: areas.length };
  const scores = areas.flatMap((misses) => misses.map((miss, at) => {
    const scale = scaleOf(misses.filter((_, other) => other !== at), known);
    return scale === 0 ? 0 : miss / scale;
  }));
  if (scores.length < LEAST_CASES) return null;
  return { ...known, times: quantile(scores, CLAIM), holds: Math.min(CLAIM, scores.length / (scores.length + 1)) };
}

/** What the areas' earlier years together tell of each method. */
export function committeeExperience(areas: readonly (readonly BackTest[])[]): CommitteeExperience {
  const methods = [...new Set(areas.flatMap((tests) => tests.map(({ method }) => method)))];
  return Object.fromEntries(methods.flatMap((method) => {
    const experience = experienceFrom(areas.map((tests) => tests.filter((test) => test.method === method).flatMap(missesOf)));
    return experience ? [[method, experience]] : [];
  }));
}

export interface ExperienceRange {
  readonly low: number;
  readonly high: number;
  readonly holds: number;
}

/** The range round a method's forecast; null for one that was never tried on the area, or too seldom in the committee. */
export function experienceRange(likely: number, test: BackTest | undefined, experience: CommitteeExperience): ExperienceRange | null {
  const known = test && experience[test.method];
  const own = test ? missesOf(test) : [];
  if (!known || own.length === 0) return null;
  const reach = scaleOf(own, known) * known.times * Math.abs(likely);
  return { low: likely - reach, high: likely + reach, holds: known.holds };
}
