import type { FollowUp } from '../followUp';
import { frozenFigures, frozenPlan } from '../report/frozen';
import { changeText, compareFrozen, type FrozenChange } from '../report/frozenChanges';
import { findFrozen, lastFrozen, nextFrozen, type FrozenReport } from '../settings/frozenReports';
import type { Language } from '../values/language';
import { formatPeriod } from '../values/period';
import type { Problem } from '../values/problem';
import { fail, ok, type Result } from '../values/result';
import { marks } from '../workbook/marks';
import type { RawWorkbook } from '../workbook/rawSheet';
import type { WorkbookPlan } from '../workbook/sheetPlan';

const problem = (rule: string, sv: string, en: string): Problem => ({ severity: 'error', rule, message: { sv, en }, cells: [] });

const nothingToFreeze = problem('nothingToFreeze', 'Arbetsboken ger ingen rapport som kan frysas.', 'The workbook gives no report to freeze.');

const nothingFrozen = problem('nothingFrozen',
  'Arbetsboken har ingen fryst rapport att jämföra med. Frys en rapport först.', 'The workbook has no frozen report to compare with. Freeze a report first.');

export interface FreezeOptions {
  /** Also when the period is frozen already: the copy is put beside the earlier one. */
  readonly again: boolean;
  /** yyyy-mm-dd */
  readonly date: string;
  /** What was let pass; '' when all was well. */
  readonly note: string;
}

/** The sheet to write for a frozen copy of the report; the problem `frozenExists` asks whether to freeze once more. */
export function planFreeze(workbook: RawWorkbook, done: FollowUp, { again, date, note }: FreezeOptions): Result<WorkbookPlan, Problem> {
  const report = done.plan?.sheets.find(({ mark }) => mark === marks.report);
  if (!report) return fail(nothingToFreeze);
  const { language } = done.settings;
  const place = nextFrozen(workbook, done.period, again, language);
  if (!place.ok) return place;
  const sheet = frozenPlan(report, { ...place.value, date, note, language, figures: frozenFigures(done, language) });
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

export function describeComparison({ frozen, changes }: Comparison, { unit }: FollowUp, language: Language): string {
  const sv = language === 'sv';
  const which = sv ? `${frozen.sheetName}, fryst ${frozen.date ?? ''}` : `${frozen.sheetName}, frozen ${frozen.date ?? ''}`;
  const lines = changes.map((change) => `  ${changeText(change, unit, language)}`);
  const head = lines.length === 0 ? (sv ? `Inget har ändrats sedan ${which}.` : `Nothing has changed since ${which}.`)
    : sv ? `Ändrat sedan ${which}:` : `Changed since ${which}:`;
  return `${[head, ...lines].join('\n')}\n`;
}

/** For programs: amounts in `unit`, income positive. */
export const comparisonJson = ({ frozen, changes }: Comparison, { unit, period }: FollowUp): object => ({
  schema: 1, unit, period: period && formatPeriod(period),
  frozen: { sheet: frozen.sheetName, period: formatPeriod(frozen.period), number: frozen.number, date: frozen.date },
  changes,
});
