import { formatAmount } from '../values/amount';
import type { ForecastMethod } from '../values/forecast';
import type { Language } from '../values/language';
import { monthName } from '../values/monthNames';
import { formatDecimal } from '../values/quantity';
import type { Sentence } from '../values/problem';
import { lackOfBudget } from './budgetProblems';
import type { ForecastInput } from './forecast';
import { canScale, earlierYears, meanShares, phaseBest, priorYearShares, shareAt } from './shares';

/** What a method comes to from its input alone: a figure with its explanation, or what it lacks. */
export type Made =
  | { readonly likely: number; readonly low: number | null; readonly high: number | null; readonly explanation: Sentence }
  | { readonly missing: Sentence };

const missing = (sv: string, en: string): Made => ({ missing: { sv, en } });

const percentText = (share: number, language: Language): string => `${formatDecimal(share * 100, 1, language)} %`;

/** The words of a sentence in both languages, with the amounts as each writes them. */
function say(input: ForecastInput, words: (text: { amount: (value: number) => string; percent: (share: number) => string; month: string; language: Language }) => string): Sentence {
  const of = (language: Language) => words({
    language,
    amount: (value) => `${formatAmount(value, input.unit, language)} ${input.unit}`,
    percent: (share) => percentText(share, language),
    month: monthName(input.period.month, language),
  });
  return { sv: of('sv'), en: of('en') };
}

const noActual: Made = missing('Periodens utfall saknas.', 'The outcome of the period is missing.');

function own(input: ForecastInput): Made {
  if (!input.own) return missing('Arbetsboken har ingen prognos för området.', 'The workbook has no forecast for the area.');
  const { likely, low, high } = input.own;
  return { likely, low, high, explanation: say(input, ({ language, amount }) => (language === 'sv' ? `Arbetsbokens egen prognos, ${amount(likely)}.` : `The workbook's own forecast, ${amount(likely)}.`)) };
}

function remainingBudget(input: ForecastInput): Made {
  const { actual, budget, period } = input;
  if (actual === null) return noActual;
  if (budget === null) return missing('Budget för helåret saknas.', 'The full-year budget is missing.');
  if (input.budgetDoubt) return { missing: lackOfBudget(input.budgetDoubt) };
  const phased = phaseBest(input, null);
  const toDate = input.budgetToDate ?? budget * shareAt(phased, period);
  const given = input.budgetToDate !== null;
  return {
    likely: actual + budget - toDate, low: null, high: null,
    explanation: say(input, ({ language, amount }) => (language === 'sv'
      ? `Utfallet ${amount(actual)} och resten av budgeten: ${amount(budget)} för året mindre ${amount(toDate)} för perioden${given ? '' : ' (jämna tolftedelar)'}.`
      : `The outcome ${amount(actual)} and what is left of the budget: ${amount(budget)} for the year less ${amount(toDate)} for the period${given ? '' : ' (even twelfths)'}.`)),
  };
}

function runRate(input: ForecastInput): Made {
  const { actual, period } = input;
  if (actual === null) return noActual;
  return {
    likely: (actual * 12) / period.month, low: null, high: null,
    explanation: say(input, ({ language, amount }) => (language === 'sv'
      ? `Utfallet ${amount(actual)} på ${period.month === 1 ? 'en månad' : `${period.month} månader`} räknat upp till tolv: × 12/${period.month}.`
      : `The outcome ${amount(actual)} of ${period.month === 1 ? 'one month' : `${period.month} months`} scaled up to twelve: × 12/${period.month}.`)),
  };
}

function priorYearShare(input: ForecastInput): Made {
  const { actual, period, years } = input;
  if (actual === null) return noActual;
  const shares = priorYearShares(input);
  const year = period.year - 1;
  if (!shares) {
    return missing(`Utfallet ${year} för samma period och för helåret behövs; arbetsboken har inte båda.`,
      `The outcome of ${year} to the same date and for the full year is needed; the workbook does not have both.`);
  }
  const share = shareAt({ phasing: 'priorYear', shares }, period);
  if (!canScale(share)) {
    return missing(`${year} var utfallet vid samma tid ${percentText(share, 'sv')} av årets: det går inte att räkna upp med.`,
      `In ${year} the outcome to the same date was ${percentText(share, 'en')} of the year's: it can't be scaled by that.`);
  }
  const byMonths = years.some((one) => one.year === year);
  return {
    likely: actual / share, low: null, high: null,
    explanation: say(input, ({ language, amount, percent, month }) => (language === 'sv'
      ? `Utfallet ${amount(actual)} delat med ${percent(share)}: så stor del av utfallet ${year} hade kommit till och med ${month}${byMonths || !input.priorYear || input.priorYearToDate === null ? '' : ` (${amount(input.priorYearToDate)} av ${amount(input.priorYear)})`}.`
      : `The outcome ${amount(actual)} divided by ${percent(share)}: the part of the outcome of ${year} that had come by the end of ${month}${byMonths || !input.priorYear || input.priorYearToDate === null ? '' : ` (${amount(input.priorYearToDate)} of ${amount(input.priorYear)})`}.`)),
  };
}

/** A mean of one year is last year's share under another name. */
const LEAST_YEARS = 2;

function severalYearsShare(input: ForecastInput): Made {
  const { actual, period } = input;
  if (actual === null) return noActual;
  const years = earlierYears(input.years, period.year).filter(({ shares }) => canScale(shares[period.month - 1] ?? 0));
  const mean = meanShares(years.map(({ shares }) => shares));
  if (!mean || years.length < LEAST_YEARS) {
    return missing(`Minst ${LEAST_YEARS} tidigare år, månad för månad, behövs; arbetsboken har ${years.length}.`,
      `At least ${LEAST_YEARS} earlier years, month by month, are needed; the workbook has ${years.length}.`);
  }
  const share = shareAt({ phasing: 'severalYears', shares: mean }, period);
  const ends = years.map(({ shares }) => actual / (shares[period.month - 1] ?? 1));
  return {
    likely: actual / share, low: Math.min(...ends), high: Math.max(...ends),
    explanation: say(input, ({ language, amount, percent, month }) => {
      const list = years.map(({ year, shares }) => `${year}: ${percent(shares[period.month - 1] ?? 0)}`).join(', ');
      return language === 'sv'
        ? `Utfallet ${amount(actual)} delat med ${percent(share)}: så stor del hade i medeltal kommit till och med ${month} (${list}).`
        : `The outcome ${amount(actual)} divided by ${percent(share)}: the mean part that had come by the end of ${month} (${list}).`;
    }),
  };
}

function volumePrice(input: ForecastInput): Made {
  if (!input.driver) return missing('Ingen volym med pris per enhet är angiven för området.', 'No volume with a price is given for the area.');
  const { volume, price } = input.driver;
  return {
    likely: volume * price, low: null, high: null,
    explanation: say(input, ({ language, amount }) => {
      const many = formatDecimal(volume, Number.isInteger(volume) ? 0 : 1, language);
      return language === 'sv' ? `${many} enheter à ${amount(price)}.` : `${many} units at ${amount(price)}.`;
    }),
  };
}

/** The methods as data: each makes a figure of the year from the same input. */
export const methodMakers: Record<ForecastMethod, (input: ForecastInput) => Made> = {
  own, remainingBudget, runRate, priorYearShare, severalYearsShare, volumePrice,
};

/** Methods that need nothing but outcomes, and so can be tried on earlier years. */
export const outcomeMethods = ['runRate', 'priorYearShare', 'severalYearsShare'] as const satisfies readonly ForecastMethod[];
