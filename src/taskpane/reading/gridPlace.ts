import { createContext, useContext, useEffect, useEffectEvent, useRef } from 'react';
import type { TableReading } from '../../reading/account/tableReading';
import type { CellAddress } from '../../values/cell';

/** What the list of readings and the drawn sheet tell each other. */
export interface GridPlace {
  /** The head or row that was chosen in the drawn sheet: the list opens it. */
  readonly chosen: CellAddress | null;
  /** The list's focus has come to a head or row: the sheet is scrolled there. */
  readonly look: (cell: CellAddress) => void;
}

export const GridPlaceContext = createContext<GridPlace>({ chosen: null, look: () => undefined });

export const isSameCell = (a: CellAddress, b: CellAddress): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** Whether a cell is a head of a table, or names one of its rows. */
export const holdsCell = ({ sheet, columns, rows }: TableReading, cell: CellAddress): boolean => sheet === cell.sheet
  && (columns.some(({ headCell }) => isSameCell(headCell, cell)) || rows.some(({ nameCell }) => isSameCell(nameCell, cell)));

/** An entry of the list, which opens and takes the focus when its cell is chosen in the drawn sheet. */
export function useChosen<T extends HTMLElement>(cell: CellAddress, open: () => void) {
  const { chosen, look } = useContext(GridPlaceContext);
  const item = useRef<T>(null);
  const isChosen = chosen !== null && isSameCell(cell, chosen);
  const opened = useEffectEvent(open);
  useEffect(() => {
    if (!isChosen) return;
    opened();
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.querySelector<HTMLElement>('button[aria-expanded]')?.focus({ preventScroll: true });
  }, [isChosen, chosen]);
  return { item, look };
}
