import { isPercentFormat } from '../../reading/scorecards/parseQuantity';
import type { SideColumn, SideMeasure, SideRow, SideTable } from '../../reading/sources/sideTables/sideFacts';
import { formatStep } from '../../reading/cells/displayedUnit';
import type { CellAddress } from '../../values/cell';
import type { Sentence } from '../../values/problem';
import { convert, units, type Unit } from '../../values/unit';

/** A figure of a side table with the cell it stands in. */
export interface SideAmount {
  readonly value: number;
  readonly cell: CellAddress;
  /** Why it may be another figure than it was taken for. */
  readonly unsure?: Sentence;
}

/** Reasons by the figure that they make unsure. */
export type UnsureSide = Readonly<Partial<Record<'budget' | 'actual' | 'forecast', Sentence>>>;

/** What of a row is unsure; left out where nothing is. */
export function unsureSide({ budget, actual, forecast }: Readonly<Partial<Record<'budget' | 'actual' | 'forecast', SideAmount | null | undefined>>>): { readonly unsure?: UnsureSide } {
  const unsure = { ...(budget?.unsure ? { budget: budget.unsure } : {}), ...(actual?.unsure ? { actual: actual.unsure } : {}), ...(forecast?.unsure ? { forecast: forecast.unsure } : {}) };
  return Object.keys(unsure).length > 0 ? { unsure } : {};
}

const doubtOf = (row: SideRow, at: number | null): { readonly unsure?: Sentence } => {
  const why = at === null ? undefined : row.cells[at]?.unsure;
  return why ? { unsure: why } : {};
};

/** What the tables of investments and their like hold of money. */
export const MEASURES = ['budget', 'actual', 'forecast', 'variance'] as const;

export type Measure = (typeof MEASURES)[number];

/** A row's amounts, each with the cell it stands in. */
export type AmountsByMeasure = Readonly<Record<Measure, SideAmount | null>>;

/** Of several columns of one measure the one that counts: amounts before percentages, then the rightmost, which is the newest. */
export function columnOf(columns: readonly SideColumn[], measure: SideMeasure): number | null {
  const found = columns.flatMap((column, at) => (column.measure === measure ? [{ column, at }] : []));
  const amounts = found.filter(({ column }) => !column.percent);
  // A percentage beside amounts is no variance in their unit.
  const usable = amounts.length > 0 || columns.some(({ percent }) => !percent) ? amounts : found;
  return usable.at(-1)?.at ?? null;
}

const asUnit = (text: string | null): Unit | null => units.find((unit) => unit === text) ?? null;

/** What a cell counts, as it is read; null when it holds none. */
export function countAt(row: SideRow, at: number | null): SideAmount | null {
  const reading = at === null ? null : row.cells[at]?.reading;
  return reading ? { value: reading.value, cell: reading.cell, ...doubtOf(row, at) } : null;
}

/** A format that shows thousands (`#,##0,`) shows kronor as tkr: the number itself is in a finer unit than its table. */
function storedUnit(shown: Unit, format: string): Unit {
  const step = formatStep(format) ?? 1;
  if (step < 1_000) return shown;
  return shown === 'mnkr' && step < 1_000_000 ? 'tkr' : 'kr';
}

/** A cell's money in another unit; null when it holds none. A unit typed in the cell goes before the table's. */
export function moneyAt(table: SideTable, row: SideRow, at: number | null, unit: Unit): SideAmount | null {
  const reading = at === null ? null : row.cells[at]?.reading;
  if (!reading || isPercentFormat(reading.numberFormat) || reading.unit === '%') return null;
  const from = asUnit(reading.unit) ?? storedUnit(table.unit ?? unit, reading.numberFormat);
  return { value: convert(reading.value, from, unit), cell: reading.cell, ...doubtOf(row, at) };
}

/** The cells of the amounts that are known, in order. */
export const cellsOf = (amounts: readonly (SideAmount | null)[]): CellAddress[] =>
  amounts.flatMap((amount) => (amount === null ? [] : [amount.cell]));

/** The name of the heading that each row stands under; null before the first. */
export function headingsOf(rows: readonly SideRow[]): (string | null)[] {
  let heading: string | null = null;
  return rows.map((row) => {
    if (row.kind === 'heading') heading = row.name;
    return heading;
  });
}
