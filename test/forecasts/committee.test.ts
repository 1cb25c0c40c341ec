import fc from 'fast-check';
import { backTest } from '../../src/forecasts/backTest';
import { committeeForecast } from '../../src/forecasts/committee';
import type { ForecastInput, YearOfMonths } from '../../src/forecasts/forecast';
import { proposeForecasts, widestOnly } from '../../src/forecasts/propose';
import { committeeExperience } from '../../src/forecasts/range';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

const nothing: ForecastInput = {
  area: '', unit: 'tkr', period: { year: 2024, month: 8 }, budget: null, budgetToDate: null, budgetDoubt: null, actual: null, own: null,
  priorYear: null, priorYearToDate: null, years: [], driver: null, ownShares: null, phasing: null, oneOffs: [],
};

/** An area by a month's cost in each year, the followed-up one last, and how it goes over a year. */
function areaOf(area: string, levels: readonly number[], shape: (month: number) => number = () => 1): ForecastInput {
  const years = levels.map((level, at): YearOfMonths => ({
    year: 2024 - levels.length + 1 + at, months: Array.from({ length: 12 }, (_, month) => (at < levels.length - 1 || month < 8 ? -level * shape(month) : null)),
  }));
  const until = (year: YearOfMonths | undefined, month: number) => year?.months.slice(0, month).reduce<number>((sum, one) => sum + (one ?? 0), 0) ?? null;
  return { ...nothing, area, years, actual: until(years.at(-1), 8), priorYear: until(years.at(-2), 12), priorYearToDate: until(years.at(-2), 8) };
}

function together(inputs: readonly ForecastInput[]): ForecastInput {
  const sum = (of: (input: ForecastInput) => number | null) => inputs.reduce((all, input) => all + (of(input) ?? 0), 0);
  return {
    ...nothing, area: 'Nämnden', actual: sum(({ actual }) => actual), priorYear: sum(({ priorYear }) => priorYear), priorYearToDate: sum(({ priorYearToDate }) => priorYearToDate),
    years: (inputs[0]?.years ?? []).map(({ year }, at) => ({ year, months: Array.from({ length: 12 }, (_, month) =>
      (inputs.some(({ years }) => years[at]?.months[month] == null) ? null : sum(({ years }) => years[at]?.months[month] ?? null))) })),
  };
}

function forecastOf(inputs: readonly ForecastInput[], total = together(inputs)) {
  const tests = inputs.map(backTest);
  const experience = committeeExperience(tests);
  const areas = inputs.map((input, at) => proposeForecasts(input, { tests: tests[at] ?? [], experience }));
  return { areas, committee: committeeForecast(areas, inputs, proposeForecasts(total), total) };
}

describe('the committee’s forecast', () => {
  const late = (month: number) => (month < 8 ? 1 : 3);

  it('is the sum of the areas’, and its own amounts give the same where the areas are alike', () => {
    const { committee } = forecastOf([areaOf('Barn', [100, 100, 100, 100]), areaOf('Vuxna', [50, 50, 50, 50])]);
    expect(committee).toMatchObject({ ofAreas: -1_800, byOwn: -1_800, difference: null });
    expect(plain(committee?.sentence.sv)).toBe('Områdenas förslag ger tillsammans −1 800 tkr, och nämndens egna belopp ger detsamma.');
  });

  it('shows both and why, where they differ by more than rounding', () => {
    const { committee } = forecastOf([areaOf('Barn', [100, 120, 100, 150]), areaOf('Vuxna', [50, 50, 80, 40], late), areaOf('Äldre', [10, 90, 10, 60])]);
    expect(committee?.difference).toBeCloseTo((committee?.byOwn ?? 0) - (committee?.ofAreas ?? 0), 6);
    expect(committee?.difference).not.toBeNull();
    expect(plain(committee?.sentence.sv)).toMatch(/^Områdenas förslag ger tillsammans −\S+( \d+)? tkr, men nämndens egna belopp ger −\S+( \d+)? tkr: varje områdes förslag görs för sig; mest skiljer (Barn|Vuxna|Äldre), vars förslag är/);
    expect(plain(committee?.sentence.en)).toContain('each area is proposed by itself; furthest apart is');
  });

  it('says which amounts do not add up where that is why', () => {
    const inputs = [areaOf('Barn', [100, 100]), areaOf('Vuxna', [50, 50])];
    const { committee } = forecastOf(inputs, { ...nothing, actual: -1_200, priorYear: -1_500, priorYearToDate: -1_200, area: 'Nämnden' });
    expect(plain(committee?.sentence.sv)).toContain('utfallet 2023 är −1 500 tkr för nämnden men −1 800 tkr för områdena tillsammans.');
    expect(plain(committee?.sentence.en)).toContain('the outcome of 2023 is −1,500 tkr of the committee but −1,800 tkr of the areas together.');
  });

  it('has no sum where an area lacks everything', () => {
    const { committee } = forecastOf([areaOf('Barn', [100, 100]), { ...nothing, area: 'Vuxna' }], nothing);
    expect(committee).toMatchObject({ ofAreas: null, byOwn: null, range: null });
    expect(committee?.sentence.sv).toBe('Områdenas förslag går inte att summera: underlag saknas för Vuxna.');
  });

  it('is not made in December', () => {
    const december = { ...areaOf('Barn', [100, 100]), period: { year: 2024, month: 12 } };
    expect(committeeForecast([proposeForecasts(december)], [december], proposeForecasts(december), december)).toBeNull();
  });

  const levels = fc.array(fc.integer({ min: 50, max: 200 }), { minLength: 5, maxLength: 5 });

  it('has a range narrower than its areas’ together, and no narrower than if their misses cancelled one another', () => {
    fc.assert(fc.property(fc.array(levels, { minLength: 2, maxLength: 6 }), (all) => {
      const { areas, committee } = forecastOf(all.map((one, at) => areaOf(`Område ${at}`, one)));
      const reaches = areas.map(({ range }) => ((range?.high ?? NaN) - (range?.low ?? NaN)) / 2);
      const reach = ((committee?.range?.high ?? NaN) - (committee?.range?.low ?? NaN)) / 2;
      expect(reach).toBeLessThanOrEqual(reaches.reduce((sum, one) => sum + one, 0) + 1e-6);
      expect(reach).toBeGreaterThanOrEqual(Math.hypot(...reaches) - 1e-6);
      expect(committee?.range?.holds).toBe(areas[0]?.range?.holds);
    }), { numRuns: 40 });
  });
});

describe('methods that differ widely', () => {
  const apart = (area: string, growth: number) => areaOf(area, [5_000, 5_000, 5_000, 5_000 * growth], (month) => (month < 4 ? 1 : growth));

  it.each([[1, 1], [4, 1], [5, 1], [9, 1], [10, 2], [14, 2]])('are told of in %d areas of at most the widest fifth: %d', (count, most) => {
    const areas = widestOnly(Array.from({ length: count }, (_, at) => proposeForecasts(apart(`Område ${at}`, 1.5 + at * 0.1))), 'tkr');
    const wide = areas.filter(({ spread }) => spread?.wide);
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.length).toBeLessThanOrEqual(most);
    expect(areas.every(({ spread }) => (spread?.wide ? /skiljer sig mycket/ : /ligger inom/).test(spread?.sentence.sv ?? ''))).toBe(true);
  });

  it('are not told of where they lie near one another, however wide the range', () => {
    expect(widestOnly([proposeForecasts(areaOf('Barn', [5_000, 5_000, 5_000, 5_000]))], 'tkr')[0]?.spread?.wide).toBe(false);
  });
});
