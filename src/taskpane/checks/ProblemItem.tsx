import { useMessages } from '../messages';
import { CellLinks } from '../shared/FigureCell';
import { Folded } from '../shared/Folded';
import type { ProblemGroup } from './checkGroups';
import { useItemStyles } from './itemStyles';
import { SeverityMark } from './SeverityMark';

/** Problems of one kind: the first in full, the others when asked for. */
export function ProblemItem({ group: { severity, problems } }: { readonly group: ProblemGroup }) {
  const styles = useItemStyles();
  const { t, say } = useMessages();
  const [first, ...others] = problems;
  if (!first) return null;
  return (
    <li className={styles.item}>
      <SeverityMark severity={severity} />
      <div className={styles.body}>
        <p className={styles.text}><span className={styles.kind}>{t.problemKinds[severity]}.</span> {say(first.message)}</p>
        {first.cells.length > 0 && <CellLinks cells={first.cells} />}
        {others.length > 0 && (
          <Folded show={t.checks.more(others.length)} hide={t.checks.fewer} as="ul" className={styles.more}>
            {others.map(({ message, cells }, index) => (
              <li key={index}><p className={styles.text}>{say(message)}</p>{cells.length > 0 && <CellLinks cells={cells} />}</li>
            ))}
          </Folded>
        )}
      </div>
    </li>
  );
}
