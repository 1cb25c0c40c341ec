import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import { rowsStanding, sameConstant, type Constant } from '../../workbook/constants';
import type { AppendPlan, ReadBackDifference, RowMark, Task, WriteReceipt } from '../../workbook/host';
import { rowChanged, rowsShown, sheetNameTaken } from '../../workbook/hostProblems';
import type { PlanRow, SheetPlan } from '../../workbook/sheetPlan';
import { unfinishedText } from '../../workbook/unfinished';
import { dressAgain, lacksLooks, leavePlain, mayBeLooks, rowLooks } from './appendLooks';
import { constant } from './compare';
import { entryBytes, entryOf } from './entries';
import { appendUncertain, cancelled, isRefusal, problemOf, sheetProtected } from './excelProblems';
import { isIncomplete } from './marks';
import { carryOut, operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import { readRows } from './readRows';
import type { Session } from './session';
import type { Hiding, Survey, Target } from './survey';
import { askHiding, surveyTargets } from './survey';
import { writeWorkbook } from './writing';

/** A sheet of ours as it stands before rows are appended. */
interface Standing {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Null: it was made just now. */
  readonly before: { readonly target: Target & { readonly sheet: Excel.Worksheet }; readonly survey: Survey } | null;
  /** From the sheet's first row and column. */
  readonly values: readonly (readonly Constant[])[];
  readonly hiding: Hiding;
  /** What there is to tell of the heads, where they were made just now. */
  readonly remarks?: readonly Problem[];
}

const plannedValues = ({ cells }: PlanRow): (Constant | undefined)[] => cells.map((cell) => (cell ? cell.value : undefined));

/** One sync to measure, and one for each 1,2 MB: everything that the sheet holds. */
async function readStanding(session: Session, target: Target & { readonly sheet: Excel.Worksheet }, survey: Survey | null, plan: AppendPlan): Promise<Standing> {
  const { sheet, sheetName: name } = target;
  const before = survey && { target, survey };
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const asked = askHiding(sheet, used);
  await session.sync();
  const hiding = asked();
  if (used.isNullObject) return { sheet, name, before, values: [], hiding };
  const rows = used.rowIndex + used.rowCount;
  const bytes = Math.max(100, ...plan.rows.map(({ cells }) => cells.reduce((sum, cell) => sum + entryBytes(entryOf(cell)), 2)));
  const [found] = await readRows(session, [{
    sheet, columns: used.columnIndex + used.columnCount, rowBytes: Array.from({ length: rows }, () => 2 * bytes),
  }], 'values');
  return { sheet, name, before, hiding, values: (found?.values ?? []).map((row) => row.map(constant)) };
}

/** The first mark whose row no longer says what it said. One that stands already is well. */
function movedRow({ name, values }: Standing, marks: readonly RowMark[]): Problem | null {
  const at = (row: number, column: number): Constant => values[row]?.[column] ?? null;
  const moved = marks.find(({ row, column, expected, value, beside = [] }) =>
    !(sameConstant(at(row, column), expected) || sameConstant(at(row, column), value))
    || beside.some((one) => !sameConstant(at(row, one.column), one.value)));
  return moved ? rowChanged({ sheet: name, row: moved.row, column: moved.column }) : null;
}

/** All rows in one step, which Excel carries out whole or not at all; cells that the plan leaves out stay the user's. */
function values({ sheet }: Standing, { rows }: SheetPlan, top: number): Operation[] {
  if (rows.length === 0) return [];
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const entries = rows.map(({ cells }) => Array.from({ length: columns }, (_, column) => {
    const cell = cells[column];
    return cell ? entryOf(cell) : null;
  }));
  const bytes = entries.flat().reduce<number>((sum, entry) => sum + (entry === null ? 5 : entryBytes(entry)), rangeBytes);
  return [operation(bytes, () => { sheet.getRangeByIndexes(top, 0, rows.length, columns).formulas = entries; })];
}

/** Shows all rows of the sheet: what is written would not come where it belongs. */
function revealing({ sheet, values: { length }, hiding }: Standing, isHiding: boolean): Operation[] {
  if (!isHiding) return [];
  return [operation(2 * rangeBytes, () => {
    if (hiding.isFiltered) sheet.autoFilter.clearCriteria();
    sheet.getRangeByIndexes(0, 0, Math.max(1, length), 1).rowHidden = false;
  })];
}

const marking = ({ sheet }: Standing, marks: readonly RowMark[]): Operation[] => marks.map(({ row, column, value }) =>
  operation(rangeBytes + entryBytes(value), () => { sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[entryOf({ value, style: 0 })]]; }));

/** One sync: whether the appended rows and the marks stand. */
async function readBack(session: Session, { sheet, name }: Standing, { rows }: SheetPlan, top: number, marks: readonly RowMark[]): Promise<ReadBackDifference[]> {
  const wanted = [
    ...rows.flatMap(({ cells }, index) => cells.flatMap((cell, column) => (cell ? [{ row: top + index, column, value: cell.value }] : []))),
    ...marks,
  ];
  const bottom = Math.max(-1, ...wanted.map(({ row }) => row));
  const first = Math.min(bottom, ...wanted.map(({ row }) => row));
  if (bottom < 0) return [];
  const block = sheet.getRangeByIndexes(first, 0, bottom - first + 1, Math.max(...wanted.map(({ column }) => column)) + 1);
  block.load('values');
  await session.sync();
  const answer = block.values;
  return wanted.flatMap(({ row, column, value }) => {
    const found = constant(answer[row - first]?.[column]);
    return sameConstant(found, value) ? [] : [{ cell: { sheet: name, row, column }, planned: value, found }];
  });
}

/**
 * The sheet to append to: the one that is there, or one made with its heads alone. Rows come only after it is finished,
 * so that a sheet whose making was broken off, and is made anew, never holds any.
 */
async function prepared(session: Session, plan: AppendPlan, task: Task | undefined): Promise<Result<Standing, Problem>> {
  const only = { sheets: [plan.sheet] };
  const survey = await surveyTargets(session, only);
  const [target] = survey.targets;
  if (survey.taken.length > 0 || !target) return fail(sheetNameTaken(plan.sheet.name));
  if (target.isProtected) return fail(sheetProtected(target.sheetName));
  if (task?.signal?.aborted) return fail(cancelled());
  const standing = target.sheet ? await readStanding(session, { ...target, sheet: target.sheet }, survey, plan) : null;
  // Once rows stand under the heads it is never made anew, whatever its first cell says.
  const isBroken = standing?.values[0]?.[0] === unfinishedText || isIncomplete(plan.sheet, survey.names);
  const isWhole = standing !== null && standing.values.length > (isBroken ? plan.sheet.rows.length : 0);
  if (isWhole) return ok(standing);
  const made = await writeWorkbook(session, only, undefined, 'append');
  if (!made.ok) return made;
  const [name = plan.sheet.name] = made.value.sheetNames;
  const sheet = session.workbook.worksheets.getItem(name);
  const { remarks } = made.value;
  return ok({ ...await readStanding(session, { ...target, sheet, sheetName: name }, null, plan), ...remarks && { remarks } });
}

/** What an earlier run left without its looks, tried again; null where there is nothing of the kind. */
function lookAgain(session: Session, { before, hiding, values: standing }: Standing, { sheet, rows }: AppendPlan): (() => Promise<Problem | null>) | null {
  if (before === null || !lacksLooks(sheet, before.survey)) return null;
  return () => dressAgain(session, { ...before, hiding, values: standing, pattern: rows[0] });
}

/** What of a plan does not stand yet. */
interface Missing {
  readonly fresh: SheetPlan;
  readonly marks: readonly RowMark[];
  readonly top: number;
}

function missingFrom(standing: Standing, plan: AppendPlan): Missing {
  const stands = rowsStanding(plan.rows.map(plannedValues), standing.values);
  return {
    fresh: { ...plan.sheet, rows: plan.rows.filter((_, index) => !stands[index]) },
    marks: plan.changes.filter(({ row, column, value }) => !sameConstant(standing.values[row]?.[column] ?? null, value)),
    top: standing.values.length,
  };
}

/** Rows and marks in one request, the looks of the rows first, so that no row stands without them when an answer is lost. */
async function writeRows(session: Session, standing: Standing, { fresh, marks, top }: Missing, withLooks: boolean, task: Task | undefined): Promise<ReadBackDifference[]> {
  const isHiding = standing.hiding.isFiltered || standing.hiding.hidesRows;
  const steps = [
    ...revealing(standing, isHiding), ...(fresh.rows.length > 0 ? rowLooks(standing.sheet, fresh, top, withLooks) : []),
    ...values(standing, fresh, top), ...marking(standing, marks),
  ];
  await carryOut(session, steps, (fraction) => task?.progress?.(fraction));
  return readBack(session, standing, fresh, top, marks);
}

/**
 * The same without the looks, after Excel has refused something of it: what stands already is read anew, since only a part
 * may have been refused.
 */
async function writePlainRows(session: Session, { sheet, name, before }: Standing, plan: AppendPlan, error: unknown, task: Task | undefined): Promise<{ differences: ReadBackDifference[]; refused: Problem }> {
  const target = { plan: plan.sheet, sheet, sheetName: name, isProtected: false };
  const now = await readStanding(session, before?.target ?? target, before?.survey ?? null, plan);
  const missing = missingFrom(now, plan);
  const differences = missing.fresh.rows.length + missing.marks.length === 0 ? [] : await writeRows(session, now, missing, false, task);
  return { differences, refused: await leavePlain(session, plan.sheet, error) };
}

async function writeMissing(session: Session, standing: Standing, plan: AppendPlan, missing: Missing, task: Task | undefined): Promise<{ differences: ReadBackDifference[]; refused: Problem | null }> {
  try {
    return { differences: await writeRows(session, standing, missing, true, task), refused: null };
  } catch (error) {
    if (!mayBeLooks(error) || missing.fresh.rows.length === 0) throw error;
    return writePlainRows(session, standing, plan, error, task);
  }
}

/** Appends rows below what stands in a sheet of ours, and marks earlier ones. What Excel refuses of how rows look costs none of them. */
export async function appendRows(session: Session, plan: AppendPlan, task: Task | undefined): Promise<Result<WriteReceipt, Problem>> {
  if (plan.rows.length === 0 && plan.changes.length === 0) return ok({ sheetNames: [plan.sheet.name], changed: false, differences: [] });
  const ready = await prepared(session, plan, task);
  if (!ready.ok) return ready;
  const standing = ready.value;
  const moved = movedRow(standing, plan.changes);
  if (moved) return fail(moved);
  const missing = missingFrom(standing, plan);
  const names = [standing.name];
  const again = lookAgain(session, standing, plan);
  const isNothing = missing.fresh.rows.length === 0 && missing.marks.length === 0;
  if (isNothing && again === null) return ok({ sheetNames: names, changed: false, differences: [] });
  try {
    const { differences, refused } = isNothing ? { differences: [], refused: null } : await writeMissing(session, standing, plan, missing, task);
    const left = refused ?? await again?.() ?? null;
    const isHiding = !isNothing && (standing.hiding.isFiltered || standing.hiding.hidesRows);
    const remarks = [...standing.remarks ?? [], ...(isHiding ? [rowsShown(names)] : []), ...(left && !standing.remarks ? [left] : [])];
    return ok({ sheetNames: names, changed: !isNothing || left === null, differences, ...remarks.length > 0 && { remarks } });
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return fail(isRefusal(error) ? problem : appendUncertain(problem, standing.name));
  }
}
