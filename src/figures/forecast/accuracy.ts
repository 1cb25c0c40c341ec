import { formatAmount } from '../../values/amount';
import type { Language } from '../../values/language';
import { comparePeriods, type Period } from '../../values/period';
import type { Sentence } from '../../values/problem';
import { formatDecimal } from '../../values/quantity';
import { withoutNoise, type Unit } from '../../values/unit';
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

const MONTH: Record<Language, readonly string[]> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

function accuracySentence(area: string, errors: readonly ForecastError[], bias: number, unit: Unit): Sentence {
  const worst = errors.reduce((a, b) => (Math.abs(b.error) > Math.abs(a.error) ? b : a));
  const last = errors[errors.length - 1] ?? worst;
  const amount = (value: number, language: Language) => `${formatAmount(Math.abs(value), unit, language)} ${unit}`;
  const percent = ({ percentOfBudget }: ForecastError, language: Language) =>
    (percentOfBudget === null ? '' : language === 'sv' ? ` (${formatDecimal(Math.abs(percentOfBudget), 1, 'sv')} % av budgeten)` : ` (${formatDecimal(Math.abs(percentOfBudget), 1, 'en')} % of the budget)`);
  const leaned = (language: Language) => {
    if (Math.abs(bias) < 0.5) return language === 'sv' ? 'Prognoserna lutade åt inget håll.' : 'The forecasts leant neither way.';
    const way = language === 'sv' ? (bias > 0 ? 'för försiktiga' : 'för optimistiska') : bias > 0 ? 'too cautious' : 'too optimistic';
    return language === 'sv' ? `I medeltal var prognoserna ${amount(bias, 'sv')} ${way}.` : `On average the forecasts were ${amount(bias, 'en')} ${way}.`;
  };
  const of = (language: Language) => {
    const month = (error: ForecastError) => MONTH[language][error.period.month - 1] ?? '';
    const better = (error: ForecastError) => (language === 'sv' ? (error.error >= 0 ? 'bättre' : 'sämre') : error.error >= 0 ? 'better' : 'worse');
    return language === 'sv'
      ? `${area === '' ? 'Totalt' : area}: utfallet blev ${amount(last.error, 'sv')}${percent(last, 'sv')} ${better(last)} än prognosen efter ${month(last)}${errors.length > 1 ? `; mest fel var den efter ${month(worst)}, ${amount(worst.error, 'sv')}` : ''}. ${leaned('sv')}`
      : `${area === '' ? 'In total' : area}: the outcome was ${amount(last.error, 'en')}${percent(last, 'en')} ${better(last)} than the forecast after ${month(last)}${errors.length > 1 ? `; furthest off was the one after ${month(worst)}, ${amount(worst.error, 'en')}` : ''}. ${leaned('en')}`;
  };
  return { sv: of('sv'), en: of('en') };
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
  const mean = (values: readonly number[]) => withoutNoise(values.reduce((sum, value) => sum + value, 0) / values.length);
  const bias = mean(errors.map(({ error }) => error));
  return { area, year, outcome, errors, bias, meanError: mean(errors.map(({ error }) => Math.abs(error))), sentence: accuracySentence(area, errors, bias, unit) };
}
