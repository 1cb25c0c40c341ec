import type { IndicatorFact } from '../reading/sources/indicators/indicatorFacts';
import { swedish } from '../reading/words/swedish';
import type { Direction } from '../values/indicator';
import { monthName } from '../values/monthNames';
import type { Period } from '../values/period';
import type { Sentence } from '../values/problem';
import { formatQuantity, readable, type Quantity } from '../values/quantity';
import { fold } from '../values/text';
import { compareUnits, type Comparable } from './comparable';
import type { Assessment } from './economy';
import type { Trend } from './indicatorStatus';
import { againstTarget, isMet } from './level';

/** The outcome beside that of the newest year before it. */
export interface Since {
  readonly year: number;
  readonly now: Quantity;
  readonly before: Quantity;
  /** The outcome counts a part of the year, the earlier one all of it or another part: they say nothing of each other. */
  readonly partYear: boolean;
  /** The month through which the earlier one counts; null for its whole year. */
  readonly until: number | null;
}

const counted = swedish(/\bantal(?:et)?\b|\bsumma\b|\btotal(?:t|a)?\b|\bvolym(?:en)?\b|\bkostnad(?:en|er)?\b|\b(?:kr|tkr|mnkr)\b/);
/** What does not grow by the month: shares, means, indices, amounts by head, and how many there are at once. */
const level = swedish(/\bandel(?:en)?\b|\bprocent\b|%|\bindex\b|genomsnitt|\bmedel|\bsnitt|\bper\b|\/|väntetid|handläggningstid|\bantal(?:et)? (?:dagar|dygn|veckor|månader)\b|årsplaceringar|årsarbetare|anställda/);

/** A year's forecast that is to the outcome as the whole year is to its months so far, rather than equal to it. */
function forecastAddsUp({ actual, forecast }: IndicatorFact, month: number): boolean {
  const expected = forecast?.reading;
  if (!actual || expected?.unit !== actual.unit || actual.value <= 0 || expected.value < actual.value * 1.15) return false;
  const growth = Math.log(expected.value / actual.value);
  return Math.abs(Math.log(12 / month) - growth) < growth;
}

/** Whether the year's outcome adds up month by month, by the words of the indicator, its unit and its forecast. */
function addsUp(fact: IndicatorFact, month: number): boolean {
  const folded = fold(fact.name);
  const unit = fold(fact.actual?.unit ?? '');
  if (unit === '%' || level.test(folded) || level.test(unit)) return false;
  return counted.test(folded) || /^(?:kr|tkr|mnkr|mkr|st)$/.test(unit) || forecastAddsUp(fact, month);
}

/** A count of some months beside a target of a year is told of: it may still grow. */
export const partYearNote = (fact: IndicatorFact, period: Period | null): Sentence | null =>
  (period !== null && period.month < 12 && addsUp(fact, period.month)
    ? { sv: `utfallet gäller ${period.month} månader, målvärdet hela året`, en: `the outcome is of ${period.month} months, the target of the year` } : null);

/** The outcomes of earlier years. */
const earlierOf = ({ history }: IndicatorFact, period: Period | null): IndicatorFact['history'] => history.filter(({ year }) => period === null || year < period.year);

/** The newest earlier outcome in the unit of the present one; null without both, or where the units differ. */
export const sinceLast = (fact: IndicatorFact, period: Period | null): Since | null => sinceOneOf(fact, earlierOf(fact, period), period);

function sinceOneOf(fact: IndicatorFact, earlier: IndicatorFact['history'], period: Period | null): Since | null {
  const last = earlier.reduce<(typeof earlier)[number] | null>((newest, one) => (newest && newest.year >= one.year ? newest : one), null);
  if (!last || !fact.actual) return null;
  const pair = compareUnits(quantityOf(last.reading), quantityOf(fact.actual));
  if ('why' in pair) return null;
  const { year, until = 12 } = last;
  const differs = period !== null && until !== period.month;
  return { year, until: until === 12 ? null : until, now: pair.second, before: pair.first, partYear: differs && addsUp(fact, Math.min(until, period.month)) };
}

/** The outcome that a target which is only a movement is held against: that of the year it is from, else of last year. */
export function movementSince(fact: IndicatorFact, period: Period | null): Since | null {
  const from = fact.target?.since;
  return from === undefined ? sinceLast(fact, period) : sinceOneOf(fact, earlierOf(fact, period).filter(({ year }) => year === from), period);
}

const quantityOf = ({ value, unit }: Quantity): Quantity => ({ value, unit });

const better = (change: number, direction: Direction): boolean => (direction === 'higher') === change > 0;

/** The change since the newest earlier year, and whether it is for the better. */
export function trendOf(since: Since | null, direction: Direction | null): Trend {
  if (!since) return { change: null, since: null, better: null };
  const change = readable(since.now.value - since.before.value);
  const known = direction !== null && change !== 0 && !since.partYear;
  return { change, since: since.year, better: known ? better(change, direction) : null, ...(since.partYear ? { partYear: true } : {}) };
}

const partYearWords = ({ now, before, year, until }: Since): Sentence => ({
  sv: `${formatQuantity(now, 'sv')} hittills i år kan inte jämföras med ${formatQuantity(before, 'sv')} ${until === null ? 'för hela' : `till och med ${monthName(until, 'sv')}`} ${year}`,
  en: `${formatQuantity(now, 'en')} so far this year cannot be compared with ${formatQuantity(before, 'en')} ${until === null ? 'for the whole of' : `through ${monthName(until, 'en')}`} ${year}`,
});

/** The rule `trend`: met is green; not met is yellow when better than last time, else red. */
export function assessTrend(pair: Comparable, aim: { readonly direction: Direction; readonly strict: boolean }, since: Since | null): Assessment {
  const words = againstTarget(pair, aim);
  if (isMet(pair.first.value, { ...aim, target: pair.second.value })) {
    return { status: 'green', reason: { sv: `${words.sv}: målet är nått`, en: `${words.en}: the target is met` } };
  }
  const say = (status: Assessment['status'], sv: string, en: string): Assessment =>
    ({ status, reason: { sv: `${words.sv}: målet är inte nått${sv}`, en: `${words.en}: the target is not met${en}` } });
  if (!since) return say('none', ', och tidigare års utfall att jämföra med saknas', ', and there is no earlier outcome to compare with');
  if (since.partYear) return say('none', `, och ${partYearWords(since).sv}`, `, and ${partYearWords(since).en}`);
  const change = readable(since.now.value - since.before.value);
  const [svBefore, enBefore] = [`${since.year} (${formatQuantity(since.before, 'sv')})`, `${since.year} (${formatQuantity(since.before, 'en')})`];
  if (change === 0) return say('red', ` och oförändrat sedan ${since.year}`, `, and unchanged since ${since.year}`);
  return better(change, aim.direction)
    ? say('yellow', `, men bättre än ${svBefore}`, `, but better than ${enBefore}`)
    : say('red', ` och sämre än ${svBefore}`, `, and worse than ${enBefore}`);
}

const moves: Record<Direction, { readonly is: Sentence; readonly aim: Sentence }> = {
  higher: { is: { sv: 'ökar', en: 'rises' }, aim: { sv: 'att öka', en: 'to rise' } },
  lower: { is: { sv: 'minskar', en: 'falls' }, aim: { sv: 'att minska', en: 'to fall' } },
};

/** A target that is only a movement: met when the outcome moved that way since what it is held against. */
export function assessMovement(movement: Direction, since: Since | null): Assessment {
  const { aim } = moves[movement];
  if (!since) {
    return { status: 'none', reason: {
      sv: `målet är ${aim.sv}, men tidigare års utfall att jämföra med saknas`, en: `the target is ${aim.en}, but there is no earlier outcome to compare with`,
    } };
  }
  if (since.partYear) {
    const words = partYearWords(since);
    return { status: 'none', reason: { sv: `målet är ${aim.sv}, men ${words.sv}`, en: `the target is ${aim.en}, but ${words.en}` } };
  }
  const change = readable(since.now.value - since.before.value);
  const pair = { sv: `${formatQuantity(since.now, 'sv')} mot ${formatQuantity(since.before, 'sv')} (${since.year})`, en: `${formatQuantity(since.now, 'en')} against ${formatQuantity(since.before, 'en')} (${since.year})` };
  const now = change === 0 ? { sv: 'oförändrat', en: 'unchanged' } : moves[change > 0 ? 'higher' : 'lower'].is;
  if (change !== 0 && better(change, movement)) {
    return { status: 'green', reason: { sv: `${pair.sv}: ${now.sv}, målet är nått`, en: `${pair.en}: ${now.en}, the target is met` } };
  }
  return { status: 'red', reason: { sv: `${pair.sv}: ${now.sv}, men målet är ${aim.sv}`, en: `${pair.en}: ${now.en}, but the target is ${aim.en}` } };
}
