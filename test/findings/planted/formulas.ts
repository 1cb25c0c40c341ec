import type { PlantedBook } from './planted';

/** Small sound books with formulas, and what may be wrong in them. */
export const formulaBooks: readonly PlantedBook[] = [
  {
    name: 'areas',
    sheets: {
      Aug: `
        Kulturnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall jan-aug | Prognos | Avvikelse
        Bibliotek | -21340 | -14070 | -21500 | -160 =D3-B3
        Musikskola | -9870 | -6585 | -9800 | 70 =D4-B4
        Museum | -6215 | -4105 | -6215 | 0 =D5-B5
        Arkiv | -3420 | -2011 | -3400 | 20 =D6-B6
        Summa | -40845 =SUM(B3:B6) | -26771 =SUM(C3:C6) | -40915 =SUM(D3:D6) | -70 =SUM(E3:E6)`,
    },
    faults: [
      ['70 =D4-B4', '75', 'Aug!E4', 'numberAmongFormulas'],
      ['70 =D4-B4', '70', 'Aug!E4', 'numberAmongFormulas'],
      ['-26771 =SUM(C3:C6)', '-24760 =SUM(C3:C5)', 'Aug!C7'],
      ['-26771 =SUM(C3:C6)', '-53542 =SUM(C3:C7)', 'Aug!C7'],
      ['20 =D6-B6', '-1389 =D6-C6', 'Aug!E6'],
      ['0 =D5-B5', '-6215 =D5-F5', 'Aug!E5'],
      ['0 =D5-B5', '#VALUE! =D5-A5', 'Aug!E5'],
      ['-26771 =SUM(C3:C6)', '-27000 =SUM(C3:C6)', 'Aug!C7', 'staleValue', true],
      ['-40915 =SUM(D3:D6)', '-40915', 'Aug!D7'],
      ['-40915 =SUM(D3:D6)', '-41000', 'Aug!D7'],
      ['0 =D5-B5', '0 =\'[Budget2025.xlsx]Blad1\'!B4', 'Aug!E5'],
      ['-26771 =SUM(C3:C6)', '#REF! =SUM(#REF!)', 'Aug!C7'],
      ['-9800 | 70', '#DIV/0! =B4/H4 | #DIV/0!', 'Aug!D4'],
      ['-14070 | -21500', '-14070 | 0 =D3+1', 'Aug!D3'],
    ],
  },
  {
    name: 'group sums',
    sheets: {
      Aug: `
        Barnnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
        Förskola Norr | -20110 | -13800 | -20600 | -490 =D3-B3
        Förskola Söder | -28120 | -19242 | -28510 | -390 =D4-B4
        Summa förskola | -48230 =SUM(B3:B4) | -33042 =SUM(C3:C4) | -49110 =SUM(D3:D4) | -880 =SUM(E3:E4)
        Skola Öster | -31742 | -20518 | -31305 | 437 =D6-B6
        Skola Väster | -17564 | -11933 | -17702 | -138 =D7-B7
        Summa skola | -49306 =SUM(B6:B7) | -32451 =SUM(C6:C7) | -49007 =SUM(D6:D7) | 299 =SUM(E6:E7)
        Totalt | -97536 =B5+B8 | -65493 =C5+C8 | -98117 =D5+D8 | -581 =E5+E8`,
    },
    faults: [
      ['-65493 =C5+C8', '-97944 =SUM(C5:C8)', 'Aug!C9'],
      ['-32451 =SUM(C6:C7)', '-11933 =SUM(C7:C7)', 'Aug!C8'],
      ['-65493 =C5+C8', '-33042 =C5', 'Aug!C9'],
      ['-49007 =SUM(D6:D7)', '-49007 =SUM(B6:B7)+299', 'Aug!D8'],
    ],
  },
  {
    name: 'formulas between sheets',
    sheets: {
      Samman: `
        Barnnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
        Förskola | -48230 =Förskola!B5 | -33042 =Förskola!C5 | -49110 =Förskola!D5 | -880 =D3-B3
        Skola | -49306 =Skola!B5 | -32451 =Skola!C5 | -49007 =Skola!D5 | 299 =D4-B4
        Summa | -97536 =SUM(B3:B4) | -65493 =SUM(C3:C4) | -98117 =SUM(D3:D4) | -581 =SUM(E3:E4)`,
      Förskola: `
        Förskola augusti 2025, tkr
        Enhet | Årsbudget | Utfall | Prognos
        Norr | -20110 | -13800 | -20600
        Söder | -28120 | -19242 | -28510
        Summa | -48230 =SUM(B3:B4) | -33042 =SUM(C3:C4) | -49110 =SUM(D3:D4)`,
      Skola: `
        Skola augusti 2025, tkr
        Enhet | Årsbudget | Utfall | Prognos
        Öster | -31742 | -20518 | -31305
        Väster | -17564 | -11933 | -17702
        Summa | -49306 =SUM(B3:B4) | -32451 =SUM(C3:C4) | -49007 =SUM(D3:D4)`,
    },
    faults: [
      ['-32451 =Skola!C5', '-11933 =Skola!C4', 'Samman!C4'],
      ['-32451 =Skola!C5', '-33042 =Förskola!C5', 'Samman!C4'],
      ['-33042 =Förskola!C5', '0 =Förskola!C6', 'Samman!C3'],
      ['-33042 =Förskola!C5', '-33024', 'Samman!C3'],
    ],
  },
];
