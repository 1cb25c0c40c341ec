import type { CellAddress } from '../../values/cell';
import { localAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import { sheetHidden, sheetMissing } from './excelProblems';
import type { Session } from './session';
import { sheetOfReference } from './survey';

async function visibleSheet(context: Session, name: string): Promise<Result<Excel.Worksheet, Problem>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) return fail(sheetMissing(name));
  return sheet.visibility === 'Visible' ? ok(sheet) : fail(sheetHidden(name));
}

/** Shows a cell and selects it: two syncs. */
export async function selectCell(context: Session, cell: CellAddress): Promise<Result<void, Problem>> {
  const sheet = await visibleSheet(context, cell.sheet);
  if (!sheet.ok) return sheet;
  sheet.value.activate();
  sheet.value.getRange(localAddress(cell.row, cell.column)).select();
  await context.sync();
  return ok(undefined);
}

/** Shows the sheet that a mark points at, at its first cell: three syncs. */
export async function showMarked(context: Session, mark: string): Promise<Result<void, Problem>> {
  const name = context.workbook.names.getItemOrNullObject(mark);
  name.load('formula');
  await context.sync();
  const sheet = name.isNullObject ? null : sheetOfReference(String(name.formula));
  return sheet === null ? fail(sheetMissing(mark)) : selectCell(context, { sheet, row: 0, column: 0 });
}
