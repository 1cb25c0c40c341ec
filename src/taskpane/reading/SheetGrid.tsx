import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TableReading } from '../../reading/account/tableReading';
import { columnLetters, type CellAddress } from '../../values/cell';
import { useMessages } from '../messages';
import { GridRow } from './GridRow';
import { blockSize, rowHeight, useLines, useScrolled, type CellsOf } from './gridScroll';
import { rolesOf } from './gridRoles';

const mostColumns = 60;
const extraRows = 8;
const roleWidth = 76;
const firstWidth = 170;
const otherWidth = 108;

/** Room for the highest row's number: a figure is traced by it. */
const numberWidthFor = (rowCount: number): number => Math.max(48, 12 + 9 * String(rowCount).length);

const useStyles = makeStyles({
  grid: {
    position: 'relative', overflow: 'auto', height: 'calc(100vh - 300px)', minHeight: '240px', border: `1px solid ${tokens.colorNeutralStroke1}`, fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  letters: {
    position: 'sticky', top: 0, zIndex: 2, display: 'flex', height: `${rowHeight}px`, width: 'max-content', minWidth: '100%', backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, boxSizing: 'border-box',
  },
  letter: { flexShrink: 0, textAlign: 'center', lineHeight: `${rowHeight}px`, color: tokens.colorNeutralForeground2 },
  body: { position: 'relative', width: 'max-content', minWidth: '100%' },
});

/** Scrolls to a cell, where it is not in sight already. */
function bringIntoSight(box: HTMLElement, { row, column }: CellAddress, numberWidth: number): void {
  const at = row * rowHeight;
  if (at < box.scrollTop + rowHeight || at > box.scrollTop + box.clientHeight - 3 * rowHeight) box.scrollTop = Math.max(0, at - box.clientHeight / 3);
  const left = numberWidth + roleWidth + (column === 0 ? 0 : firstWidth + (column - 1) * otherWidth);
  if (left < box.scrollLeft || left > box.scrollLeft + box.clientWidth - otherWidth) box.scrollLeft = Math.max(0, left - box.clientWidth / 2);
}

/**
 * A sheet as it stands, with what each cell was read as in colour and each row's role in words. Only the rows in sight
 * are drawn and asked for, so that a hundred thousand are scrolled as ten. Heads and names are chosen by a click.
 */
export function SheetGrid({ sheet, tables, cells, looked, onChoose }: {
  readonly sheet: string;
  readonly tables: readonly TableReading[];
  readonly cells: CellsOf;
  /** Where the list's focus is. */
  readonly looked: CellAddress | null;
  readonly onChoose: (cell: CellAddress) => void;
}) {
  const styles = useStyles();
  const { t } = useMessages();
  const roles = useMemo(() => rolesOf(tables, sheet), [tables, sheet]);
  const grid = useRef<HTMLDivElement>(null);
  const { top, height } = useScrolled(grid);
  const first = Math.max(0, Math.floor(top / rowHeight) - extraRows);
  const last = Math.ceil((top + height) / rowHeight) + extraRows;
  const { lineAt, rowCount } = useLines(cells, sheet, Math.floor(first / blockSize), Math.floor(last / blockSize));
  const numberWidth = numberWidthFor(rowCount);
  const inSight = Array.from({ length: Math.max(0, Math.min(rowCount, last) - first) }, (_, at) => first + at);
  const [width, setWidth] = useState(1);
  const widest = Math.min(mostColumns, Math.max(roles.width, ...inSight.map((row) => lineAt(row)?.cells.length ?? 0)));
  if (widest > width) setWidth(widest);
  const widths = Array.from({ length: width }, (_, column) => (column === 0 ? firstWidth : otherWidth));
  useEffect(() => {
    if (grid.current && looked?.sheet === sheet) bringIntoSight(grid.current, looked, numberWidth);
  }, [looked, sheet, numberWidth]);
  return (
    <div ref={grid} className={styles.grid} role="table" tabIndex={0} aria-busy={rowCount === 0} aria-label={t.reading.drawn(sheet)} aria-rowcount={rowCount} aria-colcount={width}>
      <div className={styles.letters} aria-hidden="true">
        <span className={styles.letter} style={{ width: numberWidth + roleWidth }} />
        {widths.map((wide, column) => <span key={column} className={styles.letter} style={{ width: wide }}>{columnLetters(column)}</span>)}
      </div>
      <div className={styles.body} style={{ height: rowCount * rowHeight }}>
        {inSight.map((row) => (
          <GridRow key={row} sheet={sheet} row={row} line={lineAt(row)} roles={roles} widths={widths} numberWidth={numberWidth} roleWidth={roleWidth}
            looked={looked?.sheet === sheet && looked.row === row ? looked.column : null} onChoose={onChoose} />
        ))}
      </div>
    </div>
  );
}
