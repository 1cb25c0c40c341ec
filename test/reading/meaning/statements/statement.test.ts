import { lineKind, lineKinds } from '../../../../src/reading/meaning/statements/statement';
import type { TableRow } from '../../../../src/reading/geometry/table';
import { fold } from '../../../../src/values/text';

const row = (name: string, group: string | null = null, kind: TableRow['kind'] = 'item'): TableRow =>
  ({ name, folded: fold(name), group, kind, index: 0, code: null, nameCell: { sheet: 'A', row: 0, column: 0 }, raw: { index: 0, values: [], formulas: null, formats: null } });

describe('lines of a statement', () => {
  it.each([
    ['Intäkter', 'income'], ['Summa intäkter', 'incomeTotal'], ['Verksamhetens intäkter', 'incomeTotal'], ['Taxor och avgifter', 'income'],
    ['Försäljning', 'income'], ['Statsbidrag', 'income'], ['Kostnader', 'cost'], ['Summa kostnader', 'costTotal'], ['Personalkostnader', 'cost'],
    ['Arvoden', 'cost'], ['Lokalhyror', 'cost'], ['Bidrag till föreningar', 'cost'], ['Nettokostnad', 'netCost'], ['Netto', 'netCost'], ['Kommunbidrag', 'grant'],
    ['Budgetram', 'grant'], ['Årets resultat', 'result'], ['Resultat', 'result'], ['Ackumulerat resultat', 'accumulated'], ['Bästa fall', 'high'],
    ['Sämsta fall', 'low'], ['varav personal', 'ofWhich'], ['Finansnetto', 'other'],
  ])('%s is %s', (name, kind) => {
    expect(lineKind(row(name))).toBe(kind);
  });

  it.each([['Hamnavgifter', 'Intäkter', 'income'], ['Bidrag', 'Kostnader', 'cost'], ['Arrenden', 'Intäkter', 'income'], ['Drift', 'Kostnader', 'cost']])(
    '%s under %s is %s', (name, group, kind) => {
      expect(lineKind(row(name, group))).toBe(kind);
    });

  it('an unlabelled kind of line is what the sum below it says', () => {
    const rows = [row('Övrigt'), row('Summa intäkter', null, 'sum'), row('Övrigt'), row('Summa kostnader', null, 'sum')];
    expect(lineKinds({ rows, labelHead: '', codeHead: '', columns: [], formats: [] })).toEqual(['income', 'incomeTotal', 'cost', 'costTotal']);
  });
});
