import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { RowReading } from '../../reading/account/tableReading';
import { chosenRowRoles, type ChosenRowRole } from '../../values/readingChoice';
import { inBoth, useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { CellButton } from '../shared/FigureCell';
import { ChoiceWithEffect } from './ChoiceWithEffect';
import { chooseRow, forgetRow, rowValue } from './readingChoices';
import { useChosen } from './gridPlace';
import { useReadStyles } from './readStyles';
import type { ReadParts } from './readParts';

/** One row: its name, what it was read as, and the means to say otherwise. */
export function RowItem({ row, ...read }: ReadParts & { readonly row: RowReading }) {
  const { followUp, settings, store, table } = read;
  const styles = useReadStyles();
  const layout = useLayout();
  const { t } = useMessages();
  const words = t.reading;
  const [isOpen, setOpen] = useState(false);
  const { item, look } = useChosen<HTMLLIElement>(row.nameCell, () => setOpen(true));
  const id = useId();
  const name = [row.code, row.name].filter((part) => part !== null && part !== '').join(' ') || words.noName(row.nameCell.row + 1);
  const canChange = table.kind === 'economy' && !table.isTurned && row.name !== '';
  const facts = [words.roles[row.role], row.sums.length > 0 ? words.sumOf(row.sums.length) : null, row.group, row.chosen ? t.chosen : null].filter((part) => part !== null);
  return (
    <li ref={item} className={styles.row} onFocus={() => look(row.nameCell)}>
      <div className={styles.line}>
        <span className={styles.name}>
          <CellButton name={words.rows} text={name} cell={row.nameCell} onTrace={() => undefined} />
        </span>
        {canChange && (
          <Button size="small" appearance="subtle" aria-expanded={isOpen} aria-controls={id} aria-label={`${isOpen ? t.done : t.change}: ${name}`} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t.done : t.change}
          </Button>
        )}
      </div>
      <p className={layout.quiet}>{facts.join(' · ')}</p>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ChoiceWithEffect<ChosenRowRole> label={words.rowIs} value={rowValue(row)} choices={chosenRowRoles.map((role) => [role, words.choices[role]] as const)}
            followUp={followUp} store={store} edits={(role) => chooseRow(settings, followUp.tables, table, row, role)}
            what={(role) => inBoth((each) => each.changed(name, each.reading.choices[role]))}
            reset={row.chosen ? () => void store.edit(forgetRow(settings, table, row), inBoth((each) => each.changed(name, each.reset))) : null}
            onDone={() => setOpen(false)} />
        )}
      </div>
    </li>
  );
}
