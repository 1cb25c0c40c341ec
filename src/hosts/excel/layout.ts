import type { CellRange } from '../../values/cell';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';
import { rectangles } from './rectangles';

/**
 * Excel's API counts column widths in points, the plan in characters of the default font:
 * a character is 7 pixels wide at 96 dots an inch, and a column has 5 pixels of padding.
 */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

function columnWidths(place: Place): Operation[] {
  return rectangles([place.plan.columnWidths]).map(({ range, value }) => operation(rangeBytes, () => {
    place.range(range).format.columnWidth = columnPoints(Number(value));
  }));
}

/** Rows without a height get Excel's own back, where a former report may have set another. */
function rowHeights(place: Place): Operation[] {
  const rows = place.isNew ? place.plan.rows.length : place.emptied.bottom + 1;
  const heights = Array.from({ length: rows }, (_, row) =>
    [place.plan.rows[row]?.height ?? (place.isNew ? undefined : 'standard')]);
  return rectangles(heights).map(({ range, value }) => operation(rangeBytes, () => {
    const { format } = place.range(range);
    if (typeof value === 'number') format.rowHeight = value;
    else format.useStandardHeight = true;
  }));
}

function merges(place: Place): Operation[] {
  return place.plan.merges.map((range: CellRange) => operation(rangeBytes, () => place.range(range).merge(false)));
}

/**
 * Frozen rows and gridlines are only touched when they differ: Excel refuses both
 * while another workbook has the focus.
 */
function view(place: Place): Operation[] {
  const { plan, standing } = place;
  return [operation(rangeBytes, () => {
    place.sheet.tabColor = plan.tabColor;
    if (standing.showGridlines !== plan.showGridlines) place.sheet.showGridlines = plan.showGridlines;
    if (standing.frozenRows === plan.frozenRows) return;
    if (plan.frozenRows > 0) place.sheet.freezePanes.freezeRows(plan.frozenRows);
    else place.sheet.freezePanes.unfreeze();
  })];
}

/** Widths, heights, merged cells, and what stays in view. */
export const layout = (place: Place): Operation[] =>
  [...columnWidths(place), ...rowHeights(place), ...merges(place), ...view(place)];
