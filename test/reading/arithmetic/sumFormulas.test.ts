import { rowsSummedBy } from '../../../src/reading/arithmetic/sumFormulas';

const places = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

it.each<[string, readonly number[] | null]>([
  ['=SUM(C5:C7)', [4, 5, 6]], ['=SUM($C$5:$C$7)', [4, 5, 6]], ['=sum(C5,C8)', [4, 7]], ['=SUM(C5:C6;C9)', [4, 5, 8]], ['=SUBTOTAL(9,C5:C7)', [4, 5, 6]],
  ['=SUBTOTAL(109,C5:C7)', [4, 5, 6]], ['=C5+C6+C9', [4, 5, 8]], ['=+C5+C6', [4, 5]], ['=SUM(C5:C6,C6:C7)', [4, 5, 6]],
  ['=C5', null], ['=D5-C5', null], ['=C5-C6', null], ['=SUM(D5:D7)', null], ['=SUM(C5:D7)', null], ['=SUM(Blad2!C5:C7)', null], ['=SUM(C5:C7)*2', null], ['=AVERAGE(C5:C7)', null],
])('%s sums %j', (formula, rows) => {
  const formulas: (string | undefined)[] = [];
  formulas[2] = formula;
  expect(rowsSummedBy(formulas, [2], places)).toEqual(rows);
});

it('asks the first column that has a sum, and says nothing of a row without formulas', () => {
  expect(rowsSummedBy([undefined, '=A1', '=SUM(C2:C3)'], [1, 2], places)).toEqual([1, 2]);
  expect(rowsSummedBy(null, [1, 2], places)).toBeNull();
});
