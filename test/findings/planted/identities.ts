import type { PlantedBook } from './planted';

/** Small sound books of each kind of identity, and what may be wrong in them. */
export const identityBooks: readonly PlantedBook[] = [
  {
    name: 'sums and variances of areas',
    sheets: {
      Aug: `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Budget jan-aug | Utfall jan-aug | Prognos | Avvikelse helår | Avvikelse period
        Hemtjänst | -48230 | -32150 | -33042 | -49110 | -880 | -892
        Boende | -61742 | -41161 | -40518 | -61305 | 437 | 643
        Stöd | -17564 | -11709 | -11933 | -17702 | -138 | -224
        Summa | -127536 | -85020 | -85493 | -128117 | -581 | -473`,
    },
    faults: [
      ['-48230', '-84230', 'Aug!B3'],
      ['-40518', '-40158', 'Aug!D4'],
      ['Summa | -127536', 'Summa | -127356', 'Aug!B6', 'sumMismatch'],
      ['-49110 | -880', '-49110 | 880', 'Aug!F3'],
      ['-880 | -892', '-880 | -829', 'Aug!G3'],
      ['-11933', '-1193', 'Aug!D5'],
      ['-61305', '-61.305', 'Aug!E4'],
    ],
  },
  {
    name: 'an activity without a budget, whose outcome is what is left',
    sheets: {
      Drift: `
        Fritidsnämnden bokslut 2025, tkr
        Verksamheter | Utfall 2025 | Budget 2025 | Återstår
        Simhall | -4381 | -4290 | -91
        Ishall | -3127 | -3350 | 223
        Uthyrning | 12 | | 12
        Fritidsgård | -5146 | -5205 | 59
        Summa totalt | -12642 | -12845 | 203`,
    },
    faults: [
      ['totalt | -12642', 'totalt | -12692', 'Drift!B7', 'sumMismatch'],
      ['-3127', '-3217', 'Drift!B4', 'sumMismatch'],
      ['-5205 | 59', '-5205 | 95', 'Drift!D6'],
    ],
  },
  {
    name: 'year end',
    sheets: {
      Bokslut: `
        Kulturnämnden bokslut 2025, tkr
        Verksamhet | Budget 2025 | Bokslut 2025 | Avvikelse | Bokslut 2024
        Bibliotek | -21340 | -21012 | 328 | -20455
        Musikskola | -9870 | -10143 | -273 | -9512
        Museum | -6215 | -6098 | 117 | -6010
        Summa | -37425 | -37253 | 172 | -35977`,
    },
    faults: [
      ['-21012 | 328', '-21012 | 382', 'Bokslut!D3'],
      ['-9512', '-9215', 'Bokslut!E4'],
      ['-6098', '-6980', 'Bokslut!C5'],
    ],
  },
  {
    name: 'parts: income and costs',
    sheets: {
      Aug: `
        Kulturnämnden augusti 2025, tkr
        Verksamhet | Intäkter | Kostnader | Netto | Budget netto | Avvikelse
        Bibliotek | 1240 | -15310 | -14070 | -14300 | 230
        Musikskola | 870 | -7455 | -6585 | -6400 | -185
        Museum | 315 | -4420 | -4105 | -4150 | 45
        Summa | 2425 | -27185 | -24760 | -24850 | 90`,
    },
    faults: [
      ['-15310', '-13510', 'Aug!C3'],
      ['-14070', '-14700', 'Aug!D3'],
      ['2425', '2245', 'Aug!B6', 'sumMismatch'],
    ],
  },
  {
    name: 'remaining',
    sheets: {
      Aug: `
        Kulturnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall jan-aug | Återstår | Förbrukat %
        Bibliotek | -21340 | -14070 | -7270 | 65.9%
        Musikskola | -9870 | -6585 | -3285 | 66.7%
        Museum | -6215 | -4105 | -2110 | 66.1%
        Arkiv | -3420 | -2011 | -1409 | 58.8%
        Summa | -40845 | -26771 | -14074 | 65.5%`,
    },
    faults: [
      ['-3285', '-3825', 'Aug!D4'],
      ['66.1%', '61.6%', 'Aug!E5', 'shareMismatch'],
      ['-4105', '-4015', 'Aug!C5'],
    ],
  },
  {
    name: 'change since last year',
    sheets: {
      Aug: `
        Kulturnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall jan-aug 2025 | Utfall jan-aug 2024 | Förändring
        Bibliotek | -21340 | -14070 | -13655 | -415
        Musikskola | -9870 | -6585 | -6720 | 135
        Museum | -6215 | -4105 | -3990 | -115
        Summa | -37425 | -24760 | -24365 | -395`,
    },
    faults: [
      ['-115', '115', 'Aug!E5'],
      ['-13655', '-13565', 'Aug!D3'],
    ],
  },
  {
    name: 'accumulated months',
    sheets: {
      Utfall: `
        Kulturnämnden april 2025, tkr
        Verksamhet | Budget 2025 | Jan | Feb | Mar | Apr | Utfall jan-apr
        Bibliotek | -21340 | -1712 | -1745 | -1803 | -1777 | -7037
        Musikskola | -9870 | -811 | -798 | -840 | -825 | -3274
        Museum | -6215 | -512 | -499 | -530 | -521 | -2062
        Summa | -37425 | -3035 | -3042 | -3173 | -3123 | -12373`,
    },
    faults: [
      ['-1803', '-1083', 'Utfall!E3'],
      ['-3274', '-3724', 'Utfall!G4'],
    ],
  },
  {
    name: 'months on another sheet',
    sheets: {
      Aug: `
        Kulturnämnden april 2025, tkr
        Verksamhet | Budget 2025 | Utfall jan-apr | Prognos | Avvikelse
        Bibliotek | -21340 | -7037 | -21500 | -160
        Musikskola | -9870 | -3274 | -9800 | 70
        Museum | -6215 | -2062 | -6215 | 0
        Summa | -37425 | -12373 | -37515 | -90`,
      Månader: `
        Utfall per månad 2025, tkr
        Verksamhet | Jan | Feb | Mar | Apr
        Bibliotek | -1712 | -1745 | -1803 | -1777
        Musikskola | -811 | -798 | -840 | -825
        Museum | -512 | -499 | -530 | -521`,
    },
    faults: [
      ['-1803', '-1083', 'Månader!D3'],
    ],
  },
  {
    name: 'of which',
    sheets: {
      Aug: `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
        Hemtjänst | -48230 | -33042 | -49110 | -880
        varav intäkter | 5120 | 3310 | 5005 | -115
        varav kostnader | -53350 | -36352 | -54115 | -765
        Boende | -61742 | -40518 | -61305 | 437
        varav intäkter | 7210 | 4915 | 7390 | 180
        varav kostnader | -68952 | -45433 | -68695 | 257
        Summa | -109972 | -73560 | -110415 | -443`,
    },
    faults: [
      ['-36352', '-36532', 'Aug!C5', 'partsMismatch'],
      ['7390', '7930', 'Aug!D7'],
    ],
  },
  {
    name: 'areas against the committee sheet',
    sheets: {
      Nämnd: `
        Socialnämnden augusti 2025, tkr
        Resultaträkning | Årsbudget | Utfall | Prognos
        Intäkter | 12330 | 8225 | 12395
        Kostnader | -122302 | -81785 | -122810
        Resultat | -109972 | -73560 | -110415`,
      Verksamheter: `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall | Prognos
        Hemtjänst | -48230 | -33042 | -49110
        Boende | -61742 | -40518 | -61305`,
    },
    faults: [
      ['-40518', '-45018', 'Verksamheter!C4', 'totalMismatch'],
      ['Boende | -61742', 'Boende | -67142', 'Verksamheter!B4', 'totalMismatch'],
      ['-49110', '-41910', 'Verksamheter!D3', 'totalMismatch'],
    ],
  },
  {
    name: 'same figure on two sheets',
    sheets: {
      Aug: `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Budget jan-aug | Utfall jan-aug | Prognos | Avvikelse helår | Avvikelse period
        Hemtjänst | -48230 | -32150 | -33042 | -49110 | -880 | -892
        Boende | -61742 | -41161 | -40518 | -61305 | 437 | 643
        Stöd | -17564 | -11709 | -11933 | -17702 | -138 | -224
        Summa | -127536 | -85020 | -85493 | -128117 | -581 | -473`,
      Hemtjänst: `
        Hemtjänst augusti 2025, tkr
        Enhet | Årsbudget | Utfall jan-aug | Prognos
        Norr | -20110 | -13800 | -20600
        Söder | -28120 | -19242 | -28510
        Summa | -48230 | -33042 | -49110`,
    },
    faults: [
      ['-20110', '-21010', 'Hemtjänst!B3'],
      ['Summa | -48230 | -33042 | -49110', 'Summa | -48230 | -33420 | -49110', 'Hemtjänst!C5'],
    ],
  },
  {
    name: 'two tabs of the same areas',
    sheets: {
      Ekonomi: `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Budget jan-aug | Utfall jan-aug | Prognos | Avvikelse helår | Avvikelse period
        Hemtjänst | -48230 | -32150 | -33042 | -49110 | -880 | -892
        Boende | -61742 | -41161 | -40518 | -61305 | 437 | 643
        Stöd | -17564 | -11709 | -11933 | -17702 | -138 | -224
        Summa | -127536 | -85020 | -85493 | -128117 | -581 | -473`,
      Prognoser: `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Prognos
        Hemtjänst | -48230 | -49110
        Boende | -61742 | -61305
        Stöd | -17564 | -17702
        Summa | -127536 | -128117`,
    },
    faults: [
      ['Boende | -61742 | -61305', 'Boende | -61742 | -63105', 'Prognoser!C4'],
    ],
  },
  {
    name: 'unsigned statement',
    sheets: {
      RR: `
        Kulturnämnden augusti 2025, tkr
        Kontogrupp | Budget jan-aug | Utfall jan-aug | Avvikelse
        Avgifter | 1210 | 1242 | 32
        Bidrag | 630 | 618 | -12
        Summa intäkter | 1840 | 1860 | 20
        Personalkostnader | 9350 | 9517 | -167
        Lokaler | 2710 | 2688 | 22
        Summa kostnader | 12060 | 12205 | -145
        Nettokostnader | 10220 | 10345 | -125`,
    },
    faults: [
      ['9517', '9157', 'RR!C6'],
      ['Nettokostnader | 10220', 'Nettokostnader | 12020', 'RR!B9'],
      ['-167', '167', 'RR!D6'],
      ['1860', '1680', 'RR!C5'],
    ],
  },
  {
    name: 'signed statement',
    sheets: {
      RR: `
        Kulturnämnden augusti 2025, tkr
        Kontogrupp | Budget jan-aug | Utfall jan-aug | Avvikelse
        Intäkter | 1840 | 1860 | 20
        Personalkostnader | -9350 | -9517 | -167
        Lokaler | -2710 | -2688 | 22
        Nettokostnad | -10220 | -10345 | -125
        Kommunbidrag | 10220 | 10220 | 0
        Resultat | 0 | -125 | -125`,
    },
    faults: [
      ['-9517', '-9157', 'RR!C4'],
      ['Nettokostnad | -10220 | -10345', 'Nettokostnad | -10220 | -10435', 'RR!C6'],
      ['Resultat | 0 | -125', 'Resultat | 0 | -152', 'RR!C8'],
    ],
  },
  {
    name: 'groups with subtotals',
    sheets: {
      Aug: `
        Barnnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Utfall | Prognos | Avvikelse
        Förskola Norr | -20110 | -13800 | -20600 | -490
        Förskola Söder | -28120 | -19242 | -28510 | -390
        Summa förskola | -48230 | -33042 | -49110 | -880
        Skola Öster | -31742 | -20518 | -31305 | 437
        Skola Väster | -17564 | -11933 | -17702 | -138
        Summa skola | -49306 | -32451 | -49007 | 299
        Totalt | -97536 | -65493 | -98117 | -581`,
    },
    faults: [
      ['-19242', '-12942', 'Aug!C4'],
      ['Summa skola | -49306', 'Summa skola | -49036', 'Aug!B8'],
      ['Totalt | -97536 | -65493', 'Totalt | -97536 | -64593', 'Aug!C9'],
    ],
  },
  {
    name: 'areas that are named by what they buy',
    sheets: {
      Bokslut: `
        Belopp i tkr
        Verksamhet | Budget 2025 | Utfall 2025 | Avvikelse 2025
        Gymnasium, egna elever | -16240 | -16075 | 165
        Gymnasium, köpta platser | -71380 | -70125 | 1255
        Fritidsklubb | -45210 | -45870 | -660`,
    },
    faults: [
      ['-70125', '-701250', 'Bokslut!C4'],
      ['-71380', '-71830', 'Bokslut!B4'],
      ['1255', '1525', 'Bokslut!D4'],
    ],
  },
  {
    name: 'investments',
    sheets: {
      Aug: `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Budget jan-aug | Utfall jan-aug | Prognos | Avvikelse helår | Avvikelse period
        Hemtjänst | -48230 | -32150 | -33042 | -49110 | -880 | -892
        Boende | -61742 | -41161 | -40518 | -61305 | 437 | 643
        Stöd | -17564 | -11709 | -11933 | -17702 | -138 | -224
        Summa | -127536 | -85020 | -85493 | -128117 | -581 | -473`,
      Investeringar: `
        Investeringar augusti 2025, tkr
        Projekt | Budget | Utfall | Prognos | Avvikelse
        Ny förskola Björken | 30000 | 18700 | 29500 | 500
        GC-väg Hagby | 6000 | 900 | 4000 | 2000
        Lekplatser | 1500 | 700 | 1500 | 0
        Fordon | 2200 | 2150 | 2200 | 0
        Summa | 39700 | 22450 | 37200 | 2500`,
    },
    faults: [
      ['18700', '17800', 'Investeringar!C3'],
      ['4000 | 2000', '4000 | 200', 'Investeringar!E4'],
      ['1500 | 700', '1500 | -700', 'Investeringar!C5'],
    ],
  },
  {
    name: 'volumes',
    sheets: {
      Aug: `
        Socialnämnden augusti 2025, tkr
        Verksamhet | Årsbudget | Budget jan-aug | Utfall jan-aug | Prognos | Avvikelse helår | Avvikelse period
        Hemtjänst | -48230 | -32150 | -33042 | -49110 | -880 | -892
        Boende | -61742 | -41161 | -40518 | -61305 | 437 | 643
        Stöd | -17564 | -11709 | -11933 | -17702 | -138 | -224
        Summa | -127536 | -85020 | -85493 | -128117 | -581 | -473`,
      Volymer: `
        Volymer augusti 2025
        Volym | Budget | Utfall | Prognos | Avvikelse
        Barn i förskola | 1215 | 1187 | 1190 | -25
        Elever i grundskola | 2876 | 2891 | 2890 | 14
        Elever i gymnasieskola | 1090 | 1112 | 1105 | 15
        Totalt | 5181 | 5190 | 5185 | 4`,
    },
    faults: [
      ['1187', '1178', 'Volymer!C3'],
      ['| 1105 | 15', '| 1105 | 51', 'Volymer!E5'],
    ],
  },
];
