import type { CellRange } from '../../values/cell';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';
import { rectangles } from './rectangles';

/**
 * Excel's API counts column widths in points, the plan in characters of the default font:
 * a character is 7 pixels wide at 96 dots an inch, and a column has 5 pixels of padding. One of no width is hidden.
 */
const columnPoints = (characters: number): number => (characters === 0 ? 0 : (characters * 7 + 5) * 0.75);

export function columnWidths(place: Place): Operation[] {
  return rectangles([place.plan.columnWidths]).map(({ range, value }) => operation(rangeBytes, () => {
    place.range(range).format.columnWidth = columnPoints(Number(value));
  }));
}

/** Rows without a height get Excel's own back, where a former report may have set another. */
export function rowHeights(place: Place): Operation[] {
  const rows = place.isNew ? place.plan.rows.length : place.emptied.bottom + 1;
  const heights = Array.from({ length: rows }, (_, row) =>
    [place.plan.rows[row]?.height ?? (place.isNew ? undefined : 'standard')]);
  return rectangles(heights).map(({ range, value }) => operation(rangeBytes, () => {
    const { format } = place.range(range);
    if (typeof value === 'number') format.rowHeight = value;
    else format.useStandardHeight = true;
  }));
}

/** Taken apart first: they may have been merged before, by an earlier attempt at this. */
export const merges = (place: Place): Operation[] => place.plan.merges.map((range: CellRange) => operation(2 * rangeBytes, () => {
  place.range(range).unmerge();
  place.range(range).merge(false);
}));

export const tabColor = (place: Place): Operation[] => [operation(rangeBytes, () => { place.sheet.tabColor = place.plan.tabColor; })];

/*
 * While another workbook has the focus Excel refuses both to change gridlines and frozen rows and to tell how they are:
 * so nobody asks, and they are set every time.
 */

export const gridlines = (place: Place): Operation[] => [operation(rangeBytes, () => { place.sheet.showGridlines = place.plan.showGridlines; })];

export const frozenRows = (place: Place): Operation[] => [operation(rangeBytes, () => {
  if (place.plan.frozenRows > 0) place.sheet.freezePanes.freezeRows(place.plan.frozenRows);
  else if (!place.isNew) place.sheet.freezePanes.unfreeze();
})];
