import { withoutNoise } from '../values/unit';
import type { Phasing } from '../values/forecast';
import type { ForecastInput } from './forecast';
import { phaseBest, shareAt } from './shares';

/** How the outcome stands against the forecast, and the forecast against the last one (design, section 5). */
export interface ForecastDeviation {
  /** actual − the forecast phased to the date. */
  readonly varianceToForecast: number | null;
  /** The share of the forecast that should have come by now, and by which phasing. */
  readonly phased: { readonly share: number; readonly phasing: Phasing } | null;
  /** forecast − the last forecast. */
  readonly forecastChange: number | null;
}

export function deviationFrom(input: ForecastInput, forecast: number | null, last: number | null, phasing: Phasing | null): ForecastDeviation {
  if (forecast === null || input.period.month === 12) return { varianceToForecast: null, phased: null, forecastChange: null };
  const phased = phaseBest(input, phasing);
  const share = shareAt(phased, input.period);
  return {
    varianceToForecast: input.actual === null ? null : withoutNoise(input.actual - forecast * share),
    phased: { share, phasing: phased.phasing },
    forecastChange: last === null ? null : withoutNoise(forecast - last),
  };
}

export { isLargeChange } from '../values/forecast';
