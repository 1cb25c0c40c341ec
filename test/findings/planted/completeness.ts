import type { PlantedBook } from './planted';

/** Small books that lack nothing, and what may be missing, of another time or out of proportion. */
export const completenessBooks: readonly PlantedBook[] = [
  {
    name: 'completeness',
    sheets: {
      Aug: `
        Kulturnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall jan-aug | Prognos | Avvikelse | Kommentar
        Bibliotek | -21340 | -14070 | -22500 | -1160 | Underskottet beror på dyrare hyror. Vi ser över lokalerna.
        Musikskola | -9870 | -6585 | -9800 | 70 | Färre elever än väntat.
        Museum | -6215 | -4105 | -6215 | 0 | Enligt plan.
        Arkiv | -3420 | -2011 | -3400 | 20 | Vakant tjänst.
        Summa | -40845 | -26771 | -41915 | -1070 |`,
    },
    faults: [
      ['-9800 | 70', ' | ', 'Aug!D4', 'sumMismatch'],
      ['Enligt plan.', '', 'Aug!C5', 'commentMissing'],
      ['Underskottet beror på dyrare hyror. Vi ser över lokalerna.', 'Underskottet beror på dyrare hyror.', 'Aug!F3', 'redWithoutAction'],
      ['Underskottet beror på dyrare hyror. Vi ser över lokalerna.', '', 'Aug!C3', 'redWithoutComment'],
      ['Underskottet beror på dyrare hyror', 'Underskottet på 2,2 mnkr beror på dyrare hyror', 'Aug!F3'],
      ['-6215 | 0', '-215 | 0', 'Aug!D5'],
    ],
  },
  {
    name: 'budgets to date spread alike, and a forecast in words',
    sheets: {
      Aug: `
        Omsorgsnämnden augusti 2025, tkr
        Verksamhet | Budget helår | Budget jan-aug | Utfall jan-aug | Prognos helår
        Hemtjänst norr | -41230 | -27486 | -28114 | -42350
        Hemtjänst söder | -38915 | -25943 | -25377 | -38200
        Boende | -87460 | -58307 | -59022 | -88610
        Korttid | -19385 | -12923 | -12688 | -19150
        Summa | -186990 | -124659 =SUM(C3:C6) | -125201 =SUM(D3:D6) | -188310`,
    },
    faults: [
      ['-25943', '-38915', 'Aug!C4', 'periodBudgetUnusual'],
      ['| -38200', '|', 'Aug!E4', 'sumMismatch'],
      ['-25377', '"-25 377"', 'Aug!D4', 'formulaToText'],
    ],
  },
  {
    name: 'a statement with formulas, and months with a gap',
    sheets: {
      Resultat: `
        Kulturnämnden augusti 2025, tkr
        Post | Budget 2025 | Utfall jan-aug | Prognos 2025
        Intäkter | 8450 | 5712 | 8600
        Personalkostnader | -48920 | -32104 | -49350
        Lokalkostnader | -21375 | -14268 | -21375
        Nettokostnad | -61845 =SUM(B3:B5) | -40660 =SUM(C3:C5) | -62125 =SUM(D3:D5)`,
      Bidrag: `
        Statsbidrag 2025, tkr
        Statsbidrag | Sökt | Beviljat | Utbetalt
        Läsfrämjande | 1200 | 1200 | 900
        Skapande skola | 1500 | 1350 | 600
        Kulturarv | 2100 | 2100 | 1400`,
    },
    faults: [
      ['-32104', '32104', 'Resultat!C4', 'outOfProportion'],
      ['1350', '13500', 'Bidrag!C4', 'partExceedsWhole'],
    ],
  },
  {
    name: 'lists that are no follow-up',
    sheets: {
      Aug: `
        Kulturnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall jan-aug | Prognos
        Bibliotek | -21340 | -14070 | -22500
        Musikskola | -9870 | -6585 | -9800
        Museum | -6215 | -4105 | -6215
        Summa | -37425 | -24760 | -38515`,
      Risker: `
        Riskregister
        Risk | Sannolikhet | Konsekvens | Riskvärde
        Personalbrist | 3 | 4 | 12 =B3*C3
        Hyror | 4 | 2 | 8 =B4*C4
        Besök | 2 | 3 | 6 =B5*C5
        Avbrott | 2 | 4 | 8 =B6*C6`,
    },
    faults: [
      ['=B5*C5', '=B4*C5', 'Risker!D5', 'formulaUnlike'],
    ],
  },
  {
    name: 'indicators',
    sheets: {
      Mätetal: `
        Socialnämnden mätetal augusti 2025
        Mätetal | Mål 2025 | Utfall 2024 | Utfall 2025
        Sjukfrånvaro, % | högst 7 | 7.9 | 7.1
        Nöjda brukare, % | minst 85 | 84 | 86
        Heltid, % | minst 80 | 76 | 79
        Personalkontinuitet, antal | högst 14 | 15 | 13`,
    },
    faults: [
      ['| 76 | 79', '| 76 | ', 'Mätetal!A5', 'indicatorIncomplete'],
      ['minst 80', '', 'Mätetal!A5', 'indicatorIncomplete'],
      ['minst 80', '80', 'Mätetal!B5', 'directionMissing'],
      ['Personalkontinuitet, antal | högst 14 | 15 | 13', 'Heltid, % | minst 80 | 76 | 74', 'Mätetal!A6', 'indicatorTwice'],
      ['| 84 | 86', '| 84 | 860', 'Mätetal!D4'],
      ['| 76 | 79', '| 76 | 0.79', 'Mätetal!D5'],
      ['7.9 | 7.1', '7.9 | 71', 'Mätetal!D3'],
    ],
  },
  {
    name: 'months missing',
    sheets: {
      M: `
        Kulturnämnden april 2025, tkr
        Verksamhet | Budget 2025 | Jan | Feb | Mar | Apr
        Bibliotek | -21340 | -1712 | -1745 | -1803 | -1777
        Musikskola | -9870 | -811 | -798 | -840 | -825
        Museum | -6215 | -512 | -499 | -530 | -521
        Summa | -37425 | -3035 | -3042 | -3173 | -3123`,
    },
    faults: [
      ['-840', '', 'M!E4'],
    ],
  },
  {
    name: 'header of another year, older forecast',
    sheets: {
      Aug: `
        Kulturnämnden augusti 2025, tkr
        Verksamhet | Budget 2025 | Utfall aug 2025 | Prognos aug 2025 | Avvikelse
        Bibliotek | -21340 | -14070 | -21500 | -160
        Musikskola | -9870 | -6585 | -9800 | 70
        Museum | -6215 | -4105 | -6215 | 0
        Summa | -37425 | -24760 | -37515 | -90`,
    },
    faults: [
      ['Budget 2025', 'Budget 2023', 'Aug!B2'],
      ['Prognos aug 2025', 'Prognos apr 2025', 'Aug!D2'],
      ['Prognos aug 2025', 'Prognos aug 2024', 'Aug!D2'],
    ],
  },
  {
    name: 'period budget unusual',
    sheets: {
      Aug: `
        Kulturnämnden augusti 2025, tkr
        Verksamhet | Budget 2025 | Budget jan-aug 2025 | Utfall jan-aug 2025 | Bokslut 2024 | Utfall jan-aug 2024
        Bibliotek | -21340 | -14200 | -14070 | -20900 | -13800
        Musikskola | -9870 | -6500 | -6585 | -9600 | -6400
        Museum | -6215 | -4100 | -4105 | -6100 | -4000
        Arkiv | -3420 | -2300 | -2255 | -3300 | -2200
        Summa | -40845 | -27100 | -27015 | -39900 | -26400`,
    },
    faults: [
      ['-6500 | -6585', '-2500 | -6585', 'Aug!C4'],
    ],
  },
];
