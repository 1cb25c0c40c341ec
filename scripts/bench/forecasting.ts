import { rankMethods } from '../../src/figures/forecast/backTest';
import type { ForecastInput, YearOfMonths } from '../../src/figures/forecast/forecast';
import { proposeForecasts } from '../../src/figures/forecast/propose';
import { experienceRange } from '../../src/figures/forecast/range';
import type { ForecastMethod } from '../../src/values/forecast';

const AREAS = 400;
const LAST = 2024;
const YEARS = [3, 4, 5] as const;
const MONTHS = [3, 6, 8, 10] as const;

/** Numbers between 0 and 1 that look random, the same at every run. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Random {
  readonly uniform: () => number;
  /** Mean 0, deviation 1. */
  readonly normal: () => number;
}

function randomFrom(seed: number): Random {
  const uniform = numbersFrom(seed);
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()) };
}

/** Months of a year whose level is 1 a month on average; `year` counts from 0. */
type Shape = (random: Random, years: number) => (year: number) => number[];

const twelve = (of: (month: number) => number): number[] => Array.from({ length: 12 }, (_, month) => of(month));

/** The areas that occur: alike all year, with a season, with a payment that comes once, with a new level, with much noise. */
const shapes: Readonly<Record<string, Shape>> = {
  flat: ({ normal }) => () => twelve(() => 1 + 0.03 * normal()),
  seasonal: ({ normal, uniform }) => {
    const [depth, shift] = [0.3 + 0.4 * uniform(), uniform() * 12];
    return () => twelve((month) => (1 + depth * Math.cos(((month - shift) / 12) * 2 * Math.PI)) * (1 + 0.03 * normal()));
  },
  'one-off': ({ normal, uniform }) => () => {
    const hit = uniform() < 0.35 ? Math.floor(uniform() * 12) : -1;
    return twelve((month) => 1 + 0.03 * normal() + (month === hit ? 1.5 : 0));
  },
  step: ({ normal, uniform }) => {
    const steps = Array.from({ length: 9 }, () => (uniform() < 0.4 ? { month: Math.floor(uniform() * 12), by: (uniform() - 0.4) * 0.6 } : null));
    let level = 1;
    return (year) => twelve((month) => {
      const step = steps[year];
      if (step?.month === month) level *= 1 + step.by;
      return level * (1 + 0.03 * normal());
    });
  },
  noisy: ({ normal }) => () => twelve(() => Math.max(0.05, 1 + 0.35 * normal())),
};

/** Methods that fit a shape; where none fits better than another there is nothing to prefer. */
const rightKinds: Readonly<Record<string, readonly ForecastMethod[]>> = { flat: ['runRate'], seasonal: ['priorYearShare', 'severalYearsShare'] };

interface Tried {
  readonly input: ForecastInput;
  readonly outcome: number;
}

function areaOf(shape: Shape, years: number, month: number, seed: number): Tried {
  const random = randomFrom(seed);
  const size = -1_000 * (1 + 40 * random.uniform());
  const draw = shape(random, years);
  const all = Array.from({ length: years + 1 }, (_, at): YearOfMonths =>
    ({ year: LAST - years + at, months: draw(at).map((amount) => Math.round(amount * size)) }));
  const current = all[years]?.months ?? [];
  const sum = (months: readonly (number | null)[]) => months.reduce<number>((total, one) => total + (one ?? 0), 0);
  const prior = all[years - 1]?.months ?? [];
  return {
    outcome: sum(current),
    input: {
      area: 'Område', unit: 'tkr', period: { year: LAST, month }, budget: null, budgetToDate: null, budgetDoubt: null, own: null, driver: null, ownShares: null,
      actual: sum(current.slice(0, month)), priorYear: sum(prior), priorYearToDate: sum(prior.slice(0, month)),
      years: all.map((one) => (one.year === LAST ? { ...one, months: one.months.map((amount, at) => (at < month ? amount : null)) } : one)),
    },
  };
}

interface Count {
  ranges: number;
  held: number;
  claimed: number;
  ranked: number;
  right: number;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

/** Adds one area: whether each method's own range, and the range that is shown, held what the year came to. */
function tryArea({ input, outcome }: Tried, right: readonly ForecastMethod[] | undefined, own: Count, shown: Count): void {
  const { backTests, proposals, range, best } = proposeForecasts(input);
  const likely = (method: ForecastMethod | null) => proposals.find((one) => one.method === method)?.likely ?? null;
  for (const test of backTests) {
    const proposed = likely(test.method);
    const tried = proposed === null ? null : experienceRange(proposed, test);
    if (!tried) continue;
    own.ranges += 1;
    own.claimed += tried.holds;
    own.held += outcome >= tried.low && outcome <= tried.high ? 1 : 0;
  }
  if (range?.from === 'experience') {
    const tried = experienceRange(likely(best) ?? 0, backTests.find(({ method }) => method === best), backTests);
    shown.ranges += 1;
    shown.claimed += tried?.holds ?? 0;
    shown.held += outcome >= range.low && outcome <= range.high ? 1 : 0;
  }
  const [first] = rankMethods(backTests);
  if (right && first) {
    shown.ranked += 1;
    shown.right += right.includes(first) ? 1 : 0;
  }
}

/** How often ranges of experience hold the year's outcome against what they claim, and how often the ranking is right. */
export function benchForecasting(): Promise<void> {
  const none = (): Count => ({ ranges: 0, held: 0, claimed: 0, ranked: 0, right: 0 });
  for (const years of YEARS) {
    const [allOwn, allShown] = [none(), none()];
    for (const [name, shape] of Object.entries(shapes)) {
      const [own, shown] = [none(), none()];
      for (const month of MONTHS) {
        for (let at = 0; at < AREAS; at += 1) tryArea(areaOf(shape, years, month, at * 7919 + month * 31 + years), rightKinds[name], own, shown);
      }
      for (const key of Object.keys(allOwn) as (keyof Count)[]) {
        allOwn[key] += own[key];
        allShown[key] += shown[key];
      }
      console.log(`forecasting, ${years} years, ${name}: a method's range held ${percent(own.held, own.ranges)} (claims ${percent(own.claimed, own.ranges)}), `
        + `the shown one ${percent(shown.held, shown.ranges)} (claims ${percent(shown.claimed, shown.ranges)})`
        + (shown.ranked > 0 ? `; the right kind of method came first in ${percent(shown.right, shown.ranked)}` : ''));
    }
    console.log(`forecasting, ${years} years, all shapes: a method's range held ${percent(allOwn.held, allOwn.ranges)} (claims ${percent(allOwn.claimed, allOwn.ranges)}), `
      + `the shown one ${percent(allShown.held, allShown.ranges)} (claims ${percent(allShown.claimed, allShown.ranges)}), ${allShown.ranges} ranges`);
  }
  return Promise.resolve();
}
