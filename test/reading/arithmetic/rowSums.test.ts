import fc from 'fast-check';
import { gridOf } from '../../../src/reading/arithmetic/amountGrid';
import { columnIdentities, derivedColumns } from '../../../src/reading/arithmetic/columnIdentities';
import type { RowCues } from '../../../src/reading/arithmetic/rowSum';
import { findRowSums } from '../../../src/reading/arithmetic/rowSums';

/** Which rows sum which, by the amounts alone: no words, no codes, no formulas, unless a case says so. */

function sumsOf(rows: readonly (readonly number[])[], cues: Partial<RowCues> = {}) {
  const grid = gridOf(rows.length, (rows[0] ?? []).map(() => 1), (row, column) => rows[row]?.[column] ?? null);
  const none = rows.map(() => 0);
  return findRowSums(grid, {
    ofUnits: false, takesPart: rows.map(() => true), sumsAbove: none, sumsBelow: none, codes: rows.map(() => null), ranks: none, formulas: rows.map(() => null), copies: rows.map(() => null), ...cues,
  }, derivedColumns(columnIdentities(grid)));
}

const total = (rows: readonly (readonly number[])[]): number[] => (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));

const amount = fc.integer({ min: 1_013, max: 98_989 });
const rowsOf = (count: number, columns: number) => fc.array(fc.array(amount, { minLength: columns, maxLength: columns }), { minLength: count, maxLength: count });

it('finds a sum of several columns below its rows, without a word', () => {
  fc.assert(fc.property(rowsOf(6, 3), (rows) => {
    const found = sumsOf([...rows, total(rows)]);
    expect(found.map(({ row, parts }) => [row, [...parts].sort((a, b) => a - b)])).toEqual([[6, [0, 1, 2, 3, 4, 5]]]);
  }), { numRuns: 60 });
});

it('keeps a sum when one of its cells is spoilt, and says in which column it fails', () => {
  fc.assert(fc.property(rowsOf(6, 4), fc.nat(6), fc.nat(3), fc.integer({ min: 100_000, max: 900_000 }), (rows, at, column, more) => {
    const all = [...rows, total(rows)].map((row, place) => (place === at ? row.map((value, own) => (own === column ? value + more : value)) : row));
    const [sum] = sumsOf(all);
    expect(sum).toMatchObject({ row: 6 });
    expect(sum?.fails).toEqual([column]);
  }), { numRuns: 60 });
});

it('invents no sum in a long list of one column', () => {
  fc.assert(fc.property(fc.array(amount, { minLength: 120, maxLength: 200 }), (amounts) => {
    expect(sumsOf(amounts.map((one) => [one]))).toEqual([]);
  }), { numRuns: 100 });
});

it('invents no sum in unrelated rows of several columns', () => {
  fc.assert(fc.property(rowsOf(40, 3), (rows) => {
    expect(sumsOf(rows)).toEqual([]);
  }), { numRuns: 60 });
});

it('finds sums of sums, the whole after what it sums', () => {
  const [a, b] = [[[1_234, 5_678], [2_345, 1_111], [3_987, 2_222]], [[4_321, 7_777], [1_010, 3_333], [6_060, 1_515]]];
  const rows = [...a, total(a), ...b, total(b), total([...a, ...b])];
  const found = sumsOf(rows).map(({ row, parts }) => [row, [...parts].sort((one, other) => one - other)]);
  expect(found.slice(0, 2).sort()).toEqual([[3, [0, 1, 2]], [7, [4, 5, 6]]]);
  expect(found[2]).toEqual([8, [3, 7]]);
});

it.each<[string, readonly (readonly number[])[], Partial<RowCues>, readonly number[]]>([
  ['a word and one column', [[100], [250], [350]], { sumsAbove: [0, 0, 8] }, [2]],
  ['a whole on top of its rows, by its word', [[350, 80], [100, 30], [250, 50]], { sumsBelow: [5, 0, 0] }, [0]],
  ['a formula against amounts that differ', [[100], [250], [340]], { formulas: [null, null, [0, 1]] }, [2]],
  ['formulas of three levels, the whole last', [[350, 57], [250, 50], [150, 20], [100, 30], [100, 7], [350, 57]], { formulas: [[1, 4], [2, 3], null, null, null, [0]], sumsAbove: [0, 0, 0, 0, 0, 8] }, [1, 0, 5]],
  ['a group of one, by its formula', [[350, 57], [350, 57], [100, 7]], { copies: [1, null, null] }, [0]],
  ['two rows alike, which make no whole', [[350, 57], [350, 57], [100, 7]], {}, []],
  ['two rows alike, which make a whole: the lower is the group, as the sum of all stands below', [[350, 57], [350, 57], [100, 7], [200, 20], [650, 84]], { sumsAbove: [0, 0, 0, 0, 8] }, [1, 4]],
  ['codes: 161 over 1610 and 1611', [[350, 81], [100, 30], [250, 51]], { codes: ['161', '1610', '1611'] }, [0]],
  ['a row that takes no part', [[100, 7], [350, 57], [250, 50], [350, 57]], { takesPart: [true, false, true, true], sumsAbove: [0, 0, 0, 8] }, [3]],
])('%s', (_, rows, cues, expected) => {
  expect(sumsOf(rows, cues).map(({ row }) => row)).toEqual(expected);
});

it('allows rounding of half a unit a term, and no more', () => {
  const rows = [[1_000, 400], [2_000, 500], [3_000, 600], [4_000, 700]];
  const within = (off: number) => sumsOf([...rows, [10_000 + off, 2_200 - off]], { sumsAbove: [0, 0, 0, 0, 6] })[0]?.fails.length;
  expect([within(0), within(2), within(3)]).toEqual([0, 0, 2]);
});
