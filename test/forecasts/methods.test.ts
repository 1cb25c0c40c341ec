import fc from 'fast-check';
import { accuracyOf, accuracyOverYears } from '../../src/forecasts/accuracy';
import { backTest } from '../../src/forecasts/backTest';
import { deviationFrom, isLargeChange } from '../../src/forecasts/deviation';
import type { ForecastInput, YearOfMonths } from '../../src/forecasts/forecast';
import { methodMakers, outcomeMethods } from '../../src/forecasts/methods';
import { proposeForecasts } from '../../src/forecasts/propose';
import { cumulatedShares, meanShares, phase, phaseBest, sharesOf } from '../../src/forecasts/shares';
import type { ForecastMethod } from '../../src/values/forecast';
import type { Unit } from '../../src/values/unit';

const nothing: ForecastInput = {
  area: 'HVB vuxna', unit: 'tkr', period: { year: 2018, month: 8 }, budget: null, budgetToDate: null, budgetDoubt: null, actual: null, own: null,
  priorYear: null, priorYearToDate: null, years: [], driver: null, ownShares: null, phasing: null, oneOffs: [],
};
const input = (some: Partial<ForecastInput>): ForecastInput => ({ ...nothing, ...some });

const likely = (method: ForecastMethod, some: Partial<ForecastInput>): number | null => {
  const made = methodMakers[method](input(some));
  return 'likely' in made ? made.likely : null;
};

const year = (number: number, months: readonly (number | null)[]): YearOfMonths => ({ year: number, months });
const flat = (number: number, each: number): YearOfMonths => year(number, Array.from({ length: 12 }, () => each));

describe('the published figures, by hand', () => {
  // Linköping 2018-08, HVB vuxna, net costs in tkr (negative inside): outcome 51 194, year before 37 194 of 61 965.
  const hvb = { actual: -51_194, priorYear: -61_965, priorYearToDate: -37_194, budget: -64_310, own: { likely: -71_310, low: null, high: null } };

  it.each([
    ['run rate: 51 194 × 12 / 8', 'runRate', hvb, -76_791],
    ['last year as printed: 51 194 × 61 965 / 37 194', 'priorYearShare', hvb, -85_289],
    ['last year with the cell mended: 51 194 × 61 965 / 36 653', 'priorYearShare', { ...hvb, priorYearToDate: -36_653 }, -86_548],
    ["the workbook's own", 'own', hvb, -71_310],
    ['without a period budget, as last year: 51 194 + 64 310 × (61 965 − 37 194) / 61 965', 'remainingBudget', hvb, -76_902.6],
    ['nor last year, even twelfths: 51 194 + 64 310 × 4/12', 'remainingBudget', { ...hvb, priorYear: null }, -72_631],
    // Lomma 2017-08, LSS: −31 299 against −32 862 for the period and −49 596 for the year.
    ['Lomma LSS: 31 299 + 49 596 − 32 862', 'remainingBudget', { actual: -31_299, budget: -49_596, budgetToDate: -32_862 }, -48_033],
    ['Lomma LSS run rate: 31 299 × 12 / 8 = 46 948,5', 'runRate', { actual: -31_299 }, -46_948.5],
    // Helsingborg 2017-08, Vuxen: the result −22 359, budget 0 for the period and the year.
    ['Helsingborg Vuxen: −22 359 + 0 − 0', 'remainingBudget', { actual: -22_359, budget: 0, budgetToDate: 0 }, -22_359],
    ['Helsingborg Vuxen run rate: −22 359 × 12 / 8 = −33 538,5', 'runRate', { actual: -22_359 }, -33_538.5],
  ] as const)('%s', (_, method, some, expected) => {
    expect(Math.abs((likely(method, some) ?? NaN) - expected)).toBeLessThan(0.5);
  });
});

describe('what a method lacks', () => {
  it.each([
    ['own', {}, /ingen prognos/],
    ['runRate', {}, /utfall saknas/],
    ['remainingBudget', { actual: -1 }, /Budget för helåret saknas/],
    ['priorYearShare', { actual: -1, priorYear: -10 }, /2017 för samma period/],
    ['priorYearShare', { actual: -1, priorYear: -10, priorYearToDate: 4 }, /går inte att räkna upp/],
    ['severalYearsShare', { actual: -1, years: [flat(2017, -1)] }, /arbetsboken har 1/],
    ['volumePrice', {}, /Ingen volym/],
    ['priorYearRest', { actual: -1, priorYear: -10 }, /2017 för samma period/],
    ['median', { actual: -1 }, /Minst 3 metoder med underlag behövs; här har 1 det/],
  ] as const)('%s says it', (method, some, sentence) => {
    const made = methodMakers[method](input(some));
    expect('missing' in made && made.missing.sv).toMatch(sentence);
  });

  it('is told for each method in a proposal', () => {
    const { proposals } = proposeForecasts(input({ actual: -800 }));
    expect(proposals.map(({ method, likely: value, missing }) => [method, value, missing !== null])).toEqual([
      ['own', null, true], ['median', null, true], ['remainingBudget', null, true], ['runRate', -1200, false],
      ['priorYearShare', null, true], ['severalYearsShare', null, true], ['priorYearRest', null, true], ['recentLevel', null, true], ['volumePrice', null, true],
    ]);
  });
});

describe('explanations', () => {
  it('give the figures, in both languages', () => {
    const { proposals } = proposeForecasts(input({ actual: -51_194, priorYear: -61_965, priorYearToDate: -37_194 }));
    const of = (method: ForecastMethod) => proposals.find((one) => one.method === method)?.explanation;
    expect(of('runRate')?.sv).toBe('Utfallet −51\u00a0194 tkr på 8 månader räknat upp till tolv: × 12/8.');
    expect(of('priorYearShare')?.sv).toBe('Utfallet −51\u00a0194 tkr delat med 60,0 %: så stor del av utfallet 2017 hade kommit till och med augusti (−37\u00a0194 tkr av −61\u00a0965 tkr).');
    expect(of('priorYearShare')?.en).toContain('divided by 60.0 %');
  });
});

describe('spread and range', () => {
  it('says first that methods disagree widely', () => {
    const { spread, range } = proposeForecasts(input({ actual: -51_194, priorYear: -61_965, priorYearToDate: -37_194, own: { likely: -71_310, low: null, high: null } }));
    expect(spread?.wide).toBe(true);
    expect(spread?.sentence.sv).toContain('Metoderna skiljer sig mycket');
    expect(range).toMatchObject({ from: 'spread', high: -71_310 });
  });

  it("keeps the workbook's own low and high", () => {
    const { range, proposals } = proposeForecasts(input({ actual: -20_918, budget: 0, budgetToDate: 0, own: { likely: -5_000, low: -10_000, high: -2_000 } }));
    expect(range).toEqual({ low: -10_000, high: -2_000, from: 'workbook', holds: null });
    expect(proposals[0]).toMatchObject({ low: -10_000, likely: -5_000, high: -2_000 });
  });

  it('comes from experience when the area has years of months', () => {
    const years = [2013, 2014, 2015, 2016, 2017].map((number, at) => year(number, Array.from({ length: 12 }, (_, month) => -100 - (month > 7 ? at * 2 : 0))));
    const { range, backTests } = proposeForecasts(input({ actual: -800, years: [...years, year(2018, [...Array.from({ length: 8 }, () => -100), null, null, null, null])] }));
    expect(range?.from).toBe('experience');
    expect(backTests.find(({ method }) => method === 'runRate')?.cases).toHaveLength(5);
  });

  it('says what each method’s low and high come from', () => {
    const year2 = [year(2016, Array.from({ length: 12 }, (_, month) => -100 - month)), year(2017, Array.from({ length: 12 }, (_, month) => -110 - 2 * month))];
    const of = (years: readonly YearOfMonths[], some: Partial<ForecastInput> = {}) =>
      Object.fromEntries(proposeForecasts(input({ actual: -900, priorYear: -1_452, priorYearToDate: -936, years, ...some })).proposals.map(({ method, endsFrom }) => [method, endsFrom]));
    // Two years try the run rate twice, last year's share once and several years' share never.
    expect(of(year2)).toMatchObject({ own: null, runRate: 'experience', priorYearShare: 'spread', severalYearsShare: 'years' });
    const five = [2013, 2014, 2015].map((number) => year(number, Array.from({ length: 12 }, (_, month) => -90 - month)));
    expect(of([...five, ...year2])).toMatchObject({ runRate: 'experience', priorYearShare: 'experience', severalYearsShare: 'experience' });
    expect(of([], { own: { low: -1_500, likely: -1_400, high: null } })).toMatchObject({ own: 'workbook', runRate: 'spread' });
  });

  it('needs no forecast in December', () => {
    const { proposals, range, best } = proposeForecasts(input({ period: { year: 2018, month: 12 }, actual: -1_000, budget: -900 }));
    expect(proposals.every(({ likely: value, missing }) => value === null && missing?.sv.startsWith('Året är slut'))).toBe(true);
    expect([range, best]).toEqual([null, null]);
  });
});

describe('back tests', () => {
  const rising = (number: number) => year(number, Array.from({ length: 12 }, (_, month) => -50 - month));
  const years = [2013, 2014, 2015, 2016, 2017].map(rising);

  it('look at nothing that came later than the year they try', () => {
    const tests = proposeForecasts(input({ actual: -428, years })).backTests;
    const triedOn = (method: ForecastMethod) => tests.find((test) => test.method === method)?.cases.map((one) => one.year);
    expect(triedOn('runRate')).toEqual([2013, 2014, 2015, 2016, 2017]);
    expect(triedOn('priorYearShare')).toEqual([2014, 2015, 2016, 2017]);
    expect(triedOn('severalYearsShare')).toEqual([2015, 2016, 2017]);
    // The middle needs three methods, which a first earlier year gives.
    expect(triedOn('median')).toEqual([2014, 2015, 2016, 2017]);
    expect(triedOn('recentLevel')).toEqual([2015, 2016, 2017]);
  });

  it('give the same whatever the tried year came to after the month', () => {
    const until = (months: readonly (number | null)[]) => months.map((one, at) => (at < 8 ? one : -9_999));
    const at = (all: readonly YearOfMonths[]) => backTest(input({ actual: -428, years: all })).map(({ method, cases }) => [method, cases.find((one) => one.year === 2017)?.forecast]);
    expect(at(years.map((one) => (one.year === 2017 ? year(2017, until(one.months)) : one)))).toEqual(at(years));
  });

  it('say in one sentence how the proposal was made and how it has done', () => {
    const { best, sentence } = proposeForecasts(input({ actual: -428, years }));
    expect(best).toBe('median');
    expect(sentence?.sv).toBe('Förslaget är mitten av 4 metoder, så att ingen udda avgör. Prövad på 4 tidigare år vid samma månad: i medeltal 0,0 % fel, som mest 0,0 %.');
    expect(sentence?.en).toBe('The proposal is the middle of 4 methods, so that no odd one decides. Tried on 4 earlier years at the same month: on average 0.0 % off, at most 0.0 %.');
    expect(proposeForecasts(input({ actual: -800 })).sentence?.sv).toBe('Förslaget är samma takt året ut: underlag till fler metoder saknas. Inget tidigare år att pröva på.');
  });
});

describe('the middle of the methods', () => {
  const hvb = { actual: -51_194, priorYear: -61_965, priorYearToDate: -37_194 };

  it.each<[string, Partial<ForecastInput>, ForecastMethod | null, number | null]>([
    ['three: run rate −76 791 lies between last year’s share −85 289 and last year’s rest −75 965', hvb, 'median', -76_791],
    // The budget spread as last year: −51 194 − 64 310 × 24 771 / 61 965 = −76 903.
    ['four: the mean of the two in the middle', { ...hvb, budget: -64_310 }, 'median', -76_847],
    ['two: no middle, and the budget before the run rate', { actual: -51_194, budget: -64_310, budgetToDate: -42_873 }, 'remainingBudget', -72_631],
    ['two, and a forecast of the workbook’s own', { actual: -51_194, budget: -64_310, own: { likely: -71_310, low: null, high: null } }, 'own', -71_310],
    ['only a run rate', { actual: -51_194 }, 'runRate', -76_791],
    ['nothing', {}, null, null],
  ])('of %s', (_, some, method, expected) => {
    const { best, proposals } = proposeForecasts(input(some));
    expect(best).toBe(method);
    const figure = proposals.find((one) => one.method === best)?.likely ?? null;
    expect(figure === null ? null : Math.round(figure)).toBe(expected);
  });

  it('tells which methods decide, the lowest and the highest', () => {
    const made = methodMakers.median(input(hvb));
    expect('explain' in made && made.explain().sv.replaceAll('\u00a0', ' ')).toBe(
      'Mitten av 3 metoder: samma takt året ut. Lägst är föregående års andel −85 289 tkr, högst föregående års resterande månader −75 965 tkr.');
    expect('explain' in made && made.explain().en).toContain('The middle of 3 methods: the run rate. The lowest is');
  });

  it('is not moved by one odd method', () => {
    fc.assert(fc.property(fc.integer({ min: -90_000, max: -1_000 }), (budget) => {
      const months = Array.from({ length: 12 }, () => -1_000);
      const years = [2015, 2016, 2017].map((number) => year(number, months));
      expect(likely('median', { actual: -8_000, budget, years: [...years, year(2018, months.map((one, at) => (at < 8 ? one : null)))] })).toBeCloseTo(-12_000, 6);
    }));
  });
});

describe('the remaining months', () => {
  const seasonal = (number: number, times: number) => year(number, Array.from({ length: 12 }, (_, month) => -times * (month < 8 ? 100 : 150)));
  const current = year(2018, Array.from({ length: 12 }, (_, month) => (month < 8 ? -120 : null)));

  it.each<[string, ForecastMethod, Partial<ForecastInput>, number]>([
    // −960 to date; last year's last four months −600.
    ['last year’s, as they were', 'priorYearRest', { actual: -960, years: [seasonal(2017, 1), current] }, -1_560],
    ['last year’s, by the columns', 'priorYearRest', { actual: -960, priorYear: -1_400, priorYearToDate: -800 }, -1_560],
    // The last four months −480 times 600/400 in every earlier year.
    ['the level, as earlier years went on', 'recentLevel', { actual: -960, years: [seasonal(2016, 2), seasonal(2017, 1), current] }, -960 - 480 * 1.5],
    // Of three earlier years the middle: 600/400, 600/400 and 2 400/400.
    ['the level, whatever one odd year did', 'recentLevel', { actual: -960, years: [year(2015, Array.from({ length: 12 }, (_, month) => (month < 8 ? -100 : -600))), seasonal(2016, 2), seasonal(2017, 1), current] }, -960 - 480 * 1.5],
    // The budget −1 400 with 800/1 400 of it to date in both years.
    ['the budget’s, as earlier years were spread', 'remainingBudget', { actual: -960, budget: -1_400, years: [seasonal(2016, 2), seasonal(2017, 1), current] }, -960 - 600],
    ['the budget’s, as last year was spread', 'remainingBudget', { actual: -960, budget: -1_400, priorYear: -2_800, priorYearToDate: -1_600 }, -960 - 600],
    ['the budget’s own, where the workbook tells', 'remainingBudget', { actual: -960, budget: -1_400, budgetToDate: -1_000, years: [seasonal(2016, 2), seasonal(2017, 1), current] }, -960 - 400],
    ['the budget’s, as the user chose', 'remainingBudget', { actual: -960, budget: -1_200, phasing: 'even', years: [seasonal(2016, 2), seasonal(2017, 1), current] }, -960 - 400],
  ])('%s', (_, method, some, expected) => {
    expect(likely(method, some)).toBeCloseTo(expected, 6);
  });

  it('say how the budget was spread', () => {
    const made = methodMakers.remainingBudget(input({ actual: -960, budget: -1_400, years: [seasonal(2016, 2), seasonal(2017, 1), current] }));
    expect('explain' in made && made.explain().sv).toContain('(fördelad som 2016 och 2017 i medeltal: 57,1 % hade kommit)');
    expect('explain' in made && made.explain().en).toContain('(spread as in 2016 and 2017 on average: 57.1 % had come)');
  });

  it.each<[string, Partial<ForecastInput>, RegExp]>([
    ['before July', { period: { year: 2018, month: 6 }, actual: -700 }, /från och med juli/],
    ['a month that is unknown, which is never counted as 0', { actual: -960, years: [seasonal(2016, 2), seasonal(2017, 1), year(2018, current.months.map((one, at) => (at === 5 ? null : one)))] }, /inte alla månader till och med augusti/],
    ['months of something else than the outcome', { actual: -1_960, years: [seasonal(2016, 2), seasonal(2017, 1), current] }, /inte samma sak/],
    ['too few whole years', { actual: -960, years: [year(2016, current.months), seasonal(2017, 1), current] }, /arbetsboken har 1/],
  ])('by the level need: %s', (_, some, sentence) => {
    const made = methodMakers.recentLevel(input(some));
    expect('missing' in made && made.missing.sv).toMatch(sentence);
  });
});

const amount = fc.integer({ min: -900_000, max: -1_000 });
const monthsOfYear = fc.array(fc.integer({ min: -9_000, max: -100 }), { minLength: 12, maxLength: 12 });
const history = fc.array(monthsOfYear, { minLength: 3, maxLength: 5 }).map((all) => all.map((months, at) => year(2018 - all.length + at, months)));

describe('properties', () => {
  it('shares rise to one, and several years as well', () => {
    fc.assert(fc.property(history, (years) => {
      const all = years.flatMap((one) => sharesOf(one) ?? []);
      expect(all.filter((_, at) => at % 12 === 11).every((share) => share === 1)).toBe(true);
      const mean = meanShares(years.flatMap((one) => { const shares = sharesOf(one); return shares ? [shares] : []; }));
      expect(mean?.[11]).toBe(1);
      expect(mean?.every((share, at) => at === 0 || share >= (mean[at - 1] ?? 0))).toBe(true);
    }));
  });

  it('own shares count only when they sum to the whole', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const cumulated = cumulatedShares(parts.map((part) => part / total));
      expect(cumulated?.[11]).toBe(1);
      expect(cumulatedShares(parts.map((part) => part / total / 2))).toBeNull();
    }));
  });

  it("a method built on the outcome returns the year's outcome for a finished year", () => {
    fc.assert(fc.property(amount, amount, history, (actual, budget, years) => {
      const finished = input({ period: { year: 2018, month: 12 }, actual, budget, budgetToDate: budget, priorYear: -5_000, priorYearToDate: -5_000, years: [...years, flat(2018, actual / 12)] });
      for (const method of [...outcomeMethods, 'remainingBudget'] as const) {
        const made = methodMakers[method](finished);
        expect('likely' in made ? made.likely : NaN).toBeCloseTo(actual, 6);
      }
    }));
  });

  it('scaling the unit scales the forecasts', () => {
    fc.assert(fc.property(amount, amount, amount, history, fc.constantFrom(1_000, 0.001), (actual, budget, priorYear, years, factor) => {
      const base = input({ actual, budget, priorYear, priorYearToDate: priorYear * 0.6, years, own: { likely: budget, low: null, high: null } });
      const scaled = input({
        ...base, actual: actual * factor, budget: budget * factor, priorYear: priorYear * factor, priorYearToDate: priorYear * 0.6 * factor,
        years: years.map((one) => year(one.year, one.months.map((value) => (value === null ? null : value * factor)))),
        own: { likely: budget * factor, low: null, high: null },
      });
      for (const method of ['own', 'remainingBudget', ...outcomeMethods] as const) {
        const [one, other] = [methodMakers[method](base), methodMakers[method](scaled)];
        if ('likely' in one && 'likely' in other) expect(other.likely / (one.likely * factor)).toBeCloseTo(1, 9);
        expect('likely' in one).toBe('likely' in other);
      }
    }));
  });

  it('low is at most likely and likely at most high', () => {
    fc.assert(fc.property(amount, amount, history, fc.integer({ min: 1, max: 11 }), (actual, budget, years, month) => {
      const { proposals } = proposeForecasts(input({ period: { year: 2018, month }, actual, budget, years }));
      for (const { low, likely: value, high } of proposals) {
        if (value === null) continue;
        expect(low === null || low <= value).toBe(true);
        expect(high === null || high >= value).toBe(true);
      }
    }));
  });
});

describe('phasing', () => {
  it.each([
    ['even twelfths', phase('even', input({}))?.shares[7], 8 / 12],
    ["the period's budget", phase('periodBudget', input({ budget: -120, budgetToDate: -90 }))?.shares[7], 0.75],
    ['last year at the same date', phase('priorYear', input({ priorYear: -200, priorYearToDate: -120 }))?.shares[7], 0.6],
    ['own shares', phase('own', input({ ownShares: [0.5, 0.5, ...Array.from({ length: 10 }, () => 0)] }))?.shares[7], 1],
  ])('%s', (_, share, expected) => {
    expect(share).toBeCloseTo(expected, 9);
  });

  it('falls back to what the workbook has', () => {
    expect(phaseBest(input({}), 'severalYears').phasing).toBe('even');
    expect(phaseBest(input({ budget: -120, budgetToDate: -90 }), 'severalYears').phasing).toBe('periodBudget');
  });
});

describe('against the forecast', () => {
  it('compares the outcome with the forecast phased to the date, and the forecast with the last one', () => {
    // Lomma HVO: −124 210 against −190 851 × 131 179 / 199 851 = −125 271,5.
    const hvo = deviationFrom(input({ actual: -124_210, budget: -199_851, budgetToDate: -131_179 }), -190_851, -192_000, null);
    expect(hvo.varianceToForecast).toBeCloseTo(1_061.5, 1);
    expect(hvo.phased?.phasing).toBe('periodBudget');
    expect(hvo.forecastChange).toBe(1_149);
  });

  it('is not computed in December or without a forecast', () => {
    expect(deviationFrom(input({ period: { year: 2018, month: 12 }, actual: 1 }), 2, 1, null)).toEqual({ varianceToForecast: null, phased: null, forecastChange: null });
    expect(deviationFrom(input({ actual: 1 }), null, 1, null).forecastChange).toBeNull();
  });

  it.each([[500, -20_000, 100, true], [150, -20_000, 100, false], [90, -2_000, 100, false], [null, -2_000, 100, false], [150, null, 100, true]])(
    'a change of %p against a budget of %p is large: %p', (change, budget, least, large) => {
      expect(isLargeChange(change, budget, least)).toBe(large);
    });
});

describe('accuracy', () => {
  const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

  it("compares a year's forecasts with its outcome, by month", () => {
    // Helsingborg 2023: −43,0 mnkr after July was the worst, the outcome −20,725 mnkr.
    const accuracy = accuracyOf('Socialnämnden', 2023, -20_725, -725_948, [
      { period: { year: 2023, month: 7 }, value: -43_000, from: [] }, { period: { year: 2023, month: 3 }, value: -20_000, from: [] }, { period: { year: 2022, month: 7 }, value: 5, from: [] },
    ], 'tkr');
    expect(accuracy?.errors.map(({ period, error }) => [period.month, error])).toEqual([[3, -725], [7, 22_275]]);
    expect(accuracy?.errors[1]?.percentOfBudget).toBeCloseTo(3.068, 3);
    expect(accuracy?.bias).toBe(10_775);
    expect(plain(accuracy?.sentence.sv)).toBe('Socialnämnden: utfallet blev 22 275 tkr (3,1 % av budgeten) bättre än prognosen efter juli. I medeltal var prognoserna 10 775 tkr för försiktiga.');
  });

  it('says which way the forecasts leant in words that hold for costs: a dearer year was forecast too optimistically', () => {
    const accuracy = accuracyOf('', 2023, -1_000, null, [{ period: { year: 2023, month: 4 }, value: -800, from: [] }, { period: { year: 2023, month: 8 }, value: -900, from: [] }], 'tkr');
    expect(plain(accuracy?.sentence.sv)).toBe('Totalt: utfallet blev 100 tkr sämre än prognosen efter augusti; mest fel var den efter april, 200 tkr. I medeltal var prognoserna 150 tkr för optimistiska.');
    expect(plain(accuracy?.sentence.en)).toContain('too optimistic');
  });

  const of = (number: number, outcome: number, values: readonly (readonly [number, number])[], unit: Unit = 'tkr') =>
    accuracyOf('Vuxna', number, outcome, null, values.map(([month, value]) => ({ period: { year: number, month }, value, from: [] })), unit);

  it.each([
    ['one forecast says it all', of(2023, -1_000, [[8, -900]]), 'Vuxna: utfallet blev 100 tkr sämre än prognosen efter augusti.'],
    ['one that hit', of(2023, -1_000, [[8, -1_000]]), 'Vuxna: utfallet blev som prognosen efter augusti.'],
    ['errors either way', of(2023, -1_000, [[5, -1_100], [8, -900]]), 'Vuxna: utfallet blev 100 tkr sämre än prognosen efter augusti. Prognoserna lutade åt inget håll.'],
    ['one that hit as far as is shown', of(2023, -1_000, [[8, -1_000.3]]), 'Vuxna: utfallet blev som prognosen efter augusti.'],
    ['one of two that missed by what is not shown', of(2023, -1_000, [[5, -1_000.4], [8, -1_000]]), 'Vuxna: utfallet blev som prognosen efter augusti. Prognoserna lutade åt inget håll.'],
    ['as much as is shown of mnkr', of(2023, -20, [[5, -19.9], [8, -19.6]], 'mnkr'),
      'Vuxna: utfallet blev 0,4 mnkr sämre än prognosen efter augusti. I medeltal var prognoserna 0,3 mnkr för optimistiska.'],
    ['less than is shown of mnkr', of(2023, -20, [[8, -19.96]], 'mnkr'), 'Vuxna: utfallet blev som prognosen efter augusti.'],
  ])('%s', (_, accuracy, sentence) => expect(plain(accuracy?.sentence.sv)).toBe(sentence));

  it('sums several years up by the month of the forecast', () => {
    const years = [of(2022, -1_000, [[4, -800], [8, -900]]), of(2023, -1_100, [[4, -1_000], [8, -1_150]])].flatMap((one) => one ?? []);
    const both = accuracyOverYears('Vuxna', years, 'tkr');
    // Errors −200, −100, −100, +50: sizes 450 / 4, sum −350 / 4.
    expect(both).toMatchObject({ years: [2022, 2023], forecasts: 4, meanError: 112.5, bias: -87.5, byMonth: [{ month: 4, meanError: 150 }, { month: 8, meanError: 75 }] });
    expect(plain(both?.sentence.sv)).toBe('Vuxna, 2022 och 2023: 4 prognoser, i medeltal 113 tkr fel. Närmast kom de efter augusti (75 tkr), längst ifrån efter april (150 tkr). I medeltal var prognoserna 88 tkr för optimistiska.');
    const same = [of(2022, -1_000, [[4, -800]]), of(2023, -1_000, [[4, -900]]), of(2024, -1_000, [[4, -950]])].flatMap((one) => one ?? []);
    const summed = accuracyOverYears('', same, 'tkr')?.sentence;
    expect({ sv: plain(summed?.sv), en: plain(summed?.en) }).toEqual({
      sv: 'Totalt, 2022–2024: 3 prognoser, i medeltal 117 tkr fel. Alla var för optimistiska.', en: 'In total, 2022–2024: 3 forecasts, on average 117 tkr off. All were too optimistic.',
    });
    expect(accuracyOverYears('Vuxna', years.slice(1), 'tkr')).toBeNull();
  });

  it.each<[string, Unit, readonly (readonly (readonly [number, number])[])[], string]>([
    ['months that came as near, as far as is shown', 'tkr', [[[4, -998], [8, -998.2]], [[4, -998.1], [8, -998]]], 'i medeltal 2 tkr fel. Alla var för optimistiska.'],
    ['what is shown of mnkr', 'mnkr', [[[4, -999.7]], [[4, -1_000.1]]], 'i medeltal 0,2 mnkr fel. I medeltal var prognoserna 0,1 mnkr för optimistiska.'],
    ['one of them that hit', 'tkr', [[[4, -900]], [[4, -1_000]]], 'i medeltal 50 tkr fel. I medeltal var prognoserna 50 tkr för optimistiska.'],
  ])('several years say no more than their figures: %s', (_, unit, years, sentence) => {
    const all = years.flatMap((values, at) => of(2022 + at, -1_000, values, unit) ?? []);
    expect(plain(accuracyOverYears('Vuxna', all, unit)?.sentence.sv)).toBe(`Vuxna, 2022 och 2023: ${years.flat().length} prognoser, ${sentence}`);
  });

  it('is nothing without forecasts', () => {
    expect(accuracyOf('A', 2023, 1, null, [], 'tkr')).toBeNull();
  });
});
