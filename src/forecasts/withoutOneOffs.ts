import type { ForecastMethod } from '../values/forecast';
import { calendarOf, endMonthName } from '../values/period';
import type { ForecastInput, OneOff, YearOfMonths } from './forecast';
import { say, type Made } from './made';

/**
 * Methods on years without what happened once. This year's one-off has happened, so it is in the year's outcome, but
 * nothing is scaled up by it; one that is spread counts as a twelfth of itself in every month of its year.
 */

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** What a one-off takes from a month, and gives each month where it is spread over its year. */
function changeAt({ month: own, amount, reversedIn, treatment }: OneOff, month: number): number {
  const taken = month === own ? -amount : month === reversedIn ? amount : 0;
  return taken + (treatment === 'spread' && reversedIn === null ? amount / 12 : 0);
}

const through = (one: OneOff, month: number): number => sum(Array.from({ length: month }, (_, at) => changeAt(one, at + 1)));

/** Those that were known at the period's month; what is taken back later is not taken back yet. */
const knownAt = ({ oneOffs, period }: ForecastInput): OneOff[] => oneOffs.filter(({ year, month }) => year < period.year || (year === period.year && month <= period.month))
  .map((one) => (one.year === period.year && one.reversedIn !== null && one.reversedIn > period.month ? { ...one, reversedIn: null } : one));

/** Methods that add to the outcome what does not hang on it: a one-off changes nothing in what they add. */
const ADDING: readonly ForecastMethod[] = ['remainingBudget', 'priorYearRest'];

interface Without {
  readonly input: ForecastInput;
  /** What is put back on what the method comes to. */
  readonly kept: number;
}

function without(method: ForecastMethod, input: ForecastInput, oneOffs: readonly OneOff[]): Without {
  const { period, actual } = input;
  const years = input.years.map((year): YearOfMonths => {
    const own = oneOffs.filter((one) => one.year === year.year);
    return own.length === 0 ? year : { ...year, months: year.months.map((amount, at) => (amount === null ? null : amount + sum(own.map((one) => changeAt(one, at + 1))))) };
  });
  const taken = (of: readonly OneOff[]) => sum(of.filter(({ year }) => year === period.year).map((one) => through(one, period.month)));
  const before = oneOffs.filter(({ year }) => year === period.year - 1);
  const less = (amount: number | null, month: number) => (amount === null ? null : amount + sum(before.map((one) => through(one, month))));
  // Spread, a part of it comes with what the method scales up; a method that adds has it all in the outcome.
  const putBack = ADDING.includes(method) ? oneOffs : oneOffs.filter(({ treatment }) => treatment === 'apart');
  return {
    input: { ...input, years, actual: actual === null ? null : actual + taken(oneOffs), priorYear: less(input.priorYear, 12), priorYearToDate: less(input.priorYearToDate, period.month) },
    kept: -taken(putBack),
  };
}

/** The same figure, whose explanation names the marked months too. */
export function sayingOneOffs(input: ForecastInput, made: Made): Made {
  const oneOffs = knownAt(input);
  if (oneOffs.length === 0 || !('likely' in made)) return made;
  const said = () => say(input, ({ language, amount }) => {
    const sv = language === 'sv';
    const words = { apart: sv ? 'räknas för sig' : 'counted by itself', spread: sv ? 'fördelas över året' : 'spread over the year' };
    const list = oneOffs.map((one) => `${endMonthName({ ...input.period, ...one }, language)} ${calendarOf({ ...input.period, year: one.year, month: one.month }).year} (${amount(one.amount)}) ${words[one.treatment]}`).join(', ');
    return sv ? `Engångsposter: ${list}.` : `One-offs: ${list}.`;
  });
  return { ...made, explain: () => { const [own, more] = [made.explain(), said()]; return { sv: `${own.sv} ${more.sv}`, en: `${own.en} ${more.en}` }; } };
}

/** Makes a method's figure with the marked months apart or spread, and says so. */
export function withoutOneOffs(method: ForecastMethod, input: ForecastInput, make: (input: ForecastInput) => Made): Made {
  const oneOffs = knownAt(input);
  if (oneOffs.length === 0 || method === 'own' || method === 'volumePrice') return make(input);
  const { input: plain, kept } = without(method, input, oneOffs);
  const made = make(plain);
  if (!('likely' in made)) return made;
  const shifted = (value: number | null) => (value === null ? null : value + kept);
  return sayingOneOffs(input, { ...made, likely: made.likely + kept, low: shifted(made.low), high: shifted(made.high) });
}
