import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import { inBoth, useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import type { PaneStore } from '../store/paneStore';
import { GroupingForm } from './GroupingForm';
import { madeAreas, choicesNow } from './groupingView';

/** Fewer rows than this are areas enough as they are. */
const fewRows = 6;

/** Whether there is anything to group, or to say of how it is. */
export const canBeGrouped = ({ grouping: { rows, sheet } }: FollowUp): boolean => rows.length >= fewRows || sheet !== null;

/** How the workbook's rows are grouped into areas, and the way to change it. */
export function GroupingSection({ followUp, settings, store }: { readonly followUp: FollowUp; readonly settings: Settings; readonly store: PaneStore }) {
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.grouping;
  const [isOpen, setOpen] = useState(false);
  const { rows, sheet } = followUp.grouping;
  const areas = madeAreas(rows, choicesNow(rows)).filter(({ name }) => name !== '').length;
  const isChosen = settings.grouping.length > 0;
  return (
    <section className={layout.section} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <p className={layout.quiet}>{areas > 0 ? words.grouped(rows.filter(({ area }) => area !== null && area !== '').length, areas) : words.alone(rows.length)}</p>
      {sheet !== null && <p className={layout.quiet}>{words.onSheet(sheet)}</p>}
      {isOpen ? <GroupingForm followUp={followUp} store={store} isGrouped={areas > 0} onDone={() => setOpen(false)} /> : (
        <div className={layout.actions}>
          <Button size="small" onClick={() => setOpen(true)}>{areas > 0 ? words.openAgain : words.open}</Button>
          {isChosen && areas > 0 && sheet === null && (
            <Link as="button" onClick={() => void store.edit({ grouping: [] }, inBoth(({ grouping }) => grouping.dropped))}>{words.drop}</Link>
          )}
        </div>
      )}
    </section>
  );
}
