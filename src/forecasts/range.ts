import type { BackTest, ForecastRange } from './forecast';

/** Fewer tried years than this give no range of experience. */
const LEAST_CASES = 2;

/** A method's errors on earlier years, as parts of what it had forecast. */
const relativeErrors = ({ cases }: BackTest): number[] =>
  cases.filter(({ forecast }) => forecast !== 0).map(({ forecast, outcome }) => (outcome - forecast) / Math.abs(forecast));

const worstOf = (test: BackTest | undefined): number | null => {
  const errors = test ? relativeErrors(test) : [];
  return errors.length < LEAST_CASES ? null : Math.max(...errors.map(Math.abs));
};

/** A method that missed by more than so many times as much did not lose by bad luck. */
const NEAR = 3;

/**
 * The range of experience round a forecast: as far on either side as the method has ever missed on the area's own
 * years. Of n years and one more, all alike, the one more is the worst one time in n + 1: that often the outcome
 * should fall outside. Not a confidence interval: the years are few and need not be alike.
 *
 * `rivals` are the tests among which the method was chosen by these very years: that it missed least is in part luck,
 * so the range is at least as wide as that of the one which missed second least, if that is near enough to have come
 * first by luck (`npm run bench forecasting` measures it).
 */
export function experienceRange(
  likely: number, test: BackTest | undefined, rivals: readonly BackTest[] = [],
): (ForecastRange & { readonly holds: number }) | null {
  const own = worstOf(test);
  if (!test || own === null) return null;
  const second = rivals.flatMap((rival) => worstOf(rival) ?? []).sort((a, b) => a - b)[1] ?? own;
  const worst = (second <= own * NEAR ? Math.max(own, second) : own) * Math.abs(likely);
  const { length } = relativeErrors(test);
  return { low: likely - worst, high: likely + worst, from: 'experience', holds: length / (length + 1) };
}
