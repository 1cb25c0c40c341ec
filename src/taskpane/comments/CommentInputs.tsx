import { Field, Input, Link, Textarea, makeStyles } from '@fluentui/react-components';
import type { FocusEvent, ReactNode } from 'react';
import { useState } from 'react';
import { hasHeads, type CommentFields, type CommentHead } from '../../values/commentFields';
import { useMessages } from '../messages';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px 20px', '@media (min-width: 900px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', alignItems: 'start' } },
  outline: { display: 'flex', flexDirection: 'column', rowGap: '6px', minWidth: 0 },
  pair: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  half: { flex: '1 1 110px', minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
});

interface InputsProps {
  readonly area: string;
  readonly fields: CommentFields;
  /** Letters of the whole comment as it will stand in the report. */
  readonly length: number;
  readonly isRed: boolean;
  readonly onType: (fields: CommentFields) => void;
  readonly onLeave: () => void;
  /** Stands under the words that it changes. */
  readonly children: ReactNode;
}

/** A comment's own words, and under them cause, action, who is responsible and by when: open where a deviation asks for them. */
export function CommentInputs({ area, fields, length, isRed, onType, onLeave, children }: InputsProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const words = t.comments;
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || isRed || hasHeads(fields);
  const left = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) onLeave();
  };
  const lines = (name: keyof CommentFields, label: string, rows: number, hint: string | null) => (
    <Field label={label} size="small" hint={hint}>
      <Textarea className={styles.input} resize="vertical" rows={rows} value={fields[name]} aria-label={`${label}: ${area}`} onChange={(_event, data) => onType({ ...fields, [name]: data.value })} />
    </Field>
  );
  const short = (name: CommentHead) => (
    <Field label={words.heads[name]} size="small" className={styles.half}>
      <Input className={styles.input} size="small" value={fields[name]} aria-label={`${words.heads[name]}: ${area}`} onChange={(_event, data) => onType({ ...fields, [name]: data.value })} />
    </Field>
  );
  return (
    <div className={styles.fields} onBlur={left}>
      <div className={styles.outline}>
        {lines('words', words.label, fields.words === '' ? 2 : 4, length === 0 ? words.empty : words.length(length))}
        {children}
      </div>
      {isOpen ? (
        <div className={styles.outline}>
          {lines('cause', words.heads.cause, fields.cause === '' ? 1 : 2, null)}
          {lines('action', words.heads.action, fields.action === '' ? 1 : 2, null)}
          <div className={styles.pair}>{short('responsible')}{short('due')}</div>
        </div>
      ) : <div><Link as="button" aria-label={`${words.outline}: ${area}`} onClick={() => setAsked(true)}>{words.outline}</Link></div>}
    </div>
  );
}
