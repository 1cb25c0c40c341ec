import { Button, Switch, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FollowUp } from '../../followUp';
import { ExportChecklist } from './ExportChecklist';
import { ExportCopies } from './ExportCopies';
import { ExportFrozen } from './ExportFrozen';
import { useLayout } from '../report/layoutStyles';
import { useMessages } from '../messages';
import { needsOf } from '../overview/needs';
import { isWriting, type PaneState, type PaneStore } from '../store/paneStore';
import type { ExportKind, Exports, Prepared } from '../services/services';

const wide = '@media (min-width: 900px)';

const useStyles = makeStyles({
  columns: {
    display: 'flex', flexDirection: 'column', rowGap: '20px',
    [wide]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '28px', alignItems: 'start' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '20px', minWidth: 0 },
  way: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
  drafts: { marginLeft: '-8px' },
});

interface ExportProps {
  readonly followUp: FollowUp;
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly exports: Exports;
  readonly isFile: boolean;
  /** Leads to the comment of the area at a place. */
  readonly toComment: (area: number) => void;
}

/** What is looked over and copied, made ready before anything is pressed; null until then. */
function usePrepared({ followUp, exports }: ExportProps, includeDrafts: boolean): Prepared | null {
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  useEffect(() => {
    const asked = { isCurrent: true };
    void (async () => {
      const made = await exports.prepare(followUp, includeDrafts);
      if (asked.isCurrent) setPrepared(made);
    })();
    return () => { asked.isCurrent = false; };
  }, [followUp, exports, includeDrafts]);
  return prepared;
}

/** How the report leaves: looked over first, then as a file, by the clipboard, or frozen where it stands. */
export function Export(props: ExportProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const [includeDrafts, setIncludeDrafts] = useState(false);
  const prepared = usePrepared(props, includeDrafts);
  const { followUp, state, store, isFile, toComment } = props;
  const silent = needsOf(followUp).find((need) => need.kind === 'comments');
  const words = t.exporting;
  if (!followUp.report) {
    return (
      <div className={layout.tab}>
        <section className={layout.section}>
          <h2 className={layout.heading}>{words.title}</h2>
          <p className={layout.text}>{words.nothing}</p>
        </section>
      </div>
    );
  }
  const isBusy = isWriting(state.working?.kind);
  const kinds: readonly ExportKind[] = ['xlsx', 'docx'];
  return (
    <div className={layout.tab}>
      <p className={layout.quiet}>{words.intro}</p>
      <div className={styles.columns}>
        <div className={styles.column}>
          {prepared && <ExportChecklist items={prepared.checklist} toComment={silent ? () => toComment(silent.first) : null} />}
          <section className={layout.section}>
            <h2 className={layout.heading}>{words.files}</h2>
            {kinds.map((kind) => (
              <div key={kind} className={styles.way}>
                <Button disabledFocusable={isBusy} onClick={() => void store.leave(kind, includeDrafts)}>{words.save[kind]}</Button>
                <p className={layout.quiet}>{words.what[kind]}</p>
              </div>
            ))}
            <h3 className={layout.quiet}>{words.pdf}</h3>
            <p className={layout.quiet}>{isFile ? words.pdfOnPage : words.pdfInExcel}</p>
          </section>
          <section className={layout.section}>
            <h2 className={layout.heading}>{words.draftsTitle}</h2>
            <Switch className={styles.drafts} checked={includeDrafts} label={words.drafts} onChange={() => setIncludeDrafts(!includeDrafts)} />
            <p className={layout.quiet}>{words.draftsHint}</p>
          </section>
          <ExportFrozen state={state} store={store} />
        </div>
        {prepared && <ExportCopies copies={prepared.copies} store={store} />}
      </div>
    </div>
  );
}
