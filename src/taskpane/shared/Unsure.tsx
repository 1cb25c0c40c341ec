import { makeStyles, tokens } from '@fluentui/react-components';
import type { Sentence } from '../../values/problem';
import { useMessages } from '../messages';
import { asSentence } from './format';
import { statusColour } from './theme';

const useStyles = makeStyles({
  mark: {
    fontSize: tokens.fontSizeBase100, lineHeight: 1.2, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap', fontStyle: 'normal',
    color: statusColour('yellow', 'text'), backgroundColor: statusColour('yellow', 'tint'), padding: '1px 4px', borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The word beside a figure that may be wrong; the reason is what `id` describes, for the figure's `aria-describedby`. */
export function UnsureMark({ why, id }: { readonly why: Sentence; readonly id: string }) {
  const styles = useStyles();
  const { t, say } = useMessages();
  return (
    <>
      <span className={styles.mark} title={asSentence(say(why))}>{t.unsureFigure}</span>
      <span id={id} className={styles.hidden}>{t.unsureBecause(say(why))}</span>
    </>
  );
}
