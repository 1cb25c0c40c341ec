import { shapes } from '../../test/support/forecastShapes';
import { committeesOf, drawnCommittees, readSeries, type Committee, type Series } from './forecasting/cases';
import { BY_OWN, FIRST, measure, nothing, OF_AREAS, type Held, type Measured, type Reference } from './forecasting/measure';
import { etsAaa, rankedFirst, theta } from './forecasting/references';

const MONTHS = [4, 8, 10] as const;
const YEARS = [3, 4, 5] as const;
const DRAWN_MONTHS = [3, 6, 8, 10] as const;
const AREAS = 200;
/** So many areas does a nämnd have. */
const SIZE = 8;

const RANKED = 'ranked by the area’s own years';
const references: readonly Reference[] = [[RANKED, rankedFirst], ['ETS AAA', etsAaa], ['theta', theta]];

const number = (part: number): string => (part * 100).toFixed(1);

function measured(committees: readonly Committee[], against: readonly Reference[] = references): Measured {
  const all = nothing();
  for (const committee of committees) measure(all, committee, against);
  return all;
}

/** "7.9 / 4.8 / 4.0" of one name over the months. */
function over(months: readonly Measured[], name: string, of: 'error' | 'bias'): string {
  return months.map(({ missed }) => { const one = missed.get(name); return one ? number(one[of] / one.cases) : '–'; }).join(' / ');
}

const held = ({ ranges, held: within, claimed, width, score }: Held): string =>
  (ranges === 0 ? 'no ranges' : `held ${number(within / ranges)} % (claims ${number(claimed / ranges)}), ${number(width / ranges)} % wide, interval score ${number(score / ranges)}`);

/** Neighbouring series as nämnder of a usual size. */
const inGroups = (all: readonly Series[]): readonly (readonly Series[])[] =>
  Array.from({ length: Math.floor(all.length / SIZE) }, (_, at) => all.filter((_one, each) => each % Math.floor(all.length / SIZE) === at));

function benchSeries(name: string, all: readonly Series[]): void {
  const months = MONTHS.map((month) => measured(committeesOf(all, month, 3, 5)));
  const names = [FIRST, ...references.map(([one]) => one)];
  const methods = [...new Set(months.flatMap(({ missed }) => [...missed.keys()]))].filter((one) => !names.includes(one) && one !== OF_AREAS && one !== BY_OWN);
  console.log(`forecasting, ${name}, ${all.length} series, three to five earlier years: mean error (bias) in % of the year at ${MONTHS.join(' / ')} months`);
  for (const one of [...names, ...methods]) console.log(`  ${one}: ${over(months, one, 'error')} (${over(months, one, 'bias')})`);
  for (const years of [1, 2, ...YEARS]) {
    const exactly = MONTHS.map((month) => measured(committeesOf(all, month, years, years), references.slice(0, 1)));
    console.log(`  ${years} earlier years: ${FIRST} ${over(exactly, FIRST, 'error')}, ${RANKED} ${over(exactly, RANKED, 'error')}`);
    if (years < 3) continue;
    exactly.forEach(({ areas }, at) => console.log(`    at ${MONTHS[at] ?? 0} months the range ${held(areas)}`));
    const small = MONTHS.map((month) => measured(inGroups(all).flatMap((group) => committeesOf(group, month, years, years)), []));
    small.forEach(({ areas, committee, summed }, at) => console.log(`    of ${SIZE} areas at ${MONTHS[at] ?? 0} months the range ${held(areas)}; the committee's ${held(committee)}, where its areas' are ${number(summed / Math.max(1, committee.ranges))} % wide together`));
    console.log(`    of ${SIZE} areas: ${OF_AREAS} ${over(small, OF_AREAS, 'error')}, ${BY_OWN} ${over(small, BY_OWN, 'error')}`);
  }
  // Without any earlier year there is no middle.
  const none = MONTHS.map((month) => measured(committeesOf(all, month, 0, 0), []));
  console.log(`  no earlier year: ${FIRST} ${over(none, FIRST, 'error')} (${['remainingBudget', 'runRate'].map((method) => `${method} ${over(none, method, 'error')}`).join(', ')})`);
}

function benchShapes(): void {
  for (const years of YEARS) {
    for (const shape of shapes) {
      const all = measured(DRAWN_MONTHS.flatMap((month) => drawnCommittees(shape, years, month, AREAS, SIZE)), references.slice(0, 1));
      const of = (name: string) => { const one = all.missed.get(name); return one ? number(one.error / one.cases) : '–'; };
      console.log(`forecasting, ${years} years, ${shape.name}: ${FIRST} missed by ${of(FIRST)} %, ${RANKED} ${of(RANKED)}; the range ${held(all.areas)}`);
    }
  }
}

/** How near methods and the first proposal come, on real series and drawn ones, and what ranges hold against what they claim. */
export function benchForecasting(): Promise<void> {
  benchSeries('Finnish central government', readSeries('finland-state.csv'));
  benchSeries('Australian pharmaceutical benefits', readSeries('pbs.csv'));
  benchShapes();
  return Promise.resolve();
}
