import fc from 'fast-check';
import { conditions, converted, mirrored, mirroredBlank, textLiteral, whileTrue } from '../../src/report/live';
import { formatDecimals } from '../../src/values/numberFormat';

const at = { sheet: 'Styrkort', row: 14, column: 4 };

describe('a cell of the report that shows a cell of the workbook', () => {
  it('is a reference that shows a dash and not 0 where the cell is empty', () => {
    expect(mirrored(at, 0.06, '0 %')).toEqual({ value: 0.06, formula: '=IF(\'Styrkort\'!E15="","–",\'Styrkort\'!E15)', numberFormat: '0 %' });
    expect(mirroredBlank(at, 1000, '#,##0')).toEqual({ value: '–', formula: '=IF(\'Styrkort\'!E15="","–",\'Styrkort\'!E15*1000)', numberFormat: '#,##0' });
  });

  it('never has the format of text, in which a formula would show itself', () => {
    expect(mirrored(at, '=A1', '@').numberFormat).toBe('General');
  });

  it.each([
    [3, 1000, 3000, '=IF(\'Styrkort\'!E15="","–",\'Styrkort\'!E15*1000)'],
    [4300, 0.001, 4.3, '=IF(\'Styrkort\'!E15="","–",\'Styrkort\'!E15/1000)'],
    [1.8, 1, 1.8, '=IF(\'Styrkort\'!E15="","–",\'Styrkort\'!E15)'],
    ['3,5', 1000, 3500, '=IF(\'Styrkort\'!E15="","–",NUMBERVALUE(\'Styrkort\'!E15,",",".")*1000)'],
  ] as const)('%p times %p is %p', (stored, factor, value, formula) => {
    expect(converted(at, stored, typeof stored === 'string' ? 3.5 : stored, factor, '0.0')).toMatchObject({ value, formula });
  });

  it('leaves words that are no numbers as they are', () => {
    expect(converted(at, 'Klart 2020', 0, 1000, '0.0')).toMatchObject({ value: 'Klart 2020', formula: '=IF(\'Styrkort\'!E15="","–",\'Styrkort\'!E15)' });
  });
});

describe('a judgement stands while its cells hold what was read', () => {
  it.each([
    [0.06, ["'Styrkort'!E15=0.06"]],
    [0, ["ISNUMBER('Styrkort'!E15)", "'Styrkort'!E15=0"]],
    ['Högst 5 %', ['\'Styrkort\'!E15="Högst 5 %"']],
    ['"A"', ['\'Styrkort\'!E15="""A"""']],
  ] as const)('%p', (stored, expected) => {
    expect(conditions(at, stored)).toEqual(expected);
  });

  it('compares numbers of more than 15 digits within their noise', () => {
    expect(conditions(at, 0.1 + 0.2)).toEqual(["ABS('Styrkort'!E15-0.3)<=3.0000000000000003e-13".replace('3.0000000000000003e-13', String((0.1 + 0.2) / 1e12))]);
  });

  it('gives the other words when a condition or a cell fails', () => {
    expect(whileTrue(['A1=1', 'B1="x"'], '■ Röd', '○ Uppdatera')).toBe('=IFERROR(IF(AND(A1=1,B1="x"),"■ Röd","○ Uppdatera"),"○ Uppdatera")');
    expect(whileTrue(['A1=1'], 2.5, '–')).toBe('=IFERROR(IF(A1=1,2.5,"–"),"–")');
  });

  it('is left out without conditions and rather than too long for Excel', () => {
    expect(whileTrue([], 'x', 'y')).toBeUndefined();
    expect(whileTrue(Array.from({ length: 251 }, () => 'A1=1'), 'x', 'y')).toBeUndefined();
    expect(whileTrue(Array.from({ length: 9 }, () => `A1="${'x'.repeat(1000)}"`), 'x', 'y')).toBeUndefined();
  });
});

it('no text in a formula is longer than Excel takes, and none is lost', () => {
  fc.assert(fc.property(fc.string({ maxLength: 700, unit: 'binary' }), (text) => {
    const literal = textLiteral(text);
    const pieces = [...literal.matchAll(/"((?:[^"]|"")*)"/gu)].map((match) => (match[1] ?? '').replaceAll('""', '"'));
    expect(pieces.join('')).toBe(text);
    expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(255);
  }));
});

it.each([['0 %', 0], ['0.00 %', 2], ['#,##0.0', 1], ['General', null], ['#,##0.##', null], ['0.0#', null], ['#,##0;"x.00"', 0]] as const)('%s shows %p decimals', (format, decimals) => {
  expect(formatDecimals(format)).toBe(decimals);
});
