import fc from 'fast-check';
import { followUp } from '../../src/followUp';
import type { BackTest } from '../../src/forecasts/forecast';
import { middleMethods } from '../../src/forecasts/middle';
import { committeeExperience, experienceRange } from '../../src/forecasts/range';
import type { ForecastMethod } from '../../src/values/forecast';
import type { CellValue, RawWorkbook } from '../../src/workbook/rawSheet';
import { plainSheet, workbook } from '../layouts/build';
import { drawnYears, shapes, type Shape } from '../support/forecastShapes';

const LAST = 2024;
const MONTH = 8;
const SHORT = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const AREAS = 12;

interface Generated {
  readonly workbook: RawWorkbook;
  /** What the followed-up year comes to, by area. */
  readonly outcomes: readonly number[];
}

/** A workbook of a nämnd whose areas are all of one shape: the follow-up through August, and each year's months on a sheet of its own. */
function generated(shape: Shape, years: number): Generated {
  const areas = Array.from({ length: AREAS }, (_, at) => ({ name: `Enhet ${at + 1}`, years: drawnYears(shape, years, at * 101 + years) }));
  const sum = (months: readonly number[] = []) => months.reduce((all, one) => all + one, 0);
  const sheets = Array.from({ length: years + 1 }, (_, at) => {
    const [year, through] = [LAST - years + at, at === years ? MONTH : 12];
    return plainSheet(`Utfall ${year}`, [
      [`Utfall per månad ${year}, tkr`], ['Verksamhet', ...SHORT.slice(0, through).map((month) => `${month}-${year - 2000}`)],
      ...areas.map(({ name, years: all }): CellValue[] => [name, ...(all[at] ?? []).slice(0, through)]),
    ]);
  });
  const drift = plainSheet('Drift', [
    [`Omsorgsnämnden, nettokostnader, uppföljning per augusti ${LAST}, tkr`], ['Verksamhet', `Budget ${LAST}`, `Utfall jan-aug ${LAST}`],
    ...areas.map(({ name, years: all }): CellValue[] => [name, sum(all[years - 1]), sum(all[years]?.slice(0, MONTH))]),
  ]);
  return { workbook: workbook(drift, ...sheets), outcomes: areas.map(({ years: all }) => sum(all[years])) };
}

const known = shapes.filter(({ right }) => right.length > 0);

describe.each([3, 4, 5])('generated workbooks with %d years of months', (years) => {
  it.each(known.map((shape) => [shape.name, shape] as const))('%s: the middle comes nearer than half of the methods at least, and never as far off as the worst', (_, shape) => {
    const { workbook: drawn, outcomes } = generated(shape, years);
    const views = followUp(drawn, { today: '2024-09-12' }).forecasts?.areas ?? [];
    expect(views).toHaveLength(AREAS);
    expect(views.every(({ input }) => input.years.length === years + 1)).toBe(true);
    expect(views.every(({ forecasts }) => forecasts.best === 'median')).toBe(true);
    const missed = (method: ForecastMethod) => outcomes.reduce((sum, outcome, at) =>
      sum + Math.abs(((views[at]?.forecasts.proposals.find((one) => one.method === method)?.likely ?? NaN) - outcome) / outcome), 0);
    const each = middleMethods.map(missed);
    expect(each.filter((one) => missed('median') <= one).length).toBeGreaterThanOrEqual(each.length / 2);
    expect(missed('median')).toBeLessThan(Math.max(...each));
  });
});

describe('the range of experience', () => {
  const test = (method: BackTest['method'], ...errors: readonly number[]): BackTest => ({
    method, cases: errors.map((error, at) => ({ year: 2018 + at, forecast: -100, outcome: -100 - error })), meanError: 0, bias: 0,
  });
  const rangeOf = (own: BackTest | undefined, ...others: readonly BackTest[]) =>
    experienceRange(-200, own, committeeExperience([...own ? [own] : [], ...others].map((one) => [one])));

  it('of one area alone reaches as far as the method has missed, and claims what so few years can', () => {
    expect(rangeOf(test('median', 2, -1))).toEqual({ low: -204, high: -196, holds: 2 / 3 });
    expect(rangeOf(test('median', 2, -1, 1))).toEqual({ low: -204, high: -196, holds: 3 / 4 });
  });

  it('is drawn towards the committee’s typical miss where the area’s own years are few', () => {
    const [even, still] = [test('median', 2, -2, 2), test('median', 0, 0, 0)];
    const [wide, narrow] = [rangeOf(even, still), rangeOf(still, even)];
    // Misses of 2 % and 0 % beside a typical 1 %: scales of (6 + 2) / 5 and (0 + 2) / 5 per cent.
    expect((wide?.high ?? 0) - (wide?.low ?? 0)).toBeCloseTo(4 * ((narrow?.high ?? 0) - (narrow?.low ?? 0)), 9);
    expect(narrow?.high).toBeGreaterThan(-200);
  });

  it.each<[string, BackTest | undefined, readonly BackTest[]]>([
    ['was never tried on the area', undefined, [test('median', 1, 1)]],
    ['was tried once in the whole committee', test('median', 1), []],
    ['forecast nothing', { ...test('median'), cases: [{ year: 2018, forecast: 0, outcome: 5 }, { year: 2019, forecast: 0, outcome: 5 }] }, []],
  ])('is not given for a method that %s', (_, own, others) => {
    expect(rangeOf(own, ...others)).toBeNull();
  });

  it('holds three in four of the years that it is counted on', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 12 }), (errors) => {
      const all = errors.map((one) => test('median', ...one));
      const experience = committeeExperience(all.map((one) => [one]));
      const held = all.flatMap((one) => one.cases.map(({ outcome, year }) => {
        // As the year stood when it was tried: its own miss not among those that tell the area's scale.
        const range = experienceRange(-100, { ...one, cases: one.cases.filter((other) => other.year !== year) }, experience);
        return range !== null && outcome >= range.low - 1e-9 && outcome <= range.high + 1e-9;
      }));
      expect(held.filter(Boolean).length / held.length).toBeGreaterThanOrEqual(0.7);
    }));
  });
});
