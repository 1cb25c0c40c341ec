import type { Period } from '../../../values/period';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { mostTrusted, sheetDates } from './titleDates';

/** The latest month that a tab's name and title give; null when they give none. */
export function ownMonth(recognised: RecognisedSheet): Period | null {
  const months = mostTrusted(sheetDates(recognised), ({ month }) => month !== null);
  return months.reduce<Period | null>((latest, { year, month }) => {
    const found = { year: year ?? 0, month: month ?? 0 };
    return latest && (latest.year > found.year || (latest.year === found.year && latest.month >= found.month)) ? latest : found;
  }, null);
}

/** The year that a tab or title gives where neither gives a month; the tab's before the title's. */
export function ownYear(recognised: RecognisedSheet): number | null {
  const dates = mostTrusted(sheetDates(recognised), ({ year }) => year !== null);
  const years = new Set(dates.filter(({ said }) => said === dates[0]?.said).map(({ year }) => year));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
