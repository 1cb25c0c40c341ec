import { followUp } from '../../src/followUp';
import type { CellValue } from '../../src/workbook/rawSheet';

/** Listings whose heads have a word of budgets in them are no tables of money; the nearest table that is one is read. */

const resultOf = (rows: readonly (readonly CellValue[])[]) => followUp({
  names: [], numberFormats: ['General'],
  sheets: [{ name: 'Blad1', visibility: 'visible', hiddenColumns: [], rows: rows.map((values, index) => ({ index, values, formulas: null, formats: null })) }],
}, { today: '2024-09-15' });

it.each<[string, readonly (readonly CellValue[])[]]>([
  ['postal codes', [['Name', 'Plan Zipcode', 'City'], ['Anna', 98052, 'Redmond'], ['Bo', 98033, 'Kirkland'], ['Cia', 98101, 'Seattle']]],
  ['scores', [['Player', 'Score Actual', 'Score Expected'], ['Anna', 12, 15], ['Bo', 33, 30], ['Cia', 27, 22]]],
  ['products', [['Product', 'Unit Price', 'Units In Stock', 'Actual Score'], ['Chai', 18, 39, 4.5], ['Chang', 19, 17, 3.9], ['Ikura', 31, 31, 4.8]]],
])('a listing of %s has no areas', (_, rows) => {
  const { areas, report, problems } = resultOf(rows);
  expect([areas.length, report, problems[0]?.rule]).toEqual([0, null, 'noTable']);
});

it('a table of money with a plan and an outcome is read', () => {
  const { areas } = resultOf([['Verksamhet', 'Plan 2024', 'Utfall 2024'], ['Förskola', 98052, 70000], ['Grundskola', 98033, 69000], ['Gymnasium', 98101, 71000]]);
  expect(areas.map(({ figures }) => figures.name)).toEqual(['Förskola', 'Grundskola', 'Gymnasium']);
});
