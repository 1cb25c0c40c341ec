import type { ForecastMethod } from '../../src/values/forecast';

/** Areas as they occur, drawn by number: the shape of their years is known, and so which method suits them. */

export interface Random {
  readonly uniform: () => number;
  /** Mean 0, deviation 1. */
  readonly normal: () => number;
}

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

export function randomFrom(seed: number): Random {
  const uniform = numbersFrom(seed);
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()) };
}

/** Months of a year whose level is about 1 a month; `year` counts from 0, the last one is the follow-up's. */
type Draw = (random: Random, years: number) => (year: number) => number[];

export interface Shape {
  readonly name: string;
  /** The methods that suit it; empty where none suits it better than another. */
  readonly right: readonly ForecastMethod[];
  readonly draw: Draw;
}

const NOISE = 0.03;
const shares: readonly ForecastMethod[] = ['priorYearShare', 'severalYearsShare'];
const twelve = (of: (month: number) => number): number[] => Array.from({ length: 12 }, (_, month) => of(month));

export const shapes: readonly Shape[] = [
  { name: 'flat', right: ['runRate'], draw: ({ normal }) => () => twelve(() => 1 + NOISE * normal()) },
  {
    name: 'seasonal', right: shares,
    draw: ({ normal, uniform }) => {
      const [depth, shift] = [0.3 + 0.4 * uniform(), uniform() * 12];
      return () => twelve((month) => (1 + depth * Math.cos(((month - shift) / 12) * 2 * Math.PI)) * (1 + NOISE * normal()));
    },
  },
  {
    name: 'one-off, the same month every year', right: shares,
    draw: ({ normal, uniform }) => {
      const hit = Math.floor(uniform() * 12);
      return () => twelve((month) => 1 + NOISE * normal() + (month === hit ? 1.5 : 0));
    },
  },
  {
    // The shape of one year says nothing of the next.
    name: 'one-off, any month of some years', right: ['runRate', 'severalYearsShare'],
    draw: ({ normal, uniform }) => () => {
      const hit = uniform() < 0.35 ? Math.floor(uniform() * 12) : -1;
      return twelve((month) => 1 + NOISE * normal() + (month === hit ? 1.5 : 0));
    },
  },
  {
    name: 'step, the same month every year', right: shares,
    draw: ({ normal, uniform }) => {
      const [month, by] = [1 + Math.floor(uniform() * 11), 0.2 + 0.3 * uniform()];
      return () => twelve((at) => (at >= month ? 1 + by : 1) * (1 + NOISE * normal()));
    },
  },
  {
    // After the step every month is alike again, while the year of the step has a shape that does not come back.
    name: 'step, once in an earlier year', right: ['runRate'],
    draw: ({ normal, uniform }, years) => {
      const [year, month, by] = [Math.floor(uniform() * years), 3 + Math.floor(uniform() * 7), 0.3 + 0.4 * uniform()];
      return (at) => twelve((each) => (at > year || (at === year && each >= month) ? 1 + by : 1) * (1 + NOISE * normal()));
    },
  },
  {
    // A new level may come this year too, after the month of the forecast: nothing can foresee that.
    name: 'step, any month of some years', right: [],
    draw: ({ normal, uniform }) => {
      const steps = Array.from({ length: 9 }, () => (uniform() < 0.4 ? { month: Math.floor(uniform() * 12), by: (uniform() - 0.4) * 0.6 } : null));
      let level = 1;
      return (year) => twelve((month) => {
        const step = steps[year];
        if (step?.month === month) level *= 1 + step.by;
        return level * (1 + NOISE * normal());
      });
    },
  },
  { name: 'noisy', right: [], draw: ({ normal }) => () => twelve(() => Math.max(0.05, 1 + 0.35 * normal())) },
];

/** The months of `years` earlier years and of the one that is followed up, costs, whole thousands of kronor. */
export function drawnYears({ draw }: Shape, years: number, seed: number): readonly (readonly number[])[] {
  const random = randomFrom(seed);
  const size = -1_000 * (1 + 40 * random.uniform());
  const of = draw(random, years);
  return Array.from({ length: years + 1 }, (_, at) => of(at).map((amount) => Math.round(amount * size)));
}
