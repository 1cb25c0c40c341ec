import type { Language } from '../../values/language';
import type { Problem, Sentence } from '../../values/problem';
import type { Result } from '../../values/result';
import type { PaneServices, Written } from './services';
import { failureText, outcomeText } from './statusLine';

type RibbonServices = Pick<PaneServices, 'write' | 'note' | 'showReport'>;

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
async function failed(services: RibbonServices, problem: Problem, language: Language, at: Date): Promise<Sentence | null> {
  if (problem.rule === 'excelNotResponding') return problem.message;
  return await noted(services, failureText(problem.message, at, language)) ? null : problem.message;
}

/** The report is there; that its line could not be written is no failure, that it cannot be shown is one. */
async function succeeded(services: RibbonServices, written: Written, at: Date): Promise<Sentence | null> {
  await services.note?.(outcomeText(written, at));
  const shown = await services.showReport?.();
  return shown?.ok === false ? shown.error.message : null;
}

/**
 * Updates the report without the pane: the outcome stands in the report's status line, and its sheet is shown.
 * Gives what has still to be told, because it could not be said there. `language` is Excel's own; it is used
 * where the report's is not known.
 */
export async function runFromRibbon(services: RibbonServices, language: Language, now: () => Date): Promise<Sentence | null> {
  try {
    const written: Result<Written, Problem> = await services.write({}, unattended);
    return written.ok ? await succeeded(services, written.value, now()) : await failed(services, written.error, language, now());
  } catch (error) {
    console.error(error);
    return unexpected;
  }
}
