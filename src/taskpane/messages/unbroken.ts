/** What stands between quotes is as it is written in the workbook, and may be copied to find it there. */
const QUOTED_DATE_OR_UNIT = /'[^']*'|"[^"]*"|”[^”]*”|(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)|(?<=\d) (?=(?:mnkr|tkr|kr|%)(?!\p{L}))/gu;

/** Months and dates with hyphens, and amounts with their units, that no line is broken in: "2017-08" is else left as "2017-" on one line and "08" on the next. */
export const unbroken = (text: string): string =>
  text.replace(QUOTED_DATE_OR_UNIT, (found) => (found === ' ' ? '\u00a0' : /^\d/.test(found) ? found.replaceAll('-', '\u2011') : found));
