import { followUp } from '../../src/followUp';
import type { CellValue, RawWorkbook } from '../../src/workbook/rawSheet';

/** Workbooks that nobody means: no hang, no exception, and a sentence or figures that are finite. */

const bookOf = (rows: readonly (readonly CellValue[])[]): RawWorkbook => ({
  numberFormats: ['General'], names: [],
  sheets: [{ name: 'Blad1', visibility: 'visible', hiddenColumns: [], rows: rows.map((values, index) => ({ index, values, formulas: null, formats: null })) }],
});

const HEADS: readonly CellValue[] = ['Verksamhet', 'Årsbudget 2018', 'Utfall aug 2018', 'Prognos 2018'];
const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

it.each<[string, readonly (readonly CellValue[])[]]>([
  ['nothing but text', many(200, (row) => many(12, (column) => `ord ${row} ${column}`))],
  ['a table of 300 columns', [['Verksamhet', ...many(299, (column) => `Utfall ${column}`)], ...many(30, (row): CellValue[] => [`Enhet ${row}`, ...many(299, (column) => row * column)])]],
  ['a table of 300 heads alike', [['Verksamhet', ...many(299, () => 'Budget 2018')], ...many(10, (row): CellValue[] => [`Enhet ${row}`, ...many(299, () => row)])]],
  ['every cell a sum of others', [HEADS, ...many(40, (row): CellValue[] => [`Summa ${row}`, 2 ** (row % 30), 2 ** (row % 30), 2 ** (row % 30)])]],
  ['10 000 equal rows', [HEADS, ...many(10_000, (): CellValue[] => ['Enhet', -100, -60, -100])]],
  ['2 000 rows of zeros', [HEADS, ...many(2_000, (row): CellValue[] => [`Enhet ${row}`, 0, 0, 0])]],
  ['numbers of 1e300', [HEADS, ...many(20, (row): CellValue[] => [`Enhet ${row}`, -1e300, 1e300 * (row % 2 ? 1 : -1), -1.7e308])]],
  ['numbers of 1e-300', [HEADS, ...many(20, (row): CellValue[] => [`Enhet ${row}`, -1e-300, 5e-324, -1e-300])]],
  ['amounts of 400 digits typed as text', [HEADS, ...many(20, (row): CellValue[] => [`Enhet ${row}`, '9'.repeat(400), `-${'1'.repeat(400)},5`, '0'.repeat(400)])]],
  ['names of 30 000 letters', [HEADS, ...many(5, (row): CellValue[] => [`${row}`.repeat(30_000), -100, -60, -100])]],
  ['a head alone', [HEADS]],
  ['nothing', []],
])('%s', (_, rows) => {
  const result = followUp(bookOf(rows), { today: '2018-09-01' });
  const figures = [...result.areas, result.total].flatMap(({ figures: { amounts } }) => Object.values(amounts).flatMap((figure) => (figure ? [figure.value] : [])));
  expect(figures.filter(Number.isNaN)).toEqual([]);
  if (result.plan === null) expect(result.problems.some(({ severity, message }) => severity === 'error' && message.sv.length > 20)).toBe(true);
  else expect(result.report).not.toBeNull();
});
