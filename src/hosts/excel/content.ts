import type { CellRange } from '../../values/cell';
import { unfinishedText } from '../../workbook/unfinished';
import { entriesOf, entryBytes, unionOf } from './entries';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';

/** How much of the content one step carries: well below a request, so that requests fill evenly. */
const blockBytes = 400_000;

/** Shows all rows that are written to. */
export function revealing(place: Place): Operation[] {
  const { isFiltered, hidesRows } = place.standing.hiding;
  if (!isFiltered && !hidesRows) return [];
  return [operation(2 * rangeBytes, () => {
    if (isFiltered) place.sheet.autoFilter.clearCriteria();
    place.range(place.emptied).rowHidden = false;
  })];
}

/** What a former report left and would distort the new one: merged cells, and formats of numbers among all others. Comments stay. */
export function clearing(place: Place): Operation[] {
  if (place.isNew) return [];
  return [operation(2 * rangeBytes, () => {
    const range = place.range(place.emptied);
    range.unmerge();
    range.clear('Formats');
  })];
}

/** The rows of the plan, and blanks over what stood beyond them, in as few steps as the size allows. */
export function content(place: Place): Operation[] {
  const cells = place.standing.range ? unionOf(place.planned, place.standing.range) : place.planned;
  const entries = entriesOf(place.plan, cells);
  const first = entries[0];
  if (first) first[0] = unfinishedText;
  const steps: Operation[] = [];
  let top = 0;
  let bytes = 0;
  for (let row = 0; row < entries.length; row += 1) {
    bytes += (entries[row] ?? []).reduce<number>((sum, entry) => sum + entryBytes(entry), 2);
    if (bytes < blockBytes && row < entries.length - 1) continue;
    const block: CellRange = { ...cells, top, bottom: row };
    const rows = entries.slice(top, row + 1);
    steps.push(operation(bytes + rangeBytes, () => { place.range(block).formulas = rows; }));
    top = row + 1;
    bytes = 0;
  }
  return steps;
}
