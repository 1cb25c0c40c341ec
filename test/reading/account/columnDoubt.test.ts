import { columnDoubt } from '../../../src/reading/account/columnDoubt';
import type { ColumnReading } from '../../../src/reading/account/tableReading';
import type { Table, TableColumn } from '../../../src/reading/geometry/table';
import type { ColumnOption, OtherReading } from '../../../src/reading/meaning/columns/chooseColumns';
import type { Fields } from '../../../src/reading/meaning/columns/fields';

/** A question is asked of the one column that another reading comes nearest to. */

const column = (head: string, at: number, chosen = false): TableColumn => ({
  column: at, head, heads: [head], hidden: false, percent: false,
  concept: { measure: null, component: null, scope: null, year: null, month: null, dateKind: null, priorYear: false, bound: null, label: false, dateOnly: false },
  ...(chosen ? { chosen: { sheet: null, table: null, head, meaning: 'actual' as const, part: null } } : {}),
});

const option = (measure: ColumnOption['measure'], component: ColumnOption['component'] = null): ColumnOption => ({ measure, component, bits: 0 });

function ask(columns: readonly TableColumn[], taken: readonly ColumnOption[], others: readonly OtherReading[], known: Partial<Pick<Fields, 'rivals'>> & { readonly identities?: Fields['reading']['identities'] } = {}) {
  const table: Table = { sheet: 'Drift', headRows: { first: 0, last: 0 }, labelHead: '', codeHead: '', captions: [], columns, others: [], rows: [], leftRows: [], formats: [] };
  const reading = { identities: known.identities ?? [], grid: { rows: 0, columns: 0, amounts: new Float64Array(), units: [], fills: [], grains: [] } as unknown as Fields['reading']['grid'], columns, choice: { taken, bits: 0, next: null, others }, kinds: [] };
  const readings = columns.map((one): ColumnReading => ({
    head: one.head, headCell: { sheet: 'Drift', row: 0, column: one.column }, firstRow: 1, lastRow: 4, meaning: 'actual', part: null, isShare: false, confidence: 0.5,
    reason: { sv: 'rubriken säger det', en: 'its head says so' }, chosen: false,
  }));
  return columnDoubt(table, { fields: [], rivals: known.rivals ?? [], byPlace: [], guesses: [], left: [], reading }, readings);
}

const columns = [column('Resultat', 1), column('Budget', 2)];
const taken = [option('actual'), option('budget')];
const far: OtherReading = { option: option('budgetToDate'), margin: 6 };

it('asks about the nearest of two near ties, and marks its cells', () => {
  const asked = ask(columns, taken, [{ option: option('variance'), margin: 0.4 }, { option: option('budgetToDate', 'cost'), margin: 0.2 }]);
  expect(asked?.doubt.message.sv).toBe('Kolumnen "Budget" på bladet "Drift" läses som årets budget: rubriken säger det. Är den i stället periodens budget (kostnader)?');
  expect(asked?.doubt.answers.map(({ settles }) => settles)).toEqual([
    { kind: 'column', choice: { sheet: 'Drift', table: null, head: 'Budget', meaning: 'budget', part: null } },
    { kind: 'column', choice: { sheet: 'Drift', table: null, head: 'Budget', meaning: 'budgetToDate', part: 'cost' } },
  ]);
  expect(asked?.unsure).toMatchObject({ sheet: 'Drift', column: 2, firstRow: 1, lastRow: 4 });
});

it.each<[string, readonly TableColumn[], readonly OtherReading[]]>([
  ['nothing comes near', columns, [far, far]],
  ['no other was followed to the end', columns, [{ option: null, margin: 0.1 }, far]],
  ['the user has said what it is', [column('Resultat', 1, true), column('Budget', 2)], [{ option: option('variance'), margin: 0.1 }, far]],
])('asks nothing where %s', (_, own, others) => {
  expect(ask(own, taken, others)).toBeNull();
});

describe('a column that may as well be nothing', () => {
  const others: readonly OtherReading[] = [{ option: option(null), margin: 0.1 }, far];

  it('is asked about', () => {
    const asked = ask(columns, taken, others);
    expect(asked?.doubt.answers.map(({ settles }) => settles)).toMatchObject([{ choice: { meaning: 'actual' } }, { choice: { meaning: 'ignore' } }]);
    expect(asked?.unsure).toMatchObject({ column: 1 });
  });

  it('is sure where its amounts prove it', () => {
    expect(ask(columns, taken, others, { identities: [{ columns: [0, 1], signs: [1, -1], holds: 4, fails: 0, bits: 20 }] })).toBeNull();
  });

  it('is another question where it was chosen before a column of the same measure', () => {
    const [used, left] = columns.map((one) => ({ column: one, measure: 'actual' as const, component: null, oneMonth: false }));
    if (!used || !left) throw new Error('two columns');
    expect(ask(columns, taken, others, { rivals: [[used, left]] })).toBeNull();
  });
});
