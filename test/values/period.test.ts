import { formatPeriod, parsePeriod } from '../../src/values/period';

it.each([
  ['2018-08', '2018-08'], [' 2018-8 ', '2018-08'], ['201808', '2018-08'], ['2018/08', '2018-08'],
  ['aug 2018', '2018-08'], ['Augusti 2018', '2018-08'], ['aug. 2018', '2018-08'], ['2018 aug', '2018-08'], ['August 2018', '2018-08'],
  ['maj 2018', '2018-05'], ['May 2018', '2018-05'], ['T2 2018', '2018-08'], ['t1 2018', '2018-04'], ['tertial 3 2018', '2018-12'], ['2018 T2', '2018-08'],
  ['Q2 2018', '2018-06'], ['kv 3 2018', '2018-09'], ['helår 2018', '2018-12'],
])('%j is a period', (text, period) => {
  const parsed = parsePeriod(text);
  expect(parsed && formatPeriod(parsed)).toBe(period);
});

it.each(['', '2018', '2018-13', '2018-00', 'augusti', 'T4 2018', 'a 2018', '31 augusti 2018', '1899-01', 'ma 2018', '20188', 'efter 2018'])('%j is none', (text) => {
  expect(parsePeriod(text)).toBeNull();
});
