import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FollowUp } from '../../followUp';
import { ActionBar } from './ActionBar';
import { examples } from '../services/examples';
import { Export } from '../export/Export';
import { SelectContext } from '../shared/FigureCell';
import { Forecast } from '../forecast/Forecast';
import { Header } from './Header';
import { Indicators } from '../indicators/Indicators';
import { hasIndicators } from '../indicators/indicatorView';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import { Overview } from '../overview/Overview';
import { settingsOf, type PaneStore } from '../store/paneStore';
import { Report } from '../report/Report';
import type { PaneServices } from '../services/services';
import { Sheets } from '../sheets/Sheets';
import { Tabs } from './Tabs';

const tabs = ['overview', 'indicators', 'forecast', 'sheets', 'report', 'export'] as const;
type TabName = (typeof tabs)[number];

/** A workbook without goals and indicators has no tab for them, unless it is the one that is shown. */
const shownTabs = (followUp: FollowUp, tab: TabName): readonly TabName[] =>
  tabs.filter((each) => each !== 'indicators' || each === tab || hasIndicators(followUp));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  content: { flexGrow: 1 },
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

/** The pane on one workbook. */
export function Pane({ services, store, onLanguage }: { readonly services: PaneServices; readonly store: PaneStore; readonly onLanguage: () => void }) {
  const styles = useStyles();
  const { t } = useMessages();
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const [tab, setTab] = useState<TabName>('overview');
  useEffect(() => void store.open(), [store]);
  const { followUp } = state;
  const settings = settingsOf(state);
  const isFile = services.download !== undefined;
  const select = services.select && ((cell: Parameters<PaneStore['select']>[0]) => void store.select(cell));
  return (
    <SelectContext.Provider value={select ?? null}>
      <div className={styles.pane}>
        <Header followUp={followUp} fileName={services.fileName} isInExcel={!isFile} onLanguage={onLanguage} onClose={services.close} />
        <main className={styles.content}>
          {followUp && settings && (
            <Tabs<TabName> label={t.tabList} tabs={shownTabs(followUp, tab).map((each) => [each, t.tabs[each]] as const)} selected={tab} onSelect={setTab}>
              {tab === 'overview' && !isFile && settings.written === null && followUp.plan && (
                <FirstRun store={store} canOpenExample={services.openExample !== undefined} />
              )}
              {tab === 'overview' && <Overview followUp={followUp} store={store} toSheets={() => setTab('sheets')} toIndicators={() => setTab('indicators')} />}
              {tab === 'indicators' && <Indicators followUp={followUp} settings={settings} store={store} />}
              {tab === 'forecast' && <Forecast followUp={followUp} settings={settings} store={store} pending={state.pending} />}
              {tab === 'sheets' && <Sheets followUp={followUp} settings={settings} store={store} />}
              {tab === 'report' && <Report followUp={followUp} settings={settings} store={store} canShow={services.showReport !== undefined}
                selfTest={services.selfTest} canOpenExample={services.openExample !== undefined} />}
              {tab === 'export' && services.exports && <Export followUp={followUp} state={state} store={store} exports={services.exports} isFile={isFile} />}
            </Tabs>
          )}
        </main>
        <ActionBar state={state} store={store} isFile={isFile} isForecast={tab === 'forecast'} toForecast={() => setTab('forecast')} />
      </div>
    </SelectContext.Provider>
  );
}
