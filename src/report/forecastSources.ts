import type { EarlierForecast } from '../reading/sources/months/monthFacts';
import type { ForecastEntry, TellingCell } from '../forecasts/choices';
import type { KnownForecast } from '../forecasts/knownForecasts';
import { add, figureOf } from '../figures/arithmetic';
import type { Figure } from '../figures/figures';
import type { CellAddress } from '../values/cell';
import { unitFactor, type Unit } from '../values/unit';
import { sourceFormula } from './formulas';
import { conditions } from './live';

/** Where an earlier forecast stands. The history may be sorted: it is in its cell as long as these texts are in theirs. */
export interface ForecastSource {
  readonly figure: Figure;
  readonly beside: readonly TellingCell[];
}

export interface SourceContext {
  readonly unit: Unit;
  /** The number in a cell of the workbook; null for anything else. */
  readonly numberAt: (cell: CellAddress) => number | null;
}

export type SourceOfForecast = (known: KnownForecast) => ForecastSource | null;

const ofEntry = ({ cells, likely, unit: from }: ForecastEntry, { unit }: SourceContext): ForecastSource =>
  ({ figure: figureOf([{ cell: cells.likely, factor: unitFactor(from, unit), read: likely, text: null }]), beside: cells.beside });

function ofSheet(one: EarlierForecast, { numberAt, unit }: SourceContext): ForecastSource | null {
  const read = numberAt(one.cell);
  if (read === null || Math.abs(Math.abs(read) - Math.abs(one.value)) > 1e-6) return null;
  const sign = read !== 0 && Math.sign(read) !== Math.sign(one.value) ? -1 : 1;
  return { figure: figureOf([{ cell: one.cell, factor: sign * unitFactor(one.unit, unit), read, text: null }]), beside: [] };
}

/** The figure of a forecast that was made, from the cells that keep it; null where one of them cannot be pointed at. */
export const forecastSources = (context: SourceContext): SourceOfForecast => ({ from }) => {
  const sources = from.flatMap((one) => ('cells' in one ? ofEntry(one, context) : ofSheet(one, context)) ?? []);
  if (sources.length === 0 || sources.length < from.length) return null;
  return { figure: add(...sources.map(({ figure }) => figure)), beside: sources.flatMap(({ beside }) => beside) };
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
