import type { CellRange } from '../values/cell';
import { formatPeriod } from '../values/period';
import type { ConditionalFormat, PlanCell, PlanRow, SheetPlan } from '../workbook/sheetPlan';
import { reportSheet } from './layout/reportSheet';
import type { ReportModel } from './model';

/**
 * The report as a sheet that depends on nothing: values in place of formulas, and only the cells that are the report.
 * No formula stays live, not even one inside the sheet: a status follows the settings and can't be kept live, and a
 * variance that changes beside a status that does not would contradict it.
 */

const inside = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Cells beyond the print area that charts are drawn from, with the head above each series. */
function chartCells({ charts }: SheetPlan): CellRange[] {
  return charts.flatMap(({ categories, series }) =>
    [categories, ...series.map(({ values }) => values)].map((range) => ({ ...range, top: Math.max(0, range.top - 1) })));
}

const valueOnly = ({ value, style }: PlanCell): PlanCell => ({ value, style });

function withoutTrailing(cells: readonly (PlanCell | null)[]): readonly (PlanCell | null)[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end -= 1;
  return cells.slice(0, end);
}

function keptRow(row: PlanRow, at: number, kept: readonly CellRange[]): PlanRow {
  const cells = row.cells.map((cell, column) => (cell && kept.some((range) => inside(range, at, column)) ? valueOnly(cell) : null));
  return { ...row, cells: withoutTrailing(cells) };
}

/** A format whose rule looks at another sheet would be a link to the source. */
const staysInSheet = ({ formula }: ConditionalFormat): boolean => !formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');

/**
 * A sheet's plan for a workbook of its own: no formula, no name or mark of ours, nothing beyond the print area but
 * what the charts are drawn from. The plan that is given is left as it is.
 */
export function standalonePlan(report: SheetPlan): SheetPlan {
  const kept = [report.print.area, ...chartCells(report)];
  return {
    ...report,
    mark: '', names: [], validations: [],
    rows: report.rows.map((row, at) => keptRow(row, at, kept)),
    conditionalFormats: report.conditionalFormats.filter(staysInSheet),
  };
}

/** Comments that nobody has made her own words are nobody's. */
const withoutDrafts = (report: ReportModel): ReportModel =>
  ({ ...report, areas: report.areas.map((area) => (area.isDraft ? { ...area, comment: '', isDraft: false } : area)) });

/** What the report's own workbook holds and says of itself. */
export interface Standalone {
  readonly plan: SheetPlan;
  readonly properties: { readonly title: string; readonly subject: string; readonly language: string };
}

/** The report as a workbook of its own. Drafts of comments are left out unless `includeDrafts`. */
export function standaloneReport(report: ReportModel, { includeDrafts }: { readonly includeDrafts: boolean }): Standalone {
  const subject = [report.committee, report.period && formatPeriod(report.period)].filter((part) => part !== null);
  return {
    plan: standalonePlan(reportSheet(includeDrafts ? report : withoutDrafts(report), null)),
    properties: { title: report.title, subject: subject.join(', '), language: report.language === 'sv' ? 'sv-SE' : 'en-GB' },
  };
}
