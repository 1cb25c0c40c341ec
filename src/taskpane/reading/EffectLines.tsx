import { makeStyles } from '@fluentui/react-components';
import type { Unit } from '../../values/unit';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { formatAmount, formatVariance } from '../shared/format';
import { isNone, type Effect, type FigureEffect } from './effect';

const most = 6;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '18px' } });

/** "Nämnden: avvikelse −950 i stället för +70", and which areas come and go. */
export function EffectLines({ effect, unit }: { readonly effect: Effect; readonly unit: Unit }) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.reading;
  if (isNone(effect)) return <p className={layout.text}>{words.noEffect}</p>;
  const line = ({ area, measure, from, to }: FigureEffect): string => {
    const shown = measure === 'variance' || measure === 'varianceToDate' || measure === 'change' ? formatVariance : formatAmount;
    return words.becomes(area ?? t.total, words.measures[measure], shown(to, unit, language), shown(from, unit, language));
  };
  return (
    <>
      <p className={layout.text}>{words.effect}</p>
      <ul className={styles.list}>
        {effect.gone.length > 0 && <li>{words.gone(effect.gone.slice(0, most).join(', '), Math.max(0, effect.gone.length - most))}</li>}
        {effect.added.length > 0 && <li>{words.added(effect.added.slice(0, most).join(', '), Math.max(0, effect.added.length - most))}</li>}
        {effect.figures.slice(0, most).map((one) => <li key={`${one.area ?? ''} ${one.measure}`}>{line(one)}</li>)}
        {effect.figures.length > most && <li>{t.andMore(effect.figures.length - most)}</li>}
      </ul>
    </>
  );
}
