import type { LookKind } from '../../../workbook/looks';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import { textHash } from '../../../workbook/textHash';
import { errorCode } from '../excelProblems';
import type { Session } from '../session';
import type { Standing } from '../survey';

/**
 * A frozen copy is planned once, so nobody can plan its looks again next month. Where Excel refuses some of them, what is
 * left to do is kept in the workbook's settings, without what stands in the cells; with it a print of the content and of
 * each refused part as they were left, so that nothing is touched that the user has changed since.
 */

const KEY = 'Budgetuppfoljning.Utseende';

export type Prints = Readonly<Partial<Record<LookKind, string>>>;

export interface Kept {
  /** Without its content. */
  readonly plan: SheetPlan;
  readonly content: string;
  /** Of each part that was refused. */
  readonly prints: Prints;
}

export const kindsOf = (prints: Prints): LookKind[] => Object.keys(prints) as LookKind[];

export const withoutContent = (plan: SheetPlan): SheetPlan => ({
  ...plan, names: [], charts: plan.charts.map((chart) => ({ ...chart, alternativeText: '' })),
  rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && { value: null, style: cell.style }) })),
});

export const contentPrint = ({ range, formulas }: Standing): string => textHash(JSON.stringify([range, formulas]));

/** One sync. */
export async function keptNow(session: Session): Promise<Kept[]> {
  const setting = session.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  await session.sync();
  return setting.isNullObject ? [] : JSON.parse(String(setting.value)) as Kept[];
}

/** One sync, where there is anything to keep, or was. */
export async function keep(session: Session, all: readonly Kept[]): Promise<void> {
  if (all.length > 0) session.workbook.settings.add(KEY, JSON.stringify(all));
  else session.workbook.settings.getItemOrNullObject(KEY).delete();
  await session.sync();
}

export type Tried<T> = { readonly value: T } | { readonly error: unknown };

/** What Excel answers, as a value: none of this may cost the report. */
export async function tried<T>(work: () => Promise<T>): Promise<Tried<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return { error };
  }
}
