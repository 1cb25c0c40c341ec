import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AssessedScorecard } from '../../status/indicatorStatus';
import { redOnes } from '../indicators/indicatorView';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import { StatusBadge } from '../shared/StatusBadge';

const fewest = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex', alignItems: 'start', justifyContent: 'space-between', columnGap: '8px', padding: '6px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** The goals that are red, or the indicators of a workbook without goals: a few, and the way to the rest. */
export function RedIndicators({ scorecard, toIndicators }: { readonly scorecard: AssessedScorecard; readonly toIndicators: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const red = redOnes(scorecard);
  if (red.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{t.indicators.attention}</h2>
      <ul className={styles.list} aria-label={t.indicators.attention}>
        {red.slice(0, fewest).map((name) => (
          <li key={name} className={styles.item}><span className={styles.name} lang="sv">{name}</span><StatusBadge status="red" /></li>
        ))}
      </ul>
      <div><Link as="button" onClick={toIndicators}>{t.indicators.toIndicators(Math.max(0, red.length - fewest))}</Link></div>
    </section>
  );
}
