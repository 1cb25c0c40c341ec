import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckItem } from '../../findings/checklist';
import { CellLinks } from '../shared/FigureCell';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import { statusColour } from '../shared/theme';

const signs: Record<CheckItem['level'], string> = { ok: '●', warning: '▲' };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', padding: '6px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sign: { fontSize: '10px', lineHeight: tokens.lineHeightBase300 },
  ok: { color: statusColour('green', 'edge') },
  warning: { color: statusColour('yellow', 'edge') },
  text: { margin: 0, overflowWrap: 'anywhere' },
  level: { fontWeight: tokens.fontWeightSemibold },
});

/** What is to be looked over, each with its answer; nothing of it hinders. */
export function ExportChecklist({ items, toComment }: {
  readonly items: readonly CheckItem[];
  /** Leads to the first comment that is missing; null where none is. */
  readonly toComment: (() => void) | null;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.exporting;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{words.checklist}</h2>
      <ul className={styles.list} aria-label={words.checklist}>
        {items.map(({ check, level, message, cells }) => (
          <li key={check} className={styles.item}>
            <span className={mergeClasses(styles.sign, styles[level])} aria-hidden="true">{signs[level]}</span>
            <div>
              <p className={styles.text}><span className={styles.level}>{words.levels[level]}.</span> {say(message)}</p>
              {check === 'comments' && toComment ? <Link as="button" onClick={toComment}>{t.toComment}</Link> : cells.length > 0 && <CellLinks cells={cells} />}
            </div>
          </li>
        ))}
      </ul>
      <p className={layout.quiet}>{items.some(({ level }) => level === 'warning') ? words.checklistWarns : words.checklistGood}</p>
    </section>
  );
}
