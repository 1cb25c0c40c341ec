import { isOfText, sectionsOf } from '../values/numberFormat';

/** How the report bears a figure that may be read wrongly: a mark before it, which a note under the table explains. */

/** Before the sign, so that figures below one another stay in line. */
export const UNSURE_MARK = '?';

const MARK = `"${UNSURE_MARK} "`;

/** The same number format with the mark before every sign, and before a text, and after the colours, which have to stand first. */
export function markedFormat(numberFormat: string): string {
  const sections = sectionsOf(numberFormat).map((section) => section.replace(/^(?:\[(?!\$)[^\]]*\])*/, (colours) => `${colours}${MARK}`));
  // A last section with @ is that of texts, however many stand before it.
  return [...sections, ...sections.some(isOfText) ? [] : [`${MARK}@`]].join(';');
}
