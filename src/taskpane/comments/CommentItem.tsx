import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { formatComment, parseComment, type CommentFields } from '../../values/commentFields';
import type { TypedComment } from '../../settings/settings';
import type { Language } from '../../values/language';
import type { Unit } from '../../values/unit';
import { inBoth, useMessages } from '../messages';
import { varianceText } from '../overview/AreaDetails';
import { useLayout } from '../report/layoutStyles';
import { StatusBadge } from '../shared/StatusBadge';
import type { PaneStore } from '../store/paneStore';
import { Conflict, Earlier } from './CommentBeside';
import { CommentInputs } from './CommentInputs';
import { appended, asOwn, figuresText, withText, type CommentEntry } from './commentView';

/** Waits until typing pauses, so that each letter doesn't start new computing. */
const pause = 800;

const wide = '@media (min-width: 900px)';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '10px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', rowGap: '4px' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', flexGrow: 1, minWidth: 0 },
  place: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  // In a narrow pane they go to the next line together.
  state: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  variance: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  body: { display: 'grid', rowGap: '8px' },
  beside: { [wide]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', columnGap: '20px', alignItems: 'start' } },
  own: { display: 'flex', flexDirection: 'column', rowGap: '6px', minWidth: 0 },
});

export interface ItemProps {
  readonly entry: CommentEntry;
  readonly unit: Unit;
  /** The report's: what is put in for her is in the language that it is printed in. */
  readonly language: Language;
  readonly typed: readonly TypedComment[];
  readonly store: PaneStore;
  /** It was asked for: its field takes the focus. */
  readonly isWanted: boolean;
}

/** What is typed and not given to the store yet, with its committing at pauses and when the focus leaves. */
function useTyping(shown: string, language: Language, commit: (text: string) => void) {
  const [draft, setDraft] = useState<CommentFields | null>(null);
  const send = useEffectEvent((fields: CommentFields) => commit(formatComment(fields, language)));
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => send(draft), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  return {
    fields: draft ?? parseComment(shown),
    text: draft === null ? shown : formatComment(draft, language),
    type: setDraft,
    leave: () => {
      if (draft === null) return;
      commit(formatComment(draft, language));
      setDraft(null);
    },
    drop: () => setDraft(null),
  };
}

/** An area with its comment to write, and what is a click away: its figures as text, last month's words, the draft. */
export function CommentItem({ entry, unit, language, typed, store, isWanted }: ItemProps) {
  const styles = useStyles();
  const layout = useLayout();
  const messages = useMessages();
  const words = messages.t.comments;
  const { area } = entry.identity;
  const shown = entry.isDraft ? '' : entry.text;
  const commit = (written: string) => {
    if (written === shown) return;
    void store.edit({ typedComments: withText(typed, entry, written) }, inBoth(({ comments }) => comments.changed(area)));
  };
  const { fields, text, type, leave, drop } = useTyping(shown, language, commit);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWanted) item.current?.querySelector('textarea')?.focus();
  }, [isWanted]);
  const put = (whole: string) => {
    drop();
    commit(whole);
  };
  const hasDraft = entry.isDraft && entry.text !== '' && text === '';
  const hasBeside = entry.earlier !== null || entry.inWorkbook !== null;
  const figures = figuresText(entry, unit, language);
  return (
    <li ref={item} className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.name} lang="sv">{area}{entry.place !== '' && <span className={styles.place}> {entry.place}</span>}</h3>
        <span className={styles.state}>
          <span className={styles.variance}>{varianceText(entry.figures, unit, messages.language)} {unit}</span>
          <StatusBadge status={entry.status} />
        </span>
      </div>
      <div className={mergeClasses(styles.body, hasBeside && styles.beside)}>
        <div className={styles.own}>
          <CommentInputs area={area} fields={fields} length={text.length} isRed={entry.status === 'red'} onType={type} onLeave={leave}>
            {hasDraft && <p className={layout.quiet}>{words.draft} <span lang={language}>{asOwn(entry.text)}</span></p>}
            <div className={layout.actions}>
              {hasDraft && <Button size="small" aria-label={`${words.takeDraft}: ${area}`} onClick={() => put(asOwn(entry.text))}>{words.takeDraft}</Button>}
              {figures !== null && (
                <Button size="small" aria-label={`${words.figures}: ${area}`} onClick={() => put(formatComment({ ...fields, words: appended(fields.words, figures) }, language))}>{words.figures}</Button>
              )}
            </div>
          </CommentInputs>
        </div>
        {hasBeside && <div className={styles.own}>
          {entry.earlier && <Earlier earlier={entry.earlier} area={area} isTaken={text === entry.earlier.text} onTake={put} />}
          {entry.inWorkbook !== null && <Conflict entry={entry} typed={typed} store={store} />}
        </div>}
      </div>
    </li>
  );
}
