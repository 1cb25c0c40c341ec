import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EarlierComment } from '../../settings/comments';
import type { TypedComment } from '../../settings/settings';
import { inBoth, useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { formatPeriodName } from '../shared/format';
import type { PaneStore } from '../store/paneStore';
import { insisted, withText, type CommentEntry } from './commentView';

const useStyles = makeStyles({
  beside: {
    display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '6px 8px', backgroundColor: tokens.colorNeutralBackground2, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What she wrote for an earlier period: shown as old, to take over or to write anew. */
export function Earlier({ earlier, area, isTaken, onTake }: {
  readonly earlier: EarlierComment; readonly area: string; readonly isTaken: boolean; readonly onTake: (text: string) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.comments;
  const said = words.earlier(formatPeriodName(earlier.period, language));
  return (
    <div role="group" aria-label={`${said}: ${area}`} className={styles.beside}>
      <p className={layout.quiet}>{said}</p>
      <p className={styles.text} lang="sv">{earlier.text}</p>
      {isTaken ? <p className={layout.quiet}>{words.taken}</p> : (
        <div className={layout.actions}>
          <Button size="small" aria-label={`${words.takeOver}: ${area}`} onClick={() => onTake(earlier.text)}>{words.takeOver}</Button>
        </div>
      )}
    </div>
  );
}

/** The report's cell was written in since she began: neither text is lost before she has chosen. */
export function Conflict({ entry, typed, store }: { readonly entry: CommentEntry; readonly typed: readonly TypedComment[]; readonly store: PaneStore }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.comments;
  const choose = (all: readonly TypedComment[]) => void store.edit({ typedComments: all }, inBoth(({ comments }) => comments.changed(entry.identity.area)));
  return (
    <div role="group" aria-label={words.conflict} className={styles.beside}>
      <p className={layout.text}>{words.conflict}</p>
      <p className={styles.text} lang="sv">{entry.inWorkbook}</p>
      <div className={layout.actions}>
        <Button size="small" onClick={() => choose(withText(typed, entry, null))}>{words.keepTheirs}</Button>
        <Button size="small" onClick={() => choose(insisted(typed, entry))}>{words.keepMine}</Button>
      </div>
    </div>
  );
}
