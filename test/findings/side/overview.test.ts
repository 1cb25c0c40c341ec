import { followUp } from '../../../src/followUp';
import { formatAddress } from '../../../src/values/cell';
import { sheet, workbook } from '../../layouts/build';

const overview = (outcome: string, budget = '10525'): string => `
  Kulturnämnden, årsbokslut 2025
  Ekonomi (tkr) | 2024 | 2025
  Intäkter | 10135 | 11251
  Kostnader | -69731 | -73300
  Nettokostnader | -59596 | -62049
  Budget | -59689 | -63119
  Budgetavvikelse | 93 | 1070
  Nettoinvesteringar | 2329 | ${outcome}
  Budget | 4259 | ${budget}
`;
const projects = `
  Investeringar 2025 (mnkr)
  Projekt | Budget 2025 | Utfall 2025 | Avvikelse
  Inventarier | 0.800 | 0.617 | 0.183
  Scenteknik | 4.725 | 2.442 | 2.283
  Löparbana | 5.000 | 2.342 | 2.658
  Summa investeringar | 10.525 | 5.401 | 5.124
`;
const told = (first: string, second = projects) => followUp(workbook(sheet('Ekonomi', first), sheet('Investeringar', second)), { today: '2026-01-15' })
  .findings.filter(({ rule }) => rule === 'sameFigureDiffers').map(({ causes: [first_] }) => first_ && [formatAddress(first_.cell), first_.proposed]);

describe('the investments of an overview and of their own table', () => {
  it.each<[string, string, string, readonly unknown[]]>([
    ['the same', '5401', '10525', []],
    ['the same but for rounding', '5402', '10525', []],
    ['another outcome beside the same budget', '5403', '10525', [["'Ekonomi'!C8", 5401]]],
    ['another budget beside the same outcome', '5401', '10255', [["'Ekonomi'!C9", 10525]]],
    ['a thousandfold', '5401000', '10525', [["'Ekonomi'!C8", 5401]]],
    ['another thing altogether', '8800', '17100', []],
    ['an outcome of something else beside the same budget', '2900', '10525', []],
  ])('%s', (_, outcome, budget, expected) => {
    expect(told(overview(outcome, budget))).toEqual(expected);
  });

  it('are the same in one row with a forecast near the budget', () => {
    const row = (budget: string) => `
      Kulturnämnden augusti 2025, tkr
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Bibliotek | 21340 | 14070 | 21500 | -160
      Museum | 6215 | 4105 | 6200 | 15
      Summa | 27555 | 18175 | 27700 | -145

      Investeringar totalt | ${budget} | 5401 | 9900
    `;
    expect(told(row('10525'))).toEqual([]);
    expect(told(row('10255'))).toEqual([["'Ekonomi'!B7", 10525]]);
  });
});
