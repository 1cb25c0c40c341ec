import { columnIndex } from '../values/cell';
import { marks } from '../workbook/marks';
import type { RawWorkbook } from '../workbook/rawSheet';

/** A comment cell of the report as it is now. */
export interface ReportComment {
  readonly area: string;
  readonly text: string;
}

/**
 * The comments that stand in the report's cells now, in their order: the user may have edited them.
 * Their rows are found through a workbook name that follows when rows are inserted or the sheet is renamed.
 */
export function readReportComments(workbook: RawWorkbook): readonly ReportComment[] {
  const refersTo = workbook.names.find(({ name }) => name === marks.comments)?.refersTo ?? '';
  const match = /^='?((?:[^']|'')+?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(refersTo);
  if (!match) return [];
  const name = (match[1] ?? '').replaceAll("''", "'");
  const sheet = workbook.sheets.find((one) => one.name === name);
  const [left, top, bottom] = [columnIndex(match[2] ?? 'A'), Number(match[3]) - 1, Number(match[5]) - 1];
  return (sheet?.rows ?? []).flatMap(({ index, values }): ReportComment[] => {
    const area = values[left];
    const text = values[left + 1];
    if (index < top || index > bottom || typeof area !== 'string' || area === '') return [];
    return [{ area, text: text === null || text === undefined ? '' : typeof text === 'object' ? text.error : String(text) }];
  });
}
