import { sumWording } from '../../../../src/reading/words/lexicon';
import { readRowRoles } from '../../../../src/reading/meaning/rows/rowRoles';
import type { Table, TableColumn, TableRow } from '../../../../src/reading/geometry/table';
import { fold } from '../../../../src/values/text';

const NOTHING = { measure: null, component: null, scope: null, year: null, month: null, dateKind: null, priorYear: false, bound: null, label: false, dateOnly: false };
const columns: readonly TableColumn[] = (['budget', 'actual'] as const).map((head, at) =>
  ({ column: at + 1, head, heads: [head], hidden: false, percent: false, concept: NOTHING }));

const tableOf = (rows: readonly TableRow[]): Table =>
  ({ sheet: 'A', headRows: { first: 0, last: 0 }, labelHead: '', codeHead: '', captions: [], columns, others: [], leftRows: [], rows, formats: ['General'] });

/** `name budget actual`; a name of `=` is none; `H:` a heading, `V:` a varav row. */
function rowsOf(lines: readonly string[]): TableRow[] {
  return lines.map((line, index): TableRow => {
    const [, mark, name = '', budget, actual] = /^(H:|V:)?(\S+)(?: (-?\d+) (-?\d+))?$/.exec(line) ?? [];
    const shown = name === '=' ? '' : name.replaceAll('_', ' ');
    return {
      index, name: shown, folded: fold(shown), code: null, group: null, nameCell: { sheet: 'A', row: index, column: 0 },
      kind: mark === 'H:' ? 'heading' : mark === 'V:' ? 'ofWhich' : name === '=' || sumWording.test(fold(shown)) ? 'sum' : 'item',
      raw: { index, formulas: null, formats: null, values: [name, ...(budget === undefined ? [] : [Number(budget), Number(actual)])] },
    };
  });
}

describe('rows that sum others', () => {
  it.each<[string, string[], [row: number, covers: number[]][], number | null]>([
    ['a nämnd above its units', ['Socialnämnden 30 20', 'A 10 7', 'B 20 13'], [[0, [1, 2]]], 0],
    ['a nämnd above its one unit', ['Socialnämnden 30 20', 'A 30 20', 'B 5 4'], [[0, [1]]], null],
    ['a row that happens to repeat the next is no sum', ['X 30 20', 'Y 30 20', 'Z 7 5'], [], null],
    ['two nämnder and a total', ['Xnämnden 30 20', 'A 10 7', 'B 20 13', 'Ynämnden 7 5', 'C 3 2', 'D 4 3', 'Totalt 37 25'],
      [[0, [1, 2]], [3, [4, 5]], [6, [1, 2, 4, 5]]], 6],
    ['group sums below', ['A 10 7', 'B 20 13', 'Summa_1 30 20', 'C 3 2', 'D 4 3', 'Summa_2 7 5', 'Summa 37 25'],
      [[2, [0, 1]], [5, [3, 4]], [6, [0, 1, 3, 4]]], 6],
    ['a group sum below rows of no group', ['X 8 8', 'A 10 7', 'B 20 13', 'Summa_AB 30 20', 'Totalt 38 28'], [[3, [1, 2]], [4, [0, 1, 2]]], 4],
    ['a sum without a name', ['A 10 7', 'B 20 13', '= 30 20'], [[2, [0, 1]]], 2],
    ['a last row that is the sum of three or more', ['A 10 7', 'B 20 13', 'C 5 5', 'Området 35 25'], [[3, [0, 1, 2]]], 3],
    ['varav is never added', ['A 10 7', 'V:natt 3 2', 'B 20 13', 'Totalt 30 20'], [[3, [0, 2]]], 3],
    ['within half a unit a row', ['A 10 7', 'B 20 13', 'C 30 20', 'D 5 5', 'Totalt 67 44'], [[4, [0, 1, 2, 3]]], 4],
    ['a total that is wrong in one column is still the total', ['A 10 7', 'B 20 13', 'Totalt 99 20'], [[2, [0, 1]]], 2],
    ['a total that is wrong in all columns is still the total', ['A 10 7', 'B 20 13', 'Totalt 99 44'], [], 2],
    ['a sum from which a unit is missing', ['A 1012 711', 'B 2045 1357', 'C 133 81', 'Totalt 3057 2068'], [[3, [0, 1, 2]]], 3],
    ['a nämnd over units of which one is mistyped in both columns', ['Xnämnden 3057 2068', 'A 1012 711', 'B 2054 1375', 'Ynämnden 700 500'], [[0, [1, 2]]], null],
    ['a row equal to the next and a row of zeros', ['A 1012 711', 'B 1012 711', 'C 0 0', 'D 345 210'], [], null],
  ])('%s', (_, lines, subtotals, total) => {
    const found = readRowRoles(tableOf(rowsOf(lines)), columns, 'units');
    expect(found.subtotals.map(({ row, covers }) => [row, [...covers].sort((a, b) => a - b)]).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(subtotals);
    expect(found.total).toBe(total);
  });
});
