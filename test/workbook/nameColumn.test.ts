import { inOrderOfPlace, nameColumn } from '../../src/workbook/nameColumn';
import type { CellValue } from '../../src/workbook/rawSheet';
import { rawSheet } from '../hosts/shared/workbooks';

it.each<[string, (CellValue | undefined)[][], number | null]>([
  ['nothing', [], null],
  ['numbers alone', [[1, 2], [3, 4]], null],
  ['names to the left', [['Verksamhet', 'Budget'], ['Skola', 5], ['Bad', 6]], 0],
  ['names to the right of codes', [['Kod', 'Verksamhet'], [161, 'Skola'], [162, 'Bad']], 1],
  ['codes typed as text', [['Kod', 'Verksamhet'], ['161', 'Skola'], ['162', 'Bad']], 1],
  ['names with their codes', [['161 Skola', 'Ja'], ['162 Bad', null]], 0],
  ['the leftmost of two with as many', [[null, 'Skola', 'Ja'], [null, 'Bad', 'Nej']], 1],
  ['amounts typed as text', [['Verksamhet', '1 234'], ['Skola', '−5,2'], [null, '7'], [null, '8']], 0],
  ['a comment on few rows', [['Skola', 1, 'Lägre'], ['Bad', 2, null], ['Park', 3, null]], 0],
  ['names that begin beyond ASCII', [[1, 'Öppen förskola'], [2, 'Übung'], ['x', null]], 1],
  ['errors and truth values', [[{ error: '#REF!' }, true], [false, { error: '#N/A' }]], null],
])('%s', (_, rows, expected) => {
  expect(nameColumn(rawSheet('Blad1', rows).rows)).toBe(expected);
});

it('puts what stands higher first, then what stands further to the left', () => {
  const range = (top: number, left: number) => ({ top, left, bottom: top + 1, right: left + 1 });
  const given = [range(3, 0), range(0, 4), range(0, 1)];
  expect(inOrderOfPlace(given, (each) => each)).toEqual([range(0, 1), range(0, 4), range(3, 0)]);
});
