import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { AssessedArea, FollowUp } from '../../followUp';
import type { UnsureFigures } from '../../figures/unsure';
import type { ForecastView, ForecastViews } from '../../forecasts/views';
import type { Settings } from '../../settings/settings';
import type { ForecastMethod } from '../../values/forecast';
import { ChoiceField } from '../shared/fields';
import { ForecastAccuracy } from './ForecastAccuracy';
import { ForecastFigures } from './ForecastFigures';
import { ForecastItem } from './ForecastItem';
import { pendingOf, type PendingForecast } from '../store/forecastPending';
import { knownProposals, methodsOfAny, shownTotal } from './forecastView';
import { ForecastYear } from './ForecastYear';
import { formatPeriodName } from '../shared/format';
import { useLayout } from '../report/layoutStyles';
import { inBoth, useMessages } from '../messages';
import type { PaneStore } from '../store/paneStore';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  narrow: { maxWidth: '640px', '@media (min-width: 1000px)': { maxWidth: 'none' } },
  forAll: { maxWidth: '640px' },
  card: {
    display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '12px', borderRadius: tokens.borderRadiusLarge, maxWidth: '616px',
    border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** Made once, so that areas are not drawn again for it. */
const sure: UnsureFigures = {};

interface Parts {
  readonly followUp: FollowUp;
  readonly settings: Settings;
  readonly store: PaneStore;
  readonly pending: readonly PendingForecast[];
}

/** The forecasts of all areas, to be chosen, and at the year's end how they came out. */
export function Forecast({ followUp, settings, store, pending }: Parts) {
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.forecasts;
  const { forecasts: views, period } = followUp;
  if (!views || period === null || views.areas.length === 0) {
    return (
      <div className={layout.tab}>
        <section className={layout.section}>
          <h2 className={layout.heading}>{words.title}</h2>
          <p className={layout.text}>{views ? words.noAreas : words.noPeriod}</p>
        </section>
      </div>
    );
  }
  if (period.month === 12) return <ForecastAccuracy views={views} />;
  return (
    <div className={layout.tab}>
      <section className={layout.section}>
        <h2 className={layout.heading}>{words.title}</h2>
        <p className={layout.quiet}>{words.intro(formatPeriodName(period, language))}</p>
        <Total views={views} unsure={followUp.total.unsure} pending={pending} />
      </section>
      <Areas views={views.areas} areas={followUp.areas} pending={pending} store={store} settings={settings} />
      <ForecastYear views={views} settings={settings} store={store} />
    </div>
  );
}

/** The committee's forecast as it is with what is chosen now, and what the areas' proposals come to. */
function Total({ views, unsure, pending }: {
  readonly views: ForecastViews; readonly unsure: UnsureFigures; readonly pending: readonly PendingForecast[];
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const { total: view, committee } = views;
  const shown = shownTotal(views, pending);
  if (shown === null && committee === null) return null;
  return (
    <section className={styles.card} aria-label={t.total}>
      <h3 className={layout.quiet}>{t.total}</h3>
      <ForecastFigures view={view} shown={shown} isPending={pending.length > 0} committee={committee} unsure={unsure} />
    </section>
  );
}

function Areas({ views, areas, pending, store, settings }: {
  readonly views: readonly ForecastView[]; readonly areas: readonly AssessedArea[]; readonly pending: readonly PendingForecast[]; readonly store: PaneStore; readonly settings: Settings;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.forecasts;
  const [open, setOpen] = useState<string | null>(null);
  // Made once, so that the other areas are not drawn again.
  const toggle = useCallback((area: string) => setOpen((before) => (before === area ? null : area)), []);
  return (
    <section className={`${layout.section} ${styles.narrow}`}>
      <h2 className={layout.heading}>{words.areas}</h2>
      <div className={styles.forAll}><ForAll views={views} store={store} /></div>
      <ul className={styles.list} aria-label={words.areas}>
        {views.map((view, at) => (
          <ForecastItem key={view.area} view={view} unsure={areas[at]?.unsure ?? sure} pending={pendingOf(pending, view.area)} store={store} smallDeficit={settings.thresholds.smallDeficit} oneOffs={settings.oneOffs}
            isOpen={open === view.area} onToggle={toggle} />
        ))}
      </ul>
    </section>
  );
}

/** One method for all areas that it has a figure for, to be changed one by one afterwards. */
function ForAll({ views, store }: { readonly views: readonly ForecastView[]; readonly store: PaneStore }) {
  const { t } = useMessages();
  const words = t.forecasts;
  const choose = (method: ForecastMethod) => {
    const fitting = views.filter((view) => knownProposals(view).some((proposal) => proposal.method === method));
    store.choose(fitting.map(({ area }): PendingForecast => ({ area, method, typed: null, note: '', intoCell: false })),
      inBoth(({ forecasts }) => forecasts.chosenForAll(forecasts.methods[method], fitting.length)));
  };
  return (
    <ChoiceField<ForecastMethod | 'none'> label={words.chooseForAll} value="none"
      choices={[['none', words.chooseForAllNone], ...methodsOfAny(views).map((method) => [method, words.methods[method]] as const)]}
      onChange={(method) => { if (method !== 'none') choose(method); }} />
  );
}
