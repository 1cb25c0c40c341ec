import type { ColumnReading, RowReading, TableReading } from '../../../src/reading/account/tableReading';
import { chooseColumn, chooseRow, columnValue, columnValues, forgetColumn, forgetRow, isDated, partsOf } from '../../../src/taskpane/reading/readingChoices';

const said = { sv: '', en: '' };
const column = (head: string, more: Partial<ColumnReading> = {}): ColumnReading => ({
  head, headCell: { sheet: 'Drift', row: 1, column: 2 }, firstRow: 2, lastRow: 5, meaning: 'actual', part: null, isShare: false, confidence: 0.9, reason: said, chosen: false, ...more,
});
const row = (name: string, group: string | null = null): RowReading => ({ name, code: null, group, nameCell: { sheet: 'Drift', row: 3, column: 0 }, role: 'area', sums: [], chosen: false });
const table = (sheet: string, title: string): TableReading => ({ sheet, title, kind: 'economy', reason: said, unit: 'tkr', sign: null, isTurned: false, columns: [], rows: [] });
const none = { columnChoices: [], rowChoices: [] };

it('has every meaning in its list once, and gives back what it is', () => {
  expect(new Set(columnValues).size).toBe(columnValues.length);
  expect(columnValues).toEqual(expect.arrayContaining(['actual', 'actual/cost', 'ignore', 'comment']));
  expect(partsOf('actual/cost')).toEqual({ meaning: 'actual', part: 'cost' });
  expect(partsOf('variance')).toEqual({ meaning: 'variance', part: null });
});

it.each([
  [column('Utfall'), 'actual'], [column('Kostnader', { part: 'cost' }), 'actual/cost'], [column('Bidrag', { part: 'grant' }), 'actual'],
  [column('Antal', { meaning: null }), 'ignore'], [column('2016', { meaning: 'earlierYear' }), 'ignore'],
])('shows what a column is read as', (read, value) => {
  expect(columnValue(read)).toBe(value);
});

it.each([['Aug', true], ['Uppföljning 201808', true], ['mars', true], ['Augusti', true], ['Drift', false], ['Marknad', false], ['Majorna', false], ['Nämnden', false]])('%j is a name of a month: %j', (name, dated) => {
  expect(isDated(name)).toBe(dated);
});

it('keeps a choice for the sheet, and for next month where the sheet is called something else then', () => {
  const drift = table('Drift', 'Uppföljning');
  expect(chooseColumn(none, [drift], drift, column('Bedömning'), 'forecast')).toEqual({ columnChoices: [{ sheet: 'Drift', table: null, head: 'Bedömning', meaning: 'forecast', part: null }] });
  const dated = table('Aug 2018', 'Uppföljning');
  expect(chooseColumn(none, [dated], dated, column('Bedömning'), 'forecast').columnChoices?.[0]).toMatchObject({ sheet: null });
  const [one, other] = [table('Drift', 'Egen regi'), table('Drift', 'Köpt')];
  expect(chooseColumn(none, [one, other], other, column('Bedömning'), 'forecast').columnChoices?.[0]).toMatchObject({ sheet: 'Drift', table: 'Köpt' });
});

it('has one choice a column and a row, and takes it back', () => {
  const drift = table('Drift', 'Uppföljning');
  const first = chooseColumn(none, [drift], drift, column('Bedömning'), 'forecast').columnChoices ?? [];
  const second = chooseColumn({ ...none, columnChoices: first }, [drift], drift, column('Bedömning'), 'ignore').columnChoices ?? [];
  expect(second).toHaveLength(1);
  expect(second[0]).toMatchObject({ meaning: 'ignore' });
  expect(forgetColumn({ ...none, columnChoices: second }, drift, column('bedömning'))).toEqual({ columnChoices: [] });
  const rows = chooseRow(none, [drift], drift, row('Administration', 'Skola'), 'part').rowChoices ?? [];
  expect(rows).toEqual([{ sheet: 'Drift', table: null, name: 'Administration', group: 'Skola', role: 'part' }]);
  expect(forgetRow({ ...none, rowChoices: rows }, drift, row('Administration', 'Vård')).rowChoices).toHaveLength(1);
  expect(forgetRow({ ...none, rowChoices: rows }, drift, row('Administration', 'Skola')).rowChoices).toEqual([]);
});
