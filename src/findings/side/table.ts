import type { SideColumn, SideMeasure, SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { formatAddress, type CellAddress } from '../../values/cell';
import { problem, type Problem, type Sentence } from '../../values/problem';
import type { PlainRuleId } from '../../values/rules/catalogue';
import { displayedStep, withoutNoise } from '../../values/unit';

/** An amount of the table as printed, with its cell. */
export interface Printed {
  readonly value: number;
  readonly unit: string | null;
  readonly cell: CellAddress;
}

export const printedAt = (row: SideRow | undefined, at: number): Printed | null => {
  const reading = row?.cells[at]?.reading;
  return reading ? { value: reading.value, unit: reading.unit, cell: reading.cell } : null;
};

const NO_AMOUNTS: ReadonlySet<SideMeasure> = new Set(['completion', 'comment', 'done']);

/** The columns whose rows can be added up, by their index. */
export const addableColumns = ({ columns }: SideTable): { readonly column: SideColumn; readonly at: number }[] =>
  columns.map((column, at) => ({ column, at })).filter(({ column }) => !column.percent && !NO_AMOUNTS.has(column.measure));

/**
 * The smallest step that the table shows: that of its money's unit, and a whole one where all its amounts are whole.
 * What is counted has at most one decimal.
 */
export function stepOf({ unit, rows }: SideTable): number {
  const whole = rows.every(({ cells }) => cells.every((cell) => !cell?.reading || Number.isInteger(cell.reading.value)));
  return whole ? 1 : unit === null ? 0.1 : displayedStep[unit];
}

/** A row may differ by one displayed unit, a sum of n rows by n/2 units (design, section 2). */
export const rowTolerance = (step: number): number => step * 1.01;
export const sumTolerance = (step: number, rows: number): number => (Math.max(2, rows) / 2) * step * 1.01;

export const total = (amounts: readonly Printed[]): number => withoutNoise(amounts.reduce((sum, { value }) => sum + value, 0));

export function show(value: number, table: SideTable): string {
  const [whole = '0', decimals] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const digits = `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')}${decimals === undefined ? '' : `,${decimals}`}`;
  return `${value < 0 ? '−' : ''}${digits}${table.unit === null ? '' : ` ${table.unit}`}`;
}

export const place = ({ cell }: Printed): string => formatAddress(cell);

export const warning = (rule: PlainRuleId, message: Sentence, amounts: readonly Printed[]): Problem =>
  problem(rule, message, amounts.map(({ cell }) => cell));
