import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel/excelHost';
import type { Language } from '../values/language';
import type { Sentence } from '../values/problem';
import { App } from './frame/App';
import { Pane } from './frame/Pane';
import { whenShown } from './runtime/shown';
import { excelRuntime } from './services/excelRuntime';
import { excelServices } from './services/excelServices';
import { answerRibbon, pressUpdate } from './services/ribbonCommand';
import type { Surroundings } from './services/services';
import { PaneStore } from './store/paneStore';

/**
 * The add-in inside Excel: the pane, and the ribbon's commands. Where Excel has the shared runtime both are one page
 * that lives as long as the workbook is open, first perhaps unseen; elsewhere Excel opens this page once for each.
 */

const language = (): Language => (/^sv\b/i.test(Office.context.displayLanguage || 'sv') ? 'sv' : 'en');

/** Excel on the web tells no theme: then the system's preference holds. */
function isDark(): boolean | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const surroundings = (): Surroundings => ({ language: language(), dark: isDark() });

/** Says it in a small window, and waits until that is closed: with the command's end its window would go too. */
const tell = (sentence: Sentence): Promise<void> => new Promise((closed) => {
  const page = new URL(`said.html#${encodeURIComponent(sentence[language()])}`, location.href);
  Office.context.ui.displayDialogAsync(page.href, { height: 20, width: 30, displayInIframe: true }, (opened) => {
    if (opened.status === Office.AsyncResultStatus.Succeeded) opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => closed());
    else closed();
  });
});

/** Milliseconds that opening the pane may take: an Excel that does not answer is not to hold the command. */
const patience = 5_000;

async function opensPane(): Promise<boolean> {
  const late = new Promise<false>((resolve) => { setTimeout(() => resolve(false), patience); });
  return Promise.race([Office.addin.showAsTaskpane().then(() => true, () => false), late]);
}

void Office.onReady((info) => {
  const runtime = excelRuntime();
  const services = excelServices(new ExcelHost(), runtime);
  const isShared = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  const panes: PaneStore[] = [];
  /** The pane's store comes with the pane, or with the first command in the runtime that they share: a command that runs apart is no pane. */
  const pane = (): PaneStore => {
    const [known] = panes;
    if (known) return known;
    const store = new PaneStore(services, runtime.drafts);
    panes.push(store);
    answerRibbon(store, { services, language: language(), now: () => new Date(), wire: runtime.wire });
    return store;
  };
  const draw = (): void => {
    const root = document.getElementById('root');
    if (root) createRoot(root).render(<App surroundings={surroundings()}>{(onLanguage) => <Pane services={services} store={pane()} onLanguage={onLanguage} />}</App>);
  };
  const show = whenShown(info, isShared, draw, (seen) => {
    if (!isShared) return;
    Office.addin.onVisibilityModeChanged(({ visibilityMode }) => { if (visibilityMode === Office.VisibilityMode.taskpane) seen(); })
      .catch((error: unknown) => console.error(error));
  });
  const showPane = async (): Promise<boolean> => {
    if (!isShared || !await opensPane()) return false;
    show();
    return true;
  };
  const completing = (work: () => Promise<unknown>) => (event?: Office.AddinCommands.Event): void => {
    work().catch((error: unknown) => console.error(error)).finally(() => event?.completed());
  };
  Office.actions.associate('updateReport', completing(() => pressUpdate({
    services, language: language(), now: () => new Date(), wire: runtime.wire, tell, showPane,
    store: isShared ? pane() : null, hasDraft: () => runtime.drafts?.load() != null,
  })));
  Office.actions.associate('showPane', completing(showPane));
});
