import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { FollowUp } from '../../followUp';
import { ActionBar } from './ActionBar';
import { examples } from '../services/examples';
import { SelectContext } from '../shared/FigureCell';
import { Header } from './Header';
import { hasIndicators } from '../indicators/indicatorView';
import { openedFile, type OpenedFile } from './openedFile';
import { useFileDrop } from './useFileDrop';
import { LeaveQuestion, useLeaveGuard } from './LeaveQuestion';
import { useLayout } from '../report/layoutStyles';
import { useMessages, type Messages } from '../messages';
import { Overview } from '../overview/Overview';
import { settingsOf, type PaneStore } from '../store/paneStore';
import type { PaneServices } from '../services/services';
import { tabIcons } from './tabIcons';
import { Tabs, type TabLabel } from './Tabs';
import { isHindrance, Unread } from './Unread';
import { Checks, Comments, Export, Forecast, Indicators, Report, Sheets } from './views';
import { countChecks } from '../checks/checkGroups';

const tabs = ['overview', 'checks', 'reading', 'forecast', 'comments', 'indicators', 'report', 'export'] as const;
type TabName = (typeof tabs)[number];

/** A workbook without goals and indicators has no tab for them, unless it is the one that is shown. */
function labelled(followUp: FollowUp, tab: TabName, t: Messages): readonly TabLabel<TabName>[] {
  const { error, warning } = countChecks(followUp);
  return tabs.filter((each) => each !== 'indicators' || each === tab || hasIndicators(followUp))
    .map((name) => ({ name, text: t.tabs[name], icon: tabIcons[name], count: name === 'checks' ? { number: error + warning, what: t.checks.count(error + warning) } : null }));
}

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  over: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
  content: { flexGrow: 1 },
  waiting: { margin: 0, padding: '12px', color: tokens.colorNeutralForeground2 },
  hint: {
    margin: '10px 12px 0', padding: '10px 12px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1,
    // Where colours are the user's own, only a line sets it off.
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** What it does, said until the first report is written. */
function FirstRun({ store, canOpenExample }: { readonly store: PaneStore; readonly canOpenExample: boolean }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const [example] = examples;
  return (
    <section className={styles.hint} aria-label={t.firstRun.title}>
      <p className={layout.text}>{t.firstRun.what}</p>
      <p className={layout.text}>{t.firstRun.safe}</p>
      {canOpenExample && example && (
        <Link as="button" inline onClick={() => void store.openExample(example)}>{t.firstRun.example}</Link>
      )}
    </section>
  );
}

/** The pane on one workbook. `onOpen`: another one may be dropped on it, and takes its place with the same view shown. */
export function Pane({ services, store, onLanguage, onOpen }: {
  readonly services: PaneServices; readonly store: PaneStore; readonly onLanguage: () => void; readonly onOpen?: (file: OpenedFile) => void;
}) {
  const styles = useStyles();
  const { t } = useMessages();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const [tab, setTab] = useState<TabName>('overview');
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => void store.open(), [store]);
  /** Every view begins at its top, wherever the one before was left. */
  const show = (next: TabName, area?: number) => {
    setTab(next);
    setWanted(area ?? null);
    window.scrollTo(0, 0);
  };
  const { followUp } = state;
  const settings = settingsOf(state);
  const isFile = services.download !== undefined;
  const hindrance = followUp === null && state.working === null && isHindrance(state.notice) ? state.notice : null;
  const hasUnsaved = state.unsaved || state.pending.length > 0;
  const [leaving, setLeaving] = useState<{ readonly go: () => void } | null>(null);
  useLeaveGuard(isFile && hasUnsaved);
  /** What is not saved is asked about before it is left. */
  const leave = (go: () => void): void => {
    if (hasUnsaved) setLeaving({ go });
    else go();
  };
  const { isOver, handlers } = useFileDrop((file) => void (async () => {
    const read = await openedFile(file);
    if (!read.ok) store.say(read.error);
    else leave(() => {
      setWanted(null);
      onOpen?.(read.value);
    });
  })());
  const close = services.close && (() => { leave(() => services.close?.()); });
  const select = services.select && ((cell: Parameters<PaneStore['select']>[0]) => void store.select(cell));
  return (
    <SelectContext.Provider value={select ?? null}>
      <div className={mergeClasses(styles.pane, isOver && styles.over)} {...(onOpen && handlers)}>
        <Header followUp={followUp} book={services} fileName={services.fileName} isInExcel={!isFile} onLanguage={onLanguage}
          onClose={hindrance ? undefined : close} />
        {leaving && (
          <LeaveQuestion onStay={() => setLeaving(null)} onLeave={() => {
            setLeaving(null);
            leaving.go();
          }} />
        )}
        <main className={styles.content}>
          {hindrance && <Unread hindrance={hindrance} store={store} onClose={close} />}
          {followUp && settings && (
            <Tabs<TabName> label={t.tabList} more={{ text: t.moreTabs, label: t.moreTabsLabel }} tabs={labelled(followUp, tab, t)} selected={tab} isWhole={tab === 'reading'} onSelect={(next) => show(next)}>
              {tab === 'overview' && !isFile && settings.written === null && followUp.plan && (
                <FirstRun store={store} canOpenExample={services.openExample !== undefined} />
              )}
              {tab === 'overview' && <Overview followUp={followUp} store={store} to={show} />}
              <Suspense fallback={<p className={styles.waiting} role="status">{t.openingView}</p>}>
              {tab === 'checks' && <Checks followUp={followUp} settings={settings} store={store} />}
              {tab === 'indicators' && <Indicators followUp={followUp} settings={settings} store={store} />}
              {tab === 'forecast' && <Forecast followUp={followUp} settings={settings} store={store} pending={state.pending} />}
              {tab === 'reading' && <Sheets followUp={followUp} settings={settings} store={store} cells={services.cells ?? null} />}
              {tab === 'comments' && <Comments followUp={followUp} settings={settings} store={store} wanted={wanted} />}
              {tab === 'report' && <Report followUp={followUp} settings={settings} store={store} canShow={services.showReport !== undefined}
                selfTest={services.selfTest} canOpenExample={services.openExample !== undefined} />}
              {tab === 'export' && services.exports && <Export followUp={followUp} state={state} store={store} exports={services.exports} isFile={isFile} toComment={(area) => show('comments', area)} />}
              </Suspense>
            </Tabs>
          )}
        </main>
        {!hindrance && <ActionBar state={state} store={store} isFile={isFile} isForecast={tab === 'forecast'} toForecast={() => show('forecast')} />}
      </div>
    </SelectContext.Provider>
  );
}
