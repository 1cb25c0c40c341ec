import { fileFormula, formulaAt, shareFormula } from '../../../../src/hosts/xlsx/reading/formulas';
import { readXlsxNow } from '../../../../src/hosts/xlsx/readXlsx';
import { makeSheet } from '../makePackage';
import { ourCells, sheetOf } from './oracle';

it.each([
  ['SUM(A1:B2)', '=SUM(A1:B2)'],
  ['=SUM(A1)', '=SUM(A1)'],
  ['\n SUM(A1)\n', '=SUM(A1)'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn._xlws.SORT(A1:A3)', '=SORT(A1:A3)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
  ['"_xlfn.X"&_xlfn.CONCAT(A1)', '="_xlfn.X"&CONCAT(A1)'],
  ["'_xlfn.blad'!A1+_xlfn.SINGLE(A1)", "='_xlfn.blad'!A1+SINGLE(A1)"],
])('the file says %s, Excel shows %s', (file, shown) => {
  expect(fileFormula(file)).toBe(shown);
});

it.each([
  ['=A1', '=C4'],
  ['=$A1+A$1+$A$1', '=$A4+C$1+$A$1'],
  ['=SUM(A1:B2)', '=SUM(C4:D5)'],
  ['=SUM(A:A,$B:C)', '=SUM(C:C,$B:E)'],
  ['=SUM(1:2,$3:4)', '=SUM(4:5,$3:7)'],
  ['="A1 ""B2"" "&A1', '="A1 ""B2"" "&C4'],
  ["='A1 B2'!A1", "='A1 B2'!C4"],
  ["='Åsas ''A1'''!A1:B1", "='Åsas ''A1'''!C4:D4"],
  ['=Blad1!A1', '=Blad1!C4'],
  ['=AB12!A1', '=AB12!C4'],
  ['=LOG10(A1)', '=LOG10(C4)'],
  ['=ATAN2(A1,B1)', '=ATAN2(C4,D4)'],
  ['=Q1_budget+A1', '=Q1_budget+C4'],
  ['=år2017+A1', '=år2017+C4'],
  ['=A1år', '=A1år'],
  ['=Table1[[#This Row],[A1]]+A1', '=Table1[[#This Row],[A1]]+C4'],
  ['=[1]Blad1!A1', '=[1]Blad1!C4'],
  ['=1E5+A1*2', '=1E5+C4*2'],
  ['=#REF!+A1', '=#REF!+C4'],
  ['=A1048576+XFD1', '=C3+B4'],
  ['=ABCD1+A1', '=ABCD1+C4'],
  ['=ZZZ1+A12345678', '=ZZZ1+A12345678'],
  ['=IF(A1>0,"-",-A1%)', '=IF(C4>0,"-",-C4%)'],
  ['=A1#', '=C4#'],
  ['=-a1', '=-C4'],
])('%s moved two columns and three rows is %s', (formula, moved) => {
  expect(formulaAt(shareFormula(formula, 0, 0), 3, 2)).toBe(moved);
});

it('backwards goes around the edge, as in Excel', () => {
  expect(formulaAt(shareFormula('=A2+B1', 1, 1), 0, 0)).toBe('=XFD1+A1048576');
});

it('leaves the cell it stands in as it is', () => {
  const formula = "=SUM('Å 1'!$A$1:B2,C:C)&\"D4\"";
  expect(formulaAt(shareFormula(formula, 7, 7), 7, 7)).toBe(formula);
});

const cells = (rows: string) => {
  const result = readXlsxNow(makeSheet(rows));
  if (!result.ok) throw new Error(result.error.message.en);
  return ourCells(sheetOf(result.value, 'Blad1'));
};

it.each([
  ['a formula with its value', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', { A1: { value: 2, formula: '=1+1' } }],
  ['without value', '<row r="1"><c r="A1"><f>1+1</f></c></row>', { A1: { value: null, formula: '=1+1' } }],
  ['with entities', '<row r="1"><c r="A1" t="str"><f>IF(B1&lt;&gt;"",B1&amp;"é","")</f><v>x</v></c></row>', { A1: { value: 'x', formula: '=IF(B1<>"",B1&"é","")' } }],
  ['shared', '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f si="0" t="shared"></f><v>3</v></c></row>',
    { A1: { value: 1, formula: '=B1*$C$1' }, A2: { value: 2, formula: '=B2*$C$1' }, A3: { value: 3, formula: '=B3*$C$1' } }],
  ['shared, the user before its source', '<row r="2"><c r="A2"><f t="shared" si="4"/><v>2</v></c></row><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="4">B1</f><v>1</v></c></row>',
    { A1: { value: 1, formula: '=B1' }, A2: { value: 2, formula: '=B2' } }],
  ['shared, without source', '<row r="1"><c r="A1"><f t="shared" si="9"/><v>1</v></c></row>', { A1: { value: 1 } }],
  ['shared, two groups', '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="C1"><f t="shared" ref="C1:C2" si="1">D1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f t="shared" si="1"/><v>1</v></c></row>',
    { A1: { value: 1, formula: '=B1' }, C1: { value: 1, formula: '=D1' }, A2: { value: 1, formula: '=B2' }, C2: { value: 1, formula: '=D2' } }],
  ['of an array', '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>', { A1: { value: 2, formula: '=B1:B2*2' }, A2: { value: 4 } }],
  ['of a data table', '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>2</v></c></row>', { A1: { value: 2 } }],
  ['empty', '<row r="1"><c r="A1"><f/><v>2</v></c><c r="B1"><f></f><v>3</v></c><c r="C1"><f ca="1"/></c></row>', { A1: { value: 2 }, B1: { value: 3 } }],
])('in a cell: %s', (_, rows, expected) => {
  expect(cells(rows)).toEqual(expected);
});
