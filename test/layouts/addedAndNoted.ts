import { sheet, workbook, type Layout } from './build';

const AREAS = `
      name | budget | forecast | variance
      Teater | -8150 | -8400 | -250
      Museum | -6270 | -6100 | 170
      Arkiv | -3215 | -3300 | -85`;

/** Budgets that were added to more than once, amounts with a note's number behind them, equal rows with sums below, tabs of accounts and excerpts. */
export const addedAndNotedLayouts: readonly Layout[] = [
  {
    name: 'two supplements beside the first budget are both added, where the variance says so',
    workbook: workbook(sheet('Prognos', `
      Kulturnämnden, prognos per maj 2024, tkr
      Verksamhet | Ursprunglig budget | Tilläggsbudget KF februari | Tilläggsbudget KF maj | Prognos helår | Budgetavvikelse
      Teater | -7900 | -250 |  | -8400 | -250
      Museum | -5980 |  | -290 | -6100 | 170
      Arkiv | -3150 | -120 | 55 | -3300 | -85
      Summa | -17030 | -370 | -235 | -17800 | -165
    `)),
    areas: AREAS, total: 'budget | forecast | variance\n -17635 | -17800 | -165', tells: ['budgetAdded'], silent: ['variancesContradicted', 'varianceMismatch', 'rivalColumns'],
  },
  {
    name: 'an amount with the number of a note behind it is the amount',
    workbook: workbook(sheet('Bokslut', `
      Kulturnämnden, bokslut 2024, mnkr
      Verksamhet | Budget | Utfall | Avvikelse
      Teater | -81,5 | -84,0 | -2,5
      Museum | -2,7 | 0,3 1) | 3,0
      Arkiv | -32,1 | -33,0 12) | -0,9
      Nämnden | -116,3 | -116,7 | -0,4
      1) Bidrag för två år.
    `)),
    areas: `
      name | budget | actual
      Teater | -81.5 | -84
      Museum | -2.7 | 0.3
      Arkiv | -32.1 | -33`, total: 'budget | actual\n -116.3 | -116.7',
  },
  {
    name: 'a sum with a part that cannot be read is no error',
    workbook: workbook(sheet('Bokslut', `
      Kulturnämnden, bokslut 2024, mnkr
      Verksamhet | Budget | Utfall | Avvikelse
      Teater | -81,5 | -84,0 | -2,5
      Museum | -2,7 | se not | 3,0
      Arkiv | -32,1 | -33,0 | -0,9
      Nämnden | -116,3 | -116,7 | -0,4
    `)),
    tells: ['textForNumber'], silent: ['sumMismatch'],
  },
  {
    name: 'the lower of two equal rows is the group where sums stand below their units',
    workbook: workbook(sheet('Blad1', `
      Omsorgsnämnden, bokslut 2024, tkr
      Verksamhet | Budget 2024 | Utfall 2024 | Avvikelse
      Utredning | -7110 | -7390 | -280
      Familjehem | -18400 | -20950 | -2550
      Öppna insatser | -4930 | -4610 | 320
      Individ och familj | -30440 | -32950 | -2510
      Hemtjänst | -27800 | -27460 | 340
      Boende | -40150 | -40720 | -570
      Dagverksamhet | -6240 | -6110 | 130
      Äldreomsorg | -74190 | -74290 | -100
      Registratur | -1850 | -1730 | 120
      Stab | -1850 | -1730 | 120
      Omsorgsnämnden | -106480 | -108970 | -2490
    `)),
    areas: `
      name | budget | actual
      Utredning | -7110 | -7390
      Familjehem | -18400 | -20950
      Öppna insatser | -4930 | -4610
      Hemtjänst | -27800 | -27460
      Boende | -40150 | -40720
      Dagverksamhet | -6240 | -6110
      Registratur | -1850 | -1730`, total: 'budget | actual\n -106480 | -108970', silent: ['rowsBelowSum', 'wholeAmongUnits', 'areasAlike', 'sumMismatch'],
  },
  {
    name: 'a tab that is called by the accounts names no area',
    workbook: workbook(sheet('Poster', `
      Utbildningsnämnden
      Resultaträkning per konto, augusti 2024. Tkr
      Post | Årsbudget | Utfall jan-aug | Prognos
      Statsbidrag | 12100 | 8060 | 12400
      Avgifter | 5400 | 3550 | 5300
      Löner | -61000 | -41200 | -62100
      Lokalhyror | -17500 | -11670 | -17500
      Nettokostnad | -61000 | -41260 | -61900
    `)),
    areas: '\n name', total: 'budget | actual | forecast\n -61000 | -41260 | -61900', silent: ['singleArea'],
  },
  {
    name: 'a total that is more than the largest areas in a table of those is information',
    workbook: workbook(sheet('Blad1', `
      Bildningsnämnden, prognos per oktober 2024
      De fyra största verksamheterna (urval), mnkr
      Verksamhet | Budget | Prognos | Avvikelse
      Förskola | -131,4 | -130,2 | 1,2
      Grundskola | -288,7 | -295,1 | -6,4
      Gymnasium | -104,9 | -103,6 | 1,3
      Elevhälsa | -15,8 | -15,5 | 0,3
      Bildningsnämnden totalt | -602,3 | -608,8 | -6,5
    `)),
    total: 'budget | forecast | variance\n -602.3 | -608.8 | -6.5', warnings: 0, tells: ['partsShown'],
  },
  ...([
    ['taxes that only the group of companies has are part of its result though the own column is off', '75518', {}],
    ['an own result that is far from its only row is told though other rows are blank', '72550', { tells: ['sumMismatch'] }],
  ] as const).map(([name, result, told]): Layout => ({
    name, workbook: workbook(sheet('RR', `
      Resultaträkning
      Tkr | Not | Kommunen 2024 | Kommunen 2023 | Koncernen 2024 | Koncernen 2023
      Verksamhetens intäkter | 1 | 641200 | 622300 | 748100 | 720400
      Verksamhetens kostnader | 2 | -2350400 | -2251700 | -2398300 | -2290100
      Avskrivningar | 3 | -91300 | -84200 | -118800 | -76500
      Verksamhetens nettokostnader |  | -1800500 | -1713600 | -1769000 | -1646200
      Skatteintäkter | 4 | 1702900 | 1661200 | 1702900 | 1661200
      Generella statliga bidrag | 5 | 151600 | 148800 | 151600 | 148800
      Finansiella intäkter | 6 | 4810 | 5230 | 1790 | 2240
      Finansiella kostnader | 7 | -29470 | -26110 | -21340 | -23770
      Resultat efter finansiella poster |  | 29340 | 75520 | 65950 | 142270
      Uppskjuten skatt |  |  |  | -1530 | -9210
      Skatt |  |  |  | -1890 | -960
      Årets resultat | 8 | 29340 | ${result} | 62530 | 132100
    `)),
    silent: ['sumMismatch', 'wholeDiffers'], ...told,
  })),
];
