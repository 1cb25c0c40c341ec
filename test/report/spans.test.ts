import fc from 'fast-check';
import { lay, spanWidth, wrappedLines } from '../../src/report/layout/spans';

describe('columns of a table on the columns of the sheet', () => {
  it('lie side by side and fill what they are given', () => {
    const needs = fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(needs, fc.integer({ min: 0, max: 6 }), fc.constantFrom('all', 'last', 'even'), (wanted, more, spare) => {
      const last = wanted.length + more;
      const spans = lay(wanted, Array.from({ length: last + 1 }, () => 10), 1, last, spare);
      expect(spans[0]?.from).toBe(1);
      expect(spans.at(-1)?.to).toBe(last);
      spans.slice(1).forEach((span, at) => expect(span.from).toBe((spans[at]?.to ?? 0) + 1));
    }));
  });

  it('gives a column to spare to the one that lacks most', () => {
    expect(lay([8, 30, 8], [40, 10, 10, 10, 10, 10], 1, 5)).toEqual([{ from: 1, to: 1 }, { from: 2, to: 4 }, { from: 5, to: 5 }]);
  });

  it('parts even columns alike whatever they need', () => {
    expect(lay([8, 30], [40, 10, 10, 10, 10], 1, 4, 'even').map((span) => spanWidth([40, 10, 10, 10, 10], span))).toEqual([20, 20]);
  });
});

it.each([
  ['', 10, 1], ['ett', 10, 1], ['ett två tre fyra fem sex', 10, 3], ['a\nb', 10, 2], ['socialsekreterarbefattningar', 10, 3],
] as const)('%p in %p characters takes %p lines', (text, characters, lines) => {
  expect(wrappedLines(text, characters)).toBe(lines);
});
