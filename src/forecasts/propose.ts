import { formatAmount } from '../values/amount';
import { forecastMethods, type ForecastMethod } from '../values/forecast';
import type { Sentence } from '../values/problem';
import { formatDecimal } from '../values/quantity';
import { convert, withoutNoise } from '../values/unit';
import { backTest, missedLeast, rankMethods } from './backTest';
import type { AreaForecasts, BackTest, EndsFrom, ForecastInput, ForecastRange, Proposal } from './forecast';
import { methodMakers, type Made } from './methods';
import { experienceRange } from './range';

/** Methods that differ by more than this part of the largest proposal disagree so much that it is said first. */
const WIDE_SHARE = 0.05;
/** ... but not by less than this, in tkr. */
const WIDE_AMOUNT = 100;

interface Ends {
  readonly low: number;
  readonly high: number;
}

const endsOf = (values: readonly number[]): Ends | null =>
  values.length >= 2 ? { low: Math.min(...values), high: Math.max(...values) } : null;

/** Low and high of one method: the workbook's own, else how it did in earlier years, how those differ, or how the methods do. */
function withEnds(method: ForecastMethod, made: Made, tests: readonly BackTest[], spread: Ends | null): Proposal {
  if ('missing' in made) return { method, low: null, likely: null, high: null, endsFrom: null, explanation: null, missing: made.missing };
  const { likely, low, high } = made;
  const tried = experienceRange(likely, tests.find((test) => test.method === method));
  const proposed = { method, likely: withoutNoise(likely), explanation: made.explanation, missing: null };
  if (method === 'own' && (low !== null || high !== null)) {
    const [least, most] = [low ?? spread?.low ?? null, high ?? spread?.high ?? null];
    return {
      ...proposed, endsFrom: 'workbook',
      low: least === null ? null : withoutNoise(Math.min(least, likely)), high: most === null ? null : withoutNoise(Math.max(most, likely)),
    };
  }
  const [ends, endsFrom]: [Ends | null, EndsFrom] = tried ? [tried, 'experience'] : low !== null && high !== null ? [{ low, high }, 'years'] : [spread, 'spread'];
  if (!ends) return { ...proposed, low: null, high: null, endsFrom: null };
  return { ...proposed, endsFrom, low: withoutNoise(Math.min(ends.low, likely)), high: withoutNoise(Math.max(ends.high, likely)) };
}

function spreadOf(proposals: readonly Proposal[], { unit }: ForecastInput): AreaForecasts['spread'] {
  const known = proposals.filter((proposal): proposal is Proposal & { likely: number } => proposal.likely !== null);
  const ends = endsOf(known.map(({ likely }) => likely));
  if (!ends) return null;
  const amount = withoutNoise(ends.high - ends.low);
  const largest = Math.max(...known.map(({ likely }) => Math.abs(likely)));
  const wide = amount > largest * WIDE_SHARE && amount > convert(WIDE_AMOUNT, 'tkr', unit);
  const text = (language: 'sv' | 'en') => [amount, ends.low, ends.high].map((value) => `${formatAmount(value, unit, language)} ${unit}`);
  const [sv, en] = [text('sv'), text('en')];
  const sentence: Sentence = wide
    ? { sv: `Metoderna skiljer sig mycket: ${sv[0]}, från ${sv[1]} till ${sv[2]}.`, en: `The methods differ widely: ${en[0]}, from ${en[1]} to ${en[2]}.` }
    : { sv: `Metoderna ligger inom ${sv[0]}.`, en: `The methods lie within ${en[0]}.` };
  return { amount, wide, sentence };
}

function rangeOf(input: ForecastInput, proposals: readonly Proposal[], best: ForecastMethod | null, tests: readonly BackTest[]): ForecastRange | null {
  if (input.period.month === 12) return null;
  const { own } = input;
  if (own?.low != null && own.high !== null) return { low: own.low, high: own.high, from: 'workbook' };
  const proposal = proposals.find(({ method }) => method === best);
  const tried = proposal?.likely != null ? experienceRange(proposal.likely, tests.find(({ method }) => method === best), tests) : null;
  if (tried) return { low: withoutNoise(tried.low), high: withoutNoise(tried.high), from: 'experience' };
  const ends = endsOf(proposals.flatMap(({ likely }) => (likely === null ? [] : [likely])));
  return ends ? { low: withoutNoise(ends.low), high: withoutNoise(ends.high), from: 'spread' } : null;
}

/** Why nothing is forecast in December. */
export const yearIsOver: Sentence = { sv: 'Året är slut: utfallet är känt och ingen prognos behövs.', en: 'The year is over: the outcome is known and no forecast is needed.' };

function finishedYear(input: ForecastInput): AreaForecasts {
  return {
    area: input.area, best: null, spokenFor: null, range: null, spread: null, backTests: backTest(input),
    proposals: forecastMethods.map((method) => ({ method, low: null, likely: null, high: null, endsFrom: null, explanation: null, missing: yearIsOver })),
  };
}

/** Every method's proposal for one area, which of them its own history speaks for, and where the outcome may end. */
export function proposeForecasts(input: ForecastInput): AreaForecasts {
  if (input.period.month === 12) return finishedYear(input);
  const made = forecastMethods.map((method) => [method, methodMakers[method](input)] as const);
  const tests = backTest(input);
  const ends = endsOf(made.flatMap(([, one]) => ('likely' in one ? [one.likely] : [])));
  const proposals = made.map(([method, one]) => withEnds(method, one, tests, ends));
  const best = rankMethods(tests)[0] ?? proposals.find(({ likely }) => likely !== null)?.method ?? null;
  const spokenFor = best !== null && missedLeast(best, tests) ? best : null;
  return { area: input.area, proposals, best, spokenFor, range: rangeOf(input, proposals, best, tests), spread: spreadOf(proposals, input), backTests: tests };
}

/** "Av 4 tidigare år hade metoden som mest missat med 3,1 %." */
export function experienceSentence(test: BackTest): Sentence {
  const errors = test.cases.filter(({ forecast }) => forecast !== 0).map(({ forecast, outcome }) => Math.abs(outcome - forecast) / Math.abs(forecast));
  const worst = Math.max(0, ...errors) * 100;
  const years = test.cases.length;
  return {
    sv: `Prövad på ${years === 1 ? 'ett tidigare år' : `${years} tidigare år`} vid samma månad: som mest ${formatDecimal(worst, 1, 'sv')} % fel.`,
    en: `Tried on ${years === 1 ? 'one earlier year' : `${years} earlier years`} at the same month: at most ${formatDecimal(worst, 1, 'en')} % off.`,
  };
}
