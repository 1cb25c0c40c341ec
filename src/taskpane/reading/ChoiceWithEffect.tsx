import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Sentence } from '../../values/problem';
import type { FollowUp } from '../../followUp';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import type { SettingsEdits } from '../services/services';
import { ChoiceField } from '../shared/fields';
import type { PaneStore } from '../store/paneStore';
import { effectOf, type Effect } from './effect';
import { EffectLines } from './EffectLines';

const useStyles = makeStyles({
  form: {
    display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '8px 10px', width: '100%', maxWidth: '480px', boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly followUp: FollowUp;
  readonly store: PaneStore;
  readonly edits: (value: T) => SettingsEdits;
  readonly what: (value: T) => Sentence;
  /** Leaves it to the reader again; null where she has decided nothing. */
  readonly reset: (() => void) | null;
  readonly onDone: () => void;
}

/** What the reading would come to with a choice; `unknown` where that could not be told; null while it is computed, or nothing is chosen. */
function useEffectOf<T extends string>({ followUp, store, edits }: ChoiceProps<T>, chosen: T | null): Effect | 'unknown' | null {
  const [found, setFound] = useState<{ readonly of: T; readonly effect: Effect | 'unknown' } | null>(null);
  // Made anew with every drawing: the latest is asked, and a drawing alone asks nothing.
  const latest = useRef(edits);
  useEffect(() => { latest.current = edits; });
  useEffect(() => {
    if (chosen === null) return undefined;
    const asked = { isCurrent: true };
    void (async () => {
      const after = await store.tryOut(latest.current(chosen));
      if (asked.isCurrent) setFound({ of: chosen, effect: after ? effectOf(followUp, after) : 'unknown' });
    })();
    return () => { asked.isCurrent = false; };
  }, [chosen, followUp, store]);
  return found?.of === chosen ? found.effect : null;
}

/** Another reading to choose: what it does to the figures is shown before it is taken. */
export function ChoiceWithEffect<T extends string>(props: ChoiceProps<T>) {
  const { label, value, choices, store, edits, what, reset, onDone } = props;
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.reading;
  const [chosen, setChosen] = useState<T>(value);
  const isNew = chosen !== value;
  const effect = useEffectOf(props, isNew ? chosen : null);
  return (
    <div className={styles.form}>
      <ChoiceField<T> label={label} value={chosen} choices={choices} onChange={setChosen} hasFocus />
      <div role="status">
        {isNew && effect === null && <p className={layout.quiet}>{words.computing}</p>}
        {isNew && effect === 'unknown' && <p className={layout.text}>{words.effectUnknown}</p>}
        {isNew && effect !== null && effect !== 'unknown' && <EffectLines effect={effect} unit={props.followUp.unit} />}
      </div>
      {isNew && <p className={layout.quiet}>{words.nextMonth}</p>}
      <div className={layout.actions}>
        {/* What it does is seen before it is taken. */}
        {isNew && (
          <Button size="small" appearance="primary" disabledFocusable={effect === null} onClick={() => {
            void store.edit(edits(chosen), what(chosen));
            onDone();
          }}>{words.use}</Button>
        )}
        {reset && (
          <Button size="small" onClick={() => {
            reset();
            onDone();
          }}>{words.reset}</Button>
        )}
        <Button size="small" onClick={onDone}>{t.cancel}</Button>
      </div>
    </div>
  );
}
