import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

// Neither a long choice nor a line's usual width may push the field beyond its column.
const useStyles = makeStyles({ narrow: { minWidth: 0, maxWidth: '100%' } });

/** Waits until typing pauses, so that each letter doesn't start new computing. */
const pause = 500;

/**
 * A line of text that takes effect when the user pauses or leaves it.
 * `refuse` gives the sentence that says why a text can't be used; null when it can.
 */
export function TextField({ label, value, onChange, refuse, hint, placeholder }: {
  readonly label: string; readonly value: string; readonly onChange: (text: string) => void;
  readonly refuse?: (text: string) => string | null; readonly hint?: string; readonly placeholder?: string;
}) {
  const { narrow } = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  // Typed -50 comes back as −50: what has taken effect is told by what was typed, not by how it is then shown.
  const [sent, setSent] = useState<string | null>(null);
  const text = draft ?? value;
  const refusal = refuse?.(text) ?? null;
  const isNew = draft !== null && draft !== value && draft !== sent && refusal === null;
  const send = useEffectEvent((typed: string) => {
    setSent(typed);
    onChange(typed);
  });
  useEffect(() => {
    if (draft === null || !isNew) return undefined;
    const timer = setTimeout(() => send(draft), pause);
    return () => clearTimeout(timer);
  }, [draft, isNew]);
  const leave = () => {
    if (draft === null || refusal !== null) return;
    setDraft(null);
    setSent(null);
    if (isNew) onChange(draft);
  };
  return (
    <Field label={label} size="small" className={narrow} {...(hint !== undefined && { hint })}
      {...(refusal !== null && { validationMessage: refusal, validationState: 'error' as const })}>
      <Input className={narrow} input={{ className: narrow }} value={text} {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_event, data) => setDraft(data.value)}
        onBlur={leave} onKeyDown={(event) => { if (event.key === 'Enter') leave(); }} />
    </Field>
  );
}

/** One of a few values, in the system's own list. */
export function ChoiceField<T extends string>({ label, value, choices, onChange, hasFocus = false }: {
  readonly label: string; readonly value: T; readonly choices: readonly (readonly [T, string])[]; readonly onChange: (value: T) => void;
  /** Takes the focus when it comes. */
  readonly hasFocus?: boolean;
}) {
  const { narrow } = useStyles();
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (hasFocus) list.current?.focus();
  }, [hasFocus]);
  return (
    <Field label={label} size="small" className={narrow}>
      <Select className={narrow} select={{ className: narrow, ref: list }} value={value} onChange={(_event, data) => {
        const chosen = choices.find(([key]) => key === data.value);
        if (chosen) onChange(chosen[0]);
      }}>
        {choices.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </Select>
    </Field>
  );
}
