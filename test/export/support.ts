import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import type { ReportModel } from '../../src/report/model';
import { standaloneReport } from '../../src/report/standalone';
import { marks } from '../../src/workbook/marks';
import { isCellError, type RawWorkbook } from '../../src/workbook/rawSheet';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { followUpOf } from '../support/examples';

export interface Reported {
  readonly model: ReportModel;
  /** The sheet that is written into the workbook. */
  readonly sheet: SheetPlan;
}

export function reportOf(bytes: Uint8Array): Reported {
  const { plan, report } = followUpOf(bytes);
  const sheet = plan?.sheets.find(({ mark }) => mark === marks.report);
  if (!sheet || !report) throw new Error('The workbook gives no report.');
  return { model: report, sheet };
}

/** The report of a workbook as one of its own, drafts of comments included. */
export function standalone(bytes: Uint8Array): Uint8Array {
  const { plan, properties } = standaloneReport(reportOf(bytes).model, { includeDrafts: true });
  return newWorkbook([plan], properties);
}

const printed = (values: readonly unknown[], right: number): unknown[] => values.slice(0, right + 1).filter((value) => value !== null && value !== undefined && value !== '');

/** What is said of settings and of sources that change: it is not true of a copy. */
const ofTheLive = (text: unknown): unknown => (typeof text === 'string'
  ? text.replace(' och ändras i inställningarna', '').replace(/ ?○ Uppdatera = en källcell har ändrats sedan rapporten skrevs\./, '') : text);

/** The printed cells of the report, row by row; rows of comments that nobody has written are no part of a copy. */
export function printedRows({ sheet, model }: Reported): unknown[][] {
  const comments = sheet.names.find(({ name }) => name === marks.comments)?.range;
  return sheet.rows.map(({ cells }) => printed(cells.map((cell) => ofTheLive(cell?.value)), sheet.print.area.right))
    .filter((values, row) => values.length > 0 && !(comments && row >= comments.top && row <= comments.bottom && model.areas[row - comments.top]?.comment === ''));
}

/** The same of a workbook that was read. */
export const readRows = (workbook: RawWorkbook, { sheet }: Reported): unknown[][] => (workbook.sheets[0]?.rows ?? [])
  .map(({ values }) => printed(values.map((value) => (isCellError(value) ? value.error : value)), sheet.print.area.right)).filter((values) => values.length > 0);

/** Numbers that differ by no more than computing them twice does are the same. */
export const rounded = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((values) => values.map((value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)));
