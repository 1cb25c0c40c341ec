import { followUp } from '../../followUp';
import { compareWithLast, planFreeze } from '../../frozenCopy';
import { changeText } from '../../report/frozenChanges';
import type { Problem } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import type { RawWorkbook } from '../../workbook/rawSheet';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import { withEdits, type FrozenComparison, type SettingsEdits } from './services';

const computed = (workbook: RawWorkbook, edits: SettingsEdits, today: string) => followUp(workbook, { today, settings: withEdits(edits) });

/** The frozen copy to write, with what the checklist warned of as its note. */
export const planFrozen = (workbook: RawWorkbook, edits: SettingsEdits, again: boolean, today: string): Result<WorkbookPlan, Problem> =>
  planFreeze(workbook, computed(workbook, edits, today), { again, date: today });

/** What has changed since the last frozen report, in sentences. */
export function comparedWithFrozen(workbook: RawWorkbook, edits: SettingsEdits, today: string): Result<FrozenComparison, Problem> {
  const done = computed(workbook, edits, today);
  const compared = compareWithLast(workbook, done);
  if (!compared.ok) return fail(compared.error);
  const { frozen: { sheetName, date }, changes } = compared.value;
  return ok({ sheetName, date, changes: changes.map((change) => ({ sv: changeText(change, done.unit, 'sv'), en: changeText(change, done.unit, 'en') })) });
}
