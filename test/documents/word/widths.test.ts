import fc from 'fast-check';
import type { TableBlock } from '../../../src/documents/content/blocks';
import { parted } from '../../../src/documents/word/parted';
import { sharedOut } from '../../../src/documents/word/room';
import { fits, readsWell, widthsOf } from '../../../src/documents/word/widths';

/** Years of amounts under two upper heads, then a status. */
const wide = (columns: number, digits: number): TableBlock => {
  const half = Math.ceil(columns / 2);
  const number = '9'.repeat(digits);
  return {
    kind: 'table', columns: ['name', ...Array.from({ length: columns }, () => 'number' as const), 'status'],
    heads: [
      [{ text: '' }, { text: 'Perioden', span: half }, ...columns > half ? [{ text: 'Helåret', span: columns - half }] : [], { text: '' }],
      [{ text: 'Verksamhetsområde' }, ...Array.from({ length: columns }, (_, at) => ({ text: `Nr ${at + 1}` })), { text: 'Status' }],
    ],
    rows: [
      { kind: 'group', cells: [{ text: 'Nämnden', span: columns + 2 }] },
      ...['Äldreomsorg', 'Individ- och familjeomsorg'].map((text) => ({ kind: 'item' as const, cells: [{ text }, ...Array.from({ length: columns }, () => ({ text: number })), { text: '● Grön' }] })),
      { kind: 'total', cells: [{ text: 'Totalt' }, ...Array.from({ length: columns }, () => ({ text: number })), { text: '■ Röd' }] },
    ],
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const cases = fc.record({ columns: fc.integer({ min: 1, max: 16 }), digits: fc.integer({ min: 1, max: 14 }), width: fc.integer({ min: 300, max: 740 }), letter: fc.double({ min: 0.45, max: 0.66, noNaN: true }) });

it('never takes more than the page, and gives every number its line where that can be', () => {
  fc.assert(fc.property(cases, ({ columns, digits, width, letter }) => {
    const table = wide(columns, digits);
    const set = widthsOf(table, width, letter);
    expect(sum(set.columns)).toBeLessThanOrEqual(width + 1e-6);
    expect(set.columns.every((each) => each > 0)).toBe(true);
    if (fits(table, width, letter)) {
      for (const each of set.columns.slice(1, -1)) expect(each + 1e-6).toBeGreaterThanOrEqual(digits * set.size * letter + set.padding);
    }
  }));
});

it('parts a table that is too wide at its upper heads, with every cell in one of the parts and names in both', () => {
  fc.assert(fc.property(cases, ({ columns, digits, width, letter }) => {
    const table = wide(columns, digits);
    const parts = parted(table, width, letter);
    if (fits(table, width, letter)) expect(parts).toEqual([table]);
    expect(sum(parts.map((part) => part.columns.length - 1))).toBe(table.columns.length - 1);
    for (const part of parts) {
      for (const cells of [...part.heads, ...part.rows.map((row) => row.cells)]) expect(sum(cells.map(({ span = 1 }) => span))).toBe(part.columns.length);
      expect(part.rows.map(({ cells }) => cells[0]?.text)).toEqual(table.rows.map(({ cells }) => cells[0]?.text));
    }
  }));
});

it('asks for a wider page where letters are wider, and for an upright one where the table reads well', () => {
  expect([readsWell(wide(8, 7), 453, 0.52), readsWell(wide(12, 7), 453, 0.52), readsWell(wide(8, 7), 453, 0.65)]).toEqual([true, false, false]);
  expect([fits(wide(12, 7), 453, 0.52), fits(wide(6, 7), 453, 0.52)]).toEqual([false, true]);
  expect(parted(wide(12, 7), 453, 0.52)).toHaveLength(2);
});

it('gives the room to the words that make the rows high, and what no row needs to all alike', () => {
  const sharing = { least: [100, 40, 60], wanted: [250, 40, 160], room: 120, pointsOf: (letters: number) => letters * 5, padding: 8 };
  const [name = 0, number, reason = 0] = sharedOut([[120, 4, 30], [100, 4, 30]], sharing);
  expect(name).toBeGreaterThan(200);
  expect([number, Math.round(name + reason)]).toEqual([40, 280]);
  expect(sharedOut([[5, 4, 5]], sharing).every((width, at) => width >= (sharing.least[at] ?? 0))).toBe(true);
});
