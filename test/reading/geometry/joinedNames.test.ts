import { joinNames } from '../../../src/reading/geometry/joinedNames';
import type { Named } from '../../../src/reading/geometry/namedRow';

describe('rows that two texts name together', () => {
  const row = (values: (string | number)[], name: string, code: string): Named =>
    ({ row: { index: 0, values, formulas: null, formats: null }, column: values.length - 2, name, folded: name.toLowerCase(), group: null, code });
  const rows = (of: (code: number, name: string) => (string | number)[]): Named[] => [
    row([...of(6110, 'Norr'), ...of(407, 'Förskola'), 1], 'Förskola', '407'), row([...of(6110, 'Norr'), ...of(440, 'Skola'), 2], 'Skola', '440'),
    row([...of(6120, 'Syd'), ...of(407, 'Förskola'), 3], 'Förskola', '407'), row([...of(6120, 'Syd'), ...of(440, 'Skola'), 4], 'Skola', '440'),
  ];
  const named = [['Norr Förskola', '6110 407'], ['Norr Skola', '6110 440'], ['Syd Förskola', '6120 407'], ['Syd Skola', '6120 440']];

  it('have both codes, from columns of their own', () => {
    const joined = joinNames(rows((code, name) => [code, name]), { main: 3, others: [1], codes: [0, 2] });
    expect(joined.map(({ name, code }) => [name, code])).toEqual(named);
  });

  it('have both codes, from before the texts', () => {
    const joined = joinNames(rows((code, name) => [`${code} ${name}`]), { main: 1, others: [0], codes: [] });
    expect(joined.map(({ name, code }) => [name, code])).toEqual(named);
  });
});
