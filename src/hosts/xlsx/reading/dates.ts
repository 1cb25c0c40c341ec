/** Dates as serial numbers of the 1900 system, which counts a day in 1900 that never was. */

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
/** 1 March 1900: from here on the serial counts the invented 29 February. */
const afterInventedDay = 61;

/** Days between the two date systems of Excel. */
export const days1904 = 1462;

const isoDate = /^(?:([+-]?\d{4,6})-(\d{2})-(\d{2}))?(?:(?:^|T| )(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** `2017-08-31`, `2017-08-31T12:00:00`, `12:30:00` → a serial; null when it is none. The zone is ignored, as Excel does. */
export function serialOfIso(text: string): number | null {
  const match = isoDate.exec(text.trim());
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  if (match[1] === undefined) return seconds / 86_400;
  const month = Number(match[2]);
  const date = Number(match[3]);
  const days = (Date.UTC(Number(match[1]), month - 1, date) - epoch) / day;
  const valid = month >= 1 && month <= 12 && date >= 1 && date <= 31 && seconds < 86_400 && !Number.isNaN(days);
  return valid ? (days < afterInventedDay ? days - 1 : days) + seconds / 86_400 : null;
}

const isoDuration = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** `PT24H0M0.000S` as Strict files write lengths of time → days; null when it is none, or counts in months and years. */
export function daysOfDuration(text: string): number | null {
  const match = isoDuration.exec(text.trim());
  if (match === null) return null;
  const [, sign, ...parts]: (string | undefined)[] = match;
  if (parts.every((part) => part === undefined)) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const length = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return sign === '-' && length !== 0 ? -length : length;
}
