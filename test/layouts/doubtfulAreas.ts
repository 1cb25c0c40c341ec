import { sheet, workbook, type Layout } from './build';

/** What little but the shape of a table makes areas: left and told where its names are no activities', unsure where they are. */

const DOUBTS = ['outcomesAlone', 'areaWithoutName', 'linesAsAreas', 'singleArea'];

export const doubtfulAreaLayouts: readonly Layout[] = [
  {
    name: 'outcomes of two years beside names that are no activities are no follow-up',
    workbook: workbook(sheet('Avtal', `
      Kommunens avtal, tkr
      Avtal | 2024 | 2023
      Arrendeparken | 812 | 790
      Lyktan 7 | 1430 | 1388
      Västra tomten | 266 | 251
      Summa | 2508 | 2429
      `)),
    kinds: { Avtal: 'other' }, areas: 'name', tells: ['outcomesAlone'],
  },
  {
    name: 'outcomes alone of activities are areas in doubt',
    workbook: workbook(sheet('Blad1', `
      Utfall januari-juni 2024, tkr
      Benämning | Utfall jan-jun 2024
      Förskola | -21400
      Grundskola | -38900
      Kulturskola | -2150
      Summa | -62450
      `)),
    areas: `
      name | actual
      Förskola | -21400
      Grundskola | -38900
      Kulturskola | -2150`,
    unsure: ['actual'], tells: ['outcomesAlone'],
  },
  {
    name: 'outcomes alone under a head of areas are areas in doubt, whatever their names',
    workbook: workbook(sheet('Blad1', `
      Utfall januari-juni 2024, tkr
      Enhet | Utfall jan-jun 2024
      Lyktan | -21400
      Ankaret | -38900
      `)),
    areas: `
      name | actual
      Lyktan | -21400
      Ankaret | -38900`,
    tells: ['outcomesAlone'],
  },
  {
    name: 'outcomes beside a kommunbidrag are compared with it',
    workbook: workbook(sheet('Drift', `
      Driftredovisning 2023, tkr
      Nämnd | Intäkter | Kostnader | Kommunbidrag | Resultat
      Kommunstyrelsen | 4100 | -52300 | 48900 | 700
      Barnnämnden | 21800 | -311500 | 288200 | -1500
      Omsorgsnämnden | 18400 | -246900 | 229100 | 600
      `)),
    silent: DOUBTS,
  },
  {
    name: 'lines of accounts as names of areas are doubted',
    workbook: workbook(sheet('Underlag', `
      Underlag augusti 2024, tkr
      Post | Budget 2024 | Utfall jan-aug 2024
      Ingående värde mark | 9100 | 9140
      Årets investeringar | 2400 | 1310
      Omklassificeringar | 120 | 90
      Försäljningar av tomter | 450 | 610
      Nedskrivningar byggnader | 300 | 240
      `)),
    tells: ['linesAsAreas'],
  },
  {
    name: 'units whose names begin as lines do are not doubted',
    workbook: workbook(sheet('Uppföljning', `
      Budgetuppföljning augusti 2024, tkr
      Enhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
      Personalavdelningen | -8200 | -5500 | -8100
      Lokalförsörjning | -14100 | -9300 | -14300
      Köksverksamheten | -6300 | -4150 | -6300
      Fastighetsservice | -9900 | -6700 | -9950
      `)),
    silent: DOUBTS,
  },
  {
    name: 'one area in all is asked about',
    workbook: workbook(sheet('Uppföljning', `
      Budgetuppföljning augusti 2024, tkr
      Enhet | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
      Hemtjänst norr | -8200 | -5500 | -8350
      `)),
    areas: `
      name | budget | actual | forecast
      Hemtjänst norr | -8200 | -5500 | -8350`,
    unsure: ['budget', 'actual', 'forecast', 'variance', 'remaining'], tells: ['singleArea'],
  },
  {
    name: 'Kommunstyrelsen over some of its own units is told',
    workbook: workbook(sheet('KS', `
      Kommunstyrelsen april 2024, mnkr
      Nettokostnad | Budget 2024 | Utfall jan-apr 2024 | Prognos 2024
      Kommunstyrelse | -412,5 | -131,2 | -405,0
      ledning och stöd | -61,3 | -19,8 | -60,1
      räddningstjänst | -44,0 | -14,6 | -44,0
      kollektivtrafik | -38,2 | -13,1 | -39,5
      `)),
    tells: ['wholeDiffers'],
  },
  {
    name: 'Kommunstyrelsen beside other committees is one of them',
    workbook: workbook(sheet('Kommunen', `
      Uppföljning april 2024, mnkr
      Nämnd | Budget 2024 | Utfall jan-apr 2024 | Prognos 2024
      Kommunstyrelse | -112,5 | -36,2 | -111,0
      Skolnämnd | -461,3 | -149,8 | -460,1
      Omsorgsnämnd | -344,0 | -114,6 | -346,0
      `)),
    silent: ['wholeAmongUnits'],
  },
];
