import { endMonthName, yearName } from '../values/period';
import { median } from '../values/median';
import { formatDecimal } from '../values/quantity';
import type { ForecastInput, YearOfMonths } from './forecast';
import { figure, missing, noActual, say, type Made } from './made';
import { fewYears } from './shareMethods';
import { isComplete, sumThrough } from './shares';

/** Methods that keep the outcome as it is and forecast the months that remain. */

/** The outcome to date and what last year's remaining months came to. */
export function priorYearRest(input: ForecastInput): Made {
  const { actual, period } = input;
  if (actual === null) return noActual;
  const year = yearName(period.year - 1, period);
  const months = input.years.find((one) => one.year === period.year - 1 && isComplete(one));
  const whole = months ? sumThrough(months, 12) : input.priorYear;
  const toDate = months ? sumThrough(months, period.month) : input.priorYearToDate;
  if (whole === null || toDate === null) {
    return missing(`Utfallet ${year} för samma period och för helåret behövs; arbetsboken har inte båda.`,
      `The outcome of ${year} to the same date and for the full year is needed; the workbook does not have both.`);
  }
  return figure(actual + whole - toDate, () => say(input, ({ language, amount, month }) => (language === 'sv'
    ? `Utfallet ${amount(actual)} och det som kom efter ${month} ${year}: ${amount(whole - toDate)}.`
    : `The outcome ${amount(actual)} and what came after ${month} ${year}: ${amount(whole - toDate)}.`)));
}

/** The level is that of so many months ... */
const LEVEL_MONTHS = 4;
/** ... from this one on: before it they are most of the outcome that the other methods scale up. */
const FIRST_MONTH = 7;
/** Months that come to another outcome than the period's are of something else. */
const NEAR = 0.01;

const sumBetween = (year: YearOfMonths, from: number, through: number): number | null => {
  const [whole, before] = [sumThrough(year, through), sumThrough(year, from)];
  return whole === null || before === null ? null : whole - before;
};

/** How many times the last months an earlier year's rest came to; null where nothing can be scaled by it. */
function restOverLevel(year: YearOfMonths, month: number): number | null {
  const [level, rest] = [sumBetween(year, month - LEVEL_MONTHS, month), sumBetween(year, month, 12)];
  if (level === null || rest === null || level === 0) return null;
  return rest / level >= 0 ? rest / level : null;
}

/**
 * The outcome to date and the last months' level carried on as earlier years went on from theirs. The median year, so
 * that one with a step or a one-off in just these months doesn't decide (`npm run bench forecasting` measures it).
 */
export function recentLevel(input: ForecastInput): Made {
  const { actual, period } = input;
  if (actual === null) return noActual;
  if (period.month < FIRST_MONTH) {
    const first = { sv: endMonthName({ ...period, month: FIRST_MONTH }, 'sv'), en: endMonthName({ ...period, month: FIRST_MONTH }, 'en') };
    return missing(`Metoden används från och med ${first.sv}.`, `The method is used from ${first.en} on.`);
  }
  const current = input.years.find(({ year }) => year === period.year);
  const level = current ? sumBetween(current, period.month - LEVEL_MONTHS, period.month) : null;
  const known = current ? sumThrough(current, period.month) : null;
  if (level === null || known === null) {
    return missing(`Årets utfall månad för månad behövs; arbetsboken har inte alla månader till och med ${endMonthName(period, 'sv')}.`,
      `The year's outcome month by month is needed; the workbook does not have every month through ${endMonthName(period, 'en')}.`);
  }
  if (Math.abs(known - actual) > Math.abs(actual) * NEAR) {
    const said = say(input, ({ language, amount }) => (language === 'sv'
      ? `Årets månader ger ${amount(known)}, men periodens utfall är ${amount(actual)}: de är inte samma sak.`
      : `The year's months come to ${amount(known)}, but the period's outcome is ${amount(actual)}: they are not the same thing.`));
    return { missing: said };
  }
  const times = input.years.filter((year) => year.year < period.year && isComplete(year)).flatMap((year) => restOverLevel(year, period.month) ?? []);
  const time = median(times);
  if (time === null || times.length < 2) return fewYears(times.length);
  return figure(actual + level * time, () => say(input, ({ language, amount, month }) => {
    const from = endMonthName({ ...period, month: period.month - LEVEL_MONTHS + 1 }, language);
    const many = formatDecimal(time, 2, language);
    return language === 'sv'
      ? `Utfallet ${amount(actual)} och det som återstår: ${amount(level)} för ${from}–${month} gånger ${many}, som resten av året brukar vara av dessa månader (mitten av ${times.length} tidigare år).`
      : `The outcome ${amount(actual)} and what remains: ${amount(level)} of ${from}–${month} times ${many}, what the rest of the year tends to be of these months (the median of ${times.length} earlier years).`;
  }));
}
