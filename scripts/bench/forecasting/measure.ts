import { backTest } from '../../../src/forecasts/backTest';
import { committeeForecast } from '../../../src/forecasts/committee';
import type { ForecastInput } from '../../../src/forecasts/forecast';
import { proposeForecasts } from '../../../src/forecasts/propose';
import { committeeExperience } from '../../../src/forecasts/range';
import type { Committee } from './cases';

/** Sums of what forecasts missed by, as parts of the outcome. */
export interface Missed {
  cases: number;
  error: number;
  bias: number;
}

/** Sums of what ranges held and claimed, and what they cost: width and what the outcome fell outside by. */
export interface Held {
  ranges: number;
  held: number;
  claimed: number;
  width: number;
  score: number;
}

export interface Measured {
  readonly missed: Map<string, Missed>;
  readonly areas: Held;
  readonly committee: Held;
  /** What the areas' ranges come to together, beside the committee's. */
  summed: number;
}

const nothingHeld = (): Held => ({ ranges: 0, held: 0, claimed: 0, width: 0, score: 0 });
export const nothing = (): Measured => ({ missed: new Map(), areas: nothingHeld(), committee: nothingHeld(), summed: 0 });

export const FIRST = 'the first proposal';
export const OF_AREAS = 'the committee as the sum of its areas';
export const BY_OWN = 'the committee by its own months';

function miss(all: Measured, name: string, forecast: number | null, outcome: number): void {
  if (forecast === null || outcome === 0) return;
  const one = all.missed.get(name) ?? { cases: 0, error: 0, bias: 0 };
  all.missed.set(name, one);
  const off = (forecast - outcome) / Math.abs(outcome);
  one.cases += 1;
  one.error += Math.abs(off);
  // Costs are negative: a forecast below the outcome is of a dearer year.
  one.bias -= off;
}

/** The interval score of Gneiting and Raftery (2007): the width, and 2/α times what the outcome fell outside by. */
function hold(all: Held, { low, high, holds }: { low: number; high: number; holds: number }, outcome: number): void {
  const outside = Math.max(0, low - outcome, outcome - high);
  all.ranges += 1;
  all.held += outside === 0 ? 1 : 0;
  all.claimed += holds;
  all.width += (high - low) / Math.abs(outcome);
  all.score += (high - low + (2 / (1 - holds)) * outside) / Math.abs(outcome);
}

/** What the areas of a committee come to together, as one input. */
function together(inputs: readonly ForecastInput[]): ForecastInput | null {
  const first = inputs[0];
  if (!first) return null;
  const sum = (of: (input: ForecastInput) => number | null) =>
    inputs.reduce<number | null>((all, input) => { const one = of(input); return all === null || one === null ? null : all + one; }, 0);
  return {
    ...first, area: '', budget: sum(({ budget }) => budget), actual: sum(({ actual }) => actual),
    priorYear: sum(({ priorYear }) => priorYear), priorYearToDate: sum(({ priorYearToDate }) => priorYearToDate),
    years: first.years.map(({ year }) => ({ year, months: Array.from({ length: 12 }, (_, month) => sum(({ years }) => years.find((one) => one.year === year)?.months[month] ?? null)) })),
  };
}

export type Reference = readonly [name: string, of: (input: ForecastInput) => number | null];

/** Adds one committee: what each method, the first proposal and the references missed by, and what the ranges held. */
export function measure(all: Measured, committee: Committee, references: readonly Reference[]): void {
  const tests = committee.map(({ input }) => backTest(input));
  const experience = committeeExperience(tests);
  const areas = committee.map(({ input }, at) => proposeForecasts(input, { tests: tests[at] ?? [], experience }));
  committee.forEach(({ input, outcome }, at) => {
    const area = areas[at];
    if (!area) return;
    for (const { method, likely } of area.proposals) miss(all, method, likely, outcome);
    miss(all, FIRST, area.proposals.find(({ method }) => method === area.best)?.likely ?? null, outcome);
    for (const [name, of] of references) miss(all, name, of(input), outcome);
    const { range } = area;
    if (range?.holds != null) hold(all.areas, { ...range, holds: range.holds }, outcome);
  });
  const input = together(committee.map((one) => one.input));
  if (committee.length < 2 || !input) return;
  const outcome = committee.reduce((sum, one) => sum + one.outcome, 0);
  const found = committeeForecast(areas, committee.map((one) => one.input), proposeForecasts(input), input);
  if (found?.ofAreas == null) return;
  miss(all, OF_AREAS, found.ofAreas, outcome);
  miss(all, BY_OWN, found.byOwn, outcome);
  if (found.range?.holds != null) {
    hold(all.committee, { ...found.range, holds: found.range.holds }, outcome);
    all.summed += areas.reduce((sum, { range }) => sum + (range ? range.high - range.low : 0), 0) / Math.abs(outcome);
  }
}
