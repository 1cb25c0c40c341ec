import { makeStyles } from '@fluentui/react-components';
import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { useGrowing } from '../shared/growing';
import type { PaneStore } from '../store/paneStore';
import { CommentItem } from './CommentItem';
import { commentEntries } from './commentView';

const atOnce = 10;

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** A comment for each area, the red ones first: written here, or in the report's cells, as she likes. `wanted`: the place of the area that was asked for. */
export function Comments({ followUp, settings, store, wanted = null }: {
  readonly followUp: FollowUp; readonly settings: Settings; readonly store: PaneStore; readonly wanted?: number | null;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.comments;
  const entries = commentEntries(followUp, settings.typedComments);
  const shown = useGrowing(entries.length, atOnce);
  return (
    <div className={layout.tab}>
      <section className={layout.section}>
        <h2 className={layout.heading}>{t.tabs.comments}</h2>
        <p className={layout.quiet}>{entries.length === 0 ? words.none : words.intro}</p>
        <ul className={styles.list} aria-label={t.tabs.comments}>
          {entries.slice(0, shown).map((entry) => (
            <CommentItem key={entry.at} entry={entry} unit={followUp.unit} language={settings.language} typed={settings.typedComments} store={store} isWanted={wanted === entry.at} />
          ))}
        </ul>
      </section>
    </div>
  );
}
