import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessages } from '../messages';
import { copy } from '../services/clipboard';

const useStyles = makeStyles({
  details: { margin: '4px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text', fontSize: tokens.fontSizeBase100, fontFamily: tokens.fontFamilyMonospace },
});

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Copies what can be told of an error beyond its sentence; where nothing can be copied it is shown instead, to be marked. */
export function DetailsLink({ text }: { readonly text: string | null }) {
  const styles = useStyles();
  const { t } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'shown' | null>(null);
  if (text === null) return null;
  const take = async (): Promise<void> => {
    setOutcome(await copy({ plain: text, html: `<pre>${escaped(text)}</pre>`, picture: null }) ? 'copied' : 'shown');
  };
  if (outcome === 'copied') return <> {t.detailsCopied}</>;
  if (outcome === 'shown') return <span className={styles.details} role="group" aria-label={t.detailsLabel}>{`\n${text}`}</span>;
  return <> <Link as="button" inline onClick={() => void take()}>{t.copyDetails}</Link></>;
}
