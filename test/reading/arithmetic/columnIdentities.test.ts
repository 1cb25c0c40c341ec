import fc from 'fast-check';
import { gridOf } from '../../../src/reading/arithmetic/amountGrid';
import { columnIdentities, derivedColumns, holdsIn } from '../../../src/reading/arithmetic/columnIdentities';

/** What columns add up to what others, whatever their signs. */

const identitiesOf = (rows: readonly (readonly (number | null)[])[], unit = 1) =>
  columnIdentities(gridOf(rows.length, (rows[0] ?? []).map(() => unit), (row, column) => rows[row]?.[column] ?? null));

const pairs = fc.array(fc.tuple(fc.integer({ min: 1_001, max: 99_999 }), fc.integer({ min: 1_001, max: 99_999 })), { minLength: 5, maxLength: 12 });

it.each<[string, (a: number, b: number) => number]>([
  ['actual − budget', (a, b) => b - a], ['budget − actual', (a, b) => a - b], ['their sum', (a, b) => a + b], ['its opposite', (a, b) => -a - b],
])('finds %s', (_, of) => {
  fc.assert(fc.property(pairs, (rows) => {
    const [best] = identitiesOf(rows.map(([a, b]) => [a, b, of(a, b)]));
    expect(best).toMatchObject({ columns: [0, 1, 2], fails: 0, holds: rows.length });
  }), { numRuns: 40 });
});

it('finds none among columns that have nothing to do with each other', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 10_001, max: 99_999 }), fc.integer({ min: 10_001, max: 99_999 }), fc.integer({ min: 400_001, max: 900_000 })), { minLength: 6, maxLength: 20 }), (rows) => {
    expect(identitiesOf(rows)).toEqual([]);
  }), { numRuns: 60 });
});

it('keeps an identity that one row breaks, and counts that row', () => {
  const rows = [[500, 480, 20], [300, 330, -30], [700, 650, 50], [400, 410, -10], [900, 860, 45]];
  expect(identitiesOf(rows)[0]).toMatchObject({ columns: [0, 1, 2], holds: 4, fails: 1 });
});

it('says in which rows an identity holds, and of none without all its amounts', () => {
  const rows = [[500, 480, 20], [300, 330, -30], [7000, 650, 50], [400, 410, -10], [900, null, 45], [800, 770, 30]];
  const grid = gridOf(rows.length, [1, 1, 1], (row, column) => rows[row]?.[column] ?? null);
  const [best] = columnIdentities(grid);
  expect(best && rows.map((_, row) => holdsIn(grid, best, row))).toEqual([true, true, false, true, false, true]);
});

it('finds a net of four columns, and leaves out rows that lack an amount', () => {
  const rows = [[900, -1_450, 600, 50], [800, -1_300, 450, -50], [1_200, null, 700, 3], [700, -1_210, 530, 20]];
  expect(identitiesOf(rows).find(({ columns }) => columns.length === 4)).toMatchObject({ signs: [1, 1, 1, -1], holds: 3, fails: 0 });
});

it('allows a unit of rounding and no more', () => {
  const rows = (off: number) => [[100.1, 90.2, 9.9 + off], [200.3, 210.4, -10.1 + off], [300.5, 310.1, -9.6 + off]];
  expect(identitiesOf(rows(0.1), 0.1)[0]?.fails).toBe(0);
  expect(identitiesOf(rows(0.3), 0.1)).toEqual([]);
});

it('calls the last column of an identity derived, once', () => {
  expect([...derivedColumns(identitiesOf([[500, 480, 20], [300, 330, -30], [700, 651, 49]]))]).toEqual([2]);
});
