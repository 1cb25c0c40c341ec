import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FollowUp } from '../../followUp';
import { groupProposals, type GroupProposal } from '../../values/groupProposals';
import { inBoth, useMessages, type Messages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { ChoiceField } from '../shared/fields';
import { formatAmount } from '../shared/format';
import type { PaneStore } from '../store/paneStore';
import { AreaItem } from './AreaItem';
import { choicesNow, freeNumber, kept, madeAreas, moved, noneChosen, renamed, sumOf } from './groupingView';

const useStyles = makeStyles({
  form: {
    display: 'flex', flexDirection: 'column', rowGap: '10px', padding: '8px 10px', maxWidth: '640px', boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

const keyOf = ({ by }: GroupProposal): string => (by.kind === 'code' ? `code${by.length}` : 'heading');

const nameOf = ({ by, areas }: GroupProposal, { grouping: words }: Messages): string =>
  (by.kind === 'code' ? words.byCode(by.length, areas) : words.byHeading(areas));

/** A grouping that is proposed, changed and held against the total before it is taken. */
export function GroupingForm({ followUp, store, isGrouped, onDone }: {
  readonly followUp: FollowUp; readonly store: PaneStore; readonly isGrouped: boolean; readonly onDone: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.grouping;
  const { rows } = followUp.grouping;
  const proposals = useMemo(() => groupProposals(rows), [rows]);
  const [by, setBy] = useState(isGrouped ? 'now' : proposals[0] ? keyOf(proposals[0]) : 'rows');
  const [choices, setChoices] = useState(() => (isGrouped ? choicesNow(rows) : proposals[0]?.choices ?? noneChosen(rows)));
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const areas = madeAreas(rows, choices);
  const named = areas.filter(({ name }) => name !== '');
  const take = (key: string): void => {
    setBy(key);
    setChoices(key === 'now' ? choicesNow(rows) : proposals.find((one) => keyOf(one) === key)?.choices ?? noneChosen(rows));
  };
  return (
    <div ref={form} className={styles.form}>
      <ChoiceField label={words.by} value={by} onChange={take} choices={[
        ...isGrouped ? [['now', words.now] as const] : [], ...proposals.map((one) => [keyOf(one), nameOf(one, t)] as const), ['rows', words.oneByOne],
      ]} />
      {proposals.length === 0 && <p className={layout.quiet}>{words.none}</p>}
      <ul className={styles.list} aria-label={words.areas}>
        {areas.map((area, at) => (
          <AreaItem key={area.name === '' ? 'own' : at} area={area} areas={named} rows={rows} unit={followUp.unit}
            onRename={(name) => setChoices(renamed(choices, area.name, name))}
            onMove={(row, into) => setChoices(moved(choices, row, into ?? words.newName(freeNumber(areas, words.newName))))} />
        ))}
      </ul>
      <Check followUp={followUp} />
      <p className={layout.quiet}>{words.means}</p>
      <div className={layout.actions}>
        <Button size="small" appearance="primary" onClick={() => {
          void store.edit({ grouping: kept(choices) }, inBoth(({ grouping }) => (named.length > 0 ? grouping.used(named.length) : grouping.dropped)));
          onDone();
        }}>{words.use}</Button>
        <Button size="small" onClick={onDone}>{t.cancel}</Button>
      </div>
    </div>
  );
}

/** Whether the rows add up to the committee: a grouping neither mends nor breaks that. */
function Check({ followUp: { grouping: { rows }, total, unit } }: { readonly followUp: FollowUp }) {
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.grouping;
  const [sum, whole] = [sumOf(rows, 'actual'), total.figures.amounts.actual?.value ?? null];
  const text = (value: number | null) => formatAmount(value, unit, language);
  return (
    <p className={layout.text} role="status">
      {sum === null || whole === null ? words.unknown : text(sum) === text(whole) ? words.agrees(rows.length, text(sum), unit) : words.differs(rows.length, text(sum), text(whole), unit)}
    </p>
  );
}
