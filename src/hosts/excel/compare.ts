import { sameConstant, type Constant } from '../../workbook/constants';
import { withPlainNumbers } from '../../workbook/formulaNumbers';
import type { ReadBackDifference } from '../../workbook/host';
import { noteCells } from '../../workbook/notes';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { textOf } from './rawCells';
import type { Standing } from './survey';

/** Excel drops quotes that a sheet's name does not need, knows no case outside texts, and has its own way to write numbers. */
export function comparable(formula: string): string {
  return withPlainNumbers(formula).replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|[^"']+/g, (token, sheet: string | undefined) => {
    if (sheet !== undefined) return `${sheet.replaceAll("''", "'").toLocaleUpperCase('sv')}!`;
    return token.startsWith('"') ? token : token.toLocaleUpperCase('sv').replace(/\s+/g, '');
  });
}

/** What Excel gives for a cell without formula. */
export const constant = (found: unknown): Constant => {
  if (typeof found === 'number' || typeof found === 'boolean') return found;
  return found === undefined || found === null || found === '' ? null : textOf(found);
};

/** Whether the sheet holds the plan's content and nothing else; a note may stand where notes do. */
export function holdsExactly(plan: SheetPlan, { range, formulas }: Standing): boolean {
  const rows = Math.max(plan.rows.length, range ? range.bottom + 1 : 0);
  if (range && formulas.length === 0) return false;
  const isNote = noteCells(plan);
  for (let row = 0; row < rows; row += 1) {
    const planned = plan.rows[row]?.cells ?? [];
    const found = formulas[row] ?? [];
    for (let column = 0; column < Math.max(planned.length, found.length); column += 1) {
      const cell = planned[column];
      const entry = constant(found[column]);
      const same = cell?.formula === undefined
        ? sameConstant(cell?.value ?? null, entry)
        : typeof entry === 'string' && comparable(entry) === comparable(cell.formula);
      if (!same && !isNote(row, column)) return false;
    }
  }
  return true;
}

/** The core rounds what it computes to the sixth decimal; Excel does not. */
const ROUNDED = 1e-6;

const isRounded = (planned: unknown, found: Constant): boolean => typeof planned === 'number' && typeof found === 'number' && Math.abs(planned - found) <= ROUNDED;

/** Every cell whose value in Excel is not the plan's: what the user sees differs from what was computed. */
export function differences(
  plan: SheetPlan, sheet: string, values: readonly (readonly unknown[])[],
): ReadBackDifference[] {
  const isNote = noteCells(plan);
  return plan.rows.flatMap((planRow, row) => planRow.cells.flatMap((cell, column) => {
    if (!cell || isNote(row, column)) return [];
    const found = constant(values[row]?.[column]);
    return sameConstant(cell.value, found) || (cell.formula !== undefined && isRounded(cell.value, found)) ? [] : [{ cell: { sheet, row, column }, planned: cell.value, found }];
  }));
}
