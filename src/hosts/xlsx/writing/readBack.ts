import type { CellValue, RawRow, RawSheet } from '../../../workbook/rawSheet';
import { isCellError } from '../../../workbook/rawSheet';
import type { ReadBackDifference } from '../../../workbook/host';
import { noteCells } from '../../../workbook/notes';
import type { PlanCell, SheetPlan } from '../../../workbook/sheetPlan';
import { plainFormula } from './functions';

/** What the sheet holds otherwise than planned: values, and formulas as text. Empty text counts as nothing, a note as planned. */
export function differencesFrom(plan: SheetPlan, name: string, found: RawSheet | undefined): ReadBackDifference[] {
  const rows = new Map<number, RawRow>(found?.rows.map((row) => [row.index, row]));
  const last = Math.max(plan.rows.length - 1, ...rows.keys());
  const differences: ReadBackDifference[] = [];
  const isNote = noteCells(plan);
  for (let row = 0; row <= last; row++) {
    const planned = plan.rows[row]?.cells ?? [];
    const read = rows.get(row);
    const width = Math.max(planned.length, read?.values.length ?? 0, read?.formulas?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const difference = isNote(row, column) ? null : compareCell(planned[column] ?? null, read, column);
      if (difference) differences.push({ cell: { sheet: name, row, column }, ...difference });
    }
  }
  return differences;
}

function compareCell(planned: PlanCell | null, row: RawRow | undefined, column: number): Omit<ReadBackDifference, 'cell'> | null {
  const value = foundValue(row?.values[column]);
  const expected = planned === null ? null : expectedValue(planned.value);
  if (expected !== value && !(planned?.formula !== undefined && expected === null)) return { planned: expected, found: value };
  const formula = row?.formulas?.[column];
  const wanted = planned?.formula;
  if (wanted === undefined && formula === undefined) return null;
  const same = wanted !== undefined && formula !== undefined && plainFormula(wanted) === plainFormula(formula);
  return same ? null : { planned: wanted ?? expected, found: formula ?? value };
}

/** What a cell written with this value holds: nothing for an empty text, an error for what no number can be. */
function expectedValue(value: PlanCell['value']): PlanCell['value'] {
  if (value === '') return null;
  return typeof value === 'number' && !Number.isFinite(value) ? '#NUM!' : value;
}

function foundValue(value: CellValue | undefined): string | number | boolean | null {
  if (value === undefined || value === '') return null;
  return isCellError(value) ? value.error : value;
}
