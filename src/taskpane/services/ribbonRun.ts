import type { Language } from '../../values/language';
import type { Problem, Sentence } from '../../values/problem';
import type { Result } from '../../values/result';
import type { PaneServices, Written } from './services';
import { failureText, leftOutText, outcomeText } from './statusLine';

interface RibbonServices extends Pick<PaneServices, 'write' | 'note' | 'showReport'> {
  /** Whether choices of an earlier pane, which nobody has saved or let go, are not in what is written. */
  readonly leavesOut?: () => boolean;
}

/** What came of the ribbon's run. */
export interface RibbonOutcome {
  /** Why it failed; null: the report is as it should be and is shown. */
  readonly failed: Sentence | null;
  /** Whether the report says so itself. */
  readonly isTold: boolean;
}

const unexpected: Sentence = {
  sv: 'Rapporten kunde inte uppdateras. Öppna Budgetuppföljning och försök därifrån.',
  en: 'The report could not be updated. Open Budget follow-up and try from there.',
};

const unattended = { progress: () => undefined, signal: new AbortController().signal };

/** The report's sheet is shown with this in its status line; false where either could not be done. */
async function noted(services: RibbonServices, text: string): Promise<boolean> {
  const note = await services.note?.(text);
  return note?.ok === true && (await services.showReport?.())?.ok === true;
}

/** What could not be done is said in the report, unless Excel has stopped answering: then nothing more is asked of it. */
async function failed(services: RibbonServices, problem: Problem, language: Language, at: Date): Promise<RibbonOutcome> {
  if (problem.rule === 'excelNotResponding') return { failed: problem.message, isTold: false };
  return { failed: problem.message, isTold: await noted(services, failureText(problem.message, at, language)) };
}

/** The report is there; that its line could not be written is no failure, that it cannot be shown is one. */
async function succeeded(services: RibbonServices, written: Written, at: Date): Promise<RibbonOutcome> {
  const leftOut = services.leavesOut?.() === true ? leftOutText(written) : '';
  await services.note?.(outcomeText(written, at) + leftOut);
  const shown = await services.showReport?.();
  return shown?.ok === false ? { failed: shown.error.message, isTold: false } : { failed: null, isTold: true };
}

/**
 * Updates the report at the ribbon's bidding: the outcome stands in the report's status line, and its sheet is shown.
 * `language` is Excel's own; it is used where the report's is not known.
 */
export async function runFromRibbon(services: RibbonServices, language: Language, now: () => Date): Promise<RibbonOutcome> {
  try {
    const written: Result<Written, Problem> = await services.write({}, unattended);
    return written.ok ? await succeeded(services, written.value, now()) : await failed(services, written.error, language, now());
  } catch (error) {
    console.error(error);
    return { failed: unexpected, isTold: false };
  }
}
