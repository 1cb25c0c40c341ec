import type { Problem } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import { rowsStanding, sameConstant, type Constant } from '../../workbook/constants';
import type { AppendPlan, ReadBackDifference, RowMark, Task } from '../../workbook/host';
import { rowChanged } from '../../workbook/hostProblems';
import { isCellError, type RawRow, type RawSheet } from '../../workbook/rawSheet';
import type { PlanRow } from '../../workbook/sheetPlan';
import { unfinishedText } from '../../workbook/unfinished';
import { checkWritten } from './checking/checkWritten';
import { openPackage, refusalToWrite, type XlsxPackage } from './package';
import { damagedPart } from './reading/fileProblems';
import { readXlsxNow } from './readXlsx';
import { writeXlsx, type WrittenXlsx } from './writeXlsx';
import { looksLikeFormula } from './writing/cellXml';
import { findPlaces } from './writing/cellPlaces';
import { dialectOf } from './writing/dialect';
import { PackageEdits } from './writing/packageEdits';
import { mostCellFormats } from './writing/formatCount';
import { highestStyle } from './writing/highestStyle';
import { resultTooLarge, sheetProtected, tooManyStyles, writingCancelled } from './writing/problems';
import { putCells, type PutCell } from './writing/putCells';
import { openStyles, type StyleBook } from './writing/styleBook';
import { findTargets } from './writing/targets';
import { applyEdits } from './writing/xmlEdit';

const constantOf = (row: RawRow | undefined, column: number): Constant => {
  const value = row?.values[column] ?? null;
  return isCellError(value) ? value.error : value;
};

const constantsOf = (row: RawRow): Constant[] => Array.from(row.values, (_, column) => constantOf(row, column));

/** What a planned row says; undefined where it leaves the cell to the user. */
const plannedValues = ({ cells }: PlanRow): (Constant | undefined)[] => cells.map((cell) => (cell ? cell.value : undefined));

const rowAt = (sheet: RawSheet | undefined, row: number): RawRow | undefined => sheet?.rows.find(({ index }) => index === row);

/** The first mark whose row no longer says what it said. One that stands already is well. */
function movedRow(sheet: RawSheet, marks: readonly RowMark[]): Problem | null {
  const moved = marks.find(({ row, column, expected, value, beside = [] }) => {
    const found = rowAt(sheet, row);
    const now = constantOf(found, column);
    return !(sameConstant(now, expected) || sameConstant(now, value)) || beside.some((one) => !sameConstant(constantOf(found, one.column), one.value));
  });
  return moved ? rowChanged({ sheet: sheet.name, row: moved.row, column: moved.column }) : null;
}

/**
 * Appends rows below the last used row of a sheet of ours, and marks earlier ones. Only that sheet's part changes, and
 * the styles' when the rows bring new ones; a sheet that is missing is made with its rows in one go.
 */
export function appendXlsx(bytes: Uint8Array, plan: AppendPlan, task?: Task): Result<WrittenXlsx, Problem> {
  const xlsx = openPackage(bytes);
  if (!xlsx.ok) return xlsx;
  const refusal = refusalToWrite(xlsx.value);
  if (refusal) return fail(refusal);
  if (task?.signal?.aborted) return fail(writingCancelled());
  const targets = findTargets(xlsx.value, { sheets: [plan.sheet] });
  if (!targets.ok) return targets;
  const [target] = targets.value;
  if (!target) return ok({ bytes, receipt: { sheetNames: [], changed: false, differences: [] } });
  const before = readXlsxNow(bytes);
  if (!before.ok) return before;
  const sheet = before.value.sheets.find(({ name }) => name === target.name);
  // Once rows stand under the heads it is never made anew, whatever its first cell says.
  const holdsRows = sheet !== undefined && (sheet.rows.at(-1)?.index ?? -1) >= plan.sheet.rows.length;
  const isUnfinished = sheet?.rows.length === 0 || (!holdsRows && constantOf(rowAt(sheet, 0), 0) === unfinishedText);
  if (!target.existing || !sheet || isUnfinished) {
    if (plan.rows.length === 0) return ok({ bytes, receipt: { sheetNames: [target.name], changed: false, differences: [] } });
    return writeXlsx(bytes, { sheets: [{ ...plan.sheet, rows: [...plan.sheet.rows, ...plan.rows] }] }, task);
  }
  return appended(xlsx.value, sheet, target.existing.partPath, plan);
}

function appended(xlsx: XlsxPackage, sheet: RawSheet, partPath: string, plan: AppendPlan): Result<WrittenXlsx, Problem> {
  const edits = new PackageEdits(xlsx);
  const moved = movedRow(sheet, plan.changes);
  if (moved) return fail(moved);
  const standing = rowsStanding(plan.rows.map(plannedValues), sheet.rows.map(constantsOf));
  const top = Math.max(-1, ...sheet.rows.map(({ index }) => index)) + 1;
  const cells = plan.rows.filter((_, index) => !standing[index]).flatMap((row, index) =>
    row.cells.flatMap((cell, column) => (cell ? [{ row: top + index, column, cell }] : [])));
  const marks = plan.changes.filter(({ row, column, value }) => !sameConstant(constantOf(rowAt(sheet, row), column), value));
  const xml = edits.text(partPath);
  const places = xml === null ? null : findPlaces(xml, [...marks, ...cells]);
  if (xml === null || places === null) return fail(edits.problem ?? damagedPart(partPath));
  if (places.isProtected) return fail(sheetProtected(sheet.name));
  const styles = openBook(edits, xlsx);
  if (styles === null) return fail(edits.problem ?? damagedPart('styles.xml'));
  const put = places.cells.flatMap((place, index): PutCell[] => {
    const mark = marks[index];
    const cell = cells[index - marks.length]?.cell;
    if (mark) return [{ place, value: mark.value }];
    const style = plan.sheet.styles[cell?.style ?? 0] ?? {};
    return cell ? [{ place, value: cell.value, format: styles.book.cellFormat(style, plan.sheet.font, looksLikeFormula(cell.value)) }] : [];
  });
  if (styles.book.cellFormats > mostCellFormats) return fail(tooManyStyles());
  if (put.length > 0) edits.put(partPath, applyEdits(xml, putCells(places, put)));
  if (cells.length > 0) edits.put(styles.path, styles.book.text());
  if (edits.problem) return fail(edits.problem);
  const bytes = edits.finish();
  if (bytes === null) return fail(resultTooLarge());
  const checked = put.length > 0 ? checkWritten(xlsx, bytes) : ok(xlsx);
  return checked.ok ? readBack(bytes, sheet.name, put, put.length > 0) : checked;
}

function openBook(edits: PackageEdits, xlsx: XlsxPackage): { readonly book: StyleBook; readonly path: string } | null {
  const path = edits.relationships(xlsx.workbookPath).find(({ kind }) => kind === 'styles')?.target;
  const text = path === undefined ? null : edits.text(path);
  const book = text === null ? null : openStyles(text, dialectOf(edits.text(xlsx.workbookPath) ?? ''), highestStyle(xlsx, mostCellFormats));
  return book && path !== undefined ? { book, path } : null;
}

/** Reads the written cells from the finished bytes, as any reader would. */
function readBack(bytes: Uint8Array, name: string, put: readonly PutCell[], changed: boolean): Result<WrittenXlsx, Problem> {
  const found = readXlsxNow(bytes);
  if (!found.ok) return found;
  const sheet = found.value.sheets.find((one) => one.name === name);
  const differences = put.flatMap(({ place: { row, column }, value }): ReadBackDifference[] => {
    const now = constantOf(rowAt(sheet, row), column);
    return sameConstant(now, value) ? [] : [{ cell: { sheet: name, row, column }, planned: value, found: now }];
  });
  return ok({ bytes, receipt: { sheetNames: [name], changed, differences } });
}
