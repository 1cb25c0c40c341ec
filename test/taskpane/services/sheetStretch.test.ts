import fc from 'fast-check';
import { stretchOf } from '../../../src/taskpane/services/sheetStretch';
import type { CellValue, RawWorkbook } from '../../../src/workbook/rawSheet';

const workbook = (rows: readonly (readonly [index: number, values: readonly CellValue[], formats?: readonly number[]])[]): RawWorkbook => ({
  names: [], numberFormats: ['General', '0.0%', 'yyyy-mm-dd', '#,##0'],
  sheets: [{ name: 'Blad', visibility: 'visible', hiddenColumns: [], rows: rows.map(([index, values, formats]) => ({ index, values, formulas: null, formats: formats ?? null })) }],
});

it.each<[string, CellValue, number, string]>([
  ['an amount', -1234567.5, 3, '−1\u00a0234\u00a0567,5'], ['a share', 0.125, 1, '12,5\u00a0%'], ['a date', 42_978, 2, '2017-08-31'], ['a text', 'Summa  \n netto', 0, 'Summa netto'],
  ['an error', { error: '#REF!' }, 0, '#REF!'], ['truth', true, 0, 'SANT'], ['nothing', null, 0, ''],
])('draws %s as it reads in the sheet', (_, value, format, text) => {
  expect(stretchOf(workbook([[0, [value], [format]]]), 'Blad', 0, 10)?.lines[0]?.cells[0]?.text).toBe(text);
});

it('has no rows of a sheet that is not there', () => {
  expect(stretchOf(workbook([]), 'Annat', 0, 10)).toBeNull();
});

it('gives exactly the rows of the stretch that hold anything, wherever it begins', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(2000), { maxLength: 60 }), fc.nat(2000), fc.nat(350), (indices, from, length) => {
    const sorted = [...indices].sort((a, b) => a - b);
    const stretch = stretchOf(workbook(sorted.map((index) => [index, [index]])), 'Blad', from, from + length);
    expect(stretch?.lines.map(({ index }) => index)).toEqual(sorted.filter((index) => index >= from && index < from + length));
    expect(stretch?.rowCount).toBe(sorted.length === 0 ? 0 : (sorted.at(-1) ?? 0) + 1);
  }));
});
