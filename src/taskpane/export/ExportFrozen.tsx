import { Button, makeStyles } from '@fluentui/react-components';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import { isWriting, type PaneState, type PaneStore } from '../store/paneStore';
import type { FrozenComparison } from '../services/services';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  changes: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** Freezing a copy of the report, and what has changed since the last one. */
export function ExportFrozen({ state, store }: { readonly state: PaneState; readonly store: PaneStore }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.exporting;
  const { asksFreeze, comparison, working } = state;
  const isBusy = isWriting(working?.kind);
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{words.frozen}</h2>
      <p className={layout.quiet}>{words.frozenIntro}</p>
      <div className={layout.actions}>
        <Button disabledFocusable={isBusy} onClick={() => void store.freeze()}>{words.freeze}</Button>
        <Button disabledFocusable={isBusy} onClick={() => void store.compare()}>{words.compare}</Button>
      </div>
      {asksFreeze && (
        <div className={styles.question} role="group" aria-label={say(asksFreeze.message)}>
          <p className={layout.text} role="status">{say(asksFreeze.message)}</p>
          <div className={layout.actions}>
            <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void store.freeze(true)}>{words.freezeAgain}</Button>
            <Button size="small" onClick={() => store.keepFrozen()}>{words.keepFrozen}</Button>
          </div>
        </div>
      )}
      <div role="status">{comparison && <Changes comparison={comparison} />}</div>
    </section>
  );
}

function Changes({ comparison: { sheetName, date, changes } }: { readonly comparison: FrozenComparison }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.exporting;
  if (changes.length === 0) return <p className={layout.text}>{words.unchangedSince(sheetName, date)}</p>;
  return (
    <>
      <h3 className={layout.quiet}>{words.changedSince(sheetName, date)}</h3>
      <ul className={styles.changes}>
        {changes.map((change, index) => <li key={index}>{say(change)}</li>)}
      </ul>
    </>
  );
}
