import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useContext, useId, useState } from 'react';
import { useMessages } from '../messages';
import { useLayout } from '../report/layoutStyles';
import { asSentence } from '../shared/format';
import { ColumnItem } from './ColumnItem';
import { GridPlaceContext, holdsCell, isSameCell } from './gridPlace';
import type { ReadParts } from './readParts';
import { RowItem } from './RowItem';

const atOnce = 50;

const useStyles = makeStyles({
  table: { marginTop: '4px' },
  toggle: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '6px', alignItems: 'start', width: '100%', padding: '4px', minHeight: '24px',
    font: 'inherit', color: 'inherit', textAlign: 'left', background: 'none', border: 'none', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  arrow: { display: 'flex', height: '20px', alignItems: 'center', color: tokens.colorNeutralForeground3 },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  body: { paddingLeft: '4px', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  head: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

/** A line of nothing but the unit says what the amounts are in, not what the table is. */
const UNIT_ALONE = /^\(?(?:belopp i )?(?:kr|tkr|kkr|mkr|mnkr|sek|ksek|msek)\)?$/i;

const titleOf = ({ title }: ReadParts['table'], untitled: string): string => (title === '' || UNIT_ALONE.test(title.trim()) ? untitled : title);

/** One table: what it was taken for; opened, each of its columns and rows with what it was read as. */
export function TableItem(parts: ReadParts) {
  const { table } = parts;
  const styles = useStyles();
  const layout = useLayout();
  const { t, say } = useMessages();
  const words = t.reading;
  const { chosen } = useContext(GridPlaceContext);
  const [isOpen, setOpen] = useState(false);
  const [seen, setSeen] = useState(chosen);
  if (chosen !== seen) {
    setSeen(chosen);
    if (chosen && holdsCell(table, chosen)) setOpen(true);
  }
  const id = useId();
  const facts = [words.kinds[table.kind], table.unit && t.units[table.unit], words.size(table.columns.length, table.rows.length)].filter((each) => each !== null);
  return (
    <div className={styles.table}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <span className={styles.arrow}>{isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span className={styles.title}>
          <span lang="sv">{titleOf(table, words.untitled)}</span><br />
          <span className={layout.quiet}>{facts.join(' · ')}</span>
        </span>
      </button>
      <div id={id} hidden={!isOpen} className={styles.body}>
        {isOpen && (
          <>
            <p className={layout.quiet}>{asSentence(say(table.reason))}</p>
            <Columns {...parts} />
            <Rows {...parts} />
          </>
        )}
      </div>
    </div>
  );
}

function Columns(parts: ReadParts) {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <section aria-label={`${t.reading.columns}: ${titleOf(parts.table, t.reading.untitled)}`}>
      <h4 className={styles.head}>{t.reading.columns}</h4>
      <ul className={styles.list}>
        {parts.table.columns.map((column) => <ColumnItem key={column.headCell.column} {...parts} column={column} />)}
      </ul>
    </section>
  );
}

/** A page at a time: a table of a hundred thousand rows is opened as fast as one of ten. */
function Rows(parts: ReadParts) {
  const styles = useStyles();
  const { t } = useMessages();
  const { chosen } = useContext(GridPlaceContext);
  const [wished, setShown] = useState(atOnce);
  const { rows } = parts.table;
  const asked = chosen ? rows.findIndex(({ nameCell }) => isSameCell(nameCell, chosen)) : -1;
  const shown = Math.max(wished, asked + 1);
  if (rows.length === 0) return null;
  const left = rows.length - shown;
  return (
    <section aria-label={`${t.reading.rows}: ${titleOf(parts.table, t.reading.untitled)}`}>
      <h4 className={styles.head}>{t.reading.rows}</h4>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => <RowItem key={row.nameCell.row} {...parts} row={row} />)}
      </ul>
      {left > 0 && <Button size="small" appearance="subtle" onClick={() => setShown(shown + atOnce)}>{t.reading.moreRows(Math.min(left, atOnce), left)}</Button>}
    </section>
  );
}
