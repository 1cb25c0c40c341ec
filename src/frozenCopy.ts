import type { FollowUp } from './followUp';
import { checklist, overridden, type CheckItem } from './findings/checklist';
import { frozenFigures, frozenPlan } from './report/frozen';
import { reportSheet } from './report/layout/reportSheet';
import { compareFrozen, type FrozenChange } from './report/frozenChanges';
import { findFrozen, lastFrozen, nextFrozen, type FrozenReport } from './settings/frozenReports';
import { problem, type Problem } from './values/problem';
import { fail, ok, type Result } from './values/result';
import type { RawWorkbook } from './workbook/rawSheet';
import type { WorkbookPlan } from './workbook/sheetPlan';

/** What is done with a report that is ready to leave: looked over, frozen, compared with the last frozen one. */

const nothingToFreeze = problem('nothingToFreeze', { sv: 'Arbetsboken ger ingen rapport som kan frysas.', en: 'The workbook gives no report to freeze.' });

const nothingFrozen = problem('nothingFrozen', {
  sv: 'Arbetsboken har ingen fryst rapport att jämföra med. Frys en rapport först.', en: 'The workbook has no frozen report to compare with. Freeze a report first.',
});

/** The follow-up looked over before its report leaves. */
export function checklistOf({ committee, period, forecasts, areas, report, problems, findings, fingerprint, settings }: FollowUp): CheckItem[] {
  return checklist({
    committee, period, forecasts, problems: [...findings, ...problems], fingerprint, written: settings.written, hasComments: report?.sections.comments ?? true,
    areas: areas.map(({ figures, assessment }, at) => ({
      name: figures.name, status: assessment.status, comment: report?.areas[at]?.comment ?? '', isDraft: report?.areas[at]?.isDraft ?? false,
      cells: (figures.amounts.variance ?? figures.amounts.varianceToDate)?.terms.map(({ cell }) => cell) ?? [],
    })),
  });
}

export interface FreezeOptions {
  /** Also when the period is frozen already: the copy is put beside the earlier one. */
  readonly again: boolean;
  /** yyyy-mm-dd */
  readonly date: string;
  /** What was let pass, '' when all was well; left out: what the checklist says. */
  readonly note?: string;
}

/** The sheet to write for a frozen copy of the report; the problem `frozenExists` asks whether to freeze once more. */
export function planFreeze(workbook: RawWorkbook, done: FollowUp, { again, date, note }: FreezeOptions): Result<WorkbookPlan, Problem> {
  if (!done.report) return fail(nothingToFreeze);
  const { language } = done.settings;
  const place = nextFrozen(workbook, done.period, again, language);
  if (!place.ok) return place;
  const sheet = frozenPlan(reportSheet(done.report, null), {
    ...place.value, date, note: note ?? overridden(checklistOf(done), language), language, figures: frozenFigures(done, language),
  });
  return ok({ sheets: [sheet], activate: sheet.mark });
}

export interface Comparison {
  readonly frozen: FrozenReport;
  readonly changes: readonly FrozenChange[];
}

/** What has changed since the report was last frozen. */
export function compareWithLast(workbook: RawWorkbook, done: FollowUp): Result<Comparison, Problem> {
  const frozen = lastFrozen(findFrozen(workbook));
  if (frozen?.figures == null) return fail(nothingFrozen);
  return ok({ frozen, changes: compareFrozen(frozen.figures, frozenFigures(done, done.settings.language)) });
}
