import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { TableReading } from '../../reading/account/tableReading';
import { columnLetters, type CellAddress } from '../../values/cell';
import { useMessages } from '../messages';
import { widenedBy, type ColumnWidths } from './gridColumns';
import { GridRow } from './GridRow';
import { blockSize, rowHeight, useLines, useScrolled, type CellsOf } from './gridScroll';
import { rolesOf } from './gridRoles';

const mostColumns = 60;
const extraRows = 8;
const roleWidth = 76;

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
function bringIntoSight(box: HTMLElement, { row }: CellAddress, left: number, wide: number): void {
  const at = row * rowHeight;
  if (at < box.scrollTop + rowHeight || at > box.scrollTop + box.clientHeight - 3 * rowHeight) box.scrollTop = Math.max(0, at - box.clientHeight / 3);
  if (left < box.scrollLeft || left > box.scrollLeft + box.clientWidth - wide) box.scrollLeft = Math.max(0, left - box.clientWidth / 2);
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
  const [known, setKnown] = useState<{ readonly sheet: string; readonly widths: ColumnWidths }>({ sheet, widths: [] });
  const widths = widenedBy(known.sheet === sheet ? known.widths : [], inSight.flatMap((row) => lineAt(row) ?? []), roles, mostColumns);
  if (widths !== known.widths) setKnown({ sheet, widths });
  // Once for each cell: columns that grow while she scrolls do not call her back.
  const bring = useEffectEvent((cell: CellAddress) => {
    const before = widths.slice(0, cell.column).reduce((sum, width) => sum + width, numberWidth + roleWidth);
    if (grid.current) bringIntoSight(grid.current, cell, before, widths[cell.column] ?? 0);
  });
  useEffect(() => {
    if (looked?.sheet === sheet) bring(looked);
  }, [looked, sheet]);
  return (
    <div ref={grid} className={styles.grid} role="table" tabIndex={0} aria-busy={rowCount === 0} aria-label={t.reading.drawn(sheet)} aria-rowcount={rowCount} aria-colcount={widths.length}>
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
