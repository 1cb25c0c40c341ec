import type { CellAddress } from '../values/cell';
import type { Period } from '../values/period';
import { nameKey } from '../values/text';
import { unitFactor, type Unit } from '../values/unit';
import { add, addAll, figureOf, subtract } from '../figures/arithmetic';
import type { AreaFigures, Figure, Figures } from '../figures/figures';

/** A forecast that the user decided, in the cells that keep it. Income positive. */
export interface DecidedForecast {
  readonly area: string;
  readonly unit: Unit;
  readonly likely: { readonly value: number; readonly cell: CellAddress };
  readonly low: { readonly value: number; readonly cell: CellAddress } | null;
  readonly high: { readonly value: number; readonly cell: CellAddress } | null;
}

const figureFrom = (kept: DecidedForecast['low'], from: Unit, to: Unit): Figure | null =>
  (kept ? figureOf([{ cell: kept.cell, factor: unitFactor(from, to), read: kept.value, text: null }]) : null);

const less = (a: Figure | null, b: Figure | null): Figure | null => (a && b ? subtract(a, b) : null);

function withForecast(area: AreaFigures, forecast: Figure, low: Figure | null, high: Figure | null): AreaFigures {
  const { amounts } = area;
  // The budget that the workbook's own forecast and variance tell stays, whatever is forecast instead.
  const budget = amounts.budget ?? less(amounts.forecast, amounts.variance);
  return {
    ...area,
    amounts: {
      ...amounts, budget, forecast, forecastLow: low, forecastHigh: high,
      variance: less(forecast, budget), remaining: less(forecast, amounts.actual),
    },
  };
}

/** The committee's forecast moves as much as its areas' do; without one of its own it is their sum. */
function totalForecast(before: Figures, after: readonly AreaFigures[], measure: 'forecast' | 'forecastLow' | 'forecastHigh'): Figure | null {
  const own = before.total.amounts[measure];
  if (!own) return measure === 'forecast' ? addAll(after.map(({ amounts }) => amounts.forecast)) : null;
  let moved: Figure = own;
  for (const [at, area] of before.areas.entries()) {
    const [was, is] = [area.amounts.forecast, after[at]?.amounts.forecast ?? null];
    if (was === is) continue;
    if (!was || !is) return null;
    moved = subtract(add(moved, is), was);
  }
  return moved;
}

/**
 * The figures with the decided forecasts in place of the workbook's, each pointing at the cell that keeps it.
 * In December nothing is forecast. Figures that no decision touches are the same objects as before.
 */
export function applyForecasts(figures: Figures, decided: readonly DecidedForecast[], unit: Unit, period: Period | null): Figures {
  if (decided.length === 0 || period === null || period.month === 12) return figures;
  const areas = figures.areas.map((area) => {
    const one = decided.find((decision) => nameKey(decision.area) === nameKey(area.name));
    const forecast = one ? figureFrom(one.likely, one.unit, unit) : null;
    return one && forecast ? withForecast(area, forecast, figureFrom(one.low, one.unit, unit), figureFrom(one.high, one.unit, unit)) : area;
  });
  if (areas.every((area, at) => area === figures.areas[at])) return figures;
  const forecast = totalForecast(figures, areas, 'forecast');
  const total = forecast
    ? withForecast(figures.total, forecast, totalForecast(figures, areas, 'forecastLow'), totalForecast(figures, areas, 'forecastHigh'))
    : { ...figures.total, amounts: { ...figures.total.amounts, forecast: null, forecastLow: null, forecastHigh: null, variance: null, remaining: null } };
  return { ...figures, areas, total };
}
