import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef, useState, type RefObject } from 'react';
import type { FindingDecision } from '../../findings/decisions';
import type { Cause, Finding } from '../../findings/finding';
import { inBoth, useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { today } from '../services/today';
import { CellLinks, SelectContext } from '../shared/FigureCell';
import { Folded } from '../shared/Folded';
import { asSentence } from '../shared/format';
import type { PaneStore } from '../store/paneStore';
import { causesOf, explainedBy, valueText, withDecision, type CheckGroup } from './checkGroups';
import { useItemStyles } from './itemStyles';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  values: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: '16px', fontVariantNumeric: 'tabular-nums' },
  value: { display: 'flex', columnGap: '6px' },
  label: { color: tokens.colorNeutralForeground2 },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  cause: {
    margin: 0, padding: '6px 8px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2,
    fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', width: '100%', boxSizing: 'border-box',
  },
  explained: { margin: 0, paddingLeft: '18px' },
  note: { display: 'flex', flexDirection: 'column', rowGap: '8px', width: '100%', maxWidth: '480px' },
  one: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
});

interface ItemProps {
  readonly group: CheckGroup;
  readonly decisions: readonly FindingDecision[];
  readonly store: PaneStore;
  /** Where the focus goes when nothing is left to look at. */
  readonly start: RefObject<HTMLElement | null>;
}

/** One cause: what does not hold, the likeliest cell with what it should say, all it explains, and the way to let it stand. */
export function CheckItem({ group, decisions, store, start }: ItemProps) {
  const styles = useStyles();
  const item = useItemStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.checks;
  const [first, ...others] = group.findings;
  const causes = causesOf(group);
  const explained = explainedBy(group);
  if (!first) return null;
  return (
    <li className={item.item}>
      <SeverityMark severity={group.severity} />
      <div className={item.body}>
        <FindingText finding={first} place={group.place} />
        {causes.map((cause, at) => <CauseLine key={at} cause={cause} unit={first.unit} isOnly={causes.length === 1} saysWhy={causes[at + 1]?.why.sv !== cause.why.sv} />)}
        {explained.length > 0 && (
          <div className={layout.quiet}>
            {words.explains}
            <ul className={styles.explained}>{explained.map((sentence, at) => <li key={at}>{asSentence(say(sentence))}</li>)}</ul>
          </div>
        )}
        <NoFault finding={first} decisions={decisions} store={store} start={start} />
        {others.length > 0 && (
          <Folded show={words.more(others.length)} hide={words.fewer} as="ul" className={item.more}>
            {others.map((finding) => (
              <li key={finding.id} className={styles.one}>
                <FindingText finding={finding} place="" />
                <NoFault finding={finding} decisions={decisions} store={store} start={start} />
              </li>
            ))}
          </Folded>
        )}
      </div>
    </li>
  );
}

function FindingText({ finding: { severity, message, cells, expected, found, unit }, place }: { readonly finding: Finding; readonly place: string }) {
  const styles = useStyles();
  const item = useItemStyles();
  const layout = useLayout();
  const { language, t, say } = useMessages();
  const words = t.checks;
  const [should, does] = [valueText(expected, unit, language), valueText(found, unit, language)];
  return (
    <>
      {place !== '' && <p className={layout.quiet} lang="sv">{place}</p>}
      <p className={item.text}><span className={item.kind}>{t.problemKinds[severity]}.</span> {say(message)}</p>
      {should !== null && does !== null && (
        <dl className={styles.values}>
          <div className={styles.value}><dt className={styles.label}>{words.expected}</dt><dd className={styles.amount}>{should}</dd></div>
          <div className={styles.value}><dt className={styles.label}>{words.found}</dt><dd className={styles.amount}>{does}</dd></div>
        </dl>
      )}
      {cells.length > 0 && <CellLinks cells={cells} />}
    </>
  );
}

interface CauseProps {
  readonly cause: Cause;
  readonly unit: Finding['unit'];
  readonly isOnly: boolean;
  /** Of several in a row for one reason the last says it. */
  readonly saysWhy: boolean;
}

/** The cell that is likeliest at fault, what it holds and what would make everything hold. Nothing is changed by the pane. */
function CauseLine({ cause: { cell, found, proposed, why }, unit, isOnly, saysWhy }: CauseProps) {
  const styles = useStyles();
  const { language, t, say } = useMessages();
  const words = t.checks;
  const [is, should] = [valueText(found, unit, language), valueText(proposed, unit, language)];
  return (
    <p className={styles.cause}>
      {isOnly ? words.likeliest : words.likely} <CellLinks cells={[cell]} />
      {should !== null && <>: {is !== null && <>{is} → </>}<b>{should}</b></>}.{saysWhy && <> {asSentence(say(why))}</>}
    </p>
  );
}

/** The button of the next finding, else of the last one before it. */
function besideIn(form: HTMLElement): HTMLElement | null {
  const all = [...form.closest('section')?.querySelectorAll<HTMLElement>('[data-no-fault]') ?? []];
  return all.find((one) => (form.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? all.at(-1) ?? null;
}

/** "Inte ett fel", with a note of why; it is a draft until the report is written, and comes back when the figures change. */
function NoFault({ finding, decisions, store, start }: Omit<ItemProps, 'group'> & { readonly finding: Finding }) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.checks;
  const isFile = useContext(SelectContext) === null;
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // Once, when it opens or is left: later renders leave the focus where she has put it.
  useEffect(() => {
    if (isOpen) form.current?.querySelector('textarea')?.focus();
    else if (wasOpen.current) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) return <div ref={place}><Button size="small" data-no-fault={finding.id} onClick={() => setOpen(true)}>{words.noFault}</Button></div>;
  return (
    <form ref={form} className={styles.note} onKeyDown={({ key }) => { if (key === 'Escape') setOpen(false); }} onSubmit={(event) => {
      event.preventDefault();
      // What is let stand goes from here: the next one to look at has the focus.
      (besideIn(event.currentTarget) ?? start.current)?.focus();
      void store.edit({ findingDecisions: withDecision(decisions, finding, note, today()) }, inBoth(({ checks }) => checks.letStand));
    }}>
      <Field label={words.note} hint={isFile ? words.noteHintFile : words.noteHint} size="small">
        <Textarea value={note} resize="vertical" onChange={(_event, data) => setNote(data.value)} />
      </Field>
      <div className={layout.actions}>
        <Button size="small" type="submit" appearance="primary">{words.save}</Button>
        <Button size="small" onClick={() => setOpen(false)}>{t.cancel}</Button>
      </div>
    </form>
  );
}
