import { cellText, formatWith } from '../../src/taskpane/report/planText';

const thin = '\u202F';

it.each<[number, string, string]>([
  [1234, '#,##0', `1${thin}234`],
  [-1234, '#,##0', `\u22121${thin}234`],
  [-1234, '#,##0;−#,##0', `−1${thin}234`],
  [1234, '+#,##0;−#,##0;0', `+1${thin}234`],
  [0, '+#,##0;−#,##0;0', '0'],
  [0, '#,##0;−#,##0;"–"', '–'],
  [-0.0153, '+0.0%;−0.0%;0.0%', '−1,5%'],
  [-0.0153, '+0.0 %;−0.0 %;0.0 %', '−1,5 %'],
  [12.34, '#,##0.0', '12,3'],
  [412_000, '#,##0.##', `412${thin}000`],
  [27.4, '#,##0.##', '27,4'],
  [27, '0.0#', '27,0'],
  [5, '0" st"', '5 st'],
  [5, '"a;b"0', 'a;b5'],
  [5, '[Red]0', '5'],
  [5, '0\\%', '5%'],
  [1.5, 'General', '1,5'],
  [-2, '', '\u22122'],
  [0.5, '0%', '50%'],
  [-2.5, '"? "General;"? "@', '? −2,5'],
  [-2.5, '"? "0.0;"? "@', '−? 2,5'],
  [5, '0;-0;;@', '5'],
])('%d under %s is %s', (value, format, text) => {
  expect(formatWith(value, format)).toBe(text);
});

it('shows text as it is, nothing as nothing, and words for true and false', () => {
  expect(cellText({ value: '=1+1', style: 0 }, {})).toBe('=1+1');
  expect(cellText({ value: null, style: 0 }, {})).toBe('');
  expect(cellText({ value: 'cirka 40', style: 0 }, { numberFormat: '0.0;"? "@' })).toBe('? cirka 40');
  expect(cellText({ value: true, style: 0 }, {})).toBe('SANT');
  expect(cellText({ value: 1000, formula: '=A1', style: 0 }, { numberFormat: '#,##0' })).toBe(`1${thin}000`);
});
