import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import type { TypedComment } from '../../settings/settings';
import type { Language } from '../../values/language';
import type { Unit } from '../../values/unit';
import { inBoth, useMessages } from '../messages';
import { varianceText } from '../overview/AreaDetails';
import { useLayout } from '../report/layoutStyles';
import { StatusBadge } from '../shared/StatusBadge';
import type { PaneStore } from '../store/paneStore';
import { appended, figuresText, insisted, outline, withText, type CommentEntry } from './commentView';

/** Waits until typing pauses, so that each letter doesn't start new computing. */
const pause = 800;

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '10px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', flexGrow: 1, minWidth: 0 },
  variance: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  area: { width: '100%' },
  other: { margin: 0, padding: '6px 8px', backgroundColor: tokens.colorNeutralBackground2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface ItemProps {
  readonly entry: CommentEntry;
  readonly unit: Unit;
  /** The report's: what is put in for her is in the language that it is printed in. */
  readonly language: Language;
  readonly typed: readonly TypedComment[];
  readonly store: PaneStore;
}

/** An area with its comment to write, and what is a click away: its figures as text, and the heads of a deviation. */
export function CommentItem({ entry, unit, language, typed, store }: ItemProps) {
  const styles = useStyles();
  const layout = useLayout();
  const messages = useMessages();
  const { t } = messages;
  const words = t.comments;
  const [draft, setDraft] = useState<string | null>(null);
  const shown = entry.isDraft ? '' : entry.text;
  const text = draft ?? shown;
  const commit = (written: string) => {
    if (written === shown) return;
    void store.edit({ typedComments: withText(typed, entry, written) }, inBoth(({ comments }) => comments.changed(entry.area)));
  };
  const send = useEffectEvent(commit);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => send(draft), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  const leave = () => {
    if (draft === null) return;
    commit(draft);
    setDraft(null);
  };
  const put = (more: string) => {
    setDraft(null);
    commit(appended(text, more));
  };
  const figures = figuresText(entry, unit, language);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.name} lang="sv">{entry.area}</h3>
        <span className={styles.variance}>{varianceText(entry.figures, unit, messages.language)} {unit}</span>
        <StatusBadge status={entry.status} />
      </div>
      <Field label={words.label(entry.area)} size="small" hint={text === '' ? words.empty : words.length(text.length)}>
        <Textarea className={styles.area} resize="vertical" rows={text === '' ? 2 : 4} value={text} onChange={(_event, data) => setDraft(data.value)} onBlur={leave} />
      </Field>
      {entry.isDraft && entry.text !== '' && text === '' && <p className={layout.quiet}>{words.draft} <span lang={language}>{entry.text}</span></p>}
      <div className={layout.actions}>
        {entry.isDraft && entry.text !== '' && text === '' && <Button size="small" aria-label={`${words.takeDraft}: ${entry.area}`} onClick={() => put(entry.text)}>{words.takeDraft}</Button>}
        <Button size="small" aria-label={`${words.outline}: ${entry.area}`} onClick={() => put(outline(language))}>{words.outline}</Button>
        {figures !== null && <Button size="small" aria-label={`${words.figures}: ${entry.area}`} onClick={() => put(figures)}>{words.figures}</Button>}
      </div>
      {entry.inWorkbook !== null && <Conflict entry={entry} typed={typed} store={store} />}
    </li>
  );
}

/** The report's cell was written in since she began: neither text is lost before she has chosen. */
function Conflict({ entry, typed, store }: Pick<ItemProps, 'entry' | 'typed' | 'store'>) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.comments;
  return (
    <div role="group" aria-label={words.conflict}>
      <p className={layout.text}>{words.conflict}</p>
      <p className={styles.other} lang="sv">{entry.inWorkbook}</p>
      <div className={layout.actions}>
        <Button size="small" onClick={() => void store.edit({ typedComments: withText(typed, entry, null) }, inBoth(({ comments }) => comments.changed(entry.area)))}>{words.keepTheirs}</Button>
        <Button size="small" onClick={() => void store.edit({ typedComments: insisted(typed, entry) }, inBoth(({ comments }) => comments.changed(entry.area)))}>{words.keepMine}</Button>
      </div>
    </div>
  );
}
