import { followUp, type FollowUp } from '../../src/followUp';
import { packageFaults } from '../../src/hosts/xlsx/checking/checkPackage';
import { openPackage, type XlsxPackage } from '../../src/hosts/xlsx/package';
import { relationshipsPath } from '../../src/hosts/xlsx/reading/parts';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import type { WorkbookPlan } from '../../src/workbook/sheetPlan';

/** What became of a package. */
export interface Verdict {
  /** `refused`: not read; `nothing`: read, without anything to report on; `hindered`: read, and rightly not written. */
  readonly outcome: 'refused' | 'nothing' | 'hindered' | 'written';
  /** The rule that it was refused by, where it was. */
  readonly rule: string | null;
  /** What is wrong with the product, in words; null when it did right. */
  readonly fault: string | null;
  /** The package with its report. */
  readonly output: Uint8Array | null;
}

/** What stands against writing and not against reading: `inspect` may show what `report` then refuses. */
const hindrances = new Set(['file-signed', 'file-shared', 'workbookProtected', 'sheetProtected', 'tooManyStyles', 'sheetNameInvalid', 'sheetNameTaken']);

/** Parts that are looked at only when a sheet of ours is written again. */
const onlyWritten = /part \S*(?:drawings?|charts?|comments|calcChain)\S*/i;

const today = '2024-09-15';

interface Read {
  readonly result: FollowUp;
  readonly plan: WorkbookPlan | null;
}

/** As the command `inspect`: the rule that refuses the file, or what is read. */
function inspect(bytes: Uint8Array): Read | string {
  const workbook = readXlsxNow(bytes);
  if (!workbook.ok) return workbook.error.rule;
  const result = followUp(workbook.value, { today });
  return { result, plan: result.plan };
}

/** The package with a report in it; null where none can be written. */
export function reported(bytes: Uint8Array): Uint8Array | null {
  const read = inspect(bytes);
  const written = typeof read === 'string' || read.plan === null ? null : writeXlsx(bytes, read.plan);
  return written?.ok ? written.value.bytes : null;
}

/** Reads a package, writes the report into it and looks at what came out, as the commands do. */
export function judge(bytes: Uint8Array): Verdict {
  const read = inspect(bytes);
  if (typeof read === 'string') return { outcome: 'refused', rule: read, fault: null, output: null };
  if (read.plan === null) return { outcome: 'nothing', rule: null, fault: null, output: null };
  const written = writeXlsx(bytes, read.plan);
  if (!written.ok) {
    const { rule, message } = written.error;
    const isRight = hindrances.has(rule) || (/^file-(?:damaged|nesting|encoding)$/.test(rule) && onlyWritten.test(message.en));
    return { outcome: 'hindered', rule, fault: isRight ? null : `inspect reads it, report says ${rule}: ${message.en}`, output: null };
  }
  const output = written.value.bytes;
  const [difference] = written.value.receipt.differences;
  const fault = difference ? `read back otherwise: ${JSON.stringify(difference)}` : faultOfOutput(bytes, output, read);
  return { outcome: 'written', rule: null, fault, output };
}

function faultOfOutput(bytes: Uint8Array, output: Uint8Array, before: Read): string | null {
  const [source, result] = [openPackage(bytes), openPackage(output)];
  if (!source.ok || !result.ok) return 'the output does not open';
  const known = new Set(packageFaults(source.value).map((one) => JSON.stringify(one)));
  const [added] = packageFaults(result.value).map((one) => JSON.stringify(one)).filter((one) => !known.has(one));
  if (added !== undefined) return `the checker refuses the output: ${added}`;
  return lostPart(source.value, result.value) ?? faultOfSecondRun(output, before);
}

/** A part that is neither named by the plan nor one of the four that every report changes, and is not as it was. */
function lostPart(source: XlsxPackage, result: XlsxPackage): string | null {
  // What is ours already is written anew.
  if (source.definedNames.some(({ name }) => name.startsWith('Budgetuppfoljning.'))) return null;
  const related = source.relationships(source.workbookPath);
  const shared = related.ok ? related.value.filter(({ kind }) => kind === 'styles' || kind === 'calcChain').map(({ target }) => target) : [];
  const changing = new Set(['[Content_Types].xml', source.workbookPath, relationshipsPath(source.workbookPath), ...shared].map((name) => name.toLowerCase()));
  const lost = source.archive.entries.find((entry) => {
    if (changing.has(entry.name.replace(/^\/+/, '').toLowerCase()) || source.entry(entry.name) !== entry) return false;
    const after = result.entry(entry.name)?.compressed;
    return after?.length !== entry.compressed.length || !entry.compressed.every((byte, at) => byte === after[at]);
  });
  return lost ? `${lost.name} is not as it was` : null;
}

function faultOfSecondRun(output: Uint8Array, before: Read): string | null {
  const again = inspect(output);
  if (typeof again === 'string' || again.plan === null) return 'the output is not read as its source was';
  if (JSON.stringify(again.result.figures) !== JSON.stringify(before.result.figures)) return 'the output has other figures than its source';
  const second = writeXlsx(output, again.plan);
  if (!second.ok) return `the second run says ${second.error.rule}`;
  return second.value.receipt.changed ? 'the second run changes the file' : null;
}
