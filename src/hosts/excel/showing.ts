import type { CellAddress } from '../../values/cell';
import { localAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import { sheetHidden, sheetMissing } from './excelProblems';
import type { Session } from './session';
import { sheetOfReference } from './survey';

async function visibleSheet(session: Session, name: string): Promise<Result<Excel.Worksheet, Problem>> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await session.sync();
  if (sheet.isNullObject) return fail(sheetMissing(name));
  return sheet.visibility === 'Visible' ? ok(sheet) : fail(sheetHidden(name));
}

/** Shows a cell and selects it: two syncs. */
export async function selectCell(session: Session, cell: CellAddress): Promise<Result<void, Problem>> {
  const sheet = await visibleSheet(session, cell.sheet);
  if (!sheet.ok) return sheet;
  sheet.value.activate();
  sheet.value.getRange(localAddress(cell.row, cell.column)).select();
  await session.sync();
  return ok(undefined);
}

/** Shows the sheet that a mark points at, at its first cell: three syncs. */
export async function showMarked(session: Session, mark: string): Promise<Result<void, Problem>> {
  const name = session.context.workbook.names.getItemOrNullObject(mark);
  name.load('formula');
  await session.sync();
  const sheet = name.isNullObject ? null : sheetOfReference(String(name.formula));
  return sheet === null ? fail(sheetMissing(mark)) : selectCell(session, { sheet, row: 0, column: 0 });
}
