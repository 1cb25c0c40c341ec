import type { BackTest, ForecastRange } from './forecast';

/** Fewer tried years than this give no range of experience. */
const LEAST_CASES = 2;

/** A method's errors on earlier years, as parts of what it had forecast. */
const relativeErrors = ({ cases }: BackTest): number[] =>
  cases.filter(({ forecast }) => forecast !== 0).map(({ forecast, outcome }) => (outcome - forecast) / Math.abs(forecast));

/**
 * The range of experience round a forecast: as far on either side as the method has ever missed on the area's own
 * years. Of n years and one more, all alike, the one more is the worst one time in n + 1: that often the outcome
 * should fall outside. Not a confidence interval: the years are few and need not be alike.
 */
export function experienceRange(likely: number, test: BackTest | undefined): (ForecastRange & { readonly holds: number }) | null {
  const errors = test ? relativeErrors(test) : [];
  if (errors.length < LEAST_CASES) return null;
  const worst = Math.max(...errors.map(Math.abs)) * Math.abs(likely);
  return { low: likely - worst, high: likely + worst, from: 'experience', holds: errors.length / (errors.length + 1) };
}
