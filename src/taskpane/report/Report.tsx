import { Button, Link, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { FollowUp } from '../../followUp';
import type { ReportSection, Settings } from '../../settings/settings';
import type { Language } from '../../values/language';
import { formatPeriod, parsePeriod } from '../../values/period';
import type { Unit } from '../../values/unit';
import { units } from '../../values/unit';
import { hasIndicators } from '../indicators/indicatorView';
import { ChoiceField, TextField } from '../shared/fields';
import { useLayout } from './layoutStyles';
import { inBoth, useMessages } from '../messages';
import { judgedVariance } from '../overview/areaView';
import { testWorkbook } from '../services/examples';
import type { SelfTest } from '../services/services';
import type { PaneStore } from '../store/paneStore';
import { ReportPreview } from './ReportPreview';
import { StatusBadge } from '../shared/StatusBadge';
import { ThresholdFields } from './ThresholdFields';

const wide = '@media (min-width: 900px)';

const useStyles = makeStyles({
  columns: {
    display: 'flex', flexDirection: 'column', rowGap: '20px',
    [wide]: { display: 'grid', gridTemplateColumns: '300px minmax(0, 1fr)', columnGap: '28px', alignItems: 'start' },
  },
  form: { display: 'flex', flexDirection: 'column', rowGap: '20px', minWidth: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(116px, 1fr))', gap: '10px' },
  switches: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
  effect: { listStyleType: 'none', margin: 0, padding: 0 },
  area: {
    display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px', padding: '3px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  title: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px' },
});

interface Parts {
  readonly followUp: FollowUp;
  readonly settings: Settings;
  readonly store: PaneStore;
}

/** Whether the workbook has anything for a section: one that it lacks is not offered. */
function holds(followUp: FollowUp, section: ReportSection): boolean {
  switch (section) {
    case 'indicators': return hasIndicators(followUp);
    case 'volumes': case 'investments': case 'grants': case 'internalControl': return followUp.sideTables.some(({ kind, rows }) => kind === section && rows.length > 0);
    case 'forecast': return followUp.forecasts !== null;
    case 'incomeStatement': return followUp.total.figures.lines.length > 1;
    case 'areas': case 'comments': return followUp.areas.length > 0;
    case 'chart': return followUp.areas.length > 1 && followUp.areas.some(({ figures }) => judgedVariance(figures) !== null);
    case 'summary': return true;
  }
}

function Content({ followUp, settings, store }: Parts) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const sections = (Object.keys(t.sectionNames) as ReportSection[]).filter((section) => holds(followUp, section));
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{t.settings}</h2>
      <div className={layout.fields}>
        <TextField label={t.committee} value={settings.committee ?? followUp.committee ?? ''}
          onChange={(text) => void store.edit({ committee: text.trim() || null }, inBoth((each) => `${each.committee}: ${text.trim() || each.reset}.`))} />
        <div className={styles.pair}>
          <ChoiceField<Unit> label={t.unit} value={settings.unit ?? followUp.unit} choices={units.map((unit) => [unit, t.units[unit]] as const)}
            onChange={(unit) => void store.edit({ unit }, inBoth((each) => `${each.unit}: ${each.units[unit]}.`))} />
          <ChoiceField<Language> label={t.reportLanguage} value={settings.language} choices={[['sv', t.languages.sv], ['en', t.languages.en]]}
            onChange={(language) => void store.edit({ language }, inBoth((each) => `${each.reportLanguage}: ${each.languages[language]}.`))} />
        </div>
        <TextField label={t.reportPeriod} hint={t.periodHint} value={settings.period ? formatPeriod(settings.period) : ''}
          placeholder={followUp.period ? formatPeriod(followUp.period) : ''}
          refuse={(text) => (text.trim() === '' || parsePeriod(text) ? null : t.periodWrong)}
          onChange={(text) => void store.edit({ period: parsePeriod(text) }, inBoth((each) => `${each.reportPeriod}: ${text.trim() || each.reset}.`))} />
        <TextField label={t.reportName} hint={t.reportNameHint} value={settings.reportName ?? ''} placeholder="Rapport"
          onChange={(text) => void store.edit({ reportName: text.trim() || null }, inBoth((each) => `${each.reportName}: ${text.trim() || each.reset}.`))} />
      </div>
      <div className={styles.switches} role="group" aria-label={t.sections}>
        {sections.map((section) => {
          const isHidden = settings.hiddenSections.includes(section);
          return (
            <Switch key={section} checked={!isHidden} label={t.sectionNames[section]}
              onChange={() => void store.edit({
                hiddenSections: isHidden ? settings.hiddenSections.filter((each) => each !== section) : [...settings.hiddenSections, section],
              }, null)} />
          );
        })}
      </div>
    </section>
  );
}

function Colours({ followUp, settings, store }: Parts) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{t.thresholds}</h2>
      <p className={layout.quiet}>{t.thresholdsIntro}</p>
      <div className={layout.fields}>
        <ThresholdFields thresholds={settings.thresholds} onChange={(thresholds, what) => void store.edit({ thresholds }, what)} />
      </div>
      {followUp.areas.length > 0 && (
        <>
          <h3 className={layout.quiet}>{t.effect}</h3>
          <ul className={styles.effect} aria-live="polite">
            {[...followUp.areas, followUp.total].map(({ figures, assessment }, index) => (
              <li key={`${figures.name} ${index}`} className={styles.area}>
                <span className={styles.name}>{index === followUp.areas.length ? t.total : figures.name}</span>
                <StatusBadge status={assessment.status} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Fetched when it is asked for: it is no part of anybody's monthly work. */
const SelfTestView = lazy(() => import('../selfTest/SelfTest'));

function Support({ selfTest, store, canOpenExample }: { readonly selfTest: SelfTest; readonly store: PaneStore; readonly canOpenExample: boolean }) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <div><Link as="button" onClick={() => setOpen(true)}>{t.selfTest.open}</Link></div>;
  return <Suspense><SelfTestView selfTest={selfTest} onBeside={canOpenExample ? () => void store.openExample(testWorkbook) : undefined} /></Suspense>;
}

/** What the report is to hold, by which limits, and how it will look. */
export function Report({ followUp, settings, store, canShow, selfTest, canOpenExample }: Parts & {
  readonly canShow: boolean; readonly selfTest: SelfTest | undefined; readonly canOpenExample: boolean;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const [fits, setFits] = useState(true);
  const plan = followUp.plan?.sheets[0];
  return (
    <div className={layout.tab}>
      <div className={styles.columns}>
        <div className={styles.form}>
          <Content followUp={followUp} settings={settings} store={store} />
          <Colours followUp={followUp} settings={settings} store={store} />
          {selfTest && <Support selfTest={selfTest} store={store} canOpenExample={canOpenExample} />}
        </div>
        <section className={layout.section}>
          <div className={styles.title}>
            <h2 className={layout.heading}>{t.preview}</h2>
            {plan && <Button size="small" onClick={() => setFits(!fits)}>{fits ? t.readable : t.fitWidth}</Button>}
          </div>
          <p className={layout.quiet}>
            {plan ? t.reportIntro : t.noPreview}
            {canShow && settings.written && <> <Link as="button" inline onClick={() => void store.showReport()}>{t.showReport}</Link></>}
          </p>
          {plan && <ReportPreview plan={plan} label={t.previewLabel} fits={fits} />}
        </section>
      </div>
    </div>
  );
}
