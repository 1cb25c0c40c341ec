import { formatAmount } from '../values/amount';
import { forecastMethods, methodsInText, type ForecastMethod } from '../values/forecast';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import { formatDecimal } from '../values/quantity';
import { convert, withoutNoise, type Unit } from '../values/unit';
import { backTest } from './backTest';
import type { AreaForecasts, BackTest, EndsFrom, ForecastInput, ForecastRange, Proposal } from './forecast';
import type { Made } from './made';
import { methodMakers } from './methods';
import { middleMethods } from './middle';
import { committeeExperience, experienceRange, missesOf, type CommitteeExperience } from './range';

/** Methods that differ by more than this part of the largest proposal may disagree so much that it is said first. */
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
function withEnds(method: ForecastMethod, made: Made, { tests, experience }: Tried, spread: Ends | null): Proposal {
  if ('missing' in made) return { method, low: null, likely: null, high: null, endsFrom: null, explanation: null, missing: made.missing };
  const { likely, low, high } = made;
  const tried = experienceRange(likely, tests.find((test) => test.method === method), experience);
  const proposed = { method, likely: withoutNoise(likely), explanation: made.explain(), missing: null };
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

type Known = Proposal & { readonly likely: number };

/** How far the methods lie apart; `mayBeWide` where it is not for this area to say that they differ widely. */
function spreadOf(proposals: readonly Proposal[], { unit }: Pick<ForecastInput, 'unit'>, mayBeWide: boolean): AreaForecasts['spread'] {
  const known = proposals.filter((proposal): proposal is Known => proposal.likely !== null);
  const ends = endsOf(known.map(({ likely }) => likely));
  if (!ends) return null;
  const amount = withoutNoise(ends.high - ends.low);
  const largest = Math.max(...known.map(({ likely }) => Math.abs(likely)));
  const wide = mayBeWide && amount > largest * WIDE_SHARE && amount > convert(WIDE_AMOUNT, 'tkr', unit);
  const text = (language: 'sv' | 'en') => [amount, ends.low, ends.high].map((value) => `${formatAmount(value, unit, language)} ${unit}`);
  const [sv, en] = [text('sv'), text('en')];
  const sentence: Sentence = wide
    ? { sv: `Metoderna skiljer sig mycket: ${sv[0]}, från ${sv[1]} till ${sv[2]}.`, en: `The methods differ widely: ${en[0]}, from ${en[1]} to ${en[2]}.` }
    : { sv: `Metoderna ligger inom ${sv[0]}.`, en: `The methods lie within ${en[0]}.` };
  return { amount, wide, sentence };
}

function rangeOf(input: ForecastInput, proposals: readonly Proposal[], best: ForecastMethod | null, { tests, experience }: Tried): ForecastRange | null {
  if (input.period.month === 12) return null;
  const { own } = input;
  if (own?.low != null && own.high !== null) return { low: own.low, high: own.high, from: 'workbook', holds: null };
  const proposal = proposals.find(({ method }) => method === best);
  const tried = proposal?.likely != null ? experienceRange(proposal.likely, tests.find(({ method }) => method === best), experience) : null;
  if (tried) return { low: withoutNoise(tried.low), high: withoutNoise(tried.high), from: 'experience', holds: tried.holds };
  const ends = endsOf(proposals.flatMap(({ likely }) => (likely === null ? [] : [likely])));
  return ends ? { low: withoutNoise(ends.low), high: withoutNoise(ends.high), from: 'spread', holds: null } : null;
}

/** Why nothing is forecast in December. */
export const yearIsOver: Sentence = { sv: 'Året är slut: utfallet är känt och ingen prognos behövs.', en: 'The year is over: the outcome is known and no forecast is needed.' };

function finishedYear(input: ForecastInput, tests: readonly BackTest[]): AreaForecasts {
  return {
    area: input.area, best: null, sentence: null, range: null, spread: null, backTests: tests,
    proposals: forecastMethods.map((method) => ({ method, low: null, likely: null, high: null, endsFrom: null, explanation: null, missing: yearIsOver })),
  };
}

/**
 * What is proposed first: the middle of the methods. With too few for a middle, which is where no earlier year is known,
 * the workbook's own forecast; and where it has none, what is left of the budget, which came nearer than the run rate
 * (`npm run bench forecasting` measures it).
 */
const FIRST: readonly ForecastMethod[] = ['median', 'own', 'remainingBudget', 'priorYearRest', 'severalYearsShare', 'priorYearShare', 'runRate', 'recentLevel', 'volumePrice'];

/** The earlier years on which methods were tried: the area's own, and what the committee's areas tell together. */
export interface Tried {
  readonly tests: readonly BackTest[];
  readonly experience: CommitteeExperience;
}

const triedAlone = (input: ForecastInput): Tried => {
  const tests = backTest(input);
  return { tests, experience: committeeExperience([tests]) };
};

/** Every method's proposal for one area, which is proposed first, and where the outcome may end. */
export function proposeForecasts(input: ForecastInput, tried: Tried = triedAlone(input)): AreaForecasts {
  const { tests } = tried;
  if (input.period.month === 12) return finishedYear(input, tests);
  const made = forecastMethods.map((method) => [method, methodMakers[method](input)] as const);
  const ends = endsOf(made.flatMap(([, one]) => ('likely' in one ? [one.likely] : [])));
  const proposals = made.map(([method, one]) => withEnds(method, one, tried, ends));
  const best = FIRST.find((method) => proposals.some((one) => one.method === method && one.likely !== null)) ?? null;
  return {
    area: input.area, proposals, best, range: rangeOf(input, proposals, best, tried), spread: spreadOf(proposals, input, true), backTests: tests,
    sentence: best === null ? null : firstSentence(best, proposals, tests),
  };
}

/** Only so large a part of a committee's areas is said to differ widely: what is said of most of them says nothing. */
const WIDEST = 0.2;

/** How wide the range is, as a part of the first proposal; null where there is no range. */
function widthOf({ range, proposals, best }: AreaForecasts): number | null {
  const likely = proposals.find(({ method }) => method === best)?.likely ?? null;
  return range === null || likely === null || likely === 0 ? null : (range.high - range.low) / Math.abs(likely);
}

/** Lets only those areas say that their methods differ widely whose ranges are in the widest fifth of the committee's, one at least. */
export function widestOnly(areas: readonly AreaForecasts[], unit: Unit): AreaForecasts[] {
  const widths = areas.flatMap((area, at) => { const width = widthOf(area); return width === null ? [] : [{ at, width, apart: area.spread?.amount ?? 0 }]; });
  const most = Math.max(1, Math.floor(widths.length * WIDEST));
  const widest = new Set(widths.sort((a, b) => b.width - a.width || b.apart - a.apart).slice(0, most).map(({ at }) => at));
  return areas.map((area, at) => (!area.spread?.wide || widest.has(at) ? area : { ...area, spread: spreadOf(area.proposals, { unit }, false) }));
}

/** "som mest 3,1 %, i medeltal 2,0 %", of what was forecast. */
function missed(test: BackTest, language: Language): string {
  const misses = missesOf(test);
  const percent = (part: number) => `${formatDecimal(part * 100, 1, language)} %`;
  const [worst, mean] = [Math.max(0, ...misses), misses.reduce((sum, miss) => sum + miss, 0) / Math.max(1, misses.length)];
  if (misses.length < 2) return language === 'sv' ? `${percent(worst)} fel` : `${percent(worst)} off`;
  return language === 'sv' ? `i medeltal ${percent(mean)} fel, som mest ${percent(worst)}` : `on average ${percent(mean)} off, at most ${percent(worst)}`;
}

const both = (of: (language: Language) => string): Sentence => ({ sv: of('sv'), en: of('en') });

/** "Prövad på 4 tidigare år vid samma månad: i medeltal 2,0 % fel, som mest 3,1 %." */
export const experienceSentence = (test: BackTest): Sentence => both((language) => {
  const years = test.cases.length;
  return language === 'sv'
    ? `Prövad på ${years === 1 ? 'ett tidigare år' : `${years} tidigare år`} vid samma månad: ${missed(test, language)}.`
    : `Tried on ${years === 1 ? 'one earlier year' : `${years} earlier years`} at the same month: ${missed(test, language)}.`;
});

/** How the first proposal was made, and how it has done on the area. */
function firstSentence(best: ForecastMethod, proposals: readonly Proposal[], tests: readonly BackTest[]): Sentence {
  const count = middleMethods.filter((method) => proposals.some((one) => one.method === method && one.likely !== null)).length;
  const test = tests.find(({ method }) => method === best);
  return both((language) => {
    const sv = language === 'sv';
    const name = methodsInText[language][best];
    const how = best === 'median' ? (sv ? `mitten av ${count} metoder, så att ingen udda avgör` : `the middle of ${count} methods, so that no odd one decides`)
      : sv ? `${name}: underlag till fler metoder saknas` : `${name}, since the input of more methods is missing`;
    const done = test ? experienceSentence(test)[language] : sv ? 'Inget tidigare år att pröva på.' : 'There is no earlier year to try it on.';
    return `${sv ? 'Förslaget är' : 'The proposal is'} ${how}. ${done}`;
  });
}
