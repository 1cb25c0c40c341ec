import { rankMethods } from '../../src/forecasts/backTest';
import type { ForecastInput, YearOfMonths } from '../../src/forecasts/forecast';
import { outcomeMethods } from '../../src/forecasts/methods';
import { proposeForecasts } from '../../src/forecasts/propose';
import { experienceRange } from '../../src/forecasts/range';
import type { ForecastMethod } from '../../src/values/forecast';
import { drawnYears, shapes, type Shape } from '../../test/support/forecastShapes';

const AREAS = 400;
const LAST = 2024;
const YEARS = [3, 4, 5] as const;
const MONTHS = [3, 6, 8, 10] as const;

interface Tried {
  readonly input: ForecastInput;
  readonly outcome: number;
}

function areaOf(shape: Shape, years: number, month: number, seed: number): Tried {
  const all = drawnYears(shape, years, seed).map((months, at): YearOfMonths => ({ year: LAST - years + at, months }));
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
  /** Sums of how far off, as parts of the outcome: the method that is ranked first, and each method. */
  missed: number;
  missedBy: Partial<Record<ForecastMethod, number>>;
}

const none = (): Count => ({ ranges: 0, held: 0, claimed: 0, ranked: 0, right: 0, missed: 0, missedBy: {} });

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

/** Adds one area: whether ranges held what the year came to, which method came first, and how far off it and the others were. */
function tryArea({ input, outcome }: Tried, right: readonly ForecastMethod[], own: Count, shown: Count): void {
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
  if (!first) return;
  const off = (method: ForecastMethod) => Math.abs(((likely(method) ?? 0) - outcome) / outcome);
  shown.ranked += 1;
  shown.right += right.includes(first) ? 1 : 0;
  shown.missed += off(first);
  for (const method of outcomeMethods) shown.missedBy[method] = (shown.missedBy[method] ?? 0) + off(method);
}

function add(all: Count, one: Count): void {
  for (const key of ['ranges', 'held', 'claimed', 'ranked', 'right', 'missed'] as const) all[key] += one[key];
}

function rankingOf({ name, right }: Shape, { ranked, right: first, missed, missedBy }: Count): string {
  const by = Object.entries(missedBy).sort(([, a], [, b]) => a - b).map(([method, sum]) => `${method} ${percent(sum, ranked)}`).join(', ');
  const which = right.length === 0 ? '' : `${right.join(' or ')} came first in ${percent(first, ranked)}; `;
  return `  ${name}: ${which}the first one missed by ${percent(missed, ranked)} (${by})`;
}

/** How often ranges of experience hold the year's outcome against what they claim, and how right the ranking of methods is. */
export function benchForecasting(): Promise<void> {
  for (const years of YEARS) {
    const [allOwn, allShown] = [none(), none()];
    for (const shape of shapes) {
      const [own, shown] = [none(), none()];
      for (const month of MONTHS) {
        for (let at = 0; at < AREAS; at += 1) tryArea(areaOf(shape, years, month, at * 7919 + month * 31 + years), shape.right, own, shown);
      }
      add(allOwn, own);
      add(allShown, shown);
      console.log(`forecasting, ${years} years, ${shape.name}: a method's range held ${percent(own.held, own.ranges)} (claims ${percent(own.claimed, own.ranges)}), `
        + `the shown one ${percent(shown.held, shown.ranges)} (claims ${percent(shown.claimed, shown.ranges)})`);
      console.log(rankingOf(shape, shown));
    }
    console.log(`forecasting, ${years} years, all shapes: a method's range held ${percent(allOwn.held, allOwn.ranges)} (claims ${percent(allOwn.claimed, allOwn.ranges)}), `
      + `the shown one ${percent(allShown.held, allShown.ranges)} (claims ${percent(allShown.claimed, allShown.ranges)}), ${allShown.ranges} ranges; `
      + `the method ranked first missed by ${percent(allShown.missed, allShown.ranked)}`);
  }
  return Promise.resolve();
}
