import type { EarlierForecast } from '../facts/months/monthFacts';
import type { ForecastEntry } from '../figures/forecast/choices';
import { add, figureOf } from '../figures/arithmetic';
import type { Figure } from '../figures/figures';
import { entriesTogether } from '../figures/forecast/views';
import type { CellAddress } from '../values/cell';
import { comparePeriods, type Period } from '../values/period';
import { nameKey } from '../values/text';
import { unitFactor, type Unit } from '../values/unit';
import { sourceFormula } from './formulas';
import { conditions } from './live';

/** A text that tells which row of the history it is: the area's name, the period. */
export interface TellingCell {
  readonly cell: CellAddress;
  readonly text: string;
}

/** The cells of one row of the forecast history. */
export interface EntryCells {
  readonly likely: CellAddress;
  readonly beside: readonly TellingCell[];
}

/** Where an earlier forecast stands. The history may be sorted: it is in its cell as long as these texts are in theirs. */
export interface ForecastSource {
  readonly figure: Figure;
  readonly beside: readonly TellingCell[];
}

export interface KnownSources {
  readonly entries: readonly ForecastEntry[];
  readonly earlier: readonly EarlierForecast[];
  readonly unit: Unit;
  /** The areas that the committee's forecast is the sum of. */
  readonly areas: readonly string[];
  /** Null where the row's cells are not known. */
  readonly cellsOf: (entry: ForecastEntry) => EntryCells | null;
  /** The number in a cell of the workbook; null for anything else. */
  readonly numberAt: (cell: CellAddress) => number | null;
}

export type SourceOfForecast = (area: string | null, name: string, period: Period) => ForecastSource | null;

function ofEntry(entry: ForecastEntry, { cellsOf, unit }: KnownSources): ForecastSource | null {
  const cells = cellsOf(entry);
  return cells && {
    figure: figureOf([{ cell: cells.likely, factor: unitFactor(entry.unit, unit), read: entry.likely, text: null }]),
    beside: cells.beside,
  };
}

function ofEntries(entries: readonly ForecastEntry[], known: KnownSources): ForecastSource | null {
  const sources = entries.flatMap((entry) => ofEntry(entry, known) ?? []);
  return sources.length < entries.length ? null
    : { figure: add(...sources.map(({ figure }) => figure)), beside: sources.flatMap(({ beside }) => beside) };
}

function ofSheet(one: EarlierForecast, { numberAt, unit }: KnownSources): ForecastSource | null {
  const read = numberAt(one.cell);
  if (read === null || Math.abs(Math.abs(read) - Math.abs(one.value)) > 1e-6) return null;
  const sign = read !== 0 && Math.sign(read) !== Math.sign(one.value) ? -1 : 1;
  return { figure: figureOf([{ cell: one.cell, factor: sign * unitFactor(one.unit, unit), read, text: null }]), beside: [] };
}

/** The cell of the forecast that was made for a period: the history's standing row, else what the workbook's own sheets tell. */
export const forecastSources = (known: KnownSources): SourceOfForecast => (area, name, period) => {
  const entry = [...known.entries].reverse().find((one) => !one.replaced && nameKey(one.area) === nameKey(name) && comparePeriods(one.period, period) === 0);
  if (entry) return ofEntry(entry, known);
  const together = area === null ? entriesTogether(known.entries, known.areas, period) : null;
  if (together) return ofEntries(together, known);
  const told = [...known.earlier].reverse().find((one) => comparePeriods(one.period, period) === 0
    && (one.area === null ? area === null : area !== null && nameKey(one.area) === nameKey(area)));
  return told ? ofSheet(told, known) : null;
};

/** The formula of an earlier forecast; where rows have changed places it keeps the figure as it was. */
export function earlierFormula(source: ForecastSource | null, value: number): string | undefined {
  const formula = source ? sourceFormula(source.figure) : undefined;
  if (!source || formula === undefined || Math.abs(source.figure.value - value) > 1e-6) return undefined;
  const all = source.beside.flatMap(({ cell, text }) => conditions(cell, text));
  // Functions take at most 255 arguments, a formula 8 192 letters.
  if (all.length > 250 || all.join(',').length + formula.length > 7_500) return undefined;
  return all.length === 0 ? formula : `=IF(${all.length === 1 ? all[0] : `AND(${all.join(',')})`},${formula.slice(1)},${value})`;
}
