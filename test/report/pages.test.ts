import fc from 'fast-check';
import { placeBreaks } from '../../src/report/layout/pages';

const grid = { status: 9, widths: Array.from({ length: 10 }, () => 15) };
const repeated = { from: 0, to: 1 };

describe('page breaks', () => {
  it('keeps a section whole where it fits on a page of its own', () => {
    expect(placeBreaks([{ from: 3, to: 20 }, { from: 21, to: 40 }], Array.from({ length: 41 }, () => 20), grid, repeated)).toEqual([21]);
  });

  it('needs none where everything fits', () => {
    expect(placeBreaks([{ from: 3, to: 8 }, { from: 9, to: 12 }], Array.from({ length: 13 }, () => 20), grid, repeated)).toEqual([]);
  });

  it('leaves at least three rows for a table\'s last page, its notes aside', () => {
    // 26 rows of 20 points fit on a page; two more of the table and its legend do not.
    const breaks = placeBreaks([{ from: 2, to: 29, leading: [2, 3], tail: 28 }], Array.from({ length: 30 }, () => 20), grid, repeated);
    expect(breaks).toEqual([25]);
  });

  it('begins a table on the first page, where some of it has room', () => {
    const heights = Array.from({ length: 40 }, () => 20);
    const block = { from: 12, to: 35, leading: [12, 13] };
    expect(placeBreaks([block], heights, grid, repeated)).toEqual([12]);
    expect(placeBreaks([{ ...block, beginsHere: true }], heights, grid, repeated)[0]).toBeGreaterThan(20);
    // Where no more than its heads would stand there, it begins the next one.
    expect(placeBreaks([{ from: 24, to: 39, leading: [24, 25], beginsHere: true }], heights, grid, repeated)).toEqual([24]);
  });

  it('takes the smaller of two groups where the larger one leaves too much empty', () => {
    const heights = Array.from({ length: 60 }, () => 20);
    const [plain = 0] = placeBreaks([{ from: 2, to: 59 }], heights, grid, repeated);
    expect(placeBreaks([{ from: 2, to: 59, groups: [{ from: plain - 15, to: plain + 6 }, { from: plain - 1, to: plain + 2 }] }], heights, grid, repeated)[0]).toBe(plain - 1);
  });

  it('parts no goal from its indicators, unless that leaves much of a page empty', () => {
    const heights = Array.from({ length: 60 }, () => 20);
    const [plain = 0] = placeBreaks([{ from: 2, to: 59 }], heights, grid, repeated);
    const group = { from: plain - 3, to: plain + 3 };
    expect(placeBreaks([{ from: 2, to: 59, groups: [group] }], heights, grid, repeated)[0]).toBe(group.from);
    expect(placeBreaks([{ from: 2, to: 59, groups: [{ from: 4, to: 50 }] }], heights, grid, repeated)[0]).toBe(plain);
  });

  it('counts the heads that are repeated', () => {
    const heights = Array.from({ length: 70 }, () => 20);
    const block = { from: 2, to: 69, leading: [2, 3] };
    const plain = placeBreaks([block], heights, grid, repeated);
    const withHeads = placeBreaks([block], heights, grid, repeated, new Map(heights.map((_, row) => [row, 60])));
    expect(withHeads[0]).toBe(plain[0]);
    expect((withHeads[1] ?? 0) - (withHeads[0] ?? 0)).toBe((plain[1] ?? 0) - (plain[0] ?? 0) - 3);
  });

  it('never fills a page with more than it holds, whatever the sections', () => {
    const block = fc.integer({ min: 1, max: 80 });
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.integer({ min: 8, max: 60 }), (sizes, points) => {
      let from = 3;
      const blocks = sizes.map((size) => ({ from, to: (from += size) - 1 }));
      const heights = Array.from({ length: from }, () => points);
      const breaks = placeBreaks(blocks, heights, grid, repeated);
      const starts = [0, ...breaks, from];
      const pages = starts.slice(1).map((end, at) => (end - (starts[at] ?? 0)) * points + (at > 0 ? 2 * points : 0));
      expect(Math.max(...pages)).toBeLessThanOrEqual(620);
      expect([...breaks]).toEqual([...new Set(breaks)].sort((a, b) => a - b));
    }));
  });
});
