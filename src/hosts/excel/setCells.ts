import { formatAddress, localAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import { sameConstant } from '../../workbook/constants';
import { grouped, lastOfEach } from '../../workbook/grouped';
import type { CellChange, ReadBackDifference, Task, WriteReceipt } from '../../workbook/host';
import { cellChanged, cellHasFormula, cellInArray, cellProtected, cellSheetMissing } from '../../workbook/hostProblems';
import { constant } from './compare';
import { entryOf } from './entries';
import { cancelled, cellsUncertain, isRefusal, problemOf } from './excelProblems';
import { isFormula } from './rawCells';
import type { Requirements, Session } from './session';

interface Place {
  readonly change: CellChange;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** The cell whose formula spills into this one; null where Excel is too old to spill. */
  readonly spill: Excel.Range | null;
}

const entry = (value: string | number): string | number | boolean => entryOf({ value, style: 0 });

/** Excel from before dynamic arrays has neither spills nor a way to ask for them. */
function spillParent(range: Excel.Range, requirements: Requirements): Excel.Range | null {
  return requirements.isSetSupported('ExcelApi', '1.12') ? range.getSpillParentOrNullObject() : null;
}

/** Two syncs: the sheets, and what the cells hold. */
async function findPlaces(session: Session, changes: readonly CellChange[]): Promise<Result<Place[], Problem>> {
  const sheets = new Map([...grouped(changes, ({ cell }) => cell.sheet).keys()].map((name) => {
    const sheet = session.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name,protection/protected');
    return [name, sheet] as const;
  }));
  await session.sync();
  const places: Place[] = [];
  for (const change of changes) {
    const { cell } = change;
    const sheet = sheets.get(cell.sheet);
    if (!sheet || sheet.isNullObject) return fail(cellSheetMissing(cell));
    if (sheet.protection.protected) return fail(cellProtected(cell));
    const range = sheet.getRange(localAddress(cell.row, cell.column));
    range.load('values,formulas');
    const spill = spillParent(range, session.requirements);
    spill?.load('address');
    places.push({ change, sheet, range, spill });
  }
  await session.sync();
  return ok(places);
}

const valueOf = (range: Excel.Range) => constant(range.values[0]?.[0]);

function obstacle({ change: { cell, expected, value }, range, spill }: Place): Problem | null {
  if (isFormula(range.formulas[0]?.[0], range.values[0]?.[0])) return cellHasFormula(cell);
  if (spill && !spill.isNullObject) return cellInArray(cell);
  const now = valueOf(range);
  return sameConstant(now, expected) || sameConstant(now, value) ? null : cellChanged(cell, String(now ?? ''));
}

/**
 * After a failure: the cells that were written get what they held before, so that all or none holds.
 * Two syncs; false when that failed too, or when a cell holds something third.
 */
async function takeBack(session: Session, left: readonly Place[]): Promise<boolean> {
  for (const { range } of left) range.load('values');
  try {
    await session.sync();
    for (const { range, change } of left) {
      const now = valueOf(range);
      if (sameConstant(now, change.expected)) continue;
      if (!sameConstant(now, change.value)) return false;
      range.formulas = [[entryOf({ value: change.expected, style: 0 })]];
    }
    await session.sync();
    return true;
  } catch (error) {
    if (problemOf(error) === null) throw error;
    return false;
  }
}

/**
 * Puts constants into cells of the user's, which keep their look: two syncs to look, one to write all of them and read
 * them back. Excel computes what depends on them. When it breaks down in between, what was written is taken back.
 */
export async function setCells(session: Session, given: readonly CellChange[], task: Task | undefined): Promise<Result<WriteReceipt, Problem>> {
  const changes = lastOfEach(given, ({ cell }) => formatAddress(cell).toLowerCase());
  const found = await findPlaces(session, changes);
  if (!found.ok) return found;
  const places = found.value;
  const hindered = places.map(obstacle).find((problem) => problem !== null);
  if (hindered) return fail(hindered);
  if (task?.signal?.aborted) return fail(cancelled());
  const sheetNames = [...new Set(places.map(({ sheet }) => sheet.name))];
  const left = places.filter(({ range, change }) => !sameConstant(valueOf(range), change.value));
  if (left.length === 0) return ok({ sheetNames, changed: false, differences: [] });
  try {
    for (const { range, change } of left) range.formulas = [[entry(change.value)]];
    for (const { range } of left) range.load('values');
    await session.sync();
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    if (isRefusal(error) || await takeBack(session, left)) return fail(problem);
    return fail(cellsUncertain(problem, left.map(({ change }) => change.cell)));
  }
  const differences = left.flatMap(({ change: { cell, value }, range }): ReadBackDifference[] => {
    const now = valueOf(range);
    return sameConstant(now, value) ? [] : [{ cell, planned: value, found: now }];
  });
  return ok({ sheetNames, changed: true, differences });
}
