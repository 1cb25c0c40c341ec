import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FollowUp } from '../../followUp';
import { useMessages, type Messages } from '../messages';
import type { Language } from '../../values/language';
import { useLayout } from '../report/layoutStyles';
import { formatPeriodName } from '../shared/format';
import { needsOf, type Need } from './needs';

/** The part of the pane where a need is mended. */
export type NeedPlace = 'checks' | 'reading' | 'forecast' | 'comments';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '640px' },
  item: {
    display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', columnGap: '12px', rowGap: '2px', padding: '6px 4px', minHeight: '24px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { minWidth: 0, overflowWrap: 'anywhere', flexGrow: 1, flexBasis: '160px' },
});

const mostNames = 3;

const named = (names: readonly string[], t: Messages): string =>
  names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ` ${t.andMore(names.length - mostNames)}` : '');

function textOf(need: Need, t: Messages, language: Language): string {
  switch (need.kind) {
    case 'checks': return t.needs.checks(need.errors, need.warnings);
    case 'comments': return t.needs.comments(need.areas.length, named(need.areas, t));
    case 'grouping': return t.needs.grouping(need.rows);
    case 'noForecast': return t.needs.noForecast(named(need.areas, t));
    case 'oldForecast': return t.needs.oldForecast(formatPeriodName(need.since, language));
  }
}

const placeOf: Record<Need['kind'], NeedPlace> = { checks: 'checks', grouping: 'reading', comments: 'comments', noForecast: 'forecast', oldForecast: 'forecast' };

/** What is left for her to do before the report is done, each with a link to where it is done. */
export function Needs({ followUp, to }: { readonly followUp: FollowUp; readonly to: (place: NeedPlace, area?: number) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t } = useMessages();
  const needs = useMemo(() => needsOf(followUp), [followUp]);
  if (needs.length === 0) return null;
  return (
    <section className={layout.section} aria-label={t.needs.title}>
      <h2 className={layout.heading}>{t.needs.title}</h2>
      <ul className={styles.list}>
        {needs.map((need) => {
          const place = placeOf[need.kind];
          return (
            <li key={need.kind} className={styles.item}>
              <span className={styles.what}>{textOf(need, t, language)}</span>
              <Link as="button" aria-label={`${t.needs.to[place]}: ${textOf(need, t, language)}`} onClick={() => to(place, need.kind === 'comments' ? need.first : undefined)}>{t.needs.to[place]}</Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
