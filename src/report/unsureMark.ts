/** How the report bears a figure that may be read wrongly: a mark before it, which a note under the table explains. */

/** Before the sign, so that figures below one another stay in line. */
export const UNSURE_MARK = '?';

/** What parts the sections of a number format, and stands in no quotes. */
const BETWEEN_SECTIONS = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** The same number format with the mark before every sign, and after the colours, which have to stand first. */
export const markedFormat = (numberFormat: string): string =>
  numberFormat.split(BETWEEN_SECTIONS).map((section) => section.replace(/^(?:\[(?!\$)[^\]]*\])*/, (colours) => `${colours}"${UNSURE_MARK} "`)).join(';');
