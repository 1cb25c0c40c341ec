import { formatAmount } from '../values/amount';
import type { Language } from '../values/language';
import { endMonthName, yearName } from '../values/period';
import { comparePeriods, type Period } from '../values/period';
import type { Sentence } from '../values/problem';
import { formatDecimal } from '../values/quantity';
import { displayedStep, withoutNoise, type Unit } from '../values/unit';
import type { KnownForecast } from './knownForecasts';

/** One forecast against the outcome of its year. */
export interface ForecastError {
  readonly period: Period;
  readonly forecast: number;
  readonly made: KnownForecast;
  /** outcome − forecast: a loss that was not foreseen is negative. */
  readonly error: number;
  /** In per cent of the year's budget; null without one. */
  readonly percentOfBudget: number | null;
}

export interface ForecastAccuracy {
  readonly area: string;
  readonly year: number;
  readonly outcome: number;
  readonly errors: readonly ForecastError[];
  /** Mean of the errors: which way the forecasts leant. */
  readonly bias: number;
  readonly meanError: number;
  readonly sentence: Sentence;
}

/** The forecasts of several years of one area together. */
export interface AccuracyOverYears {
  readonly years: readonly number[];
  readonly forecasts: number;
  readonly bias: number;
  readonly meanError: number;
  /** Mean of the errors' sizes by the month in which forecasts were made, January first. */
  readonly byMonth: readonly { readonly month: number; readonly meanError: number }[];
  readonly sentence: Sentence;
}

const mean = (values: readonly number[]): number => withoutNoise(values.reduce((sum, value) => sum + value, 0) / values.length);

const both = (of: (language: Language) => string): Sentence => ({ sv: of('sv'), en: of('en') });

/** "5 774 tkr", without its sign, never parted at a line's end. */
const size = (value: number, unit: Unit, language: Language): string => `${formatAmount(Math.abs(value), unit, language)}\u00a0${unit}`;

/** What is shown as 0 is none, and what is shown alike is equal: a sentence never contradicts its own figures. */
const isNone = (value: number, unit: Unit): boolean => Math.abs(value) < displayedStep[unit] / 2;
const looksAlike = (a: number, b: number, unit: Unit): boolean => size(a, unit, 'sv') === size(b, unit, 'sv');

const nameOf = (area: string, language: Language): string => (area !== '' ? area : language === 'sv' ? 'Totalt' : 'In total');

/** Whether every one missed, and to the same side. */
const allOneWay = (errors: readonly ForecastError[], unit: Unit): boolean =>
  errors.every(({ error }) => !isNone(error, unit) && Math.sign(error) === Math.sign(errors[0]?.error ?? 0));

/** An outcome better than forecast, of income or of costs, was forecast too cautiously. `told`: how much in the mean, already. */
function leaning(errors: readonly ForecastError[], bias: number, told: boolean, unit: Unit, language: Language): string {
  const sv = language === 'sv';
  if (isNone(bias, unit)) return sv ? 'Prognoserna lutade åt inget håll.' : 'The forecasts leant neither way.';
  const way = sv ? (bias > 0 ? 'försiktiga' : 'optimistiska') : bias > 0 ? 'cautious' : 'optimistic';
  if (told && allOneWay(errors, unit)) return sv ? `Alla var för ${way}.` : `All were too ${way}.`;
  return sv ? `I medeltal var prognoserna ${size(bias, unit, 'sv')} för ${way}.` : `On average the forecasts were ${size(bias, unit, 'en')} too ${way}.`;
}

function accuracySentence(area: string, errors: readonly ForecastError[], bias: number, unit: Unit): Sentence {
  const worst = errors.reduce((a, b) => (Math.abs(b.error) > Math.abs(a.error) ? b : a));
  const last = errors[errors.length - 1] ?? worst;
  const percent = ({ percentOfBudget }: ForecastError, language: Language) => (percentOfBudget === null ? ''
    : ` (${formatDecimal(Math.abs(percentOfBudget), 1, language)}\u00a0% ${language === 'sv' ? 'av budgeten' : 'of the budget'})`);
  return both((language) => {
    const sv = language === 'sv';
    const month = ({ period }: ForecastError) => endMonthName(period, language);
    const hit = isNone(last.error, unit) ? (sv ? `utfallet blev som prognosen efter ${month(last)}` : `the outcome was as forecast after ${month(last)}`)
      : sv ? `utfallet blev ${size(last.error, unit, 'sv')}${percent(last, 'sv')} ${last.error > 0 ? 'bättre' : 'sämre'} än prognosen efter ${month(last)}`
        : `the outcome was ${size(last.error, unit, 'en')}${percent(last, 'en')} ${last.error > 0 ? 'better' : 'worse'} than the forecast after ${month(last)}`;
    const furthest = looksAlike(worst.error, last.error, unit) ? ''
      : sv ? `; mest fel var den efter ${month(worst)}, ${size(worst.error, unit, 'sv')}` : `; furthest off was the one after ${month(worst)}, ${size(worst.error, unit, 'en')}`;
    return `${nameOf(area, language)}: ${hit}${furthest}.${errors.length < 2 ? '' : ` ${leaning(errors, bias, false, unit, language)}`}`;
  });
}

/** How the year's forecasts of one area came out, by the month in which they were made. Null without any forecast. */
export function accuracyOf(
  area: string, year: number, outcome: number, budget: number | null, forecasts: readonly KnownForecast[], unit: Unit,
): ForecastAccuracy | null {
  const own = forecasts.filter(({ period }) => period.year === year).sort((a, b) => comparePeriods(a.period, b.period));
  const errors = own.map((made): ForecastError => {
    const { period, value } = made;
    const error = withoutNoise(outcome - value);
    return { period, forecast: value, made, error, percentOfBudget: budget ? (error / Math.abs(budget)) * 100 : null };
  });
  if (errors.length === 0) return null;
  const bias = mean(errors.map(({ error }) => error));
  return { area, year, outcome, errors, bias, meanError: mean(errors.map(({ error }) => Math.abs(error))), sentence: accuracySentence(area, errors, bias, unit) };
}

/** The forecasts of all years that are over; null with fewer than two. */
export function accuracyOverYears(area: string, all: readonly ForecastAccuracy[], unit: Unit): AccuracyOverYears | null {
  if (all.length < 2) return null;
  const errors = all.flatMap((one) => one.errors);
  const months = [...new Set(errors.map(({ period }) => period.month))].sort((a, b) => a - b);
  const byMonth = months.map((month) => ({ month, meanError: mean(errors.filter(({ period }) => period.month === month).map(({ error }) => Math.abs(error))) }));
  const [bias, meanError] = [mean(errors.map(({ error }) => error)), mean(errors.map(({ error }) => Math.abs(error)))];
  const [best, worst] = [byMonth.reduce((a, b) => (b.meanError <= a.meanError ? b : a)), byMonth.reduce((a, b) => (b.meanError > a.meanError ? b : a))];
  const years = all.map(({ year }) => year);
  const first = errors[0]?.period ?? { year: 0, month: 1 };
  return {
    years, forecasts: errors.length, bias, meanError, byMonth,
    sentence: both((language) => {
      const sv = language === 'sv';
      const said = (one: typeof best) => `${sv ? 'efter' : 'after'} ${endMonthName({ ...first, month: one.month }, language)} (${size(one.meanError, unit, language)})`;
      const which = looksAlike(best.meanError, worst.meanError, unit) ? '' : sv ? ` Närmast kom de ${said(best)}, längst ifrån ${said(worst)}.` : ` They came nearest ${said(best)}, and furthest off ${said(worst)}.`;
      const head = `${nameOf(area, language)}, ${years.length === 2 ? years.map((year) => yearName(year, first)).join(sv ? ' och ' : ' and ') : `${yearName(Math.min(...years), first)}–${yearName(Math.max(...years), first)}`}`;
      return sv ? `${head}: ${errors.length} prognoser, i medeltal ${size(meanError, unit, 'sv')} fel.${which} ${leaning(errors, bias, true, unit, 'sv')}`
        : `${head}: ${errors.length} forecasts, on average ${size(meanError, unit, 'en')} off.${which} ${leaning(errors, bias, true, unit, 'en')}`;
    }),
  };
}
