import { rawSheet, rawWorkbook } from '../../hosts/shared/workbooks';
import { modelOf } from '../model/fromRaw';
import { FormulaSyntaxError, normalFormula, parseFormula } from './syntax';
import type { Scalar } from './values';

/** Underlag holds 1, 2, 3, text, truth, an error and a number typed as text. */
function valueOf(formula: string): { value: Scalar; unknown: string[] } {
  const model = modelOf(rawWorkbook(
    rawSheet('Underlag', [[1, 2, 3], ['text', true, { error: '#REF!' }, '1 234,5'], [-5, 0.125, null]]),
    rawSheet('Barn och Unga', [[40]]),
  ));
  const sheet = model.addSheet('Rapport');
  sheet.put(0, 0, { formula: model.newFormula(formula) });
  return { value: model.value(sheet, sheet.cell(0, 0)), unknown: [...model.unknownFunctions] };
}

it.each<[string, Scalar]>([
  ['=1+2*3', 7], ['=(1+2)*3', 9], ['=2^3^1', 8], ['=-2^2', 4], ['=10%', 0.1], ['=7/2', 3.5], ['=1/0', { error: '#DIV/0!' }],
  ['="a"&1&TRUE', 'a1TRUE'], ['="1"+1', 2], ['="x"+1', { error: '#VALUE!' }],
  ['=Underlag!A1', 1], ["='Barn och Unga'!$A$1*2", 80], ['=Underlag!C3', 0], ['=Borta!A1', { error: '#REF!' }], ['=Underlag!C2', { error: '#REF!' }],
  ['=SUM(Underlag!A1:C1)', 6], ['=SUM(Underlag!A1:A3)', -4], ['=SUM(Underlag!A1:C2)', { error: '#REF!' }], ['=SUM("2",3,TRUE)', 6],
  ['=MIN(Underlag!A1:A3)', -5], ['=MAX(1,Underlag!A1:C1)', 3], ['=COUNT(Underlag!A1:B2)', 2],
  ['=IF(1>2,"a","b")', 'b'], ['=IF(FALSE,1/0,5)', 5], ['=IF(1>2,3)', false], ['=IF("x",1,2)', { error: '#VALUE!' }],
  ['=AND(TRUE,1,Underlag!A1)', true], ['=OR(FALSE,0)', false], ['=NOT(1)', false],
  ['=ABS(Underlag!A3)', 5], ['=ROUND(2.345,2)', 2.35], ['=ROUND(-2.5,0)', -3], ['=ROUND(1234,-2)', 1200], ['=ROUND(1.005,2)', 1.01],
  ['=IFERROR(1/0,"–")', '–'], ['=IFERROR(5,"–")', 5], ['=ISNUMBER(Underlag!A2)', false], ['=ISERROR(Underlag!C2)', true],
  ['=NUMBERVALUE(Underlag!D2,","," ")', 1234.5], ['=NUMBERVALUE("12%",".")', 0.12], ['=NUMBERVALUE("")', 0],
  ['=SUBSTITUTE("a-b-c","-","")', 'abc'], ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'], ['=NUMBERVALUE(SUBSTITUTE("−5","−","-"))', -5],
  ['=TEXT(1234.5,"#,##0")', '1,235'], ['=TEXT(-0.0123,"0.0%")', '-1.2%'], ['=TEXT(-1234,"#,##0;−#,##0")', '−1,234'], ['=TEXT(0,"0;-0;""–""")', '–'],
  ['="å"="Å"', true], ['="a"<"b"', true], ['=1<"a"', true], ['=TRUE>"z"', true], ['=Underlag!C3=0', true], ['=Underlag!C3=""', true],
  ['=LEFT("● grön",1)', '●'], ['=LEN("åäö")', 3], ['=MID("budget",2,3)', 'udg'], ['=TRIM("  a   b ")', 'a b'],
  ['="citat ""i"" text"', 'citat "i" text'], ['=1<>2', true], ['=#REF!', { error: '#REF!' }],
])('%s', (formula, value) => {
  const found = valueOf(formula);
  expect(found.unknown).toEqual([]);
  if (typeof value === 'number') expect(found.value).toBeCloseTo(value, 10);
  else expect(found.value).toEqual(value);
});

test('a function that is not known is #NAME?, and is told', () => {
  expect(valueOf('=XLOOKUP(1,A1:A2,B1:B2)')).toEqual({ value: { error: '#NAME?' }, unknown: ['XLOOKUP'] });
});

it.each(['=', '=1+', '=SUM(1', '=1 2', '=)', '=A1:', "='Blad"])('%s cannot be read', (formula) => {
  expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
});

it.each([
  ["='Vuxen'!E13", '=Vuxen!E13'], ["='Barn och Unga'!A1", "='Barn och Unga'!A1"], ["='AB12'!A1", "='AB12'!A1"],
  ['="\'Vuxen\'!E13"', '="\'Vuxen\'!E13"'], ["='2017'!A1", "='2017'!A1"],
])('%s is given back as %s', (formula, normal) => {
  expect(normalFormula(formula)).toBe(normal);
});

describe('recalculation', () => {
  const open = () => {
    const sheet = rawSheet('Underlag', [[1, 2], [10]]);
    const model = modelOf({
      ...rawWorkbook({ ...sheet, rows: sheet.rows.map((row, index) => (index === 1 ? { ...row, formulas: ['=SUM(A1:B1)*0+10'] } : row)) }),
    });
    const underlag = model.sheet('Underlag');
    const report = model.addSheet('Rapport');
    if (!underlag) throw new Error('No sheet');
    report.put(0, 0, { formula: model.newFormula('=Underlag!A1+Underlag!A2') });
    return { model, underlag, report };
  };
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };

  it('follows the cells that a formula refers to', () => {
    const { model, underlag, report } = open();
    expect(model.value(report, report.cell(0, 0))).toBe(11);
    underlag.put(0, 0, { constant: 5 });
    model.changed(underlag, cell);
    expect(model.value(report, report.cell(0, 0))).toBe(15);
  });

  it('keeps a file\'s own value until what it depends on changes', () => {
    const { model, underlag } = open();
    const formula = underlag.cell(1, 0).formula;
    expect(formula?.cached).toBe(10);
    model.changed(underlag, { top: 8, left: 8, bottom: 9, right: 9 });
    expect(formula?.cached).toBe(10);
    model.changed(underlag, cell);
    expect(formula?.cached).toBeUndefined();
    expect(model.value(underlag, underlag.cell(1, 0))).toBe(10);
  });

  it('ends in an error, not in a loop, when a formula refers to itself', () => {
    const { model, report } = open();
    report.put(0, 0, { formula: model.newFormula('=A1+1') });
    model.changed(report, cell);
    expect(model.value(report, report.cell(0, 0))).toEqual({ error: '#REF!' });
  });
});
