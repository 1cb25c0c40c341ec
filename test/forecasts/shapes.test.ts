import { followUp } from '../../src/followUp';
import type { BackTest } from '../../src/forecasts/forecast';
import { experienceRange } from '../../src/forecasts/range';
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
  it.each(known.map((shape) => [shape.name, shape] as const))('%s: the ranking prefers a method that suits it', (_, shape) => {
    const { workbook: drawn, outcomes } = generated(shape, years);
    const views = followUp(drawn, { today: '2024-09-12' }).forecasts?.areas ?? [];
    expect(views).toHaveLength(AREAS);
    expect(views.every(({ input }) => input.years.length === years + 1)).toBe(true);
    const best = views.map(({ forecasts }) => forecasts.best);
    expect(best.filter((method) => method !== null && shape.right.includes(method)).length).toBeGreaterThanOrEqual(AREAS * 0.75);
    // And it comes nearer to what the year came to than the method that suits it least.
    const likely = (at: number, method: ForecastMethod | null) => views[at]?.forecasts.proposals.find((one) => one.method === method)?.likely ?? NaN;
    const missed = (of: (at: number) => ForecastMethod | null) => outcomes.reduce((sum, outcome, at) => sum + Math.abs((likely(at, of(at)) - outcome) / outcome), 0);
    const each = (['runRate', 'priorYearShare', 'severalYearsShare'] as const).map((method) => missed(() => method));
    expect(missed((at) => best[at] ?? null)).toBeLessThan(Math.max(...each));
  });
});

describe('the range of experience', () => {
  const test = (method: BackTest['method'], ...errors: readonly number[]): BackTest => ({
    method, cases: errors.map((error, at) => ({ year: 2018 + at, forecast: -100, outcome: -100 - error })), meanError: 0, bias: 0,
  });
  const own = test('runRate', 2, -1, 1);

  it.each([
    ['as far as the method has missed', [], 4],
    ['as far as the next best, which luck may have passed over', [own, test('priorYearShare', 5, 0, 0)], 10],
    ['no farther for one that missed much more', [own, test('priorYearShare', 30, 0, 0)], 4],
    ['no farther for one that was tried too seldom', [own, test('severalYearsShare', 5)], 4],
  ])('reaches %s', (_, rivals, reach) => {
    const range = experienceRange(-200, own, rivals);
    expect([range?.low, range?.high, range?.holds]).toEqual([-200 - reach, -200 + reach, 3 / 4]);
  });
});
