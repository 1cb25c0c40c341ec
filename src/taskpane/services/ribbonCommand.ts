import type { Language } from '../../values/language';
import type { Problem, Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fail } from '../../values/result';
import { askPane, serveRibbon, type Wire } from '../runtime/wire';
import { clock, type Clock } from '../runtime/writeLock';
import type { PaneStore } from '../store/paneStore';
import { isWriting } from '../store/paneStore';
import { runFromRibbon, type RibbonOutcome } from './ribbonRun';
import type { PaneServices } from './services';

/** What the ribbon's command has around it. */
export interface RibbonSurroundings {
  readonly language: Language;
  readonly now: () => Date;
  /** Null: other runtimes cannot be heard. */
  readonly wire: Wire | null;
  /** The pane that runs here too; null: it runs apart, or not at all. */
  readonly store: PaneStore | null;
  readonly services: PaneServices;
  /** Whether an earlier pane on this workbook has left something unsaved. */
  readonly hasDraft: () => boolean;
  /** Opens the pane, where it would say what the ribbon's run came to; false where that is not possible. */
  readonly showPane: () => Promise<boolean>;
  /** Says it in a window of its own, where there is no pane to say it in. */
  readonly tell: (sentence: Sentence) => Promise<void>;
}

const busy: Problem = {
  ...ruled('alreadyWriting'), cells: [],
  message: {
    sv: 'Budgetuppföljning skriver redan i arbetsboken. Vänta tills det är klart och försök igen.',
    en: 'Budget follow-up is already writing in the workbook. Wait until it is done and try again.',
  },
};

const broken: Problem = {
  ...ruled('updateFailed'), cells: [],
  message: {
    sv: 'Rapporten kunde inte uppdateras. Läs om arbetsboken i Budgetuppföljning och försök därifrån.',
    en: 'The report could not be updated. Read the workbook again in Budget follow-up and try from there.',
  },
};

/** The pane's own update, with what is chosen there, at the ribbon's bidding. */
function updateInPane(store: PaneStore, { services, language, now }: Pick<RibbonSurroundings, 'services' | 'language' | 'now'>): Promise<RibbonOutcome> {
  const inPane: Parameters<typeof runFromRibbon>[0] = {
    ...services,
    leavesOut: () => store.getState().offered !== null,
    write: async () => (isWriting(store.getState().working?.kind) ? fail(busy) : await store.update() ?? fail(broken)),
  };
  return runFromRibbon(inPane, language, now);
}

/** Lets the pane do what a ribbon's command that runs apart asks for. The answer stops it. */
export function answerRibbon(store: PaneStore, { wire, ...around }: Pick<RibbonSurroundings, 'services' | 'language' | 'now' | 'wire'>): () => void {
  if (!wire) return () => undefined;
  return serveRibbon(wire, async (alive) => {
    const stop = store.subscribe(alive);
    try {
      return await updateInPane(store, around);
    } finally {
      stop();
    }
  });
}

/**
 * The ribbon's command. There is one truth: where the pane runs here, or apart and answers, it is the pane that writes,
 * with what is chosen there; else the workbook's own settings hold. A failure is said where the user can go on from:
 * in the pane if it can be opened, in the report, or in a window.
 */
export async function pressUpdate(around: RibbonSurroundings, time: Clock = clock): Promise<void> {
  const { store, wire, services, language, now } = around;
  if (!store && wire && await askPane(wire, time)) return;
  const outcome = store ? await updateInPane(store, around)
    : await runFromRibbon({ ...services, leavesOut: around.hasDraft }, language, now);
  if (outcome.failed === null) return;
  if (store && await around.showPane()) return;
  if (!outcome.isTold) await around.tell(outcome.failed);
}
