import type { RawSheet } from '../../workbook/rawSheet';
import { filled, referencesIn, relativeForm } from './references';

/** A cell that is unlike the formulas around it, and what it would be as one of them. */
export interface UnlikeCell {
  readonly row: number;
  readonly column: number;
  /** The cell's own formula; null for a typed number. */
  readonly formula: string | null;
  /** The neighbour's formula, filled to this cell. */
  readonly proposed: string;
  /** A neighbour that has it. */
  readonly like: { readonly row: number; readonly column: number };
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly form: string | null;
}

/** Of one line of cells the form that most of them share, with one that has it. */
function shared(line: readonly Cell[], least: number, share: number): { readonly form: string; readonly example: Cell } | null {
  const counts = new Map<string, number>();
  for (const { form } of line) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [form, count] = [...counts].reduce<readonly [string, number]>((best, one) => (one[1] > best[1] ? one : best), ['', 0]);
  const example = line.find((cell) => cell.form === form);
  return example && count >= least && count >= line.length * share ? { form, example } : null;
}

const isSum = (formula: string | null): boolean => formula !== null && /(?:^=|[-+(])(?:SUM|SUBTOTAL)\(/i.test(formula);
/** A subtotal in its column: it sums what stands above or below it there. */
const sumsOwnColumn = ({ formula, column, row }: Cell): boolean => isSum(formula)
  && referencesIn(formula ?? '').some(({ sheet, from, to }) => sheet === null && from.column === column && to.column === column && (to.row < row || from.row > row));

/** Stretches of cells that hold a number or a formula, without a gap. */
function stretches(cells: readonly Cell[], of: (cell: Cell) => number): Cell[][] {
  const found: Cell[][] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && of(cell) === of(before) + 1) last.push(cell);
    else found.push([cell]);
  }
  return found;
}

/** Shortest column of like formulas that tells, and how many of its cells must be alike; of a row of sums. */
const COLUMN = { least: 4, share: 0.75 };
const ROW = { least: 2, share: 0.5 };

function cellsOf({ rows }: RawSheet): Cell[] {
  const cells: Cell[] = [];
  for (const { index, values, formulas } of rows) {
    if (formulas === null && !values.some((value) => typeof value === 'number')) continue;
    for (let column = 0; column < Math.max(values.length, formulas?.length ?? 0); column += 1) {
      const formula = formulas?.[column] ?? null;
      if (formula === null && typeof values[column] !== 'number') continue;
      cells.push({ row: index, column, formula, form: formula === null ? null : relativeForm(formula, index, column) });
    }
  }
  return cells;
}

const placed = ({ row, column }: Pick<Cell, 'row' | 'column'>): string => `${row},${column}`;

/**
 * Typed numbers and formulas among copies of one formula: down a column, where what stands left and right of the cell
 * is not like it either, and across a row of sums.
 */
export function unlikeCells(sheet: RawSheet): UnlikeCell[] {
  const cells = cellsOf(sheet);
  if (!cells.some(({ formula }) => formula !== null)) return [];
  const at = new Map(cells.map((cell) => [placed(cell), cell]));
  const beside = (cell: Cell, rows: number, columns: number): string | null => at.get(placed({ row: cell.row + rows, column: cell.column + columns }))?.form ?? null;
  const found = new Map<string, UnlikeCell>();
  const note = (cell: Cell, example: Cell): void => {
    const proposed = filled(example.formula ?? '', cell.row - example.row, cell.column - example.column);
    if (proposed !== null) found.set(placed(cell), { row: cell.row, column: cell.column, formula: cell.formula, proposed, like: { row: example.row, column: example.column } });
  };
  const inside = (line: readonly Cell[], form: string): Cell[] => line.filter((cell, index) => cell.form !== form
    && line[index - 1]?.form === form && line[index + 1]?.form === form);

  for (const line of stretches([...cells].sort((a, b) => a.column - b.column || a.row - b.row), ({ row, column }) => column * 2_000_000 + row)) {
    // Subtotals stand in every column of amounts: they are no exceptions.
    const like = shared(line.filter((cell) => !sumsOwnColumn(cell)), COLUMN.least, COLUMN.share);
    if (!like) continue;
    for (const cell of inside(line, like.form)) {
      const fromSide = cell.form !== null && (cell.form === beside(cell, 0, -1) || cell.form === beside(cell, 0, 1));
      if (!fromSide && !sumsOwnColumn(cell)) note(cell, at.get(placed({ row: cell.row - 1, column: cell.column })) ?? like.example);
    }
  }
  for (const line of stretches(cells, ({ row, column }) => row * 20_000 + column)) {
    const like = shared(line, ROW.least, ROW.share);
    if (!like || !isSum(like.example.formula)) continue;
    for (const cell of inside(line, like.form)) {
      const fromColumn = cell.form !== null && (cell.form === beside(cell, -1, 0) || cell.form === beside(cell, 1, 0));
      if (!fromColumn && (cell.formula === null || isSum(cell.formula))) note(cell, like.example);
    }
  }
  return [...found.values()];
}
