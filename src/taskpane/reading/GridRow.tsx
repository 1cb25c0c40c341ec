import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { columnLetters, type CellAddress } from '../../values/cell';
import { useMessages } from '../messages';
import type { SheetStretch } from '../services/services';
import { roomOf } from './gridColumns';
import { rowHeight } from './gridScroll';
import { roleAt, type CellRole, type SheetRoles } from './gridRoles';

const sidePadding = 6;
const plain = { boxSizing: 'border-box', height: `${rowHeight}px`, padding: `0 ${sidePadding}px`, lineHeight: `${rowHeight - 1}px`, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, display: 'flex', height: `${rowHeight}px`, minWidth: '100%', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, boxSizing: 'border-box' },
  number: { ...plain, position: 'sticky', left: 0, zIndex: 1, flexShrink: 0, textAlign: 'right', color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  role: { ...plain, flexShrink: 0, color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3, borderRight: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { ...plain, flexShrink: 0, borderRight: `1px solid ${tokens.colorNeutralStroke3}` },
  // A title goes on over the empty cells beside it.
  spilling: { overflow: 'visible' },
  title: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  button: {
    ...plain, display: 'block', width: '100%', font: 'inherit', color: 'inherit', textAlign: 'left', background: 'none', border: 'none', cursor: 'pointer', padding: 0,
    ':hover': { textDecorationLine: 'underline' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  looked: { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}`, '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
});

const useRoleStyles = makeStyles({
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground4 },
  name: {},
  counted: { backgroundColor: tokens.colorBrandBackground2 },
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  part: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  aside: { color: tokens.colorNeutralForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
});

interface RowProps {
  readonly sheet: string;
  readonly row: number;
  /** Undefined: empty, or not fetched yet. */
  readonly line: SheetStretch['lines'][number] | undefined;
  readonly roles: SheetRoles;
  readonly widths: readonly number[];
  readonly numberWidth: number;
  readonly roleWidth: number;
  /** The column that the list's focus is in, where it is in this row. */
  readonly looked: number | null;
  readonly onChoose: (cell: CellAddress) => void;
}

const chosenRoles: ReadonlySet<CellRole> = new Set(['head', 'name']);

/** One drawn row: its number, its role in words, and its cells. */
export const GridRow = memo(function GridRow({ sheet, row, line, roles, widths, numberWidth, roleWidth, looked, onChoose }: RowProps) {
  const styles = useStyles();
  const ofRole = useRoleStyles();
  const { t } = useMessages();
  const words = t.reading;
  const heads = roles.headsAt.get(row);
  const here = roles.rowsAt.get(row)?.[0];
  const role = heads ? words.drawnRoles.head : here ? words.drawnRoles[here.row.role] : '';
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={{ top: row * rowHeight }}>
      <span role="rowheader" className={styles.number} style={{ width: numberWidth }}>{row + 1}</span>
      <span role="cell" className={styles.role} style={{ width: roleWidth }}>{role}</span>
      {widths.map((width, column) => {
        const cell = line?.cells[column];
        const is = roleAt(roles, row, column);
        const text = cell?.text ?? '';
        const head = heads?.get(column);
        const meaning = head ? words.drawnHead(head.meaning === null ? words.notRead : head.meaning === 'earlierYear' ? words.earlierYear : words.meanings[head.meaning]) : '';
        const isTitle = text !== '' && is === 'none' && !cell?.isNumber;
        return (
          <span key={column} role="cell" title={head ? `${text}: ${meaning}` : text || undefined} style={{ width }}
            className={mergeClasses(styles.cell, cell?.isNumber && styles.amount, isTitle && styles.spilling, ofRole[is], looked === column && styles.looked)}>
            {text !== '' && chosenRoles.has(is)
              ? <button type="button" className={styles.button} aria-label={`${text}${meaning === '' ? '' : `, ${meaning}`}, ${columnLetters(column)}${row + 1}`} onClick={() => onChoose({ sheet, row, column })}>{text}</button>
              : isTitle ? <span className={styles.title} style={{ width: roomOf(column, line, widths) - 2 * sidePadding }}>{text}</span> : text}
          </span>
        );
      })}
    </div>
  );
});
