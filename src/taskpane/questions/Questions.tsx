import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type SubmitEvent } from 'react';
import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import type { AnsweredDoubt, Doubt, DoubtAnswer } from '../../values/doubt';
import { parsePeriod } from '../../values/period';
import { inBoth, useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { CellLinks } from '../shared/FigureCell';
import { asSentence, formatPeriodName } from '../shared/format';
import { statusColour } from '../shared/theme';
import type { PaneStore } from '../store/paneStore';
import { answeredAs, editsBack, editsOf, isAsking } from './answering';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '10px 12px', borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2, maxWidth: '640px',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '10px' },
  answer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '2px' },
  // Long answers take the lines that they need.
  button: { textAlign: 'left', maxWidth: '100%', overflowWrap: 'anywhere' },
  message: { margin: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  given: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '8px', maxWidth: '100%' },
  // In line with the field, which stands below its label.
  send: { marginTop: '22px' },
  // In the narrowest pane too there is room for the button beside it; what is refused stands out from the card's own colour.
  field: { minWidth: 0, flexBasis: '130px', flexGrow: 1, maxWidth: '240px', '& [role="alert"]': { color: statusColour('red', 'text') } },
  input: { minWidth: 0, maxWidth: '100%' },
});

interface Parts {
  readonly followUp: FollowUp;
  readonly store: PaneStore;
}

/** Where an answer is kept, and what is chosen already. */
interface Deciding {
  readonly store: PaneStore;
  readonly settings: Settings;
}

/** The questions that the reading leaves open, each with its answers, and the ones that she has answered. */
export function Questions({ followUp: { doubts, answered, settings }, store }: Parts) {
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.questions;
  if (doubts.length === 0 && answered.length === 0) return null;
  return (
    <section className={layout.section} aria-label={words.title}>
      {doubts.length > 0 && <h2 className={layout.heading}>{words.heading(doubts.length)}</h2>}
      {doubts.map((doubt) => <Question key={doubt.id} doubt={doubt} store={store} settings={settings} />)}
      {answered.map((one) => <Answered key={one.doubt.id} answered={one} store={store} settings={settings} />)}
    </section>
  );
}

function Question({ doubt, store, settings }: { readonly doubt: Doubt } & Deciding) {
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.questions;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.card}>
      <p id={id} className={styles.message}>{say(doubt.message)}</p>
      {doubt.cells.length > 0 && <div><CellLinks cells={doubt.cells} /></div>}
      <ul className={styles.list} aria-label={words.answers}>
        {doubt.answers.map((answer, at) => (
          <li key={answer.id} className={styles.answer}>
            <Answer answer={answer} store={store} settings={settings} describedBy={`${id}-${answer.id}`} />
            <p id={`${id}-${answer.id}`} className={layout.quiet}>
              {at === 0 && <>{words.asNow} </>}{words.makesTrue(say(answer.makesTrue))} {asSentence(say(answer.figures))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One reading to choose; where it hangs on what only she knows, that is asked for. */
function Answer({ answer, store, settings, describedBy }: { readonly answer: DoubtAnswer; readonly describedBy: string } & Deciding) {
  const styles = useStyles();
  const { say } = useMessages();
  if (isAsking(answer)) return <PeriodAnswer answer={answer} store={store} settings={settings} describedBy={describedBy} />;
  return (
    <Button size="small" className={styles.button} aria-describedby={describedBy} onClick={() => void store.edit(editsOf(answer, null, settings), answeredAs(answer.text))}>
      {say(answer.text)}
    </Button>
  );
}

/** Taken when she says so, not while she types: half a period is a period too. */
function PeriodAnswer({ answer, store, settings, describedBy }: { readonly answer: DoubtAnswer; readonly describedBy: string } & Deciding) {
  const styles = useStyles();
  const { t, say } = useMessages();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const said = parsePeriod(text);
    setRefused(said === null);
    if (said) void store.edit(editsOf(answer, said, settings), answeredAs({ sv: formatPeriodName(said, 'sv'), en: formatPeriodName(said, 'en') }));
  };
  return (
    <form className={styles.given} onSubmit={send}>
      <Field label={say(answer.text)} size="small" className={styles.field} {...(isRefused ? { validationMessage: t.periodWrong, validationState: 'error' as const } : { hint: t.periodHint })}>
        <Input className={styles.input} input={{ className: styles.input, 'aria-describedby': describedBy }} value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <Button size="small" type="submit" className={styles.send}>{t.questions.give}</Button>
    </form>
  );
}

function Answered({ answered: { doubt, answer }, store, settings }: { readonly answered: AnsweredDoubt } & Deciding) {
  const layout = useLayout();
  const { t, say, language } = useMessages();
  const words = t.questions;
  const given = doubt.answers.find(({ id }) => id === answer);
  if (!given) return null;
  return (
    <p className={layout.quiet}>
      {words.answered}: {say(doubt.message)} <b>{isAsking(given) && settings.period ? formatPeriodName(settings.period, language) : say(given.text)}</b>.{' '}
      <Link as="button" inline onClick={() => void store.edit(editsBack(given.settles, settings), inBoth(({ questions }) => questions.back))}>{words.takeBack}</Link>
    </p>
  );
}
