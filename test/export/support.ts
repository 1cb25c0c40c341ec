import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import { standalonePlan } from '../../src/report/standalone';
import { marks } from '../../src/workbook/marks';
import { isCellError, type RawWorkbook } from '../../src/workbook/rawSheet';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { followUpOf } from '../support/examples';

export const properties = { title: 'Ekonomisk uppföljning', subject: 'Nämnden, 2017-08', language: 'sv-SE' };

/** The report's sheet. */
export function reportOf(bytes: Uint8Array): SheetPlan {
  const report = followUpOf(bytes).plan?.sheets.find(({ mark }) => mark === marks.report);
  if (!report) throw new Error('The workbook gives no report.');
  return report;
}

/** The report of a workbook as one of its own. */
export const standalone = (bytes: Uint8Array): Uint8Array => newWorkbook([standalonePlan(reportOf(bytes))], properties);

export interface Compared { readonly figures: number; readonly wrong: readonly string[] }

/** Every cell of the report's printed part against what stands at the same place in the workbook. */
export function compare(report: SheetPlan, workbook: RawWorkbook): Compared {
  const rows = new Map(workbook.sheets[0]?.rows.map((row) => [row.index, row]));
  const wrong: string[] = [];
  let figures = 0;
  report.rows.forEach(({ cells }, row) => cells.slice(0, report.print.area.right + 1).forEach((cell, column) => {
    const found = rows.get(row)?.values[column] ?? null;
    const wanted = cell?.value === '' ? null : cell?.value ?? null;
    if (typeof wanted === 'number') figures += 1;
    const same = typeof wanted === 'number' && typeof found === 'number' ? Math.abs(wanted - found) <= 1e-9 * Math.max(1, Math.abs(wanted)) : wanted === found;
    if (!same) wrong.push(`rad ${row + 1} kolumn ${column + 1}: ${String(wanted)} blev ${isCellError(found) ? found.error : String(found)}`);
  }));
  return { figures, wrong };
}
