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
      ['-9800 | 70', ' | ', 'Aug!C4', 'forecastMissing'],
      ['Enligt plan.', '', 'Aug!C5', 'commentMissing'],
      ['Underskottet beror på dyrare hyror. Vi ser över lokalerna.', 'Underskottet beror på dyrare hyror.', 'Aug!F3', 'redWithoutAction'],
      ['Underskottet beror på dyrare hyror. Vi ser över lokalerna.', '', 'Aug!C3', 'redWithoutComment'],
      ['Underskottet beror på dyrare hyror', 'Underskottet på 2,2 mnkr beror på dyrare hyror', 'Aug!F3'],
      ['-6215 | 0', '-215 | 0', 'Aug!D5'],
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
