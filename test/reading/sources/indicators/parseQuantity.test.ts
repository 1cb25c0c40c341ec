import fc from 'fast-check';
import { parseQuantity } from '../../../../src/reading/scorecards/parseQuantity';

describe('quantities', () => {
  it.each<[number | string, string, number, string | null]>([
    [0.06, '0 %', 6, '%'], [0.07, '0.00%', 7, '%'], [0.5475, '0.00 %', 54.75, '%'], [0.29, '0%', 29, '%'], [1, '0 %', 100, '%'], [0, '0%', 0, '%'], [-0.05, '0%', -5, '%'],
    [12.9, '0.0" %"', 12.9, '%'], [12.9, '0.0\\%', 12.9, '%'], [6.9, 'General', 6.9, null], [816, '#,##0 "kr"', 816, 'kr'], [816, '#,##0\\ [$kr-41D]', 816, 'kr'],
    [816, '_-* #,##0.00 "kr"_-;-* #,##0.00 "kr"_-', 816, 'kr'], [25, '0 "st"', 25, 'st'], [80, '"HME "0', 80, 'HME'], [5, '[Red]0', 5, null], [0.1 + 0.2, 'General', 0.3, null],
    ['151,08 vårddygn', 'General', 151.08, 'vårddygn'], ['816 kr', 'General', 816, 'kr'], ['816 kronor', 'General', 816, 'kr'], ['12,9%', 'General', 12.9, '%'], ['80 % ', 'General', 80, '%'],
    ['12,9 procent', 'General', 12.9, '%'], ['2 procentenheter', 'General', 2, 'procentenheter'], ['1\u00a0234,5', 'General', 1234.5, null], ['1\u2009200 st', 'General', 1200, 'st'],
    ['index 41', 'General', 41, 'index'], ['Index: 41', 'General', 41, 'index'], ['HME 80', 'General', 80, 'HME'], ['NKI 75,5', 'General', 75.5, 'NKI'], ['80 HME', 'General', 80, 'HME'],
    ['ca 80 %', 'General', 80, '%'], ['80 %*', 'General', 80, '%'], ['80 % (prel)', 'General', 80, '%'], ['(5)', 'General', -5, null], ['−3,5 %', 'General', -3.5, '%'],
    ['816 kr per invånare', 'General', 816, 'kr per invånare'], ['25 avslutade ärenden per handläggare', 'General', 25, 'avslutade ärenden per handläggare'], ['95 % av alla', 'General', 95, '%'],
    ['2,1 kg CO2-ekv/kg livsmedel', 'General', 2.1, 'kg CO2-ekv/kg livsmedel'], ['855 st./100 000 inv', 'General', 855, 'st./100 000 inv'], ['12,5 per 1 000 invånare', 'General', 12.5, 'per 1 000 invånare'],
  ])('%j as %j is %d %j', (stored, format, value, unit) => {
    expect(parseQuantity(stored, format)).toEqual({ value, unit });
  });

  it.each<[number | string, string]>([
    ['-', 'General'], ['', 'General'], ['–', 'General'], ['..', 'General'], ['Minska', 'General'], ['Minst 76 %', 'General'], ['76-80 %', 'General'], ['31 december', 'General'],
    ['5 av 8', 'General'], ['12 kr och 14 öre', 'General'], ['Ja', 'General'], [43100, 'yyyy-mm-dd'], [Number.NaN, 'General'], ['kommer i december', 'General'],
  ])('%j as %j is none', (stored, format) => {
    expect(parseQuantity(stored, format)).toBeNull();
  });

  it('reads any percentage without the noise of binary fractions', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
      expect(parseQuantity(hundredths / 10_000, '0.00 %')?.value).toBe(hundredths === 0 ? 0 : hundredths / 100);
    }));
  });
});
