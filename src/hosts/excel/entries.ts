import type { CellRange } from '../../values/cell';
import { withKeptDigits } from '../../workbook/formulaNumbers';
import type { PlanCell, SheetPlan } from '../../workbook/sheetPlan';

/** What is put into `Range.formulas`: a constant, a formula, or text as it would be typed. */
export type Entry = string | number | boolean;

/**
 * Text that Excel would take for something else when it is entered: a formula, a command, an error,
 * a number, a date, a truth value. It is entered with an apostrophe, which Excel keeps as a property
 * of the cell and not in its text. Everything short with a digit counts, since what Excel takes for
 * a date depends on the user's language; one apostrophe too many shows nowhere but in the formula bar.
 */
function needsApostrophe(text: string): boolean {
  if (/^[=+\-@\t'#]/.test(text)) return true;
  if (/^(true|false|sant|falskt)$/i.test(text.trim())) return true;
  return text.length <= 40 && /\d/.test(text);
}

export function entryOf(cell: PlanCell | null | undefined): Entry {
  if (!cell) return '';
  if (cell.formula !== undefined) return withKeptDigits(cell.formula);
  if (cell.value === null) return '';
  return typeof cell.value === 'string' && needsApostrophe(cell.value) ? `'${cell.value}` : cell.value;
}

/** About how many bytes an entry takes in a request: some letters take two. */
export const entryBytes = (entry: Entry): number => (typeof entry === 'string' ? 2 * entry.length + 4 : 20);

/** From A1 to the last cell of the plan. */
export function planRange(plan: SheetPlan): CellRange {
  const columns = Math.max(1, ...plan.rows.map((row) => row.cells.length));
  return { top: 0, left: 0, bottom: Math.max(1, plan.rows.length) - 1, right: columns - 1 };
}

export const unionOf = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top), left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
});

/** The entries of a rectangle that begins at A1; cells outside the plan are emptied. */
export function entriesOf(plan: SheetPlan, range: CellRange): Entry[][] {
  return Array.from({ length: range.bottom + 1 }, (_, row) =>
    Array.from({ length: range.right + 1 }, (_unused, column) => entryOf(plan.rows[row]?.cells[column])));
}
