import { columnIndex } from '../../values/cell';
import type { CellStyle, SheetPlan } from '../../workbook/sheetPlan';

/**
 * Conditional formats of a plan in the preview. Our reports ask one question of a cell: how its text begins,
 * or what it is (`=LEFT($J12,1)="●"`, `=J12<0`, `=AND(ISNUMBER(J12),J12<0)`). Any other formula is left to Excel.
 */
const begins = /^=LEFT\(\$?([A-Z]+)\$?(\d+),\s*(\d+)\)\s*=\s*"((?:[^"]|"")*)"$/;
const compares = /^=\$?([A-Z]+)\$?(\d+)\s*(<=|>=|<>|<|>|=)\s*(?:"((?:[^"]|"")*)"|(-?[\d.]+))$/;

const numbersOnly = /^=AND\(ISNUMBER\(\$?[A-Z]+\$?\d+\),\s*(.+)\)$/;

type Value = string | number | boolean | null;

function compare(value: Value, sign: string, other: string | number): boolean {
  if (typeof value !== typeof other) return sign === '<>';
  const [a, b] = [value as string | number, other];
  if (sign === '=') return a === b;
  if (sign === '<>') return a !== b;
  if (sign === '<') return a < b;
  if (sign === '>') return a > b;
  return sign === '<=' ? a <= b : a >= b;
}

/** Whether a rule holds for the cell `rowStep` and `columnStep` from the range's first one. */
function holds(plan: SheetPlan, formula: string, rowStep: number, columnStep: number): boolean {
  const value = (letters: string, row: string): Value => {
    const column = columnIndex(letters) + (formula.includes(`$${letters}`) ? 0 : columnStep);
    return plan.rows[Number(row) - 1 + rowStep]?.cells[column]?.value ?? null;
  };
  const start = begins.exec(formula);
  if (start) {
    const [, letters = '', row = '', length, text = ''] = start;
    return String(value(letters, row) ?? '').slice(0, Number(length)) === text.replaceAll('""', '"');
  }
  const numeric = numbersOnly.exec(formula);
  const comparison = compares.exec(numeric ? `=${numeric[1] ?? ''}` : formula);
  if (!comparison) return false;
  const [, letters = '', row = '', sign = '=', text, number] = comparison;
  return compare(value(letters, row), sign, text === undefined ? Number(number) : text.replaceAll('""', '"'));
}

/** What the plan's conditional formats make of a cell. */
export function conditionalStyle(plan: SheetPlan, row: number, column: number): CellStyle {
  let style: CellStyle = {};
  for (const { range, formula, color, fill, bold } of plan.conditionalFormats) {
    if (row < range.top || row > range.bottom || column < range.left || column > range.right) continue;
    if (!holds(plan, formula, row - range.top, column - range.left)) continue;
    style = { ...(color && { color }), ...(fill && { fill }), ...(bold && { bold }), ...style };
  }
  return style;
}
