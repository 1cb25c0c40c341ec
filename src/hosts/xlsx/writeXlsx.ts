import type { Problem } from '../../values/problem';
import { fail, ok, type Result } from '../../values/result';
import type { ReadBackDifference, Task, WriteReceipt } from '../../workbook/host';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import { checkWritten } from './checking/checkWritten';
import { openPackage, refusalToWrite, type XlsxPackage } from './package';
import { damagedPart } from './reading/fileProblems';
import { patchPackage } from './writing/patchPackage';
import { resultTooLarge, writingCancelled } from './writing/problems';
import { differencesFrom } from './writing/readBack';
import { ownSheetsOnly } from './writing/ownSheetsOnly';
import { readXlsxNow } from './readXlsx';
import type { Target } from './writing/targets';

export interface WrittenXlsx {
  /** The workbook with our sheets; the given bytes themselves when nothing changed. */
  readonly bytes: Uint8Array;
  readonly receipt: WriteReceipt;
}

/**
 * Writes our own sheets into a workbook: its package is patched, and what is not ours keeps its bytes.
 * The given bytes are left as they are, whatever happens. The problem says why nothing could be written.
 */
export function writeXlsx(bytes: Uint8Array, plan: WorkbookPlan, task?: Task): Result<WrittenXlsx, Problem> {
  const xlsx = openPackage(bytes);
  if (!xlsx.ok) return xlsx;
  const refusal = refusalToWrite(xlsx.value);
  if (refusal) return fail(refusal);
  task?.progress?.(0.1);

  const patched = patchPackage(xlsx.value, plan);
  if (!patched.ok) return patched;
  task?.progress?.(0.5);
  if (task?.signal?.aborted) return fail(writingCancelled());
  const written = patched.value.edits.finish();
  if (written === null) return fail(resultTooLarge());
  task?.progress?.(0.8);

  const reopened = written === bytes ? xlsx : checkWritten(xlsx.value, written);
  if (!reopened.ok) return reopened;
  const differences = readBack(reopened.value, patched.value.targets);
  if (!differences.ok) return differences;
  if (task?.signal?.aborted) return fail(writingCancelled());
  task?.progress?.(1);
  return ok({
    bytes: written,
    receipt: {
      sheetNames: patched.value.targets.map((target) => target.name),
      changed: written !== bytes,
      differences: differences.value,
    },
  });
}

/** Reads our sheets from the finished bytes, as any reader would. */
function readBack(reopened: XlsxPackage, targets: readonly Target[]): Result<ReadBackDifference[], Problem> {
  const own = ownSheetsOnly(reopened, targets.map((target) => target.position));
  if (own === null) return fail(damagedPart(reopened.workbookPath));
  const found = readXlsxNow(own);
  if (!found.ok) return found;
  const byName = new Map(found.value.sheets.map((sheet) => [sheet.name, sheet]));
  return ok(targets.flatMap((target) => differencesFrom(target.plan, target.name, byName.get(target.name))));
}

