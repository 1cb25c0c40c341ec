import type { RawSheet } from '../../workbook/rawSheet';
import type { FormulaCell } from './grid';
import { filled, isCell, referencesIn, relativeForm, type Reference } from './references';

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
  readonly needs: Needed;
}

/**
 * What tells that a cell should have the formula, beside its place: an amount of another kind may stand at the end of a line,
 * and then only a slip from what the formula gives does; with fewer neighbours, a slip among digits enough to be no chance.
 */
export type Needed = 'nothing' | 'slip' | 'tellingSlip';

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly references: readonly Reference[];
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

/** A line but for a typed number before and after its formulas. */
function withoutTypedEnds(line: readonly Cell[]): readonly Cell[] {
  const isTyped = (cell: Cell | undefined): boolean => cell?.formula === null;
  return line.slice(isTyped(line[0]) ? 1 : 0, isTyped(line.at(-1)) && line.length > 1 ? -1 : undefined);
}

const isSum = (formula: string | null): boolean => formula !== null && /(?:^=|[-+(])(?:SUM|SUBTOTAL)\(/i.test(formula);
/** A subtotal in its column: it sums what stands above or below it there. */
const sumsOwnColumn = ({ formula, references, column, row }: Cell): boolean => isSum(formula)
  && references.some(({ sheet, from, to }) => sheet === null && from.column === column && to.column === column && (to.row < row || from.row > row));

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

/** What is left of a formula without its references. */
function skeleton({ formula, references }: Cell): string {
  let [text, at] = ['', 0];
  for (const { start, end } of references) {
    text += `${(formula ?? '').slice(at, start)}#`;
    at = end;
  }
  return text + (formula ?? '').slice(at);
}

const refersToRow = ({ references, row }: Cell, at: number): boolean => {
  const one = references[at];
  return one?.sheet === null && isCell(one) && one.from.row === row;
};

/** Whether a formula is another one of its column that reckons with its own row, with some of its references on another row: "=B5*C6" below "=B5*C5". */
const hasSlipped = (cell: Cell, example: Cell): boolean => cell.formula !== null && skeleton(cell) === skeleton(example) && example.references.length >= 2
  && example.references.every((one, at) => refersToRow(example, at) && cell.references[at]?.from.column === one.from.column)
  && cell.references.some((_, at) => !refersToRow(cell, at));

/** A total of subtotals: it adds cells of its own column. */
const addsOwnColumn = ({ references, column }: Cell): boolean => references.length >= 2
  && references.every((one) => one.sheet === null && isCell(one) && one.from.column === column);

/** What is reckoned of its own row, such as a variance: it stands between the columns that are summed, and is none of them. */
const reckonsOwnRow = ({ references, row }: Cell): boolean => references.length > 0
  && references.every(({ sheet, from, to }) => sheet === null && from.row === row && to.row === row);

/** Shortest column of like formulas that tells, and how many of its cells must be alike; between two subtotals; of a row of sums. */
const COLUMN = { least: 4, share: 0.75 };
const SEGMENT = { least: 3, share: 0.75 };
const ROW = { least: 2, share: 0.5 };
/** Formulas beside a typed number at the end of their line: it is told where it is a slip from what theirs gives. */
const BESIDE_END = 1;

/** What stands between the subtotals of a column. */
function segments(line: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [[]];
  for (const cell of line) {
    if (sumsOwnColumn(cell)) found.push([]);
    else found.at(-1)?.push(cell);
  }
  return found;
}

interface Like { readonly form: string; readonly example: Cell }

/** Whether a formula reckons with a cell of its sheet. */
const takes = ({ references }: Cell, { row, column }: Cell): boolean => references.some(({ sheet, from, to }) =>
  sheet === null && from.row <= row && row <= to.row && from.column <= column && column <= to.column);

/** A typed number first or last in a line of formulas that are all alike. */
function typedEnd(line: readonly Cell[]): { readonly cell: Cell; readonly example: Cell } | null {
  const typed = line.filter(({ formula }) => formula === null);
  const [cell] = typed;
  const rest = line.filter((one) => one !== cell);
  const [example] = rest;
  const isEnd = cell !== undefined && (line[0] === cell || line.at(-1) === cell);
  if (!isEnd || typed.length !== 1 || example === undefined || rest.length < BESIDE_END || !rest.every(({ form }) => form === example.form)) return null;
  // One total alone that takes the number as a part is no formula for its parts.
  return rest.length === 1 && takes(example, cell) ? null : { cell, example };
}

/** What is fetched, all of it, from other sheets. */
const fetches = ({ references }: Cell): boolean => references.length > 0 && references.every(({ sheet }) => sheet !== null);

/** The typed numbers of a line, each with the formula that stands nearest. */
function besideFormulas(line: readonly Cell[], isSuch: (cell: Cell) => boolean, of: (cell: Cell) => number): { readonly cell: Cell; readonly example: Cell }[] {
  const examples = line.filter((cell) => cell.formula !== null && isSuch(cell));
  const typed = line.filter(({ formula }) => formula === null);
  // What is mostly typed is no line of formulas; and each number is reckoned by itself.
  if (examples.length === 0 || typed.length > MOST_TYPED) return [];
  return typed.flatMap((cell) => {
    const example = examples.reduce((best, one) => (Math.abs(of(one) - of(cell)) < Math.abs(of(best) - of(cell)) ? one : best));
    return takes(example, cell) ? [] : [{ cell, example }];
  });
}

/** Typed numbers of a line that are tried one by one. */
const MOST_TYPED = 12;

const NONE: readonly Reference[] = [];

/** Cells with a number or a formula, row by row; `formulas` are the sheet's, in the same order. */
function cellsOf({ rows }: RawSheet, formulas: readonly FormulaCell[]): Cell[] {
  const cells: Cell[] = [];
  let next = 0;
  for (const { index, values, formulas: own } of rows) {
    for (let column = 0; column < Math.max(values.length, own?.length ?? 0); column += 1) {
      if (own?.[column] !== undefined) {
        const { formula = '', references = NONE } = formulas[next] ?? {};
        next += 1;
        cells.push({ row: index, column, formula, references, form: relativeForm(formula, index, column, references) });
      } else if (typeof values[column] === 'number') cells.push({ row: index, column, formula: null, references: NONE, form: null });
    }
  }
  return cells;
}

/** A cell as a number, with a gap between the last column of a row (there are 16 384) and the first of the next. */
const placed = (row: number, column: number): number => row * 20_000 + column;

/** The cells of each column from the top, the columns from the left. */
function byColumn(cells: readonly Cell[]): ReadonlyMap<number, readonly Cell[]> {
  const columns = new Map<number, Cell[]>();
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column) column.push(cell);
    else columns.set(cell.column, [cell]);
  }
  return new Map([...columns].sort(([one], [other]) => one - other));
}

function cellIn(columns: ReadonlyMap<number, readonly Cell[]>, row: number, column: number): Cell | null {
  const cells = columns.get(column) ?? [];
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const found = cells[low];
  return found?.row === row ? found : null;
}

/** Formulas as they should be, of cells that are told of already. */
export type Mended = readonly { readonly row: number; readonly column: number; readonly formula: string }[];

/** What cells would be with the formulas that they should have: a sum that misses a row is still a sum of its row. */
function asMended(mended: Mended): (cell: Cell) => Cell {
  const known = new Map(mended.map((one) => [placed(one.row, one.column), one.formula]));
  return (cell) => {
    const formula = known.get(placed(cell.row, cell.column));
    if (formula === undefined) return cell;
    const references = referencesIn(formula);
    return { ...cell, formula, references, form: relativeForm(formula, cell.row, cell.column, references) };
  };
}

/**
 * Typed numbers and formulas among copies of one formula: down a column, where what stands left and right of the cell
 * is not like it either, and across a row of sums. `mended`: sums that are told to leave rows out, as they should be.
 */
export function unlikeCells(sheet: RawSheet, formulas: readonly FormulaCell[], mended: Mended = []): UnlikeCell[] {
  if (formulas.length === 0) return [];
  const cells = cellsOf(sheet, formulas);
  const columns = byColumn(cells);
  const beside = (cell: Cell, down: number, right: number): string | null => cellIn(columns, cell.row + down, cell.column + right)?.form ?? null;
  const mend = asMended(mended);
  const found = new Map<number, UnlikeCell>();
  const note = (cell: Cell, example: Cell, needs: Needed = 'nothing'): void => {
    const proposed = filled(example.formula ?? '', cell.row - example.row, cell.column - example.column);
    const key = placed(cell.row, cell.column);
    if (proposed !== null && !(needs !== 'nothing' && found.has(key))) found.set(key, { row: cell.row, column: cell.column, formula: cell.formula, proposed, like: { row: example.row, column: example.column }, needs });
  };
  const inside = (line: readonly Cell[], form: string, isSuch: (cell: Cell) => boolean = (cell) => cell.form === form): Cell[] => line.filter((cell, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    return cell.form !== form && before !== undefined && after !== undefined && isSuch(before) && isSuch(after);
  });
  // Subtotals stand in every column of amounts: they are no exceptions, nor is a total that is typed below it.
  const likeOf = (line: readonly Cell[], { least, share }: typeof COLUMN): Like | null => shared(withoutTypedEnds(line.filter((cell) => !sumsOwnColumn(cell))), least, share);
  const noteInside = (line: readonly Cell[], like: Like, isTyped: boolean): void => {
    for (const cell of inside(line, like.form)) {
      const fromSide = cell.form !== null && (cell.form === beside(cell, 0, -1) || cell.form === beside(cell, 0, 1));
      if (!fromSide && !sumsOwnColumn(cell) && (!isTyped || cell.formula === null || hasSlipped(cell, like.example))) note(cell, cellIn(columns, cell.row - 1, cell.column) ?? like.example);
    }
  };

  for (const column of columns.values()) {
    const ofColumn = likeOf(column, COLUMN);
    for (const line of stretches(column, ({ row }) => row)) {
      const like = likeOf(line, COLUMN) ?? ofColumn;
      if (like) noteInside(line, like, false);
      for (const segment of segments(line)) {
        const ofSegment = shared(segment, SEGMENT.least, SEGMENT.share);
        if (ofSegment) noteInside(segment, ofSegment, true);
        const end = typedEnd(segment);
        if (end) note(end.cell, end.example, 'slip');
      }
    }
  }
  for (const column of columns.values()) {
    const own = shared(column.filter((cell) => cell.formula !== null && !sumsOwnColumn(cell)), ROW.least, ROW.share);
    if (!own || !reckonsOwnRow(own.example)) continue;
    for (const { cell, example } of besideFormulas(column, ({ form }) => form === own.form, ({ row }) => row)) note(cell, example, 'tellingSlip');
  }
  for (const stretch of stretches(cells, ({ row, column }) => placed(row, column))) {
    const line = stretch.filter((cell) => !reckonsOwnRow(cell)).map(mend);
    for (const { cell, example } of besideFormulas(line, (one) => sumsOwnColumn(one) || addsOwnColumn(one) || fetches(one), ({ column }) => column)) note(cell, example, 'tellingSlip');
    const like = shared(line, ROW.least, ROW.share);
    if (!like || !(isSum(like.example.formula) || addsOwnColumn(like.example))) continue;
    // Beside a sum whose range is wrong a number typed over another one is as unlike them.
    for (const cell of inside(line, like.form, (one) => one.form === like.form || sumsOwnColumn(one))) {
      const fromColumn = cell.form !== null && (cell.form === beside(cell, -1, 0) || cell.form === beside(cell, 1, 0));
      if (!fromColumn && (cell.formula === null || isSum(cell.formula))) note(cell, like.example);
    }
    const end = typedEnd(line);
    if (end) note(end.cell, end.example, 'slip');
  }
  return [...found.values()];
}

/** Formulas besides that have to be alike, all of them. */
const LEAST_LIKE = 2;

type ByForm = ReadonlyMap<string, readonly Cell[]>;

function byForm(cells: readonly Cell[]): ByForm {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.form === null) continue;
    const own = found.get(cell.form);
    if (own) own.push(cell);
    else found.set(cell.form, [cell]);
  }
  return found;
}

/** Of a line of cells the one formula that is unlike all the others, wherever it stands. */
function oddOne(line: readonly Cell[]): { readonly cell: Cell; readonly example: Cell } | null {
  const [few, many, more] = [...byForm(line).values()].sort((a, b) => a.length - b.length);
  const [cell, other] = few ?? [];
  const [example] = many ?? [];
  return cell && !other && !more && example && (many?.length ?? 0) >= LEAST_LIKE ? { cell, example } : null;
}

/**
 * Formulas that are unlike the few others of their line: too little to say so by itself, and enough where an amount
 * that they give does not hold and would with the others' formula.
 */
export function perhapsUnlike(sheet: RawSheet, formulas: readonly FormulaCell[]): UnlikeCell[] {
  const cells = cellsOf(sheet, formulas);
  const forms = byForm(cells);
  const ofColumns = [...byColumn(cells).values()].flatMap((column) => stretches(column, ({ row }) => row).flatMap(segments));
  const ofRows = stretches(cells, ({ row, column }) => placed(row, column));
  // Beside what is fetched from another sheet stands what is reckoned of it.
  const ofFetched = ofRows.map((line) => line.filter(({ references }) => references.length > 0 && references.every((one) => one.sheet !== null)));
  // What the other cells of its column do, or of its row, is the way there: a variance below variances, in a row of sums.
  const isUsual = (cell: Cell): boolean => forms.get(cell.form ?? '')?.some((other) => other !== cell && (other.row === cell.row || other.column === cell.column)) ?? false;
  return [...ofColumns, ...ofRows, ...ofFetched].flatMap((line): UnlikeCell[] => {
    const odd = typedEnd(line) ?? oddOne(line);
    if (!odd || (odd.cell.formula !== null && isUsual(odd.cell))) return [];
    const { cell: { row, column, formula }, example } = odd;
    const proposed = filled(example.formula ?? '', row - example.row, column - example.column);
    return proposed === null ? [] : [{ row, column, formula, proposed, like: { row: example.row, column: example.column }, needs: 'nothing' }];
  });
}
