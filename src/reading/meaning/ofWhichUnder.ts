import { amountAt, type AmountGrid } from '../arithmetic/amountGrid';
import type { RowKind, TableRow } from '../geometry/table';
import { words } from '../words/swedish';

/** "Varav" alone in its row, over the rows that are parts of the one above it. */
const OF_WHICH = words(/^(?:varav|därav|därutav|of which)(?: (?:följande|dessa))? ?:?$/u);

/** Far below any amount that is shown. */
const NOISE = 1e-6;

function isExactly(grid: AmountGrid, whole: number, parts: readonly number[]): boolean {
  let telling = 0;
  for (let column = 0; column < grid.columns; column += 1) {
    const printed = amountAt(grid, whole, column);
    if (Number.isNaN(printed)) continue;
    const sum = parts.reduce((all, part) => all + (amountAt(grid, part, column) || 0), 0);
    if (Math.abs(sum - printed) > NOISE) return false;
    if (printed !== 0) telling += 1;
  }
  return telling > 0;
}

/** The rows right below the heading, up to the next heading or sum; what stands right above another "Varav" is a whole of its own. */
function candidates(rows: readonly TableRow[], kinds: readonly RowKind[], heading: number): number[] {
  const found: number[] = [];
  for (let at = heading + 1; kinds[at] === 'item'; at += 1) {
    if (kinds[at + 1] === 'heading' && OF_WHICH.test(rows[at + 1]?.folded ?? '')) break;
    found.push(at);
  }
  return found;
}

const isDashed = (row: TableRow | undefined): boolean => row !== undefined && /^[-–—•·] ?\p{L}/u.test(row.name);

/** How many of the candidates are parts: those with a dash before them, else the most that are exactly the whole. */
function partsOf(rows: readonly TableRow[], grid: AmountGrid, whole: number, found: readonly number[], addsUp: (sum: number, parts: readonly number[]) => boolean): readonly number[] {
  const end = found.findIndex((at) => !isDashed(rows[at]));
  const dashed = end < 0 ? found : found.slice(0, end);
  if (dashed.length > 0 && !isDashed(rows[whole])) return addsUp(whole, dashed) ? dashed : [];
  for (let length = found.length; length > 0; length -= 1) if (isExactly(grid, whole, found.slice(0, length))) return found.slice(0, length);
  return [];
}

/** Units under "Varav" below the nämnd that holds them are parts of it, where they come to its amounts: without that nobody knows where they end. */
export function markOfWhich(rows: readonly TableRow[], kinds: RowKind[], grid: AmountGrid, addsUp: (sum: number, parts: readonly number[]) => boolean): void {
  rows.forEach(({ folded }, at) => {
    if (kinds[at] !== 'heading' || !OF_WHICH.test(folded) || kinds[at - 1] !== 'item') return;
    for (const part of partsOf(rows, grid, at - 1, candidates(rows, kinds, at), addsUp)) kinds[part] = 'ofWhich';
  });
}
