import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ColumnReading } from '../../reading/account/tableReading';
import { columnLetters } from '../../values/cell';
import { inBoth, useMessages, type Messages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { CellButton } from '../shared/FigureCell';
import { asSentence } from '../shared/format';
import { ChoiceWithEffect } from './ChoiceWithEffect';
import { chooseColumn, columnValue, columnValues, forgetColumn, partsOf, type ColumnValue } from './readingChoices';
import { useChosen } from './gridPlace';
import { useReadStyles } from './readStyles';
import type { ReadParts } from './readParts';

/** "utfall, kostnader" */
function valueName(value: ColumnValue, { reading: { meanings, parts } }: Messages): string {
  const { meaning, part } = partsOf(value);
  return part === null ? meanings[meaning] : `${meanings[meaning]}, ${parts[part]}`;
}

function readAs({ meaning, part, isShare }: ColumnReading, { reading: words }: Messages): string {
  if (meaning === null) return words.notRead;
  const name = meaning === 'earlierYear' ? words.earlierYear : words.meanings[meaning];
  const own = part === 'income' || part === 'cost' ? `${name}, ${words.parts[part]}` : name;
  return words.readAs(isShare ? `${own} ${words.share}` : own);
}

/** One column: its head, what it was read as, how surely and why, and the means to say otherwise. */
export function ColumnItem({ column, ...read }: ReadParts & { readonly column: ColumnReading }) {
  const { followUp, settings, store, table } = read;
  const styles = useReadStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.reading;
  const [isOpen, setOpen] = useState(false);
  const { item, look } = useChosen<HTMLLIElement>(column.headCell, () => setOpen(true));
  const id = useId();
  const head = column.head || words.noHead(columnLetters(column.headCell.column));
  const canChange = table.kind === 'economy' && !table.isTurned && column.head !== '';
  const isUnsure = !column.chosen && column.confidence < 0.8 && column.meaning !== null;
  const certainty = column.chosen ? t.chosen : `${column.confidence >= 0.95 ? t.sure : column.confidence >= 0.8 ? t.fairlySure : t.unsure}, ${Math.round(column.confidence * 100)} %`;
  return (
    <li ref={item} className={styles.item} onFocus={() => look(column.headCell)}>
      <div className={styles.line}>
        <span className={styles.name}>
          <CellButton name={words.columns} text={head} cell={column.headCell} onTrace={() => undefined} />
        </span>
        {canChange && (
          <Button size="small" appearance="subtle" aria-expanded={isOpen} aria-controls={id} aria-label={`${isOpen ? t.done : t.change}: ${head}`} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t.done : t.change}
          </Button>
        )}
      </div>
      <p className={layout.text}>{readAs(column, t)}</p>
      <p className={layout.quiet}>
        <span className={mergeClasses(isUnsure && styles.unsure)}>{certainty}</span>{!column.chosen && <>. {asSentence(say(column.reason))}</>}
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ChoiceWithEffect<ColumnValue> label={words.columnIs} value={columnValue(column)} choices={columnValues.map((value) => [value, valueName(value, t)] as const)}
            followUp={followUp} store={store} edits={(value) => chooseColumn(settings, followUp.tables, table, column, value)}
            what={(value) => inBoth((each) => each.changed(head, valueName(value, each)))}
            reset={column.chosen ? () => void store.edit(forgetColumn(settings, table, column), inBoth((each) => each.changed(head, each.reset))) : null}
            onDone={() => setOpen(false)} />
        )}
      </div>
    </li>
  );
}
