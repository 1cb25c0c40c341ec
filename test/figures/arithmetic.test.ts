import fc from 'fast-check';
import { add, addAll, figureOf, magnitude, negate, subtract } from '../../src/figures/arithmetic';
import type { Figure } from '../../src/figures/figures';
import type { Term } from '../../src/values/term';

const term = fc.record({
  cell: fc.record({ sheet: fc.constantFrom('A', 'B'), row: fc.nat(9), column: fc.nat(9) }),
  factor: fc.constantFrom(1, -1, 0.001, -1000), read: fc.integer({ min: -1_000_000, max: 1_000_000 }), text: fc.constant(null),
});
/** A cell holds one number, whichever figure it is part of. */
const readOf = ({ cell }: Term): number => (cell.sheet === 'A' ? 1 : -1) * (cell.row * 131 + cell.column * 17 + 3);
const figure = fc.array(term, { maxLength: 20 }).map((terms): Figure => add(figureOf(terms.map((one) => ({ ...one, read: readOf(one) })))));

describe('figures with their cells', () => {
  it('a figure is the sum of its cells, each named once', () => {
    fc.assert(fc.property(figure, figure, (a, b) => {
      const sum = add(a, b);
      expect(sum.value).toBeCloseTo(a.value + b.value, 4);
      expect(sum.value).toBeCloseTo(sum.terms.reduce((total, { read, factor }) => total + read * factor, 0), 4);
      expect(new Set(sum.terms.map(({ cell }) => `${cell.sheet}${cell.row}.${cell.column}`)).size).toBe(sum.terms.length);
    }));
  });

  it('what is taken from itself leaves no cell', () => {
    fc.assert(fc.property(figure, (a) => expect(subtract(a, a)).toEqual({ value: 0, terms: [] })));
  });

  it('magnitude is never negative, and negating twice changes nothing', () => {
    fc.assert(fc.property(figure, (a) => {
      expect(magnitude(a).value).toBe(Math.abs(a.value));
      expect(negate(negate(a))).toEqual(a);
    }));
  });

  it('a long sum joins its cells alike, row by row and out of order', () => {
    const rows = Array.from({ length: 40 }, (_, at) => at);
    const one = (row: number, factor: number, column: number): Term => ({ cell: { sheet: row < 20 ? 'A' : 'B', row, column }, factor, read: row + 1, text: null });
    const down = rows.map((row) => figureOf([one(row, 1, 0), one(row, -1, 1), one(row, 1, 0), one(row, 1, 1)]));
    for (const figures of [down, [...down].reverse()]) {
      const sum = add(...figures);
      expect(sum.value).toBe(rows.reduce((total, row) => total + 2 * (row + 1), 0));
      expect(sum.terms.map(({ cell, factor }) => [cell.row, cell.column, factor]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)))
        .toEqual(rows.map((row) => [row, 0, 2]));
    }
  });

  it.each<[string, (number | null)[], number | null]>([['all known', [1, 2, 3], 6], ['one unknown', [1, null], null], ['none', [], null]])(
    'the sum of %s', (_, values, expected) => {
      const figures = values.map((value, row) => (value === null ? null
        : figureOf([{ cell: { sheet: 'A', row, column: 0 }, factor: 1, read: value, text: null }])));
      expect(addAll(figures)?.value ?? null).toBe(expected);
    });
});
