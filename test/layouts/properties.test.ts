import fc from 'fast-check';
import { followUp } from '../../src/followUp';
import { measures, type AreaFigures } from '../../src/figures/figures';
import { defaultSettings } from '../../src/settings/settings';
import type { CellValue, RawWorkbook } from '../../src/workbook/rawSheet';
import { plainSheet, workbook } from './build';

interface Row {
  readonly name: string;
  readonly budget: number;
  readonly actual: number;
  readonly forecast: number;
}

/** Net costs of some areas; large enough to be told from years, and with no row that sums others by chance. */
const rowsOf = fc.uniqueArray(fc.record({
  name: fc.constantFrom('Park', 'Gata', 'Bad', 'Bibliotek', 'Hemtjänst', 'Förskola', 'Äldreomsorg', 'Bygglov'),
  budget: fc.integer({ min: 5_001, max: 9_999 }), actual: fc.integer({ min: 3_001, max: 4_999 }), forecast: fc.integer({ min: 5_001, max: 9_999 }),
}), { selector: ({ name }) => name, minLength: 2, maxLength: 6 });

const HEADS = ['Verksamhet', 'Budget 2024', 'Utfall jan-aug', 'Prognos 2024', 'Avvikelse'];

interface Writing {
  readonly sign?: 1 | -1;
  readonly scale?: number;
  readonly unit?: string;
  readonly label?: string;
}

function gridOf(rows: readonly Row[], { sign = -1, scale = 1, unit = 'tkr', label = 'Verksamhet' }: Writing = {}): CellValue[][] {
  const amount = (value: number) => sign * value * scale;
  return [[`Omsorgsnämnden, uppföljning augusti 2024, ${unit}`], [label, ...HEADS.slice(1)],
    ...rows.map(({ name, budget, actual, forecast }) => [name, amount(budget), amount(actual), amount(forecast), (budget - forecast) * scale])];
}

const valuesOf = ({ amounts }: AreaFigures) => measures.map((measure) => amounts[measure]?.value ?? null);
const read = (book: RawWorkbook) => {
  const { figures } = followUp(book, { today: '2026-01-15', settings: () => ({ ...defaultSettings, unit: 'tkr' }) });
  return { areas: Object.fromEntries(figures.areas.map((area) => [area.name, valuesOf(area)])), total: valuesOf(figures.total) };
};
const bookOf = (grid: readonly (readonly CellValue[])[]) => workbook(plainSheet('Utfall', grid));

describe('what changes no figure', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(rowsOf, (rows) => {
      const { areas } = read(bookOf(gridOf(rows)));
      expect(areas).toEqual(Object.fromEntries(rows.map(({ name, budget, actual, forecast }) =>
        [name, [null, null, -budget, null, -actual, -forecast, null, null, budget - forecast, null, actual - forecast, null]])));
    }));
  });

  it('the sign convention', () => {
    fc.assert(fc.property(rowsOf, (rows) => {
      expect(read(bookOf(gridOf(rows, { sign: 1, label: 'Nettokostnad' })))).toEqual(read(bookOf(gridOf(rows))));
    }));
  });

  it.each([['kr', 1000, 'kronor'], ['mnkr', 0.001, 'mnkr']])('the unit: %s', (_, scale, unit) => {
    fc.assert(fc.property(rowsOf, (rows) => {
      const scaled = read(bookOf(gridOf(rows, { scale, unit })));
      const plain = read(bookOf(gridOf(rows)));
      for (const [name, values] of Object.entries(plain.areas)) {
        values.forEach((value, at) => {
          const other = scaled.areas[name]?.[at] ?? null;
          if (value === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(value, 5);
        });
      }
    }));
  });

  it('the order of the rows', () => {
    fc.assert(fc.property(rowsOf, (rows) => {
      expect(read(bookOf(gridOf([...rows].reverse())))).toEqual(read(bookOf(gridOf(rows))));
    }));
  });

  it('an empty row, an empty column, an empty sheet, a sheet of words', () => {
    fc.assert(fc.property(rowsOf, fc.nat(), (rows, place) => {
      const grid = gridOf(rows);
      const plain = read(bookOf(grid));
      const at = 2 + (place % rows.length);
      expect(read(bookOf([...grid.slice(0, at), [], ...grid.slice(at)]))).toEqual(plain);
      expect(read(bookOf(grid.map((row) => [null, ...row])))).toEqual(plain);
      expect(read(bookOf(grid.map((row) => [...row.slice(0, 2), null, ...row.slice(2)])))).toEqual(plain);
      expect(read(workbook(plainSheet('Tom', []), plainSheet('Utfall', grid), plainSheet('Att göra', [['Ring rektorn på måndag.']])))).toEqual(plain);
    }));
  });

  it('a sum row under the areas, and the figures as text', () => {
    fc.assert(fc.property(rowsOf, (rows) => {
      const grid = gridOf(rows);
      const plain = read(bookOf(grid));
      const sums = [1, 2, 3, 4].map((column) => grid.slice(2).reduce((total, row) => total + Number(row[column]), 0));
      expect(read(bookOf([...grid, ['Summa', ...sums]]))).toEqual(plain);
      const asText = grid.map((row, at) => (at < 2 ? row : row.map((value) =>
        (typeof value === 'number' ? `${value < 0 ? '–\u00a0' : ''}${String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '\u00a0')}` : value))));
      expect(read(bookOf(asText))).toEqual(plain);
    }));
  });
});
