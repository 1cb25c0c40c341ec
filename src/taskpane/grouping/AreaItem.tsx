import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Unit } from '../../values/unit';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { ChoiceField } from '../shared/fields';
import { Folded } from '../shared/Folded';
import { formatAmount } from '../shared/format';
import type { GroupableRow, MadeArea } from './groupingView';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: '4px', paddingTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { minWidth: 0, maxWidth: '100%' },
  rows: { listStyleType: 'none', margin: 0, padding: '0 0 4px 12px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

const newArea = '\n';

/** One area of a grouping that is being made: its name, what it comes to, and its rows. `onMove` with null: to a new area. */
export function AreaItem({ area, areas, rows, unit, onRename, onMove }: {
  readonly area: MadeArea; readonly areas: readonly MadeArea[]; readonly rows: readonly GroupableRow[]; readonly unit: Unit;
  readonly onRename: (name: string) => void; readonly onMove: (row: number, into: string | null) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, t } = useMessages();
  const words = t.grouping;
  const name = area.name === '' ? words.ownRows : area.name;
  const choices = [...areas.map((one) => [one.name, one.name] as const), ['', words.ownRows] as const, [newArea, words.newArea] as const];
  const amount = (value: number | null) => formatAmount(value, unit, language);
  return (
    <li className={styles.item}>
      {area.name === '' ? <h3 className={layout.subheading}>{name}</h3> : <NameField key={area.name} name={area.name} onRename={onRename} />}
      <p className={layout.quiet}>{words.count(area.rows.length)}, {words.sums(amount(area.budget), amount(area.actual), unit)}</p>
      <Folded show={words.rowsShort} hide={words.hideShort} label={(isOpen) => (isOpen ? words.hideRows(name) : words.showRows(name))} as="ul" className={styles.rows}>
        {area.rows.map((at) => {
          const row = rows[at];
          const called = [row?.code, row?.name].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
          return (
            <li key={at}>
              <ChoiceField label={words.belongsTo(called)} value={area.name} choices={choices} onChange={(into) => onMove(at, into === newArea ? null : into)} />
            </li>
          );
        })}
      </Folded>
    </li>
  );
}

/** Taken when it is left: half a name may be another area's. */
function NameField({ name, onRename }: { readonly name: string; readonly onRename: (name: string) => void }) {
  const styles = useStyles();
  const { t } = useMessages();
  const [text, setText] = useState(name);
  const leave = (): void => {
    if (text.trim() === '') setText(name);
    else if (text.trim() !== name) onRename(text);
  };
  return (
    <Field label={t.grouping.name} size="small" className={styles.name}>
      <Input className={styles.name} input={{ className: styles.name, 'aria-label': t.grouping.nameOf(name) }} value={text} onChange={(_event, data) => setText(data.value)}
        onBlur={leave} onKeyDown={(event) => { if (event.key === 'Enter') leave(); }} />
    </Field>
  );
}
