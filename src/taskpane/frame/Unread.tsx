import { Button } from '@fluentui/react-components';
import { useLayout } from '../report/layoutStyles';
import { DetailsLink } from '../shared/DetailsLink';
import { useMessages } from '../messages';
import type { Notice, PaneStore } from '../store/paneStore';

/** What stands in the way of a workbook that could not be read at all. */
export type Hindrance = Extract<Notice, { readonly kind: 'problem' | 'unexpected' }>;

export const isHindrance = (notice: Notice | null): notice is Hindrance => notice?.kind === 'problem' || notice?.kind === 'unexpected';

/** In place of the views, where there is nothing to show in them: why, and what can be done. */
export function Unread({ hindrance, store, onClose }: {
  readonly hindrance: Hindrance; readonly store: PaneStore;
  /** Leaves the file for another one; undefined in Excel, where the workbook that is open may be mended and read again. */
  readonly onClose: (() => void) | undefined;
}) {
  const layout = useLayout();
  const { t, say } = useMessages();
  return (
    <div className={layout.tab}>
      <section className={layout.section}>
        <h2 className={layout.heading}>{t.unread.title}</h2>
        <p className={layout.text} role="alert">
          {hindrance.kind === 'problem' ? say(hindrance.problem.message) : t.unexpected}
          {hindrance.kind === 'problem' && <DetailsLink text={store.detailsOf(hindrance.problem)} />}
        </p>
        {onClose && <p className={layout.quiet}>{t.unread.another}</p>}
        <div className={layout.actions}>
          {onClose && <Button appearance="primary" onClick={onClose}>{t.anotherFile}</Button>}
          {(!onClose || hindrance.kind === 'unexpected') && <Button appearance={onClose ? 'secondary' : 'primary'} onClick={() => void store.read()}>{t.tryAgain}</Button>}
        </div>
      </section>
    </div>
  );
}
