import { followUp } from '../../src/followUp';
import { mostAreas } from '../../src/reading/bounds';
import type { CellValue, RawSheet } from '../../src/workbook/rawSheet';

/** How much is read as a committee's economy; each bound with its sentence, and the nearest that is read. */

const sheet = (name: string, rows: readonly (readonly CellValue[])[]): RawSheet => ({
  name, visibility: 'visible', hiddenColumns: [], rows: rows.map((values, index) => ({ index, values, formulas: null, formats: null })),
});

const areas = (name: string, count: number): RawSheet => sheet(name, [
  ['Budgetuppföljning augusti 2024, tkr'], ['Verksamhet', 'Budget 2024', 'Utfall 2024-08-31', 'Prognos 2024'],
  ...Array.from({ length: count }, (_, at): CellValue[] => [`Enhet ${at + 1} Väst`, 1000 + at, 700 + at, 1010 + at]),
]);

const list = (name: string, count: number): RawSheet => sheet(name, [
  ['Belopp'], ...Array.from({ length: count - 1 }, (_, at): CellValue[] => [at]),
]);

const ledger = (count: number): RawSheet => sheet('Transaktioner', [
  ['Konto', 'Verksamhet', 'Verifikat', 'Datum', 'Text', 'Belopp'],
  ...Array.from({ length: count - 1 }, (_, at): CellValue[] => [3000 + at % 900, 510, `V${at}`, 45_000 + at % 240, `Faktura ${at % 500}`, 100 + at % 77]),
]);

const resultOf = (...sheets: RawSheet[]) => followUp({ sheets, names: [], numberFormats: ['General'] }, { today: '2024-09-15' });

it('as many areas as a report can have are followed up, one more is told', () => {
  const most = resultOf(areas('Enheter', mostAreas));
  expect([most.areas.length, most.report === null]).toEqual([mostAreas, false]);
  const more = resultOf(areas('Enheter', mostAreas + 1));
  expect([more.areas.length, more.report]).toEqual([0, null]);
  expect(more.problems[0]).toMatchObject({ rule: 'tooManyAreas', severity: 'error', cells: [{ sheet: 'Enheter' }] });
  expect(more.problems[0]?.message.sv).toMatch(/Bladet "Enheter" ger 5\u00a0001 områden, fler än de 5\u00a0000 .*sammanfatta/);
});

describe('a sheet with more rows than a table is read in', () => {
  it('is told beside the economy of other sheets, which counts', () => {
    const result = resultOf(areas('Område', 12), list('Export', 100_001));
    expect(result.areas).toHaveLength(12);
    expect(result.problems.filter(({ rule }) => rule === 'sheetTooLong').map(({ message }) => message.sv)).toEqual([
      expect.stringMatching(/Bladet "Export" har 100\u00a0001 rader, fler än de 100\u00a0000 .*räknas inte med/),
    ]);
  });

  it('stands in the way where there is no other', () => {
    const { problems, report } = resultOf(list('Export', 100_001));
    expect(report).toBeNull();
    expect(problems[0]?.message.sv).toMatch(/Bladet "Export" har 100\u00a0001 rader/);
  });

  it('is none of the nearest: a row less, and a ledger', () => {
    const result = resultOf(areas('Område', 12), list('Export', 100_000), ledger(100_001));
    expect(result.problems.filter(({ rule }) => rule === 'sheetTooLong')).toEqual([]);
  });
});
