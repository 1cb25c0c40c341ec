import { shownFormula } from '../../src/values/shownFormula';

describe('a formula as the reader’s Excel writes it', () => {
  it.each([
    ['=SUM(B7:B10)', '=SUMMA(B7:B10)'],
    ["=IF('Om, igen'!B2>0.5,ROUND(SUM(B3,C3),1),\"SUM(1,5)\")", "=OM('Om, igen'!B2>0,5;AVRUNDA(SUMMA(B3;C3);1);\"SUM(1,5)\")"],
    ['=SUBTOTAL(9,D5:D9)/2', '=DELSUMMA(9;D5:D9)/2'],
    ["=D12-'Budget 2.0'!C12", "=D12-'Budget 2.0'!C12"],
    ['=SUMPRODUCT(B2:B3,{1,2})', '=SUMPRODUCT(B2:B3,{1,2})'],
    ['=GETPIVOTDATA("Utfall",A1)+SUM(B1,1.5)', '=GETPIVOTDATA("Utfall",A1)+SUM(B1,1.5)'],
  ])('%s in Swedish', (formula, swedish) => {
    expect(shownFormula(formula, 'sv')).toBe(swedish);
    expect(shownFormula(formula, 'en')).toBe(formula);
  });
});
