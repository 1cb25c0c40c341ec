import { parseAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import { noPlaceForNote } from '../../workbook/hostProblems';
import { checkWritten } from './checking/checkWritten';
import { openPackage, refusalToWrite, type XlsxPackage } from './package';
import { dropCalcChain } from './writing/calcChain';
import { dialectOf } from './writing/dialect';
import { keptParts } from './writing/keptParts';
import { withNote } from './writing/noteXml';
import { PackageEdits } from './writing/packageEdits';
import { resultTooLarge, sheetProtected } from './writing/problems';

interface Place {
  readonly sheet: string;
  readonly partPath: string;
  readonly row: number;
  readonly column: number;
}

/** The cell that a workbook name points at. */
function placeOf({ definedNames, sheets }: XlsxPackage, name: string): Place | null {
  const found = definedNames.find((one) => one.localSheet === null && one.name.toLowerCase() === name.toLowerCase());
  const cell = found ? parseAddress(found.refersTo) : null;
  const sheet = cell && sheets.find((one) => one.name.toLowerCase() === cell.sheet.toLowerCase());
  return cell && sheet?.partPath != null ? { ...cell, sheet: sheet.name, partPath: sheet.partPath } : null;
}

/** Writes a line of text into the cell that bears a name; the given bytes themselves when it stands there already. */
export function noteXlsx(bytes: Uint8Array, name: string, text: string): Result<Uint8Array, Problem> {
  const xlsx = openPackage(bytes);
  if (!xlsx.ok) return xlsx;
  const refusal = refusalToWrite(xlsx.value);
  if (refusal) return fail(refusal);
  const place = placeOf(xlsx.value, name);
  if (!place) return fail(noPlaceForNote());
  const edits = new PackageEdits(xlsx.value);
  const before = edits.text(place.partPath);
  const noted = before === null ? null : withNote(before, place.row, place.column, text);
  if (before === null || noted === null) return fail(edits.problem ?? noPlaceForNote());
  if (keptParts(before, dialectOf(before))?.protected) return fail(sheetProtected(place.sheet));
  edits.put(place.partPath, noted.xml);
  if (noted.formulaGone) dropCalcChain(edits, xlsx.value.workbookPath);
  if (edits.problem) return fail(edits.problem);
  const written = edits.finish();
  if (written === null) return fail(resultTooLarge());
  const checked = checkWritten(xlsx.value, written);
  return checked.ok ? ok(written) : checked;
}
