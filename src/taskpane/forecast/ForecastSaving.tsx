import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../../values/problem';
import { lackOf } from '../store/forecastPending';
import { useLayout } from '../report/layoutStyles';
import { inBoth, useMessages } from '../messages';
import { isWriting, type PaneState, type PaneStore } from '../store/paneStore';
import { statusColour } from '../shared/theme';
import { nameKey } from '../../values/text';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  drop: { fontSize: 'inherit', lineHeight: 'inherit' },
  question: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '6px 0' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  lack: { color: statusColour('yellow', 'text') },
});

/** Saves all chosen forecasts in one go; says what they lack, or what saving means. */
export function ForecastSaving({ state, store, isFile, className }: {
  readonly state: PaneState; readonly store: PaneStore; readonly isFile: boolean; readonly className: string;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.forecasts;
  const { pending, followUp, working } = state;
  const lacks = pending.flatMap((one) => {
    const view = followUp?.forecasts?.areas.find(({ area }) => nameKey(area) === nameKey(one.area));
    const lack = view ? lackOf(one, view) : 'proposal';
    return lack === null ? [] : [words.lacks[lack](one.area)];
  });
  const isBusy = isWriting(working?.kind);
  return (
    <>
      <p className={`${layout.quiet} ${lacks.length > 0 ? styles.lack : ''}`}>
        <span role="status">{lacks[0] ?? words.saveMeans}</span>{' '}
        <Link as="button" inline className={styles.drop} onClick={() => store.dropChoice(null, inBoth(({ forecasts }) => forecasts.droppedAll))}>{words.dropAll}</Link>
      </p>
      <Button appearance="primary" className={className} disabledFocusable={lacks.length > 0 || isBusy || state.asksReplace !== null}
        onClick={() => void store.accept()}>
        {(isFile ? words.saveFile : words.save)(pending.length)}
      </Button>
    </>
  );
}

/** Asked when the history has a forecast of the same area and period. */
export function ReplaceQuestion({ problem, count, store }: { readonly problem: Problem; readonly count: number; readonly store: PaneStore }) {
  const styles = useStyles();
  const { t, say } = useMessages();
  return (
    <div className={styles.question} role="group" aria-label={say(problem.message)}>
      <p className={styles.text}>{say(problem.message)}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void store.accept(true)}>{count > 1 ? t.forecasts.replaceAll : t.forecasts.replace}</Button>
        <Button size="small" onClick={() => store.keepEarlier()}>{t.forecasts.keep}</Button>
      </div>
    </div>
  );
}
