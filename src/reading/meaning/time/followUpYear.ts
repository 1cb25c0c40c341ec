import type { LaterFollowUp } from './laterFollowUp';
import { mostTrusted, type TitleDate } from './titleDates';

/** Where a workbook names years: what stands nearest to the outcome is believed before what stands further away. */
export interface NamedYears {
  /** By the heads of the outcome. */
  readonly heads: readonly number[];
  /** Those of them that no outcome of no said year stands beside. */
  readonly sure: readonly number[];
  /** An outcome column names no year ("Utfall jan-aug"): a year beside it ("Utfall 2016") can be an earlier one. */
  readonly isUnnamed: boolean;
  /** By the heads of the budget and the forecast beside it. */
  readonly planned: readonly number[];
  /** Of budgets of several years, those that printed variances are taken from. */
  readonly compared: readonly number[];
  /** By the heads of the forecast alone, and of the accounts of years that are over. */
  readonly forecast: readonly number[];
  readonly accounts: readonly number[];
  /** What each table with the last outcome says of a later year. */
  readonly later: readonly LaterFollowUp[];
  /** By the titles of the sheets that hold the outcome. */
  readonly near: readonly TitleDate[];
  /** By the titles of all other sheets: plans, goals and stories name years to come. */
  readonly far: readonly TitleDate[];
}

const latest = (years: readonly number[]): number | null => (years.length === 0 ? null : Math.max(...years));

const yearsOf = (dates: readonly TitleDate[]): number[] => dates.flatMap(({ year }) => year ?? []);

const namesMonth = ({ year, month, trust }: TitleDate): boolean => year !== null && month !== null && trust !== 'day' && trust !== 'plan';

/** The year of the outcome; null where nothing names one. */
export function followUpYear(named: NamedYears): number | null {
  const { heads, sure, isUnnamed, planned, later, near } = named;
  const byHeads = latest(heads);
  if (byHeads !== null && !isUnnamed) return laterYear(byHeads, later, near) ?? byHeads;
  const ofSheet = latest(yearsOf(mostTrusted(near, namesMonth)));
  if (ofSheet !== null && (byHeads === null || ofSheet >= byHeads)) return ofSheet;
  const said = byTitles(named);
  if (said !== null && (byHeads === null || said >= byHeads)) return said;
  // "Budget | Utfall | Avvikelse | Utfall 2023": what is followed up is of a later year, which nothing says.
  return byHeads !== null && (planned.includes(byHeads) || sure.includes(byHeads)) ? byHeads : null;
}

/**
 * The year after that of the last outcome which all tables with it follow up: the one that their forecasts are for, or
 * that the titles over them say where a variance or a forecast of no said year is of no outcome beside it.
 */
function laterYear(byHeads: number, later: readonly LaterFollowUp[], near: readonly TitleDate[]): number | null {
  if (later.length === 0) return null;
  const forecast = later[0]?.forecast ?? null;
  if (forecast !== null && later.every((one) => one.forecast === forecast)) return forecast;
  const titled = latest(yearsOf(mostTrusted(near, ({ year, trust }) => year !== null && trust !== 'day' && trust !== 'plan')));
  return titled !== null && titled > byHeads && later.every(({ isUndated, forecast: own }) => isUndated || own === titled) ? titled : null;
}

/** Of the years that titles name, those that the budget or the forecast is of come first: a coming year's budget may stand beside. */
function byTitles(named: NamedYears): number | null {
  const { planned, near, far } = named;
  const hasYear = ({ year }: TitleDate): boolean => year !== null;
  const all = mostTrusted([...near, ...far], hasYear);
  const stated = all.filter(({ trust }) => trust === 'stated');
  const own = mostTrusted(near, hasYear).filter(({ trust }) => trust !== 'plan');
  const isPlanned = (year: number): boolean => planned.includes(year);
  return latest(yearsOf(stated)) ?? latest(yearsOf(own).filter(isPlanned)) ?? latest(yearsOf(own))
    ?? latest(yearsOf(all).filter(isPlanned)) ?? ofPlanned(named) ?? latest(yearsOf(mostTrusted(far, namesMonth))) ?? latest(yearsOf(all));
}

/** The year of several budgets that the variances are taken from, that a forecast is made for, or that comes after the accounts beside them; the latest where nothing tells. */
function ofPlanned({ planned, compared, forecast, accounts, heads }: NamedYears): number | null {
  const after = latest([...accounts, ...heads]);
  return latest(compared) ?? onlyOf(forecast) ?? (after !== null && planned.includes(after + 1) ? after + 1 : latest(planned));
}

const onlyOf = (years: readonly number[]): number | null => (new Set(years).size === 1 ? years[0] ?? null : null);

/** Whether the year is one of several that the budgets are of, and nothing but their heads names it. */
export const isYearGuessed = (named: NamedYears): boolean => new Set(named.planned).size > 1 && named.compared.length === 0 && onlyOf(named.forecast) === null
  && followUpYear(named) !== followUpYear({ ...named, planned: [] });
