import type { Problem, Sentence } from '../values/problem';
import { excelServices } from './excelServices';

/**
 * The ribbon's command: writes the report without the pane and shows its sheet.
 * What goes wrong is said in a small window of Excel's, since there is no pane to say it in:
 * this same page, opened with the sentence after `#`.
 */

const unexpected: Sentence = {
  sv: 'Rapporten kunde inte uppdateras. Öppna Budgetuppföljning och försök därifrån.',
  en: 'The report could not be updated. Open Budget follow-up and try from there.',
};

const isSwedish = (): boolean => /^sv\b/i.test(Office.context.displayLanguage || 'sv');

/** Says it in a window, and waits until that is closed: with the command's end its window would go too. */
const tell = (sentence: Sentence): Promise<void> => new Promise((closed) => {
  const text = encodeURIComponent(isSwedish() ? sentence.sv : sentence.en);
  const options = { height: 20, width: 30, displayInIframe: true };
  Office.context.ui.displayDialogAsync(`${location.origin}${location.pathname}#${text}`, options, (opened) => {
    if (opened.status === Office.AsyncResultStatus.Succeeded) opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => closed());
    else closed();
  });
});

const unattended = { progress: () => undefined, signal: new AbortController().signal };

async function updateReport(event: Office.AddinCommands.Event): Promise<void> {
  const services = excelServices();
  const problemOf = async (): Promise<Problem | null> => {
    const written = await services.write({}, unattended);
    if (!written.ok) return written.error;
    const shown = await services.showReport?.();
    return shown?.ok === false ? shown.error : null;
  };
  try {
    const problem = await problemOf();
    if (problem) await tell(problem.message);
  } catch (error) {
    console.error(error);
    await tell(unexpected);
  } finally {
    event.completed();
  }
}

const said = decodeURIComponent(location.hash.slice(1));
if (said) {
  const root = document.getElementById('root');
  if (root) root.textContent = said;
}

void Office.onReady(() => Office.actions.associate('updateReport', (event: Office.AddinCommands.Event) => void updateReport(event)));
