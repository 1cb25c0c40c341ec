import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Copy } from '../../documents/html';
import { chartPicture, pictureHtml } from '../charts/chartPicture';
import { copy, type Clipping } from '../services/clipboard';
import { useLayout } from '../report/layoutStyles';
import { inBoth, useMessages } from '../messages';
import type { PaneStore } from '../store/paneStore';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '4px 8px', padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere', flexGrow: 1, flexShrink: 1, flexBasis: '110px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

const asText = ({ html, plain }: Copy): Clipping => ({ html, plain, picture: null });

function asPicture({ chart, html, plain }: Copy): Clipping {
  const picture = chart && chartPicture(chart);
  return chart && picture !== null ? { html: pictureHtml(picture, chart), plain: chart.alternativeText, picture } : { html, plain, picture: null };
}

/** Each table and chart with its way to the clipboard. */
export function ExportCopies({ copies, store }: { readonly copies: readonly Copy[]; readonly store: PaneStore }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.exporting;
  const take = async (label: string, clipping: Clipping) => {
    const isDone = await copy(clipping);
    store.say(inBoth(({ exporting }) => (isDone ? exporting.copied(label) : exporting.notCopied)));
  };
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{words.copies}</h2>
      <p className={layout.quiet}>{words.copiesIntro}</p>
      <ul className={styles.list} aria-label={words.copies}>
        {copies.map((each) => (
          <li key={each.id} className={styles.item}>
            <span className={styles.name}>{each.label}</span>
            <span className={styles.buttons}>
              {each.chart && (
                <Button size="small" aria-label={words.asPictureNamed(each.label)} onClick={() => void take(each.label, asPicture(each))}>{words.asPicture}</Button>
              )}
              <Button size="small" aria-label={each.chart ? words.asTableNamed(each.label) : words.copyNamed(each.label)}
                onClick={() => void take(each.label, asText(each))}>
                {each.chart ? words.asTable : words.copy}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
