import fc from 'fast-check';
import { meansNoFigure, parseTypedNumber } from '../../../src/reading/words/numbers';

describe('numbers typed as text', () => {
  it.each<[string, number, string | null]>([
    ['1 234,5', 1234.5, null], ['\u22121\u00a0234', -1234, null], ['– 12', -12, null], ['-12', -12, null], ['12-', -12, null],
    ['26 000 –', -26_000, null], ['(12)', -12, null], ['1.234', 1234, null], ['1.234.567,8', 1_234_567.8, null], ['0,5', 0.5, null],
    ['0.5', 0.5, null], ['12,9%', 12.9, '%'], ['12,9 %', 12.9, '%'], ['816 kr', 816, 'kr'], ['92\u202f000 tkr', 92_000, 'tkr'],
    ['-0', 0, null], ['+7', 7, null], ['1\u2009200\u2009000', 1_200_000, null], ['75 vårddygn', 75, 'vårddygn'],
    ['0,4 1)', 0.4, null], ['-25 470 12)', -25_470, null], ['1 234 2)', 1234, null],
  ])('%j is %d', (text, value, unit) => {
    expect(parseTypedNumber(text)).toEqual({ value, unit });
  });

  it.each(['Vuxen', '2024-08-31', '12 34 5', '-', '', '1 23', '--5-', '(5', '5)', '-5-', 'ca 5', '31/8', '0,41)', '(0,4 1)', '5 123)'])('%j is no number', (text) => {
    expect(parseTypedNumber(text)).toBeNull();
  });

  it.each(['-', '–', '—', '', ' ', '..', '…', 'x', '\u2212'])('%j means that there is no figure', (text) => {
    expect(meansNoFigure(text)).toBe(true);
  });

  it.each(['0', 'saknas', 'x1'])('%j does not', (text) => {
    expect(meansNoFigure(text)).toBe(false);
  });

  const spellings = fc.record({
    tenths: fc.integer({ min: -99_999_999_9, max: 99_999_999_9 }),
    space: fc.constantFrom('', ' ', '\u00a0', '\u2009', '\u202f'),
    minus: fc.constantFrom('-', '–', '\u2212', '- ', '– '),
    trailing: fc.boolean(),
    unit: fc.constantFrom('', ' kr', ' tkr', '\u00a0mnkr'),
  });

  it('any spelling of a number gives the number back', () => {
    fc.assert(fc.property(spellings, ({ tenths, space, minus, trailing, unit }) => {
      const whole = String(Math.trunc(Math.abs(tenths) / 10)).replace(/\B(?=(\d{3})+$)/g, space);
      const digits = `${whole},${Math.abs(tenths) % 10}`;
      const text = tenths >= 0 ? digits : trailing ? `${digits}${minus.trim()}` : `${minus}${digits}`;
      expect(parseTypedNumber(text + unit)?.value).toBeCloseTo(tenths / 10, 6);
    }));
  });
});
