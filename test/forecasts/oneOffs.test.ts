import fc from 'fast-check';
import type { ForecastInput, OneOff, YearOfMonths } from '../../src/forecasts/forecast';
import { methodMakers, outcomeMethods } from '../../src/forecasts/methods';
import { findOneOffs, gapsIn, oneOffOf } from '../../src/forecasts/oneOffs';
import type { ForecastMethod } from '../../src/values/forecast';

const flat = (number: number, change: Readonly<Record<number, number>> = {}, through = 12): YearOfMonths =>
  ({ year: number, months: Array.from({ length: 12 }, (_, at) => (at < through ? -1_000 - at % 3 + (change[at + 1] ?? 0) : null)) });

function inputOf(years: readonly YearOfMonths[], some: Partial<ForecastInput> = {}): ForecastInput {
  const until = (year: YearOfMonths | undefined, month: number) => year?.months.slice(0, month).reduce<number>((sum, one) => sum + (one ?? 0), 0) ?? null;
  return {
    area: 'Hemtjänst', unit: 'tkr', period: { year: 2024, month: 8 }, budget: null, budgetToDate: null, budgetDoubt: null, own: null, driver: null,
    ownShares: null, phasing: null, oneOffs: [], years, actual: until(years.at(-1), 8), priorYear: until(years.at(-2), 12), priorYearToDate: until(years.at(-2), 8), ...some,
  };
}

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('months that are clearly one-offs', () => {
  it.each<[string, readonly YearOfMonths[], readonly (readonly [year: number, month: number, amount: number, reversedIn: number | null])[]]>([
    ['none in years that are alike', [flat(2022), flat(2023), flat(2024, {}, 8)], []],
    ['a year’s invoice', [flat(2022), flat(2023), flat(2024, { 3: -3_000 }, 8)], [[2024, 3, -3_000, null]]],
    ['one of an earlier year', [flat(2022), flat(2023, { 5: -2_000 }), flat(2024, {}, 8)], [[2023, 5, -2_000, null]]],
    ['a booking that was reversed, told once', [flat(2022), flat(2023), flat(2024, { 3: -3_000, 4: 3_000 }, 8)], [[2024, 3, -3_000, 4]]],
    ['not what comes in the same month of every year', [flat(2021, { 6: -3_000 }), flat(2022, { 6: -3_000 }), flat(2023, { 6: -3_000 }), flat(2024, { 6: -3_000 }, 8)], []],
    ['not a small deviation', [flat(2022), flat(2023), flat(2024, { 3: -300 }, 8)], []],
    ['none where too few months are known', [flat(2024, { 3: -3_000 }, 5)], []],
  ])('%s', (_, years, expected) => {
    expect(findOneOffs(inputOf(years)).map(({ year, month, amount, reversedIn }) => [year, month, Math.round(amount / 10) * 10, reversedIn])).toEqual(expected);
  });

  it('are told in a sentence of their amount', () => {
    const [one] = findOneOffs(inputOf([flat(2022), flat(2023), flat(2024, { 3: -3_000, 4: 3_000 }, 8)]));
    expect(plain(one?.sentence.sv)).toMatch(/^Mars 2024 är \d \d{3} tkr dyrare än månaden brukar vara, och lika mycket togs tillbaka i april\.$/);
    expect(one?.sentence.en).toContain('dearer than the month tends to be, and as much was taken back in April.');
  });
});

describe('a marked month', () => {
  const years = [flat(2022), flat(2023), flat(2024, { 3: -3_000 }, 8)];
  const usual = inputOf([flat(2022), flat(2023), flat(2024, {}, 8)]);
  const marked = (treatment: OneOff['treatment'], input = inputOf(years)) => ({ ...input, oneOffs: findOneOffs(input).map((one) => oneOffOf(one, treatment)) });
  const likely = (method: ForecastMethod, input: ForecastInput) => { const made = methodMakers[method](input); return 'likely' in made ? made.likely : NaN; };

  it.each((['median', 'runRate', 'priorYearShare', 'severalYearsShare', 'priorYearRest', 'recentLevel', 'remainingBudget'] as const).flatMap((method) =>
    (['apart', 'spread'] as const).map((treatment) => [method, treatment] as const)))('counts once by %s, %s', (method, treatment) => {
    const budget = { budget: -12_000 };
    // As if it had not been, and its 3 000 once: scaled up, it would have been 4 500.
    expect(likely(method, marked(treatment, inputOf(years, budget)))).toBeCloseTo(likely(method, { ...usual, ...budget }) - 3_000, -1.5);
  });

  it('of an earlier year no longer bends the year’s pattern', () => {
    const input = inputOf([flat(2022), flat(2023, { 11: -6_000 }), flat(2024, {}, 8)]);
    expect(likely('priorYearShare', input)).toBeLessThan(-17_000);
    expect(likely('priorYearShare', marked('apart', input))).toBeCloseTo(-12_012, -2);
  });

  it('is told where the figure is explained', () => {
    for (const method of ['runRate', 'median'] as const) {
      const made = methodMakers[method](marked('apart'));
      expect('explain' in made && plain(made.explain().sv)).toMatch(/Engångsposter: mars 2024 \(−\d \d{3} tkr\) räknas för sig\.$/);
    }
  });

  it('leaves a finished year as it was, and years without marks alone', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -9_000, max: 9_000 }), fc.constantFrom('apart' as const, 'spread' as const), (month, amount, treatment) => {
      const whole = [flat(2022), flat(2023), flat(2024, { [month]: amount })];
      const actual = whole[2]?.months.reduce<number>((sum, one) => sum + (one ?? 0), 0) ?? 0;
      const finished = inputOf(whole, { period: { year: 2024, month: 12 }, actual, oneOffs: [{ year: 2024, month, amount, reversedIn: null, treatment }] });
      for (const method of outcomeMethods) expect(likely(method, finished)).toBeCloseTo(actual, 6);
    }));
  });
});

describe('months that are missing', () => {
  it.each<[string, readonly YearOfMonths[], string | null]>([
    ['none', [flat(2023), flat(2024, {}, 8)], null],
    ['some of an earlier year', [flat(2023, {}, 10), flat(2024, {}, 8)], '2023 saknar november, december. Månaderna räknas inte som noll: metoder som behöver dem får stå över.'],
    ['some of this year', [flat(2023), flat(2024, {}, 7)], '2024 saknar augusti. Månaderna räknas inte som noll: metoder som behöver dem får stå över.'],
    ['all of this year, which then is known by its outcome alone', [flat(2023), flat(2024, {}, 0)], null],
  ])('%s', (_, years, expected) => {
    expect(gapsIn(inputOf(years))?.sv ?? null).toBe(expected);
  });

  it('are counted neither as zero nor the year as shorter', () => {
    const gap = inputOf([flat(2022), { year: 2023, months: flat(2023).months.map((one, at) => (at === 3 ? null : one)) }, flat(2024, {}, 8)], { priorYear: null, priorYearToDate: null });
    for (const method of ['priorYearShare', 'priorYearRest', 'severalYearsShare'] as const) expect('missing' in methodMakers[method](gap)).toBe(true);
  });
});
