import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import type { AssessedGoal } from '../../status/indicatorStatus';
import type { Direction } from '../../values/indicator';
import { indicatorRules } from '../../values/indicator';
import { statuses } from '../../values/status';
import { ChoiceField } from '../shared/fields';
import { asSentence } from '../shared/format';
import { useGrowing } from '../shared/growing';
import { IndicatorItem } from './IndicatorItem';
import type { IndicatorEntry, IndicatorFilter, IndicatorSection } from './indicatorView';
import { changeDirection, chosenDirection, firstEntries, hasIndicators, indicatorView, showsAll } from './indicatorView';
import { useLayout } from '../report/layoutStyles';
import { inBoth, useMessages } from '../messages';
import type { PaneStore } from '../store/paneStore';
import { settingsOf } from '../store/paneStore';
import { StatusBadge } from '../shared/StatusBadge';

const useStyles = makeStyles({
  narrow: { maxWidth: '640px' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', columnGap: '8px', rowGap: '8px', alignItems: 'start' },
  section: { contentVisibility: 'auto', containIntrinsicSize: 'auto 320px' },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', columnGap: '8px', paddingRight: '4px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, '@media (min-width: 1000px)': { columnCount: 2, columnGap: '32px' } },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
});

interface Parts {
  readonly followUp: FollowUp;
  readonly settings: Settings;
  readonly store: PaneStore;
}

/** Goals with their indicators: statuses, targets and directions, by a rule that the user chooses. */
export function Indicators({ followUp, settings, store }: Parts) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const [filter, setFilter] = useState<IndicatorFilter>(showsAll);
  const { scorecard } = followUp;
  const view = useMemo(() => indicatorView(scorecard, filter), [scorecard, filter]);
  const words = t.indicators;
  // Made once, so that the rows are not drawn again while work goes on.
  const direct = useCallback((entry: IndicatorEntry, direction: Direction | null) => {
    const name = entry.rows[0]?.fact.name ?? entry.name;
    const settings = settingsOf(store.getState());
    if (!settings) return;
    void store.edit({ directions: changeDirection(settings, entry.sheet, name, direction) },
      inBoth(({ indicators }) => indicators.changed(name, direction ? indicators.directions[direction] : indicators.asRead.toLowerCase())));
  }, [store]);
  if (!hasIndicators(followUp)) {
    return (
      <div className={layout.tab}>
        <section className={layout.section}><h2 className={layout.heading}>{words.title}</h2><p className={layout.text}>{words.empty}</p></section>
      </div>
    );
  }
  return (
    <div className={layout.tab}>
      <section className={`${layout.section} ${styles.narrow}`}>
        <h2 className={layout.heading}>{words.title}</h2>
        <Rule settings={settings} store={store} />
        <Filter filter={filter} onChange={setFilter} />
        <div className={styles.line}>
          <p className={layout.quiet} role="status">{view.shown === 0 && view.all > 0 ? words.noneShown : words.shown(view.shown, view.all)}</p>
          {filter !== showsAll && <Button size="small" appearance="subtle" onClick={() => setFilter(showsAll)}>{words.showAll}</Button>}
        </div>
      </section>
      <Sections key={`${filter.status} ${filter.direction}`} sections={view.sections} hasGoals={scorecard.goals.length > 0} settings={settings} onDirection={direct} />
    </div>
  );
}

function Rule({ settings, store }: Omit<Parts, 'followUp'>) {
  const layout = useLayout();
  const { t } = useMessages();
  const rule = settings.indicatorRule;
  return (
    <div className={layout.section}>
      <ChoiceField label={t.indicators.rule} value={rule} choices={indicatorRules.map((each) => [each, t.indicators.rules[each]] as const)}
        onChange={(indicatorRule) => void store.edit({ indicatorRule },
          inBoth(({ indicators }) => indicators.changedRule(indicators.rules[indicatorRule].toLowerCase())))} />
      <p className={layout.quiet}>{t.indicators.ruleMeans[rule]}</p>
    </div>
  );
}

function Filter({ filter, onChange }: { readonly filter: IndicatorFilter; readonly onChange: (filter: IndicatorFilter) => void }) {
  const styles = useStyles();
  const { t } = useMessages();
  const words = t.indicators;
  const set = (change: Partial<IndicatorFilter>) => {
    const next = { ...filter, ...change };
    onChange(next.status === 'all' && next.direction === 'all' ? showsAll : next);
  };
  return (
    <div className={styles.fields} role="group" aria-label={words.filter}>
      <ChoiceField<IndicatorFilter['status']> label={words.showStatus} value={filter.status}
        choices={[['all', words.all], ...statuses.map((status) => [status, t.status[status]] as const)]} onChange={(status) => set({ status })} />
      <ChoiceField<IndicatorFilter['direction']> label={words.showDirection} value={filter.direction}
        choices={[['all', words.all], ['higher', words.directions.higher], ['lower', words.directions.lower], ['unknown', words.unknownDirection]]}
        onChange={(direction) => set({ direction })} />
    </div>
  );
}

/** Indicators that are drawn at a time. */
const entriesAtOnce = 16;

interface Directing {
  readonly hasGoals: boolean;
  readonly settings: Settings;
  readonly onDirection: (entry: IndicatorEntry, direction: Direction | null) => void;
}

function Sections({ sections, ...rest }: Directing & { readonly sections: readonly IndicatorSection[] }) {
  const shown = useGrowing(sections.reduce((sum, { entries }) => sum + Math.max(1, entries.length), 0), entriesAtOnce);
  return firstEntries(sections, shown).map((section) => <Section key={section.key} section={section} {...rest} />);
}

function GoalHead({ goal }: { readonly goal: AssessedGoal }) {
  const styles = useStyles();
  const layout = useLayout();
  const { say } = useMessages();
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name} lang="sv">{goal.fact.name}</h3>
        <StatusBadge status={goal.status} />
      </div>
      <p className={layout.quiet}>{asSentence(say(goal.reason))}</p>
    </>
  );
}

function Section({ section, hasGoals, settings, onDirection }: Directing & { readonly section: IndicatorSection }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const { goal, group, entries } = section;
  const name = goal?.fact.name ?? group ?? (hasGoals ? t.indicators.withoutGoal : t.indicators.onlyIndicators);
  return (
    <section className={`${layout.section} ${styles.section}`} aria-label={name}>
      {goal ? <GoalHead goal={goal} /> : <h3 className={styles.name}>{name}</h3>}
      {entries.length > 0 && (
        <ul className={styles.list} aria-label={name}>
          {entries.map((entry) => (
            <IndicatorItem key={entry.key} entry={entry} onDirection={onDirection}
              chosen={chosenDirection(settings, entry.sheet, entry.rows[0]?.fact.name ?? entry.name)} />
          ))}
        </ul>
      )}
    </section>
  );
}
