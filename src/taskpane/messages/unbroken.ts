/** What stands between quotes is as it is written in the workbook, and may be copied to find it there. */
const QUOTED_OR_DATE = /'[^']*'|"[^"]*"|”[^”]*”|(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/g;

/** Months and dates with hyphens that no line is broken after: "2017-08" is else left as "2017-" on one line and "08" on the next. */
export const unbroken = (text: string): string =>
  text.replace(QUOTED_OR_DATE, (found) => (/^\d/.test(found) ? found.replaceAll('-', '\u2011') : found));
