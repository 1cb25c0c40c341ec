import { reportName, withReportName } from '../../../src/taskpane/services/fileNames';

const august = { year: 2017, month: 8 };

it.each([
  ['Uppföljning.xlsx', false, 'Socialnämnden', august, 'Socialnämnden 2017-08 med rapport.xlsx'],
  ['Uppföljning.xlsm', false, 'Vård- och omsorgsnämnden', august, 'Vård- och omsorgsnämnden 2017-08 med rapport.xlsm'],
  ['lomma-2017-08.xlsx', false, null, august, 'lomma 2017-08 med rapport.xlsx'],
  ['Uppföljning T2.xlsx', false, null, august, 'Uppföljning T2 2017-08 med rapport.xlsx'],
  ['Uppföljning', false, null, null, 'Uppföljning med rapport.xlsx'],
  ['Utdrag ERP.csv', true, null, null, 'Utdrag ERP med rapport.xlsx'],
  ['a.xlsx', false, 'Nämnd: A/B?', null, 'Nämnd A B med rapport.xlsx'],
] as const)('%s (text: %s) of %s is called after its report', (name, isText, committee, period, expected) => {
  expect(withReportName(name, isText, { committee, period })).toBe(expected);
});

it('a report that leaves is called by committee and period', () => {
  expect(reportName('Rapport', { committee: 'Socialnämnden', period: august })).toBe('Rapport Socialnämnden 2017-08');
  expect(reportName('Rapport', { committee: null, period: null })).toBe('Rapport');
});
