/** A follow-up covers January to the end of `month` (1–12) of `year`. */
export interface Period {
  readonly year: number;
  readonly month: number;
}

/** `2017-08` → a period; null when it is none. */
export function parsePeriod(text: string): Period | null {
  const match = /^\s*((?:19|20)\d{2})-(\d{1,2})\s*$/.exec(text);
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? { year: Number(match[1]), month } : null;
}

/** `2017-08`. */
export const formatPeriod = (period: Period): string => `${period.year}-${String(period.month).padStart(2, '0')}`;

export const comparePeriods = (a: Period, b: Period): number => a.year - b.year || a.month - b.month;

export const lastDayOfMonth = (period: Period): number => new Date(Date.UTC(period.year, period.month, 0)).getUTCDate();
