import type { Sentence } from '../../../values/problem';
import { marks } from '../../../workbook/marks';
import type { SessionOptions } from '../session';
import { contentTrials } from './contentTrials';
import { eventTrial } from './eventTrial';
import { lookTrials } from './lookTrials';
import type { Bench, Trial } from './trial';

/** What came of one trial. */
export interface TrialRow {
  readonly id: string;
  readonly what: Sentence;
  /** `missing`: this Excel is older than the set that holds it, which the product reckons with. */
  readonly outcome: 'works' | 'refused' | 'differs' | 'missing' | 'silent';
  /** Excel's code and where it arose, or what differs; nothing of what any cell says. */
  readonly detail: string;
  readonly milliseconds: number;
}

/** The sheet that the trials are made on, very hidden but for those that need it to be seen; a user's own of that name stays as it is. */
const sheetName = 'Budgetuppföljning självtest';

const making: Trial = { id: 'sheet', what: { sv: 'Lägga till ett blad', en: 'Adding a sheet' }, run: () => Promise.resolve(null) };
const removing: Trial = { id: 'removal', what: { sv: 'Ta bort det som testet gjorde', en: 'Removing what the test made' }, run: () => Promise.resolve(null) };

/** All trials, in the order in which they are made. */
export const trials: readonly Trial[] = [making, ...contentTrials, ...lookTrials, eventTrial, removing];

/** Excel's own account of an error: its code and the member it arose in. The message may quote what stood in a cell, so it is left out. */
function detailOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown error';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error instanceof Error ? error.name : 'unknown error';
  const info = 'debugInfo' in error && typeof error.debugInfo === 'object' ? error.debugInfo : null;
  const place = info && 'errorLocation' in info && typeof info.errorLocation === 'string' ? info.errorLocation : '';
  return place ? `${code} at ${place}` : code;
}

const silent = Symbol('silent');

/** The work's outcome, or `silent` when Excel takes longer than one may wait. */
async function within<T>(patience: number, work: Promise<T>): Promise<T | typeof silent> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof silent>((resolve) => { timer = setTimeout(() => resolve(silent), patience); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What an earlier test left that was broken off, found by its mark; then a sheet under a name that is free, with the mark. */
async function makeSheet(workbook: Excel.Workbook, sync: () => Promise<void>): Promise<string> {
  await removeSheet(workbook, sync);
  workbook.worksheets.load('items/name');
  await sync();
  const taken = new Set(workbook.worksheets.items.map((sheet) => sheet.name.toLocaleLowerCase('sv')));
  let name = sheetName;
  for (let number = 2; taken.has(name.toLocaleLowerCase('sv')); number += 1) name = `${sheetName} ${number}`;
  const sheet = workbook.worksheets.add(name);
  workbook.names.add(marks.selfTest, sheet.getRange('A1')).visible = false;
  sheet.visibility = 'VeryHidden';
  await sync();
  return name;
}

/** The sheet that the user is at; null where it is none with cells, or Excel does not tell. */
async function sheetOfUser(workbook: Excel.Workbook, sync: () => Promise<void>): Promise<Excel.Worksheet | null> {
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  try {
    await sync();
    return workbook.worksheets.getItem(active.id);
  } catch {
    return null;
  }
}

/** Makes a trial while the sheet is seen; then it is hidden again, and the user is at the sheet that she was at. */
async function seen({ run }: Trial, bench: Bench): Promise<string | null> {
  const { workbook, sheet, sync } = bench;
  const users = await sheetOfUser(workbook, sync);
  sheet.visibility = 'Visible';
  await sync();
  try {
    return await run(bench);
  } finally {
    sheet.visibility = 'VeryHidden';
    await sync();
    users?.activate();
    // Another workbook has the focus: then nothing was shown in this one either.
    await sync().catch(() => undefined);
  }
}

/** Removes the sheet that the mark points at, and every name of ours that the test may have left. */
async function removeSheet(workbook: Excel.Workbook, sync: () => Promise<void>): Promise<void> {
  workbook.names.load('items/name,items/formula');
  await sync();
  const ours = workbook.names.items.filter(({ name }) => name === marks.selfTest || name.startsWith(`${marks.selfTest}.`));
  const mark = ours.find(({ name }) => name === marks.selfTest);
  const held = /^=(?:'((?:[^']|'')+)'|([^!']+))!/.exec(String(mark?.formula ?? ''));
  const name = held ? (held[1]?.replaceAll("''", "'") ?? held[2]) : undefined;
  const sheet = name === undefined ? null : workbook.worksheets.getItemOrNullObject(name);
  sheet?.load('name');
  await sync();
  // The sheet before its mark: else one that is broken off in between would be nobody's.
  if (sheet && !sheet.isNullObject) {
    // Excel deletes none that is very hidden.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  for (const each of ours) each.delete();
  await sync();
}

/**
 * Tries everything that the product asks of Excel, each by itself on a sheet of the test's own, and removes what it
 * made. Nothing else in the workbook is read or changed. `told` hears of each row as soon as it is known.
 */
export async function runSelfTest(options: SessionOptions, told: (row: TrialRow) => void): Promise<readonly TrialRow[]> {
  const rows: TrialRow[] = [];
  const tell = (row: TrialRow): TrialRow => {
    rows.push(row);
    told(row);
    return row;
  };
  type Work = (workbook: Excel.Workbook, sync: () => Promise<void>) => Promise<string | null>;
  const outcomeOf = async ({ id, what }: Trial, work: Work): Promise<TrialRow> => {
    const begun = performance.now();
    const row = (outcome: TrialRow['outcome'], detail: string): TrialRow => ({ id, what, outcome, detail, milliseconds: Math.round(performance.now() - begun) });
    try {
      const found = await within(options.patience, options.run((context) => work(context.workbook, async () => { await context.sync(); })));
      if (found === silent) return row('silent', `no answer within ${options.patience / 1_000} s`);
      return found === null ? row('works', '') : row('differs', found);
    } catch (error) {
      return row('refused', detailOf(error));
    }
  };
  let name = sheetName;
  /** What fails on the hidden sheet is tried once more on one that is seen, as the product's own are: that it is hidden is our doing. */
  const outcomeOfTrial = async (trial: Trial): Promise<TrialRow> => {
    const bench: (...given: Parameters<Work>) => Bench = (workbook, sync) => ({ workbook, sheet: workbook.worksheets.getItem(name), requirements: options.requirements, sync });
    const onSeen = () => outcomeOf(trial, (...given) => seen(trial, bench(...given)));
    if (trial.isSeen) return onSeen();
    const hidden = await outcomeOf(trial, (...given) => trial.run(bench(...given)));
    if (hidden.outcome !== 'refused' && hidden.outcome !== 'differs') return hidden;
    const again = await onSeen();
    return again.outcome === 'works' ? { ...again, detail: 'only on a sheet that is seen' } : again.outcome === 'silent' ? again : hidden;
  };
  const made = tell(await outcomeOf(making, async (workbook, sync) => {
    name = await makeSheet(workbook, sync);
    return null;
  }));
  if (made.outcome === 'works') {
    for (const trial of [...contentTrials, ...lookTrials, eventTrial]) {
      const isMissing = trial.needs !== undefined && !options.requirements.isSetSupported('ExcelApi', trial.needs);
      const row = tell(isMissing ? { id: trial.id, what: trial.what, outcome: 'missing', detail: `ExcelApi ${trial.needs}`, milliseconds: 0 } : await outcomeOfTrial(trial));
      // What was sent to an Excel that does not answer may yet be carried out: nothing more is asked of it.
      if (row.outcome === 'silent') return rows;
    }
  }
  tell(await outcomeOf(removing, async (workbook, sync) => {
    await removeSheet(workbook, sync);
    return null;
  }));
  return rows;
}
