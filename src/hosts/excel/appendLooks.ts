import type { CellRange } from '../../values/cell';
import { formatRange } from '../../values/cell';
import type { Problem } from '../../values/problem';
import type { Constant } from '../../workbook/constants';
import { looksRefused } from '../../workbook/looks';
import { isPlain, plainComment } from '../../workbook/markComment';
import type { PlanRow, SheetPlan } from '../../workbook/sheetPlan';
import { dress, silent, unasked } from './dressing';
import { planRange } from './entries';
import { errorCode, isRefusal, problemOf } from './excelProblems';
import type { Operation } from './operations';
import { carryOut } from './operations';
import { Place } from './place';
import type { Session } from './session';
import type { Styled } from './styling';
import { numberFormats, styles } from './styling';
import type { Hiding, Survey, Target } from './survey';
import { findName } from './survey';

/**
 * How rows look that are added to a sheet of ours. None of it may cost a row: what Excel refuses is told, the sheet's mark
 * says that its looks are still to come, and the next time all of them are tried again.
 */

const shifted = ({ top, left, bottom, right }: CellRange, by: number): CellRange => ({ top: top + by, left, bottom: bottom + by, right });

/** The rows of a plan as they are to stand from the row `top` on, for what is done to their cells. */
function placedRows(sheet: Excel.Worksheet, plan: SheetPlan, top: number): Styled {
  const ranges = new Map<string, Excel.Range>();
  return {
    plan, planned: planRange(plan),
    range: (cells) => {
      const address = formatRange(shifted(cells, top));
      const found = ranges.get(address) ?? sheet.getRange(address);
      ranges.set(address, found);
      return found;
    },
  };
}

/** Number formats, which are a part of what the cells say, and where it is wanted how they look. */
export function rowLooks(sheet: Excel.Worksheet, plan: SheetPlan, top: number, isWhole: boolean): Operation[] {
  const placed = placedRows(sheet, plan, top);
  return [...(isWhole ? styles(placed) : []), ...numberFormats(placed)];
}

/** Whether an error may come from how rows look: a request that came through, and of which a part was refused. */
export const mayBeLooks = (error: unknown): boolean => errorCode(error) !== null && !isRefusal(error) && errorCode(error) !== 'RequestAborted';

/** Whether (some of) the looks of a sheet were refused the last time. */
export const lacksLooks = ({ mark }: SheetPlan, { names }: Survey): boolean => isPlain(findName(names, mark)?.comment ?? '');

/** Says in the mark that the looks are still to come. Where that is refused too, the next time does not know of it. */
async function markPlain(session: Session, plan: SheetPlan): Promise<void> {
  session.workbook.names.getItem(plan.mark).comment = plainComment(plan);
  try {
    await session.sync();
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

const refusedStyles = (error: unknown): Problem => looksRefused(new Set(['styles']), problemOf(error)?.details, 'append');

/** Marks the sheet as without its looks; gives what is told of that. */
export async function leavePlain(session: Session, heads: SheetPlan, error: unknown): Promise<Problem> {
  await markPlain(session, heads);
  return refusedStyles(error);
}

/** A sheet whose looks are still to come, as it stands. */
export interface Plain {
  readonly target: Target & { readonly sheet: Excel.Worksheet };
  readonly survey: Survey;
  readonly hiding: Hiding;
  /** From its first row and column. */
  readonly values: readonly (readonly Constant[])[];
  /** How a row of it looks. */
  readonly pattern: PlanRow | undefined;
}

/** The stretches of rows, from `top` on, that have their first cell: one without it is the user's. */
function stretches(values: Plain['values'], top: number): { from: number; count: number }[] {
  const found: { from: number; count: number }[] = [];
  values.forEach(([first], row) => {
    const last = found.at(-1);
    if (row < top || first == null || first === '') return;
    if (last && last.from + last.count === row) last.count += 1;
    else found.push({ from: row, count: 1 });
  });
  return found;
}

/** Tries the looks of the heads and of all rows again; gives what was still refused. */
export async function dressAgain(session: Session, { target, survey, hiding, values, pattern }: Plain): Promise<Problem | null> {
  const { plan, sheet } = target;
  const steps = pattern ? stretches(values, plan.rows.length).flatMap(({ from, count }) => styles(placedRows(sheet, { ...plan, rows: Array.from({ length: count }, () => pattern) }, from))) : [];
  try {
    await carryOut(session, steps, silent);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refusedStyles(error);
  }
  const place = new Place(session.workbook, target, { range: null, formatted: null, formulas: [], values: [], charts: [], hiding });
  const { refused } = await dress(session, { places: [place], chartsStand: false, ask: () => unasked, retry: 'append' }, survey, silent);
  return refused;
}
