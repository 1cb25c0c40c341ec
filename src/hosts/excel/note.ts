import { localAddress, parseAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import { noPlaceForNote } from '../../workbook/hostProblems';
import { entryOf } from './entries';
import { sheetProtected } from './excelProblems';
import type { Session } from './session';

/** Writes a line into the cell that a name of ours points at: two syncs, and one more when it is not there already. */
export async function writeNote(session: Session, name: string, text: string): Promise<Result<void, Problem>> {
  const { workbook } = session;
  const found = workbook.names.getItemOrNullObject(name);
  found.load('formula');
  await session.sync();
  const cell = found.isNullObject ? null : parseAddress(String(found.formula).replace(/^=/, ''));
  if (!cell) return fail(noPlaceForNote());
  const sheet = workbook.worksheets.getItemOrNullObject(cell.sheet);
  const range = sheet.getRange(localAddress(cell.row, cell.column));
  sheet.load('protection/protected');
  range.load('values');
  await session.sync();
  if (sheet.isNullObject) return fail(noPlaceForNote());
  if (sheet.protection.protected) return fail(sheetProtected(cell.sheet));
  if (range.values[0]?.[0] === text) return ok(undefined);
  range.formulas = [[entryOf({ value: text, style: 0 })]];
  await session.sync();
  return ok(undefined);
}
