import { formatAmount } from '../values/amount';
import { enumerated } from '../values/enumerated';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import { withoutNoise, type Unit } from '../values/unit';
import { likelyOf, reasonApart, roundingOf } from './committeeApart';
import type { AreaForecasts, ForecastInput, ForecastRange } from './forecast';

/** The committee's first proposal: what the areas' come to, beside what its own months give. */
export interface CommitteeForecast {
  /** The sum of the areas' first proposals; null where an area has none. */
  readonly ofAreas: number | null;
  /** The first proposal of the committee's own summed months and budget; null without one. */
  readonly byOwn: number | null;
  /** byOwn − ofAreas where both are known and they differ by more than rounding; else null. */
  readonly difference: number | null;
  /** The sum of the areas, what it lacks, or both figures with what sets them apart. */
  readonly sentence: Sentence;
  /** Round the sum of the areas; null unless every area has a range of experience. */
  readonly range: ForecastRange | null;
}

/** Half the range of an area's first proposal, where experience tells it. */
function reachOf(area: AreaForecasts): { reach: number; holds: number } | null {
  const proposal = area.proposals.find(({ method }) => method === area.best);
  if (proposal?.endsFrom !== 'experience' || proposal.low === null || proposal.high === null || area.range?.holds == null) return null;
  return { reach: (proposal.high - proposal.low) / 2, holds: area.range.holds };
}

/**
 * The areas' misses neither cancel one another by chance alone (the root of their squares) nor all fall to one side
 * (their sum): the committee's range is half-way between (`npm run bench forecasting` measures what it holds).
 */
function rangeOfSum(sum: number, areas: readonly AreaForecasts[]): ForecastRange | null {
  const known = areas.flatMap((area) => reachOf(area) ?? []);
  if (known.length < areas.length || known.length < 2) return null;
  const reach = (Math.hypot(...known.map((one) => one.reach)) + known.reduce((all, one) => all + one.reach, 0)) / 2;
  return { low: withoutNoise(sum - reach), high: withoutNoise(sum + reach), from: 'experience', holds: Math.min(...known.map(({ holds }) => holds)) };
}

const both = (of: (language: Language) => string): Sentence => ({ sv: of('sv'), en: of('en') });

/** The areas without any proposal: without them there is no sum. */
function lacking(areas: readonly AreaForecasts[]): Sentence {
  const names = areas.filter((area) => likelyOf(area) === null).map(({ area }) => area);
  return both((language) => {
    const named = names.length > 3 ? `${names.slice(0, 3).join(', ')} ${language === 'sv' ? 'med flera' : 'and others'}` : enumerated(names, language);
    return language === 'sv' ? `Områdenas förslag går inte att summera: underlag saknas för ${named}.` : `The areas' proposals have no sum: input is missing of ${named}.`;
  });
}

/** The sum, and where the committee's own months give another figure both of them with the reason. */
function sentenceOf(ofAreas: number, byOwn: number | null, isApart: boolean, unit: Unit, reason: (language: Language) => string): Sentence {
  return both((language) => {
    const sv = language === 'sv';
    const amount = (value: number) => `${formatAmount(value, unit, language)} ${unit}`;
    const sum = sv ? `Områdenas förslag ger tillsammans ${amount(ofAreas)}` : `The areas' proposals come to ${amount(ofAreas)}`;
    if (byOwn === null) return `${sum}.`;
    if (!isApart) return sv ? `${sum}, och nämndens egna belopp ger detsamma.` : `${sum}, and the committee's own amounts give the same.`;
    return sv ? `${sum}, men nämndens egna belopp ger ${amount(byOwn)}: ${reason(language)}.` : `${sum}, but the committee's own amounts give ${amount(byOwn)}: ${reason(language)}.`;
  });
}

/** The committee's first proposal in both ways, and why they differ. Null without areas or in December. */
export function committeeForecast(
  areas: readonly AreaForecasts[], inputs: readonly ForecastInput[], total: AreaForecasts, own: ForecastInput,
): CommitteeForecast | null {
  if (areas.length === 0 || own.period.month === 12) return null;
  const parts = areas.flatMap((area) => likelyOf(area) ?? []);
  const byOwn = likelyOf(total);
  if (parts.length < areas.length) return { ofAreas: null, byOwn, difference: null, sentence: lacking(areas), range: null };
  const ofAreas = withoutNoise(parts.reduce((sum, part) => sum + part, 0));
  const apart = byOwn === null ? 0 : byOwn - ofAreas;
  const difference = Math.abs(apart) > roundingOf(areas.length, own.unit) ? withoutNoise(apart) : null;
  return {
    ofAreas, byOwn, difference, range: rangeOfSum(ofAreas, areas),
    sentence: sentenceOf(ofAreas, byOwn, difference !== null, own.unit, reasonApart(areas, inputs, total, own)),
  };
}
