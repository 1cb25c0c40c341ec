import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import { excelServices } from './services/excelServices';
import { runFromRibbon } from './services/ribbonRun';

/**
 * The ribbon's command: writes the report without the pane and shows its sheet, whose status line says what came of it.
 * Where nothing can be written there, it is said in a small window of Excel's, since there is no pane to say it in:
 * this same page, opened with the sentence after `#`.
 */

const language = (): Language => (/^sv\b/i.test(Office.context.displayLanguage || 'sv') ? 'sv' : 'en');

/** Says it in a window, and waits until that is closed: with the command's end its window would go too. */
const tell = (sentence: Sentence): Promise<void> => new Promise((closed) => {
  const text = encodeURIComponent(sentence[language()]);
  const options = { height: 20, width: 30, displayInIframe: true };
  Office.context.ui.displayDialogAsync(`${location.origin}${location.pathname}#${text}`, options, (opened) => {
    if (opened.status === Office.AsyncResultStatus.Succeeded) opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => closed());
    else closed();
  });
});

async function updateReport(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const untold = await runFromRibbon(excelServices(), language(), () => new Date());
    if (untold) await tell(untold);
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
