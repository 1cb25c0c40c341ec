import { median } from '../values/median';
import { yearName } from '../values/period';
import type { ForecastInput } from './forecast';
import { figure, missing, noActual, percentText, say, type Made } from './made';
import { canScale, earlierYears, priorYearShares, shareAt } from './shares';

/** Methods that scale the outcome up by the part of the year that had come at the same time before. */

export function priorYearShare(input: ForecastInput): Made {
  const { actual, period, years } = input;
  if (actual === null) return noActual;
  const shares = priorYearShares(input);
  const before = period.year - 1;
  const year = yearName(before, period);
  if (!shares) {
    return missing(`Utfallet ${year} för samma period och för helåret behövs; arbetsboken har inte båda.`,
      `The outcome of ${year} to the same date and for the full year is needed; the workbook does not have both.`);
  }
  const share = shareAt({ phasing: 'priorYear', shares }, period);
  if (!canScale(share)) {
    return missing(`${year} var utfallet vid samma tid ${percentText(share, 'sv')} av årets: det går inte att räkna upp med.`,
      `In ${year} the outcome to the same date was ${percentText(share, 'en')} of the year's: it can't be scaled by that.`);
  }
  const byMonths = years.some((one) => one.year === before);
  return figure(actual / share, () => say(input, ({ language, amount, percent, month }) => {
    const { priorYear, priorYearToDate } = input;
    const parts = byMonths || !priorYear || priorYearToDate === null ? ''
      : ` (${amount(priorYearToDate)} ${language === 'sv' ? 'av' : 'of'} ${amount(priorYear)})`;
    return language === 'sv'
      ? `Utfallet ${amount(actual)} delat med ${percent(share)}: så stor del av utfallet ${year} hade kommit till och med ${month}${parts}.`
      : `The outcome ${amount(actual)} divided by ${percent(share)}: the part of the outcome of ${year} that had come by the end of ${month}${parts}.`;
  }));
}

/** The middle of one year is last year's share under another name. */
const LEAST_YEARS = 2;

/** What is missing where a method needs several earlier years month by month. */
export const fewYears = (known: number): Made => missing(`Minst ${LEAST_YEARS} tidigare år, månad för månad, behövs; arbetsboken har ${known}.`,
  `At least ${LEAST_YEARS} earlier years, month by month, are needed; the workbook has ${known}.`);

/**
 * The outcome scaled up by several years' shares: by the middle one, so that a year in which the level changed, or
 * which a one-off fell in, does not decide (`npm run bench forecasting` measures it).
 */
export function severalYearsShare(input: ForecastInput): Made {
  const { actual, period } = input;
  if (actual === null) return noActual;
  const years = earlierYears(input.years, period.year).map(({ year, shares }) => ({ year, share: shares[period.month - 1] ?? 0 })).filter(({ share }) => canScale(share));
  const share = median(years.map((one) => one.share));
  if (share === null || years.length < LEAST_YEARS) return fewYears(years.length);
  const ends = years.map((one) => actual / one.share);
  return {
    likely: actual / share, low: Math.min(...ends), high: Math.max(...ends),
    explain: () => say(input, ({ language, amount, percent, month }) => {
      const list = years.map((one) => `${yearName(one.year, period)}: ${percent(one.share)}`).join(', ');
      return language === 'sv'
        ? `Utfallet ${amount(actual)} delat med ${percent(share)}: så stor del hade kommit till och med ${month}, i mitten av åren (${list}).`
        : `The outcome ${amount(actual)} divided by ${percent(share)}: the part that had come by the end of ${month}, the median of the years (${list}).`;
    }),
  };
}
