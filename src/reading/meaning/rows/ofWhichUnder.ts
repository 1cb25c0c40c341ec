import { amountAt, type AmountGrid } from '../../arithmetic/amountGrid';
import type { RowKind, Table, TableRow } from '../../geometry/table';
import { firstNames } from '../../../values/enumerated';
import type { Doubted, UnsureCells } from '../../../values/doubt';
import { ruled } from '../../../values/rules/catalogue';
import { ofWhichWording } from '../../words/lexicon';
import { words } from '../../words/swedish';

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

/** So many parts in a single column come to their whole by no chance. */
const LEAST_PARTS = 3;

/** The rows below "varav Barn" that together with it come exactly to the row above them: the word is said of the first of them alone. */
function partsAfterFirst(rows: readonly TableRow[], kinds: readonly RowKind[], grid: AmountGrid, first: number): readonly number[] {
  if (kinds[first] !== 'ofWhich' || kinds[first - 1] !== 'item' || !ofWhichWording.test(rows[first]?.folded ?? '')) return [];
  const end = kinds.findIndex((kind, at) => at > first && kind !== 'item');
  const run = rows.map((_, at) => at).slice(first, end < 0 ? rows.length : end);
  for (let length = run.length; length >= LEAST_PARTS; length -= 1) if (isExactly(grid, first - 1, run.slice(0, length))) return run.slice(0, length);
  return [];
}

/** The blanks before a row's name. */
const blanksBefore = ({ raw, nameCell }: TableRow): number => {
  const value = raw.values[nameCell.column];
  return typeof value === 'string' ? value.length - value.trimStart().length : 0;
};

/** Where parts that are proven are set in from their whole, what is set in as they are is a part of the row above it too. */
function markSetIn(rows: readonly TableRow[], kinds: RowKind[], whole: number, parts: readonly number[]): void {
  const [outer, inner] = [rows[whole], rows[parts[1] ?? -1]];
  if (!outer || !inner || blanksBefore(inner) <= blanksBefore(outer)) return;
  const least = blanksBefore(inner);
  let isUnder = false;
  rows.forEach((row, at) => {
    const isSetIn = blanksBefore(row) >= least;
    if (isUnder && isSetIn && kinds[at] === 'item') kinds[at] = 'ofWhich';
    if (!isSetIn) isUnder = kinds[at] === 'item';
  });
}

const isOver = (rows: readonly TableRow[], kinds: readonly RowKind[], at: number): boolean =>
  kinds[at] === 'heading' && OF_WHICH.test(rows[at]?.folded ?? '') && kinds[at - 1] === 'item';

/** Units under "Varav" below the nämnd that holds them are parts of it, where they come to its amounts: without that nobody knows where they end. */
export function markOfWhich(rows: readonly TableRow[], kinds: RowKind[], grid: AmountGrid, addsUp: (sum: number, parts: readonly number[]) => boolean): void {
  rows.forEach((_, at) => {
    if (!isOver(rows, kinds, at)) return;
    for (const part of partsOf(rows, grid, at - 1, candidates(rows, kinds, at), addsUp)) kinds[part] = 'ofWhich';
  });
  rows.forEach((_, at) => {
    const parts = partsAfterFirst(rows, kinds, grid, at);
    for (const part of parts) kinds[part] = 'ofWhich';
    if (parts.length > 0) markSetIn(rows, kinds, at - 1, parts);
  });
}

/** The rows under "Varav" that count as units of their own beside the one above it, since they do not come to it. */
export function openOfWhich({ rows, sheet }: Table, kinds: readonly RowKind[], { columns, proven }: { readonly columns: readonly number[]; readonly proven: ReadonlySet<number> }): Doubted {
  const found = rows.flatMap((_, at) => {
    const own = isOver(rows, kinds, at) ? candidates(rows, kinds, at).flatMap((place) => (proven.has(place) ? [] : rows[place] ?? [])) : [];
    const whole = rows[at - 1];
    return whole && own.length > 0 ? [{ whole, own }] : [];
  });
  return {
    problems: found.map(({ whole, own }) => ({
      ...ruled('ofWhichOpen'), cells: own.map(({ nameCell }) => nameCell),
      message: {
        sv: `På bladet "${sheet}" står ${firstNames(own.map(({ name }) => name))} under "Varav" efter "${whole.name}", men blir inte tillsammans dess belopp. De räknas som egna områden och är osäkra: skriv "varav" före namnet på varje rad som är en del.`,
        en: `On the sheet "${sheet}" ${firstNames(own.map(({ name }) => name))} stand under "Varav" after "${whole.name}", but do not come to its amounts. They count as areas of their own and are unsure: write "varav" before the name of each row that is a part.`,
      },
    })),
    unsure: found.flatMap(({ whole, own }) => own.flatMap(({ nameCell: { row } }) => columns.map((column): UnsureCells => ({
      sheet, column, firstRow: row, lastRow: row,
      why: { sv: `raden kan vara en del av "${whole.name}"`, en: `the row may be a part of "${whole.name}"` },
    })))),
  };
}
