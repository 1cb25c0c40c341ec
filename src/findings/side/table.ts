import type { SideColumn, SideMeasure, SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { formatAddress, type CellAddress } from '../../values/cell';
import { problem, type Problem, type Sentence } from '../../values/problem';
import type { PlainRuleId } from '../../values/rules/catalogue';
import { displayedUnit, formatStep, storedDecimals, typedDecimals } from '../../reading/cells/displayedUnit';
import { withoutNoise } from '../../values/unit';
import { gapOf, type Tie } from '../identities/tie';

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

const steps = new WeakMap<SideTable, ReadonlyMap<number, number>>();

function columnStep({ rows, unit }: SideTable, at: number): number {
  const readings = rows.flatMap(({ cells }) => cells[at]?.reading ?? []);
  const decimals = readings.map(({ stored }) => (typeof stored === 'number' ? storedDecimals(stored) : typedDecimals(stored)));
  const shown = [...new Set(readings.map(({ numberFormat }) => numberFormat))].flatMap((format) => formatStep(format) ?? []);
  // What is counted has at most one decimal.
  return Math.max(displayedUnit(decimals, shown), unit === null && decimals.some((own) => own > 0) ? 0.1 : 0);
}

/** The step that a column shows, by its cells' own decimals and formats: 0.001 for three decimals of mnkr, 1 for whole tkr. */
export function stepAt(table: SideTable, at: number): number {
  const known = steps.get(table) ?? new Map(table.columns.map((_, index) => [index, columnStep(table, index)]));
  steps.set(table, known);
  return known.get(at) ?? 1;
}

/** The coarsest step of the columns that amounts stand in. */
export const stepOfCells = (table: SideTable, cells: readonly CellAddress[]): number =>
  Math.max(...cells.map(({ column }) => stepAt(table, table.columns.findIndex((one) => one.column === column))));

/** A row may differ by one displayed unit, a sum of n rows by n/2 units (design, section 2). */
export const rowTolerance = (step: number): number => step * 1.01;
export const sumTolerance = (step: number, rows: number): number => (Math.max(2, rows) / 2) * step * 1.01;

export const total = (amounts: readonly Printed[]): number => withoutNoise(amounts.reduce((sum, { value }) => sum + value, 0));

export function show(value: number, table: SideTable): string {
  const [whole = '0', decimals] = String(Math.round(Math.abs(value) * 1_000) / 1_000).split('.');
  const digits = `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')}${decimals === undefined ? '' : `,${decimals}`}`;
  return `${value < 0 ? '−' : ''}${digits}${table.unit === null ? '' : ` ${table.unit}`}`;
}

export const place = ({ cell }: Printed): string => formatAddress(cell);

export const warning = (rule: PlainRuleId, message: Sentence, amounts: readonly Printed[]): Problem =>
  problem(rule, message, amounts.map(({ cell }) => cell));

/** What should be zero of a side table's amounts, the result first with the factor 1. */
export function sideTie(
  kind: Tie['kind'], { sheet, unit }: SideTable, { name, head, step }: Pick<Tie, 'name' | 'head' | 'step'>, result: Pick<Printed, 'value' | 'cell'>,
  others: readonly (Pick<Printed, 'value' | 'cell'> & { readonly factor: number })[],
): Tie {
  const terms = [{ ...result, factor: 1 }, ...others].map(({ cell, value, factor }) => ({ cell, value, factor }));
  return { kind, terms, gap: withoutNoise(gapOf(terms)), tolerance: sumTolerance(step, others.length), step, name, head, unit, family: kind === 'sum' || kind === 'parts' ? `${sheet} ${result.cell.row} ${kind}` : '', saidOnly: false };
}
