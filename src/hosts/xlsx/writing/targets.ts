import type { Problem } from '../../../values/problem';
import { fail, ok, type Result } from '../../../values/result';
import type { SheetPlan, WorkbookPlan } from '../../../workbook/sheetPlan';
import type { SheetEntry, XlsxPackage } from '../package';
import { alreadyWritten } from '../../../workbook/frozen';
import { sheetNameTaken } from '../../../workbook/hostProblems';
import type { DefinedName } from '../reading/workbookPart';
import { sheetNameInvalid } from './problems';
import { isTabName } from './tabNames';

/** Where a plan goes: a sheet of ours that is there already, or a new one at the end. */
export interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Among the tabs, those that are added counted. */
  readonly position: number;
  /** Null when the sheet is to be made. */
  readonly existing: (SheetEntry & { readonly partPath: string }) | null;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The sheet that a reference such as `'Rapport'!$A$1` or `Rapport!#REF!` points into; null when it is gone. */
function sheetOfReference(refersTo: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo.trim());
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}

/** The name that marks a sheet of ours. */
export const markOf = (xlsx: XlsxPackage, mark: string): DefinedName | undefined =>
  xlsx.definedNames.find((one) => one.localSheet === null && sameName(one.name, mark));

function markedSheet(xlsx: XlsxPackage, mark: string): number {
  const name = markOf(xlsx, mark);
  const sheet = name && sheetOfReference(name.refersTo);
  return sheet ? xlsx.sheets.findIndex((one) => one.kind === 'worksheet' && sameName(one.name, sheet)) : -1;
}

/** Finds our sheets by their marks, also renamed; a sheet of the user's with a wanted name is a problem. */
export function findTargets(xlsx: XlsxPackage, plan: WorkbookPlan): Result<readonly Target[], Problem> {
  const targets: Target[] = [];
  let next = xlsx.sheets.length;
  for (const sheet of plan.sheets) {
    const position = markedSheet(xlsx, sheet.mark);
    const entry = xlsx.sheets[position];
    const claimed = targets.some((target) => target.position === position);
    if (entry?.partPath != null && !claimed) {
      if (sheet.writeOnce) return fail(alreadyWritten(entry.name));
      targets.push({ plan: sheet, name: entry.name, position, existing: { ...entry, partPath: entry.partPath } });
      continue;
    }
    const taken = xlsx.sheets.find((one) => sameName(one.name, sheet.name))
      ?? targets.find((one) => sameName(one.name, sheet.name));
    if (taken) return fail(sheetNameTaken(taken.name));
    if (!isTabName(sheet.name)) return fail(sheetNameInvalid(sheet.name));
    targets.push({ plan: sheet, name: sheet.name, position: next++, existing: null });
  }
  return ok(targets);
}
