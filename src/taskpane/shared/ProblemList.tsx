import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem, Severity } from '../../values/problem';
import { CellLinks } from './FigureCell';
import { useMessages } from '../messages';
import { statusColour } from './theme';

const marks: Record<Severity, string> = { error: '■', warning: '▲', info: '●' };
const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const fewest = 8;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '8px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { fontSize: '10px', lineHeight: tokens.lineHeightBase300 },
  error: { color: statusColour('red', 'edge') },
  warning: { color: statusColour('yellow', 'edge') },
  info: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  kind: { fontWeight: tokens.fontWeightSemibold },
});

/** What does not add up, the gravest first; each with its cells. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const { t, say } = useMessages();
  const [showsAll, setShowsAll] = useState(false);
  const sorted = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const shown = showsAll ? sorted : sorted.slice(0, fewest);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((problem, index) => (
          <li key={`${problem.rule} ${index}`} className={styles.item}>
            <span className={mergeClasses(styles.mark, styles[problem.severity])} aria-hidden="true">{marks[problem.severity]}</span>
            <div>
              <p className={styles.text}><span className={styles.kind}>{t.problemKinds[problem.severity]}.</span> {say(problem.message)}</p>
              {problem.cells.length > 0 && <CellLinks cells={problem.cells} />}
            </div>
          </li>
        ))}
      </ul>
      {sorted.length > shown.length && (
        <Button appearance="subtle" size="small" onClick={() => setShowsAll(true)}>{t.moreProblems(sorted.length - shown.length)}</Button>
      )}
    </>
  );
}
