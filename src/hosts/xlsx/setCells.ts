import { formatAddress, type CellAddress, type CellRange } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import { sameConstant, type Constant } from '../../workbook/constants';
import { grouped, lastOfEach } from '../../workbook/grouped';
import type { CellChange, ReadBackDifference, Task, WriteReceipt } from '../../workbook/host';
import {
  cellChanged, cellCovered, cellHasFormula, cellInArray, cellInPivot, cellProtected, cellSheetMissing,
} from '../../workbook/hostProblems';
import { isCellError, type RawWorkbook } from '../../workbook/rawSheet';
import { checkWritten } from './checking/checkWritten';
import { openPackage, refusalToWrite, type SheetEntry, type XlsxPackage } from './package';
import { fileRange } from './reading/fileRange';
import { damagedPart } from './reading/fileProblems';
import { readXlsxNow } from './readXlsx';
import type { WrittenXlsx } from './writeXlsx';
import { findPlaces, type CellPlace, type SheetPlaces } from './writing/cellPlaces';
import { fullCalculationEdits } from './writing/fullCalculation';
import { PackageEdits } from './writing/packageEdits';
import { resultTooLarge, writingCancelled } from './writing/problems';
import { putCells } from './writing/putCells';
import { applyEdits } from './writing/xmlEdit';
import { xmlAttributes, xmlTags } from './xml';

type Sheet = SheetEntry & { readonly partPath: string };

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const within = ({ row, column }: CellPlace, { top, left, bottom, right }: CellRange): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** What a cell holds now, as any reader sees it. */
function constantAt(workbook: RawWorkbook, cell: CellAddress): { readonly value: Constant; readonly isFormula: boolean } {
  const row = workbook.sheets.find(({ name }) => sameName(name, cell.sheet))?.rows.find(({ index }) => index === cell.row);
  const value = row?.values[cell.column] ?? null;
  return { value: isCellError(value) ? value.error : value, isFormula: row?.formulas?.[cell.column] !== undefined };
}

/** The ranges that pivot tables cover on a sheet. */
function pivots(edits: PackageEdits, sheet: Sheet): CellRange[] {
  return edits.relationships(sheet.partPath).filter(({ kind }) => kind === 'pivotTable').flatMap(({ target }) => {
    for (const tag of xmlTags(edits.text(target) ?? '')) {
      if (tag.name === 'location') return fileRange(xmlAttributes(tag).get('ref')) ?? [];
    }
    return [];
  });
}

interface SheetWork {
  readonly sheet: Sheet;
  readonly xml: string;
  readonly places: SheetPlaces;
  readonly pivots: readonly CellRange[];
}

function obstacle(change: CellChange, place: CellPlace, work: SheetWork, before: RawWorkbook): Problem | null {
  const { cell } = change;
  const now = constantAt(before, cell);
  if (work.places.isProtected) return cellProtected(cell);
  if (place.hasFormula || now.isFormula) return cellHasFormula(cell);
  if (work.places.filled.some((range) => within(place, range))) return cellInArray(cell);
  if (work.pivots.some((range) => within(place, range))) return cellInPivot(cell);
  if (work.places.merges.some((merge) => within(place, merge) && (merge.top !== place.row || merge.left !== place.column))) return cellCovered(cell);
  return sameConstant(now.value, change.expected) || sameConstant(now.value, change.value) ? null : cellChanged(cell, String(now.value ?? ''));
}

function workOn(xlsx: XlsxPackage, edits: PackageEdits, changes: readonly CellChange[]): Result<SheetWork, Problem> {
  const [first] = changes;
  const sheet = xlsx.sheets.find(({ name, kind }) => kind === 'worksheet' && sameName(name, first?.cell.sheet ?? ''));
  if (sheet?.partPath == null) return fail(cellSheetMissing(first?.cell ?? { sheet: '', row: 0, column: 0 }));
  const xml = edits.text(sheet.partPath);
  const places = xml === null ? null : findPlaces(xml, changes.map(({ cell }) => cell));
  if (xml === null || places === null) return fail(edits.problem ?? damagedPart(sheet.partPath));
  const found = { ...sheet, partPath: sheet.partPath };
  return ok({ sheet: found, xml, places, pivots: pivots(edits, found) });
}

/** Puts one sheet's changes into its part; the answer is its name, and whether any cell held something else. */
function changeSheet(
  xlsx: XlsxPackage, edits: PackageEdits, before: RawWorkbook, changes: readonly CellChange[],
): Result<{ readonly name: string; readonly changed: boolean }, Problem> {
  const work = workOn(xlsx, edits, changes);
  if (!work.ok) return work;
  const { sheet, xml, places } = work.value;
  const put = changes.flatMap((change, index) => {
    const place = places.cells[index];
    return place ? [{ change, place, value: change.value }] : [];
  });
  const hindered = put.map(({ change, place }) => obstacle(change, place, work.value, before)).find((problem) => problem !== null);
  if (hindered) return fail(hindered);
  const left = put.filter(({ change }) => !sameConstant(constantAt(before, change.cell).value, change.value));
  if (left.length > 0) edits.put(sheet.partPath, applyEdits(xml, putCells(places, left)));
  return ok({ name: sheet.name, changed: left.length > 0 });
}

/**
 * Puts constants into cells of the user's: their worksheets' parts alone change, and in the workbook's part the wish that
 * Excel computes every formula when it opens the file, since those that depend on the cells hold their old values.
 * The given bytes themselves when every cell holds its value already.
 */
export function setCellsXlsx(bytes: Uint8Array, given: readonly CellChange[], task?: Task): Result<WrittenXlsx, Problem> {
  const xlsx = openPackage(bytes);
  if (!xlsx.ok) return xlsx;
  const refusal = refusalToWrite(xlsx.value);
  if (refusal) return fail(refusal);
  const before = readXlsxNow(bytes);
  if (!before.ok) return before;
  if (task?.signal?.aborted) return fail(writingCancelled());
  const edits = new PackageEdits(xlsx.value);
  const changes = lastOfEach(given, ({ cell }) => formatAddress(cell).toLowerCase());
  const sheetNames: string[] = [];
  let changed = false;
  for (const ofSheet of grouped(changes, ({ cell }) => cell.sheet.toLowerCase()).values()) {
    const done = changeSheet(xlsx.value, edits, before.value, ofSheet);
    if (!done.ok) return done;
    sheetNames.push(done.value.name);
    changed ||= done.value.changed;
  }
  if (!changed) return ok({ bytes, receipt: { sheetNames, changed, differences: differencesOf(changes, before.value) } });
  const hasFormulas = before.value.sheets.some(({ rows }) => rows.some(({ formulas }) => formulas !== null));
  if (hasFormulas) edits.editTree(xlsx.value.workbookPath, fullCalculationEdits);
  return finished(xlsx.value, edits, (after) => ({ sheetNames, changed: true, differences: differencesOf(changes, after) }));
}

/** The package with its edits, checked, and read back for the receipt. */
function finished(xlsx: XlsxPackage, edits: PackageEdits, receiptOf: (after: RawWorkbook) => WriteReceipt): Result<WrittenXlsx, Problem> {
  if (edits.problem) return fail(edits.problem);
  const bytes = edits.finish();
  if (bytes === null) return fail(resultTooLarge());
  const checked = checkWritten(xlsx, bytes);
  if (!checked.ok) return checked;
  const after = readXlsxNow(bytes);
  return after.ok ? ok({ bytes, receipt: receiptOf(after.value) }) : after;
}

function differencesOf(changes: readonly CellChange[], after: RawWorkbook): ReadBackDifference[] {
  return changes.flatMap(({ cell, value }) => {
    const found = constantAt(after, cell).value;
    return sameConstant(found, value) ? [] : [{ cell, planned: value, found }];
  });
}
