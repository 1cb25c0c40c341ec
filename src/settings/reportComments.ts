import { columnIndex } from '../values/cell';
import { marks } from '../workbook/marks';
import type { RawWorkbook } from '../workbook/rawSheet';

/** A comment cell of the report as it is now. */
export interface ReportComment {
  readonly area: string;
  readonly text: string;
}

/** The heads that are repeated where a page begins. */
const CONTINUED = /, (?:forts\.|continued)$/;

/**
 * The comments that stand in the report's cells now, in their order: the user may have edited them. A row without a name
 * goes on with the comment above it.
 * Their rows are found through a workbook name that follows when rows are inserted or the sheet is renamed.
 */
export function readReportComments(workbook: RawWorkbook): readonly ReportComment[] {
  const refersTo = workbook.names.find(({ name }) => name === marks.comments)?.refersTo ?? '';
  const match = /^='?((?:[^']|'')+?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(refersTo);
  if (!match) return [];
  const name = (match[1] ?? '').replaceAll("''", "'");
  const sheet = workbook.sheets.find((one) => one.name === name);
  const [left, top, bottom] = [columnIndex(match[2] ?? 'A'), Number(match[3]) - 1, Number(match[5]) - 1];
  const found: { area: string; text: string }[] = [];
  for (const { index, values } of sheet?.rows ?? []) {
    const [area, own] = [values[left], values[left + 1]];
    if (index < top || index > bottom || (typeof area === 'string' && CONTINUED.test(area))) continue;
    const text = own === null || own === undefined ? '' : typeof own === 'object' ? own.error : String(own);
    const last = found.at(-1);
    if (typeof area === 'string' && area !== '') found.push({ area, text });
    else if (last && text !== '') last.text += /\s$/.test(last.text) || /^\s/.test(text) || last.text === '' ? text : ` ${text}`;
  }
  return found;
}
