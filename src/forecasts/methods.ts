import type { ForecastMethod, Phasing } from '../values/forecast';
import type { Language } from '../values/language';
import { yearName } from '../values/period';
import { formatDecimal } from '../values/quantity';
import { lackOfBudget } from './budgetProblems';
import type { ForecastInput, PhasedShares } from './forecast';
import { figure, missing, noActual, say, yearsText, type Made, type Said } from './made';
import { medianOf, middleMethods } from './middle';
import { priorYearRest, recentLevel } from './restMethods';
import { priorYearShare, severalYearsShare } from './shareMethods';
import { phaseBest, phasedYears, shareAt } from './shares';
import { sayingOneOffs, withoutOneOffs } from './withoutOneOffs';

function own(input: ForecastInput): Made {
  if (!input.own) return missing('Arbetsboken har ingen prognos för området.', 'The workbook has no forecast for the area.');
  const { likely, low, high } = input.own;
  return { likely, low, high, explain: () => say(input, ({ language, amount }) => (language === 'sv' ? `Arbetsbokens egen prognos, ${amount(likely)}.` : `The workbook's own forecast, ${amount(likely)}.`)) };
}

/** By what the year's budget was spread over the months, where the workbook gives no budget to date. */
function spreadBy({ phasing, shares }: PhasedShares, input: ForecastInput, { language, percent }: Said): string {
  const share = percent(shareAt({ phasing, shares }, input.period));
  const sv = language === 'sv';
  const before = yearName(input.period.year - 1, input.period);
  const words: Record<Phasing, (language: Language) => string> = {
    periodBudget: () => share,
    even: () => (sv ? 'jämna tolftedelar' : 'even twelfths'),
    priorYear: () => (sv ? `fördelad som ${before}: ${share} hade kommit` : `spread as in ${before}: ${share} had come`),
    severalYears: () => {
      const years = yearsText(phasedYears(input), language, input.period);
      return sv ? `fördelad som ${years} i medeltal: ${share} hade kommit` : `spread as in ${years} on average: ${share} had come`;
    },
    own: () => (sv ? `fördelad efter egna andelar: ${share}` : `spread by own shares: ${share}`),
  };
  return words[phasing](language);
}

function remainingBudget(input: ForecastInput): Made {
  const { actual, budget, period } = input;
  if (actual === null) return noActual;
  if (budget === null) return missing('Budget för helåret saknas.', 'The full-year budget is missing.');
  if (input.budgetDoubt) return { missing: lackOfBudget(input.budgetDoubt) };
  const phased = phaseBest(input, input.phasing);
  const toDate = input.budgetToDate ?? budget * shareAt(phased, period);
  return figure(actual + budget - toDate, () => say(input, (said) => {
    const { language, amount } = said;
    const how = input.budgetToDate === null ? ` (${spreadBy(phased, input, said)})` : '';
    return language === 'sv'
      ? `Utfallet ${amount(actual)} och resten av budgeten: ${amount(budget)} för året mindre ${amount(toDate)} för perioden${how}.`
      : `The outcome ${amount(actual)} and what is left of the budget: ${amount(budget)} for the year less ${amount(toDate)} for the period${how}.`;
  }));
}

function runRate(input: ForecastInput): Made {
  const { actual, period } = input;
  if (actual === null) return noActual;
  return figure((actual * 12) / period.month, () => say(input, ({ language, amount }) => (language === 'sv'
    ? `Utfallet ${amount(actual)} på ${period.month === 1 ? 'en månad' : `${period.month} månader`} räknat upp till tolv: × 12/${period.month}.`
    : `The outcome ${amount(actual)} of ${period.month === 1 ? 'one month' : `${period.month} months`} scaled up to twelve: × 12/${period.month}.`)));
}

function volumePrice(input: ForecastInput): Made {
  if (!input.driver) return missing('Ingen volym med pris per enhet är angiven för området.', 'No volume with a price is given for the area.');
  const { volume, price } = input.driver;
  return {
    likely: volume * price, low: null, high: null,
    explain: () => say(input, ({ language, amount }) => {
      const many = formatDecimal(volume, Number.isInteger(volume) ? 0 : 1, language);
      return language === 'sv' ? `${many} enheter à ${amount(price)}.` : `${many} units at ${amount(price)}.`;
    }),
  };
}

/** Those that are made straight from the input. */
const plainMakers = {
  own, remainingBudget, runRate, priorYearShare, severalYearsShare, priorYearRest, recentLevel, volumePrice,
} satisfies Record<Exclude<ForecastMethod, 'median'>, (input: ForecastInput) => Made>;

type Maker = (input: ForecastInput) => Made;

/** Methods that do not build on the outcome. */
const WITHOUT_OUTCOME: ReadonlySet<ForecastMethod> = new Set(['own', 'volumePrice']);
/** Months that come to the period's outcome are what it was summed from. */
const NEAR = 0.01;

/** Why nothing can be built on an outcome that is the sum of fewer months than the period has. */
function lackOfMonths({ years, actual, period }: ForecastInput): Made | null {
  const passed = years.find(({ year }) => year === period.year)?.months.slice(0, period.month) ?? [];
  const known = passed.filter((month) => month !== null);
  const sum = known.reduce((total, month) => total + month, 0);
  if (actual === null || known.length === passed.length || known.length === 0 || Math.abs(sum - actual) > Math.abs(actual) * NEAR) return null;
  return missing(`Utfallet är summan av ${known.length} av periodens ${period.month} månader. Fyll i dem som saknas.`,
    `The outcome is the sum of ${known.length} of the period's ${period.month} months. Fill in those that are missing.`);
}

const makerOf = (method: keyof typeof plainMakers): Maker => (input) =>
  (WITHOUT_OUTCOME.has(method) ? null : lackOfMonths(input)) ?? withoutOneOffs(method, input, plainMakers[method]);

/** The methods as data: each makes a figure of the year from the same input. */
export const methodMakers: Record<ForecastMethod, Maker> = {
  own: makerOf('own'), remainingBudget: makerOf('remainingBudget'), runRate: makerOf('runRate'), priorYearShare: makerOf('priorYearShare'),
  severalYearsShare: makerOf('severalYearsShare'), priorYearRest: makerOf('priorYearRest'), recentLevel: makerOf('recentLevel'), volumePrice: makerOf('volumePrice'),
  median: (input) => sayingOneOffs(input, medianOf(input, middleMethods.map((method) => ({ method, made: makerOf(method)(input) })))),
};

/** Methods that need nothing but outcomes, and so can be tried on earlier years. */
export const outcomeMethods = [
  'median', 'runRate', 'priorYearShare', 'severalYearsShare', 'priorYearRest', 'recentLevel',
] as const satisfies readonly ForecastMethod[];
