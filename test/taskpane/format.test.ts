import fc from 'fast-check';
import { formatAmount, formatNumber, formatPeriodName, formatShare, formatVariance, parseNumber } from '../../src/taskpane/shared/format';

describe('formatNumber', () => {
  it.each<[number, number, 'sv' | 'en', string]>([
    [0, 0, 'sv', '0'],
    [999, 0, 'sv', '999'],
    [1000, 0, 'sv', '1\u202F000'],
    [-226615, 0, 'sv', '\u2212226\u202F615'],
    [1234567.89, 1, 'sv', '1\u202F234\u202F567,9'],
    [-1234.5, 1, 'en', '\u22121,234.5'],
    [-0.4, 0, 'sv', '0'],
    [-0, 1, 'sv', '0,0'],
  ])('%d with %d decimals in %s is %s', (value, digits, language, text) => {
    expect(formatNumber(value, digits, language)).toBe(text);
  });

  it('gives what parseNumber reads back', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      expect(parseNumber(formatNumber(value, 0, 'sv'))).toBe(value);
    }));
  });
});

it('shows an unknown figure as a dash and never as zero', () => {
  expect(formatAmount(null, 'tkr', 'sv')).toBe('–');
  expect(formatVariance(null, 'tkr', 'sv')).toBe('–');
});

it.each<[number, 'tkr' | 'mnkr', string]>([
  [2000, 'tkr', '+2\u202F000'], [-400, 'tkr', '\u2212400'], [0, 'tkr', '0'], [0.2, 'tkr', '0'], [0.2, 'mnkr', '+0,2'],
])('a variance of %d %s bears its sign: %s', (value, unit, text) => {
  expect(formatVariance(value, unit, 'sv')).toBe(text);
});

it('shows a share in per cent', () => {
  expect(formatShare(-0.0066, 'sv')).toBe('\u22120,7\u00A0%');
  expect(formatShare(0.061, 'sv')).toBe('+6,1\u00A0%');
  expect(formatShare(0, 'en')).toBe('0.0\u00A0%');
});

it('names a period', () => {
  expect(formatPeriodName({ year: 2017, month: 8 }, 'sv')).toBe('augusti 2017');
  expect(formatPeriodName({ year: 2017, month: 8 }, 'en')).toBe('August 2017');
});

it.each<[string, number | null]>([
  ['-0,5', -0.5], ['\u22122 %', -2], ['–2', -2], ['1 000', 1000], ['+3.5', 3.5], ['', null], ['två', null], ['1,2,3', null], ['-', null],
])('reads %j as %p', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});
