import { insertedAt, movedFormula, same } from './runner/moving';

/** What is moved for a property has to be moved as Excel does it, or the property tests something else. */
it.each([
  ['=SUM(B2:B5)', 3, '=SUM(B2:B6)'],
  ['=SUM(B5:B9)', 0, '=SUM(B6:B10)'],
  ['=$D$5-C5', 4, '=$D$6-C6'],
  ["='Vuxen'!E13+E13", 0, "='Vuxen'!E13+E14"],
  ["=Drift!E13&\" A1 \"", 0, "=Drift!E14&\" A1 \""],
  ["='Drift'!B2:B4*2", 2, "='Drift'!B2:B5*2"],
  ['=LOG10(B1)+Budget2024', 0, '=LOG10(B2)+Budget2024'],
])('%s with a row before row index %s is %s', (formula, place, expected) => {
  expect(movedFormula(formula, 'Drift', 'Drift', insertedAt(place), same)).toBe(expected);
});
