import fc from 'fast-check';
import { displayedUnit, formatStep, storedDecimals, typedDecimals } from '../../../src/reading/cells/displayedUnit';
import { formatUnit, storedUnit } from '../../../src/reading/words/formatUnit';
import { allowed, isWithin } from '../../../src/values/tolerance';
import type { Unit } from '../../../src/values/unit';

describe('the step that amounts are told in', () => {
  it.each<[string, number | null]>([
    ['General', null], ['0', 1], ['#,##0', 1], ['0.0', 0.1], ['#,##0.00', 0.01], ['#,##0,', 1_000], ['#,##0,,', 1_000_000], ['#,##0.0,', 100],
    ['0.0"mnkr"', 0.1], ['0%', 0.01], ['0.0%', 0.001], ['#,##0;[Red]-#,##0', 1], ['yyyy-mm-dd', null], ['_-* #,##0_-', 1],
  ])('%s shows %j', (format, step) => {
    const shown = formatStep(format);
    if (step === null) expect(shown).toBeNull();
    else expect(shown).toBeCloseTo(step, 9);
  });

  it.each<[string, number]>([['1 234', 0], ['1 234,5', 1], ['1 234,50', 2], ['1.234', 0], ['1,234', 3], ['-22,4 mnkr', 1]])('%s is typed with %i decimals', (text, decimals) => {
    expect(typedDecimals(text)).toBe(decimals);
  });

  it('counts stored decimals without binary noise', () => {
    expect([12, 12.5, 0.1 + 0.2, 1 / 3, 1234.25].map(storedDecimals)).toEqual([0, 1, 1, 4, 2]);
    fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
      expect(storedDecimals(whole / 10 ** decimals)).toBeLessThanOrEqual(decimals);
    }));
  });

  it('is the coarser of what is stored and what is shown', () => {
    expect([displayedUnit([0], []), displayedUnit([0, 2], []), displayedUnit([2], [1]), displayedUnit([0], [0.1]), displayedUnit([1], [1, 0.1])]).toEqual([1, 0.01, 1, 1, 0.1]);
  });

  it('is that of nearly all amounts where one is told more finely and no format shows decimals', () => {
    const tenths = Array.from({ length: 19 }, () => 1);
    expect([displayedUnit([...tenths, 2], []), displayedUnit([...tenths, 2], [0.01]), displayedUnit([...tenths.slice(12), 2], []), displayedUnit([...tenths.map(() => 0), 1], [])]).toEqual([0.1, 0.01, 0.01, 0.1]);
  });
});

describe('the unit that a format tells', () => {
  it.each<[string, number, Unit | null]>([
    ['#,##0', 0, null], ['#,##0,', 1, null], ['#,##0,,', 2, null], ['0.0" mnkr"', 0, 'mnkr'], ['#,##0" tkr"', 0, 'tkr'], ['#,##0, "tkr"', 1, 'tkr'], ['#,##0" st"', 0, null], ['[Red]#,##0;-#,##0,', 0, null],
  ])('%s: %i thousands, %j', (format, thousands, named) => {
    expect(formatUnit(format)).toEqual({ thousands, named });
  });

  it.each<[Unit, number, Unit | null]>([['mnkr', 0, 'mnkr'], ['mnkr', 1, 'tkr'], ['mnkr', 2, 'kr'], ['tkr', 1, 'kr'], ['kr', 1, null], ['tkr', 2, null]])('%s shown by %i commas is stored in %j', (shown, thousands, stored) => {
    expect(storedUnit(shown, thousands)).toBe(stored);
  });
});

describe('what rounding explains', () => {
  it.each<[number, number, number]>([[1, 1, 1], [1, 2, 1], [1, 5, 2.5], [0.1, 2, 0.1], [1_000, 4, 2_000]])('of unit %d and %i terms is %d', (unit, terms, most) => {
    expect(allowed({ unit, terms })).toBeCloseTo(most, 5);
    expect(isWithin(most, { unit, terms })).toBe(true);
    expect(isWithin(-most * 1.01, { unit, terms })).toBe(false);
  });

  it('covers a sum of rounded amounts, whatever they are', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 1, maxLength: 40 }), (amounts) => {
      const rounded = amounts.map((amount) => Math.round(amount / 1_000));
      const whole = Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / 1_000);
      // The printed result is rounded too: half a unit more than its terms.
      expect(isWithin(rounded.reduce((sum, amount) => sum + amount, 0) - whole, { unit: 1, terms: amounts.length + 1 })).toBe(true);
    }));
  });
});
