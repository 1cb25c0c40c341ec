import type { CellAddress } from '../../values/cell';
import { tidy } from '../../values/text';
import type { FormulaCell, Grid } from './grid';
import { isCell } from './references';

/** A formula that is nothing but a cell of another sheet. */
const pointsTo = ({ formula, references }: FormulaCell): { readonly sheet: string; readonly row: number; readonly column: number } | null => {
  const [only] = references;
  if (!only || references.length > 1 || only.sheet === null || only.outside || !isCell(only)) return null;
  return /^=[-+]?$/.test(formula.slice(0, only.start)) && only.end === formula.length ? { sheet: only.sheet, row: only.from.row, column: only.from.column } : null;
};

export interface BlankTarget {
  readonly cell: FormulaCell;
  readonly target: CellAddress;
}

/** Of the formulas that fetch amounts from a sheet the few that fetch a blank cell: at most one in five, and two. */
export function blankTargets(cells: readonly FormulaCell[], grid: Grid): BlankTarget[] {
  const bySheet = new Map<string, { readonly blank: BlankTarget[]; filled: number }>();
  for (const cell of cells) {
    const target = pointsTo(cell);
    const value = target && grid.value(target.sheet, target.row, target.column);
    if (!target || value === undefined) continue;
    const of = bySheet.get(target.sheet) ?? { blank: [], filled: 0 };
    bySheet.set(target.sheet, of);
    if (typeof value === 'number' && value !== 0) of.filled += 1;
    else if (value === null || value === '') of.blank.push({ cell, target });
  }
  return [...bySheet.values()].flatMap(({ blank, filled }) => (blank.length <= 2 && filled >= 4 * blank.length ? blank : []));
}

const NUMBER_TEXT = /^[-+]?\s?\d{1,3}(?:[ .]?\d{3})*(?:,\d+)?(?: ?(?:kr|tkr|mnkr|mkr))?$/i;

/** Amounts typed as text inside the range of a sum: the sum leaves them out. */
export function textsInSums(cell: FormulaCell, grid: Grid): CellAddress[] {
  if (!/(?:SUM|SUBTOTAL|AVERAGE)\(/i.test(cell.formula)) return [];
  return cell.references.filter((one) => !one.outside && !isCell(one)).flatMap(({ sheet, from, to }) => {
    const found: CellAddress[] = [];
    for (let row = from.row; row <= Math.min(to.row, from.row + 5_000); row += 1) {
      for (let column = from.column; column <= Math.min(to.column, from.column + 100); column += 1) {
        const value = grid.value(sheet ?? cell.sheet, row, column);
        if (typeof value === 'string' && NUMBER_TEXT.test(tidy(value))) found.push({ sheet: sheet ?? cell.sheet, row, column });
      }
    }
    return found;
  });
}

/** The formulas of one column of a sheet, from the top. */
interface FormulaColumn {
  readonly rows: number[];
  readonly cells: FormulaCell[];
}

/** The place of the first row from `row` on. */
function placeFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The formulas that each formula takes: a range is walked by its formulas, not by its cells. */
function sourcesOf(cells: readonly FormulaCell[]): (cell: FormulaCell) => FormulaCell[] {
  const sheets = new Map<string, Map<number, FormulaColumn>>();
  for (const cell of cells) {
    const name = cell.sheet.toLowerCase();
    const columns = sheets.get(name) ?? new Map<number, FormulaColumn>();
    sheets.set(name, columns);
    const column = columns.get(cell.column) ?? { rows: [], cells: [] };
    columns.set(cell.column, column);
    column.rows.push(cell.row);
    column.cells.push(cell);
  }
  return (cell) => {
    const found: FormulaCell[] = [];
    for (const { outside, sheet, from, to } of cell.references) {
      const columns = outside ? undefined : sheets.get((sheet ?? cell.sheet).toLowerCase());
      for (let column = from.column; columns && column <= Math.min(to.column, from.column + 300); column += 1) {
        const of = columns.get(column);
        if (!of) continue;
        for (let at = placeFrom(of.rows, from.row); at < of.rows.length && (of.rows[at] ?? 0) <= to.row; at += 1) {
          const source = of.cells[at];
          if (source) found.push(source);
        }
      }
    }
    return found;
  };
}

/** Formulas that depend on themselves, each circle once, by its cells in order. */
export function circles(cells: readonly FormulaCell[]): FormulaCell[][] {
  const sources = sourcesOf(cells);
  const done = new Set<FormulaCell>();
  const found: FormulaCell[][] = [];
  for (const start of cells) {
    if (done.has(start)) continue;
    const first = sources(start);
    if (first.length === 0) {
      done.add(start);
      continue;
    }
    // The way from the start, each with the sources that are still to be walked.
    const way: { readonly cell: FormulaCell; readonly left: FormulaCell[] }[] = [{ cell: start, left: first }];
    const onWay = new Set([start]);
    while (way.length > 0) {
      const last = way.at(-1);
      const next = last?.left.pop();
      if (last && next === undefined) {
        done.add(last.cell);
        onWay.delete(last.cell);
        way.pop();
      } else if (next && onWay.has(next)) found.push(way.slice(way.findIndex(({ cell }) => cell === next)).map(({ cell }) => cell));
      else if (next && !done.has(next)) {
        onWay.add(next);
        way.push({ cell: next, left: sources(next) });
      }
    }
  }
  return found;
}
