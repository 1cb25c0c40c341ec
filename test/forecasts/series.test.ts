import { committeesOf, readSeries, type Series } from '../../scripts/bench/forecasting/cases';
import { FIRST, measure, nothing, type Measured } from '../../scripts/bench/forecasting/measure';
import { rankedFirst } from '../../scripts/bench/forecasting/references';

/** The first proposal on real series (`test/series`): how near it comes, against the rule before it, and what its ranges hold. */

const RANKED = 'ranked by the area’s own years';

function measured(all: readonly Series[], month: number, least: number, most: number): Measured {
  const found = nothing();
  for (const committee of committeesOf(all, month, least, most)) measure(found, committee, [[RANKED, rankedFirst]]);
  return found;
}

/** Mean error in % of the year. */
function errorOf({ missed }: Measured, name: string): number {
  const one = missed.get(name);
  return one ? (100 * one.error) / one.cases : NaN;
}

const finland = readSeries('finland-state.csv');
const pharmaceutical = readSeries('pbs.csv');

it.each<[name: string, month: number, most: number, all: readonly Series[]]>([
  ['Finnish central government', 4, 8.2, finland], ['Finnish central government', 8, 5, finland], ['Finnish central government', 10, 4.2, finland],
  ['Australian pharmaceutical benefits', 4, 5.6, pharmaceutical], ['Australian pharmaceutical benefits', 8, 2.7, pharmaceutical], ['Australian pharmaceutical benefits', 10, 1.6, pharmaceutical],
])('%s after %d months: the first proposal misses by at most %d %%, and by less than the method that its own years rank first', (_, month, most, all) => {
  const found = measured(all, month, 3, 5);
  expect(errorOf(found, FIRST)).toBeLessThanOrEqual(most);
  expect(errorOf(found, FIRST)).toBeLessThanOrEqual(0.95 * errorOf(found, RANKED));
});

it.each([[3, 4], [3, 8], [3, 10], [4, 4], [4, 8], [4, 10], [5, 4], [5, 8], [5, 10]])('with %d earlier years and after %d months the ranges hold what they claim, within four points', (years, month) => {
  for (const all of [finland, pharmaceutical]) {
    const { areas: { held, ranges, claimed } } = measured(all, month, years, years);
    expect(ranges).toBeGreaterThan(50);
    expect(Math.abs((100 * held) / ranges - (100 * claimed) / ranges)).toBeLessThanOrEqual(4);
  }
});
